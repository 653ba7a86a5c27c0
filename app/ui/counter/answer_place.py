"""The answer: large, in its tone, with what can be done next. It stays until the next scan."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.components.amounts import AmountLabel
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.labels import Label
from app.ui.components.notice import ICONS
from app.ui.counter.place import Place
from app.ui.counter.values import Answer
from app.ui.icons import IconLabel
from app.ui.theme import S4, S5, Color, Tone, ink_of, wash_of
from app.ui.typeface import Type, px

_ICON = 56
_OF_TONE = {**ICONS, Tone.DANGER: "circle-x"}


class AnswerPlace(Place):
    """`stepped` carries the key of the step that was pressed; `enter_pressed` the primary one."""

    stepped = Signal(str)
    enter_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._icon = IconLabel("info", _ICON)
        self._headline = AmountLabel(Type.HERO, name="answer-headline")
        self._detail = Label("", Type.LEAD, Color.INK2, wrap=True, name="answer-detail")
        self._foot = Label("", Type.BODY, Color.INK2, wrap=True, name="answer-foot")
        self._steps: list[Button] = []
        self.enter = Button("", Kind.PRIMARY, key="Enter", name="answer-enter")
        above = row(self._icon, column(self._headline, self._detail, spacing=2), spacing=px(S5))
        above.setAlignment(self._icon, Qt.AlignmentFlag.AlignVCenter)
        above.setStretch(1, 1)
        self._buttons: QHBoxLayout = row(self._foot, px(S4), self.enter)
        self._buttons.setStretch(0, 1)
        super().__init__(column(STRETCH, above, STRETCH), self._buttons, parent)
        self.setObjectName("answer-place")
        self.enter.clicked.connect(self.enter_pressed)
        self.answer: Answer | None = None

    def show_answer(self, answer: Answer) -> None:
        self.answer = answer
        ink = ink_of(answer.tone)
        self.set_ground(wash_of(answer.tone))
        self._icon.set_icon(answer.icon or _OF_TONE[answer.tone], ink)
        self._headline.set_color(ink)
        self._headline.show_text("  ".join(filter(None, (answer.headline, answer.amount))))
        self._detail.setText(answer.detail)
        self._detail.setVisible(bool(answer.detail))
        self._foot.setText(answer.foot)
        self.enter.setText(answer.enter)
        self.enter.setVisible(bool(answer.enter))
        self._show_steps(answer)
        self.setAccessibleName(f"{self._headline.text()}. {answer.detail}")

    def say(self, text: str) -> None:
        """What became of a step of it, such as printing, in its foot."""
        self._foot.setText(text)

    def _show_steps(self, answer: Answer) -> None:
        for button in self._steps:
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._steps = []
        for step in answer.steps:
            name = f"answer-step-{step.key.lower().replace('+', '-')}"
            button = Button(step.text, icon=step.icon, key=step.key, cap_only=True, name=name)
            button.clicked.connect(self._step)
            self._buttons.insertWidget(self._buttons.count() - 1, button)
            self._steps.append(button)

    def _step(self) -> None:
        pressed = self.sender()
        if self.answer is not None and isinstance(pressed, Button):
            self.stepped.emit(self.answer.steps[self._steps.index(pressed)].key)

    def has_step(self, key: str) -> bool:
        return self.answer is not None and any(step.key == key for step in self.answer.steps)
