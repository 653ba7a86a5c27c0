"""A movement in words: what it is called, what kind it was, and whether it ends; where cents came from."""

from datetime import timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.outcomes import QT_TRANSLATE_NOOP
from app.ui.formats import day_text, masked, now
from app.wallet.overview import Cents
from app.wallet.values import Movement

translate = QCoreApplication.translate

KINDS: Final[dict[str, str]] = {
    "redeem": QT_TRANSLATE_NOOP("Movement", "Redeemed"),
    "purchase": QT_TRANSLATE_NOOP("Movement", "Paid from balance"),
    "refund": QT_TRANSLATE_NOOP("Movement", "Back to its sources"),
    "promotion": QT_TRANSLATE_NOOP("Movement", "Promotional credit"),
    "one_click": QT_TRANSLATE_NOOP("Movement", "1-Click order"),
    "subscription": QT_TRANSLATE_NOOP("Movement", "Subscription"),
    "trade_in": QT_TRANSLATE_NOOP("Movement", "Trade-in credit"),
    "buy_card": QT_TRANSLATE_NOOP("Movement", "Gift card bought"),
    "lapse": QT_TRANSLATE_NOOP("Movement", "Promotional credit ended"),
    "goodwill": QT_TRANSLATE_NOOP("Movement", "Goodwill credit"),
    "make_good": QT_TRANSLATE_NOOP("Movement", "Made good by the shop"),
    "fraud": QT_TRANSLATE_NOOP("Movement", "Taken back by the shop"),
    "import": QT_TRANSLATE_NOOP("Movement", "Carried over"),
}
"""Every kind of entry that can touch a wallet, in the order in which they are offered as filters."""
ORDERS: Final = ("purchase", "one_click", "subscription")
_OTHER: Final = QT_TRANSLATE_NOOP("Movement", "Movement")
SOON = timedelta(days=30)


def kind_text(movement: Movement) -> str:
    return translate("Movement", KINDS.get(movement.kind, _OTHER))


def what_text(movement: Movement) -> str:
    """The card, the order, the trade-in or the promotion by its name; the kind where there is none."""
    if movement.programme_name is not None and movement.last_four is not None:
        return f"{movement.programme_name} {masked(movement.last_four)}"
    if movement.order is not None:
        return _order_text(movement, movement.order)
    if movement.trade_in is not None:
        return translate("Movement", "Trade-in {reference}").format(reference=movement.trade_in)
    if movement.promotion is not None:
        return translate("Movement", "Promotion {name}").format(name=movement.promotion)
    return movement.programme_name or kind_text(movement)


def _order_text(movement: Movement, order: str) -> str:
    """A subscription is known by its merchant: its orders are named by Tillfold."""
    if movement.kind == "refund":
        return translate("Movement", "Refund for order {order}").format(order=order)
    if movement.kind == "subscription" and movement.merchant:
        return movement.merchant
    return translate("Movement", "Order {order}").format(order=order)


def second_text(movement: Movement) -> str:
    """The quieter line: where the order was made, or the kind, unless the first line says it already."""
    if movement.kind in ("purchase", "one_click") and movement.merchant:
        return movement.merchant
    kind = kind_text(movement)
    if what_text(movement) != kind:
        return kind
    return movement.receipt or ""


def ends_soon(movement: Movement) -> bool:
    return movement.ends is not None and timedelta(0) < movement.ends - now() <= SOON


_BROUGHT: Final[dict[str, str]] = {
    "redeem": QT_TRANSLATE_NOOP("Movement", "redeemed on {day}"),
    "trade_in": QT_TRANSLATE_NOOP("Movement", "credited on {day}"),
    "promotion": QT_TRANSLATE_NOOP("Movement", "promotional credit of {day}"),
    "goodwill": QT_TRANSLATE_NOOP("Movement", "given by the shop on {day}"),
    "make_good": QT_TRANSLATE_NOOP("Movement", "made good by the shop on {day}"),
    "import": QT_TRANSLATE_NOOP("Movement", "carried over on {day}"),
}
_SOURCES: Final[dict[str, str]] = {
    "cash": QT_TRANSLATE_NOOP("Movement", "Cash"),
    "card": QT_TRANSLATE_NOOP("Movement", "Bank card"),
}
_PAID_THERE: Final = QT_TRANSLATE_NOOP("Movement", "not from the balance")


def source_text(part: Cents) -> str:
    """What the cents came from, by its name."""
    if part.programme_name is not None and part.last_four is not None:
        return f"{part.programme_name} {masked(part.last_four)}"
    if part.promotion is not None:
        return translate("Movement", "Promotion {name}").format(name=part.promotion)
    if part.trade_in is not None:
        return translate("Movement", "Trade-in {reference}").format(reference=part.trade_in)
    return translate("Movement", _SOURCES.get(part.kind) or KINDS.get(part.kind, _OTHER))


def brought_text(part: Cents) -> str:
    """How and when it came into the wallet."""
    if part.at is None:
        return translate("Movement", _PAID_THERE)
    return translate("Movement", _BROUGHT.get(part.kind, "{day}")).format(day=day_text(part.at))
