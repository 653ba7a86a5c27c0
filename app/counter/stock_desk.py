"""Where the blank cards lie, as managers look at it. What is moved is `stock`'s and `batch_desk`'s."""

from app.codes.programme import ProgrammeBook
from app.counter import roles
from app.counter.stock_values import Blanks
from app.data import shops
from app.data import stock as data
from app.data.stock import Pile
from app.data.store import Tx
from app.money import Money
from app.outcomes import Refused
from app.wallet.values import Actor, Role


def blanks(tx: Tx, actor: Actor, book: ProgrammeBook) -> tuple[Blanks, ...] | Refused:
    """How many blank cards of which kind lie where, those at the printer first. Needs a manager."""
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    found = sorted(data.piles(tx, None), key=lambda pile: (pile.shop is not None, pile.shop or ""))
    return tuple(_blanks(pile, book) for pile in found)


def shop_names(tx: Tx, actor: Actor) -> tuple[str, ...] | Refused:
    """The stores there are, the one that the book was made with first. Needs a manager."""
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    return tuple(shop.name for shop in shops.every(tx))


def _blanks(pile: Pile, book: ProgrammeBook) -> Blanks:
    programme = next((one for one in book.programmes if one.key == pile.programme), None)
    amount = None if pile.preset is None else Money(pile.preset, pile.currency)
    name = programme.name if programme else pile.programme
    return Blanks(pile.shop, name, pile.region, pile.currency, amount, pile.count, pile.first, pile.last)
