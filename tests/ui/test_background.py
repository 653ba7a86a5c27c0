"""The bridge between the GUI thread and the workers."""

import threading
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.outcomes import STORE_BUSY, Fault
from app.ui.background import Background, Lane
from app.ui.messages import Message, messages


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
