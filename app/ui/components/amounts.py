"""Amounts that shrink until they fit, and masked codes."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.money import Money
from app.ui.components.labels import Label
from app.ui.formats import masked, money_text
from app.ui.theme import Color
from app.ui.typeface import Type, sized


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
