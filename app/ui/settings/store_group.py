"""Store and backup: where the store is, a copy of it, bringing one back, and whether its book is whole."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.buttons import Button
from app.ui.formats import breakable, place_text
from app.ui.settings.group import Group
from app.ui.settings.rows import SettingRow
from app.wallet.values import Actor, Role


class StoreGroup(Group):
    """`wanted` names the page that is to be opened; `history_wanted` for the export of the history."""

    key = "store"
    icon_name = "database"

    wanted = Signal(str)
    history_wanted = Signal()

    @classmethod
    def name(cls) -> str:
        return QCoreApplication.translate("StoreGroup", "Store and backup")

    def __init__(self, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._restore = Button(self.tr("Bring back"), icon="undo-2", name="settings-restore")
        self._restore_row = SettingRow(self.tr("Bring a backup back"), "", self._restore, name="row-restore")
        where = SettingRow(self.tr("Where the book is"), breakable(place_text(place)), None, name="row-place")
        self._restore.clicked.connect(partial(self.wanted.emit, "restore"))
        self.add_rows(where, self._check_row(), name="place-leaf")
        self.add_rows(self._backup_row(), self._restore_row, name="backup-leaf", heading=self.tr("Backup"))
        self.add_rows(self._history_row(), name="export-leaf", heading=self.tr("Your own history"))

    def _check_row(self) -> SettingRow:
        check = Button(self.tr("Check the book"), icon="badge-check", name="settings-check")
        check.clicked.connect(partial(self.wanted.emit, "check"))
        text = self.tr("Every entry is added up again and compared with its chain. Nothing is changed.")
        return SettingRow(self.tr("Self-check"), text, check, name="row-check")

    def _backup_row(self) -> SettingRow:
        backup = Button(self.tr("Make a backup"), icon="download", name="settings-backup")
        backup.clicked.connect(partial(self.wanted.emit, "backup"))
        text = self.tr(
            "The whole store in one file, with all accounts in it. With the first account's recovery code it "
            "is the whole store, so keep the two apart."
        )
        return SettingRow(self.tr("Make a backup"), text, backup, name="row-backup")

    def _history_row(self) -> SettingRow:
        history = Button(self.tr("Open the history"), icon="history", name="settings-history")
        history.clicked.connect(self.history_wanted)
        text = self.tr("As a table, for programs or on paper, without codes. It is exported in the history.")
        return SettingRow(self.tr("Export the history"), text, history, name="row-history")

    def show_actor(self, actor: Actor | None) -> None:
        is_manager = actor is not None and actor.account.role is Role.MANAGER
        self._restore.setEnabled(is_manager)
        self._restore_row.say(
            self.tr("The store becomes what the backup holds. Everybody signs in again afterwards.")
            if is_manager
            else self.tr("A manager of this store does this: it replaces the book of everybody.")
        )
