"""The code field: one real line edit, painted as cells in the groups of the programme that still fits.

It tidies what is typed (capitals, no dashes) and never refuses a character; what the text is, others say.
"""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.codes.text import normalise
from app.ui.components.code_cells import CellLayout, CellState, CodeCell, lay_out, paint_cell, paint_crease
from app.ui.drops import files_in
from app.ui.theme import RADIUS_LEAF, Color, color, stroke, theme
from app.ui.typeface import px

LONGEST = 64
_SEPARATORS = "- "
_CELL, _GAP, _PADDING, _HEIGHT = 46, 30, 20, 106


class CodeField(QLineEdit):
    """Holds the code as it is compared: capitals without dashes. Cells are only its picture."""

    code_edited = Signal(str)  # after every change a person made: the code with the dashes that were typed
    pasted = Signal(str)  # raw text from the clipboard, to be looked through
    picture_pasted = Signal(QImage)
    files_pasted = Signal(object)  # paths of files that were copied

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("code-field")
        self.setAccessibleName(self.tr("Claim code"))
        self.setMaxLength(LONGEST)
        self.setFrame(False)
        self.setAcceptDrops(False)  # the pane takes drops, files among them
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhPreferUppercase
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._groups: tuple[int, ...] = (4, 4, 4, 4)
        self._states: dict[int, CellState] = {}
        self._before = ""
        self._breaks: set[int] = set()
        self.textEdited.connect(self._tidy)
        self.cursorPositionChanged.connect(self.update)
        self.selectionChanged.connect(self.update)
        theme().changed.connect(self.update)

    def show_groups(self, groups: Sequence[int]) -> None:
        """The printed groups to draw the cells in."""
        self._groups = tuple(groups)
        self.update()

    def show_code(self, code: str, states: Sequence[CellState] = ()) -> None:
        """Put a code in, forgetting what stood here (also for Undo). `states` marks doubtful characters."""
        self.setText(code[:LONGEST])
        self._before = self.text()
        self._breaks = set()
        self._states = {
            at: state
            for at, state in enumerate(states)
            if state not in (CellState.CERTAIN, CellState.EMPTY, CellState.HIDDEN)
        }
        self.update()

    def forget(self) -> None:
        self.show_code("")

    def paste(self) -> None:
        """Hand over what the clipboard holds as it is: perhaps a whole e-mail around a code, or a picture."""
        data = QGuiApplication.clipboard().mimeData() or QMimeData()  # None where nothing was ever copied
        if paths := files_in(data):
            self.files_pasted.emit(paths)
        elif data.text().strip():
            self.pasted.emit(data.text())
        elif data.hasImage():
            self.picture_pasted.emit(QImage(data.imageData()))

    def insert_code(self, text: str) -> None:
        """Put part of a code in at the cursor, in place of what is selected. Can be undone."""
        self.insert(normalise(text))
        self._tidy(self.text())

    def cells(self) -> list[CodeCell]:
        """The cells as they are drawn: the text's own, then empty ones up to the end of the groups."""
        text = self.text()
        typed = [CodeCell(letter, self._states.get(at, CellState.CERTAIN)) for at, letter in enumerate(text)]
        empty = CodeCell("", CellState.EMPTY)
        return typed + [empty] * (sum(self._groups) - len(typed))

    def _tidy(self, typed: str) -> None:
        code = normalise(typed)
        if code != typed:
            place = len(normalise(typed[: self.cursorPosition()]))
            # Only what changes is replaced through the editor's own calls, so that Undo keeps working.
            self.selectAll()
            self.insert(code)
            self.setCursorPosition(place)
        before, self._before = self._before, code
        self._states = {
            at: state for at, state in self._states.items() if code[at : at + 1] == before[at : at + 1] != ""
        }
        self._breaks |= {len(normalise(typed[:at])) for at, sign in enumerate(typed) if sign in _SEPARATORS}
        self._breaks = {place for place in self._breaks if 0 < place <= len(code)}
        self.update()
        self.code_edited.emit(self.typed())

    def typed(self) -> str:
        """The code with a dash wherever the person typed one: the dashes tell the printed groups."""
        code = self.text()
        ends = [0, *sorted(self._breaks), len(code)]
        return "-".join(code[start:end] for start, end in pairwise(ends)).rstrip("-")

    def _layout(self) -> CellLayout:
        cells = len(self.cells())
        room = self.width() - 2 * px(_PADDING)
        # One more place stands behind a full code for the cursor of who types on.
        layout = lay_out(max(cells, 1), self._groups, room, cell=px(_CELL), gap=px(_GAP)).moved(px(_PADDING))
        over = self._cursor_x(layout) - (self.width() - px(_PADDING))
        return layout.moved(-over) if over > 0 else layout

    def _cursor_x(self, layout: CellLayout) -> float:
        at = self._cursor_place()
        if at >= len(layout.lefts):
            return layout.right + 2
        middle = at == len(self.text())
        return layout.lefts[at] + (layout.width / 2 if middle else 0)

    def _cursor_place(self) -> int:
        """The character the cursor stands before. Qt counts an emoji twice, Python and the cells once."""
        before = self.text().encode("utf-16-le")[: 2 * self.cursorPosition()]
        return len(before.decode("utf-16-le", "ignore"))

    def _cell_box(self) -> QRectF:
        height = px(54)
        return QRectF(0, (self.height() - height) / 2, self.width(), height)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(px(_CELL) * 16 + px(_GAP) * 3 + 2 * px(_PADDING), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(480), px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self.paste)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is Qt.MouseButton.LeftButton:
            self.setCursorPosition(self._place_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            start = self.cursorPosition()
            if self.hasSelectedText():
                start = self.selectionStart() + (
                    self.selectionLength() if self.cursorPosition() == self.selectionStart() else 0
                )
            self.setSelection(start, self._place_at(event.position()) - start)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.selectAll()

    def _place_at(self, position: QPointF) -> int:
        return min(self._layout().index_at(position.x()), len(self.text()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: object = None) -> object:
        if query is Qt.InputMethodQuery.ImCursorRectangle:
            box = self._cell_box()
            return QRect(QPoint(round(self._cursor_x(self._layout())), round(box.top())), QSize(2, px(40)))
        return super().inputMethodQuery(query)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_frame(painter)
            painter.setClipRect(self.rect().adjusted(4, 2, -4, -2))
            layout, box = self._layout(), self._cell_box()
            self._paint_selection(painter, layout, box)
            for crease in layout.creases:
                paint_crease(painter, crease, box.top() + 3, box.bottom() - 3)
            visible = QRectF(self.rect())
            for left, cell in zip(layout.lefts, self.cells(), strict=False):
                rect = QRectF(left, box.top(), layout.width, box.height())
                if rect.intersects(visible):
                    paint_cell(painter, rect, cell, box.bottom() - 7)
            if self.hasFocus():
                self._paint_cursor(painter, self._cursor_x(layout), box)

    def _paint_frame(self, painter: QPainter) -> None:
        width = 2 if self.hasFocus() else stroke()
        painter.setPen(QPen(color(Color.FOCUS if self.hasFocus() else Color.EDGE), width))
        painter.setBrush(color(Color.RAISED))
        inset = width / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS_LEAF, RADIUS_LEAF
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_selection(self, painter: QPainter, layout: CellLayout, box: QRectF) -> None:
        if not self.hasSelectedText():
            return
        end = len(layout.lefts) - 1
        first, last = min(self.selectionStart(), end), min(self.selectionEnd() - 1, end)
        left, right = layout.lefts[first], layout.lefts[last] + layout.width
        painter.fillRect(QRectF(left, box.top(), right - left, box.height()), color(Color.WASH))

    def _paint_cursor(self, painter: QPainter, x: float, box: QRectF) -> None:
        painter.setPen(QPen(color(Color.FOCUS), 2))
        painter.drawLine(QPointF(x, box.top() + 5), QPointF(x, box.bottom() - 10))
