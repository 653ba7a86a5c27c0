"""The window: what `tillfold` does when no command is named."""

import argparse
import os

from app.commands.answers import Answers
from app.environ import data_folder, has_display
from app.outcomes import MISSING_ON_THIS_MACHINE, QT_TRANSLATE_NOOP, Fault


def open_window(options: argparse.Namespace) -> int:
    """Open the window and stay until it is closed. Returns the exit status."""
    if not has_display():
        how = QT_TRANSLATE_NOOP(
            "Outcomes",
            "The window needs one. Without it these commands work: demo, scan, account, inspect, redeem, "
            "balance, history, activate, check (tillfold --help).",
        )
        return Answers(as_json=False).fault(Fault(MISSING_ON_THIS_MACHINE, what="A display", how=how))
    from app.bootstrap import run_window

    return run_window(
        data=data_folder(getattr(options, "data", None)),
        store=getattr(options, "store", None) or os.environ.get("TILLFOLD_STORE"),
    )
