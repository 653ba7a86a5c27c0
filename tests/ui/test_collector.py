"""Windows that only a cycle holds go on the window's thread, between two events."""

import gc
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.collector import Collector

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import gc
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from app.ui import application
from tests.ui.fakes import FakeServices

class Told(application.Collector):
    def leave_out(self):
        super().leave_out()
        print(gc.isenabled(), gc.get_freeze_count() > 0)
        QApplication.quit()

application.Collector = Told
application.start(FakeServices, ["tillfold"], data=Path(sys.argv[1]), store=None)
print(gc.isenabled(), gc.get_freeze_count() > 0)
"""


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    gc.collect()
    gc.enable()  # as a program has it
    made = Collector(qapp)
    yield made
    made.stop()
    made.deleteLater()
    gc.disable()  # as the tests of the window have it


class Gone:
    """Where each widget was destroyed."""

    def __init__(self) -> None:
        self.threads: list[int] = []

    def note(self, _: QObject) -> None:
        self.threads.append(threading.get_ident())


def drop_a_widget(gone: Gone) -> None:
    widget = QWidget()
    widget.destroyed.connect(gone.note, Qt.ConnectionType.DirectConnection)
    widget.myself = widget  # type: ignore[attr-defined]


def make_garbage() -> None:
    """Many times what lets Python collect by itself."""
    for _ in range(20_000):
        one: list[object] = []
        one.append(one)


def test_a_dropped_widget_goes_between_two_events_of_the_windows_thread(
    collector: Collector, qtbot: QtBot
) -> None:
    gone = Gone()
    drop_a_widget(gone)
    make_garbage()
    worker = threading.Thread(target=make_garbage)
    worker.start()
    worker.join()
    assert gone.threads == []
    qtbot.waitUntil(lambda: gone.threads == [threading.get_ident()])


def test_nothing_goes_while_an_event_waits_for_a_menu_or_a_dialog(collector: Collector, qtbot: QtBot) -> None:
    gone, inner, outer = Gone(), QEventLoop(), QEventLoop()
    seen: list[int] = []

    def within() -> None:
        drop_a_widget(gone)
        make_garbage()
        collector.look()
        seen.append(len(gone.threads))
        inner.quit()

    def an_event() -> None:
        QTimer.singleShot(0, within)
        inner.exec()
        outer.quit()

    QTimer.singleShot(0, an_event)
    outer.exec()
    assert seen == [0]
    qtbot.waitUntil(lambda: len(gone.threads) == 1)


def test_a_look_with_little_to_collect_leaves_it(collector: Collector) -> None:
    gone = Gone()
    gc.collect()
    drop_a_widget(gone)
    collector.look()
    assert gone.threads == []


def test_what_was_left_out_is_not_gone_through_again(collector: Collector) -> None:
    kept = [[at] for at in range(1000)]
    collector.leave_out()
    assert gc.get_freeze_count() > len(kept)
    assert not any(one is kept for one in gc.get_objects())


def test_python_collects_by_itself_again_when_it_is_stopped(collector: Collector) -> None:
    assert not gc.isenabled()
    collector.leave_out()
    collector.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_the_program_has_it_from_start_to_end_and_leaves_out_the_window_with_its_panes(
    tmp_path: Path,
) -> None:
    answer = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert answer.stdout.splitlines() == ["False True", "True False"]
