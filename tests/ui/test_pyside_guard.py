"""Watches over the pin of PySide6: 6.12.0 loses a reference to True with every emit on Python before 3.12."""

import sys
from importlib.metadata import version

from PySide6.QtCore import QObject, Signal

EMITS = 200
NOISE = 20


class Sender(QObject):
    told = Signal(bool)


def test_emitting_leaves_the_references_to_true_alone() -> None:
    """From Python 3.12 on True is immortal and its count constant: then this holds by itself."""
    sender, received = Sender(), []

    def take(value: bool) -> bool:
        received.append(bool(value))
        return True

    sender.told.connect(take)
    before = sys.getrefcount(True)
    for _ in range(EMITS):
        sender.told.emit(True)
    held_by_list = EMITS if sys.version_info < (3, 12) else 0
    after = sys.getrefcount(True)
    assert received == [True] * EMITS
    assert abs(after - before - held_by_list) < NOISE


def test_the_installed_version_is_the_one_that_is_sound_on_this_python() -> None:
    pinned = "6.11.3" if sys.version_info < (3, 12) else "6.12.0"
    assert version("PySide6-Essentials") == version("shiboken6") == pinned
