"""The side of the history on which one movement is looked at: opened, followed, placed, printed, closed."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout

from app.outcomes import Refused
from app.ui.background import Background, Job, Lane
from app.ui.components.beside import hide_beside, show_beside
from app.ui.history.detail import MovementDetail
from app.ui.history.list_leaf import ListLeaf
from app.ui.history.model import MovementsModel
from app.ui.history.paper import draw_movement
from app.ui.pane import Pane
from app.ui.paper.printers import ask_for_printer
from app.wallet.overview import Provenance


class DetailSide(QObject):
    """`failed` carries what went wrong on a worker."""

    failed = Signal(object)

    def __init__(
        self, pane: Pane, shown: ListLeaf, model: MovementsModel, beside: QHBoxLayout, background: Background
    ) -> None:
        super().__init__(pane)
        self._pane, self._list, self._model, self._beside = pane, shown, model, beside
        self._background = background
        self._jobs: list[Job] = []
        self.entry: str | None = None
        self.detail = MovementDetail(shown.parentWidget())
        self.detail.hide()
        table = shown.table
        table.opened.connect(self.open)
        table.closed.connect(self.close)
        table.selectionModel().currentRowChanged.connect(self._follow_selection)
        self.detail.closed.connect(self.close)
        self.detail.provenance_wanted.connect(self._ask_provenance)
        self.detail.print_wanted.connect(self._ask_printer)

    def open(self, row: int) -> None:
        movement = self._model.movement(row)
        if movement is None:  # its page is on the way
            return
        self.entry = movement.entry
        self.detail.show_movement(movement)
        self.place()

    def close(self) -> None:
        if self.detail.isVisible():  # else the focus is somebody else's
            self._list.table.setFocus()
        self.close_quietly()

    def close_quietly(self) -> None:
        self.entry = None
        self._list.table.clearSelection()
        hide_beside(self._beside, self._list, self.detail)

    def forget(self) -> None:
        """Nobody is there to look any more."""
        for job in self._jobs:
            job.drop()
        self._jobs = []
        self.close_quietly()
        self.detail.forget()

    def choose_again(self) -> None:
        """After a refresh the same movement stays open, wherever it stands now."""
        if self.entry is None:
            return
        at = self._list.table.currentIndex()
        known = self._model.movement(at.row()) if at.isValid() else None
        row = at.row() if known is not None and known.entry == self.entry else self._model.row_of(self.entry)
        if row is None:
            self.close()
        else:
            self._list.table.selectRow(row)

    def place(self) -> None:
        """Beside the table where there is room, over it from the right where there is not."""
        show_beside(self._beside, self._list, self.detail)

    def place_again(self) -> None:
        """The window has another size now."""
        if not self.detail.isHidden():
            self.place()

    def _follow_selection(self) -> None:
        at = self._list.table.currentIndex()
        if at.isValid() and self.detail.isVisible():
            self.open(at.row())

    def _ask_provenance(self, order: str) -> None:
        if self._pane.actor is not None:
            work = partial(self._pane.services.provenance, self._pane.actor, order)
            self._jobs.append(self._background.ask(work, self._show_provenance, self._fail))

    def _show_provenance(self, answer: Provenance | Refused) -> None:
        if isinstance(answer, Provenance):
            self.detail.show_provenance(answer)
        else:
            self.detail.provenance.clear()

    def _ask_printer(self) -> None:
        ask_for_printer(self._pane, self.print_on)

    def print_on(self, printer: QPrinter) -> None:
        movement, actor = self.detail.movement, self._pane.actor
        if movement is not None and actor is not None:
            draw = partial(draw_movement, printer, movement, self.detail.lines(), name=actor.account.name)
            self._jobs.append(self._background.ask(draw, self._printed, self._fail, lane=Lane.FREE))

    def _printed(self, _: None) -> None:
        self.detail.show_printed()

    def _fail(self, problem: Exception) -> None:
        self.detail.provenance.clear()
        self.failed.emit(problem)
