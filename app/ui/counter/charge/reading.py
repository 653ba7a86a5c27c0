"""What a text means in a field of a charge: an amount, cash, a PIN or a one-time code."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.codes.text import normalise
from app.counter.charge_values import Agreed
from app.money import Money
from app.ui.counter.charge.money import typed_amount
from app.ui.counter.flow import Bad
from app.ui.counter.override import LONGEST_REASON
from app.ui.counter.values import Given
from app.ui.formats import money_text

translate = QCoreApplication.translate
_PIN_LENGTHS: Final = range(4, 13)


def read_amount(given: Given, usual: str, known: Collection[str]) -> str | Bad:
    """ "32.99 EUR"."""
    amount = typed_amount(given.text, usual, known)
    if amount is None or given.is_scan:
        return Bad(translate("Counter", "This is no amount. Type one such as 25, 12.50 or 20 USD."))
    return f"{amount.plain()} {amount.currency}"


def read_handed(given: Given, due: Money) -> str | Bad:
    """The cash that was handed over, as plain decimal text; enough of it."""
    handed = typed_amount(given.text, due.currency, ())
    if handed is None or given.is_scan:
        return Bad(translate("Counter", "This is no amount. Type what was handed over, such as 50."))
    if handed < due:
        missing = money_text(due - handed)
        return Bad(translate("Counter", "{amount} is still missing.").format(amount=missing))
    return handed.plain()


def read_consent(given: Given) -> Agreed | Bad:
    """A PIN, or a one-time code as it is typed. Whatever else was scanned is neither."""
    is_pin = given.text.isascii() and given.text.isdigit()
    if given.is_scan or (is_pin and len(given.text) not in _PIN_LENGTHS):
        return Bad(translate("Counter", "This is neither a PIN nor a one-time code. Nothing was taken."))
    return Agreed(given.text) if is_pin else Agreed(normalise(given.text), is_one_time=True)


def read_line(given: Given) -> str | Bad:
    """A receipt number, a reason, a login, a password."""
    is_line = given.text.isprintable() and len(given.text) <= LONGEST_REASON
    return given.text if is_line else Bad(translate("Counter", "This is more than one line of text."))
