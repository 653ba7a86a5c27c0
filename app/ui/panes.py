"""The panes there are, in the order of the rail. Imported when somebody signs in, not before."""

from collections.abc import Iterator

from app.ui.background import Background
from app.ui.balance.pane import BalancePane
from app.ui.history.pane import HistoryPane
from app.ui.pane import Pane
from app.ui.redeem.pane import RedeemPane
from app.ui.services import Services


def make_panes(services: Services, background: Background) -> Iterator[Pane]:
    """One after the other, so that the window can live in between."""
    yield RedeemPane(services, background)
    yield BalancePane(services, background)
    yield HistoryPane(services, background)
