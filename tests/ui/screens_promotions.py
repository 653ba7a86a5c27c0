"""The screens of the promotions' desk: what is offered, one being made, given, and ended."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.counter.promotion_values import GivenToMany
from app.outcomes import ALREADY_THERE, NOT_FOUND, Refused
from app.ui.main_window import MainWindow
from app.ui.manager.promotions.pane import PromotionsPane
from tests.ui.fake_counter import DANA, THEO
from tests.ui.fake_promotions import TERMS
from tests.ui.fakes import MARA, FakeServices
from tests.ui.screens import Screen
from tests.ui.screens_manager import FRAME
from tests.ui.screens_shell import signed_in

translate = QCoreApplication.translate

CHIPS = ("promotions-all", "promotions-running", "promotions-to-come", "promotions-ended")
BAR = (*FRAME, *CHIPS, "promotions-credit", "promotions-offer")
LIST = (*BAR, "promotions-table")
DETAIL = (*LIST, "promotion-close")
FORM = (
    *FRAME,
    "offer-code",
    "offer-automatic",
    "offer-manual",
    "offer-name",
    "offer-amount",
    "offer-region",
    "offer-starts",
    "offer-ends",
    "offer-terms",
    "offer-page-back",
)
CONFIRM = (*FRAME, "offer-confirm-back", "offer-deed")
GIVE = (*FRAME, "give-named", "give-all", "give-page-back")
CREDIT = (
    *FRAME,
    "credit-login",
    "credit-amount",
    "credit-currency",
    "credit-reason",
    "credit-ending",
    "credit-page-back",
)


def promoting(services: FakeServices | None = None) -> tuple[MainWindow, PromotionsPane]:
    """The window with a manager at the desk of promotions."""
    services = services or FakeServices()
    services.people = [DANA, THEO, MARA]
    window = signed_in(services, "promotions")
    assert window.shell is not None
    pane = window.shell.pane("promotions")
    assert isinstance(pane, PromotionsPane)
    return window, pane


def listed() -> MainWindow:
    return promoting()[0]


def one(name: str) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window, pane = promoting()
        pane.front.look_at(name)
        return window

    return build


def none() -> MainWindow:
    services = FakeServices()
    services.offers.clear()
    return promoting(services)[0]


def no_ended() -> MainWindow:
    services = FakeServices()
    del services.offers[3:]
    window, pane = promoting(services)
    pane.front.chips["ended"].click()
    return window


def form(services: FakeServices | None = None) -> tuple[MainWindow, PromotionsPane]:
    window, pane = promoting(services)
    pane.front.offering.click()
    return window, pane


def filled(services: FakeServices | None = None) -> tuple[MainWindow, PromotionsPane]:
    window, pane = form(services)
    page = pane.offering.page
    page.name.setText("Spring at the counter")
    page.code.setText("SPRING-2027")
    page.amount.setText("5")
    page.terms.lines.setPlainText(TERMS)
    return window, pane


def form_empty() -> MainWindow:
    return form()[0]


def form_filled() -> MainWindow:
    return filled()[0]


def form_wrong() -> MainWindow:
    window, pane = filled()
    page = pane.offering.page
    page.kinds["automatic"].click()
    page.amount.setText("0")
    page.starts.set_date(page.ends.date().addDays(9))
    return window


def confirming(services: FakeServices | None = None) -> tuple[MainWindow, PromotionsPane]:
    window, pane = filled(services)
    pane.offering.page.deed.click()
    return window, pane


def confirm() -> MainWindow:
    return confirming()[0]


def confirm_refused() -> MainWindow:
    services = FakeServices()
    window, pane = confirming(services)
    services.on_promotion = Refused(ALREADY_THERE, {"what": "promotion"})
    assert pane.offering.confirm.decisive is not None
    pane.offering.confirm.decisive.click()
    return window


def offered() -> MainWindow:
    window, pane = confirming()
    assert pane.offering.confirm.decisive is not None
    pane.offering.confirm.decisive.click()
    return window


def ending() -> tuple[MainWindow, PromotionsPane]:
    window, pane = promoting()
    pane.front.look_at("Welcome")
    pane.front.detail.end.click()
    return window, pane


def end_asked() -> MainWindow:
    return ending()[0]


def ended() -> MainWindow:
    window, pane = ending()
    pane.offering.end_page.deed.click()
    return window


def giving(services: FakeServices | None = None) -> tuple[MainWindow, PromotionsPane]:
    window, pane = promoting(services)
    pane.front.look_at("Advent at the counter")
    pane.front.detail.give.click()
    return window, pane


def give_empty() -> MainWindow:
    return giving()[0]


def give_named() -> MainWindow:
    window, pane = giving()
    pane.giving.page.names.setText("mara, jonas ines")
    return window


def give_all() -> MainWindow:
    window, pane = giving()
    pane.giving.page.whom["all"].click()
    return window


def give_running() -> MainWindow:
    window, pane = giving()
    pane.giving.page.whom["all"].click()
    pane.giving.page.run(620, translate("Promotions", "{done} of {count} accounts are done"))
    pane.giving.page.show_progress(200)
    return window


def give_stopped() -> MainWindow:
    window, pane = giving()
    page = pane.giving.page
    page.whom["all"].click()
    page.run(620, translate("Promotions", "{done} of {count} accounts are done"))
    page.show_progress(200)
    page.show_stopped(GivenToMany("Advent at the counter", 200, "key-1"))
    return window


def give_refused() -> MainWindow:
    services = FakeServices()
    window, pane = giving(services)
    pane.giving.page.names.setText("mara, jonass")
    services.on_promotion = Refused(NOT_FOUND, {"what": "account jonass with a wallet for DE"})
    pane.giving.page.deed.click()
    return window


def given() -> MainWindow:
    window, pane = giving()
    pane.giving.page.names.setText("mara, jonas")
    pane.giving.page.deed.click()
    return window


def crediting(services: FakeServices | None = None) -> tuple[MainWindow, PromotionsPane]:
    window, pane = promoting(services)
    pane.front.crediting.click()
    return window, pane


def credit_empty() -> MainWindow:
    return crediting()[0]


def credit_filled() -> MainWindow:
    window, pane = crediting()
    page = pane.giving.credit_page
    page.login.setText("mara")
    page.amount.setText("7.50")
    page.reason.setText("for the late parcel of 20 November")
    page.ending.click()
    return window


def credited() -> MainWindow:
    window, pane = crediting()
    page = pane.giving.credit_page
    page.login.setText("mara")
    page.amount.setText("7.50")
    page.reason.setText("for the late parcel of 20 November")
    page.deed.click()
    return window


def _screen(name: str, build: Callable[[], MainWindow], *controls: str) -> Screen:
    return Screen(name, build, frozenset(controls), in_frame=True)


SCREENS: list[Screen] = [
    _screen("promotions", listed, *LIST),
    _screen("promotion-by-hand", one("Advent at the counter"), *DETAIL, "promotion-give", "promotion-end"),
    _screen("promotion-of-itself", one("Welcome"), *DETAIL, "promotion-end"),
    _screen("promotion-to-come", one("New year"), *DETAIL, "promotion-end"),
    _screen("promotion-over", one("Autumn fair"), *DETAIL),
    _screen("promotion-ended-early", one("Fifth birthday"), *DETAIL),
    _screen("promotions-empty", none, *FRAME, "promotions-first", "promotions-first-credit"),
    _screen("promotions-none-ended", no_ended, *BAR),
    _screen("offer-empty", form_empty, *FORM, "offer-promo-code"),
    _screen("offer-filled", form_filled, *FORM, "offer-promo-code", "offer-page-deed"),
    _screen("offer-wrong", form_wrong, *FORM),
    _screen("offer-confirm", confirm, *CONFIRM),
    _screen("offer-refused", confirm_refused, *CONFIRM),
    _screen("offer-done", offered, *DETAIL, "promotion-give", "promotion-end"),
    _screen("promotion-end", end_asked, *FRAME, "promotion-end-page-back", "promotion-end-page-deed"),
    _screen("promotion-ended", ended, *DETAIL),
    _screen("give-empty", give_empty, *GIVE, "give-logins"),
    _screen("give-named", give_named, *GIVE, "give-logins", "give-page-deed"),
    _screen("give-all", give_all, *GIVE, "give-page-deed"),
    _screen("give-running", give_running, *FRAME, "give-page-stop"),
    _screen("give-stopped", give_stopped, *GIVE, "give-page-deed"),
    _screen("give-refused", give_refused, *GIVE, "give-logins", "give-page-deed"),
    _screen("give-done", given, *DETAIL, "promotion-give", "promotion-end"),
    _screen("credit-empty", credit_empty, *CREDIT),
    _screen("credit-filled", credit_filled, *CREDIT, "credit-ends", "credit-page-deed"),
    _screen("credit-done", credited, *LIST),
]
