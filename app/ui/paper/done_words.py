"""What was done, in words, as reports list it by the kind of its entry."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.outcomes import QT_TRANSLATE_NOOP

KINDS: Final[dict[str, str]] = {
    "activate": QT_TRANSLATE_NOOP("Done", "Gift cards activated"),
    "void": QT_TRANSLATE_NOOP("Done", "Sales taken back"),
    "redeem": QT_TRANSLATE_NOOP("Done", "Gift cards redeemed"),
    "purchase": QT_TRANSLATE_NOOP("Done", "Orders charged"),
    "one_click": QT_TRANSLATE_NOOP("Done", "1-Click orders"),
    "subscription": QT_TRANSLATE_NOOP("Done", "Subscriptions paid"),
    "refund": QT_TRANSLATE_NOOP("Done", "Refunds"),
    "refund_step": QT_TRANSLATE_NOOP("Done", "Refunds promised or withdrawn"),
    "replace": QT_TRANSLATE_NOOP("Done", "Gift cards replaced"),
    "trade_in": QT_TRANSLATE_NOOP("Done", "Trade-ins credited"),
    "trade_in_step": QT_TRANSLATE_NOOP("Done", "Steps of trade-ins"),
    "promotion": QT_TRANSLATE_NOOP("Done", "Promotional credit given"),
    "goodwill": QT_TRANSLATE_NOOP("Done", "Goodwill credit given"),
    "lapse": QT_TRANSLATE_NOOP("Done", "Promotional credit ended"),
    "buy_card": QT_TRANSLATE_NOOP("Done", "Gift cards bought with balance"),
    "fraud": QT_TRANSLATE_NOOP("Done", "Cards taken for fraud"),
    "make_good": QT_TRANSLATE_NOOP("Done", "Cards made good"),
    "import": QT_TRANSLATE_NOOP("Done", "Cards imported"),
    "breakage": QT_TRANSLATE_NOOP("Done", "Expired cards closed"),
    "mint": QT_TRANSLATE_NOOP("Done", "Portions of cards minted"),
    "batch": QT_TRANSLATE_NOOP("Done", "Batches begun or ended"),
    "stock": QT_TRANSLATE_NOOP("Done", "Cards put into a stock"),
    "scrap": QT_TRANSLATE_NOOP("Done", "Cards scrapped"),
    "expire": QT_TRANSLATE_NOOP("Done", "Cards expired"),
    "hold": QT_TRANSLATE_NOOP("Done", "Accounts and cards held for review"),
    "release": QT_TRANSLATE_NOOP("Done", "Accounts and cards released"),
    "review": QT_TRANSLATE_NOOP("Done", "Reviews decided"),
    "report": QT_TRANSLATE_NOOP("Done", "Cards reported"),
    "offer": QT_TRANSLATE_NOOP("Done", "Promotions made or ended"),
    "subscribe": QT_TRANSLATE_NOOP("Done", "Subscriptions begun or ended"),
    "household": QT_TRANSLATE_NOOP("Done", "Changes of households"),
    "role": QT_TRANSLATE_NOOP("Done", "Changes of accounts"),
    "close": QT_TRANSLATE_NOOP("Done", "Accounts closed"),
    "setting": QT_TRANSLATE_NOOP("Done", "Changes of settings"),
    "till": QT_TRANSLATE_NOOP("Done", "Tills opened, counted or closed"),
    "float": QT_TRANSLATE_NOOP("Done", "Floats put in"),
    "takings": QT_TRANSLATE_NOOP("Done", "Takings taken out"),
    "difference": QT_TRANSLATE_NOOP("Done", "Differences of a count"),
}
"""Every kind of entry that a report can list; those of somebody's own drawer are in none."""


def kind_text(kind: str) -> str:
    return QCoreApplication.translate("Done", KINDS[kind])
