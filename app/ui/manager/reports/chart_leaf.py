"""The values of a report over time on a leaf: which ones, the chart, and the same as a table; how far adding
up is while they are not known yet."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.background import Background, Lane
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.menu_chip import MenuChip
from app.ui.components.progress import ProgressBar
from app.ui.components.table import ROW_ONE_LINE, Cell
from app.ui.components.tags import Chip
from app.ui.formats import count_text, full_text
from app.ui.manager.cell_table import CellTable
from app.ui.manager.reports.view import Series, value_text
from app.ui.theme import S2, S3, S4, Color
from app.ui.typeface import Type, px

if TYPE_CHECKING:  # pyqtgraph takes long: it is imported on a worker when a chart is first wanted
    from app.ui.manager.reports.plot import ReportPlot

translate = QCoreApplication.translate

_WIDEST = 420


class ChartLeaf(Leaf):
    """`stop_wanted` while it is said how far adding up is."""

    stop_wanted = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=px(S4))
        self.setObjectName("report-chart-leaf")
        self._background = background
        self._is_loading = False
        self._plot: ReportPlot | None = None
        self._series: Sequence[Series] = ()
        self.which = MenuChip(translate("Reports", "Over time"), "", icon="chart-line", name="report-series")
        self._reading = Label("", Type.SMALL, Color.INK2, name="report-reading")
        self.as_table = Chip(translate("Reports", "As a table"), icon="list", name="report-as-table")
        self.table = CellTable(
            "report-values",
            translate("Reports", "The chart's values, newest first"),
            (translate("Reports", "From this moment on"), translate("Reports", "Value")),
            right=(1,),
            row_height=ROW_ONE_LINE,
        )
        self._told = Label("", Type.SMALL, Color.INK2, wrap=True, name="report-chart-told")
        self._doing = Label("", Type.SMALL, Color.INK2, name="report-doing")
        self._bar = ProgressBar(translate("Reports", "How far adding up is"), name="report-bar")
        self.stop = Button(translate("Reports", "Stop"), icon="x", name="report-stop")
        self._pages = QStackedWidget()
        self._build()
        self.which.chosen.connect(self._show)
        self.as_table.clicked.connect(self._show)
        self.stop.clicked.connect(self.stop_wanted)

    def _build(self) -> None:
        self._bar.setMaximumWidth(px(_WIDEST))
        self._waiting, self._nothing = QWidget(), QWidget()
        line = row(column(self._doing, px(S2), self._bar), STRETCH, self.stop, spacing=px(S4))
        line.setStretch(0, 1000)
        self._waiting.setLayout(column(STRETCH, line, STRETCH))
        self._nothing.setLayout(column(STRETCH, self._told, STRETCH))
        for page in (self._nothing, self._waiting, self.table):
            self._pages.addWidget(page)
        head = row(self.which, self._reading, STRETCH, self.as_table, spacing=px(S3))
        whole = column(head, px(S2), self._pages)
        whole.setStretch(2, 1)
        self.body.addLayout(whole)

    def show_series(self, series: Sequence[Series], nothing: str) -> None:
        """nothing: what is said where there is none."""
        self._series = series
        self._told.setText(nothing)
        self.which.set_options([(str(at), "chart-line", one.name) for at, one in enumerate(series)])
        if series and not self.which.key:
            self.which.set_key("0")
        for chip in (self.which, self.as_table):
            chip.setVisible(bool(series))
        if series and self._plot is None and not self._is_loading:
            self._is_loading = True
            self._background.ask(_load, self._loaded, lane=Lane.LOAD)
        self._show()

    def show_progress(self, done: int, of: int) -> None:
        """So many moments of so many are added up."""
        self._series = ()
        for chip in (self.which, self.as_table):
            chip.hide()
        text = translate("Reports", "{done} of {all} moments are added up…")
        self._doing.setText(text.format(done=count_text(done), all=count_text(of)))
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self._reading.setText("")
        self._pages.setCurrentWidget(self._waiting)

    def _loaded(self, plot: "type[ReportPlot]") -> None:
        self._plot = plot()
        self._plot.setObjectName("report-plot")
        self._plot.setAccessibleName(
            translate("Reports", "Chart of the report; the same as a table is behind As a table")
        )
        self._plot.pointed.connect(self._read)
        self._pages.addWidget(self._plot)
        self._show()

    def _show(self) -> None:
        self._reading.setText("")
        series = self._current()
        if series is None:
            self._pages.setCurrentWidget(self._nothing)
            return
        curve = series.curve
        self.table.show_rows(
            [
                (
                    Cell(full_text(_moment(time))),
                    Cell(value_text(curve, total), type=Type.STRONG, is_right=True),
                )
                for time, total in reversed(list(zip(curve.times, curve.totals, strict=True)))
            ]
        )
        if self._plot is not None:
            self._plot.show_curve(curve)
        page: QWidget = self._plot or self._nothing
        self._pages.setCurrentWidget(self.table if self.as_table.isChecked() else page)

    def _current(self) -> Series | None:
        at = self.which.key
        return self._series[int(at)] if at and int(at) < len(self._series) else None

    def _read(self, time: float, total: int | None) -> None:
        """What is under the pointer."""
        series = self._current()
        if total is None or series is None:
            self._reading.setText("")
            return
        text = translate("Reports", "{moment}: {value}")
        self._reading.setText(
            text.format(moment=full_text(_moment(time)), value=value_text(series.curve, total))
        )


def _moment(time: float) -> datetime:
    return datetime.fromtimestamp(time, UTC)


def _load() -> "type[ReportPlot]":
    from app.ui.manager.reports.plot import ReportPlot

    return ReportPlot
