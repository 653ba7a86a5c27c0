"""The room behind the counter: cards come into being, are sold, and are bought with balance."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.bootstrap.opening import Opening
from app.outcomes import Refused
from app.wallet.values import Activated, Actor, Command

if TYPE_CHECKING:
    from app.counter.code_files import CodeRow
    from app.counter.gifting import Gift, GiftBought
    from app.counter.importing import Imported
    from app.counter.issuing import CardToIssue, Issue
    from app.counter.mint_values import Minted, Order


class Counter(Opening):
    """What needs the store, its programmes and its folder together; other use cases go through `act`."""

    def issue(
        self, actor: Actor, programme: str, region: str, cards: "Sequence[CardToIssue]", *, key: str
    ) -> "Issue | Refused":
        from app.counter.issuing import issue

        put = partial(issue, actor=actor, programme=programme, region=region, to_issue=cards)
        return self.act(partial(put, book=self._book, command=Command(key)))

    def mint(
        self, actor: Actor, order: "Order", *, key: str, goes_on: Callable[[int], bool]
    ) -> "Minted | Refused | None":
        """Make a batch. goes_on: told how many cards are done, and asked whether to go on; None is the answer
        where it said no, and nothing of the batch is left to be sold. Raises Fault."""
        from app.counter.minting import mint

        command = Command(key)
        return mint(
            self._opened, actor, order, book=self._book, data=self._data, command=command, goes_on=goes_on
        )

    def buy_card(self, actor: Actor, gift: "Gift", *, key: str) -> "GiftBought | Refused":
        from app.counter.gifting import buy_card

        return buy_card(self._opened, actor, gift, book=self._book, data=self._data, command=Command(key))

    def import_cards(
        self, actor: Actor, rows: "Sequence[CodeRow]", *, shop: str | None, key: str
    ) -> "Sequence[Imported] | Refused":
        from app.counter.importing import import_cards

        command = Command(key)
        return import_cards(self._opened, actor, rows, book=self._book, shop=shop, command=command)

    def activate(
        self, actor: Actor, *, serial: str, amount: str, receipt: str, till: str, key: str
    ) -> Activated | Refused:
        from app.counter.activation import Sale, activate

        sale = Sale(serial, amount, receipt, till)
        return self.act(partial(activate, actor=actor, sale=sale, book=self._book, command=Command(key)))
