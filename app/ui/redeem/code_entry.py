"""What goes into the code field and what is known of it: typing, pasting, filling in from elsewhere, and
whether it came by a message."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.codes.programme import ProgrammeBook
from app.codes.recognise import Kind
from app.codes.text import normalise
from app.ui.components.code_cells import CellState
from app.ui.messages import Message
from app.ui.redeem.idle_page import IdlePage
from app.ui.redeem.reading import SoFar, read
from app.ui.redeem.refusal_facts import Typed
from app.ui.theme import Tone


class CodeEntry(QObject):
    """Reads the field at every change. Until the programmes are there the field just keeps what is typed,
    and a code that was sent meanwhile is sent when they are."""

    whole = Signal(str)  # a whole code that a person sent
    link_given = Signal(str)  # a text with a link and no code in it

    def __init__(self, page: IdlePage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._book: ProgrammeBook | None = None
        self._is_sent_early = False
        self.so_far: SoFar | None = None
        self.came_by_message = False
        page.field.code_edited.connect(self._read_field)
        page.field.pasted.connect(self._paste)

    def set_book(self, book: ProgrammeBook) -> None:
        was_sent, self._book = self._is_sent_early, book
        self._read_field(self._page.field.typed())
        if was_sent:
            self.send()

    def send(self) -> None:
        """Enter in the field: a half-typed code is not sent anywhere, the line below says what is missing."""
        self._is_sent_early = self._book is None
        if self.so_far is not None and self.so_far.can_be_sent:
            self._page.say(None)
            self._hand_on(self.so_far)

    def _hand_on(self, so_far: SoFar) -> None:
        if so_far.kind is Kind.LINK:
            self.link_given.emit(self._page.field.typed())
        else:
            self.whole.emit(so_far.text)

    def read(self, text: str) -> SoFar | None:
        """What a text is; None until the programmes are there."""
        return read(text, self._book) if self._book is not None else None

    def fill(self, text: str, states: Sequence[CellState] = (), *, by_message: bool | None = None) -> None:
        """Put the code that is in the text into the field, in place of what stood there. by_message: whether
        it came by one; None: where there is more in the text than the code, it did."""
        so_far = self.read(text)
        if so_far is None:
            self._page.field.show_code(text.strip())
            self.came_by_message = bool(by_message)
            self._is_sent_early = False
        elif so_far.kind is Kind.LINK:
            self.link_given.emit(text)
        elif so_far.is_whole or self._fits(so_far):
            self._page.say(None)
            self._page.field.show_code(so_far.text, states)
            self._show(so_far)
            self.came_by_message = normalise(text) != so_far.text if by_message is None else by_message
        else:
            self._say_no_code(len(text))

    def typed(self) -> Typed:
        """What may be shown of the code in the field."""
        if self.so_far is None:
            return Typed("", "", self.came_by_message)
        so_far = self.so_far
        return Typed(so_far.text[-4:], so_far.programme, self.came_by_message, so_far.where)

    def forget(self) -> None:
        self._page.field.forget()
        self._read_field("")

    def _paste(self, text: str) -> None:
        """A whole code takes the field; part of one goes in where the cursor is, as pasting does anywhere."""
        so_far = self.read(text)
        is_part = so_far is not None and not so_far.is_whole and so_far.kind is not Kind.LINK
        if so_far is None or (is_part and self._fits(so_far)):
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
        self._is_sent_early = False
        # A code that is corrected by hand came by the same message still; an empty field begins anew.
        self.came_by_message = self.came_by_message and bool(self._page.field.text())
        if so_far is not None:
            self._page.show_so_far(so_far)

    def _say_no_code(self, length: int) -> None:
        text = self.tr("{count} characters were looked through. What stood in the field is still there.")
        title = self.tr("There is no claim code in this text")
        self._page.say(Message(Tone.WARN, title, text.format(count=length)))
