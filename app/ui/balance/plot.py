"""The balance as steps over time, drawn by pyqtgraph. Imported when a chart is first shown: it takes long."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QGraphicsGridLayout, QSizePolicy, QWidget
from shiboken6 import isValid

from app.money import Money
from app.ui.formats import count_text, month_text, round_money_text, year_text
from app.ui.theme import Color, color, theme
from app.ui.typeface import Type, font, px
from app.wallet.overview import Curve

pg.setConfigOption("exitCleanup", False)  # noqa: FBT003 (the library's signature) Qt ends its own things here

_TICKS = 6
_MARK = 9
_END = 20
"""Room at the right for the half of the last day's name that reaches out of the chart."""
_LINE = 2.0
_OVER_VIEW = 0.5


class _MoneyAxis(pg.AxisItem):  # type: ignore[misc]
    """Amounts; the values are minor units. Counts where there is no currency."""

    currency = "EUR"

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        if not self.currency:
            return [count_text(round(value)) for value in values]
        return [round_money_text(Money(round(value), self.currency)) for value in values]


class BalancePlot(pg.GraphicsView):  # type: ignore[misc]
    """`pointed` carries the time (s since 1970) and the total that are under the pointer. No PlotWidget: that
    makes a menu with forms of its own, which nobody sees here and which took most of 15 ms."""

    pointed = Signal(float, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("balance-plot")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._view = pg.ViewBox(enableMouse=False, enableMenu=False)
        self._money, self._days = _MoneyAxis("left"), pg.AxisItem("bottom")
        self._curve: Curve | None = None
        self._line = pg.PlotDataItem(connect="all")
        self._last = pg.ScatterPlotItem(size=px(_MARK))
        self._place_parts()
        self._line.setDownsampling(auto=True, method="peak")
        self._line.setClipToView(True)
        for axis in (self._money, self._days):
            axis.setStyle(
                hideOverlappingLabels=False,
                tickFont=font(Type.CAPTION),
                maxTickLevel=0,
                tickLength=0,
                tickTextOffset=px(6),
            )
        self._follow_theme()
        theme().changed.connect(self._follow_theme)

    def _place_parts(self) -> None:
        """The line in its view, amounts at the left of it, days below, with the lines of the axes over it."""
        whole, grid = pg.GraphicsWidget(), QGraphicsGridLayout()
        grid.setContentsMargins(0, 0, px(_END), 0)
        grid.setSpacing(0)
        whole.setLayout(grid)
        self.setCentralItem(whole)
        for part, at_row, at_column in ((self._view, 0, 1), (self._money, 0, 0), (self._days, 1, 1)):
            grid.addItem(part, at_row, at_column)
        for axis in (self._money, self._days):
            axis.linkToView(self._view)
            axis.setZValue(_OVER_VIEW)
        for drawn in (self._line, self._last):
            self._view.addItem(drawn)

    def show_curve(self, curve: Curve) -> None:
        """The last point is marked."""
        self._curve = curve
        self._money.currency = curve.currency
        times, totals = np.asarray(curve.times), np.asarray(curve.totals, dtype=float)
        self._line.setData(*self.steps())
        self._last.setData(times[-1:], totals[-1:])
        self._view.setXRange(times[0], times[-1], padding=0.012)
        self._view.setYRange(0, max(float(totals.max()), 1.0), padding=0.06)
        ticks = day_ticks(times[0], times[-1])
        today = (float(times[-1]), QCoreApplication.translate("BalancePlot", "Today"))
        room = (times[-1] - times[0]) / (2 * _TICKS)
        self._days.setTicks([[*(tick for tick in ticks if times[-1] - tick[0] > room), today]])

    def steps(self) -> tuple[np.ndarray, np.ndarray]:
        """Times and totals of the corners: a balance jumps, so each total stays until the next."""
        if self._curve is None:
            return np.empty(0), np.empty(0)
        times, totals = np.asarray(self._curve.times), np.asarray(self._curve.totals, dtype=float)
        return np.repeat(times, 2)[1:], np.repeat(totals, 2)[:-1]

    def total_at(self, time: float) -> int | None:
        """What the wallet was worth then, in minor units; None outside the chart."""
        if self._curve is None or not self._curve.times[0] <= time <= self._curve.times[-1]:
            return None
        at = int(np.searchsorted(np.asarray(self._curve.times), time, side="right")) - 1
        return self._curve.totals[at]

    def _follow_theme(self) -> None:
        if not isValid(self._line):  # the library takes its items down as the window closes
            return
        accent, wash = color(Color.ACCENT), color(Color.ACCENT)
        wash.setAlphaF(0.13)
        self.setBackground(color(Color.SURFACE))
        self._line.setPen(pg.mkPen(accent, width=_LINE * self.devicePixelRatioF()))  # it counts device pixels
        self._line.setFillLevel(0)
        self._line.setFillBrush(wash)
        self._last.setBrush(accent)
        self._last.setPen(pg.mkPen(color(Color.SURFACE), width=2))
        for axis in (self._money, self._days):
            axis.setTextPen(color(Color.INK3))
            axis.setPen(QPen(Qt.PenStyle.NoPen))
            axis.setTickPen(pg.mkPen(color(Color.LINE)))
        self._money.setGrid(255)

    # Qt

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._follow_theme()
        return bool(super().event(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        time = float(self._view.mapSceneToView(event.position()).x())
        self.pointed.emit(time, self.total_at(time))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the chart."""
        event.ignore()


def day_ticks(first: float, last: float) -> list[tuple[float, str]]:
    """At most about six days between the times (s since 1970) with their names: years where there are many,
    else beginnings of months, else single days."""
    begin, end = (datetime.fromtimestamp(at, UTC).astimezone().date() for at in (first, last))
    months = (end.year - begin.year) * 12 + end.month - begin.month
    if months < 2:
        step = max(1, -(-(end - begin).days // _TICKS))
        days = [begin + timedelta(days=at) for at in range(0, (end - begin).days + 1, step)]
        return [(_at(day), month_text(day, with_day=True)) for day in days if first <= _at(day) <= last]
    step = max(1, -(-months // _TICKS))
    if step > 6:
        step = -(-step // 12) * 12
    begins = [_month(begin, at) for at in range(1 if step < 12 else 13 - begin.month, months + 1, step)]
    named = [(_at(day), year_text(day) if step >= 12 else month_text(day)) for day in begins]
    return [(at, name) for at, name in named if first <= at <= last]


def _month(begin: date, later: int) -> date:
    year, month = divmod(begin.year * 12 + begin.month - 1 + later, 12)
    return date(year, month + 1, 1)


def _at(day: date) -> float:
    return datetime(day.year, day.month, day.day).astimezone().timestamp()
