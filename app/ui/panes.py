"""The panes there are, in the order of the rail. Imported when somebody signs in, not before."""

from collections.abc import Iterator

from app.ui.background import Background
from app.ui.balance.pane import BalancePane
from app.ui.counter.pane import CounterPane
from app.ui.drawer.pane import DrawerPane
from app.ui.history.pane import HistoryPane
from app.ui.manager.issuing.pane import IssuePane
from app.ui.manager.promotions.pane import PromotionsPane
from app.ui.manager.reports.pane import ReportsPane
from app.ui.manager.review.pane import ReviewPane
from app.ui.manager.staff.pane import StaffPane
from app.ui.pane import Pane
from app.ui.redeem.pane import RedeemPane
from app.ui.safety.link_pane import LinkPane
from app.ui.services import Services
from app.ui.settings.pane import SettingsPane


def make_panes(services: Services, background: Background) -> Iterator[Pane]:
    """One after the other, so that the window can live in between."""
    yield RedeemPane(services, background)
    yield BalancePane(services, background)
    yield HistoryPane(services, background)
    yield DrawerPane(services, background)
    yield CounterPane(services, background)
    yield ReviewPane(services, background)
    yield IssuePane(services, background)
    yield PromotionsPane(services, background)
    yield ReportsPane(services, background)
    yield StaffPane(services, background)
    yield LinkPane(services, background)
    yield SettingsPane(services, background)
