"""The balance over time on a leaf: from when on, the chart, and the same as a table."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.money import Money
from app.ui.background import Background, Lane
from app.ui.balance.curve_table import CurveModel, CurveTable
from app.ui.components.boxes import column, row
from app.ui.components.flow import Flow
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.tags import Chip
from app.ui.formats import date_text, money_text, now
from app.ui.theme import S2, S3, S4, Color
from app.ui.typeface import Type, px
from app.wallet.overview import Curve
from app.wallet.values import Balance

if TYPE_CHECKING:  # pyqtgraph takes long: it is imported on a worker when a chart is first wanted
    from app.ui.balance.plot import BalancePlot

HEIGHT = 292
_LEAST_HEIGHT = 240
_DAYS: Final = {"quarter": 92, "year": 365}
QUARTER, YEAR, ALL = RANGES = ("quarter", "year", "all")


class ChartLeaf(Leaf):
    """`range_wanted` when another time is chosen: ask for the curve since `since`."""

    range_wanted = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=px(S4))
        self.setObjectName("chart-leaf")
        self._background = background
        self._is_loading = False
        self._plot: BalancePlot | None = None
        self._curve: Curve | None = None
        self.model = CurveModel(self)
        self._title = Label(self.tr("Balance over time"), Type.STRONG, wrap=True, name="chart-title")
        self._reading = Label("", Type.SMALL, Color.INK2, name="chart-reading")
        texts = (self.tr("3 months"), self.tr("1 year"), self.tr("All"))
        self._chips = {key: Chip(text, name=f"chart-{key}") for key, text in zip(RANGES, texts, strict=True)}
        self._as_table = Chip(self.tr("As a table"), icon="list", name="chart-as-table")
        self._pages = QStackedWidget()
        self._waiting = Label(
            self.tr("The chart is being drawn…"), Type.SMALL, Color.INK2, name="chart-waiting"
        )
        self._table = CurveTable(self.model)
        self._build()
        self._chips[YEAR].setChecked(True)
        for chip in self._chips.values():
            chip.clicked.connect(self._choose)
        self._as_table.clicked.connect(self._turn)

    def _build(self) -> None:
        for page in (self._waiting, self._table):
            self._pages.addWidget(page)
        chips = Flow(*self._chips.values(), self._as_table, spacing=px(S2), at_end=True)
        head = row(column(self._title, self._reading), chips, spacing=px(S3))
        head.setStretch(0, 1)
        head.setStretch(1, 3)
        self.body.addLayout(head)
        self.body.addSpacing(px(S2))
        self.body.addWidget(self._pages, 1)
        self.setMinimumHeight(px(HEIGHT))

    def set_low(self, *, is_low: bool) -> None:
        self.setMinimumHeight(px(_LEAST_HEIGHT if is_low else HEIGHT))

    @property
    def since(self) -> datetime | None:
        """From when on the chart is wanted; None from the first movement on."""
        key = next(key for key, chip in self._chips.items() if chip.isChecked())
        return now() - timedelta(days=_DAYS[key]) if key in _DAYS else None

    def show_curve(self, curve: Curve, balance: Balance) -> None:
        """The curve of this wallet, up to now."""
        self._curve = Curve(
            curve.currency, (*curve.times, now().timestamp()), (*curve.totals, balance.total.minor)
        )
        self.model.show_curve(self._curve)
        self._reading.setText("")
        if self._plot is not None:
            self._plot.show_curve(self._curve)
        elif not self._is_loading:
            self._is_loading = True
            self._background.ask(_load, self._loaded, lane=Lane.LOAD)

    def show_as_table(self, *, wanted: bool) -> None:
        self._as_table.setChecked(wanted)
        self._turn()

    def forget(self) -> None:
        self._curve = None
        self.model.show_curve(None)
        self._reading.setText("")

    def _loaded(self, plot: "type[BalancePlot]") -> None:
        self._plot = plot()
        self._plot.pointed.connect(self._read)
        name = self.tr("Chart of the balance over time; the same as a table is behind As a table")
        self._plot.setAccessibleName(name)
        self._pages.addWidget(self._plot)
        if self._curve is not None:
            self._plot.show_curve(self._curve)
        self._turn()

    def _turn(self) -> None:
        page: QWidget = self._plot or self._waiting
        self._pages.setCurrentWidget(self._table if self._as_table.isChecked() else page)

    def _choose(self) -> None:
        """No QButtonGroup: it would take all chips but one out of the Tab order."""
        for chip in self._chips.values():
            chip.setChecked(chip is self.sender())
        self.range_wanted.emit()

    def _read(self, time: float, total: int | None) -> None:
        """What is under the pointer."""
        if total is None or self._curve is None:
            self._reading.setText("")
            return
        amount = money_text(Money(total, self._curve.currency))
        text = self.tr("{day}: {amount}")
        self._reading.setText(text.format(day=date_text(datetime.fromtimestamp(time, UTC)), amount=amount))


def _load() -> "type[BalancePlot]":
    from app.ui.balance.plot import BalancePlot

    return BalancePlot
