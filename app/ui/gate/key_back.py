"""Bringing a missing store key back: the recovery code of the first account, typed under what went wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button
from app.ui.components.fields import Labelled, TextField
from app.ui.components.notice import Notice
from app.ui.messages import Message
from app.ui.theme import S3, S4
from app.ui.typeface import Type, px

_FIELD_WIDTH = 420


class KeyBack(QWidget):
    """`wanted` carries the code that was typed."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key-back")
        self._code = TextField(name="store-recovery-code", type_=Type.CODE_MASKED)
        hint = self.tr("Five groups, written down when the store was made. Case and dashes do not matter.")
        labelled = Labelled(self.tr("Recovery code of the first account"), self._code, hint)
        labelled.setMaximumWidth(px(_FIELD_WIDTH))
        self._told = Notice(name="key-back-told", parent=self)
        self._deed = Button(self.tr("Bring the key back"), icon="key-round", name="bring-key-back")
        self._deed.set_decisive()
        line = row(labelled, STRETCH)
        line.setStretch(0, 1000)  # alone it gets the height for the whole width, too little for its hint
        self.setLayout(column(line, px(S3), self._told, px(S4), row(self._deed, STRETCH)))
        self._code.textChanged.connect(self._watch)
        self._code.returnPressed.connect(self._send)
        self._deed.clicked.connect(self._send)
        self._watch()

    def begin(self) -> None:
        self._code.clear()
        self._told.clear()
        self._watch()

    def show_refused(self, message: Message) -> None:
        """Another one has to be typed."""
        self._code.clear()
        self._told.show_message(message)
        self._code.setFocus()

    def _watch(self) -> None:
        self._deed.setEnabled(bool(self._code.text().strip()))
        if self._code.text():
            self._told.clear()

    def _send(self) -> None:
        if self._deed.isEnabled():
            self._deed.setEnabled(False)
            self.wanted.emit(self._code.text().strip())
