"""The room of what is printed: receipts, reports and cards, found in the book or in the file of a batch, and
written as PDFs where no window asks for it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap.fonts import fonts_at_hand
from app.bootstrap.opening import Opening
from app.outcomes import ALREADY_THERE, NOT_FOUND, Refused
from app.wallet.values import Actor

if TYPE_CHECKING:
    from app.counter.sheet_values import CardFile
    from app.counter.slips import Slip, TillReport


class PaperRoom(Opening):
    """Looks only. What writes a file leaves one that stands as it is, unless it may be replaced."""

    def slip(self, actor: Actor, entry: str) -> "Slip | Refused":
        from app.counter.receipts import slip_of

        return self.look(partial(slip_of, actor=actor, entry=entry, book=self._book))

    def till_report(self, actor: Actor, entry: str) -> "TillReport | Refused":
        from app.counter.receipts import till_report

        return self.look(partial(till_report, actor=actor, entry=entry))

    def card_file(self, actor: Actor, file: Path) -> "CardFile | Refused":
        from app.counter.card_sheets import cards_of

        return cards_of(self._opened, actor, file, book=self._book)

    def save_receipts(
        self, actor: Actor, word: str, file: Path, paper: str, *, overwrite: bool
    ) -> "tuple[Slip, ...] | Refused":
        """Everything that was done against a receipt number, or by one entry, each on a paper of its own; a
        closed till's report by its entry. All are marked as copies: who asks here was not at the till. paper:
        58, 80 or A4. Raises Fault(UNWRITABLE_FILE)."""
        from app.ui.paper.receipt import receipt
        from app.ui.paper.saving import save_columns

        slips = self._slips(actor, word)
        if isinstance(slips, Refused) or (file.exists() and not overwrite):
            return slips if isinstance(slips, Refused) else Refused(ALREADY_THERE, {"what": "file"})
        fonts_at_hand()
        save_columns(file, [receipt(slip, is_copy=True) for slip in slips], paper)
        return slips

    def save_till_report(
        self, actor: Actor, entry: str, file: Path, paper: str, *, overwrite: bool
    ) -> "TillReport | Refused":
        """The report of the till that was closed by this entry, as a copy. As `save_receipts`."""
        from app.ui.paper.saving import save_columns
        from app.ui.paper.till_paper import till_paper

        report = self.till_report(actor, entry)
        if isinstance(report, Refused) or (file.exists() and not overwrite):
            return report if isinstance(report, Refused) else Refused(ALREADY_THERE, {"what": "file"})
        fonts_at_hand()
        save_columns(file, [till_paper(report, is_copy=True)], paper)
        return report

    def save_sheets(
        self,
        actor: Actor,
        source: Path,
        file: Path,
        kind: str,
        *,
        overwrite: bool,
        goes_on: Callable[[int], bool] = lambda _done: True,
    ) -> "CardFile | Refused":
        """The cards of the batch whose file `source` is, on sheets. kind: a `SheetKind`. goes_on: told how
        many cards are drawn, and asked whether to go on. Raises Fault."""
        from app.ui.paper.saving import save_sheets

        cards = self.card_file(actor, source)
        if isinstance(cards, Refused) or (file.exists() and not overwrite):
            return cards if isinstance(cards, Refused) else Refused(ALREADY_THERE, {"what": "file"})
        fonts_at_hand()
        save_sheets(file, cards, kind, goes_on)
        return cards

    def _slips(self, actor: Actor, word: str) -> "tuple[Slip, ...] | Refused":
        from app.counter.receipts import slips_on

        slips = self.look(partial(slips_on, actor=actor, receipt=word, book=self._book))
        if not isinstance(slips, Refused) or slips.outcome is not NOT_FOUND:
            return slips
        one = self.slip(actor, word)
        return one if isinstance(one, Refused) else (one,)
