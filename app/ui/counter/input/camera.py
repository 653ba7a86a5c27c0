"""The counter's camera: on or off, and what it says of the card before it. No code is read with it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal

from app.outcomes import MISSING_ON_THIS_MACHINE, Fault
from app.ui.background import Background, Lane
from app.ui.counter.cards.custody import hint_of
from app.ui.counter.input.camera_box import CameraBox
from app.ui.messages import message_of
from app.ui.services import Services
from app.ui.theme import Color

if TYPE_CHECKING:  # the first paint does not wait for the scanner
    from app.scan.session import CheckedCard
    from app.ui.scan.desk import ScanDesk
    from app.ui.scan.preferences import ScanPreferences
    from app.ui.scan.seen import Picture, Seen
    from app.ui.scan.troubles import Trouble

COARSE = QSize(80, 45)
"""The picture is for aiming alone: so coarse that no code of an opened card can be read in it, which is 5
pixels high at most where all of it is in the picture."""
_PATIENCE_MS = 5000
"""Opening some cameras takes seconds; after this long without a picture something is wrong."""


class CounterCamera(QObject):
    """`checked`: what is known of a card is settled; once for each card and verdict."""

    checked = Signal(object, bool)
    """A `CheckedCard`, and whether it is another card than the one before."""

    def __init__(
        self, services: Services, background: Background, box: CameraBox, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._background, self._box = services, background, box
        self._desk: ScanDesk | None = None
        self._preferences: ScanPreferences | None = None
        self._is_wanted = self.is_on = self._has_picture = False
        self._told: tuple[object, ...] = ()
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._say_stalled)
        box.toggled.connect(self.toggle)

    def toggle(self) -> None:
        if self.is_on:
            self.stop()
        else:
            self.start()

    def start(self) -> None:
        """The camera that was used last: one of this computer, or the one at an address."""
        from app.ui.scan.permission import Permission, PermissionRequest, camera_permission

        desk, kept = self._ready()
        self._is_wanted, self.is_on, self._has_picture, self._told = True, True, False, ()
        self._box.show_waiting()
        permission = camera_permission()
        if permission is Permission.GRANTED:
            desk.start_cards(kept.camera, kept.address, kept.controls)
            self._patience.start()
        elif permission is Permission.UNASKED:
            request = PermissionRequest(self)
            request.answered.connect(self.start)
            request.ask()
        else:
            self._say_denied()

    def stop(self) -> None:
        """Off, and it stays so."""
        self._is_wanted = False
        self.rest()

    def rest(self) -> None:
        """Off while another pane is in front, which may want the camera itself."""
        self._halt()
        self.is_on = False
        self._box.show_off()

    def resume(self) -> None:
        """The counter is in front again."""
        if self._is_wanted and not self.is_on:
            self.start()

    def shut_down(self) -> None:
        """Stop, and wait for the threads."""
        self.stop()
        if self._desk is not None:
            self._desk.shut_down()

    def _halt(self) -> None:
        self._patience.stop()
        if self._desk is not None:
            self._desk.stop()

    def _ready(self) -> "tuple[ScanDesk, ScanPreferences]":
        if self._desk is None or self._preferences is None:
            from app.ui.scan.desk import ScanDesk
            from app.ui.scan.preferences import ScanPreferences

            self._desk, self._preferences = ScanDesk(self._services, self), ScanPreferences()
            self._desk.picture.connect(self._show_picture)
            self._desk.seen.connect(self.show_seen)
            self._desk.failed.connect(self._show_failure)
            self._desk.ended.connect(self._say_unplugged)
            self._desk.set_view_size(COARSE)
        return self._desk, self._preferences

    def _show_picture(self, picture: "Picture") -> None:
        self._patience.start()
        self._has_picture = True
        self._box.show_picture(picture)

    def show_seen(self, seen: "Seen") -> None:
        """What was seen in the newest picture that was looked at."""
        card = seen.observation.card
        self._box.say(hint_of(card), Color.DANGER if card is not None and card.must_stop else Color.INK2)
        if card is not None:
            self._tell(card)
        self._box.show_seen(seen)

    def _tell(self, card: "CheckedCard") -> None:
        """A card that is held on is told once, and again where more is known of it."""
        known = (card.serial, card.numbers, card.panel)
        if card.serial is None:
            self._told = ()
        elif card.is_settled and known != self._told:
            is_new = self._told[:1] != known[:1]
            self._told = known
            self.checked.emit(card, is_new)

    # What can be wrong

    def _show_failure(self, problem: Exception) -> None:
        if isinstance(problem, Fault) and problem.outcome is MISSING_ON_THIS_MACHINE:
            self._background.ask(self._services.cameras, self._judge_failure, lane=Lane.FREE)
            return
        message = message_of(problem)
        self._show_trouble(message.title, message.text)

    def _judge_failure(self, names: Sequence[str]) -> None:
        from app.ui.scan.troubles import trouble_of

        is_stream = self._preferences is not None and bool(self._preferences.address)
        self.show_trouble(
            trouble_of(has_seen=self._has_picture, has_cameras=bool(names), is_stream=is_stream)
        )

    def _say_stalled(self) -> None:
        from app.ui.scan.troubles import Trouble

        self.show_trouble(Trouble.STALLED)

    def _say_unplugged(self) -> None:
        from app.ui.scan.troubles import Trouble

        self.show_trouble(Trouble.UNPLUGGED)

    def _say_denied(self) -> None:
        from app.ui.scan.troubles import Trouble

        self.show_trouble(Trouble.DENIED)

    def show_trouble(self, trouble: "Trouble") -> None:
        """What is wrong with it; it is off then."""
        from app.ui.scan.troubles import words_of

        if self.is_on:
            self._show_trouble(words_of(trouble)[0], self.tr("Cards can be scanned or typed meanwhile."))

    def _show_trouble(self, title: str, text: str) -> None:
        self._halt()
        self.is_on = self._is_wanted = False
        self._box.show_trouble(title, text)
