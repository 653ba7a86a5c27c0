"""The window: what `tillfold` does when no command is named."""

import argparse
import os

from app.commands import opening
from app.commands.answers import Answers
from app.environ import data_folder, has_display
from app.outcomes import MISSING_ON_THIS_MACHINE, QT_TRANSLATE_NOOP, Fault


def open_window(options: argparse.Namespace, *, pending_code: str | None = None) -> int:
    """Open the window and stay until it is closed; where one is open on the same store already, that one
    comes to the front. Returns the exit status.

    pending_code: the code of a link that Tillfold was opened by; it is filled in and sent nowhere.
    """
    if not has_display():
        how = QT_TRANSLATE_NOOP(
            "Outcomes",
            "The window needs one. Without it these commands work: demo, scan, account, inspect, redeem, "
            "balance, history, activate, check (tillfold --help).",
        )
        return Answers(as_json=False).fault(Fault(MISSING_ON_THIS_MACHINE, what="A display", how=how))
    data = data_folder(getattr(options, "data", None))
    store = getattr(options, "store", None) or os.environ.get("TILLFOLD_STORE")
    if pending_code is None and opening.is_open_already(store, data):
        return 0
    from app.bootstrap import run_window

    return run_window(data=data, store=store, pending_code=pending_code)
