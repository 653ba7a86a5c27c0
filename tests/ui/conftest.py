"""What every test of the window gets: the look, a still screen, services in memory, work done at once."""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from datetime import datetime, tzinfo
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui import formats, theme
from app.ui.background import Background
from app.wallet.values import Actor
from tests.ui.fakes import MARA, NOW, FakeServices
from tests.ui.translating import spoken

_COLLECTED_EACH = 10  # tests: windows that wait to be collected take memory
_tests_since = count(1)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[object]:
    """Python collects between the tests of the window, never during one. A window of the test before, which
    only a cycle still held, was collected while Qt told widget after widget of a new style, or in the middle
    of an event, and the process died of SIGSEGV."""
    if not _is_of_the_window(item):  # pytest asks this of every folder's tests
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        if next(_tests_since) % _COLLECTED_EACH == 0:
            gc.collect()


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[None]:
    """Our style and fonts, the light theme, British English, no motion."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    qapp.setStyle("Fusion")
    theme.install(qapp)
    theme.theme().set_still(still=True)
    theme.set_scheme(dark=False, high_contrast=False)
    yield
    theme.set_scheme(dark=False, high_contrast=False)


class _Morning(datetime):
    """A clock that stands where the stand-ins' book ends."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:
        return NOW.astimezone(tz)


@pytest.fixture
def that_morning(monkeypatch: pytest.MonkeyPatch) -> None:
    """For texts that say of a day of the stand-ins how near it is: the window takes it for today."""
    monkeypatch.setattr(formats, "datetime", _Morning)


@pytest.fixture(autouse=True)
def own_preferences(tmp_path: Path) -> None:
    """What a test makes the window remember is forgotten with the test."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "preferences"))


@pytest.fixture(autouse=True)
def kept_windows(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[QWidget]]:
    """Holds every window of the test until it is closed.

    qtbot refers to them weakly. A window that only a cycle still held was collected by Python in the middle
    of its own paintEvent, while pytest-qt processed events after the test: the process died of SIGSEGV.
    """
    kept: list[QWidget] = []
    add = qtbot.addWidget

    def keep(widget: QWidget, **options: Callable[[QWidget], None]) -> None:
        kept.append(widget)
        add(widget, **options)

    monkeypatch.setattr(qtbot, "addWidget", keep)
    yield kept
    kept.clear()


@pytest.fixture(params=["light", "dark"])
def theme_light_dark(request: pytest.FixtureRequest, look: None) -> str:
    """Both themes, one after the other."""
    theme.set_scheme(dark=request.param == "dark", high_contrast=False)
    return str(request.param)


@pytest.fixture
def in_german(look: None) -> Iterator[None]:
    """Words, amounts and dates as a window in German says them."""
    with spoken("de"):
        yield


@pytest.fixture
def services() -> FakeServices:
    return FakeServices()


@pytest.fixture
def background(qapp: QApplication) -> Background:
    """Work is done at once, in the test's own thread."""
    return Background(inline=True)


@pytest.fixture
def actor() -> Actor:
    return Actor(MARA, "desk-1")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform complains of what it leaves out (raising, grabbing); it means nothing."""
    for item in items:
        if _is_of_the_window(item):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


def _is_of_the_window(item: pytest.Item) -> bool:
    return Path(__file__).parent in item.path.parents
