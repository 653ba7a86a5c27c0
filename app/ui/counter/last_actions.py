"""The list of last actions: what the book has of this till, what was refused meanwhile, what is in doubt."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.counter.at_till import TillDeed
from app.ui.counter.list_leaf import ListLeaf
from app.ui.counter.values import Listing, Row
from app.ui.counter.words import doubt_row, row_of
from app.ui.formats import key_text, now

MOST = 40
_REMEMBERED = 20
"""Refusals of this session, which the book does not have."""


class LastActions:
    """Fills the leaf; a page's own listing stands in its place for as long as the page does."""

    def __init__(self, leaf: ListLeaf, title: str) -> None:
        self._leaf, self._title = leaf, title
        self._refusals: list[tuple[str, Row]] = []
        self.listing: Listing | None = None

    def remember(self, row: Row) -> None:
        """Something was refused just now."""
        self._refusals.insert(0, (now().isoformat(), row))
        del self._refusals[_REMEMBERED:]

    def forget(self) -> None:
        self._refusals.clear()
        self.listing = None
        self._leaf.show_rows("", "", ())

    def show(self, deeds: Sequence[TillDeed], in_doubt: str) -> None:
        """in_doubt: what the action is called whose answer is not known; "" where there is none."""
        if self.listing is not None:
            self._leaf.show_rows(self.listing.title, self.listing.note, self.listing.rows)
            return
        done = [(one.at.isoformat(), row_of(one)) for one in deeds]
        rows = [one for _, one in sorted((*done, *self._refusals), key=_by_time, reverse=True)]
        if in_doubt:
            rows.insert(0, doubt_row(in_doubt))
        self._leaf.show_rows(self._title, self._note(), rows[:MOST])

    def _note(self) -> str:
        return QCoreApplication.translate("Counter", "{key} for all of today").format(key=key_text("Ctrl+H"))


def _by_time(row: tuple[str, Row]) -> str:
    return row[0]
