"""The settings: what is changed counts at once and is remembered, and what cannot be undone asks first."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.data.checks import words
from app.data.checks.words import say
from app.outcomes import NOT_ALLOWED, Refused
from app.ui import language, theme
from app.ui.background import Background
from app.ui.idle import wanted_s
from app.ui.preferences import Scheme, WindowPreferences
from app.ui.scan.preferences import DIMMEST, ScanPreferences
from app.ui.settings.account_group import AccountGroup
from app.ui.settings.camera_group import CameraGroup
from app.ui.settings.group import Group
from app.ui.settings.group_list import GroupItem
from app.ui.settings.groups import KINDS
from app.ui.settings.look_group import LookGroup
from app.ui.settings.pane import SettingsPane
from app.ui.settings.reminders_group import RemindersGroup
from app.ui.settings.safety_group import SafetyGroup
from app.ui.settings.store_pages import found_words
from app.ui.settings.told import WhatIsWrong
from app.wallet.household_values import Member
from app.wallet.values import Actor
from tests.ui.fake_settings import MORNING, NEW_CODE
from tests.ui.fakes import PASSWORD, FakeServices
from tests.ui.looking import settle

OTHER = "violet ladder 7 canyon"


@pytest.fixture
def pane(qtbot: QtBot, services: FakeServices, background: Background, actor: Actor) -> SettingsPane:
    services.camera_names = ("USB camera", "Camera at work")
    made = SettingsPane(services, background)
    qtbot.addWidget(made)
    made.resize(964, 670)
    made.show_actor(actor)
    made.show()
    made.entered()
    settle()
    return made


def group(pane: SettingsPane, key: str) -> Group:
    pane.list.chosen.emit(key)
    assert pane.groups.current is not None
    return pane.groups.current


def button(pane: SettingsPane, name: str) -> QAbstractButton:
    found = pane.findChild(QAbstractButton, name)
    assert found is not None
    return found


def press(pane: SettingsPane, name: str) -> None:
    QTest.keyClick(button(pane, name), Qt.Key.Key_Space)


def field(pane: SettingsPane, name: str) -> QLineEdit:
    found = pane.findChild(QLineEdit, name)
    assert found is not None
    return found


def fill(pane: SettingsPane, **texts: str) -> None:
    for name, text in texts.items():
        field(pane, name.replace("_", "-")).setText(text)


def asked(services: FakeServices) -> list[object]:
    return [call[0] for call in services.calls]


# Look and language


def test_the_theme_that_is_chosen_counts_at_once_and_is_remembered(pane: SettingsPane) -> None:
    look = group(pane, "look")
    assert isinstance(look, LookGroup)
    theme.theme().force(dark=None)
    try:
        look.scheme.setFocus()
        QTest.keyClick(look.scheme, Qt.Key.Key_End)
        look.scheme.activated.emit(look.scheme.currentIndex())
        assert theme.is_dark()
        assert WindowPreferences().scheme is Scheme.DARK
    finally:
        theme.theme().prefer(dark=None)
        theme.theme().force(dark=False)


def test_less_motion_counts_at_once(pane: SettingsPane) -> None:
    group(pane, "look")
    theme.theme().set_still(still=False)
    press(pane, "reduce-motion")
    assert theme.theme().is_still
    assert WindowPreferences().is_still


def test_a_language_is_kept_and_said_to_come_with_the_next_start(pane: SettingsPane) -> None:
    look = group(pane, "look")
    assert isinstance(look, LookGroup)
    look.language.setCurrentIndex(look.language.findData("ja"))
    look.language.activated.emit(look.language.currentIndex())
    assert language.chosen() == "ja"
    assert "next start" in look.language.accessibleDescription()
    look.language.setCurrentIndex(look.language.findData("en"))
    look.language.activated.emit(look.language.currentIndex())
    assert "next start" not in look.language.accessibleDescription()


def test_a_preference_that_is_none_is_taken_for_the_usual_one() -> None:
    kept = WindowPreferences()
    kept._kept.setValue("scheme", "purple")
    kept._kept.setValue("lock-minutes", 0)
    assert kept.scheme is Scheme.SYSTEM
    assert wanted_s() == 600


# Camera, safety, reminders


def test_the_scanners_own_memory_is_what_is_changed(pane: SettingsPane) -> None:
    camera = group(pane, "camera")
    assert isinstance(camera, CameraGroup)
    ScanPreferences().address = "https://192.168.0.20/video"
    camera.camera.setCurrentIndex(1)
    camera.camera.activated.emit(1)
    press(pane, "settings-mirror")
    press(pane, "settings-sounds")
    camera.brightness.setValue(DIMMEST)
    kept = ScanPreferences()
    assert (kept.camera, kept.address) == ("Camera at work", "")
    assert (kept.is_mirrored, kept.sounds, kept.brightness) == (True, False, DIMMEST)


def test_without_a_camera_the_page_says_what_to_do(pane: SettingsPane, services: FakeServices) -> None:
    services.camera_names = ()
    camera = group(pane, "camera")
    assert isinstance(camera, CameraGroup)
    assert not camera.camera.isEnabled()
    assert camera.camera.accessibleDescription().startswith("None was found")


def test_the_window_locks_after_what_was_chosen(pane: SettingsPane) -> None:
    safety = group(pane, "safety")
    assert isinstance(safety, SafetyGroup)
    safety.minutes.setCurrentIndex(safety.minutes.findData(2))
    safety.minutes.activated.emit(safety.minutes.currentIndex())
    assert wanted_s() == 120


def test_reminders_are_switched_kind_by_kind(pane: SettingsPane) -> None:
    reminders = group(pane, "reminders")
    assert isinstance(reminders, RemindersGroup)
    press(pane, "remind-idle")
    reminders.days.setCurrentIndex(reminders.days.findData(30))
    reminders.days.activated.emit(reminders.days.currentIndex())
    kept = WindowPreferences()
    assert [kept.reminds_of(kind) for kind in ("idle", "promotion", "drawer_card")] == [False, True, True]
    assert kept.reminder_days == 30


# The account


def test_a_password_is_changed_by_the_old_one_and_the_new_one_twice(
    pane: SettingsPane, services: FakeServices
) -> None:
    press(pane, "settings-password")
    fill(pane, prove_password=PASSWORD)
    press(pane, "prove-page-deed")
    fill(pane, new_password=OTHER, new_password_again=OTHER)
    press(pane, "password-step-continue")
    assert services.password_of == OTHER
    assert pane.told.title == "The password is changed"
    assert field(pane, "new-password").text() == ""


def test_a_wrong_password_changes_nothing_and_is_asked_again(
    pane: SettingsPane, services: FakeServices
) -> None:
    press(pane, "settings-password")
    fill(pane, prove_password="not it")
    QTest.keyClick(field(pane, "prove-password"), Qt.Key.Key_Return)
    page = pane.account_flow.prove
    assert page.told.title == "That is not the password"
    assert field(pane, "prove-password").text() == ""
    assert "change_password" not in asked(services)


def test_a_recovery_code_counts_only_after_it_was_typed_back(
    pane: SettingsPane, services: FakeServices
) -> None:
    press(pane, "settings-recovery")
    fill(pane, prove_password=PASSWORD)
    press(pane, "prove-page-deed")
    go_on = button(pane, "recovery-step-continue")
    assert not go_on.isEnabled()
    assert "replace_recovery" not in asked(services)
    fill(pane, second_group="k8wd", last_group="R4JC")
    QTest.keyClick(go_on, Qt.Key.Key_Space)
    assert ("replace_recovery", NEW_CODE, "key-1") in services.calls
    assert pane.account_flow.recovery.code == ""


def test_a_pin_is_of_digits_and_typed_twice(pane: SettingsPane, services: FakeServices) -> None:
    press(pane, "settings-pin")
    QTest.keyClicks(field(pane, "pin-first"), "27a19")
    assert field(pane, "pin-first").text() == "2719"
    fill(pane, pin_second="2718")
    assert not button(pane, "pin-page-deed").isEnabled()
    fill(pane, pin_second="2719")
    press(pane, "pin-page-deed")
    assert ("set_pin", "2719", "key-1") in services.calls


def test_enter_closes_no_account_and_its_button_does(
    qtbot: QtBot, pane: SettingsPane, services: FakeServices
) -> None:
    press(pane, "settings-close")
    fill(pane, close_password=PASSWORD)
    QTest.keyClick(field(pane, "close-password"), Qt.Key.Key_Return)
    assert "close_account" not in asked(services)
    with qtbot.waitSignal(pane.account_wanted):
        press(pane, "close-page-deed")


def test_an_account_that_cannot_be_closed_says_why(pane: SettingsPane, services: FakeServices) -> None:
    services.refused["close_account"] = Refused(NOT_ALLOWED, {"role": "manager"})
    press(pane, "settings-close")
    fill(pane, close_password=PASSWORD)
    press(pane, "close-page-deed")
    assert pane.account_flow.close.told.title != ""
    assert pane.pages.current is pane.account_flow.close


def test_balance_settings_are_the_ones_of_the_balance_page(
    pane: SettingsPane, services: FakeServices
) -> None:
    account = group(pane, "account")
    assert isinstance(account, AccountGroup)
    account.usage.switches["one_click"].click()
    assert services.settled.one_click == "save"
    services.refusing = Refused(NOT_ALLOWED, {"role": "manager"})
    account.usage.switches["orders"].click()
    assert account.usage.switches["orders"].isChecked()


# The store


@pytest.mark.usefixtures("in_german")
def test_what_the_self_check_found_is_said_in_the_windows_language() -> None:
    line = say(words.ACCOUNT_LINE, account=12, line=3)
    state = say(words.AFTER_NO_EVENT, event=2, state="ACTIVE")
    assert found_words(WhatIsWrong(line, say(words.AFTER_NO_LINE))) == (
        "Konto 12, Zeile 3: Sie folgt nicht aus der Zeile davor."
    )
    assert found_words(WhatIsWrong(say(words.CARD, serial="4000"), state)).startswith(
        "Karte 4000: Das Ereignis 2 (freigeschaltet) folgt nicht"
    )
    assert found_words(WhatIsWrong("desk-1-5", say(words.CHANGED))).startswith("desk-1-5: ")


# The household


def test_a_household_is_joined_with_both_passwords(pane: SettingsPane, services: FakeServices) -> None:
    press(pane, "settings-join")
    fill(pane, join_login=" jonas ", join_theirs=PASSWORD)
    assert not button(pane, "join-page-deed").isEnabled()
    fill(pane, join_mine=PASSWORD)
    press(pane, "join-page-deed")
    assert ("join_household", "jonas", "key-1") in services.calls
    settle()
    assert button(pane, "leave-jonas").isVisible()
    assert pane.told.title == "You and Jonas Lindqvist live together"


def test_a_household_is_left_alone(pane: SettingsPane, services: FakeServices) -> None:
    services.members = [Member("jonas", "Jonas Lindqvist", MORNING)]
    pane.refresh()
    press(pane, "leave-jonas")
    press(pane, "leave-page-deed")
    assert services.members == []
    assert (
        pane.findChild(QAbstractButton, "leave-jonas") is None or not button(pane, "leave-jonas").isVisible()
    )


# The pane


def found_lines(pane: SettingsPane) -> list[QAbstractButton]:
    """What leads to the places that are shown, from the top."""
    shown = (one for one in pane.found.findChildren(QAbstractButton) if one.isVisible())
    return sorted(shown, key=lambda one: one.mapTo(pane, one.rect().topLeft()).y())


def test_ctrl_f_searches_and_enter_goes_to_what_was_found(qtbot: QtBot, pane: SettingsPane) -> None:
    group(pane, "look")
    QTest.keyClick(pane, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert pane.search.hasFocus()
    QTest.keyClicks(pane.search, "lock idle")
    qtbot.waitUntil(lambda: pane.findChild(QAbstractButton, "found-row-idle") is not None)
    QTest.keyClick(pane.search, Qt.Key.Key_Return)
    safety = pane.groups.current
    assert isinstance(safety, SafetyGroup)
    assert safety.minutes.hasFocus()
    assert pane.search.text() == ""


def test_the_switches_of_the_balance_are_found_too(qtbot: QtBot, pane: SettingsPane) -> None:
    pane.search.setText("1-click")
    qtbot.waitUntil(lambda: bool(found_lines(pane)))
    press(pane, "found-row-use-one_click")
    account = pane.groups.current
    assert isinstance(account, AccountGroup)
    assert account.usage.switches["one_click"].hasFocus()


def test_what_is_still_found_at_the_next_letter_stays_and_all_stands_in_the_order_of_the_groups(
    qtbot: QtBot, pane: SettingsPane
) -> None:
    def stands(typed: str) -> None:
        expected = [(group.name(), f"found-{one.name}") for group, one in pane.groups.found(typed)]
        assert expected
        assert [(one.text(), one.objectName()) for one in found_lines(pane)] == expected

    pane.search.setFocus()
    QTest.keyClicks(pane.search, "ca")
    qtbot.waitUntil(lambda: len(pane.findChildren(Group)) == len(KINDS))
    for typed in ("ca", "cam", "card", "ca", "l", "e"):
        before = {(one.text(), one.objectName()): one for one in found_lines(pane)}
        pane.search.setText(typed)
        qtbot.waitUntil(lambda typed=typed: stands(typed))
        for one in found_lines(pane):
            assert before.get((one.text(), one.objectName()), one) is one
    assert pane.search.hasFocus()
    pane.show_actor(None)
    assert not found_lines(pane)


def test_the_arrows_go_through_the_groups(pane: SettingsPane) -> None:
    first = pane.list.findChild(GroupItem, "group-account")
    assert first is not None
    first.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert isinstance(pane.groups.current, LookGroup)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert isinstance(pane.groups.current, AccountGroup)


def leave(pane: SettingsPane) -> None:
    pane.left()


def lock(pane: SettingsPane) -> None:
    pane.show_actor(None)


@pytest.mark.parametrize("go", [leave, lock])
def test_what_was_typed_is_forgotten_when_the_pane_is_left_or_the_window_locks(
    pane: SettingsPane, go: Callable[[SettingsPane], None]
) -> None:
    press(pane, "settings-join")
    fill(pane, join_theirs=PASSWORD, join_mine=PASSWORD)
    press(pane, "join-page-back")
    press(pane, "settings-recovery")
    fill(pane, prove_password=PASSWORD)
    press(pane, "prove-page-deed")
    go(pane)
    assert pane.pages.current is None
    assert pane.account_flow.recovery.code == ""
    left = [one.objectName() for one in pane.findChildren(QLineEdit) if one.text()]
    assert left == []


def test_about_names_the_version_the_licences_and_what_is_for_practice(pane: SettingsPane) -> None:
    group(pane, "about")
    press(pane, "settings-notices")
    page = pane.notices_page
    names = [page.choice.itemText(at) for at in range(page.choice.count())]
    assert {"IBM Plex Sans", "Atkinson Hyperlegible Mono", "Lucide"} <= set(names)
    for at in range(3):
        page.choice.setCurrentIndex(at)
        assert len(page.text.toPlainText()) > 1000
    pyside = next(at for at, name in enumerate(names) if name.startswith("PySide6"))
    page.choice.setCurrentIndex(pyside)
    assert page.text.toPlainText() != ""
