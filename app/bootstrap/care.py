"""The room of the store's keeper: self-check, backup, restore, upgrade."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap.opening import Opening
from app.outcomes import Refused

if TYPE_CHECKING:
    from app.data.backup import Backup
    from app.data.integrity import Report


class Care(Opening):
    """Whether the book is whole, and keeping it so."""

    def check(self, since: str | None = None) -> "Report | Refused":
        """Refold everything and verify the chains. Looks only. since: heads that were kept elsewhere, or the
        name of a file or backup that holds them."""
        from app.data.integrity import check
        from app.data.since import kept_heads

        told = () if since is None else kept_heads(self._opened, since)
        return told if isinstance(told, Refused) else check(self._opened, told)

    def backup(self, file: Path, *, overwrite: bool) -> "Backup | Refused":
        """Copy the whole store into a file, while others go on."""
        from app.data.backup import backup

        return backup(self._opened, file, overwrite=overwrite)

    def restore(self, file: Path, *, recovery_code: Callable[[], str], overwrite: bool) -> "Backup | Refused":
        """Make the store what a backup holds. The recovery code is asked for where the key is not here."""
        from app.data.restore import restore

        return restore(
            file,
            self._address,
            data_folder=self._data,
            recovery_code=recovery_code,
            overwrite=overwrite,
        )

    def upgrade_store(self, login: str, password: str) -> str | Refused:
        """Bring an older store to this version's form, as a manager of it. Returns the form."""
        from app.data.upgrade import upgrade

        return upgrade(self._address, login, password, data_folder=self._data, passwords=self._passwords)
