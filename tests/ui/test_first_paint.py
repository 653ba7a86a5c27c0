"""The first paint waits for nothing: no library that takes long to import is in before it."""

import os
import subprocess
import sys

SCRIPT = """
import sys
from app.ui.application import make_application
from app.ui.background import Background
from app.ui.main_window import MainWindow

app = make_application(["tillfold"])
window = MainWindow(lambda: None, Background(inline=True))
window.first_painted.disconnect(window.door.open_store)
window.first_painted.connect(app.quit)
window.show()
app.exec()
print(",".join(sorted(sys.modules)))
"""
LATER = (
    "numpy",
    "pyqtgraph",
    "cv2",
    "sqlalchemy",
    "alembic",
    "PIL",
    "pytesseract",
    "zxingcpp",
    "pypdfium2",
    "argon2",
    "cryptography",
)


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    answer = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    )
    loaded = set(answer.stdout.strip().split(","))
    assert "app.ui.main_window" in loaded
    assert [name for name in LATER if name in loaded] == []
    assert [name for name in loaded if name.startswith(("app.data", "app.scan", "app.codes"))] == []
