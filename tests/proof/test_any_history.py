"""Any history of everything that can happen keeps what must hold always, step by step and at its end."""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from tests.data.stores import Standing
from tests.data.world import HandClock, World, enter
from tests.proof.histories import History
from tests.proof.parts import Dice

EXAMPLES, STEPS = 3, 30


class Drawn:
    """Decisions that Hypothesis makes, and makes smaller where something fails."""

    def __init__(self, data: Any) -> None:
        self._data = data

    def pick(self, values: Sequence[Any]) -> Any:
        return values[self.number(0, len(values) - 1)]

    def number(self, least: int, most: int) -> int:
        return int(self._data.draw(st.integers(least, most)))


class Machine(RuleBasedStateMachine):
    fresh: Callable[[], World]

    def __init__(self) -> None:
        super().__init__()
        self.history = History(type(self).fresh())

    @rule(data=st.data())
    def step(self, data: Any) -> None:
        self.history.step(Drawn(data))

    def teardown(self) -> None:
        dice = Dice(self.history.steps)
        try:
            self.history.finish(dice)
            self.history.damage(dice)
        finally:
            self.history.close()


@pytest.fixture
def new_sqlite(template: Path, tmp_path: Path) -> Callable[[], World]:
    def fresh() -> World:
        folder = Path(tempfile.mkdtemp(dir=tmp_path))
        shutil.copytree(template, folder, dirs_exist_ok=True)
        return enter(folder, HandClock())

    return fresh


@pytest.fixture
def new_postgres(
    request: pytest.FixtureRequest, postgres_template: Standing, tmp_path: Path
) -> Iterator[Callable[[], World]]:
    server, names = request.getfixturevalue("postgres_server"), []

    def fresh() -> World:
        folder = Path(tempfile.mkdtemp(dir=tmp_path))
        shutil.copytree(postgres_template.folder, folder, dirs_exist_ok=True)
        names.append(server.database(postgres_template.address))
        return enter(folder, HandClock(), server.address(names[-1]))

    yield fresh
    for name in names:
        server.drop(name)


@pytest.mark.parametrize("where", ["new_sqlite", "new_postgres"])
def test_any_history_keeps_what_must_hold_always(where: str, request: pytest.FixtureRequest) -> None:
    machine: Any = type("AnyHistory", (Machine,), {"fresh": staticmethod(request.getfixturevalue(where))})
    ways = settings(
        max_examples=EXAMPLES,
        stateful_step_count=STEPS,
        deadline=None,
        phases=(Phase.explicit, Phase.reuse, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(machine, settings=ways)
