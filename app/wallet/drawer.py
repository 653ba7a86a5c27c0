"""The drawer: keeping cards of other issuers, changing what was noted of them, and seeing what there is.

Reading a code is `drawer_key`'s, what its issuer said `drawer_booking`'s.
"""

from hashlib import sha256
from typing import Any

from app.codes.programme import ProgrammeBook
from app.data import commands, drawer
from app.data.drafts import Posting
from app.data.drawer import NOTE, PICTURE, DrawerRow
from app.data.drawer_key import DrawerKey
from app.data.rules import DRAWER_IN_HAND
from app.data.store import Tx
from app.outcomes import ALREADY_IN_DRAWER, NOT_FOUND, QT_TRANSLATE_NOOP, WRONG_STATE, Filled, Refused
from app.wallet.drawer_entries import THE_CARD, Hand, hand, lock_books, shown, write_down
from app.wallet.drawer_judging import Judged, amount_of, judge, refused_beside
from app.wallet.drawer_values import DrawerCard, DrawerChange, DrawerChanges, NewDrawerCard
from app.wallet.moments import iso
from app.wallet.values import Actor, Command

KEPT_ON = QT_TRANSLATE_NOOP("Outcomes", "It was kept on {kept}, and its code ends in {last_four}.")
"""Where a card is that somebody wants to keep once more."""
ANY_AMOUNT = 10**10
"""The most, in minor units, that is noted of a card whose programme is not known any more."""


def keep(
    tx: Tx, actor: Actor, new: NewDrawerCard, key: DrawerKey, *, book: ProgrammeBook, command: Command
) -> DrawerChange | Refused:
    """Keep a card: its code, note and picture sealed under the drawer's key, its amount against gifts."""

    def work() -> DrawerChange | Refused:
        by = hand(tx, actor, command)
        if isinstance(by, Refused):
            return by
        judged = judge(new, book, actor.account.region)
        if isinstance(judged, Refused):
            return judged
        if refused := already_there(tx, by.account, judged, key):
            return refused
        return by.done(*write_down(by, new, judged, key), book)

    request = {"use_case": "keep in drawer", **asked(new)}
    return commands.once(tx, actor.account.id, command.key, request, DrawerChange, work)


def change(
    tx: Tx,
    actor: Actor,
    card: int,
    changes: DrawerChanges,
    key: DrawerKey | None = None,
    *,
    book: ProgrammeBook,
    command: Command,
) -> DrawerChange | Refused:
    """Change what was noted of a card: amount and end while it lies in the drawer, note and picture until
    it is thrown away. key: needed where a note or a picture is to be kept."""

    def work() -> DrawerChange | Refused:
        by = hand(tx, actor, command)
        if isinstance(by, Refused):
            return by
        row = drawer.by_id(tx, by.account, card)
        if row is None:
            return Refused(NOT_FOUND, {"what": THE_CARD})
        return _change(by, row, changes, key, book)

    request: dict[str, Any] = {"use_case": "change in drawer", "card": card, "amount": changes.amount}
    request |= {"ends": changes.ends.isoformat() if changes.ends else None, "never": changes.never_ends}
    request |= {"note": changes.note, "picture": None}
    if changes.picture is not None:
        request["picture"] = sha256(changes.picture).hexdigest()
    return commands.once(tx, actor.account.id, command.key, request, DrawerChange, work)


def cards_of(tx: Tx, actor: Actor, *, book: ProgrammeBook) -> tuple[DrawerCard, ...]:
    """Every card of the actor's own, newest first; what is sealed stays sealed."""
    return tuple(shown(row, book) for row in drawer.cards_of(tx, actor.account.id))


def asked(new: NewDrawerCard) -> dict[str, Any]:
    """The card as a part of a request, whose keyed hash is all that is kept of it."""
    row = {"text": new.text, "programme": new.programme, "region": new.region, "amount": new.amount}
    ends = new.ends.isoformat() if new.ends else None
    return row | {"ends": ends, "note": new.note, "picture": sha256(new.picture).hexdigest()}


def already_there(tx: Tx, account: int, judged: Judged, key: DrawerKey) -> Refused | None:
    """Refuse a code that lies in the drawer, or was accepted from there."""
    if key.account != account:
        raise ValueError("a drawer is opened by its owner's key")
    card = drawer.by_index(tx, account, key.index_of(judged.programme.key, judged.code))
    row = None if card is None else drawer.by_id(tx, account, card)
    if row is None:
        return None
    where = Filled(KEPT_ON, {"kept": iso(row.kept_at)[:10], "last_four": row.last_four})
    return Refused(ALREADY_IN_DRAWER, {"where": where, "card": row.id, "state": row.state})


def _change(
    by: Hand, row: DrawerRow, changes: DrawerChanges, key: DrawerKey | None, book: ProgrammeBook
) -> DrawerChange | Refused:
    is_in_hand = row.state in DRAWER_IN_HAND
    is_noted = changes.amount is not None or changes.ends is not None or changes.never_ends
    if row.state == drawer.DROPPED or (is_noted and not is_in_hand):
        return Refused(WRONG_STATE, {"what": THE_CARD, "state": row.state})
    if refused := refused_beside(changes.note, changes.picture):
        return refused
    postings = _worth(by, row, changes.amount, book)
    if isinstance(postings, Refused):
        return postings
    for kind, content in ((NOTE, changes.note), (PICTURE, changes.picture)):
        if content is not None:
            _keep_beside(by, row, kind, content.encode() if isinstance(content, str) else content, key)
    if not is_noted:
        return by.done(row.id, None, book)
    ends = None if changes.never_ends else changes.ends.isoformat() if changes.ends else row.ends
    event = drawer.event_record(row.id, row, row.state, said=row.said, ends=ends)
    return by.done(row.id, by.post(postings, event), book)


def _keep_beside(by: Hand, row: DrawerRow, kind: str, content: bytes, key: DrawerKey | None) -> None:
    """Seal a note or a picture in place of what was there; an empty one is thrown away."""
    if content and (key is None or key.account != by.account):
        raise ValueError("a drawer is opened by its owner's key")
    drawer.keep_secret(by.tx, row.id, kind, key.seal(row.id, kind, content) if key and content else None)


def _worth(by: Hand, row: DrawerRow, amount: str | None, book: ProgrammeBook) -> list[Posting] | Refused:
    """What makes the card worth the amount; nothing where none is given or it is worth that."""
    if amount is None:
        return []
    worth = amount_of(amount, row.currency, most_of(row, book))
    if isinstance(worth, Refused):
        return worth
    account = by.drawer_of(row.id, row.currency)
    lock_books(by, [account])
    return by.from_gifts(account, worth.minor - row.value)


def most_of(row: DrawerRow, book: ProgrammeBook) -> int:
    """The most that such a card is worth, in minor units."""
    programme = next((one for one in book.programmes if one.key == row.programme), None)
    place = programme.region(row.region) if programme else None
    return place.most if place else ANY_AMOUNT
