"""Memory over an hour of scripted scanning, sped up: it may grow by less than 5 %.

    python tests/long/scan_memory.py [CARDS]

An hour is 600 cards, one every six seconds: 24 looks while it is held, 12 while none is, six a second. They
are held before the scripted camera of the real window as fast as the real reader looks at them, half of the
cards on the scan page, each with a scan of its own, half as stacks of twelve. Prints the resident memory,
without the pictures that are held, after every tenth; what the first tenth needs (models, pages, fonts) is
the ground the growth is measured from.
"""

# ruff: noqa: E402 (the path has to be set before the tests are imported)
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench.gui_stalls import held, opened  # sets the platform before Qt is imported

# isort: split

import numpy as np
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from app.bootstrap import Tillfold
from app.scan.frame import Frame, Pixels
from app.scan.session import Observation, ScanSession
from app.testing.camera import ScriptedCamera
from app.ui.application import make_application
from app.ui.collector import Collector
from app.ui.redeem.pane import RedeemPane
from tests.ui.fakes import FakeServices

CARDS, DRAWN, MOVED, LOOKS, AWAY, STACK = 600, 8, 4, 24, 12, 12
LEAST_GROWTH = 0.05
LONGEST_LOOK_S, _BEAT_MS = 60, 2


class Watched:
    """A session that counts what it looked at."""

    looked = 0

    def __init__(self, session: ScanSession) -> None:
        self._session = session

    def observe(self, frame: Frame) -> Observation:
        seen = self._session.observe(frame)
        Watched.looked += 1
        return seen

    def __getattr__(self, name: str) -> Any:
        return getattr(self._session, name)


class Hour:
    """Holds cards before whichever camera is open."""

    def __init__(self, pane: RedeemPane, services: FakeServices) -> None:
        self.pane, self.camera = pane, ScriptedCamera()
        self._cards = [held(seed)[:MOVED] for seed in range(DRAWN)]
        self._nothing = np.full_like(self._cards[0][0], 70)
        self.read = self.opened = 0
        self._beat = QTimer(pane)
        self._beat.start(_BEAT_MS)
        services.make_camera = self._open

    def _open(self, _: str | None) -> ScriptedCamera:
        self.camera = ScriptedCamera([self._nothing])
        self.opened += 1
        return self.camera

    @property
    def pictures_mb(self) -> float:
        return sum(look.nbytes for card in self._cards for look in card) / 1e6

    def scan(self, number: int) -> None:
        """One card on the scan page: until its code is sure, or it is taken away; then back to the field."""
        self._begin(self.pane.scan)
        looks = self._cards[number % DRAWN]
        for at in range(LOOKS):
            self._look(looks[at % len(looks)])
            page = self.pane.scanner.page
            if page is not None and page.shown is not None and page.shown.code is not None:
                self.read += 1
                break
        page = self.pane.scanner.page
        if page is not None:
            page.stop_wanted.emit()
        self._wait(lambda: self.camera.is_closed)

    def stack(self, numbers: range) -> None:
        """Some cards as a stack, which is taken out again card by card."""
        self._begin(self.pane.read_stack)
        for number in numbers:
            looks = self._cards[number % DRAWN]
            for at in range(LOOKS):
                self._look(looks[at % len(looks)])
            for _ in range(AWAY):
                self._look(self._nothing)
        flow = self.pane.stack.ready().visit.flow
        self.read += len(flow.cards)
        for card in flow.cards:
            flow.remove(card.number)
        self.pane.stack.ready().page.stop_wanted.emit()
        self._wait(lambda: self.camera.is_closed)

    def _begin(self, scan: Callable[[], None]) -> None:
        before = self.opened
        scan()
        self._wait(lambda: self.opened > before)

    def _look(self, picture: Pixels) -> None:
        before = Watched.looked
        self.camera.show(picture)
        self._wait(lambda: Watched.looked > before or self.camera.is_closed)

    def _wait(self, is_so: Callable[[], bool]) -> None:
        """The window lives meanwhile. No timer a turn: each `QTimer.singleShot` costs 53 bytes for ever."""
        until = time.monotonic() + LONGEST_LOOK_S
        while not is_so():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.monotonic() > until:
                raise SystemExit("the scanner does not go on")


def resident_mb(hour: Hour) -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6 - hour.pictures_mb


def run(hour: Hour, cards: int) -> list[float]:
    """Resident memory after each tenth of the cards."""
    kept, part = [], cards // 10
    for tenth in range(10):
        first = tenth * part
        half = first + part // 2
        for number in range(first, half):
            hour.scan(number)
        for number in range(half, first + part, STACK):
            hour.stack(range(number, min(number + STACK, first + part)))
        kept.append(resident_mb(hour))
        counts = f"{first + part:>6} cards{hour.read:>7} read{Watched.looked:>9} looks"
        print(f"{counts}{kept[-1]:>9.1f} MB", flush=True)
    return kept


def main(arguments: list[str]) -> int:
    cards = int(arguments[0]) if arguments else CARDS
    settings = ROOT / "build" / "bench"
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(settings))
    collector = Collector(make_application(["tillfold"]))
    services = FakeServices()
    tillfold = Tillfold(data=settings)
    services.make_session = lambda: Watched(tillfold.scan_session())  # type: ignore[assignment, return-value]
    services.camera_names = ("Practice camera",)
    window, pane = opened(services, collector)
    hour = Hour(pane, services)
    kept = run(hour, cards)
    growth = kept[-1] / kept[0] - 1
    print(f"growth {growth:+.1%} from the first tenth to the last, the most {max(kept) / kept[0] - 1:+.1%}")
    window.close()
    QApplication.sendPostedEvents()
    return int(growth >= LEAST_GROWTH)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
