"""Texts in a type role and a colour role, following the theme; amounts that shrink until they fit."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.money import Money
from app.ui.formats import masked, money_text
from app.ui.theme import Color, color
from app.ui.typeface import Type, font, sized


class Label(QLabel):
    """Plain text. With `wrap` it takes the height its width needs."""

    def __init__(
        self,
        text: str = "",
        type_: Type = Type.BODY,
        ink: Color = Color.INK,
        *,
        wrap: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ink = ink
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(type_))
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)
        self._follow_theme()

    def set_color(self, ink: Color) -> None:
        self._ink = ink
        self._follow_theme()

    def set_type(self, type_: Type) -> None:
        self.setFont(font(type_))

    @property
    def ink(self) -> Color:
        """The colour role the text has now."""
        return self._ink

    def _follow_theme(self) -> None:
        wanted = color(self._ink)
        if self.palette().color(QPalette.ColorRole.WindowText) != wanted:
            changed = QPalette()
            changed.setColor(QPalette.ColorRole.WindowText, wanted)
            self.setPalette(changed)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._follow_theme()
        super().changeEvent(event)


class AmountLabel(Label):
    """The one amount of a page: 48, 40, 34 or 28 px, the largest that fits. Never elided."""

    STEPS: Final = (48, 40, 34, 28)

    def __init__(
        self,
        type_: Type = Type.HERO,
        ink: Color = Color.INK,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", type_, ink, name=name, parent=parent)
        self._type = type_
        self._steps = tuple(step for step in self.STEPS if step <= type_.value.px)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_money(self, money: Money, *, signed: bool = False) -> None:
        self.show_text(money_text(money, signed=signed))

    def show_text(self, text: str) -> None:
        self.setText(text)
        self._fit()
        self.updateGeometry()

    def _fit(self) -> None:
        for step in self._steps:
            made = sized(self._type, step)
            if QFontMetrics(made).horizontalAdvance(self.text()) <= self.width():
                break
        self.setFont(made)

    def _size_at(self, step: int) -> QSize:
        metrics = QFontMetrics(sized(self._type, step))
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    def sizeHint(self) -> QSize:
        return self._size_at(self._steps[0])

    def minimumSizeHint(self) -> QSize:
        return QSize(self._size_at(self._steps[-1]).width(), self._size_at(self._steps[0]).height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class MaskedCode(Label):
    """The last four characters of a card, in the face that only codes have."""

    def __init__(self, last_four: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(masked(last_four), Type.CODE_MASKED, Color.INK2, name=name, parent=parent)

    def show_last_four(self, last_four: str) -> None:
        self.setText(masked(last_four))
