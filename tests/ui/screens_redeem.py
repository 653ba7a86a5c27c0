"""The screens of the redeem pane, but for its scanner."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from app.outcomes import (
    CODE_AMBIGUOUS,
    HELD_FOR_REVIEW,
    PROMOTION_EXPIRED,
    STORE_BUSY,
    TOO_MANY_ATTEMPTS,
    Fault,
    Refused,
)
from app.ui.main_window import MainWindow
from app.ui.redeem.pane import RedeemPane
from app.wallet.values import CardFacts, CardState
from app.wallet.wording import invalid
from tests.ui.fakes import (
    GERMANY,
    GOOD_CODE,
    NOW,
    SLEEPING_CODE,
    UNKNOWN_CODE,
    FakeServices,
    card_facts,
    dollar,
    euro,
    taken,
)
from tests.ui.screens import Screen
from tests.ui.screens_shell import signed_in

IDLE = ("code-field", "scan-card", "open-picture", "paste-code", "read-stack")


def pane_of(window: MainWindow) -> RedeemPane:
    assert window.shell is not None
    pane = window.shell.pane("redeem")
    assert isinstance(pane, RedeemPane)
    return pane


def redeeming(services: FakeServices | None = None) -> tuple[MainWindow, RedeemPane]:
    window = signed_in(services, "redeem")
    return window, pane_of(window)


def typed(text: str) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window, pane = redeeming()
        type_in(pane, text)
        return window

    return build


def type_in(pane: RedeemPane, text: str) -> None:
    pane.idle.field.setText(text)
    pane.idle.field.textEdited.emit(text)


def entered(text: str, services: FakeServices | None = None) -> tuple[MainWindow, RedeemPane]:
    window, pane = redeeming(services)
    type_in(pane, text)
    pane.idle.submitted.emit()
    return window, pane


def after(text: str) -> Callable[[], MainWindow]:
    return lambda: entered(text)[0]


def answered(answer: object) -> Callable[[], MainWindow]:
    """What looking at the card answers."""

    def build() -> MainWindow:
        services = FakeServices()
        services.inspecting[GOOD_CODE] = answer  # type: ignore[assignment]
        del services.wallets[1]
        return entered(GOOD_CODE, services)[0]

    return build


def inspected() -> MainWindow:
    window, pane = entered(GOOD_CODE)
    pane.confirm.only_inspected.emit()
    return window


def added() -> MainWindow:
    window, pane = entered(GOOD_CODE)
    pane.confirm.add_wanted.emit()
    return window


def lost() -> MainWindow:
    services = FakeServices()
    services.redeem_faults = [Fault(STORE_BUSY)]
    window, pane = entered(GOOD_CODE, services)
    pane.confirm.add_wanted.emit()
    return window


def mine() -> MainWindow:
    services = FakeServices()
    window, pane = entered(GOOD_CODE, services)
    pane.confirm.add_wanted.emit()
    pane.success.next_wanted.emit()
    services.inspecting[GOOD_CODE] = taken(GOOD_CODE, services.movements[GERMANY][0])
    type_in(pane, GOOD_CODE)
    pane.idle.submitted.emit()
    return window


def reporting() -> MainWindow:
    window = answered(taken(GOOD_CODE))()
    pane_of(window).refusal.report_wanted.emit()
    return window


def linked() -> MainWindow:
    window, pane = redeeming()
    pane.idle.field.pasted.emit("https://amazon-redeem-gift.com/claim")
    return window


TERMS = (
    "For orders above 20 euro, until the credit ends. It is spent before the rest of the balance, cannot be "
    "paid out, and comes back with a refund only as long as it has not ended."
)
CREDIT = CardFacts(
    "promotion",
    "AUTUMN-5",
    "",
    euro("5.00"),
    "DE",
    CardState.ACTIVE,
    None,
    NOW + timedelta(days=39),
    TERMS,
)
UNTIL = {"until": "2026-11-23T08:00:00Z"}


def _screen(name: str, build: Callable[[], MainWindow], *controls: str) -> Screen:
    return Screen(name, build, frozenset(controls), in_frame=True)


CONFIRM = ("confirm-back", "only-inspect", "add-card", "switch-account-from-confirm")
REFUSED = ("refusal-back", "try-again", "print-steps")


def may_be_elsewhere() -> MainWindow:
    """A miss with the shape of another issuer's cards."""
    services = FakeServices()
    services.inspecting[UNKNOWN_CODE] = invalid(elsewhere=[services.programmes().by_key("amazon")])
    return entered(UNKNOWN_CODE, services)[0]


CORRECT = ("refusal-back", "refusal-scan", "correct-code", "print-steps")
elsewhere = replace(card_facts(GOOD_CODE, dollar("25.00")), region="US")
SCREENS: list[Screen] = [
    _screen("redeem-idle", typed(""), *IDLE),
    _screen("redeem-typed", typed(GOOD_CODE[:6]), *IDLE),
    _screen("redeem-serial", typed("0049234117542468"), *IDLE),
    _screen("redeem-mistyped", typed(GOOD_CODE[:-1] + "9"), *IDLE),
    _screen("redeem-inspected", inspected, *IDLE),
    _screen(
        "redeem-confirm",
        after(GOOD_CODE),
        "confirm-back",
        "only-inspect",
        "add-card",
        "switch-account-from-confirm",
    ),
    _screen("redeem-success", added, "next-card", "see-history"),
    _screen("redeem-refused", after(SLEEPING_CODE), *REFUSED),
    _screen("redeem-invalid", after(UNKNOWN_CODE), *CORRECT),
    _screen("redeem-invalid-or-elsewhere", may_be_elsewhere, *CORRECT, "keep-instead"),
    _screen("redeem-mine", mine, "refusal-back", "refusal-history", "print-steps"),
    _screen("redeem-lost", lost, *REFUSED),
    _screen(
        "redeem-region",
        answered(elsewhere),
        "refusal-back",
        "refusal-switch-account",
        "open-wallet",
        "print-steps",
    ),
    _screen(
        "redeem-ambiguous",
        answered(Refused(CODE_AMBIGUOUS, {"positions": "3, 8"})),
        "refusal-back",
        "compared",
        "correct-code",
        "print-steps",
    ),
    _screen(
        "redeem-taken",
        answered(taken(GOOD_CODE)),
        "refusal-back",
        "report-card",
        "other-code",
        "print-steps",
    ),
    _screen(
        "redeem-household",
        answered(taken(GOOD_CODE, household=True)),
        "refusal-back",
        "other-code",
        "print-steps",
    ),
    _screen("redeem-report", reporting, "report-back", "report-told", "send-report"),
    _screen("redeem-too-many", answered(Refused(TOO_MANY_ATTEMPTS, UNTIL)), *REFUSED),
    _screen("redeem-held", answered(Refused(HELD_FOR_REVIEW, UNTIL)), *REFUSED),
    _screen("redeem-promotion", answered(CREDIT), *CONFIRM),
    _screen(
        "redeem-promotion-ended", answered(Refused(PROMOTION_EXPIRED, {"ended": UNTIL["until"]})), *REFUSED
    ),
    _screen("redeem-receipt", typed("R-2026-004398"), *IDLE),
    _screen("redeem-link", linked, *IDLE, "see-link"),
]
