"""The drawer in the real window: store, workers and threads are the real ones; only the browser is not."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Tillfold
from app.data.passwords import Cost, Passwords
from app.ui.background import Background
from app.ui.drawer.pane import DrawerPane
from app.ui.main_window import MainWindow
from app.wallet.drawer_values import DrawerCard, DrawerState, NewDrawerCard
from app.wallet.values import Actor
from tests.ui.drawer_pane import Browser

PASSWORD = "correct horse"
PASSPHRASE = "umbrella walnut copper"
CODE, OTHER = "A1B2-C3D4E5-KW4P", "XA1B-C2D3-E4F5-G6H7"
PLAIN = CODE.replace("-", "")
_PATIENCE_MS = 30_000
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """The window with its drawer in front, driven by keys."""

    def __init__(self, qtbot: QtBot, tillfold: Tillfold, window: MainWindow) -> None:
        self.qtbot, self.tillfold, self.window = qtbot, tillfold, window
        self.browser = Browser()
        assert window.shell is not None
        pane = window.shell.pane("drawer")
        assert isinstance(pane, DrawerPane)
        self.pane = pane
        pane.desk.answers.open_url = self.browser.open
        pane.desk.secrets.brake.question.pause_ms = 0

    def until(self, name: str) -> None:
        self.wait(lambda: any(one.isVisible() for one in self.window.findChildren(QWidget, name)))

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=_PATIENCE_MS)

    def child(self, name: str) -> QWidget:
        """The one that is seen: lines that were made anew are still there for a moment."""
        found = self.window.findChildren(QWidget, name)
        assert found, f"there is no {name}"
        return next((one for one in found if one.isVisible()), found[0])

    def text(self, name: str) -> str:
        found = self.child(name)
        assert isinstance(found, QLabel)
        return found.text()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def type_into(self, name: str, text: str) -> None:
        field = self.window.findChild(QLineEdit, name)
        assert field is not None
        field.clear()
        self.qtbot.keyClicks(field, text)

    def open_pane(self) -> None:
        self.press(Qt.Key.Key_4, _CONTROL)
        self.wait(lambda: self.pane.list.view.cards or self.pane.page is self.pane.empty)

    def give_password(self) -> None:
        self.wait(lambda: self.pane.desk.secrets.page.isVisible())
        self.type_into("drawer-password", PASSWORD)
        self.press(Qt.Key.Key_Return)

    def answer_question(self) -> None:
        self.until("scam-no")
        self.pane.desk.secrets.brake.question.findChild(QWidget, "scam-no").click()  # type: ignore[attr-defined]

    def keep(self, code: str, amount: str) -> None:
        """By keys alone; the drawer is shut the first time."""
        self.press(Qt.Key.Key_N, _CONTROL)
        if self.pane.list.view.notes is None:
            self.give_password()
        self.wait(lambda: self.pane.page is self.pane.desk.notes.add_page)
        self.type_into("drawer-code", code)
        self.type_into("drawer-amount", amount)
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: self.pane.list.card is not None)

    @property
    def card(self) -> DrawerCard:
        found = self.pane.list.card
        assert found is not None
        return found


@pytest.fixture
def tillfold(tmp_path: Path) -> Tillfold:
    made = Tillfold(data=tmp_path, passwords=Passwords(Cost(1, 8, 1)))
    code = made.new_recovery_code()
    made.create_account(login="ada", name="Ada", region="DE", password=PASSWORD, recovery_code=code)
    made.close()
    return made


@pytest.fixture
def desk(qtbot: QtBot, tillfold: Tillfold) -> Iterator[Desk]:
    window = MainWindow(lambda: tillfold, Background())
    qtbot.addWidget(window)
    window.resize(1180, 760)
    window.show()
    window.activateWindow()
    page = window.door.sign_in_page
    qtbot.waitUntil(page.isVisible, timeout=_PATIENCE_MS)
    qtbot.keyClicks(page.password, PASSWORD)
    qtbot.keyClick(page.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.actor is not None, timeout=_PATIENCE_MS)
    made = Desk(qtbot, tillfold, window)
    made.open_pane()
    yield made
    window.close()


def test_a_card_is_kept_revealed_taken_to_its_issuer_and_booked(desk: Desk, tmp_path: Path) -> None:
    desk.keep(CODE, "40.00")
    assert (desk.card.last_four, desk.card.region) == ("KW4P", "DE")
    desk.pane.list.detail.reveal.click()
    desk.answer_question()
    desk.type_into("drawer-password", "guess")
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.pane.desk.secrets.page.problem.title == "Name and password do not fit together")
    assert not desk.pane.list.detail.code.is_revealed
    desk.give_password()
    desk.wait(lambda: desk.pane.list.detail.code.is_revealed)
    assert desk.pane.list.detail.code.text() == CODE
    desk.pane.list.detail.redeem.click()
    desk.give_password()
    desk.wait(lambda: desk.pane.page is desk.pane.desk.answers.page)
    assert desk.browser.opened == ["https://www.amazon.de/gc/redeem"]
    assert QGuiApplication.clipboard().text() == PLAIN
    desk.pane.desk.answers.page.rows[0].click()
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.pane.page is desk.pane.list)
    desk.wait(lambda: desk.card.state is DrawerState.ACCEPTED)
    desk.pane.list.bar.outside_wanted.emit()
    desk.until("outside-total-0")
    assert desk.text("outside-total-0") == "€40.00"
    assert desk.text("outside-what-0") == "Card ···· KW4P accepted"
    desk.press(Qt.Key.Key_L, _CONTROL)
    desk.wait(lambda: desk.window.actor is None)
    assert QGuiApplication.clipboard().text() == ""
    for file in tmp_path.glob("*.db*"):
        assert PLAIN.encode() not in file.read_bytes()


def test_what_was_spent_there_is_booked_by_hand(desk: Desk) -> None:
    desk.pane.list.bar.outside_wanted.emit()
    desk.until("outside-amount")
    form = desk.pane.desk.outside.page.form
    form.chips["balance"].click()
    desk.type_into("outside-amount", "65,00")
    desk.press(Qt.Key.Key_Return)
    desk.until("outside-told")
    form.chips["order"].click()
    desk.type_into("outside-reference", "302-1")
    desk.type_into("outside-amount", "24.99")
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.text("outside-total-0") == "€40.01")
    desk.type_into("outside-reference", "302-1")
    desk.type_into("outside-amount", "1.00")
    desk.press(Qt.Key.Key_Return)
    desk.wait(
        lambda: "302-1" in desk.pane.desk.outside.page.told.title + desk.pane.desk.outside.page.told.text
    )


def test_a_table_comes_in_and_goes_out_encrypted_and_comes_in_again(desk: Desk, tmp_path: Path) -> None:
    table = tmp_path / "cards.csv"
    table.write_text(f"code,amount,expires\n{CODE},40.00,2099-05-31\n{OTHER},25.00,\n{CODE},40.00,\n")
    desk.pane.list.bar.import_wanted.emit()
    desk.give_password()
    desk.wait(lambda: desk.pane.page is desk.pane.desk.bringing.page)
    desk.pane.desk.bringing.take_file(str(table))
    desk.until("import-summary")
    desk.wait(lambda: desk.text("import-summary").startswith("2 of 3 rows"))
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: len(desk.pane.list.view.cards) == 2)
    assert {one.last_four for one in desk.pane.list.view.cards} == {"KW4P", "G6H7"}

    file = tmp_path / "mine.tfdrawer"
    desk.press(Qt.Key.Key_E, _CONTROL)
    page = desk.pane.desk.taking_out.page
    desk.wait(page.isVisible)
    page.chips["codes"].click()
    for field in (page.passphrase.first, page.passphrase.second):
        field.setText(PASSPHRASE)
    page.password.setText("guess")
    desk.pane.desk.taking_out.save(str(file))
    desk.wait(lambda: page.told.title == "Name and password do not fit together")
    assert not file.exists()
    page.password.setText(PASSWORD)
    desk.pane.desk.taking_out.save(str(file))
    desk.wait(lambda: page.told.title == "The file is written")
    assert PLAIN.encode() not in file.read_bytes()
    page.back_wanted.emit()

    desk.pane.list.bar.import_wanted.emit()
    desk.wait(lambda: desk.pane.page is desk.pane.desk.bringing.page)
    desk.pane.desk.bringing.take_file(str(file))
    desk.until("import-passphrase")
    desk.type_into("import-passphrase", PASSPHRASE)
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.text("import-summary").startswith("0 of 2 rows"))


def test_a_card_of_another_issuer_in_the_redeem_pane_leads_to_the_drawer_with_its_code(desk: Desk) -> None:
    desk.press(Qt.Key.Key_1, _CONTROL)
    desk.until("code-field")
    desk.type_into("code-field", CODE)
    desk.press(Qt.Key.Key_Return)
    desk.until("keep-it")
    assert desk.window.shell is not None
    desk.window.shell.pane("redeem").refusal.rebound_ms = 0  # type: ignore[attr-defined]
    desk.press(Qt.Key.Key_Return)
    desk.give_password()
    desk.wait(lambda: desk.pane.page is desk.pane.desk.notes.add_page)
    assert desk.pane.desk.notes.add_page.field.text() == PLAIN
    desk.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.pane.list.card is not None)
    assert desk.card.last_four == "KW4P"


def test_what_another_program_keeps_is_seen_without_a_key_pressed(desk: Desk, tmp_path: Path) -> None:
    other = Tillfold(data=tmp_path, passwords=Passwords(Cost(1, 8, 1)))
    actor = other.sign_in("ada", PASSWORD)
    assert isinstance(actor, Actor)
    assert other.open_drawer(actor, PASSWORD) is None
    other.keep_card(actor, NewDrawerCard(OTHER, region="US", amount="25.00"), key="elsewhere")
    other.close()
    desk.wait(lambda: [one.last_four for one in desk.pane.list.view.cards] == ["G6H7"])


def test_the_drawer_stays_shut_after_a_wrong_password(desk: Desk) -> None:
    desk.press(Qt.Key.Key_N, _CONTROL)
    desk.wait(lambda: desk.pane.desk.secrets.page.isVisible())
    desk.type_into("drawer-password", "guess")
    desk.press(Qt.Key.Key_Return)
    desk.until("drawer-sign-in-problem")
    assert desk.pane.list.view.notes is None
    desk.give_password()
    desk.wait(lambda: desk.pane.page is desk.pane.desk.notes.add_page)
