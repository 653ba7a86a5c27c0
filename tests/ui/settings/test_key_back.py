"""A store whose key is missing: the first account's recovery code brings it back, from the window too."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Tillfold
from app.data.passwords import Cost, Passwords
from app.outcomes import KEY_MISSING, STORE_BUSY, Fault
from app.ui.background import Background
from app.ui.main_window import MainWindow
from app.wallet.values import Role
from tests.ui.fake_settings import NEW_CODE
from tests.ui.fakes import FakeServices
from tests.ui.screens_shell import make_window

_PATIENCE_MS = 30_000


def code_field(window: QWidget) -> QLineEdit:
    found = window.findChild(QLineEdit, "store-recovery-code")
    assert found is not None
    return found


@pytest.fixture
def window(qtbot: QtBot, services: FakeServices) -> MainWindow:
    services.fault = Fault(KEY_MISSING, where="the keyring of this computer")
    made = make_window(services)
    qtbot.addWidget(made)
    made.show()
    return made


def test_another_code_is_refused_and_taken_out_of_the_field(window: MainWindow) -> None:
    field = code_field(window)
    QTest.keyClicks(field, "N3QX-AAAA")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == ""
    assert window.door.currentWidget() is window.door.store_page
    assert window.door.store_page.key_back._told.title != ""


def test_the_right_code_leads_to_the_sign_in(window: MainWindow) -> None:
    field = code_field(window)
    QTest.keyClicks(field, NEW_CODE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.door.currentWidget() is window.door.sign_in_page


def test_other_faults_offer_no_recovery(window: MainWindow, services: FakeServices) -> None:
    services.fault = Fault(STORE_BUSY)
    window.door.open_store()
    assert window.door.store_page.isVisible()
    assert not code_field(window).isVisible()


def test_a_key_that_was_lost_comes_back_in_the_real_window(qtbot: QtBot, tmp_path: Path) -> None:
    data = tmp_path / "data"
    made = Tillfold(data=data, passwords=Passwords(Cost(1, 8, 1)))
    added = made.add_account(
        login="mara",
        name="Mara",
        region="DE",
        role=Role.MANAGER,
        password="correct horse battery",
        actor=None,
        key="make",
    )
    made.close()
    for file in data.rglob("*"):
        if file.is_file() and not file.name.startswith("store.db"):
            file.unlink()
    window = MainWindow(lambda: made, Background())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(
        lambda: window.findChild(QLineEdit, "store-recovery-code") is not None, timeout=_PATIENCE_MS
    )
    code_field(window).setText(str(added.recovery_code))
    QTest.keyClick(code_field(window), Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in window.findChildren(QLineEdit, "password")),
        timeout=_PATIENCE_MS,
    )
    window.close()
