"""The bar over the reports: which one, from when to when, by what it is added up; export and print. Below it
two days, or the entries of a position, where they are wanted."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.bar_fields import DateField
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button
from app.ui.components.chip_group import ChipGroup
from app.ui.components.fields import TextField
from app.ui.components.flow import Flow
from app.ui.components.labels import Label
from app.ui.components.menu_chip import MenuChip
from app.ui.components.tags import Chip
from app.ui.formats import now
from app.ui.manager.reports.period import CHOSEN, MONTH, TODAY, WEEK, YEAR, Span, span_of
from app.ui.manager.reports.view import BY_CLERK, BY_DAY, BY_KIND, BY_TILL, DONE, HELD, OWED, TILLS, TRIES
from app.ui.theme import S2, S3, Color
from app.ui.typeface import Type, px

translate = QCoreApplication.translate

POSITION = "position"
_LONGEST = 4000
_USUAL = {OWED: MONTH, DONE: WEEK, TILLS: WEEK, TRIES: MONTH, HELD: MONTH}
"""What is shown first."""


class ReportBar(QWidget):
    """`changed` when another report, time or grouping is wanted."""

    changed = Signal()
    export_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reports-bar")
        texts = {
            OWED: translate("Reports", "Owed"),
            DONE: translate("Reports", "Done"),
            TILLS: translate("Reports", "Tills"),
            TRIES: translate("Reports", "Tries"),
            HELD: translate("Reports", "Held"),
        }
        self.chips = {report: Chip(text, name=f"report-{report}") for report, text in texts.items()}
        self._group = ChipGroup(self.chips, OWED, self)
        self.time = MenuChip(translate("Reports", "Time"), "", icon="calendar", name="report-time")
        self.group = MenuChip(translate("Reports", "Added up"), "", icon="list", name="report-group")
        self.export = Button(translate("Reports", "Export"), icon="download", name="report-export")
        self.print = Button(translate("Reports", "Print"), icon="printer", name="report-print")
        self.first = DateField(translate("Reports", "From this day"), name="report-first")
        self.last = DateField(translate("Reports", "To this day"), name="report-last")
        self.position = TextField(name="report-position")
        self._dates, self._where = QWidget(), QWidget()
        self._build()
        self._connect()
        self.forget()

    def _build(self) -> None:
        for button in (self.export, self.print):
            button.set_height(Button.IN_BARS)
        self.position.setMaxLength(_LONGEST)
        self.position.setAccessibleName(translate("Reports", "Entries of the position"))
        self.position.setPlaceholderText(
            translate(
                "Reports", "The entries up to which it is read, such as till-1-42, desk-1-7; then Enter"
            )
        )
        flow = Flow(*self.chips.values(), self.time, self.group, spacing=px(S2))
        line = row(flow, self.print, self.export, spacing=px(S2))
        line.setStretch(0, 1)
        for button in (self.print, self.export):
            line.setAlignment(button, Qt.AlignmentFlag.AlignTop)
        begin = Label(translate("Reports", "From"), Type.SMALL, Color.INK2, name="report-from")
        end = Label(translate("Reports", "to"), Type.SMALL, Color.INK2, name="report-to")
        self._dates.setLayout(row(begin, self.first, end, self.last, STRETCH, spacing=px(S2)))
        self._where.setLayout(row(self.position))
        self.setLayout(column(line, self._dates, self._where, spacing=px(S3)))
        self.group.set_options(
            (
                (BY_DAY, "calendar", translate("Reports", "By day")),
                (BY_TILL, "store", translate("Reports", "By till")),
                (BY_CLERK, "user", translate("Reports", "By clerk")),
                (BY_KIND, "list", translate("Reports", "By kind")),
            ),
            BY_DAY,
        )

    def _connect(self) -> None:
        self.export.clicked.connect(self.export_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.time.chosen.connect(self._choose_time)
        self.group.chosen.connect(self.changed)
        self.position.returnPressed.connect(self.changed)
        self._group.pressed.connect(self.choose)
        for field in (self.first, self.last):
            field.date_changed.connect(self._follow_date)

    @property
    def report(self) -> str:
        return self._group.key

    @property
    def span(self) -> Span:
        if self.time.key == CHOSEN:
            return Span(_python(self.first.date()), _python(self.last.date()))
        return span_of(MONTH if self.time.key == POSITION else self.time.key)

    @property
    def entries(self) -> Sequence[str]:
        """The position that was typed; nothing where a time is chosen."""
        typed = self.position.text() if self.time.key == POSITION else ""
        return tuple(one for one in typed.replace(",", " ").split() if one)

    @property
    def waits_for_entries(self) -> bool:
        """Whether a position is wanted that is not typed yet."""
        return self.time.key == POSITION and not self.entries

    def forget(self) -> None:
        """As at first, for the next person: nobody is told."""
        self.position.clear()
        self.group.set_key(BY_DAY)
        today = _qt(now().astimezone().date())
        self.first.show_date(QDate(today.year(), today.month(), 1))
        self.last.show_date(today)
        for field in (self.first, self.last):
            field.set_limits(most=today)
        self._choose(OWED)

    def focus_first(self) -> None:
        self.chips[self.report].setFocus()

    def choose(self, report: str) -> None:
        """What a person does with the chips."""
        self._choose(report)
        self.changed.emit()

    def _choose(self, report: str) -> None:
        self._group.choose(report)
        self.time.set_options(self._times(report), _USUAL[report])
        self.group.setVisible(report == DONE)
        self._show_fields()

    def _times(self, report: str) -> list[tuple[str, str, str]]:
        times = [
            (TODAY, "calendar", translate("Reports", "Today")),
            (WEEK, "calendar", translate("Reports", "Last 7 days")),
            (MONTH, "calendar", translate("Reports", "Last 30 days")),
            (YEAR, "calendar", translate("Reports", "Last 12 months")),
            (CHOSEN, "calendar", translate("Reports", "From one day to another")),
        ]
        position = (POSITION, "flag", translate("Reports", "At a position of the book"))
        return [*times, position] if report == OWED else times

    def _show_fields(self) -> None:
        self._dates.setVisible(self.time.key == CHOSEN)
        self._where.setVisible(self.time.key == POSITION)

    def _choose_time(self, key: str) -> None:
        self._show_fields()
        if key == POSITION:
            self.position.setFocus()
        elif key == CHOSEN:
            self.first.setFocus()
        self.changed.emit()

    def _follow_date(self) -> None:
        first, last = self.first.date(), self.last.date()
        if last < first:  # the other field follows the one that was changed
            follows, day = (self.last, first) if self.sender() is self.first else (self.first, last)
            follows.show_date(day)
        self.changed.emit()


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
