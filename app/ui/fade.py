"""Pages on top of each other; a change fades in 180 ms. The old page's picture lies over the new."""

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.components.page_stack import InGivenRoom
from app.ui.theme import PAGE_MS, motion_ms


class _Veil(QWidget):
    """The page that goes, growing thinner over the one that comes. It takes no input and deletes itself."""

    def __init__(self, picture: QPixmap, duration_ms: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture, self._left = picture, 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(QRect(0, 0, parent.width(), parent.height()))
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.setDuration(duration_ms)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade.valueChanged.connect(self._thin)
        self._fade.finished.connect(self.deleteLater)

    def begin(self) -> None:
        self.show()
        self.raise_()
        self._fade.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    def _thin(self, left: float) -> None:
        self._left = left
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setOpacity(self._left)
            painter.drawPixmap(0, 0, self._picture)


class FadingStack(QStackedWidget):
    """Shows one page; `turn_to` fades from the one before."""

    def turn_to(self, page: QWidget, *, picture: QPixmap | None = None) -> None:
        """picture: of the page before, where it was taken already."""
        if page is self.currentWidget():
            return
        fading = picture or self.picture()
        self.setCurrentWidget(page)
        if fading is not None:
            _Veil(fading, motion_ms(PAGE_MS), self).begin()

    def picture(self) -> QPixmap | None:
        """Of the page in front, not of what is behind it; None where nothing fades. Qt lays out for it what
        waits for that on any page of the window: best taken before much is changed."""
        page = self.currentWidget()
        return page.grab() if motion_ms(PAGE_MS) and page is not None and self.isVisible() else None


class FadingPages(InGivenRoom, FadingStack):
    """The pages of a window, which take all its room."""
