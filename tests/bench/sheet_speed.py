"""How long the cards of a batch take to be drawn on sheets, and what memory and file they need.

    python tests/bench/sheet_speed.py [COUNT…]

Prints processor time in all and a card, the most memory the process had by then, and the size of the PDF.
"""

import os
import resource
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtGui import QGuiApplication

from app.ui.paper.layouts import SheetKind
from app.ui.paper.output import write_pdf
from app.ui.paper.sheets import Run, print_sheets
from tests.ui.paper.test_sheets import BATCH, card


def main(counts: list[int]) -> None:
    application = QGuiApplication([])
    print("cards     cpu s    ms a card  memory MB  PDF MB")
    with tempfile.TemporaryDirectory(prefix="tillfold-sheets-") as name:
        for count in counts:
            file, began = Path(name, "cards.pdf"), time.process_time()
            run, cards = (
                Run(BATCH, count, SheetKind.CARDS_A4),
                (card(number % 1000) for number in range(count)),
            )
            write_pdf(
                file, "Cards", lambda device, cards=cards, run=run: print_sheets(device, cards, run, bool)
            )
            cpu = time.process_time() - began
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            size = file.stat().st_size / 1e6
            print(f"{count:<9} {cpu:<8.1f} {1000 * cpu / count:<10.2f} {memory:<10.0f} {size:.1f}")
    del application


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or [500, 4000, 20000])
