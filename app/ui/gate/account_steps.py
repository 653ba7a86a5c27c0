"""Two steps of making an account: who and where, and the password."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.components.fields import Choice, Labelled, TextField
from app.ui.components.new_secret import NewSecret
from app.ui.formats import region_line
from app.ui.gate.steps import Step
from app.ui.theme import S4
from app.ui.typeface import px

_FIELD_WIDTH = 420


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
        self._new = NewSecret("new-password", self.tr("Password"), self.tr("The same password again"))
        self.put(_narrow(self._new))
        self._new.changed.connect(self.watch)
        self.watch()

    def title(self) -> str:
        return self.tr("Password")

    @property
    def password(self) -> str:
        return self._new.secret

    def is_ready(self) -> bool:
        return self._new.is_ready

    def forget(self) -> None:
        self._new.forget()

    def entered(self) -> None:
        self._new.focus_open()
