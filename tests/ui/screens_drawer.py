"""The screens of the drawer pane."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from app.outcomes import ALREADY_IN_DRAWER, AMOUNT_OUT_OF_RANGE, Filled, Refused
from app.ui.drawer.pane import DrawerPane
from app.ui.main_window import MainWindow
from app.ui.scan.seen import Picture, Seen
from app.wallet.drawer import KEPT_ON
from app.wallet.drawer_values import Said
from tests.ui.fake_drawer import AMAZON_CODE, PASSWORD
from tests.ui.fakes import FakeServices
from tests.ui.scan.drawn import drawn_card
from tests.ui.screens import Screen
from tests.ui.screens_scan import LIVE
from tests.ui.screens_shell import signed_in

GROUPS = ("drawer-group-all", "drawer-group-to-redeem", "drawer-group-soon", "drawer-group-done")
BAR = ("drawer-search", *GROUPS, "drawer-more", "drawer-add")
SHUT = (*BAR, "drawer-table", "drawer-open")
OPEN = (*BAR, "drawer-table")
CODE = ("drawer-close", "drawer-reveal", "drawer-copy")
KEPT = (*CODE, "drawer-redeem", "drawer-tell", "drawer-change", "drawer-throw")
FORM = (
    "drawer-amount",
    "drawer-has-end",
    "drawer-note",
    "drawer-picture-choose",
)
ROWS = tuple(f"drawer-said-{said.value}" for said in Said)
FIRST, NOT_ACTIVATED, ACCEPTED = 9, 6, 5


def picture() -> bytes:
    """A receipt that nobody was given: bars on paper."""
    image = QImage(300, 420, QImage.Format.Format_RGB32)
    image.fill(QColor("#f6f2e8"))
    with QPainter(image) as painter:
        for at in range(12):
            painter.fillRect(30, 40 + 28 * at, 240 - 17 * (at % 5), 10, QColor("#555555"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def full(*, is_open: bool = False) -> FakeServices:
    """A drawer with cards in every state. The question about them was answered before."""
    services = FakeServices()
    services.is_open = is_open
    services.picture = picture()
    services.own_cards = {("mara", f"DRAWERCARD{one.card}") for one in services.cards}
    return services


def drawer(services: FakeServices | None = None) -> tuple[MainWindow, DrawerPane]:
    window = signed_in(services or full(), "drawer")
    assert window.shell is not None
    pane = window.shell.pane("drawer")
    assert isinstance(pane, DrawerPane)
    window.show()
    return window, pane


def looking_at(card: int, services: FakeServices | None = None) -> tuple[MainWindow, DrawerPane]:
    window, pane = drawer(services or full(is_open=True))
    pane.list.look_at(card)
    return window, pane


def give_password(pane: DrawerPane, password: str = PASSWORD) -> None:
    page = pane.desk.secrets.page
    page.password.setText(password)
    page.decisive.click()  # type: ignore[union-attr]


def after(
    pane_of: Callable[[], tuple[MainWindow, DrawerPane]], *deeds: Callable[[DrawerPane], None]
) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window, pane = pane_of()
        for deed in deeds:
            deed(pane)
        return window

    return build


def reveal(pane: DrawerPane) -> None:
    pane.list.detail.reveal.click()


def wrong_password(pane: DrawerPane) -> None:
    give_password(pane, "not it")


def redeem(pane: DrawerPane) -> None:
    pane.desk.answers.open_url = lambda _url: True
    pane.list.detail.redeem.click()
    give_password(pane)
    QGuiApplication.clipboard().clear()


def accept(pane: DrawerPane) -> None:
    pane.desk.answers.page.rows[0].click()


def fill_in(pane: DrawerPane) -> None:
    page = pane.desk.notes.add_page
    page.fill(AMAZON_CODE)
    page.form.amount.setText("40.00")
    page.form.note.setText("From Aunt Ruth")
    page.form.has_end.setChecked(True)
    page.form.take_picture(picture())


def refuse(pane: DrawerPane) -> None:
    where = Filled(KEPT_ON, {"kept": "2026-10-31", "last_four": "KW4P"})
    pane.desk.notes.add_page.show_problem(Refused(ALREADY_IN_DRAWER, {"where": where}))


def scan(pane: DrawerPane) -> None:
    """The scanner, with no camera behind it: what it would show is shown by hand."""
    scan = pane.desk.notes.scan
    page, visit = scan.scanner.ready()
    scan.page_wanted.emit(page)
    page.start(is_live=True, waiting="")
    page.side.options.show_cameras(("USB camera",), None)
    page.side.options.set_speech(is_there=True)
    card = drawn_card("doubts")
    page.show_picture(Picture(card.image, card.image.size()))
    visit.show_seen(Seen(card.observation, card.image.size(), card.glare, ""))


def refuse_amount(pane: DrawerPane) -> None:
    facts = {"least": "0.01 EUR", "most": "10000.00 EUR"}
    pane.desk.answers.page.show_problem(Refused(AMOUNT_OUT_OF_RANGE, facts))


def search(pane: DrawerPane) -> None:
    pane.list.bar.search.setText("umbrella")


def _screen(name: str, build: Callable[[], MainWindow], *controls: str) -> Screen:
    return Screen(name, build, frozenset(controls), in_frame=True)


def _unasked() -> tuple[MainWindow, DrawerPane]:
    """Of a card about which nobody was asked yet."""
    services = full(is_open=True)
    services.own_cards = set()
    return looking_at(FIRST, services)


def _empty() -> tuple[MainWindow, DrawerPane]:
    services = FakeServices()
    services.cards, services.is_open = [], True
    return drawer(services)


def _opened() -> tuple[MainWindow, DrawerPane]:
    return drawer(full(is_open=True))


def _sealed() -> tuple[MainWindow, DrawerPane]:
    services = full(is_open=True)
    services.needs_passphrase = True
    return drawer(services)


def look_outside(pane: DrawerPane) -> None:
    pane.list.bar.outside_wanted.emit()


def book_order(pane: DrawerPane) -> None:
    form = pane.desk.outside.page.form
    form.chips["balance"].click()
    form.amount.setText("65.00")
    pane.desk.outside.page.book_wanted.emit()


def bring_in(pane: DrawerPane) -> None:
    pane.list.bar.import_wanted.emit()


def take_file(pane: DrawerPane) -> None:
    pane.desk.bringing.take_file("/somewhere/cards.csv")


def take_out(pane: DrawerPane) -> None:
    pane.list.bar.export_wanted.emit()


def choose_codes(pane: DrawerPane) -> None:
    pane.desk.taking_out.page.chips["codes"].click()


def fill_secrets(pane: DrawerPane) -> None:
    page = pane.desk.taking_out.page
    page.passphrase.first.setText("umbrella walnut copper")
    page.passphrase.second.setText("umbrella walnut copper")
    page.password.setText(PASSWORD)


def run(pane: DrawerPane) -> None:
    page = pane.desk.taking_out.page
    page.show_running()
    page.show_progress(3)


_OUTSIDE = (
    "outside-order",
    "outside-refund",
    "outside-balance",
    "outside-place",
    "outside-reference",
    "outside-amount",
    "outside-part",
    "outside-back",
)
_IMPORT = (
    "import-choose",
    "import-codes",
    "import-issuer",
    "import-region",
    "import-table",
    "import-back",
    "import-keep",
)
_EXPORT = ("drawer-export-plain", "drawer-export-codes", "drawer-export-back")
_SECRETS = (
    "drawer-passphrase",
    "drawer-passphrase-reveal",
    "drawer-passphrase-again",
    "drawer-passphrase-again-reveal",
    "drawer-export-password",
    "drawer-export-password-reveal",
)
_ADD = ("drawer-code", "drawer-scan", "drawer-open-picture", "drawer-paste", *FORM, "drawer-add-back")
_PASSWORD = ("drawer-password", "drawer-password-reveal", "drawer-sign-in-back")
_ANSWER = (*ROWS, "drawer-answer-back", "drawer-answer-again")

SCREENS = [
    _screen("drawer", after(drawer), *SHUT),
    _screen("drawer-detail", after(lambda: looking_at(FIRST)), *OPEN, *KEPT, "drawer-receipt"),
    _screen("drawer-detail-shut", after(lambda: looking_at(FIRST, full())), *SHUT, *KEPT, "drawer-receipt"),
    _screen(
        "drawer-detail-refused", after(lambda: looking_at(NOT_ACTIVATED)), *OPEN, *KEPT, "drawer-take-back"
    ),
    _screen(
        "drawer-detail-accepted",
        after(lambda: looking_at(ACCEPTED)),
        *OPEN,
        *CODE,
        "drawer-take-back",
        "drawer-change",
        "drawer-forget",
    ),
    _screen("drawer-detail-thrown-away", after(lambda: looking_at(1)), *OPEN, "drawer-close"),
    _screen(
        "drawer-revealed",
        after(lambda: looking_at(FIRST), reveal, give_password),
        *OPEN,
        *KEPT,
        "drawer-receipt",
    ),
    _screen("drawer-not-found", after(drawer, search), *BAR, "drawer-clear", "drawer-open"),
    _screen("drawer-empty", after(_empty), "drawer-first", "drawer-first-import", "drawer-first-outside"),
    _screen("drawer-question", after(_unasked, reveal), "scam-back", "scam-yes", "scam-no"),
    _screen("drawer-sign-in", after(lambda: looking_at(FIRST), reveal), *_PASSWORD),
    _screen("drawer-sign-in-refused", after(lambda: looking_at(FIRST), reveal, wrong_password), *_PASSWORD),
    _screen("drawer-add", after(_empty, DrawerPane.add_card), *_ADD),
    _screen(
        "drawer-add-filled",
        after(lambda: drawer(full(is_open=True)), DrawerPane.add_card, fill_in),
        *_ADD,
        "drawer-region",
        "drawer-end",
        "drawer-picture-remove",
        "drawer-keep",
    ),
    _screen(
        "drawer-add-refused",
        after(lambda: drawer(full(is_open=True)), DrawerPane.add_card, fill_in, refuse),
        *_ADD,
        "drawer-region",
        "drawer-end",
        "drawer-picture-remove",
        "drawer-keep",
    ),
    _screen("drawer-scan", after(_empty, DrawerPane.add_card, scan), *LIVE, "doubt-key-8", "doubt-key-B"),
    _screen(
        "drawer-change",
        after(lambda: looking_at(FIRST), lambda pane: pane.list.detail.change.click()),
        *FORM,
        "drawer-picture-remove",
        "drawer-change-back",
        "drawer-change-save",
    ),
    _screen(
        "drawer-receipt",
        after(lambda: looking_at(FIRST), lambda pane: pane.list.detail.receipt.click()),
        "drawer-receipt-back",
    ),
    _screen("drawer-answer", after(lambda: looking_at(FIRST), redeem), *_ANSWER),
    _screen(
        "drawer-answer-accepted",
        after(lambda: looking_at(FIRST), redeem, accept),
        *_ANSWER,
        "drawer-credited",
        "drawer-answer-book",
    ),
    _screen(
        "drawer-answer-refused",
        after(lambda: looking_at(FIRST), redeem, accept, refuse_amount),
        *_ANSWER,
        "drawer-credited",
        "drawer-answer-book",
    ),
    _screen(
        "drawer-throw-away",
        after(lambda: looking_at(FIRST), lambda pane: pane.list.detail.throw.click()),
        "drawer-drop-back",
        "drawer-drop-confirm",
    ),
    _screen("drawer-outside", after(drawer, look_outside), *_OUTSIDE),
    _screen(
        "drawer-outside-booked",
        after(drawer, look_outside, book_order),
        *(set(_OUTSIDE) - {"outside-reference"}),
    ),
    _screen("drawer-import", after(_opened, bring_in), "import-choose", "import-back"),
    _screen(
        "drawer-import-passphrase",
        after(_sealed, bring_in, take_file),
        "import-choose",
        "import-passphrase",
        "import-passphrase-reveal",
        "import-back",
    ),
    _screen("drawer-import-preview", after(_opened, bring_in, take_file), *_IMPORT),
    _screen("drawer-export", after(_opened, take_out), *_EXPORT, "drawer-export-save"),
    _screen("drawer-export-codes", after(_opened, take_out, choose_codes), *_EXPORT, *_SECRETS),
    _screen(
        "drawer-export-ready",
        after(_opened, take_out, choose_codes, fill_secrets),
        *_EXPORT,
        *_SECRETS,
        "drawer-export-save",
    ),
    _screen(
        "drawer-export-running",
        after(_opened, take_out, choose_codes, run),
        "drawer-export-plain",
        "drawer-export-codes",
        *_SECRETS,
        "drawer-export-stop",
    ),
    _screen(
        "drawer-export-saved",
        after(_opened, take_out, lambda pane: pane.desk.taking_out.page.show_saved(9, "tillfold-drawer.csv")),
        *_EXPORT,
        "drawer-export-save",
    ),
]
