"""The pages of the store as a whole: a backup, one brought back, the self-check."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.components.fields import PasswordField, TextField
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.formats import count_text
from app.ui.messages import said
from app.ui.settings.told import Checked, Copied, WhatIsWrong
from app.ui.settings.work_page import WorkPage
from app.ui.theme import S1, S2, S4, Color, Tone
from app.ui.typeface import Type, px

translate = QCoreApplication.translate

_MOST_FINDINGS = 20


def checked_words(checked: Checked) -> tuple[Tone, str, str]:
    """What the self-check said, as a notice."""
    read = translate("StorePages", "{entries} entries and {cards} cards were checked.")
    text = read.format(entries=count_text(checked.entries), cards=count_text(checked.cards))
    if not checked.findings:
        return Tone.SUCCESS, translate("StorePages", "The book is whole"), text
    title = translate("StorePages", "{count} things are wrong in the book").format(
        count=count_text(len(checked.findings))
    )
    help_ = translate("StorePages", "{read} Make a backup now, and ask who keeps this store.")
    return Tone.DANGER, title, help_.format(read=text)


def found_words(found: WhatIsWrong) -> str:
    """One thing that is wrong. What the database says of its own file stays in its words."""
    words = said({"where": found.where, "what": found.what})
    return translate("StorePages", "{where}: {what}").format_map(words)


class CheckPage(WorkPage):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("check-page", "", icon="badge-check", parent=parent)
        self.deed.setText(self.tr("Check the book"))
        self.say_doing(self.tr("Every entry is read and added up again…"))
        text = self.tr(
            "Every entry is read again, its sums and its place in the chain. Others go on working, and "
            "nothing is changed."
        )
        self.say(self.tr("Is the book whole?"), text)
        self._findings = Leaf(padding=px(S4))
        self._found = Label("", Type.SMALL, wrap=True, name="check-findings")
        self._findings.body.addWidget(self._found)
        self.put(self._findings)
        self._findings.hide()

    def begin(self) -> None:
        super().begin()
        self._findings.hide()

    def show_checked(self, checked: Checked) -> None:
        self._findings.setVisible(bool(checked.findings))
        lines = [found_words(one) for one in checked.findings[:_MOST_FINDINGS]]
        self._found.setText("\n".join(lines))
        self.show_end(*checked_words(checked))


class BackupPage(WorkPage):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("backup-page", "", icon="download", parent=parent)
        self.deed.setText(self.tr("Choose the file"))
        self.say_doing(self.tr("The store is copied, then the copy is opened and checked…"))
        text = self.tr(
            "Everything is in it, for all accounts; codes and keys are encrypted. Keep it apart from this "
            "computer and from the recovery code of the first account: the two together are the whole store."
        )
        self.say(self.tr("A backup of the store"), text)

    def show_copied(self, copied: Copied, file: Path) -> None:
        tone, title, text = checked_words(copied.checked)
        if tone is Tone.SUCCESS:
            title = self.tr("The backup is made")
            whole = self.tr("It is {name}. It was opened and checked: {text}")
            text = whole.format(name=file.name, text=text)
        self.show_end(tone, title, text)

    def show_stopped(self) -> None:
        text = self.tr("There is no new file, and a file that stood there before is as it was.")
        self.show_end(Tone.NOTE, self.tr("The backup was stopped"), text)


class RestorePage(WorkPage):
    """Needs a file, the manager's password, and the recovery code where the key is not here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("restore-page", "", danger=True, parent=parent)
        self.deed.setText(self.tr("Replace the store"))
        self.say_doing(self.tr("The backup is copied and checked; the store is replaced at the end…"))
        self.file: Path | None = None
        self._file = Label("", Type.STRONG, Color.INK, wrap=True, name="restore-file")
        leaf = Leaf(padding=px(S4))
        leaf.body.addWidget(Label(self.tr("The backup"), Type.CAPTION, Color.INK2, name="restore-what"))
        leaf.body.addSpacing(px(S1))
        leaf.body.addWidget(self._file)
        self.put(leaf)
        self.password = self.ask(self.tr("Your password"), PasswordField(name="restore-password"))
        hint = self.tr("Only for a backup of another store, whose key is not on this computer.")
        self.code = self.ask(
            self.tr("Recovery code of its first account"),
            TextField(name="restore-code", type_=Type.CODE_MASKED),
            hint,
        )
        text = self.tr(
            "What was booked since the backup was made is gone, for everybody. Other windows and tills have "
            "to be closed. Everybody signs in again afterwards."
        )
        self.say(self.tr("Replace the store with this backup?"), text)
        self.body.addSpacing(px(S2))

    def needed(self) -> list[QLineEdit]:
        """The recovery code may stay empty."""
        return [self.password]

    def show_file(self, file: Path) -> None:
        self.file = file
        self._file.setText(file.name)

    def show_stopped(self) -> None:
        text = self.tr("The store is as it was.")
        self.show_end(Tone.NOTE, self.tr("Nothing was replaced"), text)
