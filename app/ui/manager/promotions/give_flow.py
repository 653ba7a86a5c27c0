"""Credit to accounts: a promotion to those that are named or to all, or credit of its own to one."""

from collections.abc import Sequence
from functools import cached_property, partial

from PySide6.QtCore import QCoreApplication

from app.counter.promotion_values import Figures, GivenToMany, Granted, Offer
from app.outcomes import Refused
from app.ui.background import Lane
from app.ui.formats import money_text
from app.ui.manager.desk_flow import WorkFlow
from app.ui.manager.promotions.credit_page import CreditPage
from app.ui.manager.promotions.give_page import GivePage
from app.ui.manager.promotions.words import accounts_text
from app.ui.messages import message_of
from app.wallet.values import Actor

translate = QCoreApplication.translate


class GiveFlow(WorkFlow):
    """`changed` when credit was given. What is being given while somebody leaves is finished."""

    @cached_property
    def page(self) -> GivePage:
        """Made when it is first wanted, as the other one."""
        stopping = translate("Promotions", "It stops after these accounts.")
        return self._work_form(GivePage(), self._give, stopping)

    @cached_property
    def credit_page(self) -> CreditPage:
        return self._form(CreditPage(), self._credit)

    def begin(self, actor: Actor, offer: Offer, figures: Figures) -> None:
        self._actor = actor
        self.page.begin()
        self.page.show_offer(offer, figures)
        self._pages.open(self.page)

    def begin_credit(self, actor: Actor) -> None:
        self._actor = actor
        self._ask(self._services.regions, self._open_credit)

    # A promotion

    def _give(self) -> None:
        page, offer = self.page, self.page.offer
        if self._actor is None or offer is None:
            return
        doing = translate("Promotions", "{done} of {count} accounts are done")
        goes_on = self._begin_work(page, page.count, doing).goes_on
        key = self._key.of((offer.name, page.logins))
        give = partial(self._services.give_promotion, self._actor, offer.name, page.logins, key=key)
        self._ask(partial(give, goes_on=goes_on), self._given, self._not_given, lane=Lane.FREE)

    def _given(self, answer: GivenToMany | Refused) -> None:
        work, self._work = self._work, None
        self._key.forget()
        if isinstance(answer, Refused):
            self.page.show_problem(message_of(answer))
            return
        if work is not None and work.is_stopped:
            self.page.show_stopped(answer)
        else:
            self._pages.close()
            self._tell_given(answer)
        self.changed.emit()

    def _tell_given(self, answer: GivenToMany) -> None:
        title = translate("Promotions", "{name} was given to {accounts}")
        text = translate("Promotions", "Accounts that had it already were left out.")
        self._tell(title.format(accounts=accounts_text(answer.given), name=answer.name), text)

    def _not_given(self, problem: Exception) -> None:
        """Sent again as it is, it goes by the same key, to the rest."""
        self._work = None
        self.page.show_problem(message_of(problem))

    # Credit of its own

    def _open_credit(self, regions: Sequence[tuple[str, str]]) -> None:
        if self._actor is not None:
            self.credit_page.begin()
            currencies = [currency for _, currency in regions]
            self.credit_page.show_currencies(currencies, self._actor.account.currency)
            self._pages.open(self.credit_page)

    def _credit(self) -> None:
        gift = self.credit_page.gift
        if self._actor is not None and gift is not None:
            work = partial(self._services.grant_credit, self._actor, gift, key=self._key.of(gift))
            self._ask(work, self._credited, self._not_credited)

    def _credited(self, answer: Granted | Refused) -> None:
        self._key.forget()
        if isinstance(answer, Refused):
            self.credit_page.show_problem(message_of(answer))
            return
        self._pages.close()
        title = translate("Promotions", "{login} was given {amount}")
        text = translate("Promotions", "The balance of that wallet is {total} now.")
        self._tell(
            title.format(login=answer.login, amount=money_text(answer.amount)),
            text.format(total=money_text(answer.total)),
        )
        self.changed.emit()

    def _not_credited(self, problem: Exception) -> None:
        self.credit_page.show_problem(message_of(problem))
