"""What the refusal page says is known about a card, a promotion, or a code that found neither."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.outcomes import QT_TRANSLATE_NOOP
from app.ui.formats import date_text, masked, money_text, now, region_name, sentence_case, when_text
from app.ui.typeface import Type
from app.wallet.values import CardFacts, CardState

translate = QCoreApplication.translate

Fact3 = tuple[str, str, Type]
"""Caption, text, and the type the text is set in."""

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
class Typed:
    """What may be shown of a code that found no card: its end, and the kind of card it looks like; whether
    it came by a message; and, where it is no claim code, where that one is."""

    last_four: str
    programme: str
    by_message: bool = False
    where: str = ""


def facts_of(facts: CardFacts | None, typed: Typed) -> tuple[Fact3, ...]:
    """The card that was found; without one, what the code looks like."""
    checked = (translate("Refusal", "Checked"), sentence_case(when_text(now())), Type.CONTROL)
    if facts is None:
        programme = (translate("Refusal", "Looks like"), typed.programme, Type.CONTROL)
        ending = (translate("Refusal", "Ends in"), masked(typed.last_four), Type.CODE_MASKED)
        return (*((programme,) if typed.programme else ()), *((ending,) if typed.last_four else ()), checked)
    if facts.is_promotion:
        return (*_of_promotion(facts), checked)
    return (
        (translate("Refusal", "Programme"), facts.programme_name, Type.CONTROL),
        (translate("Refusal", "Ends in"), masked(facts.last_four), Type.CODE_MASKED),
        (translate("Refusal", "Region"), region_name(facts.region), Type.CONTROL),
        (
            translate("Refusal", "State"),
            translate("Refusal", _STATES.get(facts.state, facts.state.value)),
            Type.CONTROL,
        ),
        checked,
    )


def _of_promotion(facts: CardFacts) -> tuple[Fact3, ...]:
    ends = date_text(facts.ends) if facts.ends is not None else ""
    return (
        (translate("Refusal", "Promotion"), facts.programme_name, Type.CONTROL),
        (translate("Refusal", "Credit"), money_text(facts.amount), Type.CONTROL),
        (translate("Refusal", "Ends"), ends, Type.CONTROL),
        (translate("Refusal", "Region"), region_name(facts.region), Type.CONTROL),
    )
