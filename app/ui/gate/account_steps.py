"""Two steps of making an account: who and where, and the password."""

import unicodedata
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.outcomes import QT_TRANSLATE_NOOP
from app.ui.components.fields import Choice, Labelled, PasswordField, TextField
from app.ui.components.labels import Label
from app.ui.formats import region_line
from app.ui.gate.steps import Step
from app.ui.gate.strength import LEAST, Strength, strength_of
from app.ui.theme import S4, Color
from app.ui.typeface import Type, px

_FIELD_WIDTH = 420
_WORDS: Final[dict[Strength, tuple[str, Color]]] = {
    Strength.NONE: ("", Color.INK3),
    Strength.SHORT: (QT_TRANSLATE_NOOP("Strength", "Too short: {least} characters at least"), Color.INK2),
    Strength.WEAK: (QT_TRANSLATE_NOOP("Strength", "Weak: easy to guess"), Color.WARN),
    Strength.FAIR: (QT_TRANSLATE_NOOP("Strength", "Fair: longer is stronger"), Color.INK2),
    Strength.STRONG: (QT_TRANSLATE_NOOP("Strength", "Strong"), Color.SUCCESS),
}


def login_from(name: str) -> str:
    """A short login from a name: "Zoë Lindqvist" becomes "zoe"; nothing when no plain letter is in it."""
    first = name.split()[0] if name.split() else ""
    letters = unicodedata.normalize("NFKD", first).casefold()
    return "".join(letter for letter in letters if letter.isascii() and letter.isalnum())


def _narrow(widget: QWidget) -> QWidget:
    """Fields are as wide as what is typed into them, not as the page."""
    widget.setMaximumWidth(px(_FIELD_WIDTH))
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return widget


class AccountStep(Step):
    """Name, login, region. The login follows the name until somebody types another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Who keeps this book?"),
            self.tr("An account has a name, a password and one wallet for each region."),
            name="account-step",
            parent=parent,
        )
        self._name, self._login = TextField(name="new-name"), TextField(name="new-login")
        self._region = Choice(name="new-region")
        login_hint = self.tr("A short name for this computer, in small letters and digits.")
        region_hint = self.tr("It sets the currency. A wallet keeps its region for ever.")
        self._login_field = Labelled(self.tr("Login"), self._login, login_hint)
        self.put(
            _narrow(Labelled(self.tr("Name"), self._name)),
            px(S4),
            _narrow(self._login_field),
            px(S4),
            _narrow(Labelled(self.tr("Region of the first wallet"), self._region, region_hint)),
        )
        self._follows = True
        self._name.textChanged.connect(self._follow)
        self._login.textEdited.connect(self._part)
        self._login.textChanged.connect(self.watch)
        self.watch()

    def title(self) -> str:
        return self.tr("Account and region")

    @property
    def person(self) -> str:
        return " ".join(self._name.text().split())

    @property
    def login(self) -> str:
        return self._login.text().strip()

    @property
    def region(self) -> str:
        return str(self._region.currentData() or "")

    def show_regions(self, regions: Sequence[tuple[str, str]]) -> None:
        self._region.clear()
        for region, currency in regions:
            self._region.addItem(region_line(region, currency), region)

    def is_ready(self) -> bool:
        return bool(self.person and self.login and self.region)

    def forget(self) -> None:
        self._name.clear()
        self._login.clear()
        self._follows = True

    def entered(self) -> None:
        self._name.setFocus()

    def _follow(self, name: str) -> None:
        if self._follows:
            self._login.setText(login_from(name))
        self.watch()

    def _part(self) -> None:
        self._follows = False


class PasswordStep(Step):
    """The password, twice, with a word on how strong it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Choose a password"),
            self.tr("It is asked for at every sign-in. A few words in a row are strong and easy to keep."),
            name="password-step",
            parent=parent,
        )
        self._first = PasswordField(name="new-password")
        self._second = PasswordField(name="new-password-again")
        self._once = Labelled(self.tr("Password"), self._first)
        self._again = Labelled(self.tr("The same password again"), self._second)
        self._word = Label("", Type.SMALL_STRONG, Color.INK2, name="password-strength")
        self.put(_narrow(self._once), px(4), self._word, px(S4 - 4), _narrow(self._again))
        for field in (self._first, self._second):
            field.textChanged.connect(self.watch)
        self.watch()

    def title(self) -> str:
        return self.tr("Password")

    @property
    def password(self) -> str:
        return self._first.text()

    def is_ready(self) -> bool:
        return strength_of(self.password) > Strength.SHORT and self.password == self._second.text()

    def watch(self) -> None:
        text, ink = _WORDS[strength_of(self.password)]
        word = QCoreApplication.translate("Strength", text) if text else ""
        self._word.setText(word.format(least=LEAST))
        self._word.set_color(ink)
        self._again.set_hint(self._comparison())
        super().watch()

    def _comparison(self) -> str:
        typed = self._second.text()
        if not typed or self.password == typed:
            return self.tr("Both are the same.") if typed else ""
        if self.password.startswith(typed):
            return self.tr("The same so far.")
        return self.tr("They are not the same yet.")

    def forget(self) -> None:
        for field in (self._first, self._second):
            field.clear()
            field.hide_text()

    def entered(self) -> None:
        empty: QLineEdit = self._second if self._first.text() and not self._second.text() else self._first
        empty.setFocus()
