"""At 200 % the layout is the same: in a process whose screen has two pixels for one, nothing is cut off."""

import os
import subprocess
import sys
from pathlib import Path

from tests.ui.test_translated_screens import DENSE

ROOT = Path(__file__).resolve().parents[2]
_LOOK = """
import sys
from app.ui import theme
from app.ui.application import make_application
from tests.ui.looking import cut_texts, settle
from tests.ui.screens import all_screens

make_application(["tillfold"])
theme.theme().set_still(still=True)
for screen in all_screens():
    if screen.name in sys.argv[1:]:
        window = screen.build()
        window.show()
        for size in ((1024, 700), (1180, 760)):
            window.resize(*size)
            settle()
            print(screen.name, window.devicePixelRatio(), cut_texts(window))
        window.close()
"""
LONGEST_S = 300


def test_nothing_is_cut_off_where_the_screen_has_two_pixels_for_one() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LOOK, *DENSE],
        cwd=ROOT,
        env={**os.environ, "QT_SCALE_FACTOR": "2"},
        capture_output=True,
        text=True,
        timeout=LONGEST_S,
        check=True,
    )
    told = sorted(done.stdout.splitlines())
    assert told == sorted([f"{name} 2.0 []" for name in DENSE for _ in range(2)])
