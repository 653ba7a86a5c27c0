"""Prints and saves the papers of a pane. A pane makes one tray and names what was done by its entry:

    self.tray = PaperTray(self.services, self.background, self)
    self.tray.told.connect(…)    # a sentence for where the action was
    self.tray.failed.connect(…)  # a refusal, a fault or a surprise, for `messages.message_of`
    self.tray.print_receipt(actor, sold.entry)
    self.tray.print_receipt(actor, charged.entry, given=Money(2000, "EUR"))  # with the change
    self.tray.save_receipt(actor, deed.entry, is_copy=True)                  # asks where to
    self.tray.print_till_report(actor, closed.entry)
    self.tray.save_report(report)                                            # as it is shown
    self.tray.print_note(title, lines)
    self.tray.print_cards(actor, file, SheetKind.CARDS_A4)                   # `progressed`, `stop`

`tray.paper` is what is printed on at this computer: 58 mm, 80 mm or A4. A printer is asked for once for each
paper and remembered. Call `forget` when the window locks.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QWidget

from app.counter.report_values import Report
from app.counter.sheet_values import CardFile
from app.counter.slips import Slip, TillReport
from app.money import Money
from app.ui.background import Background
from app.ui.history.long_work import LongWork
from app.ui.paper.blocks import Block
from app.ui.paper.column import print_columns
from app.ui.paper.errand import Errand, Order
from app.ui.paper.layouts import SheetKind
from app.ui.paper.note import note
from app.ui.paper.preferences import PaperPreferences
from app.ui.paper.receipt import receipt
from app.ui.paper.report_paper import draw_report, title_of
from app.ui.paper.services import PaperServices
from app.ui.paper.sheets import Run, print_sheets
from app.ui.paper.stock import STOCKS, Paper
from app.ui.paper.till_paper import till_paper
from app.wallet.values import Actor

translate = QCoreApplication.translate


class PaperTray(QObject):
    """`told` carries what was done, `failed` why it was not, `progressed` of how many cards (the second) so
    many (the first) are drawn."""

    told = Signal(str)
    failed = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, services: PaperServices, background: Background, page: QWidget) -> None:
        super().__init__(page)
        self._services, self._background, self._page = services, background, page
        self._preferences = PaperPreferences()
        self._errands: list[Errand] = []
        self._works: list[LongWork] = []

    @property
    def paper(self) -> Paper:
        """What is printed on, remembered on this computer."""
        return self._preferences.paper

    @paper.setter
    def paper(self, paper: Paper) -> None:
        self._preferences.paper = paper

    def print_receipt(
        self, actor: Actor, entry: str, *, is_copy: bool = False, given: Money | None = None
    ) -> None:
        """Print what was done by this entry. given: the cash that was handed over."""
        make = partial(_receipt, paper=self.paper, is_copy=is_copy, given=given)
        self._begin(partial(self._services.slip, actor, entry), make, saves=False)

    def save_receipt(
        self, actor: Actor, entry: str, *, is_copy: bool = False, given: Money | None = None
    ) -> None:
        """The same as a PDF; the person is asked where to."""
        make = partial(_receipt, paper=self.paper, is_copy=is_copy, given=given)
        self._begin(partial(self._services.slip, actor, entry), make, saves=True)

    def print_till_report(self, actor: Actor, entry: str, *, is_copy: bool = False) -> None:
        """Print the report of the till that was closed by this entry."""
        make = partial(_till_report, paper=self.paper, is_copy=is_copy)
        self._begin(partial(self._services.till_report, actor, entry), make, saves=False)

    def save_till_report(self, actor: Actor, entry: str, *, is_copy: bool = False) -> None:
        """The same as a PDF."""
        make = partial(_till_report, paper=self.paper, is_copy=is_copy)
        self._begin(partial(self._services.till_report, actor, entry), make, saves=True)

    def print_report(self, report: Report) -> None:
        """Print what is shown of liability, activity or attempts, on A4."""
        self._errand(Paper.A4).go(_report(report), saves=False)

    def save_report(self, report: Report) -> None:
        """The same as a PDF."""
        self._errand(Paper.A4).go(_report(report), saves=True)

    def print_note(self, title: str, lines: Sequence[str]) -> None:
        """Print a note for somebody, a paragraph a line, on the paper of receipts."""
        order = Order(
            _column(note(title, lines), self.paper),
            title,
            title,
            translate("Paper", "The note went to the printer."),
            translate("Paper", "The note is in {name}."),
        )
        self._errand(self.paper).go(order, saves=False)

    def print_cards(self, actor: Actor, file: Path, kind: SheetKind) -> None:
        """Print the cards of the batch whose file this is; the sheets are those of `kind`."""
        make = partial(self._cards, kind=kind)
        self._errand(Paper.A4).begin(partial(self._services.card_file, actor, file), make, saves=False)

    def save_cards(self, actor: Actor, file: Path, kind: SheetKind) -> None:
        """The same as a PDF, which holds the codes readably."""
        make = partial(self._cards, kind=kind)
        self._errand(Paper.A4).begin(partial(self._services.card_file, actor, file), make, saves=True)

    def stop(self) -> None:
        """No sheet of cards more, and none of those that were drawn."""
        for work in self._works:
            work.stop()

    def forget(self) -> None:
        """Nobody is there to be told any more."""
        self.stop()
        for errand in self._errands[:]:
            errand.drop()

    def _begin(self, find: Callable[[], object], make: Callable[..., Order], *, saves: bool) -> None:
        self._errand(self.paper).begin(find, make, saves=saves)

    def _errand(self, paper: Paper) -> Errand:
        errand = Errand(self._background, self._preferences, paper, self._page)
        self._errands.append(errand)
        errand.told.connect(self.told)
        errand.failed.connect(self.failed)
        errand.ended.connect(partial(self._errands.remove, errand))
        return errand

    def _cards(self, cards: CardFile, *, kind: SheetKind) -> Order:
        work = LongWork(self)
        work.progressed.connect(partial(self._tell, cards.count))
        self._works.append(work)
        name = translate("Paper", "Cards of batch {batch}").format(batch=cards.batch)
        return Order(
            partial(_sheets, cards=cards, kind=kind, goes_on=work.goes_on),
            name,
            translate("Paper", "Save the cards"),
            translate("Paper", "The cards went to the printer."),
            translate("Paper", "The cards are in {name}. It holds their codes: keep it as you keep cash."),
            translate("Paper", "Stopped. No card was printed."),
        )

    def _tell(self, count: int, done: int) -> None:
        self.progressed.emit(done, count)


def _sheets(
    device: QPagedPaintDevice, *, cards: CardFile, kind: SheetKind, goes_on: Callable[[int], bool]
) -> bool:
    return print_sheets(device, cards.cards(), Run(cards.batch, cards.count, kind), goes_on)


def _receipt(slip: Slip, *, paper: Paper, is_copy: bool, given: Money | None) -> Order:
    handed = slip if given is None else replace(slip, given=given)
    name = translate("Paper", "Receipt {number}").format(number=slip.number)
    return Order(
        _column(receipt(handed, is_copy=is_copy), paper),
        name,
        translate("Paper", "Save the receipt"),
        translate("Paper", "The receipt went to the printer."),
        translate("Paper", "The receipt is in {name}."),
    )


def _till_report(report: TillReport, *, paper: Paper, is_copy: bool) -> Order:
    name = translate("Paper", "Report {entry}").format(entry=report.entry)
    return Order(
        _column(till_paper(report, is_copy=is_copy), paper),
        name,
        translate("Paper", "Save the report"),
        translate("Paper", "The report went to the printer."),
        translate("Paper", "The report is in {name}."),
    )


def _report(report: Report) -> Order:
    return Order(
        partial(draw_report, report=report),
        title_of(report),
        translate("Paper", "Save the report"),
        translate("Paper", "The report went to the printer."),
        translate("Paper", "The report is in {name}."),
    )


def _column(blocks: list[Block], paper: Paper) -> Callable[..., None]:
    return partial(print_columns, columns=[blocks], stock=STOCKS[paper])
