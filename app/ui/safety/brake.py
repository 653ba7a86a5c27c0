"""The scam brake: asks the question before a code is used, once for each card. Whoever uses a code waits for
`cleared`; what is done then is theirs.
"""

from collections.abc import Sequence
from functools import cached_property, partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.outcomes import Refused
from app.ui.background import Background, Job
from app.ui.messages import messages
from app.ui.safety.question_page import CardWords, QuestionPage
from app.ui.safety.warning_page import WarningPage
from app.ui.services import Services
from app.wallet.values import Actor

__all__ = ["CardWords", "ScamBrake"]


class ScamBrake(QObject):
    """`ask` leads to `cleared` at once where the card is known to be the account's own, else to
    `page_wanted`: show that page. It then ends with `cleared` (go on), or with `left` (nothing is done).

    `about` names the card: its claim code, or a name that it has for this account alone ("drawer card 12").
    """

    page_wanted = Signal(QWidget, str)  # the page, and the line under the pane's title
    cleared = Signal()
    left = Signal(bool)  # whether somebody asked for the card

    def __init__(self, services: Services, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._background = services, background
        self._actor: Actor | None = None
        self._about: tuple[str, ...] = ()
        self._card = CardWords("", "", "")
        self._asked: Job | None = None

    @cached_property
    def question(self) -> QuestionPage:
        """Made when it is first asked: most visits need none."""
        page = QuestionPage()
        page.mine.connect(self._remember)
        page.asked_for.connect(self._warn)
        page.back_wanted.connect(self._go_back)
        return page

    @cached_property
    def warning(self) -> WarningPage:
        page = WarningPage()
        page.back_wanted.connect(self._show_question)
        page.stopped.connect(self._stop)
        return page

    def set_actor(self, actor: Actor | None) -> None:
        self.forget()
        self._actor = actor

    def has(self, page: QWidget | None) -> bool:
        """Whether this page is one of the brake's; one that was never made is in front nowhere."""
        made = (self.__dict__.get("question"), self.__dict__.get("warning"))
        return page is not None and page in made

    def focus(self, page: QWidget) -> None:
        """Put the focus where this page of the brake wants it."""
        if isinstance(page, QuestionPage | WarningPage):
            page.focus_first()

    def forget(self) -> None:
        """Whatever is asked now is not asked any more; no answer follows."""
        if self._asked is not None:
            self._asked.drop()
        self._asked, self._about = None, ()

    def ask(self, about: str, card: CardWords, *others: str) -> None:
        """others: more cards that the same answer is for."""
        self.forget()
        if self._actor is None:
            return
        self._about, self._card = (about, *others), card
        work = partial(_is_any_due, self._services, self._actor, self._about)
        self._asked = self._background.ask(work, self._answered, self._unknown)

    def _answered(self, is_due: bool) -> None:  # noqa: FBT001 (an answer of the background)
        if is_due:
            self._show_question()
        else:
            self._clear()

    def _unknown(self, problem: Exception) -> None:
        """Where it cannot be known, it is asked."""
        messages().show(problem)
        self._show_question()

    def _show_question(self) -> None:
        self.question.show_card(self._card)
        self.page_wanted.emit(self.question, self.tr("One question first"))

    def _warn(self) -> None:
        if self._actor is not None:
            self.warning.show_region(self._actor.account.region)
            self.page_wanted.emit(self.warning, self.tr("Stop"))

    def _remember(self) -> None:
        if self._actor is None or not self._about:
            return
        services = self._services
        for about in self._about:
            work = partial(services.answer_scam_question, self._actor, about, key=services.new_key())
            self._background.ask(work, self._remembered)
        self._clear()

    def _remembered(self, answer: object) -> None:
        if isinstance(answer, Refused):
            messages().show(answer)

    def _clear(self) -> None:
        self.forget()
        self.cleared.emit()

    def _go_back(self) -> None:
        self.forget()
        self.left.emit(False)  # noqa: FBT003 (a signal has no names)

    def _stop(self) -> None:
        self.forget()
        self.left.emit(True)  # noqa: FBT003


def _is_any_due(services: Services, actor: Actor, about: Sequence[str]) -> bool:
    """Runs on the store's worker."""
    return any(services.is_scam_question_due(actor, one) for one in about)
