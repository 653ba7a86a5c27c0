"""The counter's own answers: nothing under way, an action in doubt, something that does not belong here."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.counter.at_till import TillNow
from app.outcomes import Refused
from app.ui.counter.values import Answer, Chime, Step
from app.ui.counter.words import headline_of
from app.ui.formats import when_text
from app.ui.messages import message_of
from app.ui.theme import Tone

translate = QCoreApplication.translate


def start_answer(now: TillNow | None, receipt: str) -> Answer:
    """Nothing is under way. receipt: the one that the next card goes on too."""
    headline = translate("Counter", "Scan a card")
    detail = translate("Counter", "Or type a serial, a receipt, an order or a login, and press Enter.")
    if receipt:
        headline = translate("Counter", "Scan the next card")
        detail = translate("Counter", "It goes on the receipt {receipt} too.").format(receipt=receipt)
    if now is not None and now.state != "OPEN":
        foot = translate(
            "Counter", "{till} is not open. Cards can be looked up; money moves once it is open."
        )
        steps = (Step("F12", translate("Counter", "Look at the till")),)
        foot = foot.format(till=now.called)
        return Answer(Tone.WARN, headline, detail, foot, "", icon="scan-barcode", steps=steps)
    if now is not None and now.is_from_before and now.since is not None:
        return _left_open(now, now.since, headline, detail)
    return Answer(Tone.NOTE, headline, detail, "", "", icon="scan-barcode")


def _left_open(now: TillNow, since: datetime, headline: str, detail: str) -> Answer:
    """Nobody closed the till in the evening."""
    text = translate("Counter", "{till} was left open: its day began {when}. Count and close it first.")
    foot = text.format(till=now.called, when=when_text(since))
    steps = (Step("F12", translate("Counter", "Close till")),)
    return Answer(Tone.WARN, headline, detail, foot, "", icon="scan-barcode", steps=steps)


def doubt_answer(words: str) -> Answer:
    """No answer came to the last action."""
    text = translate("Counter", "{action}. Whether it was done is not known yet. It is never done twice.")
    return Answer(
        Tone.WARN,
        translate("Counter", "Being settled"),
        text.format(action=words),
        translate("Counter", "The same request is sent again as soon as the store answers."),
        translate("Counter", "Ask again now"),
        icon="hourglass",
        chime=Chime.REFUSED,
    )


def claim_code_answer() -> Answer:
    """The secret of a card was scanned or typed: it has no business here."""
    return Answer(
        Tone.DANGER,
        translate("Counter", "A claim code"),
        translate(
            "Counter", "It was not looked up and is not kept. A counter never needs the claim code of a card."
        ),
        translate("Counter", "Scan the barcode on the front. A card whose code is uncovered is not sold."),
        translate("Counter", "Next card"),
        icon="shield-alert",
        chime=Chime.REFUSED,
    )


def no_rights_answer(refused: Refused) -> Answer:
    """Whoever works here may not any more, since a manager decided so meanwhile."""
    message = message_of(refused)
    return Answer(Tone.DANGER, headline_of(refused), message.title, message.text, "", icon="shield-alert")


def broken_scan_text() -> str:
    return translate("Counter", "That scan was not whole. Scan one card at a time, once more.")


def left_out_text() -> str:
    return translate(
        "Counter", "The store did not answer. Scan or type once more what does not stand in the input."
    )


def broken_scan_answer() -> Answer:
    """A scan that lacks its end, or two that ran into each other."""
    return Answer(
        Tone.WARN,
        translate("Counter", "Scan again"),
        broken_scan_text(),
        translate("Counter", "Nothing was looked up."),
        translate("Counter", "Next card"),
        icon="scan-barcode",
        chime=Chime.REFUSED,
    )
