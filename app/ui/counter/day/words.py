"""What a till's day says: since when it is open, what differs, and its answers."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.counter.till_values import Drawer, InDrawer, TillClosed, TillState
from app.money import Money
from app.outcomes import Refused
from app.ui.counter.values import Answer, Chime, Listing, Row, Step, Subject
from app.ui.counter.words import headline_of, refused_row
from app.ui.formats import money_text, when_text
from app.ui.messages import message_of
from app.ui.theme import Tone

translate = QCoreApplication.translate


def since_text(since: datetime | None) -> str:
    """ "since today, 08:00"."""
    return translate("TillDay", "since {when}").format(when=when_text(since)) if since else ""


def tender_name(tender: str) -> str:
    return translate("TillDay", "Cash") if tender == "cash" else translate("TillDay", "Card slips")


def difference_text(difference: Money) -> str:
    """ "€5.00 missing"."""
    if difference.minor < 0:
        return translate("TillDay", "{amount} missing").format(amount=money_text(-difference))
    if difference.minor > 0:
        return translate("TillDay", "{amount} too much").format(amount=money_text(difference))
    return translate("TillDay", "Right")


def differences_title(drawers: Sequence[InDrawer | Drawer]) -> str:
    """The one difference there is, or how many."""
    found = [difference_of(one) for one in drawers]
    differing = [one for one in found if one.minor]
    if not differing:
        return translate("TillDay", "Nothing differs")
    if len(differing) == 1:
        return difference_text(differing[0])
    return translate("TillDay", "{count} differences").format(count=len(differing))


def difference_of(one: InDrawer | Drawer) -> Money:
    counted = one.counted or Money(0, one.expected.currency)
    return counted - one.expected


def drawer_rows(drawers: Sequence[InDrawer | Drawer]) -> tuple[Row, ...]:
    return tuple(_drawer_row(one) for one in drawers)


def _drawer_row(one: InDrawer | Drawer) -> Row:
    difference = difference_of(one)
    about = translate("TillDay", "{tender}, {amount} expected")
    tone, icon = (Tone.WARN, "triangle-alert") if difference.minor else (Tone.SUCCESS, "check")
    return Row(
        "", difference_text(difference), tone, icon,
        about.format(tender=tender_name(one.tender), amount=money_text(one.expected)), "",
        money_text(one.counted or Money(0, one.expected.currency)),
    )  # fmt: skip


def opened_answer(done: TillState, till: str, *, goes_on: bool) -> Answer:
    """till: as people call it, here and below."""
    text = translate("TillDay", "The float of {till} came out of the safe. Cards can be sold.")
    if goes_on:
        text = translate("TillDay", "{till} goes on. It is counted again before it is closed.")
    elif not done.amount.minor:
        text = translate("TillDay", "{till} was opened without a float. Cards can be sold.")
    return Answer(
        Tone.SUCCESS,
        translate("TillDay", "Till open"),
        text.format(till=till),
        translate("TillDay", "Scan a card to go on."),
        translate("TillDay", "Next card"),
        amount=money_text(done.amount) if done.amount.minor else "",
        chime=Chime.DONE,
    )


def counted_answer(done: TillState, till: str) -> Answer:
    """Where nobody goes on with it at once: it was locked meanwhile, or the store went away."""
    text = translate("TillDay", "{till} is counted. No money moves there until it is closed, or goes on.")
    return Answer(
        Tone.SUCCESS,
        translate("TillDay", "Counted"),
        text.format(till=till),
        "",
        translate("TillDay", "Back to the counter"),
        amount=money_text(done.amount),
        steps=(Step("F12", translate("TillDay", "Close the till")),),
        chime=Chime.DONE,
    )


def closed_answer(done: TillClosed, till: str) -> Answer:
    differing = [one for one in done.drawers if one.difference.minor]
    text = translate("TillDay", "{till} is closed. What was counted is in the safe.")
    if differing:
        text = translate("TillDay", "{till} is closed: {differences}. The reason is booked: {reason}")
    differences = ", ".join(difference_text(one.difference) for one in differing)
    return Answer(
        Tone.WARN if differing else Tone.SUCCESS,
        translate("TillDay", "Till closed"),
        text.format(till=till, differences=differences, reason=done.reason or ""),
        translate("TillDay", "Keep the printed report: it proves that nothing was cut off later."),
        translate("TillDay", "Back to the counter"),
        amount=_takings(done),
        icon="lock",
        steps=(Step("F9", translate("TillDay", "Print report"), "printer"),),
        subject=Subject(entry=done.entry, is_report=True),
        listing=Listing(translate("TillDay", "Counted and expected"), "", drawer_rows(done.drawers)),
        chime=Chime.DONE,
    )


def _takings(done: TillClosed) -> str:
    """What went into the safe, where all of it is of one currency."""
    currencies = {one.counted.currency for one in done.drawers}
    total = sum(one.counted.minor for one in done.drawers)
    return money_text(Money(total, currencies.pop())) if len(currencies) == 1 else ""


def report_answer(till: str, entry: str) -> Answer:
    """The report of the last close, to be printed once more."""
    return Answer(
        Tone.NOTE,
        translate("TillDay", "Report of the last close"),
        translate("TillDay", "{till} was closed by entry {entry}.").format(till=till, entry=entry),
        translate("TillDay", "What is printed now is marked as a copy."),
        translate("TillDay", "Back to the counter"),
        icon="receipt",
        steps=(Step("F9", translate("TillDay", "Print copy"), "printer"),),
        subject=Subject(entry=entry, is_report=True, is_old=True),
    )


def refused_answer(refused: Refused, till: str) -> Answer:
    message = message_of(refused)
    return Answer(
        Tone.DANGER,
        headline_of(refused),
        translate("TillDay", "{why}. No money was moved.").format(why=message.title),
        message.text,
        translate("TillDay", "Back to the counter"),
        steps=(Step("F12", translate("TillDay", "Look at the till again")),),
        chime=Chime.REFUSED,
        row=refused_row(refused, till),
    )
