"""What every test of the window gets: the look, a still screen, services in memory, work done at once."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui import theme
from app.ui.background import Background
from app.wallet.values import Actor
from tests.ui.fakes import MARA, FakeServices


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
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))
