"""Papers are drawn on a worker while the window lives on."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.counter.sheet_values import CardFile
from app.ui.background import Background
from app.ui.paper import errand
from app.ui.paper.layouts import SheetKind
from app.ui.paper.tray import PaperTray
from app.wallet.values import Actor
from tests.ui.fakes import FakeServices
from tests.ui.paper.reading import pages
from tests.ui.paper.samples import SLIPS
from tests.ui.paper.test_sheets import BATCH, card
from tests.ui.paper.test_tray import Told, printer

_LONG_MS = 60_000


def test_receipts_and_cards_are_drawn_on_workers(
    qtbot: QtBot, actor: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services, background, page = FakeServices(), Background(), QWidget()
    qtbot.addWidget(page)
    cards = [card(number) for number in range(30)]
    services.slips["till-1-1"] = SLIPS["activation"]
    services.card_files["b.csv"] = CardFile(BATCH, len(cards), lambda: iter(cards))
    tray, files = PaperTray(services, background, page), iter(("receipt.pdf", "cards.pdf"))
    chosen: list[QPrinter] = []

    def ask(_page: QWidget, then) -> None:
        chosen.append(printer(tmp_path / next(files)))
        then(chosen[-1])

    monkeypatch.setattr(errand, "ask_for_printer", ask)
    said = Told(tray)
    try:
        tray.print_receipt(actor, "till-1-1")
        qtbot.waitUntil(lambda: len(said.told) == 1, timeout=_LONG_MS)
        tray.print_cards(actor, Path("b.csv"), SheetKind.CARDS_A4)
        qtbot.waitUntil(lambda: len(said.told) == 2, timeout=_LONG_MS)
    finally:
        background.shutdown()
    assert said.failed == []
    (receipt,) = pages(tmp_path / "receipt.pdf")
    assert receipt.symbols == [("Code 128", "88-20417")]
    assert [len(one.symbols) for one in pages(tmp_path / "cards.pdf", dpi=300)] == [20, 20, 20]
    page.close()
