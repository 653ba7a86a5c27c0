"""The scanner's door: the scan page and its threads, made at the first scan, and what comes out of them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.ui.background import Background, Lane
from app.ui.redeem.reading import SoFar
from app.ui.services import Services

if TYPE_CHECKING:  # the first paint does not wait for the scanner
    from app.ui.scan.page import ScanPage
    from app.ui.scan.visit import ScanVisit

_MAIL = ".eml"


class Scanner(QObject):
    """`read` says what a text is, for the code field that stands in for a missing camera."""

    code_chosen = Signal(str)
    guess_taken = Signal(str, object)  # what was read so far, and the state of each character
    text_pasted = Signal(str)
    picture_pasted = Signal(QImage)
    files_pasted = Signal(object)
    stopped = Signal()
    pictures_wanted = Signal()
    subline_changed = Signal(str)

    def __init__(
        self,
        services: Services,
        background: Background,
        read: Callable[[str], SoFar | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._background, self._read = services, background, read
        self._page: ScanPage | None = None
        self._visit: ScanVisit | None = None
        self.reads_mail = False

    def prepare(self) -> None:
        """Load the scanner's modules beside the window, so that the first scan begins at once."""
        if self._page is None:
            self._background.ask(_load, self._make, lane=Lane.LOAD)

    @property
    def page(self) -> "ScanPage | None":
        """None before it was prepared or used."""
        return self._page

    def ready(self) -> "tuple[ScanPage, ScanVisit]":
        """Page and threads, made now if they are not there yet."""
        if self._page is None or self._visit is None:
            from app.ui.scan.page import ScanPage
            from app.ui.scan.visit import ScanVisit

            self._page = ScanPage()
            self._visit = ScanVisit(self._services, self._background, self._page, self)
            self._connect(self._page, self._visit)
        return self._page, self._visit

    def _make(self, _: None) -> None:
        self.ready()

    def start_camera(self) -> None:
        self.reads_mail = False
        self.ready()[1].start_camera()

    def read_picture(self, path: Path) -> None:
        self.reads_mail = path.suffix.lower() == _MAIL
        self.ready()[1].read_picture(path)

    def read_image(self, image: QImage) -> None:
        """A picture that is no file, such as the clipboard's."""
        self.reads_mail = False
        self.ready()[1].read_image(image)

    def leave(self) -> None:
        """Another page is in front: the camera goes off."""
        if self._visit is not None:
            self._visit.stop()

    def shut_down(self) -> None:
        """Stop, and wait for the threads."""
        if self._visit is not None:
            self._visit.shut_down()

    def forget(self) -> None:
        """No code may be left behind."""
        if self._page is not None:
            self._page.forget()

    def _connect(self, page: "ScanPage", visit: "ScanVisit") -> None:
        visit.subline_changed.connect(self.subline_changed)
        visit.picture_wanted.connect(self.pictures_wanted)
        page.code_chosen.connect(self.code_chosen)
        page.stop_wanted.connect(self.stopped)
        page.type_wanted.connect(self._hand_over_guess)
        page.field.code_edited.connect(self._say_what_is_typed)
        page.field.pasted.connect(self.text_pasted)
        page.field.picture_pasted.connect(self.picture_pasted)
        page.field.files_pasted.connect(self.files_pasted)

    def _hand_over_guess(self) -> None:
        if self._page is not None:
            self.guess_taken.emit(*self._page.guess)

    def _say_what_is_typed(self, typed: str) -> None:
        so_far = self._read(typed)
        if so_far is not None and self._page is not None:
            self._page.show_so_far(so_far)


def _load() -> None:
    """Importing is most of the cost of the first scan. Runs on a worker."""
    import app.ui.scan.page
    import app.ui.scan.visit  # noqa: F401
