"""A movement in words: what it is called, what kind it was, and whether it ends."""

from datetime import timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.outcomes import QT_TRANSLATE_NOOP
from app.ui.formats import masked, now
from app.wallet.values import Movement

_KINDS: Final[dict[str, str]] = {
    "redeem": QT_TRANSLATE_NOOP("Movement", "Redeemed"),
    "promotion": QT_TRANSLATE_NOOP("Movement", "Promotional credit"),
    "lapse": QT_TRANSLATE_NOOP("Movement", "Promotional credit ended"),
    "trade_in": QT_TRANSLATE_NOOP("Movement", "Trade-in credit"),
    "purchase": QT_TRANSLATE_NOOP("Movement", "Paid from balance"),
    "refund": QT_TRANSLATE_NOOP("Movement", "Back to its sources"),
    "buy_card": QT_TRANSLATE_NOOP("Movement", "Gift card bought"),
    "fraud": QT_TRANSLATE_NOOP("Movement", "Taken back by the shop"),
    "make_good": QT_TRANSLATE_NOOP("Movement", "Made good by the shop"),
    "goodwill": QT_TRANSLATE_NOOP("Movement", "Goodwill credit"),
    "import": QT_TRANSLATE_NOOP("Movement", "Carried over"),
}
"""Every kind of entry that can touch a wallet."""
_OTHER: Final = QT_TRANSLATE_NOOP("Movement", "Movement")
SOON = timedelta(days=30)


def kind_text(movement: Movement) -> str:
    return QCoreApplication.translate("Movement", _KINDS.get(movement.kind, _OTHER))


def what_text(movement: Movement) -> str:
    """The card or the order by its name; the kind where there is neither."""
    if movement.programme_name is not None and movement.last_four is not None:
        return f"{movement.programme_name} {masked(movement.last_four)}"
    if movement.order is not None:
        text = QCoreApplication.translate("Movement", "Order {order}")
        return text.format(order=movement.order)
    return movement.programme_name or kind_text(movement)


def second_text(movement: Movement) -> str:
    """The quieter line: the kind, unless the first line says it already; then the receipt."""
    kind = kind_text(movement)
    if what_text(movement) != kind:
        return kind
    return movement.receipt or ""


def ends_soon(movement: Movement) -> bool:
    return movement.ends is not None and movement.ends - now() <= SOON
