"""What moved at other issuers, in words."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.outcomes import QT_TRANSLATE_NOOP, Text
from app.ui.formats import masked, money_text
from app.wallet.drawer_values import OutsideBalance, OutsideMovement

translate = QCoreApplication.translate

_KINDS: Final[dict[str, Text]] = {
    "accepted": QT_TRANSLATE_NOOP("Outside", "Card {last_four} accepted"),
    "taken_back": QT_TRANSLATE_NOOP("Outside", "Card {last_four} taken back"),
    "order": QT_TRANSLATE_NOOP("Outside", "Order {reference}"),
    "refund": QT_TRANSLATE_NOOP("Outside", "Refund {reference}"),
    "balance": QT_TRANSLATE_NOOP("Outside", "Balance set to what the page shows"),
}


def movement_text(one: OutsideMovement) -> str:
    text = translate("Outside", _KINDS.get(one.kind, one.kind))
    facts = {"last_four": masked(one.last_four) if one.last_four else "", "reference": one.reference or ""}
    return text.format(**facts).strip()


def place_text(one: OutsideBalance | OutsideMovement) -> str:
    return f"{one.programme_name} · {one.region}"


def held_text(one: OutsideBalance) -> str:
    """All that is there; how much of it is promotional, where any is."""
    total = money_text(one.standard + one.promotional)
    if not one.promotional.minor:
        return total
    text = translate("Outside", "{total}, of which {promotional} promotional")
    return text.format(total=total, promotional=money_text(one.promotional))
