"""The way in and out: opening, signing in, the first account, locking, a code that waits."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.outcomes import KEY_MISSING, Fault
from app.ui import theme
from app.ui.background import Background
from app.ui.components.labels import ShortenedLabel
from app.ui.gate import print_sheet
from app.ui.idle import IdleWatch
from app.ui.main_window import MainWindow
from app.ui.messages import messages
from app.ui.pane import Pane
from app.wallet.values import Actor
from tests.ui.fakes import PASSWORD, RECOVERY_CODE, FakeServices
from tests.ui.looking import cut_texts, settle
from tests.ui.screens_shell import make_window, new_store, sign_in, signed_in, type_into


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[MainWindow], MainWindow]:
    def shown(window: MainWindow) -> MainWindow:
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitActive(window)
        settle()
        return window

    return shown


Show = Callable[[MainWindow], MainWindow]


def press(window: QWidget, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    holder = QApplication.focusWidget() or window
    modifier = Qt.KeyboardModifier.NoModifier
    for one in modifiers:
        modifier |= one
    QTest.keyClick(holder, key, modifier)
    settle()


def button(window: QWidget, name: str) -> QAbstractButton:
    found = window.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def current_pane(window: MainWindow) -> Pane:
    assert window.shell is not None
    return window.shell.current


def test_the_store_is_opened_after_the_first_paint_and_not_before(
    qtbot: QtBot, services: FakeServices
) -> None:
    window = MainWindow(lambda: services, Background(inline=True))
    qtbot.addWidget(window)
    assert services.calls == []
    with qtbot.waitSignal(window.first_painted):
        window.show()
    qtbot.waitUntil(lambda: ("open",) in services.calls)
    assert window.door.currentWidget() is window.door.sign_in_page


def test_signing_in_shows_the_balance_and_who_is_signed_in(show: Show, services: FakeServices) -> None:
    window = show(make_window(services))
    QTest.keyClicks(QApplication.focusWidget(), PASSWORD)
    press(window, Qt.Key.Key_Return)
    assert current_pane(window).pane_id == "balance"
    assert button(window, "account-button").accessibleName() == "Signed in: Mara Lindqvist, Germany · EUR"


def test_up_and_down_choose_the_account_while_the_password_has_the_focus(
    show: Show, services: FakeServices
) -> None:
    window = show(make_window(services))
    press(window, Qt.Key.Key_Down)
    QTest.keyClicks(QApplication.focusWidget(), PASSWORD)
    press(window, Qt.Key.Key_Return)
    assert ("sign_in", "jonas") in services.calls
    assert window.actor is not None
    assert window.actor.account.login == "jonas"


def test_a_wrong_password_keeps_the_account_and_says_so_in_place(show: Show, services: FakeServices) -> None:
    window = show(make_window(services))
    press(window, Qt.Key.Key_Down)
    sign_in(window, "not it")
    page = window.door.sign_in_page
    assert page.problem.isVisible()
    assert page.problem.title == "Name and password do not fit together"
    assert page.password.text() == ""
    assert QApplication.focusWidget() is page.password
    assert page.accounts.account is not None
    assert page.accounts.account.login == "jonas"
    QTest.keyClicks(page.password, "a")
    assert not page.problem.isVisible()


def test_a_store_that_cannot_be_opened_is_opened_by_trying_again(show: Show, services: FakeServices) -> None:
    services.fault = Fault(KEY_MISSING, where="the keyring")
    window = show(make_window(services))
    page = window.door.store_page
    assert window.door.currentWidget() is page
    assert "the keyring" in page.text.text()
    services.fault = None
    press(window, Qt.Key.Key_Return)
    assert window.door.currentWidget() is window.door.sign_in_page


def make_first_account(window: MainWindow) -> None:
    type_into(window, "new-name", "Zoë Lindqvist")
    press(window, Qt.Key.Key_Return)
    type_into(window, "new-password", PASSWORD)
    type_into(window, "new-password-again", PASSWORD)
    press(window, Qt.Key.Key_Return)
    type_into(window, "second-group", "h7 kp")
    type_into(window, "last-group", "N6AF")
    press(window, Qt.Key.Key_Return)


def test_the_first_run_ends_signed_in_and_creates_at_the_last_step_only(show: Show) -> None:
    window = show(new_store())
    services = window.door._services
    assert isinstance(services, FakeServices)
    type_into(window, "new-name", "Zoë Lindqvist")
    assert not any(call[0] == "create_account" for call in services.calls)
    make_first_account(window)
    assert ("create_account", "zoe", "US", RECOVERY_CODE) in services.calls
    assert window.actor is not None
    assert current_pane(window).pane_id == "balance"


def test_the_recovery_code_is_printed_by_its_key(
    show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QWidget] = []
    monkeypatch.setattr(print_sheet, "ask_for_printer", lambda parent, then: asked.append(parent))
    window = show(new_store())
    type_into(window, "new-name", "Zoë Lindqvist")
    press(window, Qt.Key.Key_Return)
    type_into(window, "new-password", PASSWORD)
    type_into(window, "new-password-again", PASSWORD)
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=10_000)


def test_continue_wakes_only_when_both_groups_are_right(show: Show) -> None:
    window = show(new_store())
    step = window.door.first_run.recovery
    step.show_code(RECOVERY_CODE)
    awake = []
    for second, last in (("", ""), ("H7KP", ""), ("H7KP", "N6A"), ("T4WM", "N6AF"), ("H7KP", "n6af")):
        type_into(window, "second-group", second)
        type_into(window, "last-group", last)
        awake.append(step.go_on.isEnabled())
    assert awake == [False, False, False, False, True]


def test_a_login_that_is_taken_loses_nothing_that_was_typed(show: Show, services: FakeServices) -> None:
    window = show(make_window(services))
    button(window, "new-account").click()
    type_into(window, "new-name", "Mara Two")
    type_into(window, "new-login", "mara")
    press(window, Qt.Key.Key_Return)
    type_into(window, "new-password", PASSWORD)
    type_into(window, "new-password-again", PASSWORD)
    press(window, Qt.Key.Key_Return)
    type_into(window, "second-group", "H7KP")
    type_into(window, "last-group", "N6AF")
    press(window, Qt.Key.Key_Return)
    first_run = window.door.first_run
    assert first_run.problem.title == "There is already such a account"
    assert first_run.account.person == "Mara Two"
    assert first_run.passwords.password == PASSWORD


def test_back_from_a_new_account_leads_to_the_sign_in_page(show: Show, services: FakeServices) -> None:
    window = show(make_window(services))
    button(window, "new-account").click()
    assert window.door.currentWidget() is window.door.first_run
    press(window, Qt.Key.Key_Escape)
    assert window.door.currentWidget() is window.door.sign_in_page


def test_a_code_that_came_before_sign_in_is_filled_in_after_it(
    show: Show, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled: list[str] = []
    monkeypatch.setattr(Pane, "fill_code", lambda _pane, text: filled.append(text))
    monkeypatch.setattr("app.ui.redeem.pane.RedeemPane.fill_code", lambda _pane, text: filled.append(text))
    window = show(make_window(services, pending_code="53NV"))
    assert window.door.sign_in_page.waiting.title == "A gift link is waiting"
    sign_in(window)
    assert (filled, current_pane(window).pane_id, window.pending_code) == (["53NV"], "redeem", None)
    assert not any(call[0] in ("inspect", "redeem") for call in services.calls)
    window.pending_code = "KM33"
    assert filled == ["53NV", "KM33"]


@pytest.mark.parametrize("way", ["rail-lock", "Ctrl+L", "switch-account", "lock-account"])
def test_locking_leads_back_to_the_sign_in_page_and_the_panes_forget(
    show: Show, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show(signed_in())
    told: list[tuple[str, Actor | None]] = []
    monkeypatch.setattr(Pane, "show_actor", lambda pane, actor: told.append((pane.pane_id, actor)))
    if way == "rail-lock":
        button(window, way).click()
    elif way == "Ctrl+L":
        press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    else:
        action = window.findChild(QObject, way)
        assert action is not None
        action.trigger()  # type: ignore[attr-defined]
    assert window.actor is None
    assert window.door.currentWidget() is window.door.sign_in_page
    assert window.door.sign_in_page.password.text() == ""
    assert {("balance", None), ("history", None), ("redeem", None)} <= set(told)
    assert {actor for _, actor in told} == {None}


def test_the_account_button_opens_its_menu_and_keys_choose_from_it(show: Show, qtbot: QtBot) -> None:
    window = show(signed_in())
    account = button(window, "account-button")
    account.setFocus()
    QTest.keyClick(account, Qt.Key.Key_Space)
    menu = window.findChild(QMenu, "account-menu")
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert window.actor is None


def test_a_page_fades_into_the_next_one_and_leaves_nothing_behind(show: Show, qtbot: QtBot) -> None:
    window = show(signed_in())
    assert window.shell is not None
    stack = window.shell._stack
    theme.theme().set_still(still=False)
    before = len(stack.children())
    window.shell.go_to("history")
    assert current_pane(window).isVisible()
    assert len(stack.children()) == before + 1
    qtbot.waitUntil(lambda: len(stack.children()) == before)


def test_the_keys_of_the_rail_turn_the_panes(show: Show) -> None:
    window = show(signed_in())
    seen = []
    for key in (Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_2):
        press(window, key, Qt.KeyboardModifier.ControlModifier)
        seen.append(current_pane(window).pane_id)
    assert seen == ["redeem", "history", "balance"]


def test_f5_asks_the_store_again(show: Show, services: FakeServices) -> None:
    window = show(signed_in(services))
    before = services.calls.count(("balances",))
    press(window, Qt.Key.Key_F5)
    assert services.calls.count(("balances",)) == before + 1


@pytest.mark.parametrize(
    ("pane", "wanted"),
    [
        ("redeem", "history"),
        ("balance", "balances"),
        ("history", "history"),
        ("drawer", "drawer"),
        ("settings", "settings"),
    ],
)
def test_f5_asks_the_store_again_in_every_pane_of_a_holder(
    show: Show, services: FakeServices, monkeypatch: pytest.MonkeyPatch, pane: str, wanted: str
) -> None:
    window = show(signed_in(services))
    window.shell.go_to(pane)  # type: ignore[union-attr]
    settle()
    asked: list[str] = []
    for name in ("balances", "history", "drawer", "settings"):
        spy(services, name, asked, monkeypatch)
    press(window, Qt.Key.Key_F5)
    assert wanted in asked


def spy(services: FakeServices, name: str, asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    answer = getattr(services, name)

    def noting(*given: object, **named: object) -> object:
        asked.append(name)
        return answer(*given, **named)

    monkeypatch.setattr(services, name, noting)


def test_what_another_till_changed_is_seen_in_front_at_once_and_elsewhere_when_one_goes_there(
    show: Show, services: FakeServices, qtbot: QtBot
) -> None:
    window = show(signed_in(services))
    asked = len(services.calls)
    (watch,) = services.watches
    for _ in range(20):  # as one
        watch.told()
    qtbot.waitUntil(lambda: len(services.calls) > asked)
    assert services.calls[asked:].count(("balances",)) == 1
    asked = len(services.calls)
    window.shell.go_to("history")  # type: ignore[union-attr]
    assert ("balances",) in services.calls[asked:]
    window.shell.go_to("redeem")  # type: ignore[union-attr]
    asked = len(services.calls)
    window.shell.go_to("history")  # type: ignore[union-attr]
    assert ("balances",) not in services.calls[asked:]
    window.close()
    assert watch.is_closed


def test_a_moved_value_is_seen_by_the_other_panes(show: Show, services: FakeServices) -> None:
    window = show(signed_in(services, "redeem"))
    before = services.calls.count(("balances",))
    current_pane(window).book_changed.emit()
    assert services.calls.count(("balances",)) >= before + 2


def test_an_unexpected_fault_is_said_under_the_header(show: Show) -> None:
    window = show(signed_in())
    messages().show(Fault(KEY_MISSING, where="the keyring"))
    assert window.shell is not None
    assert window.shell.notice.isVisible()
    assert window.shell.notice.title == "The key of this store is missing"
    window.shell.go_to("history")
    assert not window.shell.notice.isVisible()


def test_the_name_is_never_hidden_also_in_a_narrow_window(show: Show) -> None:
    window = show(signed_in())
    for width in (1400, 1024, 1000):
        window.resize(width, 700)
        settle()
        account = button(window, "account-button")
        assert account.isVisible()
        assert account.width() >= account.sizeHint().width()


def test_the_rail_collapses_under_1100(show: Show) -> None:
    window = show(signed_in())
    assert window.shell is not None
    widths = []
    for width in (1180, 1099, 1100):
        window.resize(width, 700)
        settle()
        widths.append(window.shell.rail.width())
    assert widths == [216, 64, 216]
    assert button(window, "rail-history").toolTip() == ""


def test_nobody_touching_anything_for_ten_minutes_locks(qtbot: QtBot) -> None:
    now = [0.0]
    parent = QObject()
    watch = IdleWatch(parent, clock=lambda: now[0])
    locked: list[float] = []
    watch.idle.connect(lambda: locked.append(now[0]))
    watch.start()
    for moment in (300.0, 599.0):
        now[0] = moment
        watch.look()
    watch.touch()
    now[0] = 1198.0
    watch.look()
    assert locked == []
    now[0] = 1199.0
    watch.look()
    watch.look()
    assert locked == [1199.0]


def test_the_idle_watch_runs_while_somebody_is_signed_in(show: Show) -> None:
    window = show(signed_in())
    window.idle._last -= 601
    window.idle.look()
    assert window.actor is None


def test_input_to_the_window_counts_as_somebody_being_there(show: Show) -> None:
    window = show(signed_in())
    window.idle._last -= 601
    QTest.mouseMove(window.windowHandle(), window.rect().center())
    settle()
    window.idle.look()
    assert window.actor is not None


def test_closing_waits_for_the_store_and_closes_it(show: Show, services: FakeServices) -> None:
    window = show(signed_in(services))
    window.close()
    assert services.calls[-1] == ("close",)
    assert window.actor is None


def test_a_long_path_of_the_store_is_shortened_and_told_whole(
    show: Show, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = "/home/somebody/" + "a-rather-long-folder/" * 20 + "store.db"
    monkeypatch.setattr(services, "place", lambda: place)
    window = show(make_window(services))
    window.resize(1024, 700)
    settle()
    assert cut_texts(window.door.sign_in_page) == []
    sign_in(window)
    settle()
    label = window.findChild(ShortenedLabel, "status-place")
    assert label is not None
    assert "…" in label.text()
    assert place in label.toolTip()
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()


def test_enter_presses_the_button_that_has_the_focus_once(show: Show, services: FakeServices) -> None:
    window = show(make_window(services))
    new_account = button(window, "new-account")
    new_account.setFocus()
    press(window, Qt.Key.Key_Return)
    assert window.door.currentWidget() is window.door.first_run


def test_enter_on_back_goes_back_also_where_the_step_is_complete(show: Show, services: FakeServices) -> None:
    window = show(make_window(services))
    button(window, "new-account").click()
    settle()
    QTest.keyClicks(QApplication.focusWidget(), "Ada Lovelace")
    press(window, Qt.Key.Key_Return)
    for _ in range(2):
        QTest.keyClicks(QApplication.focusWidget(), PASSWORD)
        press(window, Qt.Key.Key_Tab)
        press(window, Qt.Key.Key_Tab)
    backs = [one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.text() == "Back"]
    assert len(backs) == 1
    backs[0].setFocus()
    press(window, Qt.Key.Key_Return)
    assert window.findChild(QWidget, "new-name").isVisible()


def test_the_shell_waits_ready_before_anybody_signed_in_and_takes_no_focus(
    qtbot: QtBot, show: Show, services: FakeServices
) -> None:
    window = show(make_window(services))
    qtbot.waitUntil(lambda: window.shell is not None)  # it is made pane by pane
    assert not window.shell.isVisible()
    assert QApplication.focusWidget() is window.door.sign_in_page.password


def places_in(pane: QWidget) -> dict[QWidget, QRect]:
    """Where everything stands that is seen of the pane when it is in front."""
    return {part: part.geometry() for part in pane.findChildren(QWidget) if part.isVisibleTo(pane)}


def test_each_pane_is_laid_out_by_itself_while_the_password_is_typed(
    qtbot: QtBot, show: Show, services: FakeServices
) -> None:
    window = show(make_window(services))
    qtbot.waitUntil(lambda: window.shell is not None and window.shell.size() == window.size())
    assert window.shell is not None
    behind = [window.shell.pane(name) for name in ("balance", "history", "drawer", "link")]
    assert {pane.size() for pane in behind} == {window.size()}
    for pane in (window.shell.current, *behind):
        before = places_in(pane)
        qtbot.addWidget(pane)
        pane.setParent(None)
        pane.show()  # at the size it has; what was not laid out yet is now
        settle()
        assert before
        assert places_in(pane) == before


def test_only_the_first_accounts_recovery_code_is_said_to_open_the_store(
    show: Show, services: FakeServices
) -> None:
    window = show(make_window(services))
    button(window, "new-account").click()
    settle()
    assert "another password for this account" in window.door.first_run.recovery.under.text()
    first = show(new_store())
    settle()
    assert "opens this store" in first.door.first_run.recovery.under.text()
