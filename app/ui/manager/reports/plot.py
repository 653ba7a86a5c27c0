"""The values of a report as steps over time: the chart of the balance, for counts and amounts below zero too.
Imported when a chart is first shown: it takes long."""

from datetime import UTC, datetime

from app.ui.balance.plot import BalancePlot, day_ticks
from app.ui.formats import count_text, time_text
from app.wallet.overview import Curve

_LINES = 4
_DAY_S = 86_400.0
_ROOM = 0.12
"""Above and below the values, as a share of them: in a low chart the names of the ends were left out."""


class ReportPlot(BalancePlot):
    """The end is not today as a rule, so that it has no name of its own."""

    def show_curve(self, curve: Curve) -> None:
        super().show_curve(curve)
        least, most = min(0, *curve.totals), max(0, *curve.totals)
        self._view.setYRange(least, max(most, least + 1), padding=_ROOM)
        first, last = curve.times[0], curve.times[-1]
        ticks = day_ticks(first, last) if last - first > _DAY_S else _hours(first, last)
        self._days.setTicks([[tick for tick in ticks if tick[0] < last]])
        self._money.setTicks(None if curve.currency else [_whole(least, most)])


def _whole(least: int, most: int) -> list[tuple[float, str]]:
    """There is no half of a try."""
    step = max(1, -(-(most - least) // _LINES))
    return [(float(at), count_text(at)) for at in range(least, most + step, step)]


def _hours(first: float, last: float) -> list[tuple[float, str]]:
    step = (last - first) / _LINES
    moments = [first + number * step for number in range(_LINES + 1)]
    return [(at, time_text(datetime.fromtimestamp(at, UTC))) for at in moments]
