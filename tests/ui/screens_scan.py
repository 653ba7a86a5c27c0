"""The screens of the scanner. No camera runs behind them: what it would show is shown by hand."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.codes import house
from app.outcomes import ISSUED_ELSEWHERE, STORE_BUSY, UNREADABLE_FILE, Fault, Refused
from app.scan.frame import AUTOMATIC, Control, Offer
from app.ui.main_window import MainWindow
from app.ui.messages import message_of
from app.ui.redeem.pane import RedeemPane
from app.ui.redeem.stack.pages import StackPages
from app.ui.scan.page import ScanPage
from app.ui.scan.seen import Picture, Seen
from app.ui.scan.stack_watch import CardRead
from app.ui.scan.troubles import Trouble, words_of
from app.ui.scan.visit import ScanVisit
from app.ui.theme import Tone
from tests.ui.fakes import GOOD_CODE, MARA, PASSWORD, SLEEPING_CODE, FakeServices, card_facts, euro
from tests.ui.scan.drawn import drawn_card
from tests.ui.screens import Screen
from tests.ui.screens_redeem import answered, redeeming

CAMERAS = ("USB camera", "Built-in camera")
LIVE = ("stop-scan", "type-instead", "choose-camera", "light-from-screen", "mirror-picture", "speak-hints")
STACK = ("stop-stack", "stack-code", "stack-list")
LIVE_STACK = ("pause-stack", "stack-sounds")
ELSEWHERE = "XK3AM9PLW2Q7RT"
"""Of the shape of a card that another issuer redeems."""
BODIES = ("7K9M4WM1J3RCXV9", "M9A2F7CH3NJ1KP4", "72HFAWX3P6K9M1R", "C3RN9J4KWMP07AH")
MORE_CODES = tuple(body + house.check_character(body) for body in BODIES)
PASSWORD_FIELD = ("keep-password", "keep-password-reveal")
CONFIRM = ("stack-confirm-back", "keep-in-drawer")
TYPING = ("stop-scan", "choose-camera", "scan-code-field")


def opened() -> tuple[MainWindow, ScanPage, ScanVisit]:
    """The scan page in front, on a computer that speaks and has two cameras."""
    window, pane = redeeming()
    page, visit = pane.scanner.ready()
    pane.show_scanner()
    page.start(is_live=True, waiting=QCoreApplication.translate("ScanVisit", "Starting the camera …"))
    page.side.options.show_cameras(CAMERAS, None)
    page.side.options.set_speech(is_there=True)
    return window, page, visit


def scanning(kind: str) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window, page, visit = opened()
        card = drawn_card(kind)
        page.show_picture(Picture(card.image, card.image.size()))
        visit.show_seen(Seen(card.observation, card.image.size(), card.glare, ""))
        return window

    return build


def starting() -> MainWindow:
    return opened()[0]


def lit() -> MainWindow:
    window = scanning("live")()
    page = window.findChild(ScanPage)
    assert page is not None
    page.show_light(brightness=85, area=40)
    page.side.options.light.setChecked(True)
    return window


def set_up(*offers: Offer) -> Callable[[], MainWindow]:
    """The camera's own controls in place of the hint."""

    def build() -> MainWindow:
        window = scanning("live")()
        page = window.findChild(ScanPage)
        assert page is not None
        page.side.show_camera()
        page.side.camera.show_offers(offers)
        return window

    return build


def in_trouble(trouble: Trouble) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window, _, visit = opened()
        visit.show_trouble(trouble)
        return window

    return build


def at_address(address: str) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window, page, visit = opened()
        visit.ask_for_address()
        page.address.show_address(address)
        return window

    return build


def stacked(services: FakeServices | None = None) -> tuple[MainWindow, StackPages]:
    """A stack as it may look after ten cards: every state that a card can have before it is added."""
    known = services or FakeServices()
    for number, code in enumerate(MORE_CODES):
        known.inspecting[code] = card_facts(code, euro(("25.00", "100.00", "50.00")[number % 3]))
    facts = {"programmes": "Amazon gift card", "hosts": "amazon.de"}
    known.inspecting[ELSEWHERE] = Refused(ISSUED_ELSEWHERE, facts)
    window, pane = redeeming(known)
    pages = pane.stack.ready()
    pane.stack.show_list()
    pages.page.sounds.setChecked(True)
    pages.page.start("Starting the camera …", is_live=True)
    flow = pages.visit.flow
    for code in (MORE_CODES[0], GOOD_CODE):
        flow.take(CardRead(code=code))
    flow.take(doubtful())
    for code in (MORE_CODES[0], SLEEPING_CODE, ELSEWHERE, *MORE_CODES[1:]):
        flow.take(CardRead(code=code))
    flow.take(CardRead(number_kind="serial", number="0049234117542468"))
    return window, pages


def doubtful() -> CardRead:
    seen = drawn_card("doubts").observation
    return CardRead(guess=seen.guess or "", groups=seen.groups, doubts=seen.doubts)


def stack() -> MainWindow:
    window, pages = stacked()
    card = drawn_card("live")
    pages.page.show_picture(Picture(card.image, card.image.size()))
    pages.page.show_seen(Seen(card.observation, card.image.size(), card.glare, ""))
    pages.page.table.choose(3)
    return window


def said(text: str) -> str:
    return QCoreApplication.translate("StackVisit", text)


def stack_empty() -> MainWindow:
    window, pane = redeeming()
    pages = pane.stack.ready()
    pane.stack.show_list()
    pages.page.start(said("Starting the camera …"), is_live=True)
    pages.page.show_reading(QCoreApplication.translate("StackPage", "No card yet"))
    text = said("Take each card away once it was read. Nothing is redeemed until you confirm.")
    pages.page.last.say(Tone.NOTE, "scan-text", said("Show the first card"), text)
    pages.page.show_cards((), MARA)
    return window


def stack_trouble() -> MainWindow:
    window, pages = stacked()
    pages.page.show_nothing(*words_of(Trouble.UNPLUGGED))
    return window


def stack_files() -> MainWindow:
    window, pages = stacked()
    pages.page.start("", is_live=False)
    pages.page.show_progress(10, 24, "card-from-grandmother.jpg")
    problem = message_of(
        Fault(UNREADABLE_FILE, name="letter.txt", why="It is not a picture of a known kind.")
    )
    text = said("{first} Files besides it that could not be opened: {count}.")
    pages.page.say_about_files(text.format(first=f"{problem.title}. {problem.text}", count=12))
    card = drawn_card("done")
    pages.page.show_picture(Picture(card.image, card.image.size()))
    return window


def stack_decide() -> MainWindow:
    window, pages = stacked()
    pages.page.decide_wanted.emit(3)
    return window


def stack_confirm(*, is_open: bool) -> Callable[[], MainWindow]:
    """Cards for the balance and one for the drawer, which is open or asks for the password."""

    def build() -> MainWindow:
        services = FakeServices()
        services.is_open = is_open
        window, pages = stacked(services)
        pages.page.review_wanted.emit()
        return window

    return build


def stack_keep(*, refused: bool = False) -> Callable[[], MainWindow]:
    """Only cards that are issued elsewhere: the drawer asks for its password."""

    def build() -> MainWindow:
        services = FakeServices()
        services.is_open = False
        elsewhere = Refused(ISSUED_ELSEWHERE, {"programmes": "Amazon gift card", "hosts": "amazon.de"})
        window, pane = redeeming(services)
        pages = pane.stack.ready()
        pane.stack.show_list()
        for code in (ELSEWHERE, ELSEWHERE[:-1] + "U"):
            services.inspecting[code] = elsewhere
            pages.visit.flow.take(CardRead(code=code))
        pages.page.review_wanted.emit()
        if refused:
            pages.confirm.keep.password.setText("wrong")
            pages.confirm.add_wanted.emit()
        return window

    return build


def stack_kept() -> MainWindow:
    window = stack_keep()()
    pane = window.findChild(RedeemPane)
    assert pane is not None
    pages = pane.stack.ready()
    pages.confirm.keep.password.setText(PASSWORD)
    pages.confirm.add_wanted.emit()
    return window


def stack_adding() -> MainWindow:
    services = FakeServices()
    services.is_open = True
    window, pages = stacked(services)
    pages.page.review_wanted.emit()
    pages.confirm.show_progress(1, 4)
    return window


def stack_done() -> MainWindow:
    services = FakeServices()
    services.is_open = True
    window, pages = stacked(services)
    pages.page.review_wanted.emit()
    services.redeem_faults = [Fault(STORE_BUSY)]
    pages.confirm.add_wanted.emit()
    return window


def _screen(name: str, build: Callable[[], MainWindow], *controls: str) -> Screen:
    return Screen(name, build, frozenset(controls), in_frame=True)


SCREENS: list[Screen] = [
    _screen("scan-starting", starting, *LIVE),
    _screen("scan-live", scanning("live"), *LIVE),
    _screen("scan-doubts", scanning("doubts"), *LIVE, "doubt-key-8", "doubt-key-B"),
    _screen("scan-three", scanning("three"), *LIVE, "doubt-key-1", "doubt-key-I", "doubt-key-L"),
    _screen("scan-done", scanning("done"), *LIVE, "use-code"),
    _screen(
        "scan-light",
        lit,
        "stop-scan",
        "type-instead",
        "light-brightness",
        "light-area",
        "light-done",
    ),
    _screen(
        "scan-controls",
        set_up(
            Offer(Control.EXPOSURE, (AUTOMATIC, "1/500", "1/125", "1/30"), "1/125"),
            Offer(Control.FOCUS, (AUTOMATIC, "0", "40", "80"), AUTOMATIC),
            Offer(Control.RESOLUTION, ("640x480", "1280x720", "1920x1080"), "1280x720"),
        ),
        *("stop-scan", "type-instead", "camera-exposure", "camera-focus", "camera-resolution", "camera-done"),
    ),
    _screen("scan-controls-none", set_up(), "stop-scan", "type-instead", "camera-done"),
    *(_screen(f"scan-{one.value}", in_trouble(one), *TYPING, "retry-scan") for one in Trouble),
    _screen("scan-address", at_address(""), *TYPING, "camera-address", "leave-address"),
    _screen(
        "scan-address-http",
        at_address("http://192.168.0.20:8080/video"),
        *TYPING,
        "camera-address",
        "leave-address",
        "open-address",
    ),
    _screen(
        "redeem-elsewhere",
        answered(
            Refused(ISSUED_ELSEWHERE, {"programmes": "Amazon gift card", "hosts": "amazon.com, amazon.de"})
        ),
        "refusal-back",
        "keep-it",
        "print-steps",
    ),
    _screen("stack", stack, *STACK, *LIVE_STACK, "decide-card", "review-stack"),
    _screen("stack-empty", stack_empty, *STACK, *LIVE_STACK),
    _screen(
        "stack-trouble", stack_trouble, *STACK, "stack-sounds", "decide-card", "review-stack", "retry-scan"
    ),
    _screen("stack-files", stack_files, *STACK, "decide-card", "review-stack"),
    _screen("stack-decide", stack_decide, "decide-back", "doubt-key-8", "doubt-key-B"),
    _screen("stack-confirm", stack_confirm(is_open=True), *CONFIRM, "add-stack"),
    _screen("stack-confirm-keep", stack_confirm(is_open=False), *CONFIRM, *PASSWORD_FIELD),
    _screen("stack-keep", stack_keep(), "stack-confirm-back", *PASSWORD_FIELD),
    _screen("stack-keep-refused", stack_keep(refused=True), "stack-confirm-back", *PASSWORD_FIELD),
    _screen("stack-kept", stack_kept, "next-stack", "see-stack-history", "open-stack-drawer"),
    _screen("stack-adding", stack_adding, "stack-confirm-back"),
    _screen("stack-done", stack_done, "next-stack", "see-stack-history", "open-stack-drawer"),
]
