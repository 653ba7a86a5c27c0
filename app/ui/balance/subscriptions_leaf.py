"""Subscriptions paid from the balance: when each is due next, from what it is paid, and the end of it."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.outcomes import QT_TRANSLATE_NOOP
from app.ui.components.boxes import column
from app.ui.components.buttons import Button, Kind
from app.ui.components.labels import Label
from app.ui.components.lines import LinesLeaf
from app.ui.formats import date_of, money_text
from app.ui.theme import Color
from app.ui.typeface import Type
from app.wallet.overview import Subscribed

_EVERY = {
    "week": QT_TRANSLATE_NOOP("Subscriptions", "every week, next on {day}"),
    "month": QT_TRANSLATE_NOOP("Subscriptions", "every month, next on {day}"),
    "year": QT_TRANSLATE_NOOP("Subscriptions", "every year, next on {day}"),
}


class SubscriptionsLeaf(LinesLeaf):
    """`end_wanted` carries the `Subscribed` that is to be ended."""

    end_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="subscriptions-leaf", parent=parent)
        self.set_title(self.tr("Subscriptions"))

    def show_subscriptions(self, found: Sequence[Subscribed], *, uses_balance: bool) -> None:
        """Those that run; ended ones are in the history."""
        self.begin()
        for one in found:
            if one.next_due is not None:
                self._add(one, one.next_due, uses_balance=uses_balance)

    def _add(self, one: Subscribed, due: str, *, uses_balance: bool) -> None:
        at = one.subscription
        paid = self.tr("from the balance") if uses_balance else self.tr("in another way")
        every = QCoreApplication.translate("Subscriptions", _EVERY[one.every])
        words = column(
            Label(one.merchant, Type.CONTROL, wrap=True, name=f"subscription-{at}"),
            Label(
                every.format(day=date_of(date.fromisoformat(due))),
                Type.CAPTION,
                Color.INK2,
                wrap=True,
                name=f"subscription-due-{at}",
            ),
            spacing=1,
        )
        source = Label(paid, Type.SMALL, Color.INK2, name=f"subscription-paid-{at}")
        amount = Label(money_text(one.amount), Type.STRONG, name=f"subscription-amount-{at}")
        end = Button(self.tr("End"), Kind.QUIET, name=f"subscription-end-{at}")
        end.setAccessibleName(self.tr("End the subscription {name}").format(name=one.merchant))
        end.clicked.connect(partial(self.end_wanted.emit, one))
        self.add(words, source, amount, end)
