"""The screens of the cards' desk: batches, minting, sheets, stocks."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.outcomes import NOT_IN_STOCK, UNWRITABLE_FILE, Fault, Refused
from app.ui.main_window import MainWindow
from app.ui.manager.issuing.pane import IssuePane
from app.ui.manager.promotions.days import today
from tests.ui.fake_counter import DANA, THEO
from tests.ui.fake_issuing import AT_PRINTER, CUT_OFF, NEW, SERIALS, WRITING
from tests.ui.fakes import MARA, FakeServices
from tests.ui.screens import Screen
from tests.ui.screens_manager import FRAME
from tests.ui.screens_shell import signed_in

translate = QCoreApplication.translate

BAR = (*FRAME, "issue-batches", "issue-blanks", "issue-move", "issue-mint")
LIST = (*BAR, "issue-table")
DETAIL = (*LIST, "issue-close")
FIELDS = (
    "mint-programme",
    "mint-region",
    "mint-count",
    "mint-amount",
    "mint-validity",
    "mint-store",
    "mint-folder",
    "mint-choose",
)
MINT = (*FRAME, *FIELDS, "mint-page-back")
KINDS = ("print-a4", "print-letter", "print-labels-a4", "print-labels-letter")
MAILS = (*FRAME, "mails-folder", "mails-choose", "mails-language", "mails-page-back")
SHEETS = (*FRAME, *KINDS, "print-folder", "print-drop")
SHEET_DEEDS = ("print-page-back", "print-save", "print-cards")
MOVE = (*FRAME, "move-serial", "move-store", "move-list", "move-page-back")


def issuing(services: FakeServices | None = None) -> tuple[MainWindow, IssuePane]:
    """The window with a manager at the desk of cards."""
    services = services or FakeServices()
    services.people = [DANA, THEO, MARA]
    window = signed_in(services, "issue")
    assert window.shell is not None
    pane = window.shell.pane("issue")
    assert isinstance(pane, IssuePane)
    return window, pane


def batches() -> MainWindow:
    return issuing()[0]


def batch(name: str) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        services = FakeServices()
        services.batch_lines.insert(0, WRITING)
        window, pane = issuing(services)
        pane.front.look_at(name)
        return window

    return build


def none() -> MainWindow:
    services = FakeServices()
    services.batch_lines.clear()
    services.lying_cards.clear()
    return issuing(services)[0]


def blanks() -> MainWindow:
    window, pane = issuing()
    pane.front.chips["blanks"].click()
    return window


def no_blanks() -> MainWindow:
    services = FakeServices()
    services.lying_cards.clear()
    window, pane = issuing(services)
    pane.front.chips["blanks"].click()
    return window


def minting(services: FakeServices | None = None) -> tuple[MainWindow, IssuePane]:
    window, pane = issuing(services)
    pane.front.minting.click()
    page = pane.minting.page
    page.count.setText("1200")
    page.amount.setText("25")
    page.folder.setText("/home/dana/tillfold-cards")
    return window, pane


def mint_empty() -> MainWindow:
    window, pane = issuing()
    pane.front.minting.click()
    pane.minting.page.folder.setText("/home/dana/tillfold-cards")
    return window


def mint_filled() -> MainWindow:
    return minting()[0]


def mint_wrong() -> MainWindow:
    window, pane = minting()
    pane.minting.page.amount.setText("2500")
    pane.minting.page.count.setText("many")
    return window


def mint_ends(region: str = "US", years: int = 6) -> Callable[[], MainWindow]:
    """Cards with a last day, so many years from today."""

    def build() -> MainWindow:
        window, pane = minting()
        page = pane.minting.page
        page.prefer(region)
        page.validity.setCurrentIndex(1)
        page.last_day.set_date(today().addYears(years))
        return window

    return build


def mint_running() -> MainWindow:
    window, pane = minting()
    pane.minting.page.run(100_000, translate("Issuing", "{done} of {count} cards are made. Tills go on."))
    pane.minting.page.show_progress(23_000)
    return window


def mint_stopping() -> MainWindow:
    window, pane = minting()
    pane.minting.page.run(100_000, translate("Issuing", "{done} of {count} cards are made. Tills go on."))
    pane.minting.page.show_progress(23_000)
    pane.minting.page.stop.click()
    return window


def mint_stopped() -> MainWindow:
    services = FakeServices()
    window, pane = minting(services)
    services.mint_steps = 500
    services.mint_meanwhile = lambda done: pane.minting.stop() if done == 500 else None
    pane.minting.page.deed.click()
    return window


def mint_failed() -> MainWindow:
    services = FakeServices()
    window, pane = minting(services)
    services.on_mint = Fault(UNWRITABLE_FILE, name="/home/dana/tillfold-cards/x.csv", why="No space left")
    pane.minting.page.deed.click()
    return window


def minted() -> MainWindow:
    window, pane = minting()
    pane.minting.page.deed.click()
    return window


def sheets() -> tuple[MainWindow, IssuePane]:
    window, pane = issuing()
    pane.front.look_at(NEW.name)
    pane.front.detail.print.click()
    return window, pane


def sheets_asked() -> MainWindow:
    return sheets()[0]


def sheets_drawn() -> MainWindow:
    window, pane = sheets()
    pane.sheets.page.show_progress(340, 1200)
    return window


def sheets_done() -> MainWindow:
    window, pane = sheets()
    pane.sheets.page.show_told(translate("Paper", "The cards went to the printer."))
    return window


def file_asked() -> MainWindow:
    window, pane = sheets()
    pane.sheets.page.drop.click()
    return window


def file_deleted() -> MainWindow:
    window, pane = sheets()
    pane.sheets.page.drop.click()
    pane.sheets.drop_page.deed.click()
    return window


def mailing(services: FakeServices | None = None) -> tuple[MainWindow, IssuePane]:
    window, pane = issuing(services)
    pane.front.look_at(NEW.name)
    pane.front.detail.mails.click()
    return window, pane


def mails_asked() -> MainWindow:
    return mailing()[0]


def mails_no_folder() -> MainWindow:
    window, pane = mailing()
    pane.mails.page.folder.setText("mails")
    return window


def mails_running() -> MainWindow:
    window, pane = mailing()
    pane.mails.page.run(1200, translate("Issuing", "{done} of {count} cards are done"))
    pane.mails.page.show_progress(450)
    return window


def mails_done() -> MainWindow:
    window, pane = mailing()
    pane.mails.page.deed.click()
    return window


def mails_there() -> MainWindow:
    services = FakeServices()
    services.mails_there, services.worthless_cards = tuple(f"{one}.eml" for one in SERIALS[:7]), 2
    window, pane = mailing(services)
    pane.mails.page.deed.click()
    return window


def mails_stopped() -> MainWindow:
    services = FakeServices()
    window, pane = mailing(services)
    services.mint_steps = 500
    services.mint_meanwhile = lambda done: pane.mails.stop() if done == 500 else None
    pane.mails.page.deed.click()
    return window


def mails_failed() -> MainWindow:
    services = FakeServices()
    window, pane = mailing(services)
    services.on_mails = Fault(
        UNWRITABLE_FILE, name="/home/dana/mails/4900234117542410.eml", why="No space left"
    )
    pane.mails.page.deed.click()
    return window


def putting() -> tuple[MainWindow, IssuePane]:
    window, pane = issuing()
    pane.front.look_at(AT_PRINTER.name)
    pane.front.detail.put.click()
    return window, pane


def put_asked() -> MainWindow:
    return putting()[0]


def put_running() -> MainWindow:
    window, pane = putting()
    pane.stock.put_page.run(5000, translate("Issuing", "{done} of {count} cards lie there"))
    pane.stock.put_page.show_progress(2000)
    return window


def put_done() -> MainWindow:
    window, pane = putting()
    pane.stock.put_page.deed.click()
    return window


def moving(services: FakeServices | None = None) -> tuple[MainWindow, IssuePane]:
    window, pane = issuing(services)
    pane.front.moving.click()
    pane.stock.move_page.serial.setText("\n".join(SERIALS[:6]))
    pane.stock.move_page.add()
    return window, pane


def move_empty() -> MainWindow:
    window, pane = issuing()
    pane.front.moving.click()
    return window


def move_filled() -> MainWindow:
    window, pane = moving()
    pane.stock.move_page.list.selectRow(1)
    return window


def move_refused() -> MainWindow:
    services = FakeServices()
    window, pane = moving(services)
    why = Refused(NOT_IN_STOCK)
    reason = {"outcome": "NOT_IN_STOCK", "title": why.title, "remedy": why.remedy}
    failed = [{"serial": serial, **reason} for serial in SERIALS[1:3]]
    services.on_move = Refused(NOT_IN_STOCK, {"serial": SERIALS[1], "failed": failed})
    pane.stock.move_page.deed.click()
    return window


def move_scrap() -> MainWindow:
    window, pane = moving()
    page = pane.stock.move_page
    page._store.setCurrentIndex(page._store.count() - 1)
    page.reason.setText("Bent in the post")
    return window


def _screen(name: str, build: Callable[[], MainWindow], *controls: str) -> Screen:
    return Screen(name, build, frozenset(controls), in_frame=True)


FILE = ("issue-folder", "issue-drop")
SCREENS: list[Screen] = [
    _screen("issue-batches", batches, *LIST),
    _screen("issue-batch", batch(NEW.name), *DETAIL, "issue-print", "issue-mails", "issue-put", *FILE),
    _screen(
        "issue-batch-at-printer",
        batch(AT_PRINTER.name),
        *DETAIL,
        "issue-print",
        "issue-mails",
        "issue-put",
        *FILE,
    ),
    _screen("issue-batch-scrapped", batch(CUT_OFF.name), *DETAIL),
    _screen("issue-batch-writing", batch(WRITING.name), *DETAIL),
    _screen("issue-empty", none, *FRAME, "issue-first"),
    _screen("issue-blanks", blanks, *BAR, "issue-blanks-table"),
    _screen("issue-no-blanks", no_blanks, *BAR),
    _screen("mint-empty", mint_empty, *MINT),
    _screen("mint-filled", mint_filled, *MINT, "mint-page-deed"),
    _screen("mint-wrong", mint_wrong, *MINT),
    _screen("mint-ends", mint_ends(), *MINT, "mint-last-day", "mint-page-deed"),
    _screen("mint-ends-early", mint_ends(years=2), *MINT, "mint-last-day", "mint-page-deed"),
    _screen("mint-ends-elsewhere", mint_ends("DE", 3), *MINT, "mint-last-day", "mint-page-deed"),
    _screen("mint-running", mint_running, *FRAME, "mint-page-stop"),
    _screen("mint-stopping", mint_stopping, *FRAME),
    _screen("mint-stopped", mint_stopped, *MINT, "mint-page-deed"),
    _screen("mint-failed", mint_failed, *MINT, "mint-page-deed"),
    _screen("mint-done", minted, *SHEETS, *SHEET_DEEDS),
    _screen("sheets", sheets_asked, *SHEETS, *SHEET_DEEDS),
    _screen("sheets-drawn", sheets_drawn, *FRAME, "print-page-stop"),
    _screen("sheets-done", sheets_done, *SHEETS, *SHEET_DEEDS),
    _screen("code-file", file_asked, *FRAME, "drop-page-back", "drop-page-deed"),
    _screen("code-file-deleted", file_deleted, *DETAIL, "issue-put"),
    _screen("mails", mails_asked, *MAILS, "mails-page-deed"),
    _screen("mails-no-folder", mails_no_folder, *MAILS),
    _screen("mails-running", mails_running, *FRAME, "mails-page-stop"),
    _screen("mails-done", mails_done, *MAILS, "mails-page-deed"),
    _screen("mails-there", mails_there, *MAILS, "mails-replace", "mails-page-deed"),
    _screen("mails-stopped", mails_stopped, *MAILS, "mails-page-deed"),
    _screen("mails-failed", mails_failed, *MAILS, "mails-page-deed"),
    _screen("put-batch", put_asked, *FRAME, "put-store", "put-page-back", "put-page-deed"),
    _screen("put-running", put_running, *FRAME, "put-page-stop"),
    _screen("put-done", put_done, *DETAIL, "issue-print", "issue-mails", "issue-put", *FILE),
    _screen("move-empty", move_empty, *MOVE),
    _screen("move-filled", move_filled, *MOVE, "move-drop", "move-page-deed"),
    _screen("move-refused", move_refused, *MOVE, "move-drop", "move-page-deed"),
    _screen("move-scrap", move_scrap, *MOVE, "move-reason", "move-page-deed"),
]
