"""What every test stands on: no screen, no keyring, no folder of the person's, and nothing left running.

The environment is set here, before anything of Qt or Tillfold is imported.
"""

import gc
import os
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from xdist.workermanage import WorkerController

_OUTSIDE = tempfile.TemporaryDirectory(prefix="tillfold-tests-")

for _name in [name for name in os.environ if name.startswith("TILLFOLD_")]:
    del os.environ[_name]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ["TILLFOLD_DATA"] = str(Path(_OUTSIDE.name, "data"))
os.environ["XDG_CONFIG_HOME"] = str(Path(_OUTSIDE.name, "config"))
os.environ["XDG_DATA_HOME"] = str(Path(_OUTSIDE.name, "share"))
for _name in ("OMP_THREAD_LIMIT", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

settings.register_profile("quick", max_examples=40, deadline=None)
settings.register_profile("ci", max_examples=120, deadline=None, derandomize=True, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

_LONGEST_END_S = 2


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    from tests.data.stores import tell_of_missing

    tell_of_missing(config, terminalreporter)


def pytest_sessionfinish(session: pytest.Session) -> None:
    from tests.data.stores import tell_other_process

    tell_other_process(session.config)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: "WorkerController", error: object) -> None:
    """With `-n`, the tests run in processes of their own."""
    from tests.data.stores import take_from_process

    take_from_process(node.config, getattr(node, "workeroutput", {}))


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tillfold's default data folder is one of this test alone."""
    monkeypatch.setenv("TILLFOLD_DATA", str(tmp_path / "data"))


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test that leaves a thread, a Qt thread or a running timer behind."""
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in _threads_since(before)]
    if "qtbot" in request.fixturenames or "qapp" in request.fixturenames:
        left += _left_in_qt()
    if left:
        pytest.fail(f"still running after the test: {', '.join(left)}")


def _threads_since(before: set[threading.Thread]) -> list[threading.Thread]:
    """Threads that were started and do not end by themselves. A thread of Qt that ran Python once stays
    listed as a dummy for ever, so those are looked for in Qt itself."""
    started = [thread for thread in threading.enumerate() if thread not in before]
    python = [thread for thread in started if not isinstance(thread, threading._DummyThread)]
    for thread in python:
        thread.join(_LONGEST_END_S)
    return [thread for thread in python if thread.is_alive()]


def _left_in_qt() -> list[str]:
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
    from shiboken6 import isValid

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    # By type(), since isinstance() would wake proxies that have nothing to do with Qt.
    things = [thing for thing in gc.get_objects() if issubclass(type(thing), (QThread, QTimer))]
    running = [thing for thing in things if isValid(thing) and _is_running(thing)]
    return [f"{type(thing).__name__} {thing.objectName()}".strip() for thing in running]


def _is_running(thing: object) -> bool:
    from PySide6.QtCore import QThread, QTimer

    if isinstance(thing, QTimer):
        return thing.isActive()
    return isinstance(thing, QThread) and thing.isRunning() and thing is not QThread.currentThread()
