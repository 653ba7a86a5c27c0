"""A refusal, or an answer that did not come, turned into what the refusal page shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.outcomes import CODE_AMBIGUOUS, QT_TRANSLATE_NOOP, REGION_MISMATCH, Fact, Refused, fill
from app.ui.formats import full_text, masked, money_text, now, region_name, sentence_case, when_text
from app.ui.messages import message_of
from app.ui.redeem.asking import Refusal
from app.ui.redeem.remedies import REMEDIES
from app.ui.theme import Tone
from app.ui.typeface import Type
from app.wallet.values import CardFacts, CardState, Movement

Fact3 = tuple[str, str, Type]

_CORRECTABLE = {
    "INVALID_CLAIM_CODE",
    "NOT_A_CLAIM_CODE",
    "CODE_AMBIGUOUS",
    "CODE_NOT_RECOGNIZED",
    "ISSUED_ELSEWHERE",
}
_FINAL = {"ALREADY_REDEEMED", "CARD_VOIDED", "CARD_REPLACED", "CARD_EXPIRED"}
_OF_ACCOUNT = {"REGION_MISMATCH", "NOT_ALLOWED"}
_MOMENTS, _REGIONS = {"until", "ended", "at"}, {"card_region", "wallet_region"}
_HARMLESS = {"NOT_A_CLAIM_CODE", "CODE_AMBIGUOUS", "REGION_MISMATCH", "NOT_ALLOWED", "CARD_REPLACED"}

_STATES: Final = {
    CardState.ISSUED: QT_TRANSLATE_NOOP("Refusal", "Issued, not activated"),
    CardState.ACTIVE: QT_TRANSLATE_NOOP("Refusal", "Activated, not redeemed"),
    CardState.HELD: QT_TRANSLATE_NOOP("Refusal", "Held for review"),
    CardState.REDEEMED: QT_TRANSLATE_NOOP("Refusal", "Redeemed"),
    CardState.VOIDED: QT_TRANSLATE_NOOP("Refusal", "Voided"),
    CardState.REPLACED: QT_TRANSLATE_NOOP("Refusal", "Replaced by a new card"),
    CardState.EXPIRED: QT_TRANSLATE_NOOP("Refusal", "Expired"),
    CardState.CLOSED: QT_TRANSLATE_NOOP("Refusal", "Expired and closed"),
}


class Way(Enum):
    """What the decisive button of the page does."""

    AGAIN = "again"
    CORRECT = "correct"
    OTHER_CODE = "other code"
    HISTORY = "history"
    WALLET = "wallet"


@dataclass(frozen=True, slots=True)
class Typed:
    """What may be shown of a code that found no card: its end, and the kind of card it looks like."""

    last_four: str
    programme: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything on the refusal page. `facts`: caption, text, and the type the text is set in.

    way: the step that most likely helps, which the decisive button takes. new_wallet: the words of the button
    that opens a wallet for the card. positions: characters, from 0, that a person can confirm.
    """

    tone: Tone
    title: str
    meaning: str
    steps: tuple[tuple[str, str], ...]
    facts: tuple[Fact3, ...]
    way: Way = Way.AGAIN
    may_be_scam: bool = False
    can_switch: bool = False
    new_wallet: str = ""
    positions: tuple[int, ...] = ()


def explain_refusal(refusal: Refusal, typed: Typed) -> Explanation:
    """`typed` is what is shown of the code where no card was found."""
    refused = refusal.refused
    name, known = refused.outcome.name, readable(refused.facts)
    message = message_of(Refused(refused.outcome, known))
    remedy = REMEDIES.get(name)
    meaning = _fill(remedy.meaning, known) if remedy else message.text
    steps = tuple((_fill(title, known), _fill(text, known)) for title, text in _steps(refused))
    if refusal.own is not None:
        meaning, steps = _own(refusal.own), _own_steps()
    return Explanation(
        message.tone,
        message.title,
        meaning.strip(),
        steps,
        _facts(refusal.facts, typed),
        way=_way(refusal),
        may_be_scam=name not in _HARMLESS and refusal.own is None,
        can_switch=name in _OF_ACCOUNT,
        new_wallet=_new_wallet(refusal),
        positions=_positions(refused),
    )


def explain_failed_look(problem: Exception, typed: Typed) -> Explanation:
    """Looking at the card did not work; nothing was sent."""
    message = message_of(problem)
    step = (_tr("Try again"), _tr("Nothing was taken. The code is kept, so there is nothing to type."))
    return Explanation(message.tone, message.title, message.text, (step,), _facts(None, typed))


def explain_lost_answer(problem: Exception, typed: Typed) -> Explanation:
    """The card was sent to be added, and no answer came back."""
    message = message_of(problem)
    meaning = _tr(
        "It is not known yet whether the card was added. It can be added only once, whatever happened."
    )
    steps = (
        (
            _tr("Press Try again"),
            _tr("It asks about the same redemption: the answer is found, or the card is added now."),
        ),
        (
            _tr("Look into the history later"),
            _tr("A card that was added is listed there, with the balance after it."),
        ),
    )
    return Explanation(Tone.WARN, message.title, meaning, steps, _facts(None, typed))


def readable(facts: Mapping[str, Fact]) -> dict[str, Fact]:
    """Facts as people say them: moments and regions come as they are stored."""
    said = dict(facts)
    for name in _MOMENTS & said.keys():
        said[name] = full_text(datetime.fromisoformat(str(said[name])))
    for name in _REGIONS & said.keys():
        said[name] = region_name(str(said[name]))
    return said


def _way(refusal: Refusal) -> Way:
    name = refusal.refused.outcome.name
    if refusal.own is not None:
        return Way.HISTORY
    if _new_wallet(refusal):
        return Way.WALLET
    if name in _CORRECTABLE:
        return Way.CORRECT
    return Way.OTHER_CODE if name in _FINAL else Way.AGAIN


def _own_steps() -> tuple[tuple[str, str], ...]:
    return (
        (
            _tr("Look at it in the history"),
            _tr("The movement shows the amount, and the balance after it."),
        ),
        (
            _tr("Throw the card away"),
            _tr("Its value is in your balance. Keep the receipt of the shop."),
        ),
    )


def _new_wallet(refusal: Refusal) -> str:
    if refusal.refused.outcome is not REGION_MISMATCH or refusal.facts is None:
        return ""
    return _tr("Open a wallet for {region}").format(region=region_name(refusal.facts.region))


def _positions(refused: Refused) -> tuple[int, ...]:
    if refused.outcome is not CODE_AMBIGUOUS:
        return ()
    numbers = str(refused.facts.get("positions", "")).split(",")
    return tuple(int(number) - 1 for number in numbers if number.strip())


def _steps(refused: Refused) -> tuple[tuple[str, str], ...]:
    remedy = REMEDIES.get(refused.outcome.name)
    return remedy.steps if remedy else ((_tr("Back to the code"), _tr("It is still in the field.")),)


def _own(movement: Movement) -> str:
    text = _tr(
        "You added this card yourself: {amount}, {when}, to your wallet for {region}. "
        "Nothing was taken this time."
    )
    return text.format(
        amount=money_text(movement.amount), when=when_text(movement.at), region=region_name(movement.region)
    )


def _facts(facts: CardFacts | None, typed: Typed) -> tuple[Fact3, ...]:
    checked = (_tr("Checked"), sentence_case(when_text(now())), Type.CONTROL)
    if facts is None:
        programme = (_tr("Looks like"), typed.programme, Type.CONTROL)
        ending = (_tr("Ends in"), masked(typed.last_four), Type.CODE_MASKED)
        return (*((programme,) if typed.programme else ()), *((ending,) if typed.last_four else ()), checked)
    return (
        (_tr("Programme"), facts.programme_name, Type.CONTROL),
        (_tr("Ends in"), masked(facts.last_four), Type.CODE_MASKED),
        (_tr("Region"), region_name(facts.region), Type.CONTROL),
        (_tr("State"), _tr(_STATES.get(facts.state, facts.state.value)), Type.CONTROL),
        checked,
    )


def _fill(text: str, facts: Mapping[str, Fact]) -> str:
    # Every placeholder that is not a fact of this refusal would read as "…": an issuer not known is left out.
    return fill(_tr(text), {"issuer": "", **facts})


def _tr(text: str) -> str:
    return QCoreApplication.translate("Refusal", text)
