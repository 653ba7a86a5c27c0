"""One visit to the scanner: what the threads report goes to the page, and what the person does to them."""

from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.outcomes import Fault
from app.ui.background import Background, Lane
from app.ui.messages import message_of
from app.ui.scan.desk import ScanDesk
from app.ui.scan.page import ScanPage
from app.ui.scan.seen import Picture, Seen
from app.ui.services import Services
from app.ui.theme import Tone, theme

if TYPE_CHECKING:
    from app.scan.session import Observation


_PATIENCE_MS = 5000
"""Opening some cameras takes seconds; after this long without a picture something is wrong."""


class Source(Enum):
    CAMERA = "camera"
    PICTURES = "pictures"


class ScanVisit(QObject):
    """Decides what the page says; the code that comes out of it goes to the pane."""

    subline_changed = Signal(str)
    picture_wanted = Signal()

    def __init__(
        self, services: Services, background: Background, page: ScanPage, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._background, self._page = services, background, page
        self.desk = ScanDesk(services, self)
        self._source = Source.CAMERA
        self._camera: str | None = None
        self._failures: list[str] = []
        self._has_seen = False
        self.patience = QTimer(self)
        self.patience.setObjectName("camera-patience")
        self.patience.setSingleShot(True)
        self.patience.setInterval(_PATIENCE_MS)
        self.patience.timeout.connect(self._show_stall)
        self._connect()

    def start_camera(self) -> None:
        self._begin(Source.CAMERA, self.tr("Starting the camera …"))
        text = self.tr("Even light, 10 to 15 cm before the camera, the code side towards it.")
        self._page.say_hint("show_card", self.tr("Show the side with the code"), text)
        self._say_how()
        self._background.ask(self._services.cameras, self._show_cameras, lane=Lane.FREE)
        self.desk.start_camera(self._camera)
        self.patience.start()

    def read_pictures(self, paths: Sequence[Path]) -> None:
        self._begin(Source.PICTURES, self.tr("Opening the picture …"))
        self._page.say_hint("reading", self.tr("The picture is being read"), paths[0].name)
        text = self.tr("Characters that stay in doubt are asked about here.")
        self._page.say(Tone.NOTE, self.tr("One picture after the other is read until a code is found"), text)
        self.desk.read_pictures(paths)

    def stop(self) -> None:
        """Leave the scanner: the camera goes off, and the screen is as before."""
        self.patience.stop()
        self.desk.stop()
        self._page.side.options.put_light_out()

    def _begin(self, source: Source, waiting: str) -> None:
        self.desk.stop()
        self._source = source
        self._failures.clear()
        self._has_seen = False
        self._page.start(is_live=source is Source.CAMERA, waiting=waiting)
        self._page.say_about_files("")
        self.subline_changed.emit(
            self.tr("Scanning") if source is Source.CAMERA else self.tr("Reading a picture")
        )

    def _connect(self) -> None:
        page, desk = self._page, self.desk
        desk.picture.connect(self._show_picture)
        desk.seen.connect(self.show_seen)
        desk.failed.connect(self.show_failure)
        desk.file_failed.connect(self._note_file)
        desk.ended.connect(self._show_end)
        page.doubt_decided.connect(desk.choose)
        page.view_resized.connect(desk.set_view_size)
        page.retry_wanted.connect(self._retry)
        page.side.options.camera_chosen.connect(self._change_camera)
        page.side.options.light_switched.connect(self._light)

    def _show_cameras(self, names: Sequence[str]) -> None:
        self._page.side.options.show_cameras(names, self._camera)

    def _change_camera(self, name: str) -> None:
        if name != self._camera:
            self._camera = name
            self.start_camera()

    def _retry(self) -> None:
        if self._source is Source.CAMERA:
            self.start_camera()
        else:
            self.picture_wanted.emit()

    def _show_picture(self, picture: Picture) -> None:
        if self._source is Source.CAMERA:
            self.patience.start()
        self._page.show_picture(picture)

    def _show_stall(self) -> None:
        """The camera is there, but its driver hangs."""
        self._show_nothing(
            self.tr("The camera gives no pictures"),
            self.tr("Nothing was taken. Unplug the camera and plug it in again, or choose another one."),
        )

    def _light(self, is_lit: bool) -> None:  # noqa: FBT001 - the signature of QAbstractButton.toggled
        self._page.set_lit(is_lit=is_lit)
        theme().lighten(lit=is_lit)

    def show_seen(self, seen: Seen) -> None:
        """Show an observation, and say what it means."""
        self._has_seen = True
        self._page.show_seen(seen)
        observation = seen.observation
        if observation.code is not None:
            self.patience.stop()  # the camera is off: the first sure code stands
            self.subline_changed.emit(self.tr("The code is read"))
            self._say_read(observation)
        elif observation.quad is not None:
            self.subline_changed.emit(self.tr("Scanning · code line found"))
        if observation.code is None and self._source is Source.CAMERA:
            self._say_how()
        elif observation.doubts:
            self._say_compare()

    def _say_how(self) -> None:
        text = self.tr("Nothing is kept of the picture. Characters that stay in doubt are asked about here.")
        self._page.say(Tone.NOTE, self.tr("Hold the card 10 to 15 cm before the camera"), text)

    def _say_compare(self) -> None:
        """The card in a picture file can be neither tilted nor brought closer: what can be done is this."""
        title = self.tr("Compare the marked characters with the card")
        self._page.say_hint("doubts", title, self.tr("They can be read in more than one way."))

    def _say_read(self, observation: "Observation") -> None:
        book = self._services.programmes()
        names = " · ".join(book.by_key(key).name for key in observation.programmes)
        text = self.tr("It fits {programmes}. Compare it with the card, then use it.").format(
            programmes=names
        )
        self._page.say(Tone.SUCCESS, self.tr("The code is read"), text)

    def show_failure(self, problem: Exception) -> None:
        """What gave the pictures cannot any more."""
        message = message_of(problem)
        self._show_nothing(message.title, message.text)

    def _note_file(self, path: Path, problem: Fault) -> None:
        message = message_of(problem)
        self._failures.append(f"{message.title}. {message.text}")
        self._page.say_about_files(self._about_failures())

    def _about_failures(self) -> str:
        """The first file that could not be read with its reason, and how many more there were."""
        more = len(self._failures) - 1
        if more <= 0:
            return "".join(self._failures)
        text = self.tr("{first} Files besides it that could not be opened: {count}.")
        return text.format(first=self._failures[0], count=more)

    def _show_end(self) -> None:
        """No frames are left and no code is sure; doubts that are open can still be decided."""
        if self._page.has_doubts:
            return
        if self._source is Source.CAMERA:
            self._show_nothing(
                self.tr("The camera gives no more pictures"),
                self.tr(
                    "Nothing was taken. Check its cable, close other programs that use it, and try again."
                ),
            )
        elif not self._has_seen:
            self._show_nothing(self.tr("No picture could be opened"), self._about_failures())
            self._page.say_about_files("")
        else:
            self._say_not_sure()

    def _say_not_sure(self) -> None:
        """Pictures were read to the end: what was found instead, and what helps."""
        also = {one.kind for one in self._page.also}
        if self._page.guess[0]:
            title = self.tr("The code is not clear enough to be sure of it")
            text = self.tr(
                "Type it instead: what was read is kept in the field, to be compared with the card."
            )
        elif "serial" in also:
            title = self.tr("A serial number was read, not the claim code")
            text = self.tr("The claim code is another number: on the back, often under the scratch panel.")
        elif "barcode" in also:
            title = self.tr("Only the barcode was read")
            text = self.tr("The claim code stands on the back, often under the scratch panel.")
        else:
            title = self.tr("No code was found in this picture")
            text = self.tr("Take another picture from nearer, with even light, or type the code.")
        self._page.say(Tone.WARN, title, text)
        self.subline_changed.emit(self.tr("No code for sure"))

    def _show_nothing(self, title: str, text: str) -> None:
        self.patience.stop()
        self.desk.stop()
        is_camera = self._source is Source.CAMERA
        retry = self.tr("Try again") if is_camera else self.tr("Open another picture")
        self._page.show_nothing(title, text, retry)
        text = self.tr("It can also be read from a picture of the card: Esc, then Ctrl O.")
        self._page.say(Tone.NOTE, self.tr("Type the code here, and press Enter"), text if is_camera else "")
        self.subline_changed.emit(self.tr("No picture"))
