"""The desk of cards on a real store, with real workers: a batch is minted by keys, its sheets are read back
from their PDF, its file is deleted, and its cards are sold."""

import email
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Tillfold
from app.codes.links import code_in_link
from app.codes.text import normalise
from app.counter.code_files import read
from app.counter.minting import Minted
from app.data.integrity import check
from app.ui.manager.issuing.pane import IssuePane
from app.ui.manager.promotions.pane import PromotionsPane
from app.ui.pane import Pane
from app.wallet.values import Activated
from tests.counter.desk import mint
from tests.data.world import Card, World
from tests.ui.manager.at_desk import CTRL, PATIENCE_MS, focused, tab_to
from tests.ui.paper.reading import dense, pages


def test_fifty_cards_are_minted_printed_and_sold_and_their_file_is_deleted(
    qtbot: QtBot, shop: World, make: Callable[[type[Pane]], Pane], tmp_path: Path
) -> None:
    pane = make(IssuePane)
    assert isinstance(pane, IssuePane)
    qtbot.waitUntil(pane.empty.isVisible, timeout=PATIENCE_MS)

    pane.entered()
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: focused().objectName() == "mint-count", timeout=PATIENCE_MS)
    qtbot.keyClicks(focused(), "50")
    tab_to(qtbot, "mint-amount")
    qtbot.keyClicks(focused(), "25")
    tab_to(qtbot, "mint-folder")
    qtbot.keyClick(focused(), Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(focused(), str(tmp_path / "codes"))
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.pages.current is pane.sheets.page, timeout=PATIENCE_MS)
    (file,) = (tmp_path / "codes").iterdir()
    rows = read(file)
    assert len(rows) == 50
    assert {row.amount for row in rows} == {"25.00"}

    tab_to(qtbot, "print-save")
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(pane.findChildren(QFileDialog)), timeout=PATIENCE_MS)
    (dialog,) = pane.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "sheets.pdf"))
    dialog.hide()  # closed, it would say that nothing was chosen
    dialog.deleteLater()
    qtbot.waitUntil(lambda: bool(pane.sheets.page.told.title), timeout=PATIENCE_MS)
    assert pane.sheets.page.told.title.startswith("The cards are in sheets.pdf")
    _read_back(tmp_path / "sheets.pdf", {normalise(row.code): row.serial for row in rows})

    pane.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    tab_to(qtbot, "print-drop")
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    tab_to(qtbot, "drop-page-deed")
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "is deleted" in pane.front.told.title, timeout=PATIENCE_MS)
    assert not file.exists()

    card = Card(rows[0].code, rows[0].serial)
    assert isinstance(shop.activate(card, amount="25.00"), Activated)
    pane.refresh()
    qtbot.waitUntil(lambda: _figure(pane) == "49", timeout=PATIENCE_MS)
    assert check(shop.store).findings == ()


def _figure(pane: IssuePane) -> str:
    return pane.front.detail.findChild(QWidget, "issue-detail-waiting").text()  # type: ignore[union-attr]


def _read_back(pdf: Path, codes: dict[str, str]) -> None:
    """Five sheets of ten: each card's code in print and in its square, its serial in print and as bars."""
    read_pages = pages(pdf, dpi=300)
    assert len(read_pages) == 5
    text = "".join(dense(page.text) for page in read_pages)
    squares = {normalise(code_in_link(one) or "") for page in read_pages for kind, one in page.symbols
               if "QR" in kind}  # fmt: skip
    bars = {one for page in read_pages for kind, one in page.symbols if "128" in kind}
    assert squares == set(codes)
    assert bars == set(codes.values())
    for code, serial in codes.items():
        assert code in text
        assert serial in text


def test_a_mint_that_is_stopped_in_the_window_leaves_nothing_to_sell(
    qtbot: QtBot,
    shop: World,
    make: Callable[[type[Pane]], Pane],
    tillfold: Tillfold,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from app.counter import minting

    monkeypatch.setattr(minting, "PORTION", 10)
    pane = make(IssuePane)
    assert isinstance(pane, IssuePane)
    qtbot.waitUntil(pane.empty.isVisible, timeout=PATIENCE_MS)
    pane.empty.button.click()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: pane.pages.current is pane.minting.page, timeout=PATIENCE_MS)
    page = pane.minting.page
    page.count.setText("2000")
    page.folder.setText(str(tmp_path / "codes"))
    page.deed.click()
    qtbot.waitUntil(lambda: page.done >= 20, timeout=PATIENCE_MS)
    page.stop.click()
    qtbot.waitUntil(lambda: bool(page.told.title), timeout=PATIENCE_MS)
    assert page.told.title == "The batch was stopped"
    assert list((tmp_path / "codes").iterdir()) == []
    (batch,) = tillfold.batches(shop.manager)  # type: ignore[misc]
    assert batch.state.name == "SCRAPPED"
    course = tillfold.batch_course(shop.manager, batch.name)
    assert (course.waiting, course.scrapped) == (0, page.done)  # type: ignore[union-attr]
    assert check(shop.store).findings == ()


def test_three_cards_are_minted_and_their_emails_read_back(
    qtbot: QtBot, shop: World, make: Callable[[type[Pane]], Pane], tmp_path: Path
) -> None:
    minted = mint(shop, tmp_path / "codes", 3, amount="25.00")
    assert isinstance(minted, Minted)
    pane = make(IssuePane)
    assert isinstance(pane, IssuePane)
    qtbot.waitUntil(lambda: pane.front.batches.model().rowCount() == 1, timeout=PATIENCE_MS)
    pane.entered()
    qtbot.keyClick(focused(), Qt.Key.Key_Home)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    qtbot.waitUntil(pane.front.detail.mails.isVisible, timeout=PATIENCE_MS)
    tab_to(qtbot, "issue-mails")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    tab_to(qtbot, "mails-choose")
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(pane.findChildren(QFileDialog)), timeout=PATIENCE_MS)
    (dialog,) = pane.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "mails"))
    dialog.hide()
    dialog.deleteLater()
    pane.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    tab_to(qtbot, "mails-language")
    qtbot.keyClicks(focused(), "Deutsch")
    tab_to(qtbot, "mails-page-deed")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    page = pane.mails.page
    qtbot.waitUntil(lambda: page.told.title.endswith(": 3"), timeout=PATIENCE_MS)
    rows = {row.serial: normalise(row.code) for row in read(Path(minted.file))}
    assert {file.stem: _code_in(file) for file in (tmp_path / "mails").iterdir()} == rows
    assert all("Content-Language: de" in file.read_text() for file in (tmp_path / "mails").iterdir())
    shown = " ".join(label.text() for label in pane.findChildren(QLabel))
    assert not [code for code in rows.values() if code in shown.replace("-", "").replace(" ", "")]


def _code_in(file: Path) -> str | None:
    with file.open(encoding="utf-8") as opened:
        mail = email.message_from_file(opened)
    return code_in_link(mail.get_payload(decode=True).decode())  # type: ignore[union-attr]


def test_a_promotion_is_offered_in_the_window_and_a_holder_has_it(
    qtbot: QtBot, shop: World, make: Callable[[type[Pane]], Pane], tillfold: Tillfold
) -> None:
    pane = make(PromotionsPane)
    assert isinstance(pane, PromotionsPane)
    qtbot.waitUntil(pane.empty.isVisible, timeout=PATIENCE_MS)
    pane.entered()
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: focused().objectName() == "offer-name", timeout=PATIENCE_MS)
    qtbot.keyClicks(focused(), "Spring")
    tab_to(qtbot, "offer-promo-code")
    qtbot.keyClicks(focused(), "SPRING-2027")
    tab_to(qtbot, "offer-amount")
    qtbot.keyClicks(focused(), "5")
    tab_to(qtbot, "offer-terms")
    qtbot.keyClicks(focused(), "One each.")
    tab_to(qtbot, "offer-page-deed")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    confirm = pane.offering.confirm
    qtbot.waitUntil(lambda: pane.pages.current is confirm, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: confirm.shown_for_ms() >= confirm.rebound_ms, timeout=PATIENCE_MS)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Spring is offered" in pane.front.told.title, timeout=PATIENCE_MS)
    found = tillfold.promotions(shop.manager)
    assert [(one.name, one.terms, one.amount.minor) for one in found] == [("Spring", "One each.", 500)]  # type: ignore[union-attr]
