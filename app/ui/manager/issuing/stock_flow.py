"""Blank cards into a stock: a whole batch, or the ones that are scanned; or these scrapped."""

from collections.abc import Callable
from functools import cached_property, partial

from PySide6.QtCore import QCoreApplication, QObject

from app.counter.batch_values import BatchLine, Course, Moved
from app.counter.stock_values import Put
from app.outcomes import Refused
from app.ui.background import Background, Lane
from app.ui.manager.desk_flow import WorkFlow
from app.ui.manager.issuing.move_page import MovePage
from app.ui.manager.issuing.put_page import PutPage
from app.ui.manager.issuing.words import cards_text
from app.ui.messages import message_of
from app.ui.services import Services
from app.ui.settings.pages import Pages
from app.wallet.values import Actor

translate = QCoreApplication.translate


class StockFlow(WorkFlow):
    """`changed` when cards lie elsewhere. What is being moved while somebody leaves is finished."""

    def __init__(
        self, services: Services, background: Background, pages: Pages, parent: QObject | None = None
    ) -> None:
        super().__init__(services, background, pages, parent)
        self._batch: tuple[BatchLine, Course] | None = None

    @cached_property
    def put_page(self) -> PutPage:
        """Made when it is first wanted, as the other one."""
        return self._work_form(PutPage(), self._put, translate("Issuing", "It stops after these cards."))

    @cached_property
    def move_page(self) -> MovePage:
        return self._form(MovePage(), self._move)

    def begin_put(self, actor: Actor, batch: BatchLine, course: Course) -> None:
        self._actor, self._batch = actor, (batch, course)
        self._ask_stores(self._open_put)

    def begin_move(self, actor: Actor) -> None:
        self._actor = actor
        self._ask_stores(self._open_move)

    def forget(self) -> None:
        super().forget()
        self._batch = None

    def _ask_stores(self, then: Callable[[tuple[str, ...] | Refused], None]) -> None:
        if self._actor is not None:
            self._ask(partial(self._services.store_names, self._actor), then)

    def _open_put(self, stores: tuple[str, ...] | Refused) -> None:
        if isinstance(stores, Refused):
            self._fail(stores)
        elif self._batch is not None:
            self.put_page.begin()
            self.put_page.show_batch(*self._batch, stores)
            self._pages.open(self.put_page)

    def _open_move(self, stores: tuple[str, ...] | Refused) -> None:
        if isinstance(stores, Refused):
            self._fail(stores)
        else:
            self.move_page.begin()
            self.move_page.show_stores(stores)
            self._pages.open(self.move_page)

    # A whole batch

    def _put(self) -> None:
        page, batch = self.put_page, self.put_page.batch
        if self._actor is None or batch is None:
            return
        doing = translate("Issuing", "{done} of {count} cards lie there")
        goes_on = self._begin_work(page, page.moving, doing).goes_on
        key = self._key.of((batch.name, page.store))
        put = partial(self._services.put_batch_in_stock, self._actor, batch.name, page.store, key=key)
        self._ask(partial(put, goes_on=goes_on), self._put_done, self._put_failed, lane=Lane.FREE)

    def _put_done(self, answer: Moved | Refused) -> None:
        self._work = None
        self._key.forget()
        if isinstance(answer, Refused):
            self.put_page.show_problem(message_of(answer))
        elif answer.left:
            self.put_page.show_stopped(answer)
        else:
            self._pages.close()
            self._tell_moved(answer.count, answer.shop)
        self.changed.emit()

    def _put_failed(self, problem: Exception) -> None:
        """Sent again as it is, it goes by the same key: nothing is put there twice."""
        self._work = None
        self.put_page.show_problem(message_of(problem))

    # Those that are scanned

    def _move(self) -> None:
        page = self.move_page
        if self._actor is None:
            return
        reason = page.reason.text().strip()
        if page.store is None:
            work = partial(self._services.scrap_cards, self._actor, page.serials, reason)
        else:
            work = partial(self._services.move_cards, self._actor, page.serials, page.store)
        key = self._key.of((page.serials, page.store, reason))
        self._ask(partial(work, key=key), self._moved, self._not_moved)

    def _moved(self, answer: Put | Refused) -> None:
        self._key.forget()
        if isinstance(answer, Refused):
            self.move_page.show_refused(answer)
            return
        self._pages.close()
        if answer.shop is None:
            self._tell_scrapped(answer.count)
        else:
            self._tell_moved(answer.count, answer.shop)
        self.changed.emit()

    def _not_moved(self, problem: Exception) -> None:
        self.move_page.show_problem(message_of(problem))

    def _tell_moved(self, count: int, store: str) -> None:
        title = translate("Issuing", "In the stock of {store} now: {cards}")
        text = translate("Issuing", "The tills of that store can sell them.")
        self._tell(title.format(cards=cards_text(count), store=store), text)

    def _tell_scrapped(self, count: int) -> None:
        title = translate("Issuing", "Scrapped: {cards}").format(cards=cards_text(count))
        self._tell(title, translate("Issuing", "No till can ever sell them."))
