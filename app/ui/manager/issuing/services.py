"""What the pane of cards asks of the rest of Tillfold; a part of `app.ui.services.Services`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # all of this comes after the first paint
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from app.counter.batch_values import BatchLine, Course, GiftMails, Moved
    from app.counter.gift_words import Language
    from app.counter.mint_values import Minted, Order
    from app.counter.stock_values import Blanks, Put
    from app.outcomes import Refused
    from app.wallet.values import Actor


class IssueServices(Protocol):
    def mint(
        self, actor: Actor, order: Order, *, key: str, goes_on: Callable[[int], bool]
    ) -> Minted | Refused | None:
        """Make a batch. goes_on: told how many cards are done, and asked whether to go on; None is the answer
        where it said no, and nothing of the batch is left to be sold. Raises Fault."""
        ...

    def batches(self, actor: Actor) -> tuple[BatchLine, ...] | Refused:
        """The newest batches."""
        ...

    def batch_course(self, actor: Actor, name: str) -> Course | Refused:
        """Where the cards of the batch are now."""
        ...

    def put_batch_in_stock(
        self, actor: Actor, name: str, shop: str, *, key: str, goes_on: Callable[[int], bool]
    ) -> Moved | Refused:
        """Put all blank cards of the batch into the stock of the shop. goes_on: as above."""
        ...

    def drop_code_file(self, actor: Actor, name: str) -> Path | Refused:
        """Delete the code file of the batch; returns where it was. Raises Fault."""
        ...

    def write_gift_mails(
        self,
        actor: Actor,
        file: Path,
        folder: Path,
        *,
        language: Language | None,
        anew: Collection[str],
        goes_on: Callable[[int], bool],
    ) -> GiftMails | Refused:
        """An e-mail into the folder for each card of this code file. A file that is there stays.
        language: of those whose card has none in the file; None for that of its region. anew: names of those
        that are to be written over, and these alone. goes_on: as above. Raises Fault."""
        ...

    def blank_cards(self, actor: Actor) -> tuple[Blanks, ...] | Refused:
        """How many blank cards of which kind lie where."""
        ...

    def store_names(self, actor: Actor) -> tuple[str, ...] | Refused: ...

    def move_cards(self, actor: Actor, serials: Sequence[str], shop: str, *, key: str) -> Put | Refused:
        """Put these blank cards into the stock of the shop, all or none."""
        ...

    def scrap_cards(self, actor: Actor, serials: Sequence[str], reason: str, *, key: str) -> Put | Refused:
        """Take these blank cards out of the world for good, all or none."""
        ...
