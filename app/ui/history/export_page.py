"""The page that takes the history out: into a file or onto paper, what of it, how far it is, and Stop."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.outcomes import Refused
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button
from app.ui.components.chip_group import ChipGroup
from app.ui.components.flow import Flow
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.notice import Notice
from app.ui.components.progress import ProgressBar
from app.ui.components.tags import Chip
from app.ui.formats import count_text
from app.ui.messages import message_of
from app.ui.redeem.page import Page
from app.ui.theme import S2, S3, S4, S5, Color, Tone
from app.ui.typeface import Type, px

_WIDTH = 760
FORMS: Final = ("csv", "json", "pdf")
SHOWN, WALLET, EVERYTHING = SCOPES = ("shown", "wallet", "everything")


class ExportPage(Page):
    """`save_wanted` and `print_wanted`: of what `form` and `scope` say. `stop_wanted` while it runs."""

    save_wanted = Signal()
    print_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("history-export-page", width=_WIDTH, parent=parent)
        self._forms = {form: Chip(form.upper(), name=f"export-{form}") for form in FORMS}
        self._scopes = {scope: Chip(text, name=f"export-{scope}") for scope, text in self._scope_texts()}
        self._form, self._scope = ChipGroup(self._forms, "csv", self), ChipGroup(self._scopes, SHOWN, self)
        self._form_line = Label("", Type.SMALL, Color.INK2, wrap=True, name="export-form-line")
        self.told = Notice(name="export-told", parent=self)
        self._doing = Label("", Type.BODY, wrap=True, name="export-doing")
        self._bar = ProgressBar(self.tr("How far the export is"), name="export-bar")
        self.stop = Button(self.tr("Stop"), icon="x", name="export-stop").set_decisive()
        self._pages = QStackedWidget()
        self.body.addLayout(self._heading())
        self.body.addSpacing(px(S4))
        self.body.addWidget(self._choices())
        self.body.addSpacing(px(S3))
        self.body.addWidget(self.told)
        self.body.addSpacing(px(S3))
        self._pages.addWidget(self._actions())
        self._pages.addWidget(self._running())
        self.body.addWidget(self._pages)
        self._connect()
        self._show_form()

    def _scope_texts(self) -> list[tuple[str, str]]:
        texts = (self.tr("What the list shows"), self.tr("All of this wallet"), self.tr("All wallets"))
        return list(zip(SCOPES, texts, strict=True))

    def _form_texts(self) -> dict[str, str]:
        texts = (
            self.tr("A table for any spreadsheet, with plain decimal amounts and times in UTC."),
            self.tr(
                "For programs: one object a line, amounts in the smallest unit of their currency, times in "
                "UTC."
            ),
            self.tr("Pages to read or to print, newest first."),
        )
        return dict(zip(FORMS, texts, strict=True))

    def _heading(self) -> QVBoxLayout:
        text = self.tr("No claim code is in it: cards are named by their last four characters.")
        return column(
            Label(self.tr("Take the history out"), Type.FIGURE, wrap=True, name="export-title"),
            px(S2),
            Label(text, Type.LEAD, Color.INK2, wrap=True, name="export-meaning"),
        )

    def _choices(self) -> Leaf:
        leaf = Leaf(padding=px(S5))
        what = Label(self.tr("What"), Type.SMALL_STRONG, name="export-what")
        how = Label(self.tr("As a file"), Type.SMALL_STRONG, name="export-how")
        forms = Flow(*self._forms.values(), spacing=px(S2))
        leaf.body.addLayout(
            column(
                what,
                px(S2),
                Flow(*self._scopes.values(), spacing=px(S2)),
                px(S4),
                how,
                px(S2),
                forms,
                px(S2),
                self._form_line,
            )
        )
        return leaf

    def _actions(self) -> QWidget:
        self._back = self.back_button(self.tr("Back"), "export-back")
        self._print = Button(self.tr("Print"), icon="printer", name="export-print").set_decisive()
        save = self.make_decisive(self.tr("Save the file"), "export-save", icon="download")
        save.clicked.connect(self.save_wanted)
        self._print.clicked.connect(self.print_wanted)
        return self._widget(row(self._back, STRETCH, self._print, save, spacing=px(S3)))

    def _running(self) -> QWidget:
        line = row(column(self._doing, px(S2), self._bar), self.stop, spacing=px(S4))
        line.setStretch(0, 1)
        return self._widget(line)

    def _widget(self, line: QHBoxLayout) -> QWidget:
        whole = QWidget()
        whole.setLayout(line)
        return whole

    def _connect(self) -> None:
        self.stop.clicked.connect(self.stop_wanted)
        self._form.pressed.connect(self._show_form)

    @property
    def form(self) -> str:
        return self._form.key

    @property
    def scope(self) -> str:
        return self._scope.key

    @property
    def is_running(self) -> bool:
        return self._pages.currentIndex() == 1

    def begin(self, *, is_filtered: bool, has_several: bool) -> None:
        """Opened anew: what the list shows is offered where that is less than all of it."""
        self.told.clear()
        self._pages.setCurrentIndex(0)
        self._scopes[SHOWN].setVisible(is_filtered)
        self._scopes[EVERYTHING].setVisible(has_several)
        self._scope.choose(SHOWN if is_filtered else WALLET)

    def show_running(self, expected: int | None) -> None:
        """expected: how many movements there will be, where that is known."""
        self.told.clear()
        self._expected = expected
        self._bar.setRange(0, expected or 0)
        self.show_progress(0)
        self._pages.setCurrentIndex(1)
        self.stop.setFocus()

    def show_progress(self, done: int) -> None:
        self._bar.setValue(min(done, self._expected) if self._expected else 0)
        if self._expected:
            text = self.tr("{done} of {all} movements are read")
            self._doing.setText(text.format(done=count_text(done), all=count_text(self._expected)))
        else:
            self._doing.setText(self.tr("{done} movements are read").format(done=count_text(done)))

    def show_saved(self, count: int, name: str) -> None:
        title = self.tr("The file is written")
        text = self.tr("{count} movements are in {name}.").format(count=count_text(count), name=name)
        self._end(Tone.SUCCESS, title, text)

    def show_printed(self) -> None:
        self._end(Tone.SUCCESS, self.tr("The history went to the printer"), "")

    def show_stopped(self) -> None:
        text = self.tr("There is no new file, and a file that stood there before is as it was.")
        self._end(Tone.NOTE, self.tr("The export was stopped"), text)

    def show_problem(self, problem: Exception | Refused) -> None:
        message = message_of(problem)
        self._end(message.tone, message.title, message.text)

    def _end(self, tone: Tone, title: str, text: str) -> None:
        self._pages.setCurrentIndex(0)
        self.told.say(tone, title, text)
        self.focus_first()

    def _show_form(self) -> None:
        self._form_line.setText(self._form_texts()[self.form])
