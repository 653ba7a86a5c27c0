"""The page that writes the cards of a batch as e-gift e-mails: into which folder, how far it is, what came of
it and what is to be done with files that carry codes."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.counter.batch_values import BatchLine, GiftMails
from app.counter.gift_words import Language
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button
from app.ui.components.fields import Choice, Labelled
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.formats import breakable, count_text
from app.ui.mail_languages import chosen, show_languages
from app.ui.manager.issuing.folder import typed_folder
from app.ui.manager.issuing.words import cards_text
from app.ui.manager.work_form import WorkForm
from app.ui.theme import S1, S2, S3, S4, Color, Tone
from app.ui.typeface import Type, px

translate = QCoreApplication.translate

_LONGEST, _NAMED = 400, 5


class MailsPage(WorkForm):
    """`sent` when they are to be written into `chosen_folder`; `folder_wanted` to be asked for one;
    `replace_wanted` when those that were there, `there`, are to be written anew."""

    folder_wanted = Signal()
    replace_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("mails-page", "", icon="gift", parent=parent)
        self.batch: BatchLine | None = None
        self.there: tuple[str, ...] = ()
        self.folder = self.field("mails-folder", _LONGEST)
        self.choose = Button(translate("Issuing", "Choose"), icon="folder-open", name="mails-choose")
        self.language = Choice(name="mails-language")
        show_languages(self.language, translate("Issuing", "As the region of each card"))
        self._there = Label("", Type.SMALL, Color.INK2, wrap=True, name="mails-there")
        self.replace = Button(
            translate("Issuing", "Write these anew"), icon="refresh-cw", name="mails-replace"
        )
        self._there_part = Leaf(padding=px(S4))
        self._lay_out()
        self.choose.clicked.connect(self.folder_wanted)
        self.folder.textChanged.connect(self._note_other_folder)
        self.replace.clicked.connect(self.replace_wanted)

    def _lay_out(self) -> None:
        hint = translate(
            "Issuing", "Nobody but you should be able to open it. A folder that is not there is made."
        )
        held = QWidget()
        line = row(
            Labelled(translate("Issuing", "Folder for the e-mails"), self.folder, hint),
            self.choose,
            spacing=px(S2),
        )
        line.setStretch(0, 1)
        held.setLayout(line)
        self.put(held)
        hint = translate(
            "Issuing",
            "A further column “language” in the file with the codes says it for single cards: de, en or ja.",
        )
        spoken = Labelled(translate("Issuing", "Language of the e-mails"), self.language, hint)
        self.put(spoken)
        title = Label(translate("Issuing", "These were there and stay as they are"), Type.SMALL_STRONG)
        self.replace.set_height(Button.IN_BARS)
        below = column(title, px(S1), self._there, px(S3), row(self.replace, STRETCH))
        self._there_part.body.addLayout(below)
        self.put(self._there_part)

    @property
    def chosen_folder(self) -> Path | None:
        return typed_folder(self.folder.text())

    @property
    def chosen_language(self) -> Language | None:
        """None for that of each card's region."""
        return chosen(self.language)

    def begin(self) -> None:
        super().begin()
        self.language.setCurrentIndex(0)
        self._show_there(())

    def show_batch(self, batch: BatchLine, folder: str) -> None:
        """The folder that is offered can be changed."""
        self.batch = batch
        self.say(
            translate("Issuing", "E-gift e-mails of {batch}").format(batch=batch.name),
            translate(
                "Issuing",
                "One file for each card, named by its serial, with its link. A card is worth nothing until a "
                "till activates it by this serial; until then its e-mail says so.",
            ),
        )
        self.deed.setText(translate("Issuing", "Write the e-mails of {cards}").format(
            cards=cards_text(batch.count)
        ))  # fmt: skip
        self.folder.setText(folder)
        self._watch()

    def is_ready(self) -> bool:
        return self.chosen_folder is not None

    def focus_first(self) -> None:
        (self.stop if self.is_running else self.folder).setFocus()

    def show_written(self, mails: GiftMails) -> None:
        """How many, where, and what is to be done with them."""
        self._show_there(mails.there)
        written = translate("Issuing", "E-mails written into {folder}: {count}")
        stopped = translate("Issuing", "Stopped. E-mails written into {folder}: {count}")
        title = (stopped if mails.left else written).format(
            count=count_text(mails.written), folder=breakable(str(mails.folder))
        )
        tone = Tone.NOTE if mails.left or not mails.written else Tone.SUCCESS
        self.show_end(tone, title, " ".join(self._said_of(mails)))

    def _said_of(self, mails: GiftMails) -> list[str]:
        said = []
        if mails.written:
            said.append(
                translate(
                    "Issuing",
                    "They carry the codes readably: keep them as you keep cash, send each to one person "
                    "alone, and delete them when they are sent.",
                )
            )
        if mails.left:
            text = translate("Issuing", "Not written: {cards}.")
            said.append(text.format(cards=cards_text(mails.left)))
        if mails.worthless:
            text = translate("Issuing", "No e-mail for what can be redeemed no more: {cards}.")
            said.append(text.format(cards=cards_text(mails.worthless)))
        return said

    def _note_other_folder(self) -> None:
        """What was there is not there any more."""
        self._show_there(())

    def _show_there(self, names: tuple[str, ...]) -> None:
        self.there = names
        self._there_part.setVisible(bool(names))
        named = ", ".join(names[:_NAMED])
        if len(names) > _NAMED:
            text = translate("Issuing", "{names} and {count} more")
            named = text.format(names=named, count=count_text(len(names) - _NAMED))
        self._there.setText(named)

    def _set_running(self, *, is_running: bool) -> None:
        super()._set_running(is_running=is_running)
        self.choose.setEnabled(not is_running)
        self.language.setEnabled(not is_running)
        if is_running:
            self._there_part.hide()
