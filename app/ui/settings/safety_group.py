"""Safety: when the window locks, and what keeps codes to oneself without being asked."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.buttons import Button
from app.ui.components.fields import Choice
from app.ui.preferences import LOCK_MINUTES, WindowPreferences
from app.ui.settings.group import Group
from app.ui.settings.rows import SettingRow


class SafetyGroup(Group):
    """`lock_wanted` and `link_wanted` from its buttons."""

    key = "safety"
    icon_name = "shield-check"

    lock_wanted = Signal()
    link_wanted = Signal()

    @classmethod
    def name(cls) -> str:
        return QCoreApplication.translate("SafetyGroup", "Safety")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = WindowPreferences()
        self.minutes = Choice(name="lock-after")
        for minutes in LOCK_MINUTES:
            words = self.tr("1 minute") if minutes == 1 else self.tr("{count} minutes")
            self.minutes.addItem(words.format(count=minutes), minutes)
        self.minutes.activated.connect(self._choose)
        lock = Button(self.tr("Lock now"), icon="lock", name="settings-lock")
        lock.clicked.connect(self.lock_wanted)
        link = Button(self.tr("Check a link"), icon="shield-check", name="settings-link")
        link.clicked.connect(self.link_wanted)
        idle = self.tr("After so long without a key or the mouse the password is asked for again.")
        now = self.tr("The page that was open is forgotten, and codes with it.")
        address = self.tr("Whether an address is the issuer's own, before anything is typed there.")
        self.add_rows(
            SettingRow(self.tr("Lock when idle"), idle, self.minutes, name="row-idle"),
            SettingRow(self.tr("Lock this window"), now, lock, name="row-lock"),
            SettingRow(self.tr("Check a link"), address, link, name="row-link"),
            name="safety-leaf",
        )
        self._add_always()
        self.begin()

    def _add_always(self) -> None:
        codes = self.tr("Shown with their last four characters alone, and never in a log or an export.")
        copied = self.tr("A copied code is taken off the clipboard after 30 seconds, if it is still there.")
        self.add_rows(
            SettingRow(self.tr("Codes are masked"), codes, None, name="row-masked"),
            SettingRow(self.tr("The clipboard is cleared"), copied, None, name="row-clipboard"),
            name="always-leaf",
            heading=self.tr("Always so"),
        )

    def begin(self) -> None:
        self.minutes.setCurrentIndex(self.minutes.findData(self._kept.lock_minutes))

    def _choose(self) -> None:
        self._kept.lock_minutes = int(self.minutes.currentData())
