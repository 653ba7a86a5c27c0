"""The page that asks a holder about a case: a note to print or to copy. Tillfold sends nothing itself."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.counter.review_values import Case
from app.ui.components.boxes import STRETCH, row
from app.ui.components.buttons import Button
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.notice import Notice
from app.ui.manager.review.note_words import note_lines
from app.ui.messages import Message
from app.ui.redeem.page import Page
from app.ui.theme import S2, S3, S4, S5, Color, Tone
from app.ui.typeface import Type, px

translate = QCoreApplication.translate

_WIDTH = 760


class AskPage(Page):
    """`print_wanted` carries the title and the lines of the note."""

    print_wanted = Signal(str, list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("ask-page", width=_WIDTH, parent=parent)
        self._heading = ""
        self._lines: list[str] = []
        self._title = Label("", Type.FIGURE, wrap=True, name="ask-title")
        text = translate(
            "Review",
            "Print the note and hand it over, or copy it into a letter. It names no code. Nothing is decided "
            "by it.",
        )
        self._note = Label("", Type.BODY, wrap=True, name="ask-note")
        self.told = Notice(name="ask-told", parent=self)
        self._copy = Button(translate("Review", "Copy the text"), icon="copy", name="ask-copy").set_decisive()
        leaf = Leaf(padding=px(S5))
        leaf.body.addWidget(self._note)
        for part, gap in (
            (self._title, S2),
            (Label(text, Type.LEAD, Color.INK2, wrap=True, name="ask-meaning"), S4),
            (leaf, S3),
            (self.told, S5),
        ):
            self.body.addWidget(part)
            self.body.addSpacing(px(gap))
        back = self.back_button(translate("Review", "Back"), "ask-back")
        printing = self.make_decisive(translate("Review", "Print the note"), "ask-print", icon="printer")
        self.body.addLayout(row(back, STRETCH, self._copy, printing, spacing=px(S3)))
        self._copy.clicked.connect(self._copy_text)
        printing.clicked.connect(self._print)

    def show_case(self, case: Case) -> None:
        self.told.clear()
        self._heading, self._lines = note_lines(case)
        self._title.setText(translate("Review", "Ask {name}").format(name=case.name))
        self._note.setText("\n\n".join([self._heading, *self._lines]))

    def say(self, message: Message) -> None:
        self.told.show_message(message)

    def forget(self) -> None:
        self._heading, self._lines = "", []
        self._note.setText("")

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self._note.text())
        self.told.say(Tone.SUCCESS, translate("Review", "The text is in the clipboard"), "")

    def _print(self) -> None:
        self.print_wanted.emit(self._heading, self._lines)
