"""Starts the window: application, look, main window at once; the store is opened after the first paint."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from app.ui import language, theme
from app.ui.background import Background
from app.ui.collector import Collector
from app.ui.main_window import MainWindow
from app.ui.messages import install_excepthook
from app.ui.preferences import Scheme, WindowPreferences

if TYPE_CHECKING:
    from pathlib import Path

    from app.ui.services import Services


class Application(QApplication):
    """Hears of links where the system starts no second program for them (macOS)."""

    code_given = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            from app.codes.links import code_in_link  # no first paint waits for it

            code = code_in_link(event.url().toString())
            if code is not None:
                self.code_given.emit(code)
                return True
        return super().event(event)


def make_application(argv: Sequence[str]) -> QApplication:
    """The one QApplication of this process, with our look, in the person's language."""
    running = QApplication.instance()
    # Fusion is named here and not through QStyle, whose Python type alone takes 15 ms to build.
    arguments = [*(argv[:1] or sys.argv[:1]), "-style", "Fusion", *argv[1:]]
    app = running if isinstance(running, QApplication) else Application(arguments)
    app.setApplicationName("Tillfold")
    app.setDesktopFileName("tillfold")
    language.speak(app, language.next_spoken())
    _settle_look(theme.install(app))
    return app


def _settle_look(look: theme.Theme) -> None:
    """What was chosen in Settings; without a choice the system is followed."""
    kept = WindowPreferences()
    look.set_still(still=kept.is_still)
    if kept.scheme is not Scheme.SYSTEM:
        look.prefer(dark=kept.scheme.is_dark)


def start(
    factory: Callable[[], Services],
    argv: Sequence[str],
    *,
    data: Path,
    store: str | None,
    pending_code: str | None = None,
) -> int:
    """Show the window and run until it is closed. `factory` runs on the worker. data, store: by which a
    second start finds this window. Returns the exit status."""
    from app.ui.handover import Listener  # the command line has imported what it names

    app = make_application(argv)
    collector = Collector(app)
    install_excepthook()
    background = Background(parent=app)
    window = MainWindow(factory, background, pending_code=pending_code)
    listener = Listener(data, store, background, app)
    listener.code_given.connect(window.take_code)
    listener.wanted.connect(window.come_forward)
    if isinstance(app, Application):
        app.code_given.connect(window.take_code)
    window.shell_made.connect(collector.leave_out)
    window.first_painted.connect(listener.begin, Qt.ConnectionType.QueuedConnection)
    window.show()
    status = app.exec()
    listener.close()
    collector.stop()
    return status
