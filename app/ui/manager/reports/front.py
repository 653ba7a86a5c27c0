"""The first page of the reports: bar, figures, chart and table; or that there is nothing."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from app.ui.background import Background
from app.ui.components.boxes import column
from app.ui.components.empty import EmptyState
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.table import CellDelegate, WholeRows
from app.ui.manager.cell_table import CellTable
from app.ui.manager.cells import Cells
from app.ui.manager.desk_front import DeskFront
from app.ui.manager.reports.bar import ReportBar
from app.ui.manager.reports.chart_leaf import ChartLeaf
from app.ui.manager.reports.figures_leaf import FiguresLeaf
from app.ui.manager.reports.view import DONE, HELD, OWED, TILLS, TRIES, Columns, View
from app.ui.theme import S2, S3, S4, Color
from app.ui.typeface import Type, px

translate = QCoreApplication.translate

_CHART, _LOW_CHART, _LOW = 236, 186, 700


class ReportTable(CellTable):
    """Its columns are those of the report that is shown."""

    def show_columns(self, columns: Columns) -> None:
        self._names, self._rest = columns.names, columns.rest
        before, self._cells = self._cells, Cells(columns.names, columns.right, self)
        self.setModel(self._cells)
        before.deleteLater()
        self.row_height = px(columns.row_height)
        self.setItemDelegate(CellDelegate(columns.row_height, self))
        self.verticalHeader().setDefaultSectionSize(self.row_height)
        modes = QHeaderView.ResizeMode
        for at in range(len(columns.names)):
            self.horizontalHeader().setSectionResizeMode(
                at, modes.Stretch if at == columns.rest else modes.Fixed
            )


class FrontPage(DeskFront):
    """Shows a `View`, what is being added up, or that there is nothing."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__("reports", parent)
        self.bar = ReportBar()
        self.figures, self.chart = FiguresLeaf(), ChartLeaf(background)
        self.table = ReportTable("report-table", "", ("",))
        self._rows = WholeRows(self.table)
        self.note = Label("", Type.CAPTION, Color.INK3, wrap=True, name="report-note")
        self.empty = EmptyState(
            "chart-line", translate("Reports", "Nothing to report"), "", name="report-empty"
        )
        self._doing = Label("", Type.LEAD, Color.INK2, wrap=True, name="report-wait")
        self._build()
        self.show_waiting()

    def _build(self) -> None:
        leaf = Leaf(padding=1)
        leaf.body.addWidget(self._rows, 1)
        self.note.setContentsMargins(px(S4), px(S2), px(S4), px(S3))
        leaf.body.addWidget(self.note)
        self._content = QWidget()
        inner = column(self.figures, self.chart, leaf, spacing=px(S3))
        inner.setStretch(2, 1)
        self._content.setLayout(inner)
        waiting = QWidget()
        waiting.setLayout(column(self._doing))
        self._lay_out(self.bar, self._content, self.empty, waiting)

    def show_view(self, view: View) -> None:
        if not view.rows:
            self.empty.text.setText(view.nothing)
            self._views.setCurrentWidget(self.empty)
            return
        self.figures.show_figures(view.figures)
        self.table.setAccessibleName(self._meanings()[self.bar.report])
        self.table.show_columns(view.columns)
        self.table.show_rows(view.rows)
        self.note.setText(view.note)
        self.note.setVisible(bool(view.note))
        self._views.setCurrentWidget(self._content)

    def show_waiting(self, text: str = "") -> None:
        """Nothing is known yet."""
        self._doing.setText(text)
        self._views.setCurrentIndex(2)

    def focus_first(self) -> None:
        self.bar.focus_first()

    def _meanings(self) -> dict[str, str]:
        return {
            OWED: translate("Reports", "What is owed, by currency"),
            DONE: translate("Reports", "What was done"),
            TILLS: translate("Reports", "What was counted at the tills, newest first"),
            TRIES: translate("Reports", "Cards and codes that were tried"),
            HELD: translate("Reports", "Accounts held, cards reported or held, newest first"),
        }

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = self.window().height() <= _LOW
        self.chart.setFixedHeight(px(_LOW_CHART if is_low else _CHART))
