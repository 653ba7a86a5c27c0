"""How long the window keeps a person waiting while it scans, beside the same window left alone:

    python tests/bench/gui_stalls.py [SECONDS] [--python-collects]

A scripted camera holds drawn cards before the real window at 30 frames of 1280x720 a second, read by the real
reader: half the time one card after the other on the scan page, half of it as a stack. A heartbeat on the
window's thread says how late each beat came, and how much of that was its own work: the rest is what other
threads and programs took. `--python-collects`: as it was before the window's own collector, for comparison.
Needs no display; the goal is a 99th percentile under 16 ms.
"""

# ruff: noqa: E402 (the platform and the path have to be set before Qt and the tests are imported)
import os
import sys
import threading
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from app.environ import limit_threads, load_cv2

limit_threads()

import numpy as np
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from app.bootstrap import Tillfold
from app.scan.frame import Pixels
from app.testing.camera import ScriptedCamera
from app.testing.stalls import StallWatch, percentile
from app.testing.studio import draw
from app.ui.application import make_application
from app.ui.background import Background
from app.ui.collector import Collector
from app.ui.main_window import MainWindow
from app.ui.redeem.pane import RedeemPane
from tests.ui.fakes import PASSWORD, FakeServices

SECONDS = 60.0
FRAME_S = 1 / 30
CARDS, LOOKS = 6, 24
SHOWN_S, AWAY_S = 4.0, 2.0
"""How long a card is held before the camera, and how long none is."""


def held(seed: int) -> list[Pixels]:
    """A card in a hand that is never quite still: one drawing, moved a little from frame to frame."""
    cv2, dice = load_cv2(), np.random.default_rng(seed)
    drawing = draw(seed, "typical", programme="house").pixels
    height, width = drawing.shape[:2]
    at, moved = np.zeros(3), []
    for _ in range(LOOKS):
        at = 0.8 * at + dice.normal(0, (3.0, 3.0, 0.4))
        turn = cv2.getRotationMatrix2D((width / 2, height / 2), at[2], 1.0)
        turn[:, 2] += at[:2]
        moved.append(cv2.warpAffine(drawing, turn, (width, height), borderMode=cv2.BORDER_REPLICATE))
    return moved


class Hand(threading.Thread):
    """Holds card after card before whichever camera is open, 30 frames a second."""

    def __init__(self, cards: list[list[Pixels]]) -> None:
        super().__init__(name="hand", daemon=True)
        self._cards = cards
        self._nothing = np.full_like(cards[0][0], 70)
        self._is_over = threading.Event()
        self.number = 0
        self.camera = ScriptedCamera()

    def open(self, _: str | None) -> ScriptedCamera:
        self.camera = ScriptedCamera([self._nothing])
        return self.camera

    def run(self) -> None:
        started = time.monotonic()
        while not self._is_over.wait(FRAME_S):
            number, into = divmod(time.monotonic() - started, SHOWN_S + AWAY_S)
            self.number = int(number)
            card = self._cards[self.number % len(self._cards)]
            look = card[int(into / FRAME_S) % len(card)]
            self.camera.show(look if into < SHOWN_S else self._nothing)

    def let_go(self) -> None:
        self._is_over.set()
        self.join()


def spend(seconds: float) -> None:
    """Let the window live for so long."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def opened(services: FakeServices, collector: Collector | None) -> tuple[MainWindow, RedeemPane]:
    window = MainWindow(lambda: services, Background())
    if collector is not None:
        window.shell_made.connect(collector.leave_out)
    window.resize(1180, 760)
    window.show()
    spend(1)
    window.door.sign_in_page.password.setText(PASSWORD)
    window.door.sign_in_page.sign_in.click()
    spend(2)
    if window.shell is None:
        raise SystemExit("nobody could be signed in")
    window.shell.go_to("redeem")
    pane = window.shell.pane("redeem")
    if not isinstance(pane, RedeemPane):
        raise SystemExit("there is no redeem pane")
    return window, pane


def scan_singly(pane: RedeemPane, hand: Hand, seconds: float) -> int:
    """The scan page: when a code is sure, the next card once it is held. Returns how many codes were read."""
    until, read, card, is_read = time.monotonic() + seconds, 0, -1, False
    while time.monotonic() < until:
        if hand.number != card:
            card, is_read = hand.number, False
            pane.scan()
        spend(0.25)
        page = pane.scanner.page
        is_sure = page is not None and page.shown is not None and page.shown.code is not None
        if page is not None and is_sure and not is_read:
            read, is_read = read + 1, True
            page.stop_wanted.emit()
    return read


def scan_stack(pane: RedeemPane, seconds: float) -> int:
    pane.read_stack()
    spend(seconds)
    return len(pane.stack.ready().visit.flow.cards)


def report(name: str, watch: StallWatch) -> None:
    late, busy = watch.late_ms, watch.busy_ms
    over = sum(one > 16 for one in late)
    print(
        f"{name:<10}{len(late):>7}{percentile(late, 50):>9.2f}{percentile(late, 99):>9.2f}{max(late):>9.1f}"
        f"{over:>8}{percentile(busy, 99):>11.2f}{percentile(busy, 99.9):>11.2f}{max(busy):>9.1f}"
    )


def main(arguments: list[str]) -> int:
    numbers = [float(one) for one in arguments if not one.startswith("--")]
    seconds = numbers[0] if numbers else SECONDS
    settings = ROOT / "build" / "bench"
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(settings))
    app = make_application(["tillfold"])
    collector = None if "--python-collects" in arguments else Collector(app)
    hand = Hand([held(seed) for seed in range(CARDS)])
    services = FakeServices()
    services.make_session = Tillfold(data=settings).scan_session
    services.make_camera = hand.open
    services.camera_names = ("Practice camera",)
    window, pane = opened(services, collector)
    spend(5)  # what is loaded beside the window after signing in
    idle, watch = StallWatch(), StallWatch()
    idle.start()
    spend(seconds)
    idle.stop()
    hand.start()
    pane.scan()
    spend(3)  # the reader is loaded once
    watch.start()
    codes = scan_singly(pane, hand, seconds / 2)
    cards = scan_stack(pane, seconds / 2)
    watch.stop()
    print(f"codes read singly: {codes}, lines of the stack: {cards}")
    print(" " * 17 + f"{'late, ms':<35}own work, ms")
    heads = f"{'window':<10}{'beats':>7}{'median':>9}{'p99':>9}{'worst':>9}{'>16 ms':>8}"
    print(heads + f"{'p99':>11}{'p99.9':>11}{'worst':>9}")
    report("idle", idle)
    report("scanning", watch)
    window.close()
    hand.let_go()
    QApplication.sendPostedEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
