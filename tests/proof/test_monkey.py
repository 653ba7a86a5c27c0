"""Whatever is clicked, typed, dropped and pulled out: the window stays, nothing is left running, nobody is
told of something unexpected, and the book is whole."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SEED, ACTIONS = 11, 300
LONGEST_RUN_S = 280


def test_a_monkey_at_the_real_window_breaks_nothing() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.proof.monkey", str(SEED), str(ACTIONS)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=LONGEST_RUN_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["unexpected"] == report["warnings"] == report["left_running"] == report["findings"] == []
    assert report["cameras_left_open"] == 0
    assert report["still_scans"]
    assert report["actions"] == ACTIONS
    assert report["entries"] > 0
