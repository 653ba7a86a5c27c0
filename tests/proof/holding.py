"""What must hold always, folded once more from the rows as they come: plain SQL and plain Python, with
nothing of the ledger's own code in it."""

from collections import defaultdict
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from tests.data.world import Raw, World

WITH_VALUE = ("ACTIVE", "HELD", "EXPIRED")
PURCHASES = ("purchase", "one_click", "subscription")
DRAWER = frozenset(
    {"Assets:Drawer", "Assets:Outside:Standard", "Assets:Outside:Promo", "Income:Gifts", "Expenses:Orders"}
)
CARD, STANDARD, PROMO = "Liabilities:Card", "Liabilities:Wallet:Standard", "Liabilities:Wallet:Promo"


@dataclass(frozen=True)
class Account:
    """An account of the book."""

    id: int
    kind: str
    card: int | None
    wallet: int | None
    grant: int | None
    currency: str
    bound: str


@dataclass(frozen=True)
class Line:
    entry: int
    at: int
    account: Account
    amount: int


@dataclass(frozen=True)
class Entry:
    id: int
    station: int
    at: int
    kind: str
    actor: int
    reverses: int | None
    subject: int | None
    until: int | None


class Fold:
    """Balances and states as the rows say, and what each new entry may not have done."""

    def __init__(self, world: World) -> None:
        self._opened = ExitStack()
        self._raw: Raw = self._opened.enter_context(world.sql())
        self.last = 0
        self.lines: list[Line] = []
        self.accounts: dict[int, Account] = {}
        self.balances: dict[int, int] = defaultdict(int)
        self.cards: dict[int, tuple[str, str, str]] = {}
        self.places: dict[int, tuple[str, str]] = {}
        self.owners: dict[int, int] = {}
        self.lots: dict[int, tuple[int, int]] = {}
        self.newest: dict[int, int] = {}
        self.reversed: set[int] = set()
        self.held: dict[int, int] = {}
        self.closed: set[int] = set()

    def close(self) -> None:
        self._opened.close()

    def rows(self, sql: str, values: Any = ()) -> list[Any]:
        found: list[Any] = self._raw.execute(sql, values).fetchall()
        return found

    def counts(self) -> tuple[int, ...]:
        """How many entries, lines and card events there are."""
        tables = ("entry", "line", "card_event")
        return tuple(self.rows(f"SELECT count(*) FROM {one}")[0][0] for one in tables)

    def catch_up(self) -> None:
        """Fold what has come since, and hold it against the rules."""
        columns = "id, station, at, kind, actor, reverses, subject, until"
        for row in self.rows(f"SELECT {columns} FROM entry WHERE id > ? ORDER BY id", (self.last,)):
            self._entry(Entry(*row))
        trial: dict[str, int] = defaultdict(int)
        for number, balance in self.balances.items():
            trial[self.accounts[number].currency] += balance
        assert not any(trial.values())

    def owed(self, at: int | None = None, now: int = 0) -> dict[str, tuple[int, int]]:
        """What is owed on cards and in wallets, by currency: of entries up to a moment, lots that have ended
        by then left out."""
        sums: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        until = now if at is None else at
        for line in self.lines:
            account = line.account
            if account.bound != "credit" or (at is not None and line.at > at):
                continue
            if account.grant is not None and self.lots[account.grant][0] <= until:
                continue
            sums[account.currency][0 if account.kind == CARD else 1] -= line.amount
        return {currency: (one, other) for currency, (one, other) in sums.items() if one or other}

    # one entry

    def _entry(self, entry: Entry) -> None:
        self.last = entry.id
        assert entry.at >= self.newest.get(entry.station, 0), "a station's time never goes back"
        self.newest[entry.station] = entry.at
        self._read_lots(entry)
        lines = self._lines(entry)
        self._cards(entry, lines)
        self._reversal(entry)
        self._regions(lines)
        self._held_accounts(entry)
        self._closed_accounts(entry, lines)
        kinds = {one.account.kind for one in lines}
        assert not kinds & DRAWER or not kinds - DRAWER, "a drawer mixes with nothing"
        if entry.kind == "buy_card":
            assert kinds == {CARD, STANDARD}, "promotions buy no cards"
        if entry.kind in PURCHASES:
            self._order_of_sources(entry, lines)

    def _read_lots(self, entry: Entry) -> None:
        asked = "SELECT id, ends, wallet FROM promo_grant WHERE entry = ?"
        for number, ends, wallet in self.rows(asked, (entry.id,)):
            self.lots[number] = (ends, wallet)

    def _account(self, number: int) -> Account:
        if number not in self.accounts:
            asked = (
                "SELECT id, kind, card, wallet, promo_grant, currency, bound FROM ledger_account WHERE id = ?"
            )
            found = Account(*self.rows(asked, (number,))[0])
            self.accounts[number] = found
            if found.wallet is not None and found.wallet not in self.places:
                where = "SELECT region, currency, account FROM wallet WHERE id = ?"
                region, currency, self.owners[found.wallet] = self.rows(where, (found.wallet,))[0]
                self.places[found.wallet] = region, currency
        return self.accounts[number]

    def _lines(self, entry: Entry) -> list[Line]:
        asked = "SELECT account, amount, balance, currency FROM line WHERE entry = ? ORDER BY account, seq"
        sums: dict[str, int] = defaultdict(int)
        lines = []
        for number, amount, balance, currency in self.rows(asked, (entry.id,)):
            account = self._account(number)
            assert type(amount) is type(balance) is int, "whole numbers only"
            self.balances[number] += amount
            assert self.balances[number] == balance, "a balance is the sum of its lines"
            assert currency == account.currency, "currencies never mix"
            assert not (account.bound == "credit" and balance > 0), "what is owed never turns round"
            assert not (account.bound == "debit" and balance < 0), "no more is refunded than was captured"
            sums[currency] += amount
            lines.append(Line(entry.id, entry.at, account, amount))
        assert not any(sums.values()), "an entry sums to zero"
        self.lines += lines
        return lines

    def _cards(self, entry: Entry, lines: list[Line]) -> None:
        asked = (
            "SELECT card_event.card, was, state, region, currency FROM card_event"
            " JOIN card ON card.id = card_event.card WHERE card_event.entry = ? ORDER BY card_event.card, seq"
        )
        for card, was, state, region, currency in self.rows(asked, (entry.id,)):
            known = self.cards.get(card)
            assert (known[0] if known else None) == was, "an event continues the last one"
            assert was != "HELD" or entry.kind in ("release", "fraud"), "held cards move by review alone"
            self.cards[card] = (state, region, currency)
        for line in lines:
            if line.account.card is not None:
                state, _, currency = self.cards[line.account.card]
                assert line.account.currency == currency
                assert self.balances[line.account.id] == 0 or state in WITH_VALUE, "no value in other states"

    def _reversal(self, entry: Entry) -> None:
        if entry.reverses is None:
            return
        assert entry.reverses not in self.reversed, "a reversal happens once"
        self.reversed.add(entry.reverses)
        both = [sorted((one.account.id, sign * one.amount) for one in self.lines if one.entry == number)
                for number, sign in ((entry.id, 1), (entry.reverses, -1))]  # fmt: skip
        assert both[0] == both[1], "it is the exact opposite"

    def _regions(self, lines: list[Line]) -> None:
        """Of all cards and wallets that one entry touches."""
        cards = {self.cards[one.account.card][1:] for one in lines if one.account.card is not None}
        wallets = {self.places[one.account.wallet] for one in lines if one.account.wallet is not None}
        assert len(wallets) <= 1, "an entry is of one wallet"
        assert len(cards | wallets) <= 1, "regions and currencies never mix"

    def _held_accounts(self, entry: Entry) -> None:
        if entry.kind == "hold" and entry.subject is not None:
            self.held[entry.subject] = entry.until or 0
        if entry.kind == "release" and entry.subject is not None:
            self.held.pop(entry.subject, None)
        if entry.kind in ("redeem", "buy_card"):
            assert self.held.get(entry.actor, 0) <= entry.at, (
                "a held account redeems nothing and buys no card"
            )

    def _closed_accounts(self, entry: Entry, lines: list[Line]) -> None:
        """An account closes with empty wallets, and nothing comes to them, or from its owner, afterwards."""
        owners = {self.owners[one.account.wallet] for one in lines if one.account.wallet is not None}
        assert not self.closed & {entry.actor, *owners}, f"{entry} is of a closed account"
        if entry.kind == "close" and entry.subject is not None:
            theirs = {number for number, owner in self.owners.items() if owner == entry.subject}
            left = [self.balances[one.id] for one in self.accounts.values() if one.wallet in theirs]
            assert not any(left), "an account closes empty"
            self.closed.add(entry.subject)

    def _order_of_sources(self, entry: Entry, lines: list[Line]) -> None:
        """Promotions soonest end first, then standard, then tender; none that has ended."""
        taken = [one.account for one in lines if one.account.kind in (STANDARD, PROMO)]
        if not taken:
            return
        (wallet,) = {one.wallet for one in taken}
        left = {
            self.lots[one.grant][0]: self.balances[one.id]
            for one in self.accounts.values()
            if one.grant is not None and one.wallet == wallet and self.lots[one.grant][0] > entry.at
        }
        ends = [self.lots[one.grant][0] for one in taken if one.grant is not None]
        assert all(end > entry.at for end in ends), "what has ended is never spent"
        is_beyond_lots = any(one.kind == STANDARD for one in taken) or self._has_tender(lines)
        latest = max(ends, default=0) if not is_beyond_lots else max(left, default=0) + 1
        assert not any(balance for end, balance in left.items() if end < latest), "soonest end first"
        if self._has_tender(lines):
            rest = [one for one in self.accounts.values() if one.kind == STANDARD and one.wallet == wallet]
            assert not any(self.balances[one.id] for one in rest), "tender pays what the balance does not"

    def _has_tender(self, lines: list[Line]) -> bool:
        return any(one.account.kind.startswith("Assets:Tender") for one in lines)
