"""What a text means in a field of a refund: an amount of the order, a receipt number, a reason."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.counter.refund_values import OrderSeen
from app.money import Money
from app.ui.counter.flow import Bad
from app.ui.counter.values import Given
from app.ui.formats import money_text

translate = QCoreApplication.translate
_LONGEST: Final = 200


def read_amount(given: Given, order: OrderSeen | None) -> str | Bad:
    """Plain decimal text; no more than is left of the order."""
    if order is None or given.is_scan:
        return Bad(translate("Refund", "This was scanned and is no receipt. Type the amount."))
    try:
        amount = Money.parse(given.text.replace(",", "."), order.amount.currency)
    except ValueError:
        return Bad(translate("Refund", "This is no amount. Type one such as 25 or 12.50."))
    if 0 < amount.minor <= order.left.minor:
        return amount.plain()
    text = translate("Refund", "At the most {most} of this order can be refunded.")
    return Bad(text.format(most=money_text(order.left)))


def read_line(given: Given) -> str | Bad:
    """A receipt number or a reason."""
    is_line = given.text.isprintable() and len(given.text) <= _LONGEST
    return given.text if is_line else Bad(translate("Refund", "This is longer than one line."))
