"""A window that is killed while an action of it has no answer yet, for `test_killed_window`:

    python -m tests.ui.counter.killed_window ADDRESS FOLDER SERIAL|charge MOMENT

It sells the card by keys, or charges the holder's account with the PIN, and ends itself by SIGKILL: `noted`
when the note is on the disk and nothing was sent, `posted` when everything is written in the transaction but
the commit, `done` when it was committed and nobody was told yet. What is printed last is the note that is on
the disk then.
"""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.ui.application import make_application
from tests.counter.counter_orders import PIN
from tests.ui.counter.keys import Keyboard
from tests.ui.counter.other_window import wait_for
from tests.ui.counter.real import Till


def die(folder: Path) -> None:
    (note,) = (folder / "actions").glob("*.json")
    print(note.read_text("utf-8"), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


def deadly(till: Till, folder: Path, moment: str) -> None:
    """What the window calls to change the store kills it at this moment."""
    act = till.tillfold.act

    def killed(use_case: Callable[[Any], object]) -> object:
        if moment == "noted":
            die(folder)

        def work(tx: Any) -> object:
            answer = use_case(tx)
            if moment == "posted":
                die(folder)
            return answer

        answer = act(work)
        die(folder)
        return answer

    till.tillfold.act = killed  # type: ignore[method-assign, assignment]


def sell(till: Till, serial: str) -> None:
    keyboard = Keyboard(till.pane)
    keyboard.scan(serial)
    wait_for(lambda: till.is_asking)
    keyboard.type("25\n\n\n")


def charge(till: Till) -> None:
    keyboard = Keyboard(till.pane)
    till.pane.board.keys.pressed.emit("F3")
    keyboard.type("2\n\nholder\n")
    wait_for(lambda: asks(till, "Paid from"))
    keyboard.type(f"\n{PIN}\n")


def asks(till: Till, label: str) -> bool:
    ask = till.pane.board.ask.ask
    return till.is_asking and ask is not None and any(one.label == label and one.is_now for one in ask.fields)


def main(address: str, folder: str, what: str, moment: str) -> None:
    make_application(["tillfold"])
    till = Till(address, Path(folder))
    wait_for(lambda: till.pane.desk.now is not None)
    deadly(till, Path(folder), moment)
    if what == "charge":
        charge(till)
    else:
        sell(till, what)
    wait_for(lambda: False)


if __name__ == "__main__":
    main(*sys.argv[1:])
