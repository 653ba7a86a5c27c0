"""Files and texts that are no cards, in the real window: it says why, and nothing typed is lost."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Tillfold
from app.data.passwords import Cost, Passwords
from app.testing.studio import draw
from app.ui.background import Background
from app.ui.main_window import MainWindow
from app.ui.redeem.pane import RedeemPane
from app.wallet.values import Role
from tests.ui.dropping import carry_files

PASSWORD = "correct horse"
PATIENCE_MS = 20_000
EMPTY_PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R/Size 4>>
%%EOF
"""


def tillfold_in(folder: Path) -> Tillfold:
    return Tillfold(data=folder, passwords=Passwords(Cost(1, 8, 1)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with one holder in its store."""
    tillfold = tillfold_in(tmp_path / "data")
    made = {"login": "holder", "name": "Mara Lindqvist", "region": "DE", "role": Role.MANAGER}
    tillfold.add_account(**made, password=PASSWORD, actor=None, key="make")
    tillfold.close()
    return tmp_path / "data"


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[[Tillfold], MainWindow]]:
    windows: list[MainWindow] = []

    def opened(tillfold: Tillfold) -> MainWindow:
        window = MainWindow(lambda: tillfold, Background())
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        return window

    yield opened
    for window in windows:
        window.close()


def is_seen(window: QWidget, name: str) -> bool:
    found = window.findChild(QWidget, name)
    return found is not None and found.isVisible()


def text_of(window: QWidget, name: str) -> str:
    found = window.findChild(QWidget, name)
    return str(found.property("text")) if found is not None and found.isVisible() else ""


def sign_in(qtbot: QtBot, window: MainWindow) -> RedeemPane:
    qtbot.waitUntil(lambda: is_seen(window, "password"), timeout=PATIENCE_MS)
    field = window.findChild(QWidget, "password")
    qtbot.keyClicks(field, PASSWORD)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.actor is not None, timeout=PATIENCE_MS)
    assert window.shell is not None
    window.shell.go_to("redeem")
    pane = window.shell.pane("redeem")
    assert isinstance(pane, RedeemPane)
    qtbot.waitUntil(lambda: text_of(window, "code-line") != "", timeout=PATIENCE_MS)
    return pane


@pytest.fixture
def pane(qtbot: QtBot, folder: Path, open_window: Callable[[Tillfold], MainWindow]) -> RedeemPane:
    return sign_in(qtbot, open_window(tillfold_in(folder)))


def zero_bytes(at: Path) -> Path:
    at.write_bytes(b"")
    return at


def words(at: Path) -> Path:
    at.write_text("no picture at all", encoding="utf-8")
    return at


def pdf_without_pictures(at: Path) -> Path:
    path = at.with_suffix(".pdf")
    path.write_bytes(EMPTY_PDF)
    return path


def a_folder(at: Path) -> Path:
    at.mkdir()
    return at


def huge(at: Path) -> Path:
    Image.new("1", (10_000, 10_000)).save(at)
    return at


def missing(at: Path) -> Path:
    return at


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (zero_bytes, "The file is empty."),
        (words, "It is not a picture of a known kind."),
        (a_folder, "It is not a file."),
        (huge, "The picture has more than 50 million pixels."),
        (missing, "There is no file of this name."),
    ],
)
def test_a_file_that_is_no_picture_is_named_with_its_reason_and_nothing_typed_is_lost(
    qtbot: QtBot, pane: RedeemPane, tmp_path: Path, make: Callable[[Path], Path], reason: str
) -> None:
    qtbot.keyClicks(pane.idle.field, "abcd-12")
    carry_files(pane, [make(tmp_path / "card.png")])
    window = pane.window()
    qtbot.waitUntil(lambda: text_of(window, "no-picture-state-text") != "", timeout=PATIENCE_MS)
    assert text_of(window, "no-picture-state-title") == "card.png cannot be opened"
    assert reason in text_of(window, "no-picture-state-text")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert pane.page is pane.idle
    assert pane.idle.field.text() == "ABCD12"


def test_a_pdf_without_pictures_ends_in_words_and_the_code_can_be_typed(
    qtbot: QtBot, pane: RedeemPane, tmp_path: Path
) -> None:
    carry_files(pane, [pdf_without_pictures(tmp_path / "letter")])
    window = pane.window()

    def said() -> str:
        return text_of(window, "no-picture-state-text") or text_of(window, "scan-message-title")

    qtbot.waitUntil(lambda: "cannot be opened" in said() or "No code" in said(), timeout=PATIENCE_MS)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert pane.page is pane.idle


def test_of_thirty_files_the_one_card_is_found_and_the_others_are_counted(
    qtbot: QtBot, pane: RedeemPane, tmp_path: Path
) -> None:
    card = tmp_path / "card.png"
    drawing = draw(3, "clean", programme="house", face="work-sans")
    Image.fromarray(drawing.pixels[:, :, ::-1]).save(card)
    others = [words(tmp_path / f"page-{number:02}.png") for number in range(29)]
    carry_files(pane, [*others, card])
    pages = pane.stack.ready()
    qtbot.waitUntil(lambda: not pages.visit.desk.is_scanning, timeout=PATIENCE_MS)
    assert len(pages.visit.flow.cards) == 1
    said = text_of(pane.window(), "stack-last-text")
    assert said.startswith("page-00.png cannot be opened.")
    assert said.endswith("Files besides it that could not be opened: 28.")


@pytest.mark.parametrize(
    ("text", "left", "said"),
    [
        ("A1" * 5000, "WXYZ", "There is no claim code in this text"),
        ("🎁🎁", "WXYZ🎁🎁", ""),
        ("\u202eABCD\u200f-\u20661234\u2069", "WXYZABCD1234", ""),
        ("AB\0CD\r\n", "WXYZABCD", ""),
        (" \u00a0\n", "WXYZ", ""),
    ],
)
def test_whatever_is_pasted_nothing_typed_is_lost(
    qtbot: QtBot, pane: RedeemPane, text: str, left: str, said: str
) -> None:
    field = pane.idle.field
    qtbot.keyClicks(field, "wxyz")
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == left
    assert pane.idle.notice.isVisible() == bool(said)
    assert said in text_of(pane.window(), "redeem-notice-title")
    field.grab()


def test_the_cursor_stands_behind_an_emoji_once(qtbot: QtBot, pane: RedeemPane) -> None:
    field = pane.idle.field
    field.show_code("🎁🎁AB")
    field.end(False)
    assert field._cursor_place() == 4
    field.home(False)
    assert field._cursor_place() == 0


def test_closing_while_pictures_are_read_stops_and_waits(
    qtbot: QtBot, pane: RedeemPane, tmp_path: Path
) -> None:
    pixels = draw(5, "typical").pixels[:, :, ::-1]
    paths = [tmp_path / f"{number}.png" for number in range(12)]
    for path in paths:
        Image.fromarray(pixels).save(path)
    carry_files(pane, paths)
    visit = pane.stack.ready().visit
    qtbot.waitUntil(lambda: visit.desk.is_scanning, timeout=PATIENCE_MS)
    window = pane.window()
    assert window.close()
    assert not window.isVisible()
    assert not visit.desk.is_scanning


def test_closing_while_the_store_works_lets_it_finish_out_of_sight(
    qtbot: QtBot, folder: Path, open_window: Callable[[Tillfold], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    tillfold = tillfold_in(folder)
    window = open_window(tillfold)
    sign_in(qtbot, window)
    begun, seen = threading.Event(), []
    balances = tillfold.balances

    def until_out_of_sight(actor: object) -> object:
        begun.set()
        latest = time.monotonic() + PATIENCE_MS / 1000
        while window.isVisible() and time.monotonic() < latest:
            time.sleep(0.005)
        seen.append(window.isVisible())
        return balances(actor)

    monkeypatch.setattr(tillfold, "balances", until_out_of_sight)
    assert window.shell is not None
    window.shell.go_to("balance")
    window.shell.current.refresh()
    assert begun.wait(PATIENCE_MS / 1000)
    assert window.close()
    assert seen[0] is False


def test_a_store_without_its_key_says_so_and_opens_once_the_key_is_back(
    qtbot: QtBot, folder: Path, open_window: Callable[[Tillfold], MainWindow]
) -> None:
    key, away = folder / "store.key", folder / "elsewhere"
    key.rename(away)
    window = open_window(tillfold_in(folder))
    page = window.door.store_page
    qtbot.waitUntil(page.again.isVisible, timeout=PATIENCE_MS)
    assert page.heading.text() == "The key of this store is missing"
    qtbot.keyClick(page.again, Qt.Key.Key_Return)
    assert not page.again.isVisible()
    qtbot.waitUntil(page.again.isVisible, timeout=PATIENCE_MS)
    away.rename(key)
    qtbot.keyClick(page.again, Qt.Key.Key_Return)
    sign_in(qtbot, window)
