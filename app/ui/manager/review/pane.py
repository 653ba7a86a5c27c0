"""The review desk: what waits at the left, the case that is looked at at the right; a decision at a time."""

from functools import cached_property, partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.counter.review_values import Case, Decided, PastCase, ReviewFact
from app.outcomes import Refused
from app.ui.background import Background
from app.ui.components.boxes import column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.empty import EmptyState
from app.ui.components.notice import Notice
from app.ui.formats import count_text, when_text
from app.ui.manager.desk_pane import DeskPane
from app.ui.manager.review.ask_page import AskPage
from app.ui.manager.review.case_page import CasePage
from app.ui.manager.review.past_page import PastPage
from app.ui.manager.review.waiting_list import WaitingList
from app.ui.manager.review.words import decided_text, past_text
from app.ui.messages import Message, Problem, message_of
from app.ui.paper.tray import PaperTray
from app.ui.request_key import RequestKey
from app.ui.services import Services
from app.ui.settings.pages import Pages
from app.ui.theme import S4, Tone
from app.ui.typeface import px
from app.wallet.values import Actor

translate = QCoreApplication.translate

_LIST = 304


class ReviewPane(DeskPane):
    """Asks what waits, shows the case that is chosen, sends the decision."""

    pane_id: ClassVar[str] = "review"
    icon_name: ClassVar[str] = "clipboard-check"
    counts_what_waits: ClassVar[bool] = True

    def __init__(self, services: Services, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(services, background, parent)
        self._past: tuple[PastCase, ...] = ()
        self._key = RequestKey(services.new_key)
        self.list = WaitingList()
        self.list.setFixedWidth(px(_LIST))
        self.page = CasePage()
        text = translate(
            "Review", "Held accounts, reported cards and cards held for fraud come here to be decided."
        )
        self.empty = EmptyState(
            "clipboard-check", translate("Review", "Nothing waits"), text, name="reviews-empty"
        )
        self.last = Notice(name="reviews-notice", parent=self)
        self.past = Button("", Kind.QUIET, icon="history", name="reviews-past-empty")
        self.empty.add_below(self.past)
        self._nothing = QWidget()
        self._nothing.setLayout(column(self.empty, self.last))
        self._work = QWidget()
        self._work.setLayout(row(self.list, self.page, spacing=px(S4)))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._work)
        self.over = Pages(self._stack, self._pages, self._focus_front)
        self.list.chosen.connect(self._show_case)
        self.page.approved.connect(partial(self._decide, approve=True))
        self.page.rejected.connect(partial(self._decide, approve=False))
        self.page.ask_wanted.connect(self._open_ask)
        for button in (self.past, self.list.past):
            button.clicked.connect(self._open_past)

    @cached_property
    def past_page(self) -> PastPage:
        page = PastPage()
        page.back_wanted.connect(self.over.close)
        return page

    @cached_property
    def ask_page(self) -> AskPage:
        page = AskPage()
        page.back_wanted.connect(self.over.close)
        page.print_wanted.connect(self.tray.print_note)
        return page

    @cached_property
    def tray(self) -> PaperTray:
        tray = PaperTray(self.services, self.background, self)
        tray.told.connect(self._note_paper)
        tray.failed.connect(self._fail_paper)
        return tray

    # What the window asks of a pane

    def title(self) -> str:
        return self.tr("Review desk")

    def show_actor(self, actor: Actor | None) -> None:
        super().show_actor(actor)
        self._key.forget()
        self.over.close()
        self._show_past(())
        self.page.forget()
        self.last.clear()
        self.page.show_sending(is_sending=False)
        self.list.show_cases(())
        self.waiting_changed.emit(0)
        self.refresh()

    def refresh(self) -> None:
        if self.actor is None:
            return
        self._ask("cases", partial(self.services.waiting_reviews, self.actor), self._show_cases, self._fail)
        self._ask("past", partial(self.services.decided_reviews, self.actor), self._show_past, None)

    def entered(self) -> None:
        self.over.focus()

    def left(self) -> None:
        self.over.close()

    def _focus_front(self) -> None:
        if self._pages.currentWidget() is self._work:
            self.page.reason.setFocus()

    # What waits

    def _show_cases(self, answer: tuple[Case, ...] | Refused) -> None:
        if isinstance(answer, Refused):
            self._fail(answer)
            return
        self._pages.setCurrentWidget(self._work if answer else self._nothing)
        self.list.show_cases(answer)
        self.waiting_changed.emit(len(answer))
        self.subline_changed.emit(_subline(answer))
        if answer and self.isVisible() and self.over.current is None:
            self.page.reason.setFocus()

    def _show_past(self, answer: tuple[PastCase, ...] | Refused) -> None:
        self._past = () if isinstance(answer, Refused) else answer
        for button in (self.past, self.list.past):
            button.setText(past_text(len(self._past)))
        if self.over.current is not None and self.over.current is self.__dict__.get("past_page"):
            self.past_page.show_past(self._past)

    def _open_past(self) -> None:
        self.over.open(self.past_page)
        self.past_page.show_past(self._past)
        self.past_page.focus_first()

    def _open_ask(self) -> None:
        if self.page.case is not None:
            self.over.open(self.ask_page)
            self.ask_page.show_case(self.page.case)

    def _note_paper(self, told: str) -> None:
        self.ask_page.say(Message(Tone.SUCCESS, told, ""))

    def _fail_paper(self, problem: Problem) -> None:
        self.ask_page.say(message_of(problem))

    def _show_case(self, case: Case | None) -> None:
        if case is None or self.actor is None:
            return
        self.page.show_case(case)
        work = partial(self.services.review_facts, self.actor, case.id)
        self._ask("facts", work, self._show_facts, self._fail)

    def _show_facts(self, answer: tuple[ReviewFact, ...] | Refused) -> None:
        if not isinstance(answer, Refused):  # decided by somebody else meanwhile: the list says so
            self.page.show_facts(answer)

    # The decision

    def _decide(self, *, approve: bool) -> None:
        case = self.page.case
        if case is None or self.actor is None:
            return
        reason, by = self.page.reason.text().strip(), self.page.by.text().strip() or None
        key = self._key.of((case.id, approve, reason, by))
        self.page.show_sending(is_sending=True)
        decide = partial(self.services.decide_review, self.actor, case.id, approve=approve)
        work = partial(decide, reason=reason, by=by, key=key)
        self.background.ask(work, self._note_decided, self._fail_decision)

    def _note_decided(self, answer: Decided | Refused) -> None:
        self._key.forget()
        self.page.show_sending(is_sending=False)
        case = self.page.case
        if case is None:
            return
        if isinstance(answer, Refused):
            self._tell(message_of(answer))
        else:
            self._tell(Message(Tone.SUCCESS, *decided_text(case, answer)))
            self.book_changed.emit()
        self.refresh()

    def _fail_decision(self, problem: Exception) -> None:
        """Sent again as it is, it goes by the same key: what was decided is decided once."""
        self.page.show_sending(is_sending=False)
        self._fail(problem)

    def _fail(self, problem: Exception | Refused) -> None:
        self._tell(message_of(problem))

    def _tell(self, message: Message) -> None:
        """Also where nothing waits any more: the last decision is seen until the next one."""
        self.page.show_message(message)
        self.last.show_message(message)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go through the list, wherever the focus is."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps and self.over.current is None:
            self.list.step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


def _subline(cases: tuple[Case, ...]) -> str:
    if not cases:
        return translate("Review", "Nothing waits to be decided")
    text = translate("Review", "{count} waiting · the oldest since {when}")
    return text.format(count=count_text(len(cases)), when=when_text(min(case.at for case in cases)))
