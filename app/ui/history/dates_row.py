"""From one day to another, below the bar, and what the wallet was worth when the last day was over."""

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QWidget

from app.money import Money
from app.ui.components.bar_fields import DateField
from app.ui.components.boxes import STRETCH, row
from app.ui.components.labels import Label
from app.ui.formats import date_of, money_text, now
from app.ui.theme import S2, Color
from app.ui.typeface import Type, px


class DatesRow(QWidget):
    """`changed` carries the first and the last day. Hidden until two dates are wanted."""

    changed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history-dates")
        self._first = DateField(self.tr("From this day"), name="history-first")
        self._last = DateField(self.tr("To this day"), name="history-last")
        self._past = Label("", Type.SMALL_STRONG, name="history-past")
        begin = Label(self.tr("From"), Type.SMALL, Color.INK2, name="history-from")
        end = Label(self.tr("to"), Type.SMALL, Color.INK2, name="history-to")
        line = row(begin, self._first, end, self._last, self._past, STRETCH, spacing=px(S2))
        self.setLayout(line)
        for field in (self._first, self._last):
            field.set_limits(most=_today())
            field.date_changed.connect(self._tell)
        self.hide()

    def begin(self) -> None:
        """With the month that runs."""
        today = _today()
        self._first.show_date(QDate(today.year(), today.month(), 1))
        self._last.show_date(today)
        self.show()
        self._tell()

    def show_past(self, past: Money | None) -> None:
        """What the wallet was worth then, where that is known."""
        self._past.setVisible(past is not None)
        if past is not None:
            text = self.tr("Balance at the end of {day}: {amount}")
            day = date_of(_python(self._last.date()))
            self._past.setText(text.format(day=day, amount=money_text(past)))

    def focus_first(self) -> None:
        self._first.setFocus()

    def _tell(self) -> None:
        first, last = self._first.date(), self._last.date()
        if last < first:  # the other field follows the one that was changed
            follows, day = (self._last, first) if self.sender() is self._first else (self._first, last)
            follows.show_date(day)
        self.changed.emit(_python(self._first.date()), _python(self._last.date()))


def _today() -> QDate:
    today = now().astimezone()
    return QDate(today.year, today.month, today.day)


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
