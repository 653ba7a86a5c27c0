"""Numbered steps that help, and the facts that are known, as the refusal page shows them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components.boxes import STRETCH, clear, column, row
from app.ui.components.buttons import Button
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.paint import box, painter_for
from app.ui.theme import S1, S3, S4, S5, Color, color, theme
from app.ui.typeface import Type, font, px


class StepNumber(QWidget):
    """A number in a round wash."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.setFixedSize(px(24), px(24))
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            box(painter, whole, whole.height() / 2, color(Color.WASH))
            painter.setFont(font(Type.SMALL_STRONG))
            painter.setPen(color(Color.ACCENT))
            painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, str(self._number))


class StepsLeaf(Leaf):
    """What to do, in order; `action` stands beside its title."""

    def __init__(self, parent: QWidget | None = None, *, action: Button | None = None) -> None:
        super().__init__(parent, padding=S5)
        self.setObjectName("what-to-do")
        head = row(Label(self.tr("What to do"), Type.STRONG), STRETCH)
        if action is not None:
            head.addWidget(action)
        self.body.addLayout(head)
        self.body.addSpacing(S3)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(S4)
        self.body.addLayout(self._steps)
        self.body.addStretch(1)

    def show_steps(self, steps: Sequence[tuple[str, str]]) -> None:
        clear(self._steps)
        for number, (title, text) in enumerate(steps, 1):
            lines = column(
                Label(title, Type.STRONG, wrap=True), Label(text, Type.BODY, Color.INK2, wrap=True), spacing=2
            )
            line = row(column(StepNumber(number), STRETCH), lines, spacing=S4)
            line.setStretch(1, 1)
            self._steps.addLayout(line)


class FactsLeaf(Leaf):
    """What is known: a caption over each fact."""

    WIDTH = 276

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=S4 + S1)
        self.setObjectName("known-facts")
        self.setFixedWidth(px(self.WIDTH))
        self.body.addWidget(Label(title, Type.STRONG, wrap=True))
        self.body.addSpacing(S3)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(S3)
        self.body.addLayout(self._facts)
        self.body.addStretch(1)

    def show_facts(self, facts: Sequence[tuple[str, str, Type]]) -> None:
        """Each fact: its caption, its text, and the type it is set in (codes have a face of their own)."""
        clear(self._facts)
        for caption, text, type_ in facts:
            lines = column(
                Label(caption, Type.CAPTION, Color.INK2, wrap=True), Label(text, type_, wrap=True), spacing=S1
            )
            self._facts.addLayout(lines)

    def sizeHint(self) -> QSize:
        return QSize(px(self.WIDTH), super().sizeHint().height())
