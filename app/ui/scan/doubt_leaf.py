"""A doubtful character: its enlarged picture, and each letter it may be as a key to press."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from app.ui.components.boxes import STRETCH, clear, column
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.paint import box, painter_for
from app.ui.icons import paint_icon
from app.ui.scan.pixels import image_of
from app.ui.theme import RADIUS_CONTROL, S2, S3, Color, color, stroke, theme
from app.ui.typeface import Type, font, px

if TYPE_CHECKING:
    from app.scan.frame import Pixels
    from app.scan.session import Doubt

_KEY_WIDTH, _KEY_HEIGHT, _PICTURE, _WORDS = 78, 112, 112, 240


class DoubtKey(QAbstractButton):
    """One candidate. The keyboard's own key of that letter does the same."""

    chosen = Signal(str)

    def __init__(
        self, character: str, word: str, *, is_likelier: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._character, self._word, self._is_likelier = character, word, is_likelier
        self.setObjectName(f"doubt-key-{character}")
        self.setText(character)
        self.setAccessibleName(self.tr("It is {character}, {word}").format(character=character, word=word))
        self.setFixedSize(px(_KEY_WIDTH), px(_KEY_HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._choose)
        theme().changed.connect(self.update)

    def _choose(self) -> None:
        self.chosen.emit(self._character)

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            is_marked = self.hasFocus() or (self._is_likelier and self.isEnabled())
            ground = Color.WASH if self.isDown() or self.underMouse() else Color.RAISED
            edge, width = (Color.FOCUS, 2.0) if is_marked else (Color.EDGE, float(stroke()))
            box(painter, whole, RADIUS_CONTROL, color(ground), color(edge), width)
            painter.setFont(font(Type.CODE_CHOICE))
            painter.setPen(color(Color.INK))
            letter = QRectF(0, px(8), whole.width(), px(70))
            painter.drawText(letter, Qt.AlignmentFlag.AlignCenter, self._character)
            painter.setFont(font(Type.CAPTION))
            painter.setPen(color(Color.INK2))
            below = QRectF(0, px(80), whole.width(), px(24))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._word)


class PrintedCharacter(QWidget):
    """The character as it is printed, straightened and enlarged; an icon where it was not seen."""

    def __init__(self, image: QImage | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self.setAccessibleName(self.tr("The character as it is printed"))
        self.setFixedSize(px(_PICTURE), px(_PICTURE))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            box(painter, whole, RADIUS_CONTROL, color(Color.SUNKEN))
            if self._image is None:
                middle = whole.center()
                paint_icon(painter, QRectF(middle.x() - 16, middle.y() - 16, 32, 32), "eye-off", Color.INK3)
            else:
                shape = QPainterPath()
                shape.addRoundedRect(whole, RADIUS_CONTROL, RADIUS_CONTROL)
                painter.setClipPath(shape)
                painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
                size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
                target = QRectF(0, 0, size.width(), size.height())
                target.moveCenter(whole.center())
                painter.drawImage(target, self._image)
                painter.setClipping(False)
            box(painter, whole, RADIUS_CONTROL, None, color(Color.EDGE))


class DoubtLeaf(Leaf):
    """One doubt. Only the one that is asked takes keys; the next waits beside it."""

    chosen = Signal(int, str)

    def __init__(self, name: str, *, is_asked: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=S2 + 2)
        self.setObjectName(name)
        self._is_asked = is_asked
        self._at = -1
        self._shown: tuple[int, tuple[str, ...], int] | None = None
        self._picture: Pixels | None = None
        self._printed: PrintedCharacter | None = None
        self._line = QHBoxLayout()
        self._line.setSpacing(S2 + 2)
        self.body.addStretch(1)
        self.body.addLayout(self._line)
        self.body.addStretch(1)
        self.hide()

    def show_doubt(self, doubt: "Doubt | None", waiting: int = 0) -> None:
        """`waiting`: how many more are asked after this one and are not shown beside it."""
        shown = None if doubt is None else (doubt.at, candidates(doubt), waiting)
        if shown == self._shown:
            self._show_sharper(doubt)
            return  # frames come many times a second, and a key must not vanish while it is pressed
        self._shown = shown
        clear(self._line)
        self.setVisible(doubt is not None)
        if doubt is None:
            return
        self._at = doubt.at
        self._picture = doubt.picture
        self._printed = PrintedCharacter(_image_of(doubt))
        self._line.addWidget(self._printed)
        self._line.addWidget(self._words(doubt, waiting), 1000)
        for number, character in enumerate(candidates(doubt)):
            word = self.tr("possible") if number else self.tr("likelier")
            key = DoubtKey(character, word, is_likelier=self._is_asked and number == 0)
            key.setEnabled(self._is_asked)
            key.chosen.connect(self._choose)
            self._line.addWidget(key)
        self._line.addStretch(1)  # only what the words cannot use

    def _show_sharper(self, doubt: "Doubt | None") -> None:
        """A later frame was sharper: only the picture changes."""
        if doubt is not None and self._printed is not None and doubt.picture is not self._picture:
            self._picture = doubt.picture
            self._printed.show_image(_image_of(doubt))

    def _words(self, doubt: "Doubt", waiting: int) -> QWidget:
        title = Label(self.tr("Character {number}").format(number=doubt.at + 1), Type.LEAD_STRONG, wrap=True)
        text = self.tr("Press what is printed") if self._is_asked else self.tr("Asked next")
        lines = column(STRETCH, title, Label(text, Type.SMALL, Color.INK2, wrap=True), spacing=2)
        if waiting:
            more = self.tr("{count} more after this one").format(count=waiting)
            lines.addWidget(Label(more, Type.SMALL, Color.INK2, wrap=True))
        lines.addStretch(1)
        lines.setContentsMargins(2, 0, 0, 0)
        words = QWidget()
        words.setLayout(lines)
        words.setMaximumWidth(px(_WORDS))
        return words

    def _choose(self, character: str) -> None:
        self.chosen.emit(self._at, character)

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(152))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(280), px(_KEY_HEIGHT) + 2 * S3)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_asked:
            with painter_for(self) as painter:
                box(painter, QRectF(self.rect()), 10, None, color(Color.WARN), 1.5)


def _image_of(doubt: "Doubt") -> QImage | None:
    return None if doubt.picture is None else image_of(doubt.picture, QSize(224, 224))


def candidates(doubt: "Doubt") -> tuple[str, ...]:
    """What the character may be, the likelier first."""
    return tuple(dict.fromkeys((doubt.read, *doubt.alternatives)))
