"""A new password or passphrase: typed twice, with a word on how strong it is."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.outcomes import QT_TRANSLATE_NOOP
from app.ui.components.boxes import column
from app.ui.components.fields import Labelled, PasswordField
from app.ui.components.labels import Label
from app.ui.gate.strength import LEAST, Strength, strength_of
from app.ui.theme import S4, Color
from app.ui.typeface import Type, px

_WORDS: Final[dict[Strength, tuple[str, Color]]] = {
    Strength.NONE: ("", Color.INK3),
    Strength.SHORT: (QT_TRANSLATE_NOOP("Strength", "Too short: {least} characters at least"), Color.INK2),
    Strength.WEAK: (QT_TRANSLATE_NOOP("Strength", "Weak: easy to guess"), Color.WARN),
    Strength.FAIR: (QT_TRANSLATE_NOOP("Strength", "Fair: longer is stronger"), Color.INK2),
    Strength.STRONG: (QT_TRANSLATE_NOOP("Strength", "Strong"), Color.SUCCESS),
}


class NewSecret(QWidget):
    """`changed` at every key; `is_ready` when both are the same and long enough. `first` and `again` are the
    labels; the field's object names are `name` and `name`-again."""

    changed = Signal()

    def __init__(
        self, name: str, first: str, again: str, *, least: int = LEAST, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._least = least
        self.first, self.second = PasswordField(name=name), PasswordField(name=f"{name}-again")
        self._again = Labelled(again, self.second)
        self._word = Label("", Type.SMALL_STRONG, Color.INK2, name=f"{name}-strength")
        self.setLayout(column(Labelled(first, self.first), px(4), self._word, px(S4 - 4), self._again))
        for field in (self.first, self.second):
            field.textChanged.connect(self._watch)
        self._watch()

    @property
    def secret(self) -> str:
        return self.first.text()

    @property
    def is_ready(self) -> bool:
        return self._strength > Strength.SHORT and self.secret == self.second.text()

    def forget(self) -> None:
        for field in (self.first, self.second):
            field.clear()
            field.hide_text()

    def focus_open(self) -> None:
        """The field that wants something."""
        empty: QLineEdit = self.second if self.first.text() and not self.second.text() else self.first
        empty.setFocus()

    @property
    def _strength(self) -> Strength:
        is_short = 0 < len(self.secret) < self._least
        return Strength.SHORT if is_short else strength_of(self.secret)

    def _watch(self) -> None:
        text, ink = _WORDS[self._strength]
        word = QCoreApplication.translate("Strength", text) if text else ""
        self._word.setText(word.format(least=self._least))
        self._word.set_color(ink)
        self._again.set_hint(self._comparison())
        self.changed.emit()

    def _comparison(self) -> str:
        typed = self.second.text()
        if not typed or self.secret == typed:
            return self.tr("Both are the same.") if typed else ""
        if self.secret.startswith(typed):
            return self.tr("The same so far.")
        return self.tr("They are not the same yet.")
