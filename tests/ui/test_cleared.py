"""Fields that hold codes, passwords and PINs are empty once their page is left or the window is locked."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from tests.ui.screens import all_screens

SECRET = {
    "close-password": "settings-closing",
    "code-field": "redeem-idle",
    "counter-input": "counter",
    "drawer-code": "drawer-add",
    "drawer-export-password": "drawer-export-codes",
    "drawer-note": "drawer-add",
    "drawer-passphrase": "drawer-export-codes",
    "drawer-passphrase-again": "drawer-export-codes",
    "drawer-password": "drawer-sign-in",
    "hire-password": "staff-hire",
    "hire-password-again": "staff-hire",
    "import-passphrase": "drawer-import-passphrase",
    "join-mine": "settings-joining",
    "join-theirs": "settings-joining",
    "keep-password": "stack-keep",
    "link-field": "link-empty",
    "new-password": "settings-password",
    "new-password-again": "settings-password",
    "pin-first": "settings-pin",
    "pin-second": "settings-pin",
    "prove-password": "settings-proving",
    "restore-code": "settings-restoring",
    "restore-password": "settings-restoring",
    "scan-code-field": "scan-none",
    "second-group": "settings-recovery",
    "last-group": "settings-recovery",
    "stack-code": "stack-empty",
}
"""By field, a screen inside the window that has it."""
AT_THE_DOOR = {
    "new-password": "first-run-password",
    "password": "sign-in",
    "recover-code": "recover-account",
    "recover-password": "recover-account",
    "recover-password-again": "recover-account",
    "second-group": "first-run-recovery",
}
TYPED, DIGITS = "7K9M", "7394"


def opened(screen: str, field: str, qtbot: QtBot) -> tuple[MainWindow, QLineEdit]:
    """The window with this screen, and something in the field."""
    window = next(one for one in all_screens() if one.name == screen).build()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    assert isinstance(window, MainWindow)
    fields = [one for one in window.findChildren(QLineEdit, field) if one.isVisible()]
    assert len(fields) == 1, f"{len(fields)} fields {field} are seen"
    fields[0].setText("")
    fields[0].insert(TYPED)  # as it is typed, so that Undo knows of it
    if not fields[0].text():
        fields[0].insert(DIGITS)
    assert fields[0].text()
    return window, fields[0]


def comes_back(edit: QLineEdit) -> str:
    """What Undo and Redo still find, were it shown plainly."""
    edit.setEchoMode(QLineEdit.EchoMode.Normal)
    found = edit.text()
    for step in (edit.undo, edit.undo, edit.redo, edit.redo):
        step()
        found += edit.text()
    return found


@pytest.mark.parametrize(("field", "screen"), SECRET.items(), ids=SECRET)
@pytest.mark.parametrize("way", ["locked", "left", "closed"])
def test_nothing_secret_stays_in_a_field_behind_somebody(
    qtbot: QtBot, field: str, screen: str, way: str
) -> None:
    window, edit = opened(screen, field, qtbot)
    shell = window.shell
    assert shell is not None
    if way == "locked":
        window.lock()
    elif way == "left":
        shell.go_to("balance")
    else:
        window.close()
    assert comes_back(edit) == ""


@pytest.mark.parametrize(("field", "screen"), AT_THE_DOOR.items(), ids=AT_THE_DOOR)
def test_nor_does_it_at_the_door(qtbot: QtBot, field: str, screen: str) -> None:
    window, edit = opened(screen, field, qtbot)
    window.door.ask_accounts()
    assert comes_back(edit) == ""
