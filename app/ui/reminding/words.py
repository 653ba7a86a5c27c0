"""What is told of one thing: a title, and what it means. Never a code: a card is known by its last four."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.ui.formats import count_text, ends_text, masked, money_text, month_and_year, region_name
from app.wallet.reminder_values import Reminder, ReminderKind

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Told:
    title: str
    text: str


def told(one: Reminder) -> Told:
    if one.kind is ReminderKind.DRAWER_CARD:
        return _of_card(one)
    amount = money_text(one.amount) if one.amount is not None else ""
    where = region_name(one.region)
    if one.kind is ReminderKind.PROMOTION:
        text = translate("Reminding", "{amount} in the wallet {wallet}: {ends}.")
        ends = ends_text(one.ends) if one.ends is not None else ""
        return Told(
            translate("Reminding", "Promotional credit ends soon"),
            text.format(amount=amount, wallet=where, ends=ends),
        )
    text = translate(
        "Reminding", "{amount} in the wallet {wallet}, unused since {month}: it can pay your next order."
    )
    since = month_and_year(one.since) if one.since is not None else ""
    return Told(
        translate("Reminding", "Balance lies idle"), text.format(amount=amount, wallet=where, month=since)
    )


def _of_card(one: Reminder) -> Told:
    card = translate("Reminding", "{programme} {last_four}")
    card = card.format(programme=one.programme_name or "", last_four=masked(one.last_four or ""))
    ends = ends_text(one.ends) if one.ends is not None else ""
    if one.amount is None:
        text = translate("Reminding", "{card}: {ends}.").format(card=card.strip(), ends=ends)
    else:
        text = translate("Reminding", "{amount} on {card}: {ends}.")
        text = text.format(amount=money_text(one.amount), card=card.strip(), ends=ends)
    return Told(translate("Reminding", "A card in the drawer ends soon"), text)


def together(several: Sequence[Told]) -> Told:
    """All of them as one, a line each."""
    if len(several) == 1:
        return several[0]
    title = translate("Reminding", "{count} things to keep in mind").format(count=count_text(len(several)))
    return Told(title, "\n".join(one.text for one in several))
