"""The history taken out of the window: into a file, onto paper, with progress, and stopped."""

import threading
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.outcomes import UNWRITABLE_FILE, Fault
from app.ui.background import Background
from app.ui.components.tags import Chip
from app.ui.history import detail_side, exporter
from app.ui.history.pane import HistoryPane
from app.wallet.overview import Asked, Exported
from app.wallet.values import Actor
from tests.ui.fakes import GERMANY, FakeServices, some_movements
from tests.ui.looking import settle


def shown(qtbot: QtBot, services: FakeServices, background: Background, actor: Actor) -> HistoryPane:
    services.movements[GERMANY] = some_movements(250)
    made = HistoryPane(services, background)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show_actor(actor)
    made.show()
    settle()
    return made


@pytest.fixture
def pane(qtbot: QtBot, services: FakeServices, background: Background, actor: Actor) -> HistoryPane:
    made = shown(qtbot, services, background, actor)
    QTest.keyClick(made, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert made.export_page.isVisible()
    return made


def press(pane: HistoryPane, name: str) -> None:
    chip = pane.findChild(Chip, name)
    assert chip is not None
    QTest.keyClick(chip, Qt.Key.Key_Space)


def asked(services: FakeServices) -> tuple[object, ...]:
    return next(call for call in services.calls if call[0] == "export")


def test_the_wallet_is_written_into_the_file_that_was_named(
    pane: HistoryPane, services: FakeServices, tmp_path: Path
) -> None:
    press(pane, "export-json")
    pane.exporter.save(str(tmp_path / "mine"))
    assert asked(services) == ("export", "mine.json", "json", Asked("DE"), True)
    assert pane.export_page.told.text == "250 movements are in mine.json."


def test_all_wallets_can_be_written_too(pane: HistoryPane, services: FakeServices, tmp_path: Path) -> None:
    press(pane, "export-everything")
    pane.exporter.save(str(tmp_path / "all.csv"))
    assert asked(services)[3] == Asked(None)


def test_what_the_list_shows_is_what_is_written_first(
    qtbot: QtBot, services: FakeServices, background: Background, actor: Actor, tmp_path: Path
) -> None:
    pane = shown(qtbot, services, background, actor)
    pane.bar.kinds["redeem"].click()
    pane.bar.export.click()
    pane.exporter.save(str(tmp_path / "cards.csv"))
    assert asked(services)[3] == Asked("DE", None, None, "redeem", None)


def test_without_a_filter_the_list_and_the_wallet_are_the_same(pane: HistoryPane) -> None:
    assert pane.findChild(Chip, "export-shown").isHidden()  # type: ignore[union-attr]
    assert pane.findChild(Chip, "export-wallet").isChecked()  # type: ignore[union-attr]


def test_the_systems_dialog_asks_where_and_does_not_block(pane: HistoryPane) -> None:
    pane.export_page.save_wanted.emit()
    dialog = pane.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith("tillfold-history.csv")
    dialog.reject()


def test_an_export_tells_how_far_it_is_and_can_be_stopped(
    qtbot: QtBot, services: FakeServices, actor: Actor, tmp_path: Path
) -> None:
    background, halfway, goes_on = Background(), threading.Event(), []

    def export(told):
        told(120)
        halfway.wait(10)
        goes_on.append(told(200))
        return None if not goes_on[0] else Exported(250)

    services.on_export = export
    try:
        pane = shown(qtbot, services, background, actor)
        qtbot.waitUntil(lambda: pane.model.rowCount() == 250)
        pane.bar.export.click()
        pane.exporter.save(str(tmp_path / "mine.csv"))
        doing = pane.export_page.findChild(object, "export-doing")
        qtbot.waitUntil(lambda: doing.text() == "120 of 250 movements are read")
        QTest.keyClick(pane.export_page.stop, Qt.Key.Key_Space)
        halfway.set()
        qtbot.waitUntil(lambda: pane.export_page.told.title == "The export was stopped")
        assert goes_on == [False]
    finally:
        halfway.set()
        background.shutdown()


def test_a_file_that_cannot_be_written_is_told_where_the_action_was(
    pane: HistoryPane, services: FakeServices, tmp_path: Path
) -> None:
    def export(_told):
        raise Fault(UNWRITABLE_FILE, name="mine.csv", why="the disk is full")

    services.on_export = export
    pane.exporter.save(str(tmp_path / "mine.csv"))
    assert pane.export_page.told.title
    assert not pane.export_page.is_running


def test_escape_leaves_the_page_to_the_list_as_it_was(pane: HistoryPane) -> None:
    QTest.keyClick(pane.export_page, Qt.Key.Key_Escape)
    assert pane.table.isVisible()
    assert pane.model.rowCount() == 250


def paper(file: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printer


def text_of(file: Path) -> str:
    with pdfium.PdfDocument(file) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)


def test_the_history_is_printed_with_every_movement(
    pane: HistoryPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "paper.pdf"
    monkeypatch.setattr(exporter, "ask_for_printer", lambda _parent, then: then(paper(file)))
    pane.export_page.print_wanted.emit()
    assert pane.export_page.told.title == "The history went to the printer"
    text = text_of(file)
    assert text.count("Redeemed") == 249
    assert "History of Mara Lindqvist" in text


def test_one_movement_is_printed_with_all_that_is_known_of_it(
    qtbot: QtBot,
    services: FakeServices,
    background: Background,
    actor: Actor,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "one.pdf"
    pane = shown(qtbot, services, background, actor)
    monkeypatch.setattr(detail_side, "ask_for_printer", lambda _parent, then: then(paper(file)))
    pane.table.opened.emit(0)
    pane.detail.print.click()
    text = text_of(file)
    assert "Balance after" in text
    assert "Mara Lindqvist" in text
    assert pane.detail.print.text() == "Printed"
