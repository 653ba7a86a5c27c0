"""One visit to the scanner: what the threads report goes to the page, and what the person does to them."""

from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QImage

from app.codes.programme import Issued
from app.outcomes import MISSING_ON_THIS_MACHINE, Fault
from app.ui.background import Background, Lane
from app.ui.messages import message_of
from app.ui.scan.address_form import host_of
from app.ui.scan.controls import ScanControls
from app.ui.scan.desk import ScanDesk
from app.ui.scan.page import ScanPage
from app.ui.scan.permission import Permission, PermissionRequest, camera_permission
from app.ui.scan.preferences import ScanPreferences
from app.ui.scan.seen import Picture, Seen
from app.ui.scan.troubles import Trouble, trouble_of, words_of
from app.ui.services import Services
from app.ui.theme import Tone

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
        self._preferences = ScanPreferences()
        self.desk = ScanDesk(services, self)
        self.controls = ScanControls(page, self.desk, self._preferences, self)
        self._request = PermissionRequest(self)
        self._source = Source.CAMERA
        self._address = self._preferences.address
        self._has_picture = False
        self.patience = QTimer(self)
        self.patience.setObjectName("camera-patience")
        self.patience.setSingleShot(True)
        self.patience.setInterval(_PATIENCE_MS)
        self.patience.timeout.connect(self._show_stall)
        self._connect()

    def start_camera(self) -> None:
        """The camera that was used last: one of this computer, or the one at an address."""
        self._recall()
        self._begin(Source.CAMERA, self.tr("Starting the camera …"))
        text = self.tr("Even light, 10 to 15 cm before the camera, the code side towards it.")
        self._page.say_hint("show_card", self.tr("Show the side with the code"), text)
        self._say_how()
        self._background.ask(self._services.cameras, self._show_cameras, lane=Lane.FREE)
        if self._address:
            self.desk.start_stream(self._address)
        elif self._may_use_camera():
            self.desk.start_camera(self._preferences.camera, self._preferences.controls)
        else:
            return
        self.patience.start()

    def _recall(self) -> None:
        """Settings may have changed what is remembered; an address with a login in it is kept here alone."""
        self.controls.recall()
        if not QUrl(self._address).userInfo():
            self._address = self._preferences.address

    def _may_use_camera(self) -> bool:
        permission = camera_permission()
        if permission is Permission.DENIED:
            self.show_trouble(Trouble.DENIED)
        elif permission is Permission.UNASKED:
            self._request.ask()
        return permission is Permission.GRANTED

    def read_picture(self, path: Path) -> None:
        """A file from the beginning to its first sure code."""
        self._read(path.name)
        self.desk.read_picture(path)

    def read_image(self, image: QImage) -> None:
        """The clipboard's picture, or one that was dragged from elsewhere."""
        name = self.tr("The copied picture")
        self._read(name)
        self.desk.read_image(image, name)

    def _read(self, name: str) -> None:
        self._begin(Source.PICTURES, self.tr("Opening the picture …"))
        self._page.say_hint("reading", self.tr("The picture is being read"), name)
        text = self.tr("Nothing is redeemed until you confirm.")
        self._page.say(Tone.NOTE, self.tr("Characters that stay in doubt are asked about here"), text)

    def stop(self) -> None:
        """Leave the scanner: the camera goes off, and the screen is as before."""
        self.patience.stop()
        self.desk.stop()
        self.controls.leave()

    def shut_down(self) -> None:
        """Stop, and wait for the threads and the voice."""
        self.stop()
        self.controls.shut_down()
        self.desk.shut_down()

    def _begin(self, source: Source, waiting: str) -> None:
        self.desk.stop()
        self._source = source
        self._has_picture = False
        self._page.start(is_live=source is Source.CAMERA, waiting=waiting)
        self.subline_changed.emit(
            self.tr("Scanning") if source is Source.CAMERA else self.tr("Reading a picture")
        )

    def _connect(self) -> None:
        page, desk = self._page, self.desk
        desk.picture.connect(self._show_picture)
        desk.seen.connect(self.show_seen)
        desk.failed.connect(self.show_failure)
        desk.ended.connect(self._show_end)
        page.doubt_decided.connect(desk.choose)
        page.view_resized.connect(desk.set_view_size)
        page.retry_wanted.connect(self._retry)
        page.address_given.connect(self._use_address)
        page.address_left.connect(self._leave_address)
        page.side.options.camera_chosen.connect(self._change_camera)
        page.side.options.address_wanted.connect(self.ask_for_address)
        self._request.answered.connect(self.start_camera)

    def _show_cameras(self, names: Sequence[str]) -> None:
        at_address = self.tr("Camera at {host}").format(host=host_of(self._address))
        shown = [*names, at_address] if self._address else list(names)
        self._page.side.options.show_cameras(shown, at_address if self._address else self._preferences.camera)

    def _change_camera(self, name: str) -> None:
        if self._address or name != self._preferences.camera:
            self._preferences.camera, self._preferences.address = name, ""
            self._address = ""
            self.start_camera()

    def ask_for_address(self) -> None:
        """The camera goes off until it is known which one is meant."""
        self.patience.stop()
        self.desk.stop()
        self._page.show_address(self._preferences.address)
        self.subline_changed.emit(self.tr("Camera by its address"))

    def _use_address(self, address: str) -> None:
        self._address = self._preferences.address = address
        self.start_camera()

    def _leave_address(self) -> None:
        self.start_camera()

    def _retry(self) -> None:
        if self._source is Source.CAMERA:
            self.start_camera()
        else:
            self.picture_wanted.emit()

    def _show_picture(self, picture: Picture) -> None:
        if self._source is Source.CAMERA:
            self.patience.start()
        self._has_picture = True
        self._page.show_picture(picture)

    def _show_stall(self) -> None:
        """The camera is there, but its driver hangs; or the stream has no more to give."""
        if self._address:
            self.show_trouble(Trouble.LOST if self._has_picture else Trouble.UNREACHABLE)
        else:
            self.show_trouble(Trouble.STALLED)

    def show_trouble(self, trouble: Trouble) -> None:
        """What is wrong with the camera, and what helps; the code can be typed meanwhile."""
        self._show_nothing(*words_of(trouble))

    def show_seen(self, seen: Seen) -> None:
        """Show an observation, and say what it means."""
        self._page.show_seen(seen)
        observation = seen.observation
        if self._source is Source.CAMERA:
            self.controls.speak(self._page.hint)
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
        other = self._other_number()
        if other is not None and not self._page.guess[0]:
            self._page.say(Tone.WARN, *other)
            return
        text = self.tr("Nothing is kept of the picture. Characters that stay in doubt are asked about here.")
        self._page.say(Tone.NOTE, self.tr("Hold the card 10 to 15 cm before the camera"), text)

    def _say_compare(self) -> None:
        """The card in a picture file can be neither tilted nor brought closer: what can be done is this."""
        title = self.tr("Compare the marked characters with the card")
        self._page.say_hint("doubts", title, self.tr("They can be read in more than one way."))

    def _say_read(self, observation: "Observation") -> None:
        book = self._services.programmes()
        fitting = [book.by_key(key) for key in observation.programmes]
        names = " · ".join(one.name for one in fitting)
        text = self.tr("It fits {programmes}. Compare it with the card, then use it.")
        if all(one.issued is Issued.ELSEWHERE for one in fitting):
            text = self.tr(
                "It fits {programmes}: only the issuer redeems it. Use it to keep it in the drawer."
            )
        text = text.format(programmes=names)
        self._page.say(Tone.SUCCESS, self.tr("The code is read"), text)

    def show_failure(self, problem: Exception) -> None:
        """What gave the pictures cannot any more."""
        is_missing = isinstance(problem, Fault) and problem.outcome is MISSING_ON_THIS_MACHINE
        if self._source is Source.CAMERA and is_missing:
            self.patience.stop()
            self._background.ask(self._services.cameras, self._judge_failure, lane=Lane.FREE)
            return
        message = message_of(problem)
        self._show_nothing(message.title, message.text)

    def _judge_failure(self, names: Sequence[str]) -> None:
        self.show_trouble(
            trouble_of(has_seen=self._has_picture, has_cameras=bool(names), is_stream=bool(self._address))
        )

    def _show_end(self) -> None:
        """No frames are left and no code is sure; doubts that are open can still be decided."""
        if self._page.has_doubts:
            return
        if self._source is Source.CAMERA:
            self.show_trouble(Trouble.LOST if self._address else Trouble.UNPLUGGED)
        else:
            self._say_not_sure()

    def _say_not_sure(self) -> None:
        """Pictures were read to the end: what was found instead, and what helps."""
        other = self._other_number()
        if self._page.guess[0]:
            title = self.tr("The code is not clear enough to be sure of it")
            text = self.tr(
                "Type it instead: what was read is kept in the field, to be compared with the card."
            )
        elif other is not None:
            title, text = other
        else:
            title = self.tr("No code was found in this picture")
            text = self.tr("Take another picture from nearer, with even light, or type the code.")
        self._page.say(Tone.WARN, title, text)
        self.subline_changed.emit(self.tr("No code for sure"))

    def _other_number(self) -> tuple[str, str] | None:
        """What was read in place of a claim code, and where that is."""
        also = {one.kind for one in self._page.also}
        if "serial" in also:
            text = self.tr("The claim code is another number: on the back, often under the scratch panel.")
            return self.tr("A serial number was read, not the claim code"), text
        if "barcode" in also:
            text = self.tr("The claim code stands on the back, often under the scratch panel.")
            return self.tr("Only the barcode was read"), text
        return None

    def _show_nothing(self, title: str, text: str) -> None:
        self.patience.stop()
        self.desk.stop()
        is_camera = self._source is Source.CAMERA
        retry = self.tr("Try again") if is_camera else self.tr("Open another picture")
        self._page.show_nothing(title, text, retry)
        text = self.tr("It can also be read from a picture of the card: Esc, then Ctrl O.")
        self._page.say(Tone.NOTE, self.tr("Type the code here, and press Enter"), text if is_camera else "")
        self.subline_changed.emit(self.tr("No picture"))
