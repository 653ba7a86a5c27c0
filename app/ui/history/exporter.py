"""Runs what the export page asks for: the system's dialog for a file or a printer, then the work, off the GUI
thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QStandardPaths
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from app.outcomes import Refused
from app.ui.background import Background, Job, Lane
from app.ui.history.export_page import EVERYTHING, SHOWN, ExportPage
from app.ui.history.filters import ALL, Filters
from app.ui.history.long_work import LongWork
from app.ui.history.paper import draw_history
from app.ui.history.read import read_all
from app.ui.paper.printers import ask_for_printer
from app.ui.services import Services
from app.wallet.overview import Exported
from app.wallet.values import Actor, Balance


@dataclass(frozen=True, slots=True)
class View:
    """What the list shows as the export begins. `count`: movements of the wallet."""

    actor: Actor
    wallets: Sequence[Balance]
    wallet: Balance
    filters: Filters
    count: int


class Exporter(QObject):
    """One export at a time. `stop` when the page is left, and waits for nothing."""

    def __init__(self, page: ExportPage, services: Services, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._services, self._background = page, services, background
        self._view: View | None = None
        self._work: LongWork | None = None
        self._job: Job | None = None
        self._name = ""
        page.save_wanted.connect(self._ask_for_file)
        page.print_wanted.connect(self._ask_for_printer)
        page.stop_wanted.connect(self.stop)

    def begin(self, view: View) -> None:
        self._view = view
        self._page.begin(is_filtered=view.filters != ALL, has_several=len(view.wallets) > 1)

    def stop(self) -> None:
        if self._work is not None:
            self._work.stop()

    def forget(self) -> None:
        """Nobody is there to be told any more."""
        self.stop()
        if self._job is not None:
            self._job.drop()
        self._view = self._work = self._job = None

    def save(self, file: str) -> None:
        """Write the file that the person named; the dialog has asked about one that stands."""
        if self._view is None or not file:
            return
        form, path = self._page.form, _with_ending(Path(file), self._page.form)
        region, filters = self._scope(self._view)
        self._name = path.name
        work = self._begin_work()
        export = partial(
            self._services.export, self._view.actor, path, form, filters.asked(region), overwrite=True
        )
        self._run(partial(export, goes_on=work.goes_on), self._saved)

    def print_on(self, printer: QPrinter) -> None:
        if self._view is None:
            return
        region, filters = self._scope(self._view)
        wallets = [one.wallet for one in self._view.wallets if region in (None, one.region)]
        work = self._begin_work()
        found = partial(read_all, self._services, self._view.actor, wallets, filters, work.goes_on)
        name = self._view.actor.account.name
        self._run(lambda: draw_history(printer, found(), name=name), self._printed)

    def _scope(self, view: View) -> tuple[str | None, Filters]:
        scope = self._page.scope
        region = None if scope == EVERYTHING else view.wallet.region
        return region, view.filters if scope == SHOWN else ALL

    def _begin_work(self) -> LongWork:
        self._work = LongWork(self)
        self._work.progressed.connect(self._page.show_progress)
        is_known = self._view is not None and self._scope(self._view) == (self._view.wallet.region, ALL)
        self._page.show_running(self._view.count if is_known and self._view is not None else None)
        return self._work

    def _run(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        self._job = self._background.ask(work, then, self._page.show_problem, lane=Lane.FREE)

    def _saved(self, answer: object) -> None:
        if isinstance(answer, Exported):
            self._page.show_saved(answer.count, self._name)
        elif isinstance(answer, Refused):
            self._page.show_problem(answer)
        else:
            self._page.show_stopped()

    def _printed(self, _: object) -> None:
        if self._work is not None and self._work.is_stopped:
            self._page.show_stopped()
        else:
            self._page.show_printed()

    # the system's dialogs

    def _ask_for_file(self) -> None:
        form = self._page.form
        dialog = QFileDialog(self._page, self.tr("Save the history"), _usual_folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form)
        dialog.setNameFilter(f"{form.upper()} (*.{form})")
        dialog.selectFile(self.tr("tillfold-history") + f".{form}")
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_for_printer(self) -> None:
        ask_for_printer(self._page, self.print_on)


def _with_ending(file: Path, form: str) -> Path:
    return file if file.suffix else file.with_suffix(f".{form}")


def _usual_folder() -> str:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return documents if QDir(documents).exists() else QDir.homePath()
