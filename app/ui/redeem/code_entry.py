"""What goes into the code field and what is known of it: typing, pasting, filling in from elsewhere."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.codes.programme import ProgrammeBook
from app.ui.components.code_cells import CellState
from app.ui.messages import Message
from app.ui.redeem.idle_page import IdlePage
from app.ui.redeem.reading import SoFar, read
from app.ui.theme import Tone


class CodeEntry(QObject):
    """Reads the field at every change. Until the programmes are there the field just keeps what is typed."""

    def __init__(self, page: IdlePage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._book: ProgrammeBook | None = None
        self.so_far: SoFar | None = None
        page.field.code_edited.connect(self._read_field)
        page.field.pasted.connect(self._paste)

    def set_book(self, book: ProgrammeBook) -> None:
        self._book = book
        self._read_field(self._page.field.typed())

    def read(self, text: str) -> SoFar | None:
        """What a text is; None until the programmes are there."""
        return read(text, self._book) if self._book is not None else None

    def fill(self, text: str, states: Sequence[CellState] = ()) -> None:
        """Put the code that is in the text into the field, in place of what stood there."""
        so_far = self.read(text)
        if so_far is None:
            self._page.field.show_code(text.strip())
        elif so_far.is_whole or self._fits(so_far):
            self._page.say(None)
            self._page.field.show_code(so_far.text, states)
            self._show(so_far)
        else:
            self._say_no_code(len(text))

    def forget(self) -> None:
        self._page.field.forget()
        self._read_field("")

    def _paste(self, text: str) -> None:
        """A whole code takes the field; part of one goes in where the cursor is, as pasting does anywhere."""
        so_far = self.read(text)
        if so_far is None or (not so_far.is_whole and self._fits(so_far)):
            self._page.say(None)
            self._page.field.insert_code(text)
        else:
            self.fill(text)

    def _fits(self, so_far: SoFar) -> bool:
        return len(so_far.text) <= self._page.field.maxLength()

    def _read_field(self, typed: str) -> None:
        self._show(self.read(typed))

    def _show(self, so_far: SoFar | None) -> None:
        self.so_far = so_far
        if so_far is not None:
            self._page.show_so_far(so_far)

    def _say_no_code(self, length: int) -> None:
        text = self.tr("{count} characters were looked through. What stood in the field is still there.")
        title = self.tr("There is no claim code in this text")
        self._page.say(Message(Tone.WARN, title, text.format(count=length)))
