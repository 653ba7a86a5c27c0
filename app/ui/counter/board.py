"""What the counter's pane looks like: input, answer, list, till and keys, each always in its place."""

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.components.boxes import column, row
from app.ui.components.notice import Notice
from app.ui.counter.answer_place import AnswerPlace
from app.ui.counter.ask_place import AskPlace
from app.ui.counter.day.till_leaf import TillLeaf
from app.ui.counter.input.entry_bar import EntryBar
from app.ui.counter.keys_strip import KeysStrip
from app.ui.counter.list_leaf import ListLeaf
from app.ui.counter.place import HEIGHT
from app.ui.counter.values import Answer, Ask
from app.ui.theme import S4, S5, Tone
from app.ui.typeface import px

_PART: Final = 9
"""The answer has at least a ninth of the window's height, on the largest screen too: it is read from afar."""


class Board(QWidget):
    """Shows; whoever holds it decides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(name="store-notice", parent=self)
        self.entry = EntryBar()
        self.answer, self.ask = AnswerPlace(), AskPlace()
        self.list, self.till, self.keys = ListLeaf(), TillLeaf(), KeysStrip()
        self._places = QStackedWidget()
        for place in (self.answer, self.ask):
            self._places.addWidget(place)
        below = row(self.list, self.till, spacing=px(S4))
        below.setStretch(0, 1)
        whole = column(
            self.notice,
            self.entry,
            self._places,
            below,
            self.keys,
            spacing=px(S4),
            margins=(px(S5), px(S4), px(S5), px(8)),
        )
        whole.setStretch(3, 1)
        self.setLayout(whole)

    def show_ask(self, ask: Ask) -> None:
        self.ask.show_ask(ask)
        self._places.setCurrentWidget(self.ask)
        self.entry.ask(ask.prompt, self.choices, is_secret=ask.is_secret)

    def show_answer(self, answer: Answer) -> None:
        self.answer.show_answer(answer)
        self._places.setCurrentWidget(self.answer)
        self.entry.ask(self.tr("Scan or type anything: card, receipt, order, account"))

    def say(self, text: str) -> None:
        """Something came that cannot be used: said on the page that is open, which stays."""
        if self.is_asking:
            self.ask.say_problem(text)
        else:
            self.answer.say(text)

    @property
    def choices(self) -> frozenset[str]:
        """The characters that choose something now."""
        ask = self.ask.ask if self.is_asking else None
        keys = [one.key for one in ask.choices] if ask is not None else []
        return frozenset((*keys, *(key.lower() for key in keys)))

    @property
    def is_secret(self) -> bool:
        """Whether what is typed now is a PIN or a password."""
        return self.is_asking and self.ask.ask is not None and self.ask.ask.is_secret

    @property
    def is_asking(self) -> bool:
        return self._places.currentWidget() is self.ask

    def show_away(self, *, is_away: bool) -> None:
        """The store does not answer: said above the input, which stays as it is. No card can be looked at
        meanwhile, and the room of the camera is needed."""
        self.till.camera.setVisible(not is_away)
        if is_away:
            title = self.tr("The store cannot be reached")
            text = self.tr(
                "What was typed stays, and nothing is done twice. It goes on when the store answers."
            )
            self.notice.say(Tone.DANGER, title, text, icon="unplug")
        else:
            self.notice.clear()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._places.setMinimumHeight(max(px(HEIGHT), self.window().height() // _PART))
