"""Notifications: which reminders are wanted, how early, and how they are shown on this computer."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.buttons import Button
from app.ui.components.fields import Choice
from app.ui.components.switch import Switch
from app.ui.preferences import REMINDER_DAYS, WindowPreferences
from app.ui.reminding.notifier import Way, way_here
from app.ui.settings.group import Group
from app.ui.settings.rows import SettingRow, bare_switch
from app.wallet.reminder_values import ReminderKind


class RemindersGroup(Group):
    """`trial_wanted` when one is to be shown now."""

    key = "reminders"
    icon_name = "bell"

    trial_wanted = Signal()

    @classmethod
    def name(cls) -> str:
        return QCoreApplication.translate("RemindersGroup", "Notifications")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = WindowPreferences()
        self.switches: dict[str, Switch] = {}
        self.days = Choice(name="remind-days")
        for days in REMINDER_DAYS:
            words = self.tr("1 day before") if days == 1 else self.tr("{count} days before")
            self.days.addItem(words.format(count=days), days)
        self.days.activated.connect(self._choose_days)
        trial = Button(self.tr("Show one now"), name="remind-trial")
        trial.clicked.connect(self.trial_wanted)
        self._way = SettingRow(self.tr("How they are shown"), "", trial, name="row-way")
        early = self.tr("Each is told once when it comes so near, and once more on its last day.")
        self.add_rows(*self._kinds(), name="remind-leaf")
        self.add_rows(
            SettingRow(self.tr("How early"), early, self.days, name="row-days"), self._way, name="way-leaf"
        )
        self.begin()

    def _kinds(self) -> list[SettingRow]:
        words = {
            ReminderKind.PROMOTION: (
                self.tr("Promotional credit that ends"),
                self.tr("Its amount, its wallet and its last day."),
            ),
            ReminderKind.DRAWER_CARD: (
                self.tr("Cards in the drawer that end"),
                self.tr("Named by programme and last four, never by their code."),
            ),
            ReminderKind.IDLE: (
                self.tr("Balance that lies idle"),
                self.tr("Of a wallet that has not moved for half a year; told once."),
            ),
        }
        return [self._kind(kind, title, text) for kind, (title, text) in words.items()]

    def _kind(self, kind: ReminderKind, title: str, text: str) -> SettingRow:
        switch = self.switches[kind.value] = bare_switch(name=f"remind-{kind.value}", title=title)
        switch.clicked.connect(self._switch)
        return SettingRow(title, text, switch, name=f"row-{kind.value}")

    def begin(self) -> None:
        for kind, switch in self.switches.items():
            switch.setChecked(self._kept.reminds_of(kind))
        self.days.setCurrentIndex(self.days.findData(self._kept.reminder_days))
        ways = {
            Way.TRAY: self.tr("As messages of this desktop, beside Tillfold's sign in its tray."),
            Way.PROGRAM: self.tr("As notifications of this desktop, which keeps them in its list."),
            Way.WINDOW: self.tr("In this window: the desktop offers no notifications."),
        }
        self._way.say(ways[way_here()])

    def _switch(self) -> None:
        for kind, switch in self.switches.items():
            self._kept.remind_of(kind, wanted=switch.isChecked())

    def _choose_days(self) -> None:
        self._kept.reminder_days = int(self.days.currentData())
