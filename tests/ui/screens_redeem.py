"""The screens of the redeem pane and of scanning."""

from collections.abc import Callable
from dataclasses import replace

from app.outcomes import CODE_AMBIGUOUS, MISSING_ON_THIS_MACHINE, STORE_BUSY, Fault, Refused
from app.ui.main_window import MainWindow
from app.ui.redeem.pane import RedeemPane
from app.ui.scan.seen import Picture, Seen
from app.wallet.values import CardState
from tests.ui.fakes import GOOD_CODE, SLEEPING_CODE, UNKNOWN_CODE, FakeServices, card_facts, dollar
from tests.ui.scan.drawn import drawn_card
from tests.ui.screens import Screen
from tests.ui.screens_shell import signed_in

IDLE = ("code-field", "scan-card", "open-picture", "paste-code")
SCAN = ("stop-scan", "type-instead", "choose-camera", "light-from-screen", "mirror-picture")


def pane_of(window: MainWindow) -> RedeemPane:
    assert window.shell is not None
    pane = window.shell.pane("redeem")
    assert isinstance(pane, RedeemPane)
    return pane


def redeeming(services: FakeServices | None = None) -> tuple[MainWindow, RedeemPane]:
    window = signed_in(services, "redeem")
    return window, pane_of(window)


def typed(text: str) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window, pane = redeeming()
        pane.idle.field.setText(text)
        pane.idle.field.textEdited.emit(text)
        return window

    return build


def entered(text: str, services: FakeServices | None = None) -> tuple[MainWindow, RedeemPane]:
    window, pane = redeeming(services)
    pane.fill_code(text)
    pane.idle.submitted.emit()
    return window, pane


def after(text: str) -> Callable[[], MainWindow]:
    return lambda: entered(text)[0]


def answered(answer: object) -> Callable[[], MainWindow]:
    """What looking at the card answers."""

    def build() -> MainWindow:
        services = FakeServices()
        services.inspecting[GOOD_CODE] = answer  # type: ignore[assignment]
        del services.wallets[1]
        return entered(GOOD_CODE, services)[0]

    return build


def inspected() -> MainWindow:
    window, pane = entered(GOOD_CODE)
    pane.confirm.only_inspected.emit()
    return window


def added() -> MainWindow:
    window, pane = entered(GOOD_CODE)
    pane.confirm.add_wanted.emit()
    return window


def lost() -> MainWindow:
    services = FakeServices()
    services.redeem_faults = [Fault(STORE_BUSY)]
    window, pane = entered(GOOD_CODE, services)
    pane.confirm.add_wanted.emit()
    return window


def mine() -> MainWindow:
    services = FakeServices()
    window, pane = entered(GOOD_CODE, services)
    pane.confirm.add_wanted.emit()
    pane.success.next_wanted.emit()
    services.inspecting[GOOD_CODE] = replace(card_facts(GOOD_CODE), state=CardState.REDEEMED)
    pane.fill_code(GOOD_CODE)
    pane.idle.submitted.emit()
    return window


def scanning(kind: str) -> Callable[[], MainWindow]:
    """The scanner with a drawn card, shown by hand: no camera runs behind these pictures."""

    def build() -> MainWindow:
        window, pane = redeeming()
        page, visit = pane.scanner.ready()
        pane.show_scanner()
        card = drawn_card(kind)
        page.start(is_live=True, waiting="")
        page.side.options.show_cameras(("USB camera", "Built-in camera"), None)
        page.show_picture(Picture(card.image, card.image.size()))
        visit.show_seen(Seen(card.observation, card.image.size(), card.glare, ""))
        return window

    return build


def no_camera() -> MainWindow:
    window, pane = redeeming()
    how = "Nothing was taken. Plug a camera in and try again, or open a picture of the card."
    page, visit = pane.scanner.ready()
    pane.show_scanner()
    page.start(is_live=True, waiting="")
    visit.show_failure(Fault(MISSING_ON_THIS_MACHINE, what="A camera", how=how))
    return window


def _screen(name: str, build: Callable[[], MainWindow], *controls: str) -> Screen:
    return Screen(name, build, frozenset(controls), in_frame=True)


REFUSED = ("refusal-back", "try-again")
CORRECT = ("refusal-back", "refusal-scan", "correct-code")
elsewhere = replace(card_facts(GOOD_CODE, dollar("25.00")), region="US")
SCREENS: list[Screen] = [
    _screen("redeem-idle", typed(""), *IDLE),
    _screen("redeem-typed", typed(GOOD_CODE[:6]), *IDLE),
    _screen("redeem-serial", typed("0049234117542468"), *IDLE),
    _screen("redeem-mistyped", typed(GOOD_CODE[:-1] + "9"), *IDLE),
    _screen("redeem-inspected", inspected, *IDLE),
    _screen(
        "redeem-confirm",
        after(GOOD_CODE),
        "confirm-back",
        "only-inspect",
        "add-card",
        "switch-account-from-confirm",
    ),
    _screen("redeem-success", added, "next-card", "see-history"),
    _screen("redeem-refused", after(SLEEPING_CODE), *REFUSED),
    _screen("redeem-invalid", after(UNKNOWN_CODE), *CORRECT),
    _screen("redeem-mine", mine, "refusal-back", "refusal-history"),
    _screen("redeem-lost", lost, *REFUSED),
    _screen("redeem-region", answered(elsewhere), "refusal-back", "refusal-switch-account", "open-wallet"),
    _screen(
        "redeem-ambiguous",
        answered(Refused(CODE_AMBIGUOUS, {"positions": "3, 8"})),
        "refusal-back",
        "compared",
        "correct-code",
    ),
    _screen("scan-live", scanning("live"), *SCAN),
    _screen("scan-doubts", scanning("doubts"), *SCAN, "doubt-key-8", "doubt-key-B"),
    _screen("scan-three", scanning("three"), *SCAN, "doubt-key-1", "doubt-key-I", "doubt-key-L"),
    _screen("scan-done", scanning("done"), *SCAN, "use-code"),
    _screen("scan-no-camera", no_camera, "stop-scan", "retry-scan", "scan-code-field"),
]
