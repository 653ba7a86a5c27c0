"""What balance and history ask of the book together, in one piece of work on the worker."""

from collections.abc import Sequence

from app.outcomes import Fault, Refused
from app.ui.services import Services
from app.wallet.values import Actor, Balance, HistoryPage, WalletId

FirstPage = tuple[Sequence[Balance], Balance | None, HistoryPage]
EMPTY = HistoryPage((), None, 0)


def read_first(services: Services, actor: Actor, wanted: WalletId | None, limit: int) -> FirstPage:
    """The wallets, the one that is looked at (`wanted`, or else the first), and its newest movements."""
    wallets = services.balances(actor)
    chosen = next((wallet for wallet in wallets if wallet.wallet == wanted), wallets[0] if wallets else None)
    if chosen is None:
        return wallets, None, EMPTY
    return wallets, chosen, read_page(services, actor, chosen.wallet, None, limit)


def read_page(
    services: Services, actor: Actor, wallet: WalletId, after: str | None, limit: int
) -> HistoryPage:
    """One page; a refusal is raised: the window only asks for wallets that it was given."""
    page = services.history(actor, wallet, after=after, limit=limit)
    if isinstance(page, Refused):
        raise Fault(page.outcome, **page.facts)
    return page
