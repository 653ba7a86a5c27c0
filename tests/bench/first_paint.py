"""Time to the first paint: Tillfold's window beside an empty PySide6 window, runs in turn, one figure.

    python tests/bench/first_paint.py [RUNS]

Each run is a process of its own and is timed from outside, from its start to the first paint event handled.
The goal: at most 1.6 times the empty window (medians). Needs a display, or takes the offscreen platform.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GOAL = 1.6
USUAL_RUNS = 15

EMPTY = """
import os, sys
from PySide6.QtWidgets import QApplication, QWidget

class Empty(QWidget):
    def paintEvent(self, event):
        print("painted", flush=True)
        os._exit(0)

app = QApplication(sys.argv)
window = Empty()
window.resize(1180, 760)
window.show()
app.exec()
"""

TILLFOLD = """
import os, sys
from app.ui.application import start
from app.ui.main_window import MainWindow

def painted():
    print("painted", flush=True)
    os._exit(0)

make = MainWindow.__init__

def init(window, *args, **named):
    make(window, *args, **named)
    window.first_painted.connect(painted)

MainWindow.__init__ = init
start(lambda: None, sys.argv)
"""


def seconds_to_paint(script: str, cache: str) -> float:
    """From the start of the process to the line that says it has painted. `cache` keeps the byte code."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": cache}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    before = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script], cwd=ROOT, env=environment, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = time.perf_counter() - before
    if line.strip() != b"painted":
        raise SystemExit("the window did not paint")
    return taken


def main() -> int:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else USUAL_RUNS
    empty, tillfold = [], []
    with tempfile.TemporaryDirectory() as cache:
        seconds_to_paint(EMPTY, cache), seconds_to_paint(TILLFOLD, cache)  # byte code is written once
        for _ in range(runs):
            empty.append(seconds_to_paint(EMPTY, cache))
            tillfold.append(seconds_to_paint(TILLFOLD, cache))
    for name, times in (("empty window", empty), ("Tillfold", tillfold)):
        print(
            f"{name:14} median {statistics.median(times) * 1000:6.0f} ms   least {min(times) * 1000:6.0f} ms"
        )
    ratio = statistics.median(tillfold) / statistics.median(empty)
    print(
        f"ratio          {ratio:.2f}   (goal: at most {GOAL}; least/least {min(tillfold) / min(empty):.2f})"
    )
    return 0 if ratio <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
