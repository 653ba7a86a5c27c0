"""The bar over the history: search, filters as chips, the wallet where there are several, the export."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.codes.programme import Issued, ProgrammeBook
from app.ui.components.bar_fields import SearchField
from app.ui.components.boxes import row
from app.ui.components.buttons import Button
from app.ui.components.flow import Flow
from app.ui.components.menu_chip import MenuChip
from app.ui.components.tags import Chip
from app.ui.formats import now, region_line
from app.ui.history.filters import Filters
from app.ui.history.words import KINDS
from app.ui.theme import S2, S3
from app.ui.typeface import px
from app.wallet.values import Balance, WalletId

_TYPING_MS = 250
"""A search begins this long after the last letter."""
CHOSEN: Final = "dates"
_QUICK: Final = ("redeem", "purchase", "refund", "promotion")
"""Kinds with a chip of their own; the others are in the menu."""


class FilterBar(QWidget):
    """`changed` carries the `Filters`; `dates_wanted`: whether two dates are to be chosen below the bar."""

    changed = Signal(object)
    wallet_chosen = Signal(int)
    dates_wanted = Signal(bool)
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history-bar")
        self._dates: tuple[date | None, date | None] = (None, None)
        words = self.tr("Search card, order, merchant")
        self.search = SearchField(self.tr("Search the history"), words, name="history-search")
        self.wallet = MenuChip(self.tr("Wallet"), "", icon="wallet", name="history-wallet")
        self.days = MenuChip(self.tr("Time"), self.tr("Any time"), icon="calendar", name="history-days")
        self.programme = MenuChip(
            self.tr("Programme"), self.tr("Any programme"), icon="credit-card", name="history-programme"
        )
        self.other = MenuChip(
            self.tr("Other kinds"), self.tr("Other kinds"), icon="list", name="history-kind"
        )
        self.ending = Chip(self.tr("Ends soon"), name="history-ending", icon="timer")
        self.kinds = {kind: Chip(text, name=f"kind-{kind}") for kind, text in self._quick().items()}
        self.export = Button(self.tr("Export"), icon="download", name="history-export")
        self.export.set_height(Button.IN_BARS)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._flow = Flow(
            self.search,
            self.wallet,
            self.days,
            *self.kinds.values(),
            self.ending,
            self.other,
            self.programme,
            spacing=px(S2),
        )
        whole = row(self._flow, self.export, spacing=px(S3))
        whole.setStretch(0, 1)
        whole.setAlignment(self.export, Qt.AlignmentFlag.AlignTop)
        self.setLayout(whole)
        self.wallet.hide()
        self._fill()
        self._connect()

    def _quick(self) -> dict[str, str]:
        texts = (self.tr("Redeemed"), self.tr("Orders"), self.tr("Refunds"), self.tr("Promotional"))
        return dict(zip(_QUICK, texts, strict=True))

    def _fill(self) -> None:
        self.days.set_options(
            (
                ("month", "calendar", self.tr("Last 30 days")),
                ("year", "calendar", self.tr("Last 12 months")),
                ("this", "calendar", self.tr("This year")),
                (CHOSEN, "calendar", self.tr("From one day to another")),
            )
        )
        others = [(kind, "list", text) for kind, text in KINDS.items() if kind not in _QUICK]
        self.other.set_options([(key, icon, _kind(text)) for key, icon, text in others])

    def _connect(self) -> None:
        self.search.textEdited.connect(self._pause.start)
        self.search.returnPressed.connect(self._tell)
        self._pause.timeout.connect(self._tell)
        self.days.chosen.connect(self._choose_days)
        self.programme.chosen.connect(self._tell)
        self.other.chosen.connect(self._choose_other)
        self.wallet.chosen.connect(self._choose_wallet)
        self.ending.clicked.connect(self._tell)
        self.export.clicked.connect(self.export_wanted)
        for chip in self.kinds.values():
            chip.clicked.connect(self._choose_kind)

    def show_programmes(self, book: ProgrammeBook) -> None:
        found = [(one.key, "credit-card", one.name) for one in book.programmes if one.issued is Issued.HERE]
        self.programme.set_options(found)

    def show_wallets(self, wallets: Sequence[Balance], current: WalletId | None) -> None:
        options = [
            (str(one.wallet), "wallet", region_line(one.region, one.total.currency)) for one in wallets
        ]
        self.wallet.set_options(options, str(current))
        self.wallet.setVisible(len(wallets) > 1)

    def show_dates(self, first: date, last: date) -> None:
        """The two dates that were chosen below."""
        self._dates = (first, last)
        self._tell()

    def clear_all(self) -> None:
        """No filter is on any more."""
        self._forget()
        self._tell()

    def forget(self) -> None:
        """As `clear_all`, for the next person: nobody is told."""
        self._forget()
        self.wallet.set_options(())
        self.wallet.hide()

    def _forget(self) -> None:
        blocker = QSignalBlocker(self.search)
        self.search.clear()
        blocker.unblock()
        self._pause.stop()
        for chip in (self.days, self.programme, self.other):
            chip.set_key("")
        for quick in (*self.kinds.values(), self.ending):
            quick.setChecked(False)
        self._dates = (None, None)
        self.dates_wanted.emit(False)  # noqa: FBT003 (what a signal carries has no name)

    @property
    def filters(self) -> Filters:
        first, last = self._chosen_days()
        kind = next((kind for kind, chip in self.kinds.items() if chip.isChecked()), self.other.key)
        programme, is_ending = self.programme.key or None, self.ending.isChecked()
        return Filters(first, last, kind or None, programme, self.search.text(), is_ending)

    def _chosen_days(self) -> tuple[date | None, date | None]:
        today = now().astimezone().date()
        begins = {
            "month": today - timedelta(days=30),
            "year": today - timedelta(days=365),
            "this": date(today.year, 1, 1),
        }
        if self.days.key == CHOSEN:
            return self._dates
        return begins.get(self.days.key), None

    def _choose_days(self, key: str) -> None:
        self.dates_wanted.emit(key == CHOSEN)
        if key != CHOSEN:
            self._tell()

    def _choose_kind(self) -> None:
        """One kind at a time; the chip that is on goes off when it is pressed again."""
        for chip in self.kinds.values():
            if chip is not self.sender():
                chip.setChecked(False)
        self.other.set_key("")
        self._tell()

    def _choose_other(self) -> None:
        for chip in self.kinds.values():
            chip.setChecked(False)
        self._tell()

    def _choose_wallet(self, key: str) -> None:
        self.wallet_chosen.emit(int(key))

    def _tell(self) -> None:
        self._pause.stop()
        self.changed.emit(self.filters)


def _kind(text: str) -> str:
    return QCoreApplication.translate("Movement", text)
