"""The screens of safety: the scam question, and the check of a link."""

from collections.abc import Callable

from app.ui.main_window import MainWindow
from tests.ui.fakes import GOOD_CODE
from tests.ui.screens import Screen
from tests.ui.screens_redeem import pane_of, redeeming
from tests.ui.screens_shell import signed_in


def asked() -> MainWindow:
    window, pane = redeeming()
    pane.fill_code(GOOD_CODE)
    pane.idle.submitted.emit()
    return window


def warned() -> MainWindow:
    window = asked()
    pane_of(window).brake.question.asked_for.emit()
    return window


def checking(text: str) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window = signed_in(pane="link")
        assert window.shell is not None
        if text:
            window.shell.pane("link").fill_code(text)
        return window

    return build


OFFICIAL = "https://www.amazon.de/gc/redeem"
LOOKALIKE = "http://amаzon.de.gift-claim.top/redeem?next=https://shop.example/x"
MESSAGE = """Your card is here: https://amazon-redeem-gift.com/claim
Questions? https://www.amazon.co.uk/help or https://shop.example/help"""
LINK = ("link-field", "paste-link", "check-link")


def _screen(name: str, build: Callable[[], MainWindow], *controls: str) -> Screen:
    return Screen(name, build, frozenset(controls), in_frame=True)


SCREENS: list[Screen] = [
    _screen("scam-question", asked, "scam-back", "scam-yes", "scam-no"),
    _screen("scam-warning", warned, "scam-warning-back", "scam-stop"),
    _screen("link-empty", checking(""), *LINK),
    _screen("link-official", checking(OFFICIAL), *LINK),
    _screen("link-lookalike", checking(LOOKALIKE), *LINK, "copy-official"),
    _screen("link-message", checking(MESSAGE), *LINK, "copy-official", "address-0", "address-1", "address-2"),
]
