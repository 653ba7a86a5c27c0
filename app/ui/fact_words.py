"""What a refusal's facts are called in the window: kinds of things and states, as the store keeps them."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.outcomes import QT_TRANSLATE_NOOP

_NAMED: Final = {
    "ISSUED": QT_TRANSLATE_NOOP("Facts", "issued, not activated"),
    "ACTIVE": QT_TRANSLATE_NOOP("Facts", "activated"),
    "HELD": QT_TRANSLATE_NOOP("Facts", "held for review"),
    "REDEEMED": QT_TRANSLATE_NOOP("Facts", "redeemed"),
    "VOIDED": QT_TRANSLATE_NOOP("Facts", "voided"),
    "REPLACED": QT_TRANSLATE_NOOP("Facts", "replaced"),
    "EXPIRED": QT_TRANSLATE_NOOP("Facts", "expired"),
    "CLOSED": QT_TRANSLATE_NOOP("Facts", "closed"),
    "SCRAPPED": QT_TRANSLATE_NOOP("Facts", "scrapped"),
    "QUOTED": QT_TRANSLATE_NOOP("Facts", "quoted"),
    "IN_TRANSIT": QT_TRANSLATE_NOOP("Facts", "handed in"),
    "ASSESSED": QT_TRANSLATE_NOOP("Facts", "assessed"),
    "CREDITED": QT_TRANSLATE_NOOP("Facts", "credited"),
    "RETURNED": QT_TRANSLATE_NOOP("Facts", "given back"),
    "OPEN": QT_TRANSLATE_NOOP("Facts", "open"),
    "APPROVED": QT_TRANSLATE_NOOP("Facts", "approved"),
    "REJECTED": QT_TRANSLATE_NOOP("Facts", "rejected"),
    "KEPT": QT_TRANSLATE_NOOP("Facts", "kept in the drawer"),
    "ACCEPTED": QT_TRANSLATE_NOOP("Facts", "redeemed at its issuer"),
    "REFUSED": QT_TRANSLATE_NOOP("Facts", "refused by its issuer"),
    "DROPPED": QT_TRANSLATE_NOOP("Facts", "thrown away"),
    "ENDED": QT_TRANSLATE_NOOP("Facts", "ended"),
    "holder": QT_TRANSLATE_NOOP("Facts", "holder"),
    "clerk": QT_TRANSLATE_NOOP("Facts", "clerk"),
    "manager": QT_TRANSLATE_NOOP("Facts", "manager"),
    "cash": QT_TRANSLATE_NOOP("Facts", "cash"),
    "card": QT_TRANSLATE_NOOP("Facts", "card"),
    "trade_in": QT_TRANSLATE_NOOP("Facts", "trade-in"),
    "drawer_card": QT_TRANSLATE_NOOP("Facts", "card in the drawer"),
    "household": QT_TRANSLATE_NOOP("Facts", "household"),
}
_AS_THEY_ARE: Final = (
    QT_TRANSLATE_NOOP("Facts", "A camera"),
    QT_TRANSLATE_NOOP("Facts", "A display"),
    QT_TRANSLATE_NOOP("Facts", "account"),
    QT_TRANSLATE_NOOP("Facts", "batch"),
    QT_TRANSLATE_NOOP("Facts", "card in the drawer"),
    QT_TRANSLATE_NOOP("Facts", "card in the file"),
    QT_TRANSLATE_NOOP("Facts", "card in this review"),
    QT_TRANSLATE_NOOP("Facts", "card or receipt"),
    QT_TRANSLATE_NOOP("Facts", "currency"),
    QT_TRANSLATE_NOOP("Facts", "day within the last year"),
    QT_TRANSLATE_NOOP("Facts", "file"),
    QT_TRANSLATE_NOOP("Facts", "kind of promotion"),
    QT_TRANSLATE_NOOP("Facts", "login"),
    QT_TRANSLATE_NOOP("Facts", "member of the household"),
    QT_TRANSLATE_NOOP("Facts", "order"),
    QT_TRANSLATE_NOOP("Facts", "other account"),
    QT_TRANSLATE_NOOP("Facts", "period"),
    QT_TRANSLATE_NOOP("Facts", "picture"),
    QT_TRANSLATE_NOOP("Facts", "PIN of four to twelve digits"),
    QT_TRANSLATE_NOOP("Facts", "position"),
    QT_TRANSLATE_NOOP("Facts", "programme"),
    QT_TRANSLATE_NOOP("Facts", "promised refund"),
    QT_TRANSLATE_NOOP("Facts", "promotion"),
    QT_TRANSLATE_NOOP("Facts", "promotional code"),
    QT_TRANSLATE_NOOP("Facts", "receipt"),
    QT_TRANSLATE_NOOP("Facts", "receipt of this card"),
    QT_TRANSLATE_NOOP("Facts", "recovery code"),
    QT_TRANSLATE_NOOP("Facts", "refund"),
    QT_TRANSLATE_NOOP("Facts", "region"),
    QT_TRANSLATE_NOOP("Facts", "rejected review"),
    QT_TRANSLATE_NOOP("Facts", "report"),
    QT_TRANSLATE_NOOP("Facts", "review"),
    QT_TRANSLATE_NOOP("Facts", "sale of this card in this store"),
    QT_TRANSLATE_NOOP("Facts", "serial number"),
    QT_TRANSLATE_NOOP("Facts", "station"),
    QT_TRANSLATE_NOOP("Facts", "store"),
    QT_TRANSLATE_NOOP("Facts", "subscription"),
    QT_TRANSLATE_NOOP("Facts", "till"),
    QT_TRANSLATE_NOOP("Facts", "time zone"),
    QT_TRANSLATE_NOOP("Facts", "trade-in"),
    QT_TRANSLATE_NOOP("Facts", "wallet"),
)


def fact_word(fact: str) -> str:
    """The fact in the window's language where it is a word of ours, else as it is."""
    if fact in _NAMED or fact in _AS_THEY_ARE:
        return QCoreApplication.translate("Facts", _NAMED.get(fact, fact))
    return QCoreApplication.translate("Outcomes", fact)
