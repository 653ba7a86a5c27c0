"""Takes a report out: the system's dialog for a file or a printer, then the work, off the GUI thread."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from app.counter.report_values import Report
from app.outcomes import Refused
from app.ui.background import Background, Job, Lane
from app.ui.formats import count_text
from app.ui.manager.reports.export_page import PDF, ExportPage
from app.ui.manager.reports.services import ReportServices
from app.ui.messages import Message, message_of
from app.ui.paper.report_paper import title_of
from app.ui.paper.tray import PaperTray
from app.ui.theme import Tone

translate = QCoreApplication.translate


class Exporter(QObject):
    """One report at a time, as it was when the page was opened."""

    def __init__(
        self, page: ExportPage, tray: PaperTray, services: ReportServices, background: Background
    ) -> None:
        super().__init__(page)
        self._page, self._tray, self._services, self._background = page, tray, services, background
        self._report: Report | None = None
        self._job: Job | None = None
        self._name = ""
        page.save_wanted.connect(self._save)

    def begin(self, report: Report) -> None:
        self._report = report
        text = translate("Reports", "{report}: every line of it, also where the list adds several up.")
        self._page.begin(text.format(report=title_of(report)))

    def forget(self) -> None:
        """Nobody is there to be told any more."""
        if self._job is not None:
            self._job.drop()
        self._report = self._job = None

    def save(self, file: str) -> None:
        """Write the file that the person named; the dialog has asked about one that stands."""
        if self._report is None or not file:
            return
        form, path = self._page.form, Path(file)
        path = path if path.suffix else path.with_suffix(f".{form}")
        self._name = path.name
        work = partial(self._services.save_report, self._report, path, form, overwrite=True)
        self._job = self._background.ask(work, self._saved, self._failed, lane=Lane.FREE)

    def _save(self) -> None:
        if self._report is None:
            return
        if self._page.form == PDF:
            self._tray.save_report(self._report)
            return
        form = self._page.form
        dialog = QFileDialog(self._page, translate("Reports", "Save the report"), _usual_folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form)
        dialog.setNameFilter(f"{form.upper()} (*.{form})")
        dialog.selectFile(f"{title_of(self._report)}.{form}")
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _saved(self, answer: int | Refused) -> None:
        if isinstance(answer, Refused):
            self._page.say(message_of(answer))
            return
        title = translate("Reports", "The file is written")
        text = translate("Reports", "{count} lines are in {name}.")
        told = text.format(count=count_text(answer), name=self._name)
        self._page.say(Message(Tone.SUCCESS, title, told))

    def _failed(self, problem: Exception) -> None:
        self._page.say(message_of(problem))


def _usual_folder() -> str:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return documents if QDir(documents).exists() else QDir.homePath()
