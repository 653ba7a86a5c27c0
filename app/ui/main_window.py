"""The window: the door first, then the shell while somebody is signed in; it locks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.background import Background, Lane
from app.ui.components.boxes import column
from app.ui.components.mark import mark_pixmap
from app.ui.components.reading_order import neighbour
from app.ui.fade import FadingPages
from app.ui.gate.door import Door
from app.ui.idle import IdleWatch
from app.ui.messages import Message, messages
from app.ui.store_watch import StoreWatch

if TYPE_CHECKING:  # what follows the first paint is imported when it is needed
    from app.ui.pane import Pane
    from app.ui.reminding.watch import Reminding
    from app.ui.services import Services
    from app.ui.shell import Shell
    from app.wallet.values import Actor

    PaneMaker = Callable[[Services, Background], Iterable[Pane]]

_LEAST = (1000, 680)
"""Under it the scanner's controls and the code field would be pressed together."""
_USUAL = (1180, 760)
_FIRST_PANE, _CODE_PANE = "balance", "redeem"


def _load_shell() -> None:
    """On a worker, while the password is typed: imports are most of what the shell costs."""
    import app.ui.panes
    import app.ui.reminding.watch
    import app.ui.shell  # noqa: F401
    from app.ui import icons

    icons.load()


def _lay_out(part: QWidget, room: QSize) -> None:
    """As for a picture of one pixel. What never was is laid out for the window's first picture, all of it at
    once: that took 70 ms of the sign-in."""
    part.resize(room)
    part.grab(QRect(0, 0, 1, 1))


def _all_panes(services: Services, background: Background) -> Iterable[Pane]:
    from app.ui.panes import make_panes  # not before somebody signs in: the first paint comes sooner

    return make_panes(services, background)


class MainWindow(QWidget):
    """`factory` makes the services, on the worker, after the first paint.

    `pending_code` is a code that came before anybody signed in: it is filled in afterwards and sent nowhere.
    """

    first_painted = Signal()
    shell_made = Signal()
    """With all its panes: what is there now stays as long as the window."""

    def __init__(
        self,
        factory: Callable[[], Services],
        background: Background,
        *,
        panes: PaneMaker = _all_panes,
        pending_code: str | None = None,
    ) -> None:
        super().__init__()
        self._background, self._make_panes = background, panes
        self._services: Services | None = None
        self._making: Iterator[Pane] | None = None
        self._panes: list[Pane] = []
        self._to_lay_out: QWidget | None = None
        self._next_part = QTimer(self)
        self._pending_code = pending_code
        self._is_painted = False
        self.actor: Actor | None = None
        self.shell: Shell | None = None
        self.reminding: Reminding | None = None
        self.door, self._pages = Door(factory, background), FadingPages()
        self.idle = IdleWatch(self)
        self.store_watch = StoreWatch(background, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("main-window")
        self.setWindowTitle("Tillfold")
        self.setMinimumSize(*_LEAST)
        self.resize(*_USUAL)
        self._pages.addWidget(self.door)
        self.setLayout(column(self._pages))
        self.door.show_waiting(is_waiting=self._pending_code is not None)

    def _connect(self) -> None:
        self.first_painted.connect(self._show_icon, Qt.ConnectionType.QueuedConnection)
        self.first_painted.connect(self.door.open_store, Qt.ConnectionType.QueuedConnection)
        self.door.opened.connect(self._keep_services)
        self.door.signed_in.connect(self._enter)
        self.idle.idle.connect(self.lock)
        self.store_watch.changed.connect(self._note_change)
        self._next_part.timeout.connect(self._make_part)
        messages().raised.connect(self._show_message)

    @property
    def pending_code(self) -> str | None:
        return self._pending_code

    @pending_code.setter
    def pending_code(self, code: str | None) -> None:
        """Fill the code in now when somebody is signed in, else after the next sign-in."""
        self._pending_code = code
        self.door.show_waiting(is_waiting=code is not None)
        if self.actor is not None:
            self._use_pending_code()

    def take_code(self, code: str) -> None:
        """A second start was given a link: its code is filled in here, and sent nowhere."""
        self.pending_code = code
        self.come_forward()

    def come_forward(self) -> None:
        """To the front from wherever the window is; where the system forbids that, it asks for notice."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def lock(self) -> None:
        """Back to the sign-in page; the panes forget what was theirs."""
        if self.actor is None or self.shell is None:
            return
        self.actor = None
        self.idle.stop()
        self._stop_reminding()
        self.shell.show_actor(None)
        self._pages.turn_to(self.door)
        self.door.ask_accounts()

    def _show_icon(self) -> None:
        self.setWindowIcon(QIcon(mark_pixmap(64)))

    def _keep_services(self, services: Services) -> None:
        self._services = services
        self._background.ask(_load_shell, self._shell_loaded, lane=Lane.LOAD)

    def _shell_loaded(self, _: None) -> None:
        """The shell is made now, before anybody waits for it."""
        self._next_part.start()

    def _make_part(self) -> None:
        """One pane at a time is made, then laid out, and the shell last: a key of the password waits for one
        of them at most."""
        if self._to_lay_out is not None:
            _lay_out(self._to_lay_out, self.size())
            self._to_lay_out = None
        elif self.shell is not None:
            self._next_part.stop()
            self.grab(QRect(0, 0, 1, 1))  # what is behind is told its size now, and not for the first fade
        elif pane := next(self._panes_to_come(), None):
            self._panes.append(pane)
            self._to_lay_out = pane
        else:
            self._to_lay_out = self._ready_shell()

    def _panes_to_come(self) -> Iterator[Pane]:
        if self._making is None and self._services is not None:
            self._making = iter(self._make_panes(self._services, self._background))
        return self._making or iter(())

    def _enter(self, actor: Actor) -> None:
        self.actor = actor
        shell = self._ready_shell()
        if shell is None:
            return
        self._next_part.stop()
        before = self._pages.picture()  # the panes change for who comes, and would all be laid out for it
        if self._services is not None:  # before anything is read: what changes in between is heard of too
            self.store_watch.begin(self._services)
        shell.show_actor(actor)
        shell.go_to(shell.first_for(actor, _FIRST_PANE))
        self._pages.turn_to(shell, picture=before)
        self._use_pending_code()
        self.idle.start()
        if self.reminding is not None:
            self.reminding.begin(actor)

    def _ready_shell(self) -> Shell | None:
        if self.shell is None and self._services is not None:
            from app.ui.shell import Shell

            self._to_lay_out = None
            self._panes.extend(self._panes_to_come())
            self.shell = Shell(self._panes, self._services.place())
            self.shell.lock_wanted.connect(self.lock)
            self.shell.switch_wanted.connect(self.lock)
            self._pages.addWidget(self.shell)
            self._ready_reminding(self._services)
            self.shell_made.emit()
        return self.shell

    def _ready_reminding(self, services: Services) -> None:
        from app.ui.reminding.notifier import Notifier
        from app.ui.reminding.watch import Reminding

        notifier = Notifier(self)
        notifier.clicked.connect(self._come_to_front)
        self.reminding = Reminding(services, self._background, notifier, self)

    def _stop_reminding(self) -> None:
        if self.reminding is not None:
            self.reminding.stop()

    def _come_to_front(self) -> None:
        self.show()
        self.raise_()
        self.activateWindow()

    def _use_pending_code(self) -> None:
        code, self._pending_code = self._pending_code, None
        if code is not None and self.shell is not None:
            self.door.show_waiting(is_waiting=False)
            self.shell.go_to(_CODE_PANE)
            self.shell.pane(_CODE_PANE).fill_code(code)

    def _note_change(self) -> None:
        if self.actor is not None and self.shell is not None:
            self.shell.note_change()

    def _end_store(self) -> None:
        """In the store's lane, when nothing else is left to do there."""
        self.store_watch.close()
        if self._services is not None:
            self._services.close()

    def _show_message(self, message: Message) -> None:
        if self.actor is not None and self.shell is not None:
            self.shell.show_message(message)
        else:
            self.door.show_message(message)

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001 (Qt says so)
        found = neighbour(self, forward=is_next)
        if found is None:
            return super().focusNextPrevChild(is_next)
        found.setFocus(Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            self.idle.watch(handle)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.first_painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs, let the store finish what it began, and wait for it, out of sight."""
        self.idle.stop()
        self._stop_reminding()
        self._next_part.stop()
        self.hide()
        if self.actor is not None and self.shell is not None:
            self.shell.show_actor(None)
            self.actor = None
        if self.shell is not None:
            self.shell.shut_down()
        self._background.shutdown(self._end_store if self._services is not None else None)
        super().closeEvent(event)
