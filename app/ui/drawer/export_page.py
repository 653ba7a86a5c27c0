"""The page that takes the cards out: as a table without codes, or with them in an encrypted file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.outcomes import Refused
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button
from app.ui.components.chip_group import ChipGroup
from app.ui.components.fields import Labelled, PasswordField
from app.ui.components.flow import Flow
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.new_secret import NewSecret
from app.ui.components.notice import Notice
from app.ui.components.progress import ProgressBar
from app.ui.components.tags import Chip
from app.ui.formats import count_text
from app.ui.messages import message_of
from app.ui.redeem.page import Page
from app.ui.theme import S2, S3, S4, S5, Color, Tone
from app.ui.typeface import Type, px
from app.wallet.drawer_values import SHORTEST_PASSPHRASE

_WIDTH, _FIELD = 760, 420
PLAIN, CODES = FORMS = ("plain", "codes")
_ENTRY, _RUNNING = range(2)


class DrawerExportPage(Page):
    """`save_wanted` when where to save it is to be asked; `stop_wanted` while it runs."""

    save_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("drawer-export-page", width=_WIDTH, parent=parent)
        texts = (self.tr("Without codes"), self.tr("With codes, encrypted"))
        self.chips = {
            form: Chip(text, name=f"drawer-export-{form}") for form, text in zip(FORMS, texts, strict=True)
        }
        self._group = ChipGroup(self.chips, PLAIN, self)
        self._line = Label("", Type.SMALL, Color.INK2, wrap=True, name="drawer-export-line")
        self.passphrase = NewSecret(
            "drawer-passphrase",
            self.tr("Passphrase for the file"),
            self.tr("The same passphrase again"),
            least=SHORTEST_PASSPHRASE,
        )
        self.password = PasswordField(name="drawer-export-password")
        self._labelled = Labelled("", self.password)
        self._secrets = QWidget()
        self.told = Notice(name="drawer-export-told", parent=self)
        self._doing = Label("", Type.BODY, wrap=True, name="drawer-export-doing")
        self._bar = ProgressBar(self.tr("How far the export is"), name="drawer-export-bar")
        self.stop = Button(self.tr("Stop"), icon="x", name="drawer-export-stop").set_decisive()
        self._pages = QStackedWidget()
        self._count = 0
        self._build()
        self._connect()
        self._choose(PLAIN)

    def _build(self) -> None:
        text = self.tr("Notes and codes are in the encrypted file alone. Pictures of receipts stay here.")
        leaf = Leaf(padding=px(S5))
        self._secrets.setMaximumWidth(px(_FIELD))
        self._secrets.setLayout(column(px(S4), self.passphrase, px(S4), self._labelled))
        secrets = row(self._secrets, STRETCH)
        secrets.setStretch(0, 1)
        chips = Flow(*self.chips.values(), spacing=px(S2))
        leaf.body.addLayout(column(chips, px(S2), self._line, secrets))
        self._pages.addWidget(self._entry())
        self._pages.addWidget(self._running())
        title = Label(self.tr("Take the cards out"), Type.FIGURE, wrap=True, name="drawer-export-title")
        meaning = Label(text, Type.LEAD, Color.INK2, wrap=True, name="drawer-export-meaning")
        self.body.addLayout(
            column(title, px(S2), meaning, px(S4), leaf, px(S3), self.told, px(S3), self._pages)
        )

    def _entry(self) -> QWidget:
        self._back = self.back_button(self.tr("Back"), "drawer-export-back")
        self._save = self.make_decisive(self.tr("Save the file"), "drawer-export-save", icon="download")
        whole = QWidget()
        whole.setLayout(row(self._back, STRETCH, self._save, spacing=px(S3)))
        return whole

    def _running(self) -> QWidget:
        line = row(column(self._doing, px(S2), self._bar), self.stop, spacing=px(S4))
        line.setStretch(0, 1)
        whole = QWidget()
        whole.setLayout(line)
        return whole

    def _connect(self) -> None:
        self._save.clicked.connect(self.save_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.passphrase.changed.connect(self._watch)
        self.password.textChanged.connect(self._watch)
        self._group.pressed.connect(self._follow_chip)

    @property
    def form(self) -> str:
        return self._group.key

    @property
    def is_running(self) -> bool:
        return self._pages.currentIndex() == _RUNNING

    def begin(self, name: str, count: int) -> None:
        """name: whose password is asked for. count: how many cards have a code."""
        self._count = count
        self._labelled.set_text(self.tr("Your password, {name}").format(name=name))
        self.forget()
        self._choose(PLAIN)

    def forget(self) -> None:
        self.passphrase.forget()
        self.password.clear()
        self.password.hide_text()
        self.told.clear()
        self._pages.setCurrentIndex(_ENTRY)

    def show_running(self) -> None:
        self.told.clear()
        self._bar.setRange(0, self._count if self.form == CODES else 0)
        self.show_progress(0)
        self._pages.setCurrentIndex(_RUNNING)
        self.stop.setFocus()

    def show_progress(self, done: int) -> None:
        self._bar.setValue(done)
        sealing = self.tr("Encrypting the file…")
        reading = self.tr("{done} of {all} codes are read").format(
            done=count_text(done), all=count_text(self._count)
        )
        writing = self.tr("Writing the file…")
        is_sealing = done >= self._count
        self._doing.setText(writing if self.form == PLAIN else sealing if is_sealing else reading)

    def show_saved(self, count: int, name: str) -> None:
        text = self.tr("{count} cards are in {name}.").format(count=count_text(count), name=name)
        self.passphrase.forget()
        self._end(Tone.SUCCESS, self.tr("The file is written"), text)

    def show_stopped(self) -> None:
        text = self.tr("There is no new file, and a file that stood there before is as it was.")
        self._end(Tone.NOTE, self.tr("The export was stopped"), text)

    def show_problem(self, problem: Exception | Refused) -> None:
        message = message_of(problem)
        self._end(message.tone, message.title, message.text)

    def focus_first(self) -> None:
        if self.is_running:
            self.stop.setFocus()
        elif self.form == PLAIN:
            self._save.setFocus()
        elif self.passphrase.is_ready:
            self.password.setFocus()
        else:
            self.passphrase.focus_open()

    def _end(self, tone: Tone, title: str, text: str) -> None:
        """The password is typed again for the next file."""
        self.password.clear()
        self._pages.setCurrentIndex(_ENTRY)
        self.told.say(tone, title, text)
        self.focus_first()

    def _follow_chip(self, form: str) -> None:
        self.chips[form].setFocus()  # the button that had it may be of no use now
        self._choose(form)

    def _choose(self, form: str) -> None:
        self._group.choose(form)
        lines = {
            PLAIN: self.tr("A table for any spreadsheet: last four, worth, end and state of every card."),
            CODES: self.tr(
                "For keeping elsewhere or moving on: whoever has the passphrase can use the codes. "
                "The format is documented, so any program can be made to read it."
            ),
        }
        self._line.setText(lines[form])
        self._secrets.setVisible(form == CODES)
        self._watch()

    def _watch(self) -> None:
        is_ready = self.passphrase.is_ready and bool(self.password.text())
        self._save.setEnabled(self.form == PLAIN or is_ready)
