"""Refusals with their facts filled in words: which number it was, whose card, who issues it. Source texts."""

from collections.abc import Sequence

from app.codes.programme import Programme
from app.codes.recognise import Kind
from app.outcomes import (
    INVALID_CLAIM_CODE,
    ISSUED_ELSEWHERE,
    NOT_A_CLAIM_CODE,
    QT_TRANSLATE_NOOP,
    Refused,
    Text,
)

MINE = QT_TRANSLATE_NOOP("Outcomes", "You redeemed it yourself: it is in your history.")
SOMEONE_ELSES = QT_TRANSLATE_NOOP(
    "Outcomes", "Its value went into another account. If the card is new, report it with its receipt."
)
MISTYPED = QT_TRANSLATE_NOOP("Outcomes", "One of its characters does not match the others.")
NO_HINT = QT_TRANSLATE_NOOP("Outcomes", "")

_NUMBERS: dict[Kind, Text] = {
    Kind.SERIAL: QT_TRANSLATE_NOOP("Outcomes", "the serial number"),
    Kind.BARCODE: QT_TRANSLATE_NOOP("Outcomes", "the number under a barcode"),
    Kind.RECEIPT: QT_TRANSLATE_NOOP("Outcomes", "a receipt number"),
    Kind.PROMOTION: QT_TRANSLATE_NOOP("Outcomes", "a promotional code"),
    Kind.LINK: QT_TRANSLATE_NOOP("Outcomes", "a link without a code"),
}


def is_number(kind: Kind) -> bool:
    """Whether a text of this kind can be named instead of called an invalid code."""
    return kind in _NUMBERS


def not_a_claim_code(kind: Kind) -> Refused:
    facts = {"recognised_as": kind.value, "recognised_as_words": _NUMBERS[kind]}
    return Refused(NOT_A_CLAIM_CODE, facts)


def invalid(hint: str = NO_HINT, elsewhere: Sequence[Programme] = ()) -> Refused:
    """`elsewhere`: programmes of other issuers whose shape the code has; they are named in the remedy."""
    return Refused(INVALID_CLAIM_CODE, {"issuer": _issuer(elsewhere) or hint})


def issued_elsewhere(programmes: Sequence[Programme]) -> Refused:
    facts = {"programmes": _names(programmes), "hosts": _hosts(programmes)}
    return Refused(ISSUED_ELSEWHERE, facts)


def _issuer(elsewhere: Sequence[Programme]) -> str:
    return f"{_names(elsewhere)}: {_hosts(elsewhere)}." if elsewhere else ""


def _names(programmes: Sequence[Programme]) -> str:
    return ", ".join(programme.name for programme in programmes)


def _hosts(programmes: Sequence[Programme]) -> str:
    hosts = (host for programme in programmes for region in programme.regions for host in region.hosts)
    return ", ".join(dict.fromkeys(hosts))
