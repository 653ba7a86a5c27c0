"""The stack's door: its pages and its visit, made when a stack is first read, and the way between them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.outcomes import Refused
from app.ui.background import Background, Lane
from app.ui.messages import message_of
from app.ui.redeem.page import Page
from app.ui.redeem.reading import SoFar
from app.ui.redeem.stack.cards import TO_ADD, State
from app.ui.safety.brake import CardWords, ScamBrake
from app.ui.services import Services
from app.wallet.values import Actor, Balance

if TYPE_CHECKING:  # the first paint does not wait for the scanner
    from app.ui.redeem.stack.pages import StackPages

    Needs = tuple[Sequence[Balance], bool]


class StackDoor(QObject):
    """`read` says what a text is. The pane shows the pages that are wanted."""

    page_wanted = Signal(QWidget, str)
    subline_changed = Signal(str)
    book_changed = Signal()
    history_wanted = Signal()
    drawer_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        services: Services,
        background: Background,
        read: Callable[[str], SoFar | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._background, self._read = services, background, read
        self._actor: Actor | None = None
        self._pages: StackPages | None = None
        self._front: QWidget | None = None
        self._sent: tuple[int, ...] = ()
        self.brake = ScamBrake(services, background, self)
        self.brake.page_wanted.connect(self._want)
        self.brake.cleared.connect(self._ask_needs)
        self.brake.left.connect(self._leave_question)

    @property
    def waiting(self) -> int:
        """How many cards are listed and not added yet."""
        waiting = (State.LOOKING, State.DOUBTFUL, State.DRAWER, *TO_ADD)
        return len(self._pages.visit.flow.of(*waiting)) if self._pages else 0

    def set_actor(self, actor: Actor | None) -> None:
        self._actor = actor
        self.brake.set_actor(actor)
        if self._pages is not None:
            self._pages.visit.set_actor(actor)
            self._pages.forget()

    def prepare(self) -> None:
        """Load its modules beside the window, so that the first stack begins at once."""
        if self._pages is None:
            self._background.ask(_load, self._note_loaded, lane=Lane.LOAD)

    def _note_loaded(self, _: None) -> None:
        """Its pages are made when a stack is read: they are many, and most visits need none."""

    def start_camera(self) -> None:
        """Card after card, hands free."""
        pages = self.ready()
        self._want(pages.page, self.tr("Stack"))
        pages.visit.start_camera()

    def read_files(self, paths: Sequence[Path]) -> None:
        """Many files, each a card or several."""
        pages = self.ready()
        self._want(pages.page, self.tr("Stack"))
        pages.visit.read_files(paths)

    def show_list(self) -> None:
        """Bring the list to the front; nothing is started."""
        self._want(self.ready().page, self.tr("Stack"))

    def leave(self) -> None:
        """Another page is in front: the camera goes off, the list waits."""
        self._front = None
        self.brake.forget()
        if self._pages is not None:
            self._pages.visit.stop()
            self._pages.forget()
            self._pages.page.code.clear()

    def shut_down(self) -> None:
        if self._pages is not None:
            self._pages.visit.shut_down()

    def has(self, page: QWidget | None) -> bool:
        """Whether the page is one of the stack's."""
        return self._pages is not None and (self._pages.has(page) or self.brake.has(page))

    def focus(self, page: QWidget) -> None:
        """Put the focus where the page wants it."""
        pages = self.ready()
        if page is pages.page:
            pages.page.table.setFocus()
        elif isinstance(page, Page):
            page.focus_first()

    def ready(self) -> "StackPages":
        """The pages, made now if they are not there yet."""
        if self._pages is None:
            from app.ui.redeem.stack.pages import StackPages

            self._pages = StackPages(self._services, self._background, self._read, self)
            self._pages.visit.set_actor(self._actor)
            self._connect(self._pages)
        return self._pages

    def _connect(self, pages: "StackPages") -> None:
        page, flow = pages.page, pages.visit.flow
        pages.visit.left.connect(self.left)
        pages.visit.subline_changed.connect(self._pass_subline)
        page.review_wanted.connect(self._review)
        page.decide_wanted.connect(self._decide)
        pages.decided.connect(self._take_decision)
        pages.doubt_left.connect(self._go_back)
        pages.add_wanted.connect(self._add)
        pages.confirm_left.connect(self._back_from_confirm)
        pages.stop_wanted.connect(flow.stop_adding)
        pages.next_wanted.connect(self._next_stack)
        pages.again_wanted.connect(self._ask_again)
        pages.history_wanted.connect(self.history_wanted)
        pages.drawer_wanted.connect(self.drawer_wanted)
        flow.changed.connect(self._show_progress)
        flow.ended.connect(self._end)

    def _want(self, page: QWidget, subline: str) -> None:
        self._front = page
        self.page_wanted.emit(page, subline)

    def _pass_subline(self, text: str) -> None:
        if self._pages is not None and self._front is self._pages.page:
            self.subline_changed.emit(text)

    # From the list to the confirmation

    def _review(self) -> None:
        pages = self.ready()
        if self._actor is None:
            return
        pages.visit.stop()
        if pages.visit.flow.of(*TO_ADD, State.DRAWER):
            self._ask_before()
        elif pages.visit.flow.of(State.UNSETTLED):
            self._ask_again()

    def _ask_before(self) -> None:
        """One question for all cards whose codes came by messages."""
        cards = self.ready().visit.flow.by_message
        if not cards:
            self._ask_needs()
            return
        several = self.tr("{count} cards of this stack").format(count=len(cards))
        why = self.tr("Their codes came by a message. It is asked once for each card.")
        first, *others = (card.code for card in cards)
        self.brake.ask(first, CardWords(several, "", why), *others)

    def _leave_question(self, was_asked_for: bool) -> None:  # noqa: FBT001 (of a signal)
        """To the list; without the cards that somebody asked for."""
        flow = self.ready().visit.flow
        for card in flow.by_message if was_asked_for else ():
            flow.remove(card.number)
        self._go_back()

    def _ask_needs(self) -> None:
        if self._actor is not None:
            self._background.ask(partial(_needs, self._services, self._actor), self._show_confirm)

    def _show_confirm(self, needs: "Needs") -> None:
        pages = self.ready()
        ready, elsewhere = pages.visit.flow.of(*TO_ADD), pages.visit.flow.of(State.DRAWER)
        if self._actor is None or not (ready or elsewhere):
            return
        balances, is_open = needs
        pages.confirm.show_cards(ready, elsewhere, balances, self._actor.account.name, is_open=is_open)
        self._want(pages.confirm, self.tr("Check and confirm"))

    def _back_from_confirm(self) -> None:
        if not self.ready().visit.flow.is_adding:
            self._go_back()

    def _go_back(self) -> None:
        """To the list; the camera is where Space starts it again."""
        pages = self.ready()
        pages.forget()
        pages.visit.rest()
        self._want(pages.page, self.tr("Stack"))

    def _decide(self, number: int) -> None:
        pages = self.ready()
        card = next((one for one in pages.visit.flow.cards if one.number == number), None)
        if card is not None and card.read is not None and card.state is State.DOUBTFUL:
            pages.visit.stop()
            pages.decide.show_card(card)
            self._want(pages.decide, self.tr("Stack · card {number}").format(number=number))

    def _take_decision(self, number: int, code: str) -> None:
        self.ready().visit.flow.decide(number, code)
        self._go_back()

    # Adding

    def _add(self) -> None:
        """The one confirmation. Where cards go into the drawer it is opened first, or nothing is sent."""
        confirm = self.ready().confirm
        if self._actor is None:
            return
        if confirm.keep.asks:
            confirm.set_opening(is_opening=True)
            work = partial(self._services.open_drawer, self._actor, confirm.keep.password.text())
            self._background.ask(work, self._drawer_opened, self._drawer_failed)
        else:
            self._send()

    def _drawer_opened(self, answer: Refused | None) -> None:
        if self._front is not self.ready().confirm:
            return  # somebody went back, or locked the window, meanwhile
        if answer is not None:
            self.ready().confirm.show_problem(message_of(answer))
        else:
            self._send()

    def _drawer_failed(self, problem: Exception) -> None:
        self.ready().confirm.show_problem(message_of(problem))

    def _send(self) -> None:
        pages = self.ready()
        keeps = pages.confirm.keep.kept > 0
        pages.confirm.forget()
        flow = pages.visit.flow
        states = (*TO_ADD, State.DRAWER) if keeps else TO_ADD
        self._sent = tuple(card.number for card in flow.of(*states))
        flow.add_all(keeps=keeps)

    def _ask_again(self) -> None:
        """For answers that were lost: the same keys, so nothing is added twice."""
        flow = self.ready().visit.flow
        self._sent = tuple(card.number for card in flow.of(State.UNSETTLED))
        flow.ask_again()

    def _show_progress(self) -> None:
        pages = self.ready()
        if pages.visit.flow.is_adding:
            waiting = len([one for one in pages.visit.flow.of(State.ADDING) if one.number in self._sent])
            pages.confirm.show_progress(len(self._sent) - waiting, len(self._sent))

    def _end(self) -> None:
        if self._actor is not None:
            self._background.ask(partial(self._services.balances, self._actor), self._show_done)

    def _show_done(self, balances: Sequence[Balance]) -> None:
        if self._actor is None:
            return
        pages = self.ready()
        pages.confirm.show_progress(0, 0)
        pages.done.show_cards(pages.visit.flow.cards, balances, self._actor.account.name)
        self._want(pages.done, self.tr("Done"))
        self.book_changed.emit()

    def _next_stack(self) -> None:
        flow = self.ready().visit.flow
        flow.drop_finished()
        self.left.emit()


def _needs(services: Services, actor: Actor) -> "Needs":
    """For the confirmation: what the wallets hold, and whether the drawer is open."""
    return services.balances(actor), services.drawer(actor).notes is not None


def _load() -> None:
    """Importing is half of what the first stack costs. Runs on a worker."""
    import app.ui.redeem.stack.pages  # noqa: F401
