"""The door to printing the steps of a refusal: what prints is loaded when it is first wanted."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.background import Background, Lane
from app.ui.redeem.refusal_words import Explanation


class StepsPrinter(QObject):
    """Asks for a printer in the system's own dialog, over the page it belongs to."""

    def __init__(self, background: Background, page: QWidget) -> None:
        super().__init__(page)
        self._background, self._page = background, page
        self._wanted: Explanation | None = None

    def print_steps(self, explanation: Explanation) -> None:
        self._wanted = explanation
        self._background.ask(_load, self._ask, lane=Lane.LOAD)

    def _ask(self, _: None) -> None:
        from app.ui.redeem.steps_sheet import print_on_chosen

        if self._wanted is not None:
            print_on_chosen(self._page, self._wanted)
        self._wanted = None


def _load() -> None:
    """Importing is most of the cost of the first print. Runs on a worker."""
    import app.ui.redeem.steps_sheet  # noqa: F401
