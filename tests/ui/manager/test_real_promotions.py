"""Promotions on a real store, with real workers: offered to the day that was typed, given to all, ended; and
credit for one account."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.bootstrap import Tillfold
from app.data.integrity import check
from app.outcomes import Refused
from app.ui.manager.promotions.pane import PromotionsPane
from app.ui.pane import Pane
from app.wallet.balances import balances
from tests.data.world import World
from tests.ui.manager.at_desk import PATIENCE_MS, focused, press, rows, tab_to, type_into


def test_a_promotion_ends_on_the_day_that_is_typed_is_given_to_all_once_and_ended(
    qtbot: QtBot, shop: World, make: Callable[[type[Pane]], Pane], tillfold: Tillfold
) -> None:
    pane = make(PromotionsPane)
    assert isinstance(pane, PromotionsPane)
    qtbot.waitUntil(pane.empty.isVisible, timeout=PATIENCE_MS)
    last = datetime.now().astimezone() + timedelta(days=70)
    pane.entered()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: focused().objectName() == "offer-name", timeout=PATIENCE_MS)
    qtbot.keyClicks(focused(), "Thanks")
    tab_to(qtbot, "offer-manual")
    press(qtbot, Qt.Key.Key_Space)
    type_into(qtbot, "offer-amount", "5")
    type_into(qtbot, "offer-ends", last.strftime("%d/%m/%Y"))
    tab_to(qtbot, "offer-page-deed")
    press(qtbot, Qt.Key.Key_Return)
    confirm = pane.offering.confirm
    qtbot.waitUntil(lambda: confirm.shown_for_ms() >= confirm.rebound_ms, timeout=PATIENCE_MS)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Thanks is offered" in pane.front.told.title, timeout=PATIENCE_MS)
    offers = tillfold.promotions(shop.manager)
    assert not isinstance(offers, Refused)
    assert [one.ends.astimezone().replace(tzinfo=None) for one in offers] == [
        datetime(last.year, last.month, last.day, 23, 59, 59)  # noqa: DTZ001
    ]

    detail = pane.front.detail
    waiting = detail.findChild(QLabel, "promotion-detail-waiting")
    assert waiting is not None
    qtbot.waitUntil(lambda: "4 accounts" in waiting.text(), timeout=PATIENCE_MS)
    detail.give.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.pages.current is pane.giving.page, timeout=PATIENCE_MS)
    tab_to(qtbot, "give-all")
    press(qtbot, Qt.Key.Key_Space)
    tab_to(qtbot, "give-page-deed")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "was given to 4 accounts" in pane.front.told.title, timeout=PATIENCE_MS)
    assert [promotional(shop, login) for login in ("holder", "other")] == [500, 500]

    tab_to(qtbot, "promotion-end")
    press(qtbot, Qt.Key.Key_Return)
    tab_to(qtbot, "promotion-end-page-deed")
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Thanks is ended" in pane.front.told.title, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: [row[-1] for row in rows(pane.front.table)] == ["Ended"], timeout=PATIENCE_MS)
    assert promotional(shop, "holder") == 500, "what was given stays"
    assert check(shop.store).findings == ()


def test_one_account_is_given_credit_that_stays(
    qtbot: QtBot, shop: World, make: Callable[[type[Pane]], Pane]
) -> None:
    pane = make(PromotionsPane)
    assert isinstance(pane, PromotionsPane)
    qtbot.waitUntil(pane.empty.isVisible, timeout=PATIENCE_MS)
    pane.entered()
    tab_to(qtbot, "promotions-first-credit")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: focused().objectName() == "credit-login", timeout=PATIENCE_MS)
    qtbot.keyClicks(focused(), "holder")
    type_into(qtbot, "credit-amount", "7,50")
    type_into(qtbot, "credit-reason", "late parcel")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shop.total() == 750, timeout=PATIENCE_MS)
    assert promotional(shop, "holder") == 0
    assert shop.history().movements[0].kind == "goodwill"
    assert shop.history().movements[0].at <= datetime.now(UTC)


def promotional(shop: World, login: str) -> int:
    """What somebody has of credit that ends, in minor units."""
    found = shop.store.read(lambda tx: balances(tx, shop.actors[login]))
    return sum(lot.amount.minor for one in found for lot in one.promotional)
