"""Starts the window: application, look, main window at once; the store is opened after the first paint."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.ui import theme
from app.ui.background import Background
from app.ui.main_window import MainWindow
from app.ui.messages import install_excepthook

if TYPE_CHECKING:
    from app.ui.services import Services


def make_application(argv: Sequence[str]) -> QApplication:
    """The one QApplication of this process, with our look."""
    running = QApplication.instance()
    # Fusion is named here and not through QStyle, whose Python type alone takes 15 ms to build.
    arguments = [*(argv[:1] or sys.argv[:1]), "-style", "Fusion", *argv[1:]]
    app = running if isinstance(running, QApplication) else QApplication(arguments)
    app.setApplicationName("Tillfold")
    app.setDesktopFileName("tillfold")
    if QLocale().language() is QLocale.Language.C:  # a machine without a language: say it in plain English
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    theme.install(app)
    return app


def start(factory: Callable[[], Services], argv: Sequence[str], *, pending_code: str | None = None) -> int:
    """Show the window and run until it is closed. `factory` runs on the worker. Returns the exit status."""
    app = make_application(argv)
    install_excepthook()
    window = MainWindow(factory, Background(parent=app), pending_code=pending_code)
    window.show()
    return app.exec()
