"""The settings on a real store, with its own workers: what is changed there counts at the next sign-in."""

import email
from collections.abc import Callable, Iterator
from email import policy
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Tillfold
from app.codes.links import code_in_link
from app.counter.issuing import CardToIssue
from app.data.passwords import Cost, Passwords
from app.outcomes import Refused
from app.ui.background import Background
from app.ui.balance.pane import BalancePane
from app.ui.main_window import MainWindow
from app.ui.settings.pane import SettingsPane
from app.wallet.values import Account, Actor, Redeemed, Role

MINE, THEIRS, OTHER = "correct horse battery", "purple monkey dish", "violet ladder 7 canyon"
CODE = "53NV1W3J5J8W1928"
_PATIENCE_MS = 30_000
Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def tillfold(tmp_path: Path) -> Tillfold:
    """Mara keeps the store and has 50 euro; Jonas lives with her, or will."""
    made = Tillfold(data=tmp_path / "data", passwords=Passwords(Cost(1, 8, 1)))
    for login, name, role, password in (
        ("mara", "Mara Lindqvist", Role.MANAGER, MINE),
        ("jonas", "Jonas Lindqvist", Role.HOLDER, THEIRS),
    ):
        made.add_account(
            login=login, name=name, region="DE", role=role, password=password, actor=None, key=f"make-{login}"
        )
    mara = made.sign_in("mara", MINE)
    assert isinstance(mara, Actor)
    made.issue(mara, "house", "DE", [CardToIssue(CODE, "4000000000000001")], key="issue")
    sale = {"serial": "4000000000000001", "amount": "50.00", "receipt": "R-1", "till": "till-1"}
    made.activate(mara, **sale, key="sell")
    assert isinstance(made.redeem(mara, CODE, key="redeem"), Redeemed)
    made.close()
    return made


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    return lambda until: qtbot.waitUntil(lambda: bool(until()), timeout=_PATIENCE_MS)


@pytest.fixture
def window(qtbot: QtBot, tillfold: Tillfold, wait: Wait) -> Iterator[MainWindow]:
    made = MainWindow(lambda: tillfold, Background())
    qtbot.addWidget(made)
    made.resize(1180, 760)
    made.show()
    sign_in(qtbot, made, wait, "mara", MINE)
    yield made
    made.close()


def sign_in(qtbot: QtBot, window: MainWindow, wait: Wait, login: str, password: str) -> None:
    wait(lambda: is_seen(window, "password") and not window._background.is_busy)
    page = window.door.sign_in_page
    logins = [account.login for account in window.door._services.accounts()] if window.door._services else []
    page.accounts.setCurrentRow(logins.index(login))
    qtbot.keyClicks(page.password, password)
    qtbot.keyClick(page.password, Qt.Key.Key_Return)
    wait(lambda: window.actor is not None)


def is_seen(window: QWidget, name: str) -> bool:
    return any(one.isVisible() for one in window.findChildren(QWidget, name))


def settings(window: MainWindow) -> SettingsPane:
    assert window.shell is not None
    window.shell.go_to("settings")
    pane = window.shell.pane("settings")
    assert isinstance(pane, SettingsPane)
    return pane


def fill(pane: QWidget, **texts: str) -> None:
    for name, text in texts.items():
        found = pane.findChild(QLineEdit, name.replace("_", "-"))
        assert found is not None
        found.setText(text)


def test_a_changed_password_opens_and_the_old_one_does_not(
    qtbot: QtBot, window: MainWindow, wait: Wait, tillfold: Tillfold
) -> None:
    pane = settings(window)
    pane.groups.page_wanted.emit("password")
    fill(pane, prove_password=MINE)
    pane.account_flow.prove.deed.click()
    wait(lambda: pane.pages.current is pane.account_flow.password_page)
    fill(pane, new_password=OTHER, new_password_again=OTHER)
    pane.account_flow.passwords.go_on.click()
    wait(lambda: pane.told.title == "The password is changed")
    assert isinstance(tillfold.sign_in("mara", MINE), Refused)
    window.lock()
    sign_in(qtbot, window, wait, "mara", OTHER)


def test_a_renewed_recovery_code_sets_another_password(
    window: MainWindow, wait: Wait, tillfold: Tillfold
) -> None:
    pane = settings(window)
    pane.groups.page_wanted.emit("recovery")
    fill(pane, prove_password=MINE)
    pane.account_flow.prove.deed.click()
    wait(lambda: pane.account_flow.recovery.code)
    code = pane.account_flow.recovery.code
    assert isinstance(tillfold.recover_account("mara", code, OTHER, key="too-soon"), Refused)
    fill(pane, second_group=code.split("-")[1], last_group=code.split("-")[-1])
    pane.account_flow.recovery.go_on.click()
    wait(lambda: pane.told.title == "The new recovery code counts")
    assert pane.account_flow.recovery.code == ""
    assert isinstance(tillfold.recover_account("mara", code, OTHER, key="later"), Account)


def test_a_household_is_joined_and_left(window: MainWindow, wait: Wait, tillfold: Tillfold) -> None:
    pane = settings(window)
    pane.groups.page_wanted.emit("join")
    fill(pane, join_login="jonas")
    for theirs, mine in (("not it", MINE), (THEIRS, "not it")):
        pane.household.join_page.told.clear()
        fill(pane, join_theirs=theirs, join_mine=mine)
        pane.household.join_page.deed.click()
        wait(lambda: pane.household.join_page.told.title)
        assert window.actor is not None
        assert tillfold.housemates(window.actor) == ()
    fill(pane, join_theirs=THEIRS, join_mine=MINE)
    pane.household.join_page.deed.click()
    wait(lambda: is_seen(pane, "leave-jonas"))
    assert window.actor is not None
    (member,) = tillfold.housemates(window.actor)
    pane.household.open_leave(member)
    pane.household.leave_page.deed.click()
    wait(lambda: pane.told.title == "You and Jonas Lindqvist live apart")
    assert tillfold.housemates(window.actor) == ()


def test_a_backup_is_made_checked_and_brought_back_and_everybody_signs_in_again(
    qtbot: QtBot, window: MainWindow, wait: Wait, tillfold: Tillfold, tmp_path: Path
) -> None:
    pane, file = settings(window), tmp_path / "kept.tillfold-backup"
    flow = pane.store_flow
    flow.open("backup")
    flow.back_up_to(str(file))
    wait(lambda: flow.backup_page.told.title == "The backup is made")
    assert window.actor is not None
    tillfold.set_pin(window.actor, "2719", key="pin")
    before = tillfold.check_book(goes_on=lambda _: True)
    flow.show_backup(str(file))
    fill(pane, restore_password="not it")
    flow.restore_page.deed.click()
    wait(lambda: flow.restore_page.told.title == "That is not the password")
    fill(pane, restore_password=MINE)
    flow.restore_page.deed.click()
    wait(lambda: window.actor is None and is_seen(window, "password"))
    wait(lambda: window.door.sign_in_page.problem.title.startswith("The store is as it was on"))
    sign_in(qtbot, window, wait, "mara", MINE)
    after = tillfold.check_book(goes_on=lambda _: True)
    assert before is not None and after is not None
    assert (after.findings, after.entries) == ((), before.entries - 1)
    told: list[int] = []
    window.store_watch.changed.connect(lambda: told.append(1))
    tillfold.set_pin(window.actor, "2719", key="again")
    wait(lambda: told)


def test_the_self_check_says_that_the_book_is_whole(window: MainWindow, wait: Wait) -> None:
    flow = settings(window).store_flow
    flow.open("check")
    flow.check_page.deed.click()
    wait(lambda: flow.check_page.told.title == "The book is whole")


def test_a_closed_account_cannot_sign_in_again(
    qtbot: QtBot, window: MainWindow, wait: Wait, tillfold: Tillfold
) -> None:
    window.lock()
    sign_in(qtbot, window, wait, "jonas", THEIRS)
    pane = settings(window)
    pane.groups.page_wanted.emit("close")
    fill(pane, close_password=THEIRS)
    pane.account_flow.close.deed.click()
    wait(lambda: window.actor is None)
    assert [one.login for one in tillfold.accounts()] == ["mara"]


def test_a_card_bought_with_balance_is_in_its_mail_and_credits_somebody_else(
    window: MainWindow, wait: Wait, tillfold: Tillfold, tmp_path: Path
) -> None:
    assert window.shell is not None
    window.shell.go_to("balance")
    pane = window.shell.pane("balance")
    assert isinstance(pane, BalancePane)
    wait(pane.page.gift.isVisible)
    pane.page.gift.button.click()
    pane.gift.form.amount.setText("20,00")
    pane.gift.form.recipient.setText("Jonas")
    pane.gift.save_as(str(tmp_path / "gift"))
    pane.gift.confirm.pay_wanted.emit()
    wait(lambda: pane._over.current is pane.gift.done)
    mail = email.message_from_bytes((tmp_path / "gift.eml").read_bytes(), policy=policy.default)
    assert mail.get_content().startswith("Guten Tag, Jonas."), "in the language of its region"
    jonas = tillfold.sign_in("jonas", THEIRS)
    assert isinstance(jonas, Actor)
    code = code_in_link(mail.get_content())
    assert code is not None
    redeemed = tillfold.redeem(jonas, code, key="gift")
    assert isinstance(redeemed, Redeemed)
    assert redeemed.amount.minor == 2000
    assert window.actor is not None
    assert tillfold.balances(window.actor)[0].total.minor == 3000


def test_a_lost_password_is_set_anew_by_the_recovery_code_at_the_door(
    qtbot: QtBot, window: MainWindow, wait: Wait, tillfold: Tillfold
) -> None:
    assert window.actor is not None
    drawn = tillfold.begin_recovery(window.actor, MINE)
    assert not isinstance(drawn, Refused)
    tillfold.replace_recovery(window.actor, MINE, drawn.code, key="renew")
    window.lock()
    wait(lambda: is_seen(window, "password") and not window._background.is_busy)
    door = window.door
    door.sign_in_page.accounts.setCurrentRow([account.login for account in tillfold.accounts()].index("mara"))
    qtbot.keyClick(door.sign_in_page.recover, Qt.Key.Key_Space)
    fill(door, recover_code="N3QX-AAAA", recover_password=OTHER, recover_password_again=OTHER)
    qtbot.keyClick(door.recover_page, Qt.Key.Key_Return)
    wait(lambda: door.recover_page.problem.title)
    fill(door, recover_code=drawn.code.lower())
    qtbot.keyClick(door.recover_page, Qt.Key.Key_Return)
    wait(lambda: window.actor is not None)
    assert door.recover_page._code.text() == ""
    assert isinstance(tillfold.sign_in("mara", MINE), Refused)
    assert isinstance(tillfold.sign_in("mara", OTHER), Actor)
