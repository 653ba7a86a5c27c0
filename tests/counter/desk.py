"""What the counter's tests do at the desk and at the till, each with a fresh key unless one is named."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.codes.programme import ProgrammeBook
from app.counter import activation, importing, minting, replacement, stock, voiding
from app.counter.activation import Sale
from app.counter.code_files import CodeRow, read
from app.counter.minting import Minted, Order
from app.counter.replacement import Exchange
from app.outcomes import Refused
from app.wallet.values import Actor, Command
from tests.data.world import Card, World


def outcome(answer: object) -> str:
    assert isinstance(answer, Refused), answer
    return answer.outcome.name


def void(
    world: World, card: Card, actor: Actor | None = None, *, till: str = "till-1", key: Command | None = None
):
    by, command = actor or world.clerk, key or world.key()
    return world.store.transact(lambda tx: voiding.void(tx, by, card.serial, till, command=command))


def replace(
    world: World,
    old: Card,
    new: Card,
    *,
    receipt: str = "R-1",
    till: str = "till-1",
    actor: Actor | None = None,
    approver: Actor | None = None,
    key: Command | None = None,
):
    by, approved, command = actor or world.clerk, approver or world.manager, key or world.key()
    exchange = Exchange(old.serial, new.serial, receipt, till)
    return world.store.transact(
        lambda tx: replacement.replace(tx, by, exchange, approver=approved, command=command)
    )


def activate_together(
    world: World,
    cards: Sequence[Card],
    amounts: Sequence[str | None],
    *,
    actor: Actor | None = None,
    till: str = "till-1",
    key: Command | None = None,
):
    by, command = actor or world.manager, key or world.key()
    sales = [Sale(card.serial, amount, "R-1", till) for card, amount in zip(cards, amounts, strict=True)]
    return world.store.transact(
        lambda tx: activation.activate_together(tx, by, sales, book=world.book, command=command)
    )


def mint(
    world: World,
    folder: Path,
    count: int = 3,
    *,
    actor: Actor | None = None,
    key: Command | None = None,
    book: ProgrammeBook | None = None,
    **order: Any,
) -> Minted | Refused | None:
    programme, currency = order.pop("programme", "house"), order.pop("currency", "USD")
    return minting.mint(
        world.store,
        actor or world.manager,
        Order(programme, currency, count, folder, **order),
        book=book or world.book,
        data=world.folder,
        command=key or world.key(),
    )


def minted(world: World, folder: Path, count: int = 3, **order: Any) -> list[Card]:
    """The cards of a fresh batch, from its file."""
    answer = mint(world, folder, count, **order)
    assert isinstance(answer, Minted), answer
    return [Card(row.code, row.serial) for row in read(Path(answer.file))]


def import_cards(
    world: World,
    rows: Sequence[CodeRow],
    *,
    actor: Actor | None = None,
    key: Command | None = None,
    **options: Any,
):
    return importing.import_cards(
        world.store, actor or world.manager, rows, book=world.book, command=key or world.key(), **options
    )


def put(
    world: World,
    deed: str,
    cards: Sequence[Card],
    where: str,
    actor: Actor | None = None,
    key: Command | None = None,
):
    """deed: receive, move or scrap; where: the shop, or the reason."""
    work, by, command = getattr(stock, deed), actor or world.manager, key or world.key()
    serials = [card.serial for card in cards]
    return world.store.transact(lambda tx: work(tx, by, serials, where, command=command))


def add_shop(world: World, name: str = "shop-2", actor: Actor | None = None):
    by, command = actor or world.manager, world.key()
    return world.store.transact(lambda tx: stock.add_shop(tx, by, name, "Europe/Berlin", command=command))


_SUMS = """
SELECT kind, sum(amount) FROM line JOIN ledger_account ON ledger_account.id = line.account GROUP BY kind
"""
_STATE = """
SELECT state FROM card_event JOIN card ON card.id = card_event.card WHERE serial = ? ORDER BY seq DESC LIMIT 1
"""
_PLACE = """
SELECT place FROM custody JOIN card ON card.id = custody.card WHERE serial = ? ORDER BY seq DESC LIMIT 1
"""


def sums(world: World) -> dict[str, int]:
    """What stands on each kind of account, in all currencies together; nothing of kinds at zero."""
    with world.sql() as raw:
        return {kind: int(total) for kind, total in raw.execute(_SUMS).fetchall() if total}


def state(world: World, card: Card) -> str:
    with world.sql() as raw:
        return str(raw.execute(_STATE, (card.serial,)).fetchone()[0])


def place(world: World, card: Card) -> str:
    with world.sql() as raw:
        return str(raw.execute(_PLACE, (card.serial,)).fetchone()[0])


def count(world: World, table: str) -> int:
    with world.sql() as raw:
        return int(raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
