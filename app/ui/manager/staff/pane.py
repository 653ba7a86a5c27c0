"""The pane of staff and stores. Which page is in front is decided here; what is done, by the two flows."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.counter.staff_values import StaffMember, StoreOf
from app.outcomes import Refused
from app.ui.background import Background
from app.ui.formats import count_text
from app.ui.manager.desk_pane import DeskPane
from app.ui.manager.staff.deeds import Deeds
from app.ui.manager.staff.front import FrontPage
from app.ui.manager.staff.staff_flow import StaffFlow
from app.ui.manager.staff.store_flow import StoreFlow
from app.ui.messages import Message, Problem, message_of
from app.ui.services import Services
from app.ui.settings.form_page import FormPage
from app.ui.settings.pages import Pages
from app.wallet.values import Actor

translate = QCoreApplication.translate


class StaffPane(DeskPane):
    """Asks who works here and in which stores, and says what was done."""

    pane_id: ClassVar[str] = "staff"
    icon_name: ClassVar[str] = "users"

    def __init__(self, services: Services, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(services, background, parent)
        self.front = FrontPage()
        self.pages = Pages(self._stack, self.front, self.front.focus_first)
        self.deeds = Deeds(services, background, self)
        self.staff = StaffFlow(self.deeds, self.front, self.pages, self)
        self.stores = StoreFlow(self.deeds, self.front, self.pages, self)
        self.deeds.failed.connect(self._fail)
        self.deeds.done.connect(self._note_done)

    # What the window asks of a pane

    def title(self) -> str:
        return self.tr("Staff")

    def show_actor(self, actor: Actor | None) -> None:
        super().show_actor(actor)
        self.deeds.show_actor(self.actor)
        self.pages.close()
        self.front.forget()

    def refresh(self) -> None:
        if self.actor is None:
            return
        self._ask("team", partial(self.services.staff, self.actor), self._show_team, self._fail)
        self._ask("stores", partial(self.services.stores, self.actor), self._show_stores, self._fail)

    def entered(self) -> None:
        self.refresh()
        self.pages.focus()

    def left(self) -> None:
        self.pages.close()
        self.front.say(None)

    # What is there

    def _show_team(self, answer: tuple[StaffMember, ...] | Refused) -> None:
        if isinstance(answer, Refused):
            self._fail(answer)
        elif self.actor is not None:
            self.front.show_team(answer, self.actor.account.login)
            text = translate("Staff", "{count} clerks and managers")
            self.subline_changed.emit(text.format(count=count_text(len(answer))))

    def _show_stores(self, answer: tuple[StoreOf, ...] | Refused) -> None:
        if isinstance(answer, Refused):
            self._fail(answer)
        else:
            self.front.show_stores(answer)

    def _note_done(self, message: Message) -> None:
        self.front.say(message)
        self.refresh()
        self.book_changed.emit()

    def _fail(self, problem: Problem) -> None:
        """Where the action was: on its page, if one is open."""
        page = self.pages.current
        if isinstance(page, FormPage):
            page.show_problem(message_of(problem))
        else:
            self.front.say(message_of(problem))
