"""The bridge between the GUI thread and the workers."""

import threading
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, Qt, Slot
from pytestqt.qtbot import QtBot

from app.outcomes import STORE_BUSY, Fault
from app.ui.background import Background, Lane
from app.ui.messages import Message, messages
from app.ui.qt_types import QtTypes


class Asker(QObject):
    """Takes answers, and remembers on which thread they came."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[object] = []
        self.problems: list[Exception] = []
        self.threads: set[int] = set()

    def take(self, answer: object) -> None:
        self.answers.append(answer)
        self.threads.add(threading.get_ident())

    def take_problem(self, problem: Exception) -> None:
        self.problems.append(problem)


def fail() -> None:
    raise Fault(STORE_BUSY)


def test_work_is_done_elsewhere_and_answered_here(qtbot: QtBot) -> None:
    asker, bridge = Asker(), Background()
    for _ in range(3):
        bridge.ask(threading.get_ident, asker.take)
    qtbot.waitUntil(lambda: len(asker.answers) == 3)
    bridge.shutdown()
    assert asker.threads == {threading.get_ident()}
    assert threading.get_ident() not in asker.answers
    assert len(set(asker.answers)) == 1  # the store's lane is one thread


def test_the_store_does_one_thing_after_the_other_and_the_free_lane_does_not_wait(qtbot: QtBot) -> None:
    asker, bridge = Asker(), Background()
    gate = threading.Event()
    bridge.ask(partial(gate.wait, 30), asker.take)
    bridge.ask(partial(str, "second"), asker.take)
    bridge.ask(partial(str, "free"), asker.take, lane=Lane.FREE)
    qtbot.waitUntil(lambda: asker.answers == ["free"])
    assert bridge.is_busy
    gate.set()
    qtbot.waitUntil(lambda: not bridge.is_busy)
    bridge.shutdown()
    assert asker.answers == ["free", True, "second"]


def test_what_an_answer_changes_is_seen_before_the_next_answer(qtbot: QtBot) -> None:
    class Shown(Asker):
        def take(self, answer: object) -> None:
            super().take(answer)
            QMetaObject.invokeMethod(self, "paint", Qt.ConnectionType.QueuedConnection)

        @Slot()
        def paint(self) -> None:
            self.answers.append("painted")

    shown, bridge, last = Shown(), Background(), threading.Event()
    bridge.ask(partial(str, "first"), shown.take)
    bridge.ask(partial(str, "second"), shown.take)
    bridge.ask(last.set, shown.take)
    assert last.wait(30)  # all of them are done before the first is told
    qtbot.waitUntil(lambda: len(shown.answers) == 6)
    bridge.shutdown()
    assert shown.answers == ["first", "painted", "second", "painted", None, "painted"]


def test_shutdown_waits_for_the_store_and_closes_it_in_its_own_lane() -> None:
    bridge, asker, done = Background(), Asker(), []
    bridge.ask(lambda: done.append("work"), asker.take)
    bridge.shutdown(lambda: done.append("close"))
    bridge.shutdown()
    assert done == ["work", "close"]
    assert asker.answers == []


def test_an_answer_goes_to_a_bound_method_of_a_qobject_only(background: Background) -> None:
    with pytest.raises(TypeError, match="bound methods"):
        background.ask(fail, lambda _answer: None)


def test_an_answer_for_somebody_who_is_gone_is_dropped(qtbot: QtBot) -> None:
    gone, there, bridge = Asker(), Asker(), Background()
    gate = threading.Event()
    bridge.ask(partial(gate.wait, 30), gone.take)
    dropped = bridge.ask(partial(str, "dropped"), there.take)
    bridge.ask(partial(str, "last"), there.take)
    dropped.drop()
    gone.deleteLater()
    qtbot.waitUntil(lambda: True)
    gate.set()
    qtbot.waitUntil(lambda: there.answers == ["last"])
    bridge.shutdown()
    assert gone.answers == []


def test_a_fault_goes_to_the_one_who_asked_else_to_messages(background: Background, qtbot: QtBot) -> None:
    asker = Asker()
    background.ask(fail, asker.take, asker.take_problem)
    assert [type(problem) for problem in asker.problems] == [Fault]
    with qtbot.waitSignal(messages().raised) as raised:
        background.ask(fail, asker.take)
    assert isinstance(raised.args[0], Message)
    assert raised.args[0].title == "The store is busy"


def test_a_worker_imports_nothing_of_qt_before_its_types_are_made(qtbot: QtBot) -> None:
    asker, bridge = Asker(), Background()
    types = bridge.findChild(QtTypes)
    assert types is not None
    for _ in range(2):
        bridge.ask(lambda: (types.are_made, threading.current_thread().name), asker.take, lane=Lane.LOAD)
    assert not types.are_made
    qtbot.waitUntil(lambda: len(asker.answers) == 2)
    bridge.shutdown()
    assert {made for made, _ in asker.answers} == {True}
    assert len({name for _, name in asker.answers}) == 1  # one import after the other


def test_a_window_that_closes_meanwhile_imports_nothing(qtbot: QtBot) -> None:
    asker, bridge = Asker(), Background()
    bridge.ask(partial(str, "loaded"), asker.take, lane=Lane.LOAD)
    bridge.shutdown()
    QCoreApplication.processEvents()
    assert asker.answers == []


def test_an_answer_that_was_under_way_when_the_workers_went_home_is_not_given(qtbot: QtBot) -> None:
    asker, bridge = Asker(), Background()
    bridge.ask(partial(str, "late"), asker.take)
    bridge.shutdown()  # waits for the work, whose answer lies in the event loop by then
    QCoreApplication.processEvents()
    assert asker.answers == []
