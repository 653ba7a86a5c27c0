"""Fields as high as the chips of a bar: the search with its glass, and a date in our box."""

from PySide6.QtCore import QDate, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.components.fields import TextField
from app.ui.components.paint import painter_for
from app.ui.components.typed_day import day_form, typed_day, unit_at
from app.ui.icons import paint_icon
from app.ui.theme import S3, Color
from app.ui.typeface import px

_HEIGHT, _GLASS = 32, 18


class SearchField(TextField):
    """As high as the chips beside it."""

    WIDTH = 250

    def __init__(
        self, accessible: str, placeholder: str, *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(name=name, parent=parent)
        self.setAccessibleName(accessible)
        self.setPlaceholderText(placeholder)
        self.setTextMargins(px(36), 0, px(S3), 0)
        self.setClearButtonEnabled(False)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.placeholderText())
        return QSize(max(px(self.WIDTH), words + px(36 + S3 + 8)), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = px(_GLASS)
        with painter_for(self) as painter:
            at = QRectF(px(11), (self.height() - size) / 2, size, size)
            paint_icon(painter, at, "search", Color.INK3)


class DateField(TextField):
    """A day in the order of the person's country, typed whole, with or without what parts its numbers; Up and
    Down step the one at the cursor. `date_changed` carries the day, once it is whole.

    A QDateEdit puts each number right as it is typed: 31/10/2025 over 22/11/2026 became 22/10/2025.

    `follows_typing`: the day changes while it is typed, and what is no day stays in the field, where `is_day`
    tells of it. Otherwise Enter and Tab take it, or bring the last day back.
    """

    date_changed = Signal(QDate)
    follows_typing = False

    def __init__(self, accessible: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self.setAccessibleName(accessible)
        self._form = day_form(self.locale())
        self._least = self._most = QDate()
        self._date = QDate.currentDate()
        self._show()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self._note_typed)
        self.editingFinished.connect(self._settle)

    def date(self) -> QDate:
        """The last whole day within the limits."""
        return self._date

    @property
    def is_day(self) -> bool:
        """Whether what stands in the field is a day within the limits."""
        return self._typed() is not None

    def set_date(self, day: QDate) -> None:
        """The nearest day within the limits."""
        was, self._date = self._date, self._within(day)
        self._show()
        if self._date != was:
            self.date_changed.emit(self._date)

    def show_date(self, day: QDate) -> None:
        """Without telling anybody that it changed."""
        blocker = QSignalBlocker(self)
        self.set_date(day)
        blocker.unblock()

    def set_limits(self, least: QDate | None = None, most: QDate | None = None) -> None:
        """The first and the last day that it takes."""
        self._least, self._most = least or QDate(), most or QDate()
        self.set_date(self._date)

    def step(self, by: int) -> None:
        """The day, month or year at the cursor, which stays there."""
        day, at = self._typed() or self._date, self.cursorPosition()
        unit = unit_at(self.text(), at, self._form)
        steps = {"d": day.addDays, "M": day.addMonths, "y": day.addYears}
        self.set_date(steps[unit](by))
        self.setCursorPosition(min(at, len(self.text())))

    def _within(self, day: QDate) -> QDate:
        if self._least.isValid() and day < self._least:
            return self._least
        return self._most if self._most.isValid() and day > self._most else day

    def _typed(self) -> QDate | None:
        day = typed_day(self.text(), self._form)
        return day if day is not None and self._within(day) == day else None

    def _show(self) -> None:
        self.setText(self.locale().toString(self._date, self._form))

    def _note_typed(self) -> None:
        if not self.follows_typing:
            return
        day, was = self._typed(), self._date
        self._date = day or was
        self.date_changed.emit(self._date)  # also where it is none: what hangs on it says so

    def _settle(self) -> None:
        day = self._typed()
        if day is not None:
            self.set_date(day)
        elif not self.follows_typing:
            self._show()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self._form.replace("y", "8") + "88")
        return QSize(words + px(2 * S3 + 16), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() in steps and not event.modifiers() & _MODIFIERS:
            self.step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
