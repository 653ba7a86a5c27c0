"""One paper on its way: what is on it is looked up, a printer or a file asked for, and it is drawn on a
worker."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QObject, QStandardPaths, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from app.outcomes import MISSING_ON_THIS_MACHINE, Fault, Refused
from app.ui.background import Background, Job, Lane
from app.ui.paper.output import Draw, write_pdf
from app.ui.paper.preferences import PaperPreferences
from app.ui.paper.printers import ask_for_printer, printer_named
from app.ui.paper.stock import Paper

translate = QCoreApplication.translate
_ENDING = "pdf"


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be drawn, how its file is called without the ending, what the dialog for it says, and what
    is said when it was printed or saved (`{name}`: the file's), or stopped by the person."""

    draw: Draw
    name: str
    title: str
    printed: str
    saved: str
    stopped: str = ""


class _End(Enum):
    """What became of drawing."""

    DONE = auto()
    STOPPED = auto()
    NO_PRINTER = auto()


class Errand(QObject):
    """`told` carries what was done, `failed` why it was not; `ended` comes after either of them."""

    told = Signal(str)
    failed = Signal(object)
    ended = Signal()

    def __init__(
        self, background: Background, preferences: PaperPreferences, paper: Paper, page: QWidget
    ) -> None:
        super().__init__(page)
        self._background, self._preferences = background, preferences
        self._paper, self._page = paper, page
        self._job: Job | None = None
        self._order: Order | None = None
        self._make: Callable[[object], Order] | None = None
        self._is_saved = self._is_over = False
        self._file = ""

    def begin(self, find: Callable[[], object], make: Callable[[object], Order], *, saves: bool) -> None:
        """find: looks up what is on the paper, on a worker; make: what is to be drawn of it."""
        self._make, self._is_saved = make, saves
        self._job = self._background.ask(find, self._found, self._fail)

    def go(self, order: Order, *, saves: bool) -> None:
        """What is on the paper is known already."""
        self._order, self._is_saved = order, saves
        self._ask_where(order)

    def drop(self) -> None:
        """Nobody is there to be told any more."""
        if self._job is not None:
            self._job.drop()
        self._end()

    def print_on(self, printer: QPrinter) -> None:
        """Print it there, and on that printer from now on."""
        self._preferences.keep_printer(self._paper, printer.printerName())
        self._work(lambda: self._drawn(printer))

    def save(self, file: str) -> None:
        """Write the file that the person named; the dialog has asked about one that stands."""
        if self._order is None or not file:
            self._end()
            return
        path = Path(file)
        path = path if path.suffix else path.with_suffix(f".{_ENDING}")
        self._file, self._preferences.folder = path.name, str(path.parent)
        self._work(partial(self._written, path, self._order))

    def _found(self, answer: object) -> None:
        if isinstance(answer, Refused) or self._make is None:
            self._fail(answer)
            return
        self._order = self._make(answer)
        self._ask_where(self._order)

    def _ask_where(self, order: Order) -> None:
        remembered = self._preferences.printer(self._paper)
        if self._is_saved:
            self._ask_for_file(order)
        elif remembered:
            self._work(partial(self._printed_at, remembered))
        else:
            ask_for_printer(self._page, self.print_on)

    def _work(self, work: Callable[[], _End]) -> None:
        self._job = self._background.ask(work, self._done, self._fail, lane=Lane.FREE)

    def _printed_at(self, name: str) -> _End:
        """On the printer that was used before, if it is still there. Called on a worker, as what follows."""
        printer = printer_named(name)
        return _End.NO_PRINTER if printer is None else self._drawn(printer)

    def _drawn(self, printer: QPrinter) -> _End:
        order = self._order
        try:
            is_done = order is None or order.draw(printer) is not False
        except OSError as error:
            raise Fault(MISSING_ON_THIS_MACHINE, **_silent(printer)) from error
        return _End.DONE if is_done else _End.STOPPED

    def _written(self, path: Path, order: Order) -> _End:
        return _End.DONE if write_pdf(path, order.name, order.draw) else _End.STOPPED

    def _done(self, end: _End) -> None:
        if self._order is None:
            return
        if end is _End.NO_PRINTER:
            ask_for_printer(self._page, self.print_on)
            return
        saved = self._order.saved.format(name=self._file)
        told = saved if self._is_saved else self._order.printed
        self.told.emit(self._order.stopped if end is _End.STOPPED else told)
        self._end()

    def _fail(self, problem: object) -> None:
        self.failed.emit(problem)
        self._end()

    def _end(self) -> None:
        if self._is_over:
            return
        self._is_over, self._order, self._make = True, None, None
        self.ended.emit()
        self.deleteLater()

    def _ask_for_file(self, order: Order) -> None:
        dialog = QFileDialog(self._page, order.title, self._preferences.folder or _usual_folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_ENDING)
        dialog.setNameFilter(f"{_ENDING.upper()} (*.{_ENDING})")
        dialog.selectFile(f"{_file_name(order.name)}.{_ENDING}")
        dialog.fileSelected.connect(self.save)
        dialog.rejected.connect(self._end)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _silent(printer: QPrinter) -> dict[str, str]:
    what = translate("Paper", "An answer of the printer {name}").format(name=printer.printerName())
    how = translate("Paper", "What was done stands. Look at the printer, then print again, or save a PDF.")
    return {"what": what, "how": how}


def _file_name(name: str) -> str:
    """A name that every system takes for a file."""
    return "".join(letter if letter.isalnum() or letter in " .-_" else "-" for letter in name)


def _usual_folder() -> str:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return documents if QDir(documents).exists() else QDir.homePath()
