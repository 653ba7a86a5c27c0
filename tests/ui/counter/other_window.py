"""A window of another process at the same counter, for `test_two_windows_at_once`:

    python -m tests.ui.counter.other_window ADDRESS FOLDER SERIAL…

It activates the cards one after the other by keys, and prints a line for each: the serial and the answer.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop

from app.ui.application import make_application
from tests.ui.counter.keys import Keyboard
from tests.ui.counter.real import PATIENCE_MS, Till


def wait_for(until: Callable[[], bool]) -> None:
    """Let the window live until it is so."""
    end = QDeadlineTimer(PATIENCE_MS)
    while not until() and not end.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def work(till: Till, serial: str, wait: Callable[[Callable[[], bool]], object]) -> str:
    """The headline at the end of the card's way."""
    keyboard, place = Keyboard(till.pane), till.pane.board.answer
    before = place.answer

    def is_answered() -> bool:
        is_new = place.answer is not before and not till.pane.board.is_asking
        return is_new and place.answer is not None and bool(place.answer.enter)

    keyboard.scan(serial)
    wait(lambda: till.is_asking or is_answered())
    if till.is_asking:
        keyboard.type("25\n\n\n")
        wait(is_answered)
    return till.headline


def main(address: str, folder: str, *serials: str) -> int:
    make_application(["tillfold"])
    till = Till(address, Path(folder))
    wait_for(lambda: till.pane.desk.now is not None)
    for serial in serials:
        print(serial, work(till, serial, wait_for), flush=True)
    till.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
