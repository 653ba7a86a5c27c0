"""A page that asks for something before it does the one thing it is for: heading, reason, fields, buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.fields import Labelled, PasswordField, TextField
from app.ui.components.labels import Label
from app.ui.components.notice import Notice
from app.ui.messages import Message
from app.ui.redeem.page import FootedPage
from app.ui.theme import S2, S3, S4, S5, Color
from app.ui.typeface import Type, px

_WIDTH, _FIELD_WIDTH = 760, 420


class FormPage(FootedPage):
    """`sent` when the deed is wanted. Nothing typed is kept after `forget`.

    danger: the deed cannot be undone; its button is never the default, and Enter does not press it.
    """

    sent = Signal()

    def __init__(
        self,
        name: str,
        deed: str,
        *,
        icon: str | None = None,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, width=_WIDTH, parent=parent)
        self._name = name
        self._fields: list[QLineEdit] = []
        self._labels: dict[QLineEdit, Labelled] = {}
        self._is_busy = False
        self._title = Label("", Type.FIGURE, wrap=True, name=f"{name}-title")
        self._meaning = Label("", Type.LEAD, Color.INK2, wrap=True, name=f"{name}-meaning")
        self.told = Notice(name=f"{name}-told", parent=self)
        self._back = self.back_button(self.tr("Back"), f"{name}-back")
        if danger:
            self.deed = Button(deed, Kind.DANGER, icon=icon, name=f"{name}-deed").set_decisive()
        else:
            self.deed = self.make_decisive(deed, f"{name}-deed", icon=icon)
        self.deed.clicked.connect(self._send)
        self._build()

    def _build(self) -> None:
        self.body.addLayout(column(self._title, self._meaning, spacing=px(S2)))
        self.foot.addSpacing(px(S3))
        self.foot.addWidget(self.told)
        self.foot.addSpacing(px(S5))
        self.foot.addLayout(row(self._back, STRETCH, self.deed, spacing=px(S3)))

    def put(self, widget: QWidget) -> None:
        """Between the reason and the buttons."""
        self.body.addSpacing(px(S4 if self.body.count() == 1 else S3))
        self.body.addWidget(widget)

    def put_pair(self, left: QWidget, right: QWidget) -> None:
        """Two parts beside one another, their upper edges in a line."""
        held = QWidget()
        line = row(left, right, spacing=px(S4))
        for at, one in enumerate((left, right)):
            line.setStretch(at, 1)
            line.setAlignment(one, Qt.AlignmentFlag.AlignTop)
        held.setLayout(line)
        self.put(held)

    def put_narrow(self, widget: QWidget) -> None:
        """As wide as what is typed into it, not as the page."""
        widget.setMaximumWidth(px(_FIELD_WIDTH))
        line = row(widget, STRETCH)
        line.setStretch(0, 1000)  # alone it gets the height for the whole width, too little for its hint
        held = QWidget()
        held.setLayout(line)
        self.put(held)

    def field(self, name: str, longest: int, type_: Type = Type.BODY) -> TextField:
        """A field that is watched and emptied with the others; the page puts it where it belongs."""
        field = TextField(name=name, type_=type_)
        field.setMaxLength(longest)
        field.textChanged.connect(self._watch)
        self._fields.append(field)
        return field

    def ask(self, label: str, field: QLineEdit, hint: str = "") -> QLineEdit:
        """A field that has to be filled before the deed can be done."""
        labelled = self._labels[field] = Labelled(label, field, hint)
        self.put_narrow(labelled)
        field.textChanged.connect(self._watch)
        self._fields.append(field)
        return field

    def label_of(self, field: QLineEdit, label: str) -> None:
        """Call the field so from now on."""
        self._labels[field].set_text(label)

    def hint_of(self, field: QLineEdit, hint: str) -> None:
        self._labels[field].set_hint(hint)

    def say(self, title: str, meaning: str) -> None:
        self._title.setText(title)
        self._meaning.setText(meaning)

    def begin(self) -> None:
        """Opened anew: nothing is filled, nothing said."""
        self.forget()
        self.told.clear()
        self.set_busy(is_busy=False)

    def forget(self) -> None:
        for field in self._fields:
            field.clear()
            if isinstance(field, PasswordField):
                field.hide_text()

    def needed(self) -> Sequence[QLineEdit]:
        """The fields that must not be empty."""
        return self._fields

    def is_ready(self) -> bool:
        return all(field.text() for field in self.needed())

    def set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._back.setEnabled(not is_busy)
        self._watch()

    def show_problem(self, message: Message) -> None:
        """Passwords have to be typed again; the rest stays."""
        for field in self._fields:
            if isinstance(field, PasswordField):
                blocker = QSignalBlocker(field)
                field.clear()
                blocker.unblock()
        self.set_busy(is_busy=False)
        self.told.show_message(message)
        self.focus_first()

    def focus_first(self) -> None:
        empty = next((field for field in self._fields if not field.text()), None)
        (empty or self._back).setFocus()

    def _watch(self) -> None:
        self.deed.setEnabled(self.is_ready() and not self._is_busy)
        if any(field.text() for field in self._fields):
            self.told.clear()

    def _send(self) -> None:
        if self.deed.isEnabled():
            self.set_busy(is_busy=True)
            self.sent.emit()
