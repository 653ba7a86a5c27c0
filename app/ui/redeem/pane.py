"""The redeem pane: which page is in front, and what goes from one to the next. The flow decides."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.background import Background
from app.ui.components.boxes import column
from app.ui.components.code_cells import CellState
from app.ui.drops import files_in
from app.ui.formats import masked, money_text
from app.ui.messages import Message
from app.ui.pane import Pane
from app.ui.redeem.asking import Refusal, Slip
from app.ui.redeem.code_entry import CodeEntry
from app.ui.redeem.confirm_page import ConfirmPage
from app.ui.redeem.flow import RedeemFlow, Step
from app.ui.redeem.idle_page import IdlePage
from app.ui.redeem.picture_dialog import ask_for_pictures
from app.ui.redeem.recent import RecentCards, latest_movements
from app.ui.redeem.refusal_page import RefusalPage
from app.ui.redeem.refusal_words import Typed, explain_failed_look, explain_lost_answer, explain_refusal
from app.ui.redeem.scanner import Scanner
from app.ui.redeem.success_page import SuccessPage
from app.ui.services import Services
from app.ui.theme import Tone
from app.wallet.values import Actor, Balance, Movement, Redeemed


class RedeemPane(Pane):
    """Code field, scanner, confirmation, and how it ended: one page at a time."""

    pane_id = "redeem"
    icon_name = "scan-text"

    def __init__(self, services: Services, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(services, background, parent)
        self.setAcceptDrops(True)
        self._recent = RecentCards()
        self._carried = self._picture_folder = ""
        self._flow = RedeemFlow(services, background, self)
        self.idle, self.confirm = IdlePage(), ConfirmPage()
        self.success, self.refusal = SuccessPage(), RefusalPage()
        self._entry = CodeEntry(self.idle, self)
        self.scanner = Scanner(services, background, self._entry.read, self)
        self._pages = QStackedWidget()
        for page in (self.idle, self.confirm, self.success, self.refusal):
            self._pages.addWidget(page)
        self.setLayout(column(self._pages))
        self._connect_pages()
        self._connect_flow()
        self._connect_scanner()
        background.ask(services.programmes, self._entry.set_book)

    # What the window asks of a pane

    def title(self) -> str:
        return self.tr("Redeem")

    def show_actor(self, actor: Actor | None) -> None:
        """Somebody signed in; a code that waits in the field is theirs. None: locked, all is forgotten."""
        super().show_actor(actor)
        self._flow.set_actor(actor)
        self._recent.forget()
        if actor is None:
            self.scanner.leave()
            self._forget_code()
            self.idle.say(None)
            self.idle.recent.show_cards(())
            self._show_idle()
            return
        self.refresh()
        self.scanner.prepare()
        self._show_idle()
        if self._carried:
            self._entry.fill(self._carried)
            self._carried = ""

    def refresh(self) -> None:
        if self.actor is not None:
            self.background.ask(partial(latest_movements, self.services, self.actor), self._show_recent)

    def entered(self) -> None:
        self._focus_page()

    def left(self) -> None:
        if self.page is self.scanner.page:
            self._show_idle()

    def shut_down(self) -> None:
        """Stop the scanner and wait for its threads."""
        self.scanner.shut_down()

    def fill_code(self, text: str) -> None:
        """Put a code that came from outside into the field. Nothing is sent."""
        self._show_idle()
        self._entry.fill(text)

    def open_pictures(self, paths: Sequence[Path]) -> None:
        """Read the files one after the other, until one shows a code."""
        if paths and self._make_way():
            self.show_scanner()
            self.scanner.read_pictures(paths)

    @property
    def page(self) -> QWidget | None:
        """The page in front."""
        return self._pages.currentWidget()

    # The code field

    def _submit(self) -> None:
        """Enter in the field: a half-typed code is not sent anywhere, the line below says what is missing."""
        so_far = self._entry.so_far
        if so_far is not None and so_far.can_be_sent:
            self.idle.say(None)
            self._flow.look(so_far.text)

    def _forget_code(self) -> None:
        self._entry.forget()
        self.scanner.forget()

    # The way of a card

    def _connect_flow(self) -> None:
        self._flow.step_changed.connect(self._show_step)
        self._flow.to_confirm.connect(self._show_confirm)
        self._flow.added.connect(self._show_added)
        self._flow.refused.connect(self._show_refused)
        self._flow.looking_failed.connect(self._show_failed_look)
        self._flow.answer_lost.connect(self._show_lost_answer)

    def _connect_pages(self) -> None:
        idle, confirm, success, refusal = self.idle, self.confirm, self.success, self.refusal
        idle.submitted.connect(self._submit)
        idle.scan_wanted.connect(self.scan)
        idle.picture_wanted.connect(self.choose_pictures)
        confirm.add_wanted.connect(self._flow.add)
        confirm.back_wanted.connect(self._go_back)
        confirm.only_inspected.connect(self._end_inspecting)
        confirm.account_wanted.connect(self._switch_account)
        success.next_wanted.connect(self._show_idle)
        success.history_wanted.connect(self._show_history)
        refusal.again_wanted.connect(self._flow.look_again)
        refusal.back_wanted.connect(self._go_back)
        refusal.scan_wanted.connect(self.scan)
        refusal.history_wanted.connect(self._show_history)
        refusal.other_code_wanted.connect(self._drop_code)
        refusal.account_wanted.connect(self._switch_account)
        refusal.new_wallet_wanted.connect(self._flow.look_with_new_wallet)
        refusal.compared.connect(self._flow.look_compared)

    def _show_step(self, step: Step) -> None:
        is_busy = step in (Step.LOOKING, Step.SENDING)
        self.idle.set_busy(is_busy=step is Step.LOOKING)
        self.confirm.set_busy(is_busy=step is Step.SENDING)
        self.refusal.set_busy(is_busy=is_busy)

    def _show_confirm(self, slip: Slip) -> None:
        if self.actor is not None:
            self.confirm.show_slip(slip, self.actor.account.name)
            self._show_page(self.confirm, self.tr("Check and confirm"))

    def _show_added(self, receipt: Redeemed, balance: Balance | None) -> None:
        if self.actor is None:
            return
        self._forget_code()
        self.success.show_receipt(receipt, balance, self.actor.account.name)
        self._show_page(self.success, self.tr("Done"))
        self.book_changed.emit()
        self.refresh()

    def _show_refused(self, refusal: Refusal) -> None:
        self._recent.add_refusal(refusal, self._typed())
        self.idle.recent.show_cards(self._recent.cards())
        self.refusal.show_explanation(explain_refusal(refusal, self._typed()))
        self._show_page(self.refusal, self.tr("Not added"))

    def _show_failed_look(self, problem: Exception) -> None:
        self.refusal.show_explanation(explain_failed_look(problem, self._typed()))
        self._show_page(self.refusal, self.tr("Not added"))

    def _show_lost_answer(self, problem: Exception) -> None:
        self.refusal.show_explanation(explain_lost_answer(problem, self._typed()))
        self._show_page(self.refusal, self.tr("Being settled"))

    def _typed(self) -> Typed:
        so_far = self._entry.so_far
        return Typed(so_far.text[-4:], so_far.programme) if so_far is not None else Typed("", "")

    def _go_back(self) -> None:
        self._flow.back()
        if self._flow.step is Step.ENTERING:
            self._show_idle()

    def _switch_account(self) -> None:
        """The code goes along to the account that signs in next, and to no later one."""
        self._carried = self._flow.text
        self.account_wanted.emit()

    def _drop_code(self) -> None:
        """This card will not be added: its code goes, for the next one."""
        self._flow.forget()
        self._forget_code()
        self._show_idle()

    def _end_inspecting(self) -> None:
        """Only looked at: say what the card holds, and forget its code."""
        facts = self._flow.facts
        self._drop_code()
        if facts is not None:
            title = self.tr("Nothing was redeemed")
            text = self.tr("{programme} {code} still holds {amount}.").format(
                programme=facts.programme_name, code=masked(facts.last_four), amount=money_text(facts.amount)
            )
            self.idle.say(Message(Tone.NOTE, title, text))

    def _show_history(self) -> None:
        self._show_idle()
        self.pane_wanted.emit("history")

    def _show_recent(self, movements: Sequence[Movement]) -> None:
        self._recent.set_movements(movements)
        self.idle.recent.show_cards(self._recent.cards())

    # The scanner

    def _connect_scanner(self) -> None:
        scanner = self.scanner
        scanner.code_chosen.connect(self._use_scanned)
        scanner.guess_taken.connect(self._type_instead)
        scanner.text_pasted.connect(self.fill_code)
        scanner.stopped.connect(self._show_idle)
        scanner.pictures_wanted.connect(self.choose_pictures)
        scanner.subline_changed.connect(self.subline_changed)

    def scan(self) -> None:
        """Open the camera."""
        if self._make_way():
            self.show_scanner()
            self.scanner.start_camera()

    def _make_way(self) -> bool:
        """Forget the card before, for the next one; not while the answer about it is awaited."""
        if self._flow.step is Step.SENDING:
            return False
        self._flow.forget()
        return True

    def choose_pictures(self) -> None:
        """Ask for picture files in the system's own dialog; the answer comes as a signal."""
        ask_for_pictures(self, self._picture_folder, self._open_chosen)

    def show_scanner(self) -> None:
        """Bring the scan page to the front; nothing is started."""
        page, _ = self.scanner.ready()
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self.idle.say(None)
        self._show_page(page, "")

    def _open_chosen(self, names: Sequence[str]) -> None:
        paths = [Path(name) for name in names]
        self._picture_folder = str(paths[0].parent)
        self.open_pictures(paths)

    def _use_scanned(self, code: str) -> None:
        self._show_idle()
        self._entry.fill(code)
        self._submit()

    def _type_instead(self, guess: str, states: Sequence[CellState]) -> None:
        """What was read so far goes into the field, its doubtful characters marked."""
        self._show_idle()
        if guess:
            self._entry.fill(guess, states)

    # Pages

    def _show_idle(self) -> None:
        if self._flow.step is not Step.SENDING:
            self._flow.back()
        self._show_page(self.idle, "")

    def _show_page(self, page: QWidget, subline: str) -> None:
        if page is not self.scanner.page:
            self.scanner.leave()
        self._pages.setCurrentWidget(page)
        self.subline_changed.emit(subline)
        self._focus_page()

    def _focus_page(self) -> None:
        page = self.page
        if page is self.idle:
            self.idle.field.setFocus()
        elif isinstance(page, ConfirmPage | SuccessPage | RefusalPage):
            page.focus_first()
        elif page is not None:
            page.setFocus()

    # Qt overrides

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if files_in(data) or data.hasText():
            event.acceptProposedAction()
            self.idle.drop_strip.show_over(is_over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.idle.drop_strip.show_over(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.idle.drop_strip.show_over(is_over=False)
        data = event.mimeData()
        event.acceptProposedAction()
        if paths := files_in(data):
            self.open_pictures(paths)
        else:
            self.fill_code(data.text())
