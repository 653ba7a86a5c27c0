"""What receipts say: their headings, and what their holder does next, as steps that begin with a verb."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.counter.slips import Deed, Slip
from app.outcomes import QT_TRANSLATE_NOOP
from app.ui.formats import count_text

translate = QCoreApplication.translate

_TITLES: Final[dict[tuple[Deed, str | None], str]] = {
    (Deed.ACTIVATE, None): QT_TRANSLATE_NOOP("Receipt", "Gift card activated"),
    (Deed.VOID, None): QT_TRANSLATE_NOOP("Receipt", "Gift card taken back"),
    (Deed.CHARGE, None): QT_TRANSLATE_NOOP("Receipt", "Paid"),
    (Deed.REPLACE, None): QT_TRANSLATE_NOOP("Receipt", "Gift card replaced"),
    (Deed.REFUND, "POSTED"): QT_TRANSLATE_NOOP("Receipt", "Refunded"),
    (Deed.REFUND, "PENDING"): QT_TRANSLATE_NOOP("Receipt", "Refund promised"),
    (Deed.REFUND, "DROPPED"): QT_TRANSLATE_NOOP("Receipt", "Refund withdrawn"),
    (Deed.TRADE_IN, "QUOTED"): QT_TRANSLATE_NOOP("Receipt", "Trade-in quoted"),
    (Deed.TRADE_IN, "IN_TRANSIT"): QT_TRANSLATE_NOOP("Receipt", "Trade-in received"),
    (Deed.TRADE_IN, "ASSESSED"): QT_TRANSLATE_NOOP("Receipt", "Trade-in assessed"),
    (Deed.TRADE_IN, "CREDITED"): QT_TRANSLATE_NOOP("Receipt", "Trade-in credited"),
    (Deed.TRADE_IN, "RETURNED"): QT_TRANSLATE_NOOP("Receipt", "Trade-in given back"),
}
_SEVERAL: Final = QT_TRANSLATE_NOOP("Receipt", "{count} gift cards activated")
_TENDERS: Final[dict[str, str]] = {
    "cash": QT_TRANSLATE_NOOP("Receipt", "Cash"),
    "card": QT_TRANSLATE_NOOP("Receipt", "Bank card"),
}
_BACK_BY: Final[dict[str, str]] = {
    "cash": QT_TRANSLATE_NOOP("Receipt", "Given back in cash"),
    "card": QT_TRANSLATE_NOOP("Receipt", "Given back to the bank card"),
}

_OF_A_CARD: Final = (
    QT_TRANSLATE_NOOP(
        "Receipt", "Uncover the code with a coin or a fingernail, never with a blade."
    ),
    QT_TRANSLATE_NOOP(
        "Receipt", "Sign in to Tillfold, choose Redeem, and scan or type the code. It cannot be moved on."
    ),
    QT_TRANSLATE_NOOP(
        "Receipt", "Keep this receipt until the money is in the account. A card that cannot be read is "
        "replaced against it."
    ),
    QT_TRANSLATE_NOOP(
        "Receipt", "Read the code to nobody, on the telephone or in a message, whoever asks for it."
    ),
)  # fmt: skip
_AFTER_VOID: Final = (
    QT_TRANSLATE_NOOP("Receipt", "Leave the card at the shop. It is worth nothing now."),
    QT_TRANSLATE_NOOP("Receipt", "Count your money before you leave the till."),
)
_AFTER_CHARGE: Final = (
    QT_TRANSLATE_NOOP(
        "Receipt", "Bring this receipt to give something back. The money returns to what paid for it, "
        "the balance first."
    ),
    QT_TRANSLATE_NOOP("Receipt", "Look under History in Tillfold to see where each cent came from."),
)  # fmt: skip
_AFTER_REFUND: Final[dict[str | None, tuple[str, ...]]] = {
    "POSTED": (
        QT_TRANSLATE_NOOP(
            "Receipt", "Look under Balance in Tillfold: what went to the balance is there now."
        ),
    ),
    "PENDING": (
        QT_TRANSLATE_NOOP(
            "Receipt", "Keep this receipt until the refund is done. Until then nothing was given back."
        ),
    ),
    "DROPPED": (
        QT_TRANSLATE_NOOP("Receipt", "Ask at the till if you expected this refund. Nothing was given back."),
    ),
}  # fmt: skip
_OF_A_TRADE_IN: Final[dict[str | None, tuple[str, ...]]] = {
    "QUOTED": (
        QT_TRANSLATE_NOOP("Receipt", "Bring the item with this receipt. Nothing is credited before that."),
    ),
    "IN_TRANSIT": (
        QT_TRANSLATE_NOOP("Receipt", "Keep this receipt. The item is looked at before anything is credited."),
    ),
    "ASSESSED": (
        QT_TRANSLATE_NOOP("Receipt", "Tell the shop whether to credit this amount or to give the item back."),
    ),
    "CREDITED": (
        QT_TRANSLATE_NOOP("Receipt", "Look under Balance in Tillfold: the credit is there now."),
    ),
    "RETURNED": (
        QT_TRANSLATE_NOOP("Receipt", "Look the item over before you leave. Nothing was credited for it."),
    ),
}  # fmt: skip


def title_of(slip: Slip) -> str:
    """What was done, as the heading says it."""
    if slip.deed is Deed.ACTIVATE and len(slip.cards) > 1:
        return translate("Receipt", _SEVERAL).format(count=count_text(len(slip.cards)))
    return translate("Receipt", _TITLES[slip.deed, slip.state])


def tender_text(tender: str, *, is_back: bool = False) -> str:
    """ "Cash", "Bank card"; with is_back: "Given back in cash"."""
    return translate("Receipt", (_BACK_BY if is_back else _TENDERS)[tender])


def steps_of(slip: Slip) -> list[str]:
    """What the holder of the receipt does next."""
    return [translate("Receipt", step) for step in _steps(slip)]


def _steps(slip: Slip) -> tuple[str, ...]:
    if slip.deed is Deed.REFUND:
        return _AFTER_REFUND[slip.state]
    if slip.deed is Deed.TRADE_IN:
        return _OF_A_TRADE_IN[slip.state]
    return {Deed.VOID: _AFTER_VOID, Deed.CHARGE: _AFTER_CHARGE}.get(slip.deed, _OF_A_CARD)
