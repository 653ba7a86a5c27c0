"""What a till says of a trade-in: how far it is, what that means for the money, what came of a step."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.counter.trade_in_values import Stage, StepSeen, TradedIn, TradeInSeen
from app.outcomes import QT_TRANSLATE_NOOP, Refused, Text
from app.ui.counter.values import Answer, Chime, Listing, Row, Step, Subject
from app.ui.counter.words import headline_of, refused_row, till_steps
from app.ui.formats import day_text, money_text
from app.ui.messages import message_of
from app.ui.theme import Tone

translate = QCoreApplication.translate

CONDITIONS: Final[tuple[Text, ...]] = (
    QT_TRANSLATE_NOOP("TradeIn", "like new"),
    QT_TRANSLATE_NOOP("TradeIn", "good"),
    QT_TRANSLATE_NOOP("TradeIn", "used"),
    QT_TRANSLATE_NOOP("TradeIn", "for parts"),
)
_STAGES: Final[dict[Stage, tuple[Text, Tone, str]]] = {
    Stage.QUOTED: (QT_TRANSLATE_NOOP("TradeIn", "Quoted"), Tone.NOTE, "message-square"),
    Stage.IN_TRANSIT: (QT_TRANSLATE_NOOP("TradeIn", "Handed in"), Tone.WARN, "hourglass"),
    Stage.ASSESSED: (QT_TRANSLATE_NOOP("TradeIn", "Assessed"), Tone.ACCENT, "clipboard-check"),
    Stage.CREDITED: (QT_TRANSLATE_NOOP("TradeIn", "Credited"), Tone.SUCCESS, "check"),
    Stage.RETURNED: (QT_TRANSLATE_NOOP("TradeIn", "Given back"), Tone.NOTE, "undo-2"),
}
_MEANS: Final[dict[Stage, Text]] = {
    Stage.QUOTED: QT_TRANSLATE_NOOP("TradeIn", "Nothing is owed yet. It is a quote until the item is here."),
    Stage.IN_TRANSIT: QT_TRANSLATE_NOOP(
        "TradeIn", "Nothing is credited yet. The item is here and has to be assessed."
    ),
    Stage.ASSESSED: QT_TRANSLATE_NOOP(
        "TradeIn", "Nothing is credited yet. The holder says whether to credit it or to give the item back."
    ),
    Stage.CREDITED: QT_TRANSLATE_NOOP("TradeIn", "It is in the balance. It cannot be moved on."),
    Stage.RETURNED: QT_TRANSLATE_NOOP("TradeIn", "Nothing was credited. The item went back."),
}
_WORTHLESS: Final = QT_TRANSLATE_NOOP(
    "TradeIn", "It is worth nothing, so nothing can be credited. The item goes back."
)
_NEXT: Final[dict[Stage, Text]] = {
    Stage.QUOTED: QT_TRANSLATE_NOOP("TradeIn", "Hand out the receipt. It is scanned when the item comes."),
    Stage.IN_TRANSIT: QT_TRANSLATE_NOOP("TradeIn", "Hand out the receipt, and put its number on the item."),
    Stage.ASSESSED: QT_TRANSLATE_NOOP("TradeIn", "Tell the holder. Then scan the receipt again."),
    Stage.CREDITED: QT_TRANSLATE_NOOP("TradeIn", "The item belongs to the shop now."),
    Stage.RETURNED: QT_TRANSLATE_NOOP("TradeIn", "Hand the item over and let the holder look at it."),
}


def condition_text(condition: str) -> str:
    return translate("TradeIn", condition) if condition in CONDITIONS else condition


def stage_text(stage: Stage) -> str:
    return translate("TradeIn", _STAGES[stage][0])


def means_text(one: TradeInSeen) -> str:
    """What the stage means for the money."""
    is_worthless = one.stage is Stage.ASSESSED and not one.amount.minor
    return translate("TradeIn", _WORTHLESS if is_worthless else _MEANS[one.stage])


def waiting_listing(found: Sequence[TradeInSeen]) -> Listing:
    """Those that wait for a step, with the numbers that bring them up."""
    rows = tuple(
        Row(
            day_text(one.steps[-1].at),
            stage_text(one.stage),
            *_STAGES[one.stage][1:],
            f"{one.item} · {one.who}",
            one.reference,
            money_text(one.amount),
        )
        for one in found
    )
    return Listing(translate("TradeIn", "Trade-ins that wait for a step"), "", rows)


def steps_listing(one: TradeInSeen) -> Listing:
    return Listing(translate("TradeIn", "Its steps so far"), one.reference, tuple(map(_step_row, one.steps)))


def _step_row(step: StepSeen) -> Row:
    text, tone, icon = _STAGES[step.stage]
    amount = money_text(step.amount) if step.amount is not None else ""
    return Row(day_text(step.at), translate("TradeIn", text), tone, icon, step.till, "", amount)


# Answers


def done_answer(done: TradedIn) -> Answer:
    """What came of a step. F9 prints the slip that the next one is begun with."""
    stage = Stage(done.state)
    ends = stage in (Stage.CREDITED, Stage.RETURNED)
    is_worthless = stage is Stage.ASSESSED and not done.amount.minor
    text = translate("TradeIn", _WORTHLESS if is_worthless else _MEANS[stage])
    if stage is Stage.CREDITED and done.total is not None:
        balance = translate("TradeIn", "The balance is {total} now. It cannot be moved on.")
        text = balance.format(total=money_text(done.total))
    tone, icon = (Tone.SUCCESS, "") if stage is Stage.CREDITED else (Tone.NOTE, _STAGES[stage][2])
    more = () if ends else (Step("F6", translate("TradeIn", "Next step"), "arrow-right"),)
    return Answer(
        tone,
        stage_text(stage),
        f"{done.item} · {done.reference}. {text}",
        translate("TradeIn", _NEXT[stage]),
        translate("Counter", "Next card"),
        amount="" if stage is Stage.RETURNED else money_text(done.amount),
        icon=icon,
        steps=(*more, Step("F9", translate("Counter", "Print receipt"), "printer")),
        subject=Subject(entry=done.entry, key=done.key, trade_in=None if ends else done.reference),
        chime=Chime.DONE,
    )


def ended_answer(one: TradeInSeen) -> Answer:
    """One that has come to its end is only shown."""
    _, tone, icon = _STAGES[one.stage]
    return Answer(
        tone,
        stage_text(one.stage),
        f"{one.item} · {one.who}. {means_text(one)}",
        translate("TradeIn", "There is no further step."),
        translate("Counter", "Next card"),
        amount="" if one.stage is Stage.RETURNED else money_text(one.amount),
        icon=icon,
        steps=(Step("F9", translate("Counter", "Print again"), "printer"),),
        subject=Subject(entry=one.steps[-1].entry, is_old=True),
        listing=steps_listing(one),
    )


def refused_answer(refused: Refused, about: str) -> Answer:
    """Why a step was not taken. about: the number, or the login."""
    message = message_of(refused)
    text = translate("TradeIn", "{why}. Nothing was credited, and the trade-in is where it was.")
    return Answer(
        Tone.DANGER,
        headline_of(refused),
        text.format(why=message.title),
        message.text,
        translate("Counter", "Next card"),
        steps=till_steps(refused),
        chime=Chime.REFUSED,
        row=refused_row(refused, about),
    )
