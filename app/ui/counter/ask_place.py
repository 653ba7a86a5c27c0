"""The page that asks: what it is about, its fields with the one that is asked now, and choices with keys."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.ui.components.boxes import STRETCH, clear, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.labels import Label
from app.ui.components.paint import box, painter_for
from app.ui.counter.place import Place
from app.ui.counter.values import Ask, Choice, Field
from app.ui.theme import RADIUS_CONTROL, S2, S3, S4, Color, color, theme
from app.ui.typeface import Type, font, px

_BOX = 40
_LEAST = 110


class FieldBox(QLabel):
    """The value of a field in its box; the one that is asked now has a thick edge. It only shows."""

    ink, ground = Color.INK, Color.RAISED

    def __init__(self, shown: Field, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_now = shown.is_now
        self.setObjectName(name)
        self.setFont(font(Type.CODE_MASKED if shown.is_code else Type.LEAD_STRONG))
        self.setText(shown.value)
        self.setAccessibleName(f"{shown.label}: {shown.value}")
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(max(px(_LEAST), words + 2 * px(S3)), px(_BOX))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            edge = color(Color.FOCUS if self._is_now else Color.LINE)
            box(painter, whole, RADIUS_CONTROL, color(self.ground), edge, 2 if self._is_now else 1)
            painter.setFont(self.font())
            painter.setPen(color(self.ink))
            room = whole.adjusted(px(S3), 0, -px(S3), 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())


class AskPlace(Place):
    """`chosen` carries the key of a choice, `decided` what Enter does too, `back_wanted` what Esc does."""

    chosen = Signal(str)
    decided = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._title = Label("", Type.TITLE, name="ask-title")
        self._detail = Label("", Type.SMALL, Color.INK2, wrap=True, name="ask-detail")
        self._fields: QHBoxLayout = row(spacing=px(S3))
        self._choices: QHBoxLayout = row(spacing=px(S2))
        self._hint = Label("", Type.SMALL, Color.INK2, wrap=True, name="ask-hint")
        self.back = Button(self.tr("Back"), key="Esc", name="ask-back")
        self.decide = Button("", Kind.PRIMARY, key="Enter", name="ask-decide")
        head = row(self._title, px(S4), self._detail)
        head.setStretch(2, 1)
        below: QHBoxLayout = row(self._choices, self._hint, self.back, self.decide)
        below.setStretch(1, 1)
        super().__init__(column(head, px(S2), self._fields, STRETCH), below, parent)
        self.setObjectName("ask-place")
        self.decide.clicked.connect(self.decided)
        self.back.clicked.connect(self.back_wanted)
        self.ask: Ask | None = None

    def show_ask(self, ask: Ask) -> None:
        self.ask = ask
        self._title.setText(ask.title)
        self._detail.setText(ask.detail)
        self._show_fields(ask.fields)
        self._show_choices(ask.choices)
        self._hint.setText(ask.problem or ask.hint)
        self._hint.set_color(Color.DANGER if ask.problem else Color.INK2)
        self.decide.setText(ask.decisive)
        now = next((one for one in ask.fields if one.is_now), None)
        self.setAccessibleName(f"{ask.title}. {now.label if now else ''} {ask.problem}".strip())

    def say_problem(self, problem: str) -> None:
        """Something came that cannot be used; the fields stay as they are."""
        self._hint.setText(problem)
        self._hint.set_color(Color.DANGER)

    def set_busy(self, *, is_busy: bool) -> None:
        """Its deed is under way: Enter does nothing until there is an answer."""
        self.decide.setEnabled(not is_busy)
        self.back.setEnabled(not is_busy)

    def _show_fields(self, fields: tuple[Field, ...]) -> None:
        clear(self._fields)
        for at, one in enumerate(fields):
            label = Label(one.label, Type.SMALL_STRONG, name=f"ask-label-{at}")
            self._fields.addLayout(column(label, FieldBox(one, name=f"ask-field-{at}"), spacing=4))
        self._fields.addStretch(1)

    def _show_choices(self, choices: tuple[Choice, ...]) -> None:
        clear(self._choices)
        for one in choices:
            button = Button(one.text, key=one.key, cap_only=True, name=f"choice-{one.key.lower()}")
            button.clicked.connect(self._choose)
            self._choices.addWidget(button)

    def _choose(self) -> None:
        self.chosen.emit(self.sender().objectName().removeprefix("choice-"))
