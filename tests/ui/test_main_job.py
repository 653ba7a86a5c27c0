"""The whole way in the real window: a picture becomes a code, the code a movement, the movement a line.

Nothing stands in for anything here but the camera: store, scanner, workers and threads are the real ones.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QWidget

from app.bootstrap import Tillfold
from app.codes import house
from app.counter.issuing import CardToIssue
from app.data.passwords import Cost, Passwords
from app.data.store import Store
from app.scan.frame import Frame
from app.scan.session import ScanSession
from app.testing.camera import ScriptedCamera
from app.testing.studio import Drawing, draw
from app.ui.background import Background
from app.ui.main_window import MainWindow
from app.wallet.values import Role
from tests.data.world import Card, HandClock, World
from tests.ui.dropping import carry_files

PASSWORD = "correct horse"
_PATIENCE_MS = 20_000


@dataclass(frozen=True, slots=True)
class Desk:
    """A store with one holder (who is also the manager), and cards whose pictures can be read."""

    tillfold: Tillfold
    ready: Drawing
    unsold: Drawing
    foreign: Drawing


@pytest.fixture(scope="module")
def drawings() -> list[Drawing]:
    """Three cards that this scanner reads: what is tested here is the way from there on."""
    tillfold = Tillfold(data=Path("unused"))
    found: list[Drawing] = []
    for seed in range(40):
        drawing = draw(seed, "clean", programme="house", face="work-sans")
        session: ScanSession = tillfold.scan_session()
        if session.observe(Frame(drawing.pixels)).code == drawing.code:
            found.append(drawing)
        if len(found) == 3:
            return found
    pytest.fail("the scanner read fewer than 3 of 40 clean cards")


@pytest.fixture
def desk(tmp_path: Path, drawings: list[Drawing]) -> Desk:
    tillfold = Tillfold(data=tmp_path, passwords=Passwords(Cost(1, 8, 1)))
    tillfold.add_account(
        login="holder",
        name="Mara Lindqvist",
        region="DE",
        role=Role.MANAGER,
        password=PASSWORD,
        actor=None,
        key="make",
    )
    actor = tillfold.sign_in("holder", PASSWORD)
    ready, unsold, foreign = drawings
    for number, (drawing, region) in enumerate(((ready, "DE"), (unsold, "DE"), (foreign, "US"))):
        card = CardToIssue(str(drawing.code), f"400000000000000{number}")
        tillfold.issue(actor, "house", region, [card], key=f"issue-{number}")
        if drawing is not unsold:
            sale = {"serial": card.serial, "amount": "25.00", "receipt": "R-1", "till": "till-1"}
            tillfold.activate(actor, **sale, key=f"sell-{number}")
    tillfold.close()
    return Desk(tillfold, ready, unsold, foreign)


@pytest.fixture
def window(qtbot, desk: Desk) -> Iterator[MainWindow]:
    """The window, signed in by the keyboard."""
    window = MainWindow(lambda: desk.tillfold, Background())
    qtbot.addWidget(window)
    window.resize(1180, 760)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: is_seen(window, "password"), timeout=_PATIENCE_MS)
    qtbot.keyClicks(child(window, "password"), PASSWORD)
    qtbot.keyClick(child(window, "password"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_seen(window, "page-title"), timeout=_PATIENCE_MS)
    pane = window.shell.pane("redeem")
    for page in (pane.confirm, pane.success, pane.refusal):
        page.rebound_ms = 0  # keys come faster here than from a person
    yield window
    window.close()


def child(window: QWidget, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None, f"there is no {name}"
    return found


def is_seen(window: QWidget, name: str) -> bool:
    found = window.findChild(QWidget, name)
    return found is not None and found.isVisible()


def text_of(window: QWidget, name: str) -> str:
    return str(child(window, name).property("text"))


def press(
    qtbot, window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


def save(drawing: Drawing, path: Path) -> Path:
    Image.fromarray(drawing.pixels[:, :, ::-1]).save(path)
    return path


@pytest.fixture
def until(qtbot, window: MainWindow) -> Callable[[str], None]:
    """Wait until the widget of this name is seen."""

    def wait(name: str) -> None:
        qtbot.waitUntil(lambda: is_seen(window, name), timeout=_PATIENCE_MS)

    return wait


def add_by_keys(qtbot, window: MainWindow, until: Callable[[str], None]) -> None:
    """From a code that is sure: Enter uses it, Enter adds it."""
    qtbot.waitUntil(child(window, "use-code").isEnabled, timeout=_PATIENCE_MS)
    press(qtbot, window, Qt.Key.Key_Return)
    until("confirm-amount")
    assert text_of(window, "confirm-amount") == "€25.00"
    assert text_of(window, "confirm-holder") == "Mara Lindqvist"
    press(qtbot, window, Qt.Key.Key_Return)
    until("success-amount")


def assert_in_the_book(qtbot, window: MainWindow, last_four: str) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    press(qtbot, window, Qt.Key.Key_2, control)
    qtbot.waitUntil(lambda: is_seen(window, "wallet-total"), timeout=_PATIENCE_MS)
    qtbot.waitUntil(lambda: text_of(window, "wallet-total") == "€25.00", timeout=_PATIENCE_MS)
    press(qtbot, window, Qt.Key.Key_3, control)
    table = window.findChild(QTableView, "history-table")
    qtbot.waitUntil(lambda: table.isVisible() and table.model().rowCount() == 1, timeout=_PATIENCE_MS)
    shown = " ".join(
        str(table.model().index(0, column).data()) for column in range(table.model().columnCount())
    )
    assert last_four in shown
    assert "+€25.00" in shown


def test_a_dropped_picture_is_read_confirmed_and_seen_in_balance_and_history(
    qtbot, window, desk, tmp_path, until
):
    press(qtbot, window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    until("code-field")
    assert carry_files(window.shell.pane("redeem"), [save(desk.ready, tmp_path / "card.png")])
    until("redeem-scan")
    add_by_keys(qtbot, window, until)
    assert_in_the_book(qtbot, window, desk.ready.code[-4:])


def test_a_scan_in_a_pdf_is_read_confirmed_and_seen_in_the_book(qtbot, window, desk, tmp_path, until):
    press(qtbot, window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    until("code-field")
    scan = tmp_path / "scan.pdf"
    Image.fromarray(desk.ready.pixels[:, :, ::-1]).save(scan)
    assert carry_files(window.shell.pane("redeem"), [scan])
    until("redeem-scan")
    add_by_keys(qtbot, window, until)
    assert_in_the_book(qtbot, window, desk.ready.code[-4:])


def test_a_card_attached_to_an_e_mail_is_read_and_asked_about_before_it_can_be_added(
    qtbot, window, desk, tmp_path, until
):
    press(qtbot, window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    until("code-field")
    mail = EmailMessage()
    mail["Subject"] = "A gift card for you"
    mail.set_content("Enjoy your card.")
    picture = save(desk.ready, tmp_path / "card.png").read_bytes()
    mail.add_attachment(picture, maintype="image", subtype="png", filename="card.png")
    file = tmp_path / "gift.eml"
    file.write_bytes(bytes(mail))
    assert carry_files(window.shell.pane("redeem"), [file])
    until("redeem-scan")
    qtbot.waitUntil(child(window, "use-code").isEnabled, timeout=_PATIENCE_MS)
    press(qtbot, window, Qt.Key.Key_Return)
    until("scam-no")
    assert not is_seen(window, "confirm-amount")


def test_a_copied_picture_and_a_copied_text_are_read(qtbot, window, desk, tmp_path, until):
    control, clipboard = Qt.KeyboardModifier.ControlModifier, QApplication.clipboard()
    press(qtbot, window, Qt.Key.Key_1, control)
    until("code-field")
    clipboard.setImage(QImage(str(save(desk.ready, tmp_path / "card.png"))))
    press(qtbot, window, Qt.Key.Key_V, control)
    until("redeem-scan")
    qtbot.waitUntil(child(window, "use-code").isEnabled, timeout=_PATIENCE_MS)
    press(qtbot, window, Qt.Key.Key_Escape)
    until("code-field")
    code = desk.ready.code
    clipboard.setText(f"Your code: {code[:4]}-{code[4:8]}-{code[8:12]}-{code[12:]}")
    press(qtbot, window, Qt.Key.Key_V, control)
    assert child(window, "code-field").text() == code
    clipboard.clear()


def test_a_stack_of_dropped_pictures_is_added_once_by_one_confirmation(qtbot, window, desk, tmp_path, until):
    press(qtbot, window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    until("code-field")
    drawn = {"one": desk.ready, "again": desk.ready, "unsold": desk.unsold}
    files = [save(drawing, tmp_path / f"{name}.png") for name, drawing in drawn.items()]
    assert carry_files(window.shell.pane("redeem"), files)
    until("stack-list")
    qtbot.waitUntil(lambda: text_of(window, "stack-reading") == "Files read: 3", timeout=_PATIENCE_MS)
    qtbot.waitUntil(child(window, "review-stack").isEnabled, timeout=_PATIENCE_MS)
    assert text_of(window, "stack-total") == "€25.00"
    press(qtbot, window, Qt.Key.Key_Return)
    until("stack-confirm-amount")
    page = window.shell.pane("redeem").stack.ready().confirm
    page.rebound_ms = 0
    press(qtbot, window, Qt.Key.Key_Return)
    until("stack-done-amount")
    assert_in_the_book(qtbot, window, desk.ready.code[-4:])


def test_a_card_held_to_the_camera_is_read_confirmed_and_seen_in_the_book(
    qtbot, window, desk, until, monkeypatch
):
    camera = ScriptedCamera([desk.ready.pixels])
    monkeypatch.setattr(desk.tillfold, "cameras", lambda: [camera.name])
    monkeypatch.setattr(desk.tillfold, "open_camera", lambda name=None: camera)
    press(qtbot, window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    until("code-field")
    press(qtbot, window, Qt.Key.Key_F2)
    until("redeem-scan")
    add_by_keys(qtbot, window, until)
    qtbot.waitUntil(lambda: camera.is_closed)  # its thread lets go of it by itself
    assert_in_the_book(qtbot, window, desk.ready.code[-4:])


def enter(qtbot, window, until, text: str) -> None:
    press(qtbot, window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    until("code-field")
    field = child(window, "code-field")
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_card_that_was_not_activated_says_so_and_the_code_is_still_there(qtbot, window, desk, until):
    enter(qtbot, window, until, desk.unsold.code)
    until("refusal-title")
    assert text_of(window, "refusal-title") == "Card Not Activated"
    said = [
        label.text() for label in child(window, "redeem-refused").findChildren(QLabel) if label.isVisible()
    ]
    steps = ["Find the receipt", "Take card and receipt back to the shop", "Redeem it here again"]
    assert [text for text in said if text in steps] == steps
    press(qtbot, window, Qt.Key.Key_Escape)
    until("code-field")
    assert child(window, "code-field").typed() == desk.unsold.code


def test_a_card_of_another_region_goes_into_a_wallet_of_that_region_once_it_is_wanted(
    qtbot, window, desk, until
):
    enter(qtbot, window, until, desk.foreign.code)
    until("refusal-title")
    assert text_of(window, "refusal-title") == "Region Mismatch"
    assert is_seen(window, "open-wallet")
    assert [one.region for one in desk.tillfold.balances(window.actor)] == ["DE"]
    press(qtbot, window, Qt.Key.Key_Return)
    until("confirm-amount")
    assert text_of(window, "confirm-amount") == "$25.00"
    assert text_of(window, "confirm-wallet") == "United States · USD wallet, opened with this card"
    press(qtbot, window, Qt.Key.Key_Return)
    until("success-amount")
    held = {one.region: one.total.minor for one in desk.tillfold.balances(window.actor)}
    assert held == {"DE": 0, "US": 2500}


def test_a_card_added_twice_names_the_own_history_entry(qtbot, window, desk, until):
    for page in ("success-amount", "refusal-title"):
        enter(qtbot, window, until, desk.ready.code)
        if page == "success-amount":
            until("confirm-amount")
            press(qtbot, window, Qt.Key.Key_Return)
        until(page)
        if page == "success-amount":
            press(qtbot, window, Qt.Key.Key_Return)
    assert text_of(window, "refusal-title") == "Code Already Redeemed"
    assert is_seen(window, "refusal-history")


def test_a_code_that_no_card_has_is_invalid_and_wrong_codes_are_paused(qtbot, window, until):
    for number in range(6):
        enter(qtbot, window, until, house.mint())
        until("refusal-title")
        title = "Too Many Attempts" if number == 5 else "Invalid Claim Code"
        qtbot.waitUntil(lambda title=title: text_of(window, "refusal-title") == title, timeout=_PATIENCE_MS)
        press(qtbot, window, Qt.Key.Key_Escape)
        until("code-field")
        child(window, "code-field").clear()


@pytest.mark.parametrize(
    ("state", "kind", "title"),
    [
        ("VOIDED", "void", "This card was voided"),
        ("REPLACED", "replace", "This card was replaced"),
        ("HELD", "hold", "Held for Review"),
        ("EXPIRED", "expire", "This card has expired"),
    ],
)
def test_a_card_in_another_state_ends_on_the_page_of_its_outcome(
    qtbot, window, desk, tmp_path, until, state, kind, title
):
    store = Store.open(tmp_path / "store.db", data_folder=tmp_path)
    actors = dict.fromkeys(("manager", "clerk", "holder", "other"), window.actor)
    card = Card(str(desk.ready.code), "4000000000000000")
    World(tmp_path, str(tmp_path / "store.db"), store, HandClock(), actors).move(card, state, kind)
    store.close()
    enter(qtbot, window, until, desk.ready.code)
    until("refusal-title")
    assert text_of(window, "refusal-title") == title
    press(qtbot, window, Qt.Key.Key_Escape)
    until("code-field")
    assert child(window, "code-field").typed() == desk.ready.code


def test_a_card_issued_elsewhere_is_named_and_goes_to_the_drawer(qtbot, window, until):
    elsewhere = "QW3R-TYU8P2-SD4A"
    enter(qtbot, window, until, elsewhere)
    until("refusal-title")
    assert text_of(window, "refusal-title") == "This card is issued elsewhere"
    press(qtbot, window, Qt.Key.Key_Return)
    until("drawer-password")
    qtbot.keyClicks(child(window, "drawer-password"), PASSWORD)
    qtbot.keyClick(child(window, "drawer-password"), Qt.Key.Key_Return)
    until("drawer-code")
    assert child(window, "drawer-code").typed() == elsewhere.replace("-", "")
    press(qtbot, window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    until("code-field")
    assert child(window, "code-field").text() == ""


def test_a_serial_number_is_named_below_the_field_and_sent_nowhere(qtbot, window, until):
    enter(qtbot, window, until, "4000000000000000")
    assert "serial number" in text_of(window, "code-line")
    assert not is_seen(window, "refusal-title")
    assert child(window, "code-field").typed() == "4000000000000000"
