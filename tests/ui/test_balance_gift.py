"""A card bought with balance: asked, shown with what is left, paid once, its e-mail named."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.counter.gift_values import Gift
from app.outcomes import NOT_ENOUGH_BALANCE, STORE_BUSY, Fault, Refused
from app.ui.background import Background
from app.ui.balance.pane import BalancePane
from app.ui.components.tags import Chip
from app.wallet.values import Actor
from tests.ui.fakes import FakeServices, euro
from tests.ui.looking import settle
from tests.ui.screens_balance import lived


@pytest.fixture
def services() -> FakeServices:
    return lived()


@pytest.fixture
def pane(qtbot: QtBot, services: FakeServices, background: Background, actor: Actor) -> BalancePane:
    made = BalancePane(services, background)
    qtbot.addWidget(made)
    made.resize(964, 670)
    made.show_actor(actor)
    made.show()
    settle()
    return made


def asks(pane: BalancePane, amount: str = "25,00") -> None:
    QTest.keyClick(pane.page.gift.button, Qt.Key.Key_Space)
    pane.gift.form.amount.setText(amount)


def bought(services: FakeServices) -> list[tuple[object, ...]]:
    return [call for call in services.calls if call[0] == "buy_card"]


def test_a_card_is_paid_after_its_page_and_its_mail_is_named(
    pane: BalancePane, services: FakeServices, tmp_path: Path
) -> None:
    asks(pane)
    form = pane.gift.form
    form.recipient.setText("Ada Lovelace ")
    form.words.setText("Happy birthday.")
    pane.gift.save_as(str(tmp_path / "for-ada"))
    assert bought(services) == []
    pay = pane.gift.confirm.decisive
    assert pay is not None
    assert pay.text() == "Pay €25.00"
    QTest.keyClick(pay, Qt.Key.Key_Space)
    wanted = Gift("25.00", tmp_path / "for-ada.eml", "house", "DE", "Ada Lovelace", "Happy birthday.")
    assert bought(services) == [("buy_card", wanted, "key-1")]
    assert pane._over.current is pane.gift.done


@pytest.mark.parametrize(
    ("amount", "is_ready"),
    [
        ("25", True),
        ("25.00", True),
        ("25,50", True),
        ("169.20", True),
        ("0", False),
        ("-5", False),
        ("1.000,00", False),
        ("169.21", False),
        ("25.001", False),
        ("five", False),
        ("", False),
    ],
)
def test_only_what_the_standard_balance_can_pay_goes_on(
    pane: BalancePane, amount: str, is_ready: bool
) -> None:
    asks(pane, amount)
    assert pane.gift.form.deed.isEnabled() == is_ready


def test_a_preset_fills_the_amount_and_goes_on_to_the_name(pane: BalancePane) -> None:
    asks(pane, "")
    preset = pane.findChild(Chip, "gift-5000")
    assert preset is not None
    QTest.keyClick(preset, Qt.Key.Key_Space)
    assert pane.gift.form.amount.text() == "50.00"
    assert pane.gift.form.recipient.hasFocus()


def test_back_brings_what_was_typed_and_a_lost_answer_is_asked_for_with_its_key(
    pane: BalancePane, services: FakeServices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asks(pane)
    pane.gift.save_as(str(tmp_path / "gift.eml"))
    pane.gift.confirm.back_wanted.emit()
    assert pane.gift.form.amount.text() == "25.00"
    pane.gift.save_as(str(tmp_path / "gift.eml"))
    answer = services.buy_card
    keys: list[str] = []

    def lost(actor: Actor, gift: Gift, *, key: str) -> object:
        keys.append(key)
        if len(keys) == 1:
            raise Fault(STORE_BUSY)
        return answer(actor, gift, key=key)

    monkeypatch.setattr(services, "buy_card", lost)
    pane.gift.confirm.pay_wanted.emit()
    assert pane.gift.confirm.told.title == "The store is busy"
    pane.gift.confirm.pay_wanted.emit()
    assert keys == ["key-2", "key-2"]
    assert pane._over.current is pane.gift.done


def test_a_refusal_stays_on_the_page_and_says_why(
    pane: BalancePane, services: FakeServices, tmp_path: Path
) -> None:
    facts = {"amount": "25.00 EUR", "short": "5.00 EUR"}
    services.refused["buy_card"] = Refused(NOT_ENOUGH_BALANCE, facts)
    asks(pane)
    pane.gift.save_as(str(tmp_path / "gift.eml"))
    pane.gift.confirm.pay_wanted.emit()
    assert pane.gift.confirm.told.title == "The balance is not enough"
    assert pane._over.current is pane.gift.confirm


def test_the_mail_is_opened_in_the_persons_own_program(pane: BalancePane, tmp_path: Path) -> None:
    opened: list[QUrl] = []
    pane.gift._open_file = lambda url: bool(opened.append(url)) or True
    asks(pane)
    pane.gift.save_as(str(tmp_path / "gift.eml"))
    pane.gift.confirm.pay_wanted.emit()
    pane.gift.done.open_wanted.emit()
    assert [Path(url.toLocalFile()).name for url in opened] == ["gift.eml"]


def test_the_dialog_does_not_block_and_replaces_no_file(pane: BalancePane) -> None:
    asks(pane)
    pane.gift.form.sent.emit()
    dialog = pane.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    assert dialog.selectedFiles()[0].endswith("gift-card.eml")
    dialog.reject()


def test_it_is_offered_where_the_region_allows_and_there_is_something_to_pay_with(
    pane: BalancePane, services: FakeServices
) -> None:
    assert pane.page.gift.isVisible()
    services.wallets[0] = replace(services.wallets[0], standard=euro("0"))
    pane.refresh()
    assert not pane.page.gift.isVisible()
    services.wallets[0] = replace(services.wallets[0], region="JP", standard=euro("50.00"))
    pane.refresh()
    assert pane.page.gift.isVisible() is (pane.page.gift.sold_in("JP") is not None)
    assert pane.page.gift.sold_in("XX") is None


def test_locking_forgets_what_was_typed(pane: BalancePane) -> None:
    asks(pane)
    pane.gift.form.recipient.setText("Ada")
    pane.show_actor(None)
    assert pane.gift.form.recipient.text() == ""
    assert pane._over.current is None
