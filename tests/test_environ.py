"""The door to cv2 leaves the environment as it was; folders and displays are found by their rules."""

import os
import subprocess
import sys
from importlib.metadata import distributions
from pathlib import Path

import pytest

from app.environ import RESOURCES, data_folder, has_display, limit_threads

CHANGED_BY_CV2 = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR", "LD_LIBRARY_PATH")
IMPORT = """
import os, json
from app.environ import load_cv2
names = {names!r}
before = [os.environ.get(name) for name in names]
cv2 = load_cv2()
assert load_cv2() is cv2
print(json.dumps([before, [os.environ.get(name) for name in names], cv2.getNumThreads()]))
"""


def answer_of(program: str, environment: dict[str, str]) -> str:
    root = str(RESOURCES.parent)
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment | {"PYTHONPATH": root},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def environment_without_changes() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in CHANGED_BY_CV2}


def test_importing_cv2_leaves_no_variable_behind() -> None:
    program = IMPORT.format(names=CHANGED_BY_CV2)
    assert answer_of(program, environment_without_changes()) == "[[null, null, null], [null, null, null], 1]"


def test_importing_cv2_changes_no_variable_that_was_set() -> None:
    set_before = dict(zip(CHANGED_BY_CV2, ("/plug-ins", "/fonts", "/libraries"), strict=True))
    program = IMPORT.format(names=CHANGED_BY_CV2)
    shown = '["/plug-ins", "/fonts", "/libraries"]'
    assert answer_of(program, environment_without_changes() | set_before) == f"[{shown}, {shown}, 1]"


if sys.platform == "linux":

    def test_the_door_is_needed() -> None:
        """A plain import does change the environment; when it no longer does, the door can go."""
        program = f"import os, cv2; print([name for name in {CHANGED_BY_CV2!r} if name in os.environ])"
        assert answer_of(program, environment_without_changes()) != "[]"


def test_exactly_one_package_owns_cv2() -> None:
    owners = [
        each.name for each in distributions() if any(path.parts[0] == "cv2" for path in each.files or [])
    ]
    assert owners == ["opencv-python"]


def test_limits_leave_what_a_person_has_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_THREAD_LIMIT", "3")
    monkeypatch.delenv("OMP_NUM_THREADS")
    limit_threads()
    assert (os.environ["OMP_THREAD_LIMIT"], os.environ["OMP_NUM_THREADS"]) == ("3", "1")


def test_the_folder_that_was_named_comes_before_the_environment_and_that_before_the_users_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TILLFOLD_DATA", str(tmp_path / "environment"))
    assert data_folder(str(tmp_path / "named")) == tmp_path / "named"
    assert data_folder() == tmp_path / "environment"
    monkeypatch.setenv("TILLFOLD_DATA", "")
    assert data_folder().name == "Tillfold"
    assert data_folder().is_absolute()


def test_a_named_folder_may_be_relative_or_at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert data_folder("practice") == tmp_path / "practice"
    assert data_folder("~/practice") == Path.home() / "practice"


@pytest.mark.parametrize(
    ("platform", "variable", "there"),
    [
        ("linux", None, False),
        ("linux", "DISPLAY", True),
        ("linux", "WAYLAND_DISPLAY", True),
        ("linux", "QT_QPA_PLATFORM", True),
        ("darwin", None, True),
        ("win32", None, True),
    ],
)
def test_a_display_is_looked_for_where_one_can_be_missing(
    platform: str, variable: str | None, there: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    if variable:
        monkeypatch.setenv(variable, ":0")
    monkeypatch.setattr(sys, "platform", platform)
    assert has_display() is there
