"""Every account of the book: its lines follow each other, add up, and stay on the right side of its bound."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from sqlalchemy import select

from app.data import schema
from app.data.checks import words
from app.data.checks.reading import Book, Finding, Row, by_id, chunks, guarded
from app.data.checks.words import say
from app.data.rules import bound_of

_IN_ORDER = (
    select(schema.line, schema.entry.c.at)
    .select_from(schema.line)
    .outerjoin(schema.entry, schema.entry.c.id == schema.line.c.entry)
    .order_by(schema.line.c.account, schema.line.c.seq)
)


def accounts(book: Book) -> Iterator[Finding]:
    """Balances refolded from the first line on, bounds, times, and the trial balance of each currency."""
    trial: dict[str, int] = defaultdict(int)
    last: Row | None = None
    for chunk in chunks(book, _IN_ORDER):
        owners = by_id(book, schema.ledger_account, (line["account"] for line in chunk))
        for line in chunk:
            before = last if last is not None and last["account"] == line["account"] else None
            where = say(words.ACCOUNT_LINE, account=line["account"], line=line["seq"])
            yield from guarded(_line(line, before, owners.get(line["account"]), where), where)
            last = line
            if isinstance(line["amount"], int):
                trial[line["currency"]] += line["amount"]
    for currency, total in trial.items():
        if total:
            what = say(words.TRIAL_UNBALANCED, currency=currency)
            yield Finding("sum", say(words.TRIAL_BALANCE), what)


def _line(line: Row, before: Row | None, account: Row | None, where: str) -> Iterator[Finding]:
    seq, balance = (before["seq"], before["balance"]) if before else (0, 0)
    continues = line["seq"] == seq + 1 and line["prev_balance"] == balance
    if not continues or line["balance"] != balance + line["amount"]:
        yield Finding("balance", where, say(words.AFTER_NO_LINE))
    if before and before["at"] is not None and line["at"] is not None and line["at"] < before["at"]:
        yield Finding("time", where, say(words.EARLIER_THAN_LINE))
    yield from _bound(line, account, where)


def _bound(line: Row, account: Row | None, where: str) -> Iterator[Finding]:
    own: Mapping[str, object] = account or {}
    if (own.get("currency"), own.get("bound")) != (line["currency"], line["bound"]):
        yield Finding("balance", where, say(words.NOT_OF_ACCOUNT))
        return
    beyond = {"credit": line["balance"] > 0, "debit": line["balance"] < 0, "none": False}
    if line["bound"] != bound_of(str(own["kind"])) or beyond[line["bound"]]:
        yield Finding("bound", where, say(words.BEYOND_BOUND))
