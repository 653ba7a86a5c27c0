"""Refusals with their facts filled in words: which number it was, whose card, who issues it. Source texts."""

from collections.abc import Sequence

from app.codes.programme import Programme
from app.codes.recognise import Kind
from app.outcomes import (
    INVALID_CLAIM_CODE,
    ISSUED_ELSEWHERE,
    NOT_A_CLAIM_CODE,
    QT_TRANSLATE_NOOP,
    Fact,
    Filled,
    Refused,
    Text,
)

MINE = QT_TRANSLATE_NOOP("Outcomes", "You redeemed it yourself: it is in your history.")
SOMEONE_ELSES = QT_TRANSLATE_NOOP(
    "Outcomes",
    "Its value went into another account. If the card is new, take it and its receipt back to the shop.",
)
IN_THE_HOUSEHOLD = QT_TRANSLATE_NOOP(
    "Outcomes", "One of your household has it: its value is in their history. Ask them."
)
MISTYPED = QT_TRANSLATE_NOOP("Outcomes", "One of its characters does not match the others.")
ONLY_ITS_ISSUER = QT_TRANSLATE_NOOP(
    "Outcomes", "It can also be a card of another issuer ({programmes}), who alone can redeem it: {hosts}."
)

_NUMBERS: dict[Kind, Text] = {
    Kind.SERIAL: QT_TRANSLATE_NOOP("Outcomes", "the serial number"),
    Kind.BARCODE: QT_TRANSLATE_NOOP("Outcomes", "the number under a barcode"),
    Kind.RECEIPT: QT_TRANSLATE_NOOP("Outcomes", "a receipt number"),
    Kind.ORDER: QT_TRANSLATE_NOOP("Outcomes", "the number of an order"),
    Kind.ACCOUNT: QT_TRANSLATE_NOOP("Outcomes", "a code by which an account agrees to pay"),
    Kind.PROMOTION: QT_TRANSLATE_NOOP("Outcomes", "a promotional code"),
    Kind.LINK: QT_TRANSLATE_NOOP("Outcomes", "a link without a code"),
}


def is_number(kind: Kind) -> bool:
    """Whether a text of this kind can be named instead of called an invalid code."""
    return kind in _NUMBERS


def not_a_claim_code(kind: Kind) -> Refused:
    facts = {"recognised_as": kind.value, "recognised_as_words": _NUMBERS[kind]}
    return Refused(NOT_A_CLAIM_CODE, facts)


def invalid(hint: str = "", elsewhere: Sequence[Programme] = ()) -> Refused:
    """`elsewhere`: programmes of other issuers whose shape the code has; they are named in the remedy."""
    issuer = Filled(ONLY_ITS_ISSUER, _named(elsewhere)) if elsewhere else hint
    return Refused(INVALID_CLAIM_CODE, {"issuer": issuer})


def issued_elsewhere(programmes: Sequence[Programme]) -> Refused:
    return Refused(ISSUED_ELSEWHERE, _named(programmes))


def _named(programmes: Sequence[Programme]) -> dict[str, Fact]:
    hosts = (host for programme in programmes for region in programme.regions for host in region.hosts)
    names = (programme.name for programme in programmes)
    return {"programmes": ", ".join(names), "hosts": ", ".join(dict.fromkeys(hosts))}
