"""The page that takes a report out into a file: as which kind, and where it is once it is written."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.chip_group import ChipGroup
from app.ui.components.flow import Flow
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.notice import Notice
from app.ui.components.tags import Chip
from app.ui.messages import Message
from app.ui.redeem.page import Page
from app.ui.theme import S2, S3, S4, S5, Color
from app.ui.typeface import Type, px

translate = QCoreApplication.translate

CSV, JSON, PDF = "csv", "json", "pdf"
FORMS: Final = (CSV, JSON, PDF)
_WIDTH = 760


class ExportPage(Page):
    """`save_wanted`: a file as `form` says."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("report-export-page", width=_WIDTH, parent=parent)
        self._forms = {form: Chip(form.upper(), name=f"report-{form}") for form in FORMS}
        self._group = ChipGroup(self._forms, CSV, self)
        self._meaning = Label("", Type.LEAD, Color.INK2, wrap=True, name="report-export-meaning")
        self._form_line = Label("", Type.SMALL, Color.INK2, wrap=True, name="report-form-line")
        self.told = Notice(name="report-export-told", parent=self)
        title = translate("Reports", "Take the report out")
        self.body.addWidget(Label(title, Type.FIGURE, wrap=True, name="report-export-title"))
        self.body.addSpacing(px(S2))
        self.body.addWidget(self._meaning)
        self.body.addSpacing(px(S4))
        self.body.addWidget(self._choices())
        self.body.addSpacing(px(S3))
        self.body.addWidget(self.told)
        self.body.addSpacing(px(S5))
        back = self.back_button(translate("Reports", "Back"), "report-export-back")
        save = self.make_decisive(translate("Reports", "Save the file"), "report-save", icon="download")
        self.body.addLayout(row(back, STRETCH, save, spacing=px(S3)))
        save.clicked.connect(self.save_wanted)
        self._group.pressed.connect(self._show_form)
        self._show_form()

    def _choices(self) -> Leaf:
        leaf = Leaf(padding=px(S5))
        how = Label(translate("Reports", "As a file"), Type.SMALL_STRONG, name="report-export-how")
        chips = Flow(*self._forms.values(), spacing=px(S2))
        leaf.body.addLayout(column(how, px(S2), chips, px(S2), self._form_line))
        return leaf

    @property
    def form(self) -> str:
        return self._group.key

    def begin(self, meaning: str) -> None:
        """Opened anew. meaning: which report it is."""
        self.told.clear()
        self._meaning.setText(meaning)

    def say(self, message: Message) -> None:
        self.told.show_message(message)
        self.focus_first()

    def _show_form(self) -> None:
        texts = {
            CSV: translate(
                "Reports", "A table for any spreadsheet, with plain decimal amounts and times in UTC."
            ),
            JSON: translate(
                "Reports",
                "For programs: one object a line, amounts in the smallest unit of their currency, times in "
                "UTC.",
            ),
            PDF: translate("Reports", "Pages to read or to print."),
        }
        self._form_line.setText(texts[self.form])
