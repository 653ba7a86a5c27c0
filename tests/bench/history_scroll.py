"""How long the window stands still while a history of a million movements is opened, scrolled and searched:

    python tests/bench/history_scroll.py [SECONDS]

The pane is the real one with its real workers; the book behind it makes its lines up as they are asked for,
2 ms a page, as SQLite was measured to take (large_book.py). The GUI thread is asked for a beat every
millisecond; the processor time between two beats is how long it stood still. An idle window beside it says
what the beat itself takes. Also: how long the chart of 100,000 points takes to be drawn anew.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from app.money import Money
from app.ui.application import make_application
from app.ui.background import Background
from app.ui.history.pane import HistoryPane
from app.wallet.overview import Curve
from app.wallet.values import Actor, HistoryPage, Movement, WalletId
from tests.ui.fakes import GERMANY, MARA, FakeServices

LINES = 1_000_000
POINTS = 100_000
NEWEST = datetime(2026, 11, 22, 9, tzinfo=UTC)


class LongBook(FakeServices):
    """A million movements, none of which is there before it is asked for."""

    def history(
        self, actor: Actor, wallet: WalletId, *, after: str | None = None, **asked: object
    ) -> HistoryPage:
        time.sleep(0.002)
        limit = int(str(asked.get("limit", 100)))
        first = (LINES if after is None else int(after) - 1) if wallet == GERMANY else 0
        lines = tuple(self._line(number) for number in range(first, max(first - limit, 0), -1))
        more = lines[-1].cursor if len(lines) == limit else None
        return HistoryPage(lines, more, LINES if wallet == GERMANY else 0)

    def _line(self, number: int) -> Movement:
        amount = 1000 + number % 7 * 250
        return Movement(
            at=NEWEST - timedelta(minutes=LINES - number),
            kind="redeem",
            amount=Money(amount, "EUR"),
            balance=Money(amount * number % 10**8, "EUR"),
            region="DE",
            programme_name="House gift card",
            last_four=f"{number % 10000:04d}",
            order=None,
            receipt=None,
            ends=None,
            entry=f"desk-1-{number}",
            cursor=str(number),
        )


class Beat(QObject):
    """Processor time (ms) that the GUI thread took from one beat to the next: so long it could not answer. By
    the clock it is longer where other programs want the same core."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._since = 0.0
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.late.clear()
        self._since = time.thread_time()
        self._timer.start()

    def stop(self) -> np.ndarray:
        self._timer.stop()
        return np.asarray(self.late)

    def _beat(self) -> None:
        now = time.thread_time()
        self.late.append((now - self._since) * 1000)
        self._since = now


def wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def scrolling(pane: HistoryPane, seconds: float) -> Iterator[None]:
    """A wheel that turns, a thumb that is dragged from end to end, and back."""
    bar = pane.table.verticalScrollBar()
    for _ in range(round(seconds / 3 * 60)):
        bar.setValue(bar.value() + 3)
        yield
    steps = round(seconds * 2 / 3 * 60)
    for step in range(steps):
        bar.setValue(round(bar.maximum() * abs(1 - 2 * step / steps)))
        yield


def measured(beat: Beat, work: Callable[[], None]) -> str:
    beat.start()
    work()
    late = beat.stop()
    middle, most = np.percentile(late, [50, 99])
    return f"{middle:8.2f} {most:8.2f} {late.max():8.2f}"


def main(seconds: float) -> None:
    make_application(["tillfold"])
    background, beat = Background(), Beat()
    pane = HistoryPane(LongBook(), background)
    pane.resize(1180, 700)
    pane.show()
    wait(0.5)
    print(f"{LINES:,} movements; processor ms between two beats: median, 99th percentile, longest")
    print("idle              ", measured(beat, lambda: wait(seconds)))

    def opened() -> None:
        pane.show_actor(Actor(MARA, "desk-1"))
        while pane.model.rowCount() == 0:
            wait(0.005)

    print("opened            ", measured(beat, opened))

    def scrolled() -> None:
        for _ in scrolling(pane, seconds):
            wait(1 / 60)

    print("scrolled          ", measured(beat, scrolled))
    print("searched, scrolled", measured(beat, lambda: search(pane, seconds)))
    draw_chart()
    pane.close()
    background.shutdown()


def search(pane: HistoryPane, seconds: float) -> None:
    pane.bar.search.setText("house")
    pane.bar.search.returnPressed.emit()
    wait(0.3)
    bar = pane.table.verticalScrollBar()
    for _ in range(round(seconds * 60)):
        bar.setValue(bar.value() + 10)
        wait(1 / 60)


def draw_chart() -> None:
    from app.ui.balance.plot import BalancePlot

    steps = np.random.default_rng(1).integers(-900, 1000, POINTS)
    totals = np.abs(np.cumsum(steps))
    times = NEWEST.timestamp() - 300.0 * np.arange(POINTS)[::-1]
    plot = BalancePlot()
    plot.resize(560, 200)
    taken = []
    for turn in range(12):
        started = time.thread_time()
        plot.show_curve(Curve("EUR", tuple(times + turn), tuple(totals.tolist())))
        plot.grab()
        taken.append((time.thread_time() - started) * 1000)
    again = []
    for turn in range(12):
        started = time.thread_time()
        plot.resize(560 + turn, 200)
        plot.grab()
        again.append((time.thread_time() - started) * 1000)
    new, wider = np.median(taken), np.median(again)
    print(f"chart of {POINTS:,} points: {new:.0f} ms with new points, {wider:.0f} ms at a new size")
    plot.close()


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 10.0)
