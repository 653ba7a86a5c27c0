"""A refusal, or an answer that did not come, turned into what the refusal page shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.outcomes import QT_TRANSLATE_NOOP, Fact, Refused, fill
from app.ui.formats import masked, money_text, now, region_name, sentence_case, when_text
from app.ui.messages import message_of
from app.ui.redeem.flow import Refusal
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
_OF_ACCOUNT = {"REGION_MISMATCH", "NOT_ALLOWED"}
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


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything on the refusal page. `facts`: caption, text, and the type the text is set in.

    is_correctable: going back to the code helps, sending it again does not.
    """

    tone: Tone
    title: str
    meaning: str
    steps: tuple[tuple[str, str], ...]
    facts: tuple[Fact3, ...]
    is_correctable: bool = False
    may_be_scam: bool = False
    has_own_entry: bool = False
    can_switch: bool = False


def explain_refusal(refusal: Refusal, last_four: str) -> Explanation:
    """`last_four` is what is shown of the code where no card was found."""
    refused = refusal.refused
    message = message_of(refused)
    name = refused.outcome.name
    remedy = REMEDIES.get(name)
    meaning = _fill(remedy.meaning, refused.facts) if remedy else message.text
    steps = tuple(
        (_fill(title, refused.facts), _fill(text, refused.facts)) for title, text in _steps(refused)
    )
    if refusal.own is not None:
        meaning = _own(refusal.own)
    return Explanation(
        message.tone,
        message.title,
        meaning.strip(),
        steps,
        _facts(refusal.facts, last_four),
        is_correctable=name in _CORRECTABLE,
        may_be_scam=name not in _HARMLESS,
        has_own_entry=refusal.own is not None,
        can_switch=name in _OF_ACCOUNT,
    )


def explain_failed_look(problem: Exception, last_four: str) -> Explanation:
    """Looking at the card did not work; nothing was sent."""
    message = message_of(problem)
    step = (_tr("Try again"), _tr("Nothing was taken. The code is kept, so there is nothing to type."))
    return Explanation(message.tone, message.title, message.text, (step,), _facts(None, last_four))


def explain_lost_answer(problem: Exception, last_four: str) -> Explanation:
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
        (_tr("If that does not help"), message.text),
    )
    return Explanation(Tone.WARN, message.title, meaning, steps, _facts(None, last_four))


def _steps(refused: Refused) -> tuple[tuple[str, str], ...]:
    remedy = REMEDIES.get(refused.outcome.name)
    return remedy.steps if remedy else ((_tr("Back to the code"), _tr("It is still in the field.")),)


def _own(movement: Movement) -> str:
    text = _tr(
        "You added this card yourself: {amount}, {when}, to your wallet for {region}. Nothing was taken this time."
    )
    return text.format(
        amount=money_text(movement.amount), when=when_text(movement.at), region=region_name(movement.region)
    )


def _facts(facts: CardFacts | None, last_four: str) -> tuple[Fact3, ...]:
    checked = (_tr("Checked"), sentence_case(when_text(now())), Type.CONTROL)
    if facts is None:
        shown = ((_tr("Ends in"), masked(last_four), Type.CODE_MASKED),) if last_four else ()
        return (*shown, checked)
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
