"""A pane names an entry, and the paper of it is printed or saved; what was chosen is remembered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.counter.report_values import DeedsReport
from app.counter.sheet_values import CardFile
from app.outcomes import Fault, Refused
from app.ui.background import Background
from app.ui.paper import errand
from app.ui.paper.layouts import SheetKind
from app.ui.paper.preferences import PaperPreferences
from app.ui.paper.stock import Paper
from app.ui.paper.tray import PaperTray
from app.wallet.values import Actor
from tests.ui.fakes import FakeServices
from tests.ui.paper.reading import pages
from tests.ui.paper.samples import AT, REPORT, SLIPS, euro
from tests.ui.paper.test_sheets import BATCH, card

ENTRY = "Till 3-1042"


class Told:
    """What the tray said."""

    def __init__(self, tray: PaperTray) -> None:
        self.told: list[str] = []
        self.failed: list[object] = []
        tray.told.connect(self.told.append)
        tray.failed.connect(self.failed.append)


def printer(file: Path) -> QPrinter:
    """One that prints into a file."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(file))
    return made


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    yield made
    made.close()


@pytest.fixture
def tray(page: QWidget, services: FakeServices, background: Background) -> PaperTray:
    services.slips[ENTRY] = SLIPS["activation"]
    services.till_reports[ENTRY] = REPORT
    return PaperTray(services, background, page)


def test_a_receipt_is_printed_where_the_person_says(
    tray: PaperTray, actor: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said, file = Told(tray), tmp_path / "printed.pdf"
    monkeypatch.setattr(errand, "ask_for_printer", lambda _page, then: then(printer(file)))
    tray.paper = Paper.ROLL_58
    tray.print_receipt(actor, ENTRY, given=euro(6000))
    assert (said.told, said.failed) == (["The receipt went to the printer."], [])
    (read,) = pages(file)
    assert read.width == pytest.approx(58, abs=0.5)
    assert "Change" in read.text and "€10.00" in read.text
    assert read.symbols == [("Code 128", "88-20417")]


def test_a_printer_is_asked_for_once_for_each_paper(
    tray: PaperTray, actor: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QWidget] = []
    monkeypatch.setattr(errand, "printer_named", lambda name: printer(tmp_path / f"{name}.pdf"))
    monkeypatch.setattr(errand, "ask_for_printer", lambda page, _then: asked.append(page))
    PaperPreferences().keep_printer(tray.paper, "counter")
    tray.print_receipt(actor, ENTRY)
    assert (tmp_path / "counter.pdf").exists() and not asked
    tray.paper = Paper.A4
    tray.print_receipt(actor, ENTRY)
    assert len(asked) == 1


def test_a_printer_that_is_gone_is_asked_for_again(
    tray: PaperTray, actor: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said, file = Told(tray), tmp_path / "other.pdf"
    monkeypatch.setattr(errand, "printer_named", lambda _name: None)
    monkeypatch.setattr(errand, "ask_for_printer", lambda _page, then: then(printer(file)))
    PaperPreferences().keep_printer(tray.paper, "sold last year")
    tray.print_receipt(actor, ENTRY)
    assert said.told == ["The receipt went to the printer."]
    assert file.exists()


@pytest.mark.qt_log_ignore(r"QPainter::begin\(\): Returned false")
def test_a_printer_that_takes_nothing_is_told_of(
    tray: PaperTray, actor: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = Told(tray)
    nowhere = printer(tmp_path / "nowhere" / "x.pdf")
    monkeypatch.setattr(errand, "ask_for_printer", lambda _page, then: then(nowhere))
    tray.print_receipt(actor, ENTRY)
    (problem,) = said.failed
    assert isinstance(problem, Fault) and problem.outcome.name == "MISSING_ON_THIS_MACHINE"
    assert not said.told


def test_a_receipt_is_saved_where_the_person_says_and_there_again_next_time(
    tray: PaperTray, page: QWidget, actor: Actor, tmp_path: Path
) -> None:
    said = Told(tray)
    tray.save_receipt(actor, ENTRY, is_copy=True)
    (dialog,) = page.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "Receipt 88-20417.pdf"
    dialog.fileSelected.emit(str(tmp_path / "kept"))
    assert said.told == ["The receipt is in kept.pdf."]
    (read,) = pages(tmp_path / "kept.pdf")
    assert "Copy" in read.text
    dialog.close()
    assert PaperPreferences().folder == str(tmp_path)


def test_the_report_of_a_till_goes_the_same_ways(
    tray: PaperTray, actor: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said, file = Told(tray), tmp_path / "report.pdf"
    monkeypatch.setattr(errand, "ask_for_printer", lambda _page, then: then(printer(file)))
    tray.print_till_report(actor, ENTRY)
    assert said.told == ["The report went to the printer."]
    assert "Till closed" in pages(file)[0].text


def test_a_report_that_is_shown_is_printed_on_a4_or_saved(
    tray: PaperTray, page: QWidget, actor: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said, file = Told(tray), tmp_path / "report.pdf"
    monkeypatch.setattr(errand, "ask_for_printer", lambda _page, then: then(printer(file)))
    tray.paper = Paper.ROLL_58
    report = DeedsReport(AT, AT, ())
    tray.print_report(report)
    assert pages(file)[0].width == pytest.approx(210, abs=0.5)
    tray.save_report(report)
    (dialog,) = page.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "What was done.pdf"
    dialog.fileSelected.emit(str(tmp_path / "done.pdf"))
    dialog.close()
    assert said.told == ["The report went to the printer.", "The report is in done.pdf."]


@pytest.fixture
def cards(services: FakeServices) -> Path:
    """The file of a batch of 25 cards."""
    made = [card(number) for number in range(25)]
    services.card_files[f"{BATCH}.csv"] = CardFile(BATCH, 25, lambda: iter(made))
    return Path(f"{BATCH}.csv")


def test_cards_are_saved_with_progress(
    tray: PaperTray, page: QWidget, actor: Actor, tmp_path: Path, cards: Path
) -> None:
    said, progress = Told(tray), []
    tray.progressed.connect(lambda done, count: progress.append((done, count)))
    tray.save_cards(actor, cards, SheetKind.CARDS_LETTER)
    (dialog,) = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "cards.pdf"))
    dialog.close()
    assert progress == [(8, 25), (16, 25), (24, 25), (25, 25)]
    assert said.told == ["The cards are in cards.pdf. It holds their codes: keep it as you keep cash."]
    assert len(pages(tmp_path / "cards.pdf", dpi=36)) == 4


def test_stopped_cards_leave_nothing_behind(
    tray: PaperTray, page: QWidget, actor: Actor, tmp_path: Path, cards: Path
) -> None:
    said = Told(tray)
    tray.progressed.connect(lambda _done, _count: tray.stop())
    tray.save_cards(actor, cards, SheetKind.CARDS_A4)
    (dialog,) = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "cards.pdf"))
    dialog.close()
    assert said.told == ["Stopped. No card was printed."]
    assert list(tmp_path.glob("cards*")) == []


def test_cards_go_to_the_printer(
    tray: PaperTray, actor: Actor, tmp_path: Path, cards: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said, file = Told(tray), tmp_path / "printed.pdf"
    monkeypatch.setattr(errand, "ask_for_printer", lambda _page, then: then(printer(file)))
    tray.print_cards(actor, cards, SheetKind.LABELS_A4)
    assert said.told == ["The cards went to the printer."]
    first, second = pages(file, dpi=300)
    assert len(first.symbols) == 42 and len(second.symbols) == 8


def test_what_has_no_receipt_is_refused(tray: PaperTray, actor: Actor) -> None:
    said = Told(tray)
    tray.print_receipt(actor, "till-1-1")
    tray.save_till_report(actor, "till-1-1")
    assert [one.outcome.name for one in said.failed if isinstance(one, Refused)] == ["NOT_FOUND"] * 2


def test_after_forgetting_nobody_is_told(
    tray: PaperTray, page: QWidget, actor: Actor, tmp_path: Path
) -> None:
    said = Told(tray)
    tray.save_receipt(actor, ENTRY)
    tray.forget()
    (dialog,) = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "x.pdf"))
    dialog.close()
    assert (said.told, said.failed, list(tmp_path.glob("*.pdf"))) == ([], [], [])


def test_the_paper_is_remembered(tray: PaperTray) -> None:
    assert tray.paper is Paper.ROLL_80
    tray.paper = Paper.ROLL_58
    assert PaperPreferences().paper is Paper.ROLL_58
