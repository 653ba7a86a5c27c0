"""How long a link can be seen in the list of processes, by how Tillfold is started with it.

    python tests/bench/link_start.py

Needs /proc. Prints CPU and wall time in milliseconds, the median of RUNS starts, from the start of the
process: of a second start until it has handed the code over and ended, of a first one until its command line
is without the link. A line of an empty Python stands beside them.
"""

import os
import resource
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from app.codes.links.handover import TAKEN, place_of_window  # noqa: E402

RUNS = 9
LINK = "tillfold://redeem#code=ABCD-123456-EFGH"


def start(data: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "app", "--data", str(data), LINK]
    environment = {**os.environ, "DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    return subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)


def until_ended(data: Path) -> float:
    started = time.perf_counter()
    start(data).wait()
    return time.perf_counter() - started


def until_out_of_sight(data: Path) -> float:
    """There is no display, so the window that it becomes ends by itself."""
    started = time.perf_counter()
    process = start(data)
    line = Path(f"/proc/{process.pid}/cmdline")
    for is_there in (False, True):  # it comes into sight, and goes out of it
        while process.poll() is None and (LINK.encode() in line.read_bytes()) is is_there:
            time.sleep(0.001)
    seen = time.perf_counter() - started
    process.wait()
    return seen


def empty(data: Path) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return time.perf_counter() - started


def cpu_s() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def row(name: str, run: Callable[[Path], float], data: Path) -> None:
    before = cpu_s()
    wall = statistics.median(run(data) for _ in range(RUNS))
    print(f"{name:<34} {wall * 1000:8.0f} {(cpu_s() - before) / RUNS * 1000:8.0f}")


def answer(server: socket.socket) -> None:
    while True:
        line, _ = server.accept()
        with line:
            line.recv(1000)
            line.sendall(TAKEN)


def main() -> None:
    print(f"{'':<34} {'wall ms':>8} {'CPU ms':>8}")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder
        data = Path(folder, "data")
        row("an empty Python", empty, data)
        row("first start (CPU: until it ends)", until_out_of_sight, data)
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(place_of_window(data))
            server.listen()
            threading.Thread(target=answer, args=(server,), daemon=True).start()
            row("second start", until_ended, data)


if __name__ == "__main__":
    main()
