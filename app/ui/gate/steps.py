"""What the steps of making an account have in common, and the list of them at the left."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components.boxes import STRETCH, Item, add, clear, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.labels import Label
from app.ui.components.paint import box, painter_for
from app.ui.icons import paint_icon
from app.ui.theme import S2, S3, S4, S5, Color, color, theme
from app.ui.typeface import Type, font, px

_ROUND = 26


class _StepDot(QWidget):
    """The number of a step in a ring, or a check mark when it is done."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._state = number, 0
        self.setFixedSize(px(_ROUND), px(_ROUND))
        theme().changed.connect(self.update)

    def set_state(self, state: int) -> None:
        """-1 done, 0 now, 1 to come."""
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            radius = whole.height() / 2
            if self._state > 0:
                box(painter, whole, radius, None, color(Color.EDGE))
            else:
                box(painter, whole, radius, color(Color.WASH))
            if self._state < 0:
                paint_icon(painter, whole.adjusted(5, 5, -5, -5), "check", Color.ACCENT)
                return
            painter.setFont(font(Type.SMALL_STRONG))
            painter.setPen(color(Color.INK2 if self._state else Color.ACCENT))
            painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, str(self._number))


class StepList(QWidget):
    """Where one is among the steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[_StepDot, Label]] = []
        self._layout = column(spacing=px(S4 + 2))
        self.setLayout(self._layout)

    def show_steps(self, titles: Sequence[str]) -> None:
        clear(self._layout)
        self._rows = [(_StepDot(at), Label(title)) for at, title in enumerate(titles, 1)]
        for dot, label in self._rows:
            label.setWordWrap(True)
            self._layout.addLayout(row(dot, label, spacing=px(S3)))

    def set_current(self, current: int) -> None:
        for at, (dot, label) in enumerate(self._rows):
            dot.set_state((at > current) - (at < current))
            label.set_type(Type.STRONG if at == current else Type.BODY)
            label.set_color(Color.INK if at == current else Color.INK2)


class Step(QWidget):
    """One page of the way: heading, sentence, fields, Back at the left and Continue at the right."""

    back_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, heading: str, text: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.body: QVBoxLayout = column()
        self.back = Button(self.tr("Back"), key="Esc", name=f"{name}-back").set_decisive()
        self.go_on = Button(self.tr("Continue"), Kind.PRIMARY, key="Enter", name=f"{name}-continue")
        self.go_on.set_decisive()
        self.back.clicked.connect(self.back_wanted)
        self.go_on.clicked.connect(self.next_wanted)
        head = Label(heading, Type.FIGURE, wrap=True, name=f"{name}-heading")
        self.under = Label(text, Type.BODY, Color.INK2, wrap=True, name=f"{name}-text")
        actions = row(self.back, STRETCH, self.go_on, spacing=px(S3))
        self.setLayout(column(head, px(S2), self.under, px(S4), self.body, px(S5), actions, STRETCH))

    def title(self) -> str:
        """The step's line in the list."""
        raise NotImplementedError

    def put(self, *items: Item) -> None:
        for item in items:
            add(self.body, item)

    def is_ready(self) -> bool:
        return False

    def watch(self) -> None:
        """Continue wakes when the step is complete."""
        self.go_on.setEnabled(self.is_ready())

    def forget(self) -> None:
        """Empty every field."""

    def entered(self) -> None:
        """Put the focus on the first field that wants something."""

    def set_may_go_back(self, *, may: bool) -> None:
        self.back.setVisible(may)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.back.isVisible():
            self.back_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.is_ready():
            self.next_wanted.emit()
        else:
            super().keyPressEvent(event)
