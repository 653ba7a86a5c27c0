"""The room of batches and of blank cards, for the manager's desk."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap.opening import Opening
from app.outcomes import Refused
from app.wallet.values import Actor, Command

if TYPE_CHECKING:
    from app.counter.batch_values import BatchLine, Course, GiftMails, Moved
    from app.counter.gift_words import Language
    from app.counter.stock_values import Blanks, Put


class IssuingRoom(Opening):
    """Minting itself is the counter's room's, which needs the data folder."""

    def batches(self, actor: Actor) -> "tuple[BatchLine, ...] | Refused":
        from app.counter.batch_desk import listed

        return self.look(partial(listed, actor=actor, book=self._book))

    def batch_course(self, actor: Actor, name: str) -> "Course | Refused":
        from app.counter.batch_desk import course

        return self.look(partial(course, actor=actor, name=name))

    def put_batch_in_stock(
        self, actor: Actor, name: str, shop: str, *, key: str, goes_on: Callable[[int], bool]
    ) -> "Moved | Refused":
        from app.counter.batch_desk import put_in_stock

        return put_in_stock(self._opened, actor, name, shop, command=Command(key), goes_on=goes_on)

    def drop_code_file(self, actor: Actor, name: str) -> Path | Refused:
        from app.counter.batch_desk import drop_file

        return drop_file(self._opened, actor, name)

    def write_gift_mails(
        self,
        actor: Actor,
        file: Path,
        folder: Path,
        *,
        language: "Language | None",
        anew: Collection[str],
        goes_on: Callable[[int], bool],
    ) -> "GiftMails | Refused":
        from app.counter.gift_mails import write_mails

        return write_mails(
            self._opened,
            actor,
            file,
            folder,
            book=self._book,
            data=self._data,
            anew=anew,
            language=language,
            goes_on=goes_on,
        )

    def blank_cards(self, actor: Actor) -> "tuple[Blanks, ...] | Refused":
        from app.counter.stock_desk import blanks

        return self.look(partial(blanks, actor=actor, book=self._book))

    def store_names(self, actor: Actor) -> tuple[str, ...] | Refused:
        from app.counter.stock_desk import shop_names

        return self.look(partial(shop_names, actor=actor))

    def move_cards(self, actor: Actor, serials: Sequence[str], shop: str, *, key: str) -> "Put | Refused":
        from app.counter.stock import receive

        put = partial(receive, actor=actor, serials=serials, shop=shop)
        return self.act(partial(put, command=Command(key)))

    def scrap_cards(self, actor: Actor, serials: Sequence[str], reason: str, *, key: str) -> "Put | Refused":
        from app.counter.stock import scrap

        if (refused := self.code_in(reason)) is not None:
            return refused
        taken = partial(scrap, actor=actor, serials=serials, reason=reason)
        return self.act(partial(taken, command=Command(key)))
