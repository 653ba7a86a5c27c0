"""Qt's fonts, for what is drawn where no window is open."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


@cache
def fonts_at_hand() -> "QCoreApplication":
    """Qt's fonts need an application; where no window is open, one that needs no screen. A window that is
    opened later in this process has to do with it, so that it is one for windows."""
    from PySide6.QtWidgets import QApplication

    from app.ui.formats import settle_locale

    settle_locale()
    return QApplication.instance() or QApplication(["tillfold", "-platform", "offscreen"])
