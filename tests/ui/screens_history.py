"""The screens of the history pane."""

from collections.abc import Callable
from datetime import timedelta

from app.ui.history.export_page import ExportPage
from app.ui.history.pane import HistoryPane
from app.ui.main_window import MainWindow
from app.wallet.values import Movement
from tests.ui.fake_book import some_provenance
from tests.ui.fakes import GERMANY, NOW, FakeServices, euro, movement
from tests.ui.screens import Screen
from tests.ui.screens_shell import poor, rich, signed_in

BAR = (
    "history-search",
    "history-wallet",
    "history-days",
    "kind-redeem",
    "kind-purchase",
    "kind-refund",
    "kind-promotion",
    "history-ending",
    "history-kind",
    "history-programme",
    "history-export",
)


def a_life() -> list[Movement]:
    """Newest first: cards, orders, a refund, a subscription, a trade-in, a promotion that ends soon."""
    cards = {"programme_name": "House card"}
    lines: tuple[tuple[int, str, str, dict[str, str]], ...] = (
        (0, "redeem", "50.00", {**cards, "last_four": "9NZK"}),
        (1, "promotion", "10.00", {"promotion": "SPRING-10"}),
        (
            2,
            "purchase",
            "-32.99",
            {"order": "4502", "merchant": "Moonbeam Coffee", "receipt": "R-2026-4398"},
        ),
        (4, "refund", "14.90", {"order": "4471", "merchant": "Kestrel Outfitters"}),
        (10, "subscription", "-14.90", {"order": "SUB-1-2026-11-12", "merchant": "Coffee box"}),
        (19, "trade_in", "57.19", {"trade_in": "T-118"}),
        (25, "one_click", "-25.00", {"order": "4471", "merchant": "Kestrel Outfitters"}),
        (27, "redeem", "25.00", {**cards, "last_four": "7KQM"}),
        (51, "redeem", "80.00", {**cards, "last_four": "M9AE"}),
        (55, "purchase", "-12.50", {"order": "4419", "merchant": "Fernway Books"}),
        (400, "lapse", "-5.00", {}),
        (430, "goodwill", "37.50", {}),
    )
    total, made = euro("0"), []
    for at, (days, kind, amount, facts) in enumerate(reversed(lines), 1):
        total = total + euro(amount)
        made.append(movement(NOW - timedelta(days=days), kind, euro(amount), total, str(at), **facts))
    return made[::-1]


def lived() -> FakeServices:
    services = FakeServices()
    services.movements[GERMANY] = a_life()
    services.traced["4502"] = some_provenance("4502", NOW - timedelta(days=2))
    return services


def history(services: FakeServices | None = None) -> tuple[MainWindow, HistoryPane]:
    window = signed_in(services or lived(), "history")
    assert window.shell is not None
    pane = window.shell.pane("history")
    assert isinstance(pane, HistoryPane)
    window.show()
    return window, pane


def detail() -> MainWindow:
    window, pane = history()
    pane.table.selectRow(2)
    pane.table.opened.emit(2)
    return window


def rich_detail() -> MainWindow:
    """Long amounts, and no order."""
    window, pane = history(rich())
    pane.table.selectRow(1)
    pane.table.opened.emit(1)
    return window


def filtered() -> MainWindow:
    window, pane = history(rich())
    pane.bar.kinds["redeem"].click()
    pane.bar.days.choose("year")
    return window


def dated() -> MainWindow:
    window, pane = history()
    pane.bar.days.choose("dates")
    return window


def not_found() -> MainWindow:
    window, pane = history()
    pane.bar.search.setText("umbrella")
    pane.bar.search.returnPressed.emit()
    return window


def export(show: Callable[[ExportPage], None] = lambda _page: None) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window, pane = history()
        pane.bar.kinds["redeem"].click()
        pane.bar.export.click()
        show(pane.export_page)
        return window

    return build


def running(page: ExportPage) -> None:
    page.show_running(1_000_000)
    page.show_progress(412_000)


def saved(page: ExportPage) -> None:
    page.show_saved(412, "tillfold-history.csv")


def _screen(name: str, build: Callable[[], MainWindow], *controls: str) -> Screen:
    return Screen(name, build, frozenset(controls), in_frame=True)


_DETAIL = ("detail-close", "detail-copy", "detail-print")
_CHOICES = ("export-shown", "export-wallet", "export-everything", "export-csv", "export-json", "export-pdf")
_WAYS = ("export-back", "export-print", "export-save")

SCREENS = [
    _screen("history", lambda: history()[0], "history-table", *BAR),
    _screen("history-detail", detail, "history-table", *_DETAIL, *BAR),
    _screen("history-detail-rich", rich_detail, "history-table", *_DETAIL, *BAR),
    _screen("history-filtered", filtered, "history-table", *BAR),
    _screen("history-dates", dated, "history-table", "history-first", "history-last", *BAR),
    _screen("history-not-found", not_found, "history-clear", *BAR),
    _screen("history-empty", lambda: signed_in(poor(), "history"), "history-redeem"),
    _screen("history-export", export(), *_CHOICES, *_WAYS),
    _screen("history-export-running", export(running), *_CHOICES, "export-stop"),
    _screen(
        "history-export-saved",
        export(lambda page: page.show_saved(412, "tillfold-history.csv")),
        *_CHOICES,
        *_WAYS,
    ),
    _screen("history-export-stopped", export(ExportPage.show_stopped), *_CHOICES, *_WAYS),
]
