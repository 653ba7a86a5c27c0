"""The desk of promotions by keys alone: offered after a look, given once, ended early, and what is kept."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.outcomes import ALREADY_THERE, NOT_FOUND, STORE_BUSY, Fault, Refused
from app.ui.components.labels import Label
from app.ui.formats import now
from app.ui.main_window import MainWindow
from app.ui.manager.promotions.pane import PromotionsPane
from app.ui.manager.promotions.words import Stage, stage_of
from tests.ui.fake_counter import CLERK, MANAGER
from tests.ui.fake_promotions import offer
from tests.ui.fakes import FakeServices
from tests.ui.screens_promotions import promoting

CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """Somebody with a keyboard at the desk of promotions."""

    def __init__(self, qtbot: QtBot, pane: PromotionsPane, services: FakeServices) -> None:
        self.qtbot, self.pane, self.services = qtbot, pane, services

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focus, key, modifier)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.focus, text)

    def tab_to(self, name: str) -> None:
        for _ in range(60):
            if self.focus.objectName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name}")

    def fill(self, amount: str = "5", code: str = "SPRING-2027") -> None:
        """The form of a new promotion, whose focus is in its name."""
        self.press(Qt.Key.Key_N, CTRL)
        self.type("Spring")
        if code:
            self.tab_to("offer-promo-code")
            self.type(code)
        self.tab_to("offer-amount")
        self.type(amount)

    def confirm(self) -> None:
        """The page that asks takes no Enter of the page before it."""
        page = self.pane.offering.confirm
        assert self.pane.pages.current is page
        self.qtbot.waitUntil(lambda: page.shown_for_ms() >= page.rebound_ms)
        self.press(Qt.Key.Key_Return)

    def told(self) -> str:
        return f"{self.pane.front.told.title} {self.pane.front.told.text}"


@pytest.fixture
def desk(qtbot: QtBot, services: FakeServices) -> Iterator[Desk]:
    window, pane = promoting(services)
    assert isinstance(window, MainWindow)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    pane.entered()
    yield Desk(qtbot, pane, services)
    window.close()


def test_a_promotion_is_offered_by_keys_alone_after_it_was_looked_at(desk: Desk) -> None:
    desk.fill()
    desk.press(Qt.Key.Key_Return)
    assert desk.services.offered == []
    desk.confirm()
    ((new, _),) = desk.services.offered
    assert (new.name, new.kind, new.amount, new.region, new.code) == (
        "Spring",
        "code",
        "5.00",
        "DE",
        "SPRING-2027",
    )
    assert new.starts is None
    assert new.ends.astimezone().date() == (now().astimezone() + timedelta(days=30)).date()
    assert desk.pane.front.offer is not None and desk.pane.front.offer.name == "Spring"
    assert "Spring is offered" in desk.told()


def test_the_fine_print_is_shown_as_holders_will_read_it(desk: Desk) -> None:
    desk.fill()
    desk.tab_to("offer-terms")
    desk.type("One each.")
    desk.press(Qt.Key.Key_Return)
    desk.type("Not for gift cards.")
    desk.tab_to("offer-page-deed")
    desk.press(Qt.Key.Key_Return)
    shown = desk.pane.offering.confirm.findChild(QWidget, "fine-print")
    assert shown.text() == "One each.\nNot for gift cards."  # type: ignore[union-attr]
    desk.confirm()
    assert desk.services.offered[0][0].terms == "One each.\nNot for gift cards."


def test_what_was_typed_comes_back_from_the_page_that_asks(desk: Desk) -> None:
    desk.fill()
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Escape)
    page = desk.pane.offering.page
    assert (page.name.text(), page.code.text(), page.amount.text()) == ("Spring", "SPRING-2027", "5")
    desk.press(Qt.Key.Key_Escape)
    assert (page.name.text(), page.code.text()) == ("", ""), "once the form is left, nothing is kept"


def test_a_refusal_keeps_the_form_and_a_lost_answer_its_key(desk: Desk) -> None:
    desk.fill()
    desk.press(Qt.Key.Key_Return)
    desk.services.on_promotion = Fault(STORE_BUSY)
    desk.confirm()
    assert desk.pane.offering.confirm.told.title == STORE_BUSY.title
    desk.services.on_promotion = Refused(ALREADY_THERE, {"what": "promotion"})
    desk.tab_to("offer-deed")
    desk.press(Qt.Key.Key_Return)
    first, second = desk.services.offered
    assert first[1] == second[1]
    desk.press(Qt.Key.Key_Escape)
    assert desk.pane.offering.page.name.text() == "Spring"


@pytest.mark.parametrize("amount", ["0", "five", "1000000.01", ""])
def test_an_amount_that_cannot_be_given_is_not_sent(desk: Desk, amount: str) -> None:
    desk.fill(amount)
    assert not desk.pane.offering.page.deed.isEnabled()
    desk.press(Qt.Key.Key_Return)
    assert desk.pane.pages.current is desk.pane.offering.page


def test_one_by_a_code_needs_one_and_the_others_have_none(desk: Desk) -> None:
    desk.fill(code="")
    assert not desk.pane.offering.page.deed.isEnabled()
    desk.tab_to("offer-automatic")
    desk.press(Qt.Key.Key_Space)
    assert not desk.pane.offering.page.code.isVisible()
    desk.tab_to("offer-page-deed")
    desk.press(Qt.Key.Key_Return)
    desk.confirm()
    ((new, _),) = desk.services.offered
    assert (new.kind, new.code) == ("automatic", None)


def test_one_that_ends_before_it_begins_is_not_sent(desk: Desk) -> None:
    desk.fill()
    page = desk.pane.offering.page
    page.starts.set_date(page.ends.date().addDays(1))
    assert not page.deed.isEnabled()


def retype(desk: Desk, name: str, text: str) -> None:
    desk.tab_to(name)
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_Delete)
    desk.type(text)


@pytest.mark.parametrize("text", ["31/02/2031", "1/1/2020", "next year", ""])
def test_what_is_no_day_from_today_on_is_not_sent_and_stays_as_it_was_typed(desk: Desk, text: str) -> None:
    desk.fill()
    retype(desk, "offer-ends", text)
    page = desk.pane.offering.page
    assert not page.deed.isEnabled()
    assert page.ends.accessibleDescription() == "That is no day from today on."
    desk.press(Qt.Key.Key_Return)
    assert desk.pane.pages.current is page
    assert page.ends.text() == text
    retype(desk, "offer-ends", "31/01/2031")
    assert page.deed.isEnabled()


def test_credit_ends_on_the_day_that_is_typed(desk: Desk) -> None:
    desk.tab_to("promotions-credit")
    desk.press(Qt.Key.Key_Return)
    desk.type("mara")
    retype(desk, "credit-amount", "7,50")
    retype(desk, "credit-reason", "late parcel")
    desk.tab_to("credit-ending")
    desk.press(Qt.Key.Key_Space)
    retype(desk, "credit-ends", "30/02/2031")
    assert not desk.pane.giving.credit_page.deed.isEnabled()
    retype(desk, "credit-ends", "28/02/2031")
    desk.press(Qt.Key.Key_Return)
    ((gift, _),) = desk.services.granted
    assert gift.ends is not None and gift.ends.astimezone().isoformat()[:10] == "2031-02-28"


def test_it_is_given_to_accounts_that_are_named_each_once(desk: Desk) -> None:
    desk.pane.front.look_at("Advent at the counter")
    desk.pane.front.detail.give.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.type("mara, jonas mara")
    assert desk.pane.giving.page.deed.text() == "Give €5.00 to 2 accounts"
    desk.press(Qt.Key.Key_Return)
    ((name, logins, _),) = desk.services.given_promotions
    assert (name, logins) == ("Advent at the counter", ("mara", "jonas"))
    assert "given to 2 accounts" in desk.told()


def test_it_is_given_to_all_and_can_be_stopped(desk: Desk) -> None:
    desk.services.give_steps = 100
    desk.pane.front.look_at("Advent at the counter")
    desk.pane.front.detail.give.click()
    desk.tab_to("give-all")
    desk.press(Qt.Key.Key_Space)
    page = desk.pane.giving.page
    assert page.deed.text() == "Give €5.00 to 620 accounts"
    page._bar.valueChanged.connect(lambda done: page.stop.click() if done == 200 else None)
    desk.tab_to("give-page-deed")
    desk.press(Qt.Key.Key_Return)
    assert page.told.title == "Stopped: it was given to 200 accounts"
    assert desk.services.given_promotions[0][1] is None


def test_an_enter_before_the_store_answered_opens_the_page_when_it_does(desk: Desk) -> None:
    desk.pane.front.look_at("Advent at the counter")
    figures, desk.pane._figures = desk.pane._figures, None
    assert figures is not None
    desk.pane.front.detail.give.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.pane.pages.current is None
    desk.pane._show_figures(figures)
    assert desk.pane.pages.current is desk.pane.giving.page


def test_a_name_that_is_not_known_keeps_the_list_of_names(desk: Desk) -> None:
    desk.services.on_promotion = Refused(NOT_FOUND, {"what": "account jonass with a wallet for DE"})
    desk.pane.front.look_at("Advent at the counter")
    desk.pane.front.detail.give.click()
    desk.type("mara jonass")
    desk.press(Qt.Key.Key_Return)
    assert desk.pane.giving.page.names.text() == "mara jonass"
    assert desk.pane.giving.page.told.title


def test_it_is_ended_only_after_a_question_that_enter_does_not_answer(desk: Desk) -> None:
    desk.pane.front.look_at("Welcome")
    desk.pane.front.detail.end.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    assert desk.services.offers[2].state == "RUNNING"
    desk.pane.front.detail.end.click()
    desk.tab_to("promotion-end-page-deed")
    desk.press(Qt.Key.Key_Space)
    assert desk.services.offers[2].state == "ENDED"
    assert "Welcome is ended" in desk.told()


def test_one_account_is_given_credit_of_its_own(desk: Desk) -> None:
    desk.tab_to("promotions-credit")
    desk.press(Qt.Key.Key_Return)
    desk.type("mara")
    desk.tab_to("credit-amount")
    desk.type("7,50")
    desk.tab_to("credit-reason")
    desk.type("late parcel")
    assert desk.pane.giving.credit_page.deed.text() == "Give €7.50 to mara"
    desk.press(Qt.Key.Key_Return)
    ((gift, _),) = desk.services.granted
    assert (gift.login, gift.amount, gift.currency, gift.reason, gift.ends) == (
        "mara",
        "7.50",
        "EUR",
        "late parcel",
        None,
    )
    assert "mara was given €7.50" in desk.told()


def test_what_is_offered_is_sorted_by_the_clock(desk: Desk) -> None:
    assert stage_of(offer("x", "code", (-1, 1))) is Stage.RUNNING
    assert stage_of(offer("x", "code", (1, 2))) is Stage.TO_COME
    assert stage_of(offer("x", "code", (-2, -1))) is Stage.ENDED
    assert stage_of(offer("x", "code", (-1, 1), state="ENDED")) is Stage.ENDED
    names = [desk.pane.front.table.model().index(at, 0).data().split(",")[0] for at in range(5)]
    assert names == ["Advent at the counter", "Welcome", "New year", "Autumn fair", "Fifth birthday"]
    desk.tab_to("promotions-to-come")
    desk.press(Qt.Key.Key_Space)
    assert desk.pane.front.table.model().rowCount() == 1


def test_what_was_typed_is_forgotten_when_the_window_locks_also_behind_another_page(desk: Desk) -> None:
    desk.fill()
    desk.press(Qt.Key.Key_Return)
    desk.pane.show_actor(None)
    page = desk.pane.offering.page
    assert (page.name.text(), page.code.text(), page.terms.text) == ("", "", "")
    confirm = desk.pane.offering.confirm
    desk.qtbot.waitUntil(lambda: "SPRING" not in "".join(one.text() for one in confirm.findChildren(Label)))
    desk.pane.show_actor(CLERK)
    assert desk.pane.front.table.model().rowCount() == 0
    desk.pane.show_actor(MANAGER)
    assert desk.pane.front.table.model().rowCount() == 5
