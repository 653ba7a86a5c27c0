"""Bringing cards into the drawer from a table: a look at what would come of each row, then all that can be
kept.

Nothing is written before somebody has confirmed what they saw; a row that cannot be kept is left out and
told.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

from app.codes.programme import ProgrammeBook
from app.data import commands
from app.data.drawer_key import DrawerKey
from app.data.store import Tx
from app.outcomes import ALREADY_IN_DRAWER, CANNOT_BE_TAKEN, QT_TRANSLATE_NOOP, Filled, Refused
from app.wallet.drawer import already_there
from app.wallet.drawer_cells import (
    NOT_OF_REGION,
    THE_CURRENCY,
    currency_in,
    end_date,
    is_spent,
    plain_amount,
    programme_named,
    region_named,
    unguarded,
)
from app.wallet.drawer_entries import hand, write_down
from app.wallet.drawer_judging import Judged, judge
from app.wallet.drawer_plan import ImportedCards, Plan, PlannedCard
from app.wallet.drawer_table import Column, Row, no_codes
from app.wallet.drawer_values import NewDrawerCard
from app.wallet.moments import moment
from app.wallet.values import Actor, Command

TWICE = QT_TRANSLATE_NOOP("Outcomes", "It stands in line {line} of the table as well.")

THE_CARD = QT_TRANSLATE_NOOP("Outcomes", "The card")
SPENT = QT_TRANSLATE_NOOP("Outcomes", "Its row says that it was redeemed already.")


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A row and what is asked of the drawer with it."""

    line: int
    new: NewDrawerCard = field(repr=False)
    judged: Judged | Refused = field(repr=False)


def preview(
    tx: Tx, actor: Actor, plan: Plan, key: DrawerKey, *, book: ProgrammeBook
) -> tuple[PlannedCard, ...] | Refused:
    """What an import would do, row by row. Looks only."""
    if Column.CODE not in plan.columns:
        return no_codes()
    return tuple(_planned(one) for one in _wanted(tx, actor, plan, key, book))


def import_cards(
    tx: Tx, actor: Actor, plan: Plan, key: DrawerKey, *, book: ProgrammeBook, command: Command
) -> ImportedCards | Refused:
    """Keep every card of the plan that can be kept, in one transaction."""

    def work() -> ImportedCards | Refused:
        by = hand(tx, actor, command)
        if isinstance(by, Refused):
            return by
        if Column.CODE not in plan.columns:
            return no_codes()
        wanted = list(_wanted(tx, actor, plan, key, book))
        good = [(one.new, one.judged) for one in wanted if isinstance(one.judged, Judged)]
        for new, judged in good:
            write_down(by, new, judged, key)
        return ImportedCards(len(good), len(wanted) - len(good), moment(tx.now), command.key)

    return commands.once(tx, actor.account.id, command.key, _request(plan), ImportedCards, work)


def _request(plan: Plan) -> dict[str, Any]:
    rows = [[row.line, *row.cells] for row in plan.table.rows]
    request: dict[str, Any] = {"use_case": "import into drawer", "programme": plan.programme}
    request |= {"rows": sha256(repr(rows).encode()).hexdigest(), "region": plan.region}
    request |= {"columns": {what.value: at for what, at in plan.columns.items()}}
    return request | {"lines": None if plan.lines is None else sorted(plan.lines)}


def _wanted(tx: Tx, actor: Actor, plan: Plan, key: DrawerKey, book: ProgrammeBook) -> Iterator[_Wanted]:
    """Every row with what becomes of it. A code is found by its keyed hash, in the drawer and in rows
    before."""
    seen: dict[bytes, int] = {}
    for row in plan.table.rows:
        if plan.lines is not None and row.line not in plan.lines:
            continue
        new, judged = _judged(row, plan, actor, book)
        if isinstance(judged, Judged):
            index = key.index_of(judged.programme.key, judged.code)
            first = seen.setdefault(index, row.line)
            refused = already_there(tx, actor.account.id, judged, key)
            if first != row.line:
                refused = Refused(ALREADY_IN_DRAWER, {"where": Filled(TWICE, {"line": first})})
            judged = refused or judged
        yield _Wanted(row.line, new, judged)


def _judged(
    row: Row, plan: Plan, actor: Actor, book: ProgrammeBook
) -> tuple[NewDrawerCard, Judged | Refused]:
    def cell(what: Column) -> str:
        return plan.table.cell(row, plan.columns, what)

    amount, ends = cell(Column.AMOUNT), end_date(cell(Column.ENDS))
    currency = cell(Column.CURRENCY).upper() or currency_in(amount)
    programme = programme_named(cell(Column.PROGRAMME), book) or plan.programme
    known = next((one for one in book.programmes if one.key == programme), None)
    region = region_named(cell(Column.REGION), known, currency) or plan.region
    new = NewDrawerCard(
        cell(Column.CODE), programme, region, ends=None if isinstance(ends, Refused) else ends
    )
    new = replace(new, note=unguarded(cell(Column.NOTE)))
    judged = judge(new, book, actor.account.region)
    if isinstance(judged, Refused):
        return new, judged
    if region is None:  # the programme was found by the code alone
        region = region_named("", judged.programme, currency)
    new = replace(new, region=region, amount=plain_amount(amount, judged.region.currency) or None)
    judged = judge(new, book, actor.account.region)
    if isinstance(ends, Refused) or isinstance(judged, Refused):
        return new, ends if isinstance(ends, Refused) else judged
    if is_spent(cell(Column.STATE)):
        return new, Refused(CANNOT_BE_TAKEN, {"what": THE_CARD, "why": SPENT})
    if currency not in (None, judged.region.currency):
        return new, Refused(CANNOT_BE_TAKEN, {"what": THE_CURRENCY, "why": NOT_OF_REGION})
    return new, judged


def _planned(one: _Wanted) -> PlannedCard:
    ends, has_note = one.new.ends.isoformat() if one.new.ends else None, bool(one.new.note)
    if isinstance(one.judged, Refused):
        return PlannedCard(one.line, "", "", "", None, ends, has_note, one.judged)
    judged = one.judged
    name, region = judged.programme.name, judged.region.key
    return PlannedCard(one.line, name, region, judged.last_four, judged.amount, ends, has_note, None)
