"""Staff and stores on a real store, with real workers: who is hired here signs in, what is named here is what
a clerk sells at."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Tillfold
from app.counter.clerk_change import take_over
from app.counter.stores import stores
from app.counter.till_values import TillState
from app.data.integrity import check
from app.outcomes import Refused
from app.ui.manager.staff.front import STORES
from app.ui.manager.staff.pane import StaffPane
from app.ui.pane import Pane
from app.wallet.accounts import sign_in
from app.wallet.consent import set_pin
from app.wallet.values import Activated, Actor, Role
from tests.counter.desk import outcome, put
from tests.counter.test_till_day import open_till
from tests.data.world import PASSWORDS, World
from tests.ui.manager.at_desk import PATIENCE_MS, press, rows, tab_to, type_into
from tests.ui.paper.reading import dense, pages

PIN = "4711"


def names(shop: World) -> dict[str, tuple[str, list[str]]]:
    """The clock and the tills of each store."""
    found = shop.store.read(lambda tx: stores(tx, shop.manager))
    assert not isinstance(found, Refused)
    return {one.name: (one.time_zone, [till.name for till in one.tills]) for one in found}


def test_a_further_store_is_named_gets_a_till_and_sells_there(
    qtbot: QtBot, shop: World, make: Callable[[type[Pane]], Pane]
) -> None:
    pane = make(StaffPane)
    assert isinstance(pane, StaffPane)
    pane.entered()
    qtbot.waitUntil(lambda: len(rows(pane.front.store_table)) == 1, timeout=PATIENCE_MS)
    pane.front.chips[STORES].setFocus()
    press(qtbot, Qt.Key.Key_Space)
    tab_to(qtbot, "store-add")
    press(qtbot, Qt.Key.Key_Return)
    type_into(qtbot, "store-page-name", "Leipzig")
    pane.stores.store_page.zone.setCurrentText("Europe/Berlin")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Leipzig is open" in pane.front.told.title, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: len(rows(pane.front.store_table)) == 2, timeout=PATIENCE_MS)
    assert names(shop)["Leipzig"] == ("Europe/Berlin", [])

    pane.front.look_at_store("Leipzig")
    pane.front.store.add_till.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    type_into(qtbot, "till-name", "till-7")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "till-7 is there now" in pane.front.told.title, timeout=PATIENCE_MS)
    assert names(shop)["Leipzig"] == ("Europe/Berlin", ["till-7"])

    pane.front.store.change.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    type_into(qtbot, "store-page-name", "Leipzig Markt")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Leipzig Markt" in pane.front.told.title, timeout=PATIENCE_MS)
    assert names(shop)["Leipzig Markt"] == ("Europe/Berlin", ["till-7"])

    card = shop.issued()
    assert not isinstance(put(shop, "move", [card], "Leipzig Markt"), Refused)
    assert outcome(shop.activate(card)) == "NOT_IN_STOCK"
    assert isinstance(open_till(shop, "50.00", till="till-7"), TillState)
    assert isinstance(shop.activate(card, till="till-7"), Activated)
    assert check(shop.store).findings == ()


def test_a_label_and_an_address_from_the_window_stand_on_the_next_receipt(
    qtbot: QtBot, shop: World, make: Callable[[type[Pane]], Pane], tillfold: Tillfold, tmp_path: Path
) -> None:
    before = shop.activate(shop.issued())
    assert isinstance(before, Activated)
    shop.clock.advance(1_000_000)
    pane = make(StaffPane)
    assert isinstance(pane, StaffPane)
    pane.entered()
    qtbot.waitUntil(lambda: len(rows(pane.front.store_table)) == 1, timeout=PATIENCE_MS)
    pane.front.chips[STORES].click()
    pane.front.look_at_store(next(iter(names(shop))))
    tab_to(qtbot, "store-label")
    press(qtbot, Qt.Key.Key_Return)
    type_into(qtbot, "label-text", "Till by the door")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Till by the door" in pane.front.told.title, timeout=PATIENCE_MS)
    tab_to(qtbot, "store-address")
    press(qtbot, Qt.Key.Key_Return)
    type_into(qtbot, "address-1", "Hafenstraße 1")
    type_into(qtbot, "address-3", "20457 Hamburg")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "carry its address" in pane.front.told.title, timeout=PATIENCE_MS)

    after = shop.activate(shop.issued())
    assert isinstance(after, Activated)
    lines = [dense(one) for one in ("Till by the door", "Hafenstraße 1", "20457 Hamburg")]
    for sale, is_new in ((before, False), (after, True)):
        file = tmp_path / f"{sale.entry}.pdf"
        tillfold.save_receipts(shop.manager, sale.entry, file, "58", overwrite=False)
        text = "".join(page.dense for page in pages(file))
        assert [line in text for line in lines] == [is_new] * 3
        assert dense(sale.entry) in text
    assert check(shop.store).findings == ()


def test_a_pin_that_is_taken_in_the_window_opens_no_till(
    qtbot: QtBot, shop: World, make: Callable[[type[Pane]], Pane]
) -> None:
    set_pin(shop.store, shop.clerk, PIN, passwords=PASSWORDS, command=shop.key())
    shop.active()
    assert isinstance(take_over(shop.store, "clerk", PIN, "till-1", passwords=PASSWORDS), Actor)
    pane = make(StaffPane)
    assert isinstance(pane, StaffPane)
    pane.entered()
    qtbot.waitUntil(lambda: len(rows(pane.front.team_table)) == 2, timeout=PATIENCE_MS)
    pane.front.look_at_member("clerk")
    pane.front.member.pin.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "opens nothing any more" in pane.front.told.title, timeout=PATIENCE_MS)
    assert outcome(take_over(shop.store, "clerk", PIN, "till-1", passwords=PASSWORDS)) == "PIN_DOES_NOT_FIT"


def test_a_clerk_is_hired_locked_out_and_made_a_manager(
    qtbot: QtBot, shop: World, make: Callable[[type[Pane]], Pane]
) -> None:
    pane = make(StaffPane)
    assert isinstance(pane, StaffPane)
    pane.entered()
    qtbot.waitUntil(lambda: len(rows(pane.front.team_table)) == 2, timeout=PATIENCE_MS)
    pane.front.hire.click()
    page = pane.staff.hire_page
    for field, text in (
        (page.person, "Nora Falk"),
        (page.secret.first, "till at the harbour"),
        (page.secret.second, "till at the harbour"),
    ):
        field.setFocus()
        qtbot.keyClicks(field, text)
    press(qtbot, Qt.Key.Key_Return)
    hired = pane.staff.hired_page
    qtbot.waitUntil(hired.isVisible, timeout=PATIENCE_MS)
    assert isinstance(enter(shop), Actor)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(rows(pane.front.team_table)) == 3, timeout=PATIENCE_MS)
    pane.front.look_at_member("nora")
    pane.front.member.lock.click()
    qtbot.waitUntil(lambda: "locked out" in pane.front.told.title, timeout=PATIENCE_MS)
    assert isinstance(enter(shop), Refused)
    qtbot.waitUntil(pane.front.member.unlock.isVisible, timeout=PATIENCE_MS)
    pane.front.member.unlock.click()
    qtbot.waitUntil(lambda: "can sign in" in pane.front.told.title, timeout=PATIENCE_MS)
    pane.front.member.roles[Role.MANAGER].click()
    qtbot.waitUntil(lambda: "is a manager now" in pane.front.told.title, timeout=PATIENCE_MS)
    entered = enter(shop)
    assert isinstance(entered, Actor) and entered.account.role is Role.MANAGER
    assert check(shop.store).findings == ()


def enter(shop: World) -> Actor | Refused:
    return sign_in(shop.store, "nora", "till at the harbour", passwords=PASSWORDS)
