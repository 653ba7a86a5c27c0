"""What is seen while somebody is signed in: rail, header, one pane in front, the status line."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import column, row
from app.ui.components.labels import Label, ShortenedLabel
from app.ui.components.notice import Notice
from app.ui.drops import files_in
from app.ui.fade import FadingPages
from app.ui.formats import place_text
from app.ui.header import Header
from app.ui.messages import Message
from app.ui.narrow import NARROW
from app.ui.pane import Pane
from app.ui.rail import Rail
from app.ui.theme import S2, S4, S5, Color
from app.ui.typeface import Type, px
from app.wallet.values import Actor, Role

_CODE_PANE = "redeem"


def _rail_of(panes: Sequence[Pane]) -> Rail:
    above = [(pane.pane_id, pane.icon_name, pane.title()) for pane in panes if pane.rail_key is None]
    below = [(p.pane_id, p.icon_name, p.title(), p.rail_key) for p in panes if p.rail_key is not None]
    return Rail(above, below)


def _may_see(actor: Actor, pane: Pane) -> bool:
    order = list(Role)
    return order.index(actor.account.role) >= order.index(pane.least_role)


class StatusLine(QWidget):
    """One quiet line: what is going on at the left, where the store is at the right."""

    HEIGHT = 28

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doing = Label("", Type.CAPTION, Color.INK3, name="status-doing")
        self._place = ShortenedLabel(Type.CAPTION, Color.INK3, name="status-place")
        line = row(self._doing, self._place, spacing=px(S5), margins=(px(S5), 0, px(S5), px(S2)))
        line.setStretch(1, 1)
        self.setLayout(line)
        self.setFixedHeight(px(self.HEIGHT))

    def say(self, text: str) -> None:
        self._doing.setText(text)

    def show_place(self, place: str) -> None:
        self._place.show_text(self.tr("Store: {place}").format(place=place_text(place)))

    @property
    def text(self) -> str:
        return self._doing.text()


class Shell(QWidget):
    """Holds the panes and turns between them; decides nothing about what they do."""

    lock_wanted = Signal()
    switch_wanted = Signal()

    def __init__(self, panes: Sequence[Pane], place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes = {pane.pane_id: pane for pane in panes}
        self._current = panes[0]
        self._sublines = dict.fromkeys(self._panes, "")
        self._states = dict.fromkeys(self._panes, "")
        self._stale: set[str] = set()
        self.header, self.status, self._stack = Header(), StatusLine(), FadingPages()
        self.notice = Notice(name="window-notice", parent=self)
        self.rail = _rail_of(panes)
        self._notice_row = row(self.notice)
        page = column(self.header, self._notice_row, self._stack, self.status)
        page.setStretch(2, 1)
        self.setLayout(row(self.rail, page))
        self.status.show_place(place)
        for pane in panes:
            self._take(pane)
        self.setAcceptDrops(True)
        self._connect()

    def _take(self, pane: Pane) -> None:
        self._stack.addWidget(pane)
        pane.subline_changed.connect(self._note_subline)
        pane.waiting_changed.connect(self._note_waiting)
        pane.status_changed.connect(self._note_status)
        pane.pane_wanted.connect(self.go_to)
        pane.book_changed.connect(self._refresh_others)
        pane.code_handed.connect(self._hand_code)
        pane.account_wanted.connect(self.switch_wanted)
        pane.station_changed.connect(self.header.account.show_station)

    def _connect(self) -> None:
        self.rail.pane_chosen.connect(self.go_to)
        self.rail.lock_wanted.connect(self.lock_wanted)
        self.header.lock_wanted.connect(self.lock_wanted)
        self.header.switch_wanted.connect(self.switch_wanted)
        again = QShortcut(QKeySequence("F5"), self)
        again.activated.connect(self._refresh_current)

    @property
    def current(self) -> Pane:
        return self._current

    def pane(self, pane_id: str) -> Pane:
        return self._panes[pane_id]

    def show_actor(self, actor: Actor | None) -> None:
        """Tell every pane who is signed in; None when nobody is any more."""
        if actor is not None:
            self.header.account.show_account(actor.account)
            self.rail.show_only([name for name, pane in self._panes.items() if _may_see(actor, pane)])
        else:
            self.clear_message()
            self.current.left()
        for pane in self._panes.values():
            pane.show_actor(actor)

    def shut_down(self) -> None:
        """Wait for what the panes run."""
        for pane in self._panes.values():
            pane.shut_down()

    def first_for(self, actor: Actor, usual: str) -> str:
        """The pane that opens when the actor signs in."""
        return next((name for name, pane in self._panes.items() if pane.is_first_for(actor)), usual)

    def go_to(self, pane_id: str) -> None:
        pane, before = self._panes[pane_id], self.current
        self.rail.set_current(pane_id)
        if pane is not before:
            self.clear_message()
            before.left()
            self._current = pane
            self._stack.turn_to(pane)
        self._show_place()
        if pane_id in self._stale:
            self._refresh_current()
        pane.entered()

    def _hand_code(self, pane_id: str, code: str) -> None:
        self.go_to(pane_id)
        self._panes[pane_id].fill_code(code)

    def show_message(self, message: Message) -> None:
        self._notice_row.setContentsMargins(px(S5), px(S4), px(S5), 0)
        self.notice.show_message(message)

    def clear_message(self) -> None:
        self._notice_row.setContentsMargins(0, 0, 0, 0)  # margins of an empty row would still take room
        self.notice.clear()

    def _show_place(self) -> None:
        pane = self.current
        self.header.show_place(pane.title(), self._sublines[pane.pane_id])
        self.status.say(self._states[pane.pane_id])

    def _note_subline(self, text: str) -> None:
        self._sublines[self._sending_pane()] = text
        self._show_place()

    def _note_waiting(self, count: int) -> None:
        self.rail.show_count(self._sending_pane(), count)

    def _note_status(self, text: str) -> None:
        self._states[self._sending_pane()] = text
        self._show_place()

    def _sending_pane(self) -> str:
        sender = self.sender()
        return sender.pane_id if isinstance(sender, Pane) else self._current.pane_id

    def _refresh_others(self) -> None:
        for pane in self._panes.values():
            if pane is not self.sender():
                pane.refresh()

    def _refresh_current(self) -> None:
        self._stale.discard(self.current.pane_id)
        self.current.refresh()

    def note_change(self) -> None:
        """Somebody changed the store: what is in front is read again now, the rest when it comes to front."""
        self._stale = set(self._panes)
        self._refresh_current()
        for pane in self._panes.values():
            if pane.counts_what_waits and pane is not self.current:
                pane.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.current.take_key(event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Pictures may be dropped anywhere on the window."""
        event.acceptProposedAction()
        self.go_to(_CODE_PANE)
        self.current.open_pictures(files_in(event.mimeData()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.rail.set_narrow(narrow=self.width() < NARROW)
        super().resizeEvent(event)
