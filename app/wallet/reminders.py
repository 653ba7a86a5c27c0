"""What is worth a reminder: cards in the drawer and promotional credit that end soon, and credit that lies
idle.

Which of them somebody wants to hear of, and how often, is the window's.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, tzinfo

from app.codes.programme import ProgrammeBook
from app.data import drawer
from app.data.rules import DRAWER_IN_HAND
from app.data.store import Tx
from app.money import Money
from app.wallet.balances import SOON_DAYS, balances
from app.wallet.drawer_entries import shown
from app.wallet.moments import moment
from app.wallet.reminder_values import Reminder, ReminderKind
from app.wallet.values import Actor, Balance

__all__ = ["Reminder", "ReminderKind", "reminders"]


def reminders(
    tx: Tx, actor: Actor, *, book: ProgrammeBook, days: int = SOON_DAYS, zone: tzinfo = UTC
) -> tuple[Reminder, ...]:
    """What ends within so many days, soonest first, then what lies idle. zone: where the person is, whose
    days are counted."""
    today = moment(tx.now).astimezone(zone).date()
    found = [*_cards(tx, actor, book, today, days, zone)]
    for balance in balances(tx, actor, soon_days=days):
        found += _promotions(balance, today, days, zone)
    ending = sorted(found, key=lambda one: (one.days_left or 0, one.key))
    return (*ending, *(_idle(one) for one in balances(tx, actor) if one.idle_since is not None))


def _cards(
    tx: Tx, actor: Actor, book: ProgrammeBook, today: date, days: int, zone: tzinfo
) -> Iterator[Reminder]:
    for row in drawer.cards_of(tx, actor.account.id):
        if row.ends is None or row.state not in DRAWER_IN_HAND:
            continue
        last_day = date.fromisoformat(row.ends)
        left = (last_day - today).days
        if 0 <= left <= days:
            card = shown(row, book)
            yield Reminder(
                ReminderKind.DRAWER_CARD,
                f"drawer-{row.id}-{row.ends}",
                card.amount,
                card.region,
                card.programme_name,
                card.last_four,
                card.card,
                datetime(last_day.year, last_day.month, last_day.day, tzinfo=zone),
                left,
            )


def _promotions(balance: Balance, today: date, days: int, zone: tzinfo) -> Iterator[Reminder]:
    """One for each moment at which credit of the wallet ends."""
    for ends in sorted({one.ends for one in balance.promotional}):
        left = (ends.astimezone(zone).date() - today).days
        if left <= days:
            parts = [one.amount for one in balance.promotional if one.ends == ends]
            amount = Money(sum(part.minor for part in parts), balance.total.currency)
            key = f"promotion-{balance.wallet}-{ends:%Y-%m-%dT%H:%M:%S}"
            yield Reminder(ReminderKind.PROMOTION, key, amount, balance.region, ends=ends, days_left=left)


def _idle(balance: Balance) -> Reminder:
    since = balance.idle_since
    key = f"idle-{balance.wallet}-{since:%Y-%m-%d}"
    return Reminder(ReminderKind.IDLE, key, balance.total, balance.region, since=since)
