"""The redeem pane: which page is in front, and what goes from one to the next. The flow decides."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.ui.background import Background
from app.ui.components.boxes import column
from app.ui.components.code_cells import CellState
from app.ui.messages import Message
from app.ui.pane import Pane
from app.ui.redeem.card_pages import CardPages
from app.ui.redeem.code_entry import CodeEntry
from app.ui.redeem.flow import RedeemFlow, Step
from app.ui.redeem.front import Front
from app.ui.redeem.idle_page import IdlePage
from app.ui.redeem.intake import Intake
from app.ui.redeem.link_aside import LinkAside
from app.ui.redeem.recent_list import RecentList
from app.ui.redeem.report import CardReport
from app.ui.redeem.scanner import Scanner
from app.ui.redeem.stack.door import StackDoor
from app.ui.redeem.steps_printer import StepsPrinter
from app.ui.redeem.untouched_words import kept_its_value, only_looked_at
from app.ui.safety.brake import ScamBrake
from app.ui.services import Services
from app.wallet.values import Actor


class RedeemPane(Pane):
    """Code field, scanner, confirmation, and how it ended: one page at a time."""

    pane_id = "redeem"
    icon_name = "scan-text"

    def __init__(self, services: Services, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(services, background, parent)
        self._carried = ""
        self._carried_by_message = False
        self._flow = RedeemFlow(services, background, self)
        self.idle = IdlePage()
        self._recent = RecentList(services, background, self.idle.recent, self)
        self.brake = ScamBrake(services, background, self)
        self.report = CardReport(services, background, self)
        self._entry = CodeEntry(self.idle, self)
        self._card = CardPages(self._flow, self.brake, self.report, self._entry.typed, self)
        self.printer = StepsPrinter(background, self)
        self.confirm, self.success = self._card.confirm, self._card.success
        self.refusal = self._card.refusal
        self._link = LinkAside(services, background, self.idle, self)
        self.scanner = Scanner(services, background, self._entry.read, self)
        self.stack = StackDoor(services, background, self._entry.read, self)
        self._front = Front(self.stack, self.idle, self.confirm, self.success, self.refusal)
        self.setLayout(column(self._front))
        self._intake = Intake(self, self.idle, self.scanner)
        self._connect_pages()
        self._connect_intake()
        self._connect_scanner()
        self._connect_stack()
        background.ask(services.programmes, self._entry.set_book)

    # What the window asks of a pane

    def title(self) -> str:
        return self.tr("Redeem")

    def show_actor(self, actor: Actor | None) -> None:
        """Somebody signed in; a code that waits in the field is theirs. None: locked, all is forgotten."""
        super().show_actor(actor)
        self._flow.set_actor(actor)
        self._card.set_actor(actor)
        self._recent.forget()
        self.stack.set_actor(actor)
        if actor is None:
            self.scanner.leave()
            self._forget_code()
            self.idle.say(None)
            self._show_idle()
            return
        self.refresh()
        self.scanner.prepare()
        self.stack.prepare()
        self._show_idle()

    def refresh(self) -> None:
        if self.actor is not None:
            self._recent.read(self.actor)

    def entered(self) -> None:
        self._front.focus()

    def left(self) -> None:
        self.stack.leave()
        if self.page in (self.scanner.page, self.success) or self.stack.has(self.page):
            self._show_idle()  # who comes back may type the next code at once
        self.scanner.forget()
        if self.page is self.idle:
            self._forget_code()

    def shut_down(self) -> None:
        """Stop the scanner and wait for its threads."""
        self.scanner.shut_down()
        self.stack.shut_down()

    def fill_code(self, text: str) -> None:
        """Put a code that came from outside into the field. Nothing is sent. While the answer about another
        card is awaited, it waits for its turn."""
        self._carried, self._carried_by_message = text, True
        if self._flow.step is not Step.SENDING:
            self._show_idle()

    def _fill_text(self, text: str) -> None:
        """Put the code in a text that was dropped or pasted into the field."""
        self._show_idle()
        self._entry.fill(text)

    def open_pictures(self, paths: Sequence[Path]) -> None:
        """Read one file until it shows a code, or many as a stack."""
        if not paths or not self._make_way():
            return
        if len(paths) > 1:
            self.stack.read_files(paths)
        else:
            self.show_scanner()
            self.scanner.read_picture(paths[0])

    def open_image(self, image: QImage) -> None:
        """Read a picture that is no file."""
        if not image.isNull() and self._make_way():
            self.show_scanner()
            self.scanner.read_image(image)

    @property
    def page(self) -> QWidget | None:
        """The page in front."""
        return self._front.currentWidget()

    # What goes into the code field

    def _forget_code(self) -> None:
        self._entry.forget()
        self._link.forget()
        self.scanner.forget()

    def _connect_intake(self) -> None:
        self._intake.files_came.connect(self.open_pictures)
        self._intake.picture_came.connect(self.open_image)
        self._intake.text_came.connect(self._fill_text)

    # The way of a card

    def _connect_pages(self) -> None:
        idle, confirm, success, refusal = self.idle, self.confirm, self.success, self.refusal
        self._flow.step_changed.connect(self._show_step)
        self._card.page_wanted.connect(self._show_page)
        self._card.added.connect(self._note_added)
        self.refusal.print_wanted.connect(self.printer.print_steps)
        self._card.refused.connect(self._recent.add_refusal)
        self.brake.left.connect(self._leave_question)
        idle.submitted.connect(self._entry.send)
        self._entry.whole.connect(self._flow.look)
        self._entry.link_given.connect(self._link.look_at)
        self._link.more_wanted.connect(self._show_link)
        idle.scan_wanted.connect(self.scan)
        idle.stack_wanted.connect(self.read_stack)
        confirm.back_wanted.connect(self._go_back)
        confirm.only_inspected.connect(self._end_inspecting)
        confirm.account_wanted.connect(self._switch_account)
        success.next_wanted.connect(self._show_idle)
        success.history_wanted.connect(self._show_history)
        refusal.back_wanted.connect(self._go_back)
        refusal.scan_wanted.connect(self.scan)
        refusal.history_wanted.connect(self._show_history)
        refusal.other_code_wanted.connect(self._drop_code)
        self.report.reported.connect(self._end_report)
        refusal.drawer_wanted.connect(self._hand_to_drawer)
        refusal.account_wanted.connect(self._switch_account)

    def _show_step(self, step: Step) -> None:
        self.idle.set_busy(is_busy=step is Step.LOOKING)

    def _note_added(self) -> None:
        self._forget_code()
        self._note_book()

    def _note_book(self) -> None:
        self.book_changed.emit()
        self.refresh()

    def _go_back(self) -> None:
        self._flow.back()
        if self._flow.step is Step.ENTERING:
            self._show_idle()

    def _switch_account(self) -> None:
        """The code goes along to the account that signs in next, and to no later one."""
        self._carried, self._carried_by_message = self._flow.text, self._entry.came_by_message
        self.account_wanted.emit()

    def _leave_question(self, was_asked_for: bool) -> None:  # noqa: FBT001 (of a signal)
        """Back to the code, or away from a card that somebody asked for."""
        if not was_asked_for:
            self._go_back()
            return
        self._drop_code()
        self.idle.say(kept_its_value())

    def _drop_code(self) -> None:
        """This card will not be added: its code goes, for the next one."""
        self._flow.forget()
        self._forget_code()
        self._show_idle()

    def _hand_to_drawer(self) -> None:
        """Only its issuer redeems this card: its code goes along to the drawer."""
        code = self._flow.text
        self._drop_code()
        self.code_handed.emit("drawer", code)

    def _end_inspecting(self) -> None:
        """Only looked at: say what the card holds, and forget its code."""
        facts = self._flow.facts
        self._drop_code()
        if facts is not None:
            self.idle.say(only_looked_at(facts))

    def _show_history(self) -> None:
        self._show_idle()
        self.pane_wanted.emit("history")

    def _show_drawer(self) -> None:
        self._show_idle()
        self.pane_wanted.emit("drawer")

    def _end_report(self, message: Message) -> None:
        self._drop_code()
        self.idle.say(message)

    def _show_link(self, text: str) -> None:
        self.idle.say(None)
        self.code_handed.emit("link", text)

    # The scanner

    def _connect_scanner(self) -> None:
        scanner = self.scanner
        scanner.code_chosen.connect(self._use_scanned)
        scanner.guess_taken.connect(self._type_instead)
        scanner.stopped.connect(self._show_idle)
        scanner.subline_changed.connect(self.subline_changed)

    def scan(self) -> None:
        """Open the camera."""
        if self._make_way():
            self.show_scanner()
            self.scanner.start_camera()

    def _connect_stack(self) -> None:
        self.stack.page_wanted.connect(self._show_page)
        self.stack.subline_changed.connect(self.subline_changed)
        self.stack.left.connect(self._show_idle)
        self.stack.history_wanted.connect(self._show_history)
        self.stack.drawer_wanted.connect(self._show_drawer)
        self.stack.book_changed.connect(self._note_book)

    def read_stack(self) -> None:
        """Card after card, hands free."""
        if self._make_way():
            self.stack.start_camera()

    def _make_way(self) -> bool:
        """Forget the card before, for the next one; not while the answer about it is awaited."""
        if self._flow.step is Step.SENDING:
            return False
        self._flow.forget()
        return True

    def show_scanner(self) -> None:
        """Bring the scan page to the front; nothing is started."""
        page, _ = self.scanner.ready()
        self.idle.say(None)
        self._show_page(page, "")

    def _use_scanned(self, code: str) -> None:
        self._show_idle()
        self._entry.fill(code, by_message=self.scanner.reads_mail)
        self._entry.send()

    def _type_instead(self, guess: str, states: Sequence[CellState]) -> None:
        """What was read so far goes into the field, its doubtful characters marked."""
        self._show_idle()
        if guess:
            self._entry.fill(guess, states, by_message=self.scanner.reads_mail)

    # Pages

    def _show_idle(self) -> None:
        if self._flow.step is not Step.SENDING:
            self._flow.back()
        self.brake.forget()
        self.idle.show_stack(self.stack.waiting)
        self._show_page(self.idle, "")
        self._use_carried()

    def _use_carried(self) -> None:
        """A code that waits for its turn, or came along from another account."""
        if self._carried and self.actor is not None and self._flow.step is not Step.SENDING:
            text, self._carried = self._carried, ""
            self._entry.fill(text, by_message=self._carried_by_message)

    def _show_page(self, page: QWidget, subline: str) -> None:
        if page is not self.scanner.page:
            self.scanner.leave()
        if not self.stack.has(page):
            self.stack.leave()
        self._front.bring(page)
        self.subline_changed.emit(subline)
