"""What printing asks of the rest of Tillfold; a part of `app.ui.services.Services`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # all of this comes after the first paint
    from pathlib import Path

    from app.counter.sheet_values import CardFile
    from app.counter.slips import Slip, TillReport
    from app.outcomes import Refused
    from app.wallet.values import Actor


class PaperServices(Protocol):
    def slip(self, actor: Actor, entry: str) -> Slip | Refused:
        """The receipt of what was done by this entry, such as till-1-42."""
        ...

    def till_report(self, actor: Actor, entry: str) -> TillReport | Refused:
        """The report of the till that was closed by this entry."""
        ...

    def card_file(self, actor: Actor, file: Path) -> CardFile | Refused:
        """The cards of the batch whose file this is, for managers. Raises Fault(UNREADABLE_FILE)."""
        ...
