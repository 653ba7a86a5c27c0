"""Stand-in for what the pages of balance and history ask of the book: in memory, newest first."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.money import Money
from app.outcomes import NOT_FOUND, Refused
from app.wallet.overview import (
    Asked,
    Cents,
    Curve,
    Exported,
    Provenance,
    Settings,
    SettingsChanged,
    Subscribed,
    TradeInCourse,
    TradeInStep,
)
from app.wallet.values import Actor, Balance, HistoryPage, Movement, WalletId


class FakeBook:
    """Tests change its attributes; `calls` says what was asked."""

    movements: dict[WalletId, list[Movement]]
    wallets: list[Balance]
    calls: list[tuple[object, ...]]

    def begin_book(self) -> None:
        """Nothing settled, subscribed or brought; no order was traced."""
        self.settled = Settings("use", "use", "use")
        self.subscribed: list[Subscribed] = []
        self.courses: list[TradeInCourse] = []
        self.traced: dict[str, Provenance] = {}
        self.refusing: Refused | None = None
        self.on_export: Callable[[Callable[[int], bool]], Exported | Refused | None] | None = None

    def balances(self, actor: Actor, *, at: datetime | None = None) -> Sequence[Balance]:
        self.calls.append(("balances",) if at is None else ("balances", at))
        if at is None:
            return tuple(self.wallets)
        return tuple(replace(one, total=self._total_before(one, at)) for one in self.wallets)

    def _total_before(self, wallet: Balance, at: datetime) -> Money:
        lines = self.movements.get(wallet.wallet, [])
        found = (line.balance for line in lines if line.at < at)
        return next(found, Money(0, wallet.total.currency))

    def history(
        self,
        actor: Actor,
        wallet: WalletId,
        *,
        after: str | None = None,
        limit: int = 100,
        since: datetime | None = None,
        until: datetime | None = None,
        kind: str | None = None,
        search: str | None = None,
        ends_by: datetime | None = None,
    ) -> HistoryPage | Refused:
        self.calls.append(("history", wallet, after))
        lines = self.movements[wallet]
        rest = [
            line
            for line in lines
            if (after is None or int(line.cursor) < int(after))
            and (since is None or line.at >= since)
            and (until is None or line.at < until)
            and (kind is None or line.kind == kind)
            and (ends_by is None or (line.ends is not None and line.ends <= ends_by))
            and all(word in words_of(line) for word in (search or "").lower().replace("-", " ").split())
        ]
        page = tuple(rest[:limit])
        return HistoryPage(page, page[-1].cursor if len(rest) > limit else None, len(lines))

    def curve(self, actor: Actor, wallet: WalletId, *, since: datetime | None = None) -> Curve | Refused:
        self.calls.append(("curve", wallet, since))
        lines = [line for line in reversed(self.movements[wallet]) if since is None or line.at >= since]
        currency = next(one.total.currency for one in self.wallets if one.wallet == wallet)
        points = [(line.at.timestamp(), line.balance.minor) for line in lines]
        if since is not None:
            before = (line.balance.minor for line in self.movements[wallet] if line.at < since)
            points.insert(0, (since.timestamp(), next(before, 0)))
        return Curve(currency, tuple(at for at, _ in points), tuple(total for _, total in points))

    def provenance(self, actor: Actor, order: str) -> Provenance | Refused:
        self.calls.append(("provenance", order))
        return self.traced.get(order, Refused(NOT_FOUND, {"what": "order"}))

    def export(
        self,
        actor: Actor,
        file: Path,
        form: str,
        asked: Asked,
        *,
        overwrite: bool = False,
        goes_on: Callable[[int], bool] = lambda _done: True,
    ) -> Exported | Refused | None:
        self.calls.append(("export", file.name, form, asked, overwrite))
        if self.on_export is not None:
            return self.on_export(goes_on)
        return Exported(sum(len(lines) for lines in self.movements.values()))

    def settings(self, actor: Actor) -> Settings:
        return self.settled

    def change_settings(
        self, actor: Actor, changes: Mapping[str, str], *, key: str
    ) -> SettingsChanged | Refused:
        self.calls.append(("change_settings", dict(changes), key))
        if self.refusing is not None:
            return self.refusing
        self.settled = replace(self.settled, **changes)
        return SettingsChanged(self.settled, "desk-1-9", datetime(2026, 11, 22, 9, tzinfo=UTC), key)

    def subscriptions(self, actor: Actor) -> Sequence[Subscribed]:
        return tuple(self.subscribed)

    def cancel_subscription(self, actor: Actor, subscription: int, *, key: str) -> Subscribed | Refused:
        self.calls.append(("cancel_subscription", subscription, key))
        if self.refusing is not None:
            return self.refusing
        at = next(at for at, one in enumerate(self.subscribed) if one.subscription == subscription)
        self.subscribed[at] = replace(self.subscribed[at], next_due=None, state="CANCELLED", key=key)
        return self.subscribed[at]

    def trade_ins(self, actor: Actor) -> Sequence[TradeInCourse]:
        return tuple(self.courses)


def words_of(line: Movement) -> list[str]:
    """What a movement is found by."""
    texts = (line.programme_name, line.last_four, line.order, line.merchant, line.receipt, line.trade_in)
    return " ".join(filter(None, texts)).lower().replace("-", " ").split()


def some_provenance(order: str, at: datetime) -> Provenance:
    """Of a promotion, a card and a trade-in, and the rest in cash."""
    days = timedelta(days=1)
    parts = (
        Cents(Money(490, "EUR"), "promotion", None, None, "AUTUMN-5", None, "desk-1-3", at - 9 * days),
        Cents(Money(2000, "EUR"), "redeem", "House card", "M9AE", None, None, "desk-1-1", at - 49 * days),
        Cents(Money(500, "EUR"), "trade_in", None, None, None, "T-118", "desk-1-2", at - 17 * days),
        Cents(Money(309, "EUR"), "cash", None, None, None, None, None, None),
    )
    return Provenance(order, Money(3299, "EUR"), parts)


def some_subscriptions() -> list[Subscribed]:
    return [
        Subscribed(1, "Coffee box", Money(1490, "EUR"), "month", "2026-12-01", 4, "RUNNING", ""),
        Subscribed(2, "Audio books", Money(999, "EUR"), "year", "2026-12-14", 1, "RUNNING", ""),
        Subscribed(3, "Fernway magazine", Money(350, "EUR"), "week", None, 9, "CANCELLED", ""),
    ]


def some_courses(now: datetime) -> list[TradeInCourse]:
    """One that is on its way, one that was credited, one that went back."""
    day, worth = timedelta(days=1), Money(6000, "EUR")
    quoted = TradeInStep("QUOTED", now - 3 * day, worth)
    sent = TradeInStep("IN_TRANSIT", now - 2 * day, None)
    older = tuple(replace(step, at=step.at - 20 * day) for step in (quoted, sent))
    assessed = TradeInStep("ASSESSED", now - 20 * day, Money(5719, "EUR"))
    credited = TradeInStep("CREDITED", now - 19 * day, Money(5719, "EUR"))
    returned = TradeInStep("RETURNED", now - 19 * day, None)
    nothing = replace(assessed, amount=Money(0, "EUR"))
    return [
        TradeInCourse("T-130", "Headphones", "DE", worth, (quoted, sent)),
        TradeInCourse("T-118", "Camera", "DE", Money(5719, "EUR"), (*older, assessed, credited)),
        TradeInCourse("T-101", "Telephone", "DE", Money(0, "EUR"), (*older, nothing, returned)),
    ]
