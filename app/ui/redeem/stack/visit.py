"""One visit to the stack: the camera or the files on one side, the list on the other, sounds between."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.outcomes import MISSING_ON_THIS_MACHINE, Fault
from app.ui.background import Background, Lane
from app.ui.messages import message_of
from app.ui.redeem.reading import SoFar
from app.ui.redeem.stack.cards import TO_ADD, StackCard, State
from app.ui.redeem.stack.flow import StackFlow
from app.ui.redeem.stack.page import StackPage
from app.ui.scan.desk import ScanDesk
from app.ui.scan.permission import Permission, camera_permission
from app.ui.scan.preferences import ScanPreferences
from app.ui.scan.seen import Picture
from app.ui.scan.sounds import Sound, Sounds
from app.ui.scan.stack_watch import CardRead
from app.ui.scan.troubles import Trouble, trouble_of, words_of
from app.ui.services import Services
from app.ui.theme import Tone
from app.wallet.values import Actor

_PATIENCE_MS = 5000


class StackVisit(QObject):
    """Decides what the page says while cards come in. `sounds` may be replaced, to hear what is played."""

    subline_changed = Signal(str)
    left = Signal()

    def __init__(
        self,
        services: Services,
        background: Background,
        read: Callable[[str], SoFar | None],
        page: StackPage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._background, self._page = services, background, page
        self._actor: Actor | None = None
        self.flow = StackFlow(services, background, read, self)
        self.desk = ScanDesk(services, self)
        self.sounds = Sounds()
        self._preferences = ScanPreferences()
        self._address = ""
        self._files = 0
        self._lay_there = ""
        self._unread: list[str] = []
        self._is_live = self._is_paused = self._has_picture = self._has_failed = False
        self.patience = QTimer(self)
        self.patience.setSingleShot(True)
        self.patience.setInterval(_PATIENCE_MS)
        self.patience.timeout.connect(self._show_stall)
        self._connect()

    def set_actor(self, actor: Actor | None) -> None:
        """Somebody signed in, or nobody is any more: the stack before is forgotten."""
        self._actor = actor
        self.flow.set_actor(actor)
        if actor is None:
            self.stop()
            self._page.forget()

    def start_camera(self) -> None:
        """Look for cards; what was listed before stays."""
        self.stop()
        self._is_live, self._is_paused = True, False
        self._has_picture = self._has_failed = False
        self._address = self._preferences.address
        self.sounds.are_on = self._preferences.sounds
        self._page.sounds.setChecked(self._preferences.sounds)
        self._page.start(self.tr("Starting the camera …"), is_live=True)
        self._page.show_paused(is_paused=False)
        text = self.tr("Take each card away once it was read. Nothing is redeemed until you confirm.")
        self._page.last.say(Tone.NOTE, "scan-text", self.tr("Show the first card"), text)
        self._show_cards()
        if not self._address and camera_permission() is Permission.DENIED:
            self._show_trouble(Trouble.DENIED)
            return
        self._lay_there = self.flow.newest_code
        self.desk.start_stack(self._preferences.camera, self._address, self._preferences.controls)
        self.patience.start()

    def read_files(self, paths: Sequence[Path]) -> None:
        """Read them all; each picture and page in them is a card."""
        self.stop()
        self._is_live, self._files, self._has_failed = False, len(paths), False
        self._page.start(self.tr("Opening the pictures …"), is_live=False)
        self._unread.clear()
        self._page.show_progress(0, len(paths), paths[0].name)
        text = self.tr("Nothing is redeemed until you confirm.")
        self._page.last.say(Tone.NOTE, "scan-text", self.tr("The files are being read"), text)
        self._show_cards()
        self.desk.read_stack(paths)

    def stop(self) -> None:
        """The camera goes off, or the files are left; the list stays."""
        self._lay_there = ""
        self.patience.stop()
        self.desk.stop()

    def rest(self) -> None:
        """Back from another page of the stack: the list, with the camera as after a pause."""
        self.stop()
        if self._is_live:
            self._is_paused = True
            self._page.show_paused(is_paused=True)

    def shut_down(self) -> None:
        self.stop()
        self.desk.shut_down()

    def _connect(self) -> None:
        page, desk, flow = self._page, self.desk, self.flow
        desk.picture.connect(self._show_picture)
        desk.seen.connect(page.show_seen)
        desk.card_read.connect(self._take)
        desk.file_begun.connect(self._show_file)
        desk.file_failed.connect(self._note_file)
        desk.failed.connect(self._show_failure)
        desk.ended.connect(self._show_end)
        flow.changed.connect(self._show_cards)
        flow.heard.connect(self._play)
        flow.told.connect(self._tell)
        page.view_resized.connect(desk.set_view_size)
        page.removed.connect(flow.remove)
        page.text_given.connect(self._take_text)
        page.pause_wanted.connect(self._pause)
        page.retry_wanted.connect(self.start_camera)
        page.stop_wanted.connect(self._leave)
        page.sounds_switched.connect(self._set_sounds)

    # From the camera and the files

    def _show_picture(self, picture: Picture) -> None:
        if self._is_live:
            self.patience.start()
        self._has_picture = True
        self._page.show_picture(picture)

    def _take(self, read: CardRead) -> None:
        if self._still_lies_there(read):
            return
        if not read.is_nothing:
            self.flow.take(read)
        elif not self._is_live:
            self._note_unread(read.source)

    def _still_lies_there(self, read: CardRead) -> bool:
        """The first card that a camera reads, where it is the one listed last: nobody took it away while the
        camera rested. One that was taken out of the list meanwhile is a new one."""
        code, self._lay_there = self._lay_there, ""
        return self._is_live and bool(code) and read.code == code == self.flow.newest_code

    def _note_unread(self, name: str) -> None:
        text = self.tr("{name} shows no code for sure. Open it alone, or type the code.").format(name=name)
        self._page.last.say(Tone.WARN, "image-off", self.tr("No code was found in a picture"), text)
        self._has_failed = True

    def _show_file(self, before: int, name: str) -> None:
        self._page.show_progress(before, self._files, name)

    def _note_file(self, path: Path, problem: Fault) -> None:
        """The first file that could not be read is named with its reason, the others are counted."""
        message = message_of(problem)
        self._unread.append(f"{message.title}. {message.text}")
        self._has_failed = True
        more = len(self._unread) - 1
        text = self.tr("{first} Files besides it that could not be opened: {count}.")
        whole = text.format(first=self._unread[0], count=more) if more else self._unread[0]
        self._page.say_about_files(whole)

    def _show_end(self) -> None:
        if self._is_live:
            self._show_trouble(Trouble.LOST if self._address else Trouble.UNPLUGGED)
            return
        self.desk.stop()
        self._page.show_progress(self._files, self._files, "")
        if not self._has_failed:
            self._page.last.say(Tone.SUCCESS, "circle-check", self.tr("All files are read"), "")

    def _show_failure(self, problem: Exception) -> None:
        self.patience.stop()
        if isinstance(problem, Fault) and problem.outcome is MISSING_ON_THIS_MACHINE:
            self._background.ask(self._services.cameras, self._judge_failure, lane=Lane.FREE)
            return
        message = message_of(problem)
        self._show_nothing(message.title, message.text)

    def _judge_failure(self, names: Sequence[str]) -> None:
        is_stream = bool(self._address)
        self._show_trouble(
            trouble_of(has_seen=self._has_picture, has_cameras=bool(names), is_stream=is_stream)
        )

    def _show_stall(self) -> None:
        lost = Trouble.LOST if self._has_picture else Trouble.UNREACHABLE
        self._show_trouble(lost if self._address else Trouble.STALLED)

    def _show_trouble(self, trouble: Trouble) -> None:
        self._show_nothing(*words_of(trouble))

    def _show_nothing(self, title: str, text: str) -> None:
        self.stop()
        self._page.show_nothing(title, text)

    # From the person

    def _pause(self) -> None:
        """Space: rest the camera, or go on."""
        if self._is_paused:
            self.start_camera()
        elif self.desk.is_scanning:
            self.rest()

    def _take_text(self, text: str) -> None:
        if self.flow.take_text(text):
            self._page.code.clear()
            return
        title = self.tr("There is no claim code in this text")
        why = self.tr("Compare it with the card. It stays in the field.")
        self._page.last.say(Tone.WARN, "triangle-alert", title, why)

    def _set_sounds(self, are_on: bool) -> None:  # noqa: FBT001 - the signature of QAbstractButton.toggled
        self._preferences.sounds = self.sounds.are_on = are_on

    def _leave(self) -> None:
        """The first Esc ends the reading of files; the next one leaves. The list waits for who comes back."""
        if not self._is_live and self.desk.is_scanning:
            self.desk.stop()
            self._page.show_progress(self._files, self._files, "")
            return
        self.stop()
        self._page.forget()
        self.left.emit()

    # To the page

    def _show_cards(self) -> None:
        if self._actor is None:
            return
        cards = self.flow.cards
        self._page.show_cards(cards, self._actor.account)
        count = len([card for card in cards if card.state is not State.SEEN])
        text = self.tr("Stack · 1 card read") if count == 1 else self.tr("Stack · {count} cards read")
        self.subline_changed.emit(text.format(count=count))

    def _play(self, sound: Sound) -> None:
        if self._is_live:
            self.sounds.play(sound)

    def _tell(self, card: StackCard) -> None:
        if self._unread:
            return  # what could not be opened stays in sight; the list says what became of the card
        if card.state in TO_ADD:
            self._page.last.say(
                Tone.SUCCESS,
                "circle-check",
                self.tr("Read. The next card can come"),
                self.tr("Take this one away") if self._is_live else card.name,
            )
        elif card.state is State.DRAWER:
            title = self.tr("Read. It is redeemed at its issuer")
            text = self.tr("Once you confirm, the drawer keeps it until then.")
            self._page.last.say(Tone.ACCENT, "archive", title, text)
        elif card.state is State.DOUBTFUL:
            title = card.says
            text = self.tr("D decides it now or later.")
            self._page.last.say(Tone.WARN, "triangle-alert", title, text)
        else:
            text = self.tr("It stays out. Nothing was taken.")
            self._page.last.say(Tone.WARN, "triangle-alert", card.says, text)
