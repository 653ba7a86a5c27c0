"""The counter's pane: who works at which till, the keys, and the way from the input to what stands there."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.counter.at_till import TillNow
from app.outcomes import NOT_ALLOWED, NOT_FOUND, Fault, Refused
from app.ui.background import Background
from app.ui.components.boxes import column
from app.ui.counter.board import Board
from app.ui.counter.desk import Desk
from app.ui.counter.front import Front
from app.ui.counter.input.camera import CounterCamera
from app.ui.counter.input.camera_box import KEY as CAMERA_KEY
from app.ui.counter.input.intake import Intake
from app.ui.counter.input.wedge import Setup
from app.ui.counter.last_actions import MOST, LastActions
from app.ui.counter.pages import no_rights_answer
from app.ui.counter.printing import Printing
from app.ui.counter.sending.reach import Reach
from app.ui.counter.sending.settling import Settling
from app.ui.counter.turns import Turns
from app.ui.messages import messages
from app.ui.pane import Pane
from app.ui.services import Services
from app.wallet.values import Actor, Role

_PRINT, _SAVE = "F9", "Shift+F9"


class CounterPane(Pane):
    """One input, one page, one flow at a time."""

    pane_id = "counter"
    icon_name = "scan-barcode"
    least_role = Role.CLERK

    def __init__(self, services: Services, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(services, background, parent)
        self.desk = Desk(services, background, self)
        self.reach = Reach(services, background, self)
        self.board = Board()
        self.printing = Printing(services, background, self)
        self.setLayout(column(self.board))
        self.settling = Settling(self.board, self.desk, self.reach, self)
        self.turns = Turns(self.desk, self)
        last = LastActions(self.board.list, self.tr("Last actions"))
        self.front = Front(self.board, self.desk, self.turns, last, self.settling, self)
        self._intake = Intake(self.board, self.desk, self.turns, self.settling, self)
        self.camera = CounterCamera(services, background, self.board.till.camera, self)
        self._is_refused = False
        self._connect()
        self._give_keys()
        background.ask(services.programmes, self.desk.set_book)

    def _connect(self) -> None:
        board, desk = self.board, self.desk
        intake, front = self._intake, self.front
        front.changed.connect(self._show_place)
        self.turns.turned.connect(self._show_place)
        intake.broken.connect(front.say_broken)
        intake.left_out.connect(front.say_left_out)
        intake.code_came.connect(front.say_code)
        intake.home_wanted.connect(self._go_home)
        board.entry.burst_seen.connect(desk.note_burst)
        board.answer.stepped.connect(self._step)
        board.keys.pressed.connect(self._press)
        self.printing.told.connect(board.answer.say)
        self.camera.checked.connect(intake.take_seen)
        desk.done.connect(self._note_done)
        desk.till_changed.connect(self.refresh)
        desk.freed.connect(self._find_till)
        desk.report_wanted.connect(self._print_report)
        desk.learning_changed.connect(self._set_up_scanner)
        self.settling.back.connect(self.refresh)

    def _give_keys(self) -> None:
        for flow in self.turns.flows.values():
            if flow.key:
                self._give_key(flow.key, self._press)
        for key in (_PRINT, _SAVE):
            self._give_key(key, self._print)
        self._give_key(CAMERA_KEY, self._switch_camera)

    def _give_key(self, key: str, does: Callable[[str], None]) -> None:
        QShortcut(QKeySequence(key), self).activated.connect(partial(does, key))

    # What the window asks of a pane

    def title(self) -> str:
        return self.tr("Counter")

    def left(self) -> None:
        """A code that was begun is not left standing."""
        self.board.entry.forget()
        self.camera.rest()

    def show_actor(self, actor: Actor | None) -> None:
        """Somebody works here; None: locked. An action in doubt stays, whoever comes."""
        is_holder = actor is not None and actor.account.role is Role.HOLDER
        super().show_actor(None if is_holder else actor)
        self.desk.set_actor(self.actor)
        self.turns.forget()
        self.board.entry.forget()
        self._intake.forget()
        self.settling.keep("")
        self.printing.forget()
        if self.actor is None:
            self.camera.stop()
            self.front.forget()
            self.reach.stop()
            self.desk.outbox.set_away(is_away=True)
        else:
            self._begin_work()

    def _begin_work(self) -> None:
        self._set_up_scanner()
        self.front.chimes.are_on = self.desk.preferences.sounds
        self._show_keys()
        self.front.show_start()
        self.reach.start()
        self.refresh()
        self.desk.outbox.set_away(is_away=False)
        if self.desk.outbox.is_in_doubt:
            self.front.show_doubt()
        self.settling.begin()

    def is_first_for(self, actor: Actor) -> bool:
        """A clerk's; a manager's where this computer is a till."""
        role = actor.account.role
        return role is Role.CLERK or (role is Role.MANAGER and bool(self.desk.till))

    def refresh(self) -> None:
        if self.actor is None:
            return
        self.board.till.show_till(self.desk.till_called, self.desk.now)
        if not self.desk.till:
            if not self.turns.now.is_asking:
                self.turns.begin_named("choose-till")
            return
        work = partial(self.services.till_now, self.actor, self.desk.till, most=MOST)
        self.background.ask(work, self._show_till, self._ignore)

    def entered(self) -> None:
        self.front.chimes.are_on = self.desk.preferences.sounds
        self.board.entry.setFocus()
        if self.actor is not None:
            self.camera.resume()

    def shut_down(self) -> None:
        self.reach.stop()
        self.camera.shut_down()
        self.board.entry.forget()

    def take_key(self, event: QKeyEvent) -> bool:
        """Every key goes to the input, wherever the focus is."""
        if self.actor is None:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._intake.back()
        elif self.board.list.go_through(event.key()):
            self.board.entry.setFocus()
        elif event.text() and event.text().isprintable():
            self.board.entry.setFocus()
            self.board.entry.keyPressEvent(event)
        else:
            return False
        return True

    # The till

    def _show_till(self, found: TillNow | Refused) -> None:
        if self.actor is None:
            return
        self.desk.now = None if isinstance(found, Refused) else found
        is_gone = isinstance(found, Refused) and found.outcome is NOT_FOUND
        if is_gone and not self.desk.may(Role.MANAGER):
            self.turns.begin_named("choose-till")
        self.front.show_till()
        self._is_refused = isinstance(found, Refused) and found.outcome is NOT_ALLOWED
        if isinstance(found, Refused) and self._is_refused and not self.turns.now.is_asking:
            self.front.show_answer(no_rights_answer(found))
        self._show_keys()
        self._show_place()

    def _find_till(self) -> None:
        """Who was refused the till may look at it again by now."""
        if self._is_refused:
            self._is_refused = False
            self.refresh()

    def _ignore(self, problem: Exception) -> None:
        """The strip keeps what it showed; whether the store answers is said by the probe."""
        if not isinstance(problem, Fault):
            messages().show(problem)

    def _note_done(self) -> None:
        self.book_changed.emit()
        self.refresh()

    def _show_keys(self) -> None:
        keys = [*self.turns.keys(), ("F5", self.tr("Refresh"))]
        self.board.keys.show_keys(sorted(keys, key=_by_number))

    def _show_place(self) -> None:
        """Under the title what is done; beside the name who works at which till of which store."""
        self.subline_changed.emit(self.turns.now.subline())
        if self.actor is not None and self.desk.till:
            role = self.tr("Manager") if self.desk.may(Role.MANAGER) else self.tr("Clerk")
            shop = self.desk.now.shop if self.desk.now is not None else ""
            self.station_changed.emit(" · ".join(filter(None, (role, self.desk.till_called, shop))))

    def _set_up_scanner(self) -> None:
        """While the scanner is being set up, its burst may end in any way."""
        setup = Setup(suffix="") if self.desk.is_learning else self.desk.preferences.scanner
        self.board.entry.set_up(setup)

    # The input

    def _go_home(self) -> None:
        self.desk.same_receipt = ""
        self.front.show_start()

    def _switch_camera(self, _: str) -> None:
        if self.actor is not None:
            self.camera.toggle()
            self.board.entry.setFocus()

    # Flows

    def _press(self, key: str) -> None:
        """The key of a flow. While an action is in doubt nothing else begins."""
        flow = self.turns.of_key(key)
        if self.actor is None or self.desk.outbox.deed is not None:
            return
        if flow is None:
            self.refresh()
        elif self.desk.may(flow.least):
            self.turns.begin(flow, self.front.subject)
        self.board.entry.setFocus()

    def _print(self, key: str) -> None:
        """The receipt of what the answer is about, where it is about something that was done."""
        subject = self.front.answered
        if self.actor is not None and subject is not None and subject.entry:
            self.printing.print(self.actor, subject, is_old=subject.is_old, saves=key == _SAVE)

    def _print_report(self, entry: str) -> None:
        if self.actor is not None:
            self.printing.print_report(self.actor, entry)

    def _step(self, key: str) -> None:
        if key == _PRINT:
            self._print(key)
        elif self.turns.of_key(key) is not None:
            self._press(key)
        elif self.desk.outbox.deed is None:
            self.turns.now.step(key)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)


def _by_number(key: tuple[str, str]) -> int:
    return int(key[0][1:])
