"""What balance and history ask of the book together, in one piece of work on the worker."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.money import Money
from app.outcomes import Fault, Refused
from app.ui.history.filters import ALL, Filters
from app.ui.services import Services
from app.wallet.values import Actor, Balance, HistoryPage, Movement, WalletId

EMPTY = HistoryPage((), None, 0)
_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class FirstPage:
    """The wallets, the one that is looked at, its newest movements, and its worth when the last day that was
    asked for was over."""

    wallets: Sequence[Balance]
    chosen: Balance | None
    page: HistoryPage
    past: Money | None = None


def read_first(
    services: Services, actor: Actor, wanted: WalletId | None, limit: int, filters: Filters = ALL
) -> FirstPage:
    """For the wallet `wanted`, or else the first one."""
    wallets = services.balances(actor)
    chosen = next((wallet for wallet in wallets if wallet.wallet == wanted), wallets[0] if wallets else None)
    if chosen is None:
        return FirstPage(wallets, None, EMPTY)
    page = read_page(services, actor, chosen.wallet, None, limit, filters)
    return FirstPage(wallets, chosen, page, _past(services, actor, chosen, filters))


def _past(services: Services, actor: Actor, chosen: Balance, filters: Filters) -> Money | None:
    if filters.until is None:
        return None
    then = services.balances(actor, at=filters.until)
    return next((one.total for one in then if one.wallet == chosen.wallet), None)


def read_page(
    services: Services,
    actor: Actor,
    wallet: WalletId,
    after: str | None,
    limit: int,
    filters: Filters = ALL,
) -> HistoryPage:
    """One page; a refusal is raised: the window only asks for wallets that it was given."""
    page = services.history(actor, wallet, after=after, limit=limit, **filters.narrowed)
    if isinstance(page, Refused):
        raise Fault(page.outcome, **page.facts)
    return page


def read_all(
    services: Services,
    actor: Actor,
    wallets: Sequence[WalletId],
    filters: Filters,
    goes_on: Callable[[int], bool],
) -> Iterator[Movement]:
    """Every movement of the wallets, page by page. goes_on: told how many came, asked whether to go on."""
    count = 0
    for wallet in wallets:
        after: str | None = None
        while True:
            page = read_page(services, actor, wallet, after, _AT_ONCE, filters)
            yield from page.movements
            count, after = count + len(page.movements), page.after
            if not goes_on(count):
                return
            if after is None:
                break
