"""What every deed of the counter owes the pane. Qt's classes cannot be abstract: nothing else asks for it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from app.ui.counter.flow import CounterFlow
from app.ui.counter.flows import FLOWS
from app.ui.counter.pane import CounterPane
from app.wallet.values import Role
from tests.ui.counter.keys import child
from tests.ui.fake_counter import CLERK, MANAGER

KEYS = ["F2", "F3", "F4", "F5", "F6", "F7", "F8", "F12"]


def left_open(flow: type[CounterFlow]) -> Iterator[str]:
    """Its methods that only say that somebody else has to write them."""
    for name in dir(flow):
        code = getattr(getattr(flow, name, None), "__code__", None)
        if code is not None and "NotImplementedError" in code.co_names:
            yield name


def test_what_is_left_open_is_found() -> None:
    assert set(left_open(CounterFlow)) == {"word", "begin", "take"}


@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: flow.name)
def test_every_deed_says_all_that_it_is_asked(flow: type[CounterFlow]) -> None:
    assert list(left_open(flow)) == []
    assert issubclass(flow, QObject)


def test_no_two_deeds_have_a_name_or_a_key_in_common() -> None:
    keys = [flow.key for flow in FLOWS if flow.key]
    assert len({flow.name for flow in FLOWS}) == len(FLOWS)
    assert len(set(keys)) == len(keys)


def test_every_deed_has_its_own_word(pane: CounterPane) -> None:
    words = [flow.word() for flow in pane.turns.flows.values()]
    assert all(words)
    assert len(set(words)) == len(words)


def test_the_strip_shows_the_keys_in_their_order(pane: CounterPane) -> None:
    assert [key for key, _ in pane.board.keys._keys] == KEYS
    assert all(child(pane, f"key-{key.lower()}").accessibleName() for key in KEYS)


def test_what_needs_a_manager_begins_for_a_manager_alone(pane: CounterPane) -> None:
    for flow in pane.turns.flows.values():
        assert pane.desk.may(flow.least) is (flow.least is not Role.MANAGER)
    pane.show_actor(MANAGER)
    assert all(pane.desk.may(flow.least) for flow in pane.turns.flows.values())
    pane.show_actor(CLERK)
    assert any(not pane.desk.may(flow.least) for flow in pane.turns.flows.values())
