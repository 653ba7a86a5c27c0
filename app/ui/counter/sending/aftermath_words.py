"""What a till says of its last action after it was killed or lost its power: done, refused, or not done."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.counter.action_values import ActionNote, Became
from app.counter.at_till import TillDeed
from app.outcomes import Refused
from app.ui.counter.values import Answer, Chime, Listing, Row, Step, Subject
from app.ui.counter.words import card_name, headline_of, row_of
from app.ui.formats import money_text, when_text
from app.ui.messages import message_of
from app.ui.theme import Tone

translate = QCoreApplication.translate


def aftermath_answer(known: Sequence[tuple[ActionNote, Became]]) -> Answer:
    """Of one action all there is to say; of several, each in a line."""
    if len(known) > 1:
        return _of_several(known)
    note, became = known[0]
    if became.refused is not None:
        return _refused(note, became, became.refused)
    return _not_done(note) if became.at is None else _done(note, became)


def _of_several(known: Sequence[tuple[ActionNote, Became]]) -> Answer:
    rows = tuple(row for note, became in known for row in _rows(note, became))
    return Answer(
        Tone.NOTE,
        translate("Counter", "{count} actions settled").format(count=len(known)),
        translate(
            "Counter", "This till stopped before their answers came. Each was done once, or not at all."
        ),
        translate("Counter", "What was not done is not done later. Where it is still wanted, do it again."),
        translate("Counter", "Go on"),
        icon="hourglass",
        listing=Listing(translate("Counter", "What became of them"), "", rows),
    )


def _rows(note: ActionNote, became: Became) -> Sequence[Row]:
    if became.deeds:
        return [row_of(one) for one in became.deeds]
    if became.refused is not None:
        return [Row("", headline_of(became.refused), Tone.DANGER, "circle-x", note.words, "", "–")]
    is_done = became.at is not None
    tag = translate("Counter", "Done") if is_done else translate("Counter", "Not done")
    tone, icon = (Tone.SUCCESS, "check") if is_done else (Tone.WARN, "circle-x")
    return [Row("", tag, tone, icon, note.words, "", "–")]


def _done(note: ActionNote, became: Became) -> Answer:
    deeds = became.deeds
    first = deeds[0] if deeds else None
    is_one, has_moved = len(deeds) == 1, first is not None and first.amount is not None
    printing = Step("F9", translate("Counter", "Print receipt"), "printer")
    return Answer(
        Tone.SUCCESS,
        row_of(first).tag if first else translate("Counter", "Done"),
        _sentence(note, became),
        translate("Counter", "This till stopped before the answer came. It was done once."),
        translate("Counter", "Go on"),
        amount=money_text(first.amount) if is_one and first and first.amount else "",
        steps=(printing,) if has_moved else (),
        subject=_subject(deeds),
        listing=Listing(translate("Counter", "What was done"), "", tuple(map(row_of, deeds)))
        if len(deeds) > 1
        else None,
        chime=Chime.DONE,
    )


def _subject(deeds: Sequence[TillDeed]) -> Subject:
    if not deeds:
        return Subject()
    first = deeds[0]
    return Subject(first.serial if len(deeds) == 1 else None, first.receipt, first.entry)


def _sentence(note: ActionNote, became: Became) -> str:
    when = when_text(became.at) if became.at else ""
    first = became.deeds[0] if len(became.deeds) == 1 else None
    if first is None or first.kind != "activate" or first.serial is None or first.amount is None:
        return translate("Counter", "{action}: this was done {when}.").format(action=note.words, when=when)
    text = translate("Counter", "Card {card} was activated with {amount}, {when}, on receipt {receipt}.")
    return text.format(
        card=card_name(first.serial), amount=money_text(first.amount), when=when, receipt=first.receipt or "–"
    )


def _refused(note: ActionNote, became: Became, refused: Refused) -> Answer:
    text = translate("Counter", "{action}: this was refused {when}, and nothing was booked. {why}.")
    when = when_text(became.at) if became.at else ""
    return Answer(
        Tone.DANGER,
        headline_of(refused),
        text.format(action=note.words, when=when, why=message_of(refused).title),
        translate("Counter", "This till stopped before the answer came."),
        translate("Counter", "Go on"),
        chime=Chime.REFUSED,
    )


def _not_done(note: ActionNote) -> Answer:
    text = translate("Counter", "{action}: this was not done. Nothing was booked, and it is not done later.")
    return Answer(
        Tone.WARN,
        translate("Counter", "Not done"),
        text.format(action=note.words),
        translate("Counter", "This till stopped before it was sent. Where it is still wanted, do it again."),
        translate("Counter", "Go on"),
        icon="circle-x",
        chime=Chime.REFUSED,
    )
