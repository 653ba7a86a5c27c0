"""How far a long piece of work has come: a bar, with words beside it that the page sets."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from app.ui.components.paint import box, painter_for
from app.ui.theme import Color, color, theme
from app.ui.typeface import px

_HEIGHT = 8


class ProgressBar(QProgressBar):
    """Painted in our colours. With a maximum of 0 nobody knows how much there is, and it is half full."""

    def __init__(self, accessible: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setTextVisible(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        share = self.value() / self.maximum() if self.maximum() > 0 else 0.5
        with painter_for(self) as painter:
            box(painter, whole, whole.height() / 2, color(Color.OFF))
            done = QRectF(whole.left(), whole.top(), whole.width() * min(share, 1.0), whole.height())
            if done.width() >= whole.height():
                box(painter, done, whole.height() / 2, color(Color.ACCENT))
