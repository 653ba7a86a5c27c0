"""A scroll bar that is quiet, and an area that scrolls up and down only."""

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QWidget,
)

from app.ui.components.paint import box, painter_for
from app.ui.theme import Color, color


class QuietScrollBar(QScrollBar):
    """A thumb without a track; it turns darker under the mouse."""

    WIDTH = 10

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)

    def sizeHint(self) -> QSize:
        return QSize(self.WIDTH, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.minimum() == self.maximum():
            return
        option = QtWidgets.QStyleOptionSlider()
        self.initStyleOption(option)
        style = QtWidgets.QStyle  # by its module: naming it above costs 15 ms before the first paint
        part = style.SubControl.SC_ScrollBarSlider
        thumb = self.style().subControlRect(style.ComplexControl.CC_ScrollBar, option, part, self)
        rect = QRectF(2, thumb.top() + 1, self.width() - 4, thumb.height() - 2)
        role = Color.EDGE if self.underMouse() or self.isSliderDown() else Color.OFF
        with painter_for(self) as painter:
            box(painter, rect, rect.width() / 2, color(role))


def make_quiet(area: QAbstractScrollArea) -> None:
    """No frame, our scroll bar, never a horizontal one."""
    bar = QuietScrollBar(area)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setVerticalScrollBar(bar)
    if isinstance(area, QAbstractItemView):  # it listens to the bar it was made with only
        bar.valueChanged.connect(area.verticalScrollbarValueChanged)
        bar.actionTriggered.connect(area.verticalScrollbarAction)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class Content(QWidget):
    """What scrolls: as high as its texts are at their width; their least height would be that of a narrow
    page."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class Column(QScrollArea):
    """Shows one widget at the width there is; scrolls when it is taller than the room."""

    def __init__(self, content: QWidget, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        make_quiet(self)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        for ground in (self.viewport(), content):
            ground.setAutoFillBackground(False)

    def turn_page(self, pages: int) -> None:
        """Down so many pages, or up; for keys, where nothing in it takes the focus."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def minimumSizeHint(self) -> QSize:
        content = self.widget()
        width = content.minimumSizeHint().width() if content is not None else 0
        return QSize(width, 0)


class FittedColumn(Column):
    """No higher than what it shows, so that something can stand right below it; lower where there is no room,
    and then it scrolls."""

    def __init__(self, content: QWidget, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(content, name=name, parent=parent)
        self._content = content
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        content = self._content
        hint = content.sizeHint()
        height = content.heightForWidth(self.width()) if content.hasHeightForWidth() else hint.height()
        return QSize(hint.width(), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self._content:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
