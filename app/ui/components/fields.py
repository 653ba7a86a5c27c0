"""What is typed into: text fields, a password field that can be revealed, a choice, and their labels."""

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from app.ui.components.boxes import column
from app.ui.components.buttons import IconButton
from app.ui.components.labels import Label
from app.ui.components.paint import box, focus_ring, painter_for
from app.ui.icons import paint_icon
from app.ui.theme import RADIUS_CONTROL, S1, S3, Color, color, theme
from app.ui.typeface import Type, font, px, sized

translate = QCoreApplication.translate

HEIGHT = 40
_BULLET_PX = 8  # the style's bullet is as large as a capital; a style sheet would freeze the text's colour


class TextField(QLineEdit):
    """A line edit in our box. Its accessible name comes from its label (`Labelled`) or is set by the page."""

    def __init__(self, *, name: str, type_: Type = Type.BODY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFont(font(type_))
        self.setFrame(False)
        self.setTextMargins(px(S3), 0, px(S3), 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        see_through = QPalette()
        see_through.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(see_through)  # only this one role: the others follow the theme
        theme().changed.connect(self.update)

    def clear(self) -> None:
        """Qt's own leaves what stood here to Undo: a code, a password, or what somebody else had typed."""
        self.setText("")

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_box()
        super().paintEvent(event)

    def _paint_box(self) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            ground = Color.RAISED if self.isEnabled() else Color.SUNKEN
            box(painter, whole, RADIUS_CONTROL, color(ground), color(Color.EDGE))
            if self.hasFocus():
                focus_ring(painter, whole, RADIUS_CONTROL)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


class PasswordField(TextField):
    """Typed blind; the eye shows it while it is pressed on."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self.setTextMargins(px(S3), 0, px(HEIGHT), 0)
        self.reveal = IconButton(
            "eye", translate("Fields", "Show the password"), name=f"{name}-reveal", parent=self
        )
        self.reveal.setCheckable(True)
        self.reveal.toggled.connect(self._show_plain)
        self._show_plain(plain=False)

    def hide_text(self) -> None:
        self.reveal.setChecked(False)

    def _show_plain(self, plain: bool) -> None:  # noqa: FBT001
        self.setEchoMode(QLineEdit.EchoMode.Normal if plain else QLineEdit.EchoMode.Password)
        self.setFont(font(Type.BODY) if plain else sized(Type.BODY, _BULLET_PX))
        if plain:
            self.reveal.set_meaning("eye-off", translate("Fields", "Hide the password"))
        else:
            self.reveal.set_meaning("eye", translate("Fields", "Show the password"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = px(32)
        gap = (self.height() - side) // 2
        self.reveal.setGeometry(self.width() - side - gap, gap, side, side)


class _Option(QStyledItemDelegate):
    """A line of the list that a choice opens: high enough to be hit, washed where the keys are."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), px(36))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, color(Color.WASH if chosen else Color.RAISED))
        painter.setFont(font(Type.BODY))
        painter.setPen(color(Color.INK))
        place = option.rect.adjusted(px(S3), 0, -px(S3), 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(index.data()))


class Choice(QComboBox):
    """One of a few, in our box."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFont(font(Type.BODY))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setItemDelegate(_Option(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._height = HEIGHT
        self._longest: int | None = None
        model = self.model()
        for changed in (model.rowsInserted, model.rowsRemoved, model.dataChanged, model.modelReset):
            changed.connect(self._forget_longest)
        theme().changed.connect(self.update)

    def set_height(self, height: int) -> None:
        self._height = height
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        if self._longest is None:  # kept: a layout asks ten times, and there are 600 clocks in the world
            texts = [self.itemText(at) for at in range(self.count())]
            metrics = QFontMetrics(self.font())
            self._longest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        return QSize(self._longest + px(S3 + 36), px(self._height))

    def _forget_longest(self) -> None:
        self._longest = None

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._forget_longest()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        box(painter, whole, RADIUS_CONTROL, color(Color.RAISED), color(Color.EDGE))
        painter.setPen(color(Color.INK if self.isEnabled() else Color.INK3))
        painter.setFont(self.font())
        left = whole.adjusted(px(S3), 0, -px(36), 0)
        painter.drawText(left, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.currentText())
        size = px(16)
        arrow = QRectF(whole.right() - size - px(S3), whole.center().y() - size / 2, size, size)
        paint_icon(painter, arrow, "chevron-down", Color.INK2)
        if self.hasFocus():
            focus_ring(painter, whole, RADIUS_CONTROL)


class Labelled(QWidget):
    """A label over a field, and under it what to know, or what is wrong with what stands there."""

    def __init__(self, text: str, field: QWidget, hint: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.label = Label(text, Type.SMALL_STRONG, name=f"{field.objectName()}-label")
        self.label.setBuddy(field)
        self.under = Label("", Type.SMALL, Color.INK3, wrap=True, name=f"{field.objectName()}-under")
        field.setAccessibleName(text)
        self.setLayout(column(self.label, field, self.under, spacing=S1))
        self.set_hint(hint)

    def set_text(self, text: str) -> None:
        self.label.setText(text)
        self.field.setAccessibleName(text)

    def set_hint(self, hint: str, *, is_wrong: bool = False) -> None:
        """is_wrong: the hint says what is wrong with what stands there."""
        self.under.setText(hint)
        self.under.set_color(Color.WARN if is_wrong else Color.INK3)
        self.under.setVisible(bool(hint))
        self.field.setAccessibleDescription(hint)
