"""Reading a card that is being added to the drawer: with the camera, or from a picture of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.ui.background import Background
from app.ui.components.code_cells import CellState
from app.ui.drawer.add_page import AddPage
from app.ui.redeem.picture_dialog import PictureChooser
from app.ui.redeem.reading import SoFar
from app.ui.redeem.scanner import Scanner
from app.ui.services import Services


class CardScan(QObject):
    """What was read goes into the form, and nothing is kept by that. `page_wanted` carries the page to bring
    to the front: the scanner, or the form again."""

    page_wanted = Signal(QWidget)
    subline_changed = Signal(str)

    def __init__(self, services: Services, background: Background, form: AddPage, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self.scanner = Scanner(services, background, self._say, self)
        self._chooser = PictureChooser(form)
        self._connect()

    def _connect(self) -> None:
        form, scanner = self._form, self.scanner
        form.scan_wanted.connect(self._open_camera)
        form.files_wanted.connect(self._chooser.open)
        form.field.picture_pasted.connect(self.read_image)
        for files in (form.field.files_pasted, scanner.files_pasted, self._chooser.chosen):
            files.connect(self.read_files)
        scanner.picture_pasted.connect(self.read_image)
        scanner.pictures_wanted.connect(self._chooser.open)
        scanner.code_chosen.connect(self._take)
        scanner.guess_taken.connect(self._take)
        scanner.text_pasted.connect(self._take_text)
        scanner.stopped.connect(self._end)
        scanner.subline_changed.connect(self.subline_changed)

    def prepare(self) -> None:
        """Load the scanner beside the window, so that it is there when it is wanted."""
        self.scanner.prepare()

    def has(self, page: QWidget | None) -> bool:
        return page is not None and page is self.scanner.page

    def leave(self) -> None:
        """The camera goes off, and no code stays behind."""
        self.scanner.leave()
        self.scanner.forget()

    def shut_down(self) -> None:
        self.scanner.shut_down()

    def read_image(self, image: QImage) -> None:
        """A picture that is no file, such as the clipboard's."""
        if not image.isNull():
            self._bring()
            self.scanner.read_image(image)

    def read_files(self, paths: Sequence[Path]) -> None:
        """One card is added at a time: the first file is read."""
        if paths:
            self._bring()
            self.scanner.read_picture(paths[0])

    def _open_camera(self) -> None:
        self._bring()
        self.scanner.start_camera()

    def _bring(self) -> None:
        self.page_wanted.emit(self.scanner.ready()[0])

    def _say(self, text: str) -> SoFar | None:
        return self._form.reading_of(text)

    def _take(self, code: str, states: Sequence[CellState] = ()) -> None:
        """A sure code, or what was read so far with its doubtful characters marked."""
        so_far = self._say(code)
        if code and so_far is not None:
            self._form.show_code(code if states else so_far.text, states)
        self._end()

    def _take_text(self, text: str) -> None:
        self._form.fill(text)
        self._end()

    def _end(self) -> None:
        self.leave()
        self.page_wanted.emit(self._form)
