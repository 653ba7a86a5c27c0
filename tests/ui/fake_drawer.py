"""Stand-in for the room with the drawer: in memory, with answers of the right shape.

What is kept, sealed and booked really is tested end to end on a real store.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from app.codes.text import normalise
from app.money import Money
from app.outcomes import CANNOT_BE_TAKEN, SIGN_IN_FAILED, Refused
from app.ui.drawer.services import CardDeed, OutsideDeed
from app.wallet.drawer_plan import ImportedCards, Plan, PlannedCard
from app.wallet.drawer_table import CardTable, Column, Row
from app.wallet.drawer_values import (
    Booking,
    DrawerCard,
    DrawerChange,
    DrawerChanges,
    DrawerState,
    DrawerView,
    ExportedDrawer,
    NewDrawerCard,
    OutsideBalance,
    OutsideBooked,
    OutsideMovement,
    Revealed,
    Said,
)
from app.wallet.values import Actor

NOW = datetime(2026, 11, 22, 8, 52, tzinfo=UTC)
PASSWORD = "correct horse battery"
PAGES = {
    "US": "https://www.amazon.com/gc/redeem",
    "UK": "https://www.amazon.co.uk/gc/redeem",
    "DE": "https://www.amazon.de/gc/redeem",
}
CURRENCIES = {"DE": "EUR", "US": "USD", "UK": "GBP"}
AMAZON_CODE = "A1B2-C3D4E5-KW4P"
"""Of the shape of another issuer's cards; nobody has issued it."""


def drawer_card(
    number: int, last_four: str, amount: str | None, region: str = "DE", **more: Any
) -> DrawerCard:
    """A kept Amazon card, unless `more` says otherwise."""
    made = DrawerCard(
        card=number,
        programme="amazon",
        programme_name="Amazon gift card",
        region=region,
        currency=CURRENCIES[region],
        last_four=last_four,
        amount=None if amount is None else Money.parse(amount, CURRENCIES[region]),
        state=DrawerState.KEPT,
        said=None,
        ends=None,
        kept_at=NOW - timedelta(days=30 - number),
        has_code=True,
        has_note=False,
        has_picture=False,
        page=PAGES[region],
    )
    return replace(made, **more)


APPLE: dict[str, Any] = {
    "programme": "apple",
    "programme_name": "Apple gift card",
    "page": "https://www.apple.com/go/redeem",
}
REFUSED: dict[str, Any] = {"state": DrawerState.REFUSED}


def some_cards() -> list[DrawerCard]:
    """Newest first: cards to redeem, one that ends soon, refused, accepted and thrown away ones."""
    soon = (date(2026, 11, 22) + timedelta(days=7)).isoformat()
    accepted: dict[str, Any] = {"state": DrawerState.ACCEPTED}
    dropped: dict[str, Any] = {"state": DrawerState.DROPPED, "has_code": False}
    return [
        drawer_card(9, "KW4P", "40.00", has_note=True, has_picture=True),
        drawer_card(8, "GRG3", "25.00", "US", has_note=True, **APPLE),
        drawer_card(7, "U9F2", "10.00", "UK", ends=soon, has_note=True),
        drawer_card(6, "7CN4", "50.00", "US", said=Said.NOT_ACTIVATED, **APPLE, **REFUSED),
        drawer_card(5, "L5Z3", "50.00", **accepted),
        drawer_card(4, "A63N", "15.00", **accepted),
        drawer_card(3, "FD6X", "25.00", said=Said.ALREADY_REDEEMED, **REFUSED),
        drawer_card(2, "Q3WE", None, has_note=True),
        drawer_card(1, "M4ZT", "12.50", **dropped),
    ]


NOTES = {9: "From Aunt Ruth", 8: "Prize draw", 7: "Promotional code", 2: "Found in the old desk"}


def some_outside() -> list[OutsideBalance]:
    euro, dollar = (Money(0, currency) for currency in ("EUR", "USD"))
    return [
        OutsideBalance("amazon", "Amazon gift card", "DE", Money(6500, "EUR"), euro),
        OutsideBalance("apple", "Apple gift card", "US", Money(1275, "USD"), dollar),
    ]


def some_outside_movements() -> list[OutsideMovement]:
    lines: tuple[tuple[int, str, int, str | None, str | None], ...] = (
        (0, "order", -2499, "302-7711903-8831", None),
        (2, "balance", 499, None, None),
        (5, "refund", 1200, "302-1180042-0921", None),
        (9, "accepted", 5000, None, "L5Z3"),
    )
    return [
        OutsideMovement(
            NOW - timedelta(days=days),
            kind,
            Money(minor, "EUR"),
            "amazon",
            "Amazon gift card",
            "DE",
            reference,
            last_four,
            f"desk-1/{90 - at}",
            str(90 - at),
        )
        for at, (days, kind, minor, reference, last_four) in enumerate(lines)
    ]


class FakeDrawer:
    """Tests change its attributes; `calls` says what was asked."""

    calls: list[tuple[object, ...]]

    def begin_drawer(self) -> None:
        """A full drawer, shut; nothing is refused."""
        self.cards: list[DrawerCard] = some_cards()
        self.notes: dict[int, str] = dict(NOTES)
        self.codes: dict[int, str] = {one.card: f"A1B2C3D4E5{one.last_four}" for one in self.cards}
        self.picture = b""
        self.is_open = False
        self.refusing_drawer: Refused | None = None
        self.held: list[OutsideBalance] = some_outside()
        self.moved: list[OutsideMovement] = some_outside_movements()
        self.planned: list[PlannedCard] = some_planned()
        self.needs_passphrase = False
        self.on_drawer_export: Callable[[Callable[[int], bool]], ExportedDrawer | Refused | None] | None = (
            None
        )

    def drawer(self, actor: Actor) -> DrawerView:
        return DrawerView(tuple(self.cards), dict(self.notes) if self.is_open else None)

    def open_drawer(self, actor: Actor, password: str) -> Refused | None:
        self.calls.append(("open_drawer",))
        if password != PASSWORD:
            return Refused(SIGN_IN_FAILED)
        self.is_open = True
        return None

    def shut_drawer(self) -> None:
        self.calls.append(("shut_drawer",))
        self.is_open = False

    def keep_card(self, actor: Actor, new: NewDrawerCard, *, key: str) -> DrawerChange | Refused:
        self.calls.append(("keep_card", new, key))
        assert self.is_open
        if self.refusing_drawer is not None:
            return self.refusing_drawer
        code, number = normalise(new.text), max((one.card for one in self.cards), default=0) + 1
        programme = new.programme or ("apple" if code.startswith("X") and len(code) == 16 else "amazon")
        known = {} if programme == "amazon" else APPLE
        region = new.region or "DE"
        made = drawer_card(
            number,
            code[-4:],
            new.amount,
            region,
            ends=new.ends.isoformat() if new.ends else None,
            has_note=bool(new.note),
            has_picture=bool(new.picture),
            kept_at=NOW,
            **known,
        )
        self.cards.insert(0, made)
        self.codes[number], self.notes[number] = code, new.note
        return self._changed(made, key)

    def change_card(
        self, actor: Actor, card: int, changes: DrawerChanges, *, key: str
    ) -> DrawerChange | Refused:
        self.calls.append(("change_card", card, changes, key))
        before = self._card(card)
        after = before
        if changes.amount is not None:
            after = replace(after, amount=Money.parse(changes.amount, before.currency))
        if changes.never_ends or changes.ends is not None:
            after = replace(after, ends=changes.ends.isoformat() if changes.ends else None)
        if changes.note is not None:
            self.notes[card] = changes.note
            after = replace(after, has_note=bool(changes.note))
        if changes.picture is not None:
            self.picture = changes.picture
            after = replace(after, has_picture=bool(changes.picture))
        return self._put(after, key)

    def receipt_picture(self, actor: Actor, card: int) -> bytes:
        assert self.is_open
        return self.picture

    def reveal_card(self, actor: Actor, card: int, password: str) -> Revealed | Refused:
        self.calls.append(("reveal_card", card))
        if password != PASSWORD:
            return Refused(SIGN_IN_FAILED)
        self.is_open = True
        return Revealed(self.codes.get(card), self.notes.get(card, ""), self.picture)

    def book_answer(
        self, actor: Actor, card: int, said: Said, *, amount: str | None = None, key: str
    ) -> DrawerChange | Refused:
        self.calls.append(("book_answer", card, said, amount, key))
        if self.refusing_drawer is not None:
            return self.refusing_drawer
        before = self._card(card)
        if said is not Said.ACCEPTED:
            return self._put(replace(before, state=DrawerState.REFUSED, said=said), key)
        worth = before.amount if amount is None else Money.parse(amount, before.currency)
        return self._put(replace(before, state=DrawerState.ACCEPTED, said=None, amount=worth), key)

    def settle_card(self, actor: Actor, card: int, deed: CardDeed, *, key: str) -> DrawerChange | Refused:
        self.calls.append(("settle_card", card, deed, key))
        before = self._card(card)
        if deed == "back":
            return self._put(replace(before, state=DrawerState.KEPT, said=None), key)
        state = DrawerState.DROPPED if deed == "drop" else before.state
        gone = replace(before, state=state, said=None, has_code=False, has_note=False, has_picture=False)
        return self._put(gone, key)

    def held_outside(self, actor: Actor) -> Sequence[OutsideBalance]:
        return tuple(self.held)

    def outside_movements(
        self, actor: Actor, *, after: str | None = None, limit: int = 100
    ) -> Sequence[OutsideMovement]:
        rest = [one for one in self.moved if after is None or int(one.cursor) < int(after)]
        return tuple(rest[:limit])

    def book_outside(
        self, actor: Actor, deed: OutsideDeed, booking: Booking, *, key: str
    ) -> OutsideBooked | Refused:
        self.calls.append(("book_outside", deed, booking, key))
        if self.refusing_drawer is not None:
            return self.refusing_drawer
        currency = CURRENCIES[booking.region]
        amount = Money.parse(booking.amount, currency)
        balance = OutsideBalance(
            booking.programme, "Amazon gift card", booking.region, amount, amount - amount
        )
        return OutsideBooked(balance, amount, booking.reference, "desk-1/99", NOW, key)

    def read_card_table(self, file: Path, passphrase: str | None = None) -> Plan | Refused | None:
        self.calls.append(("read_card_table", file.name))
        if self.needs_passphrase and passphrase is None:
            return None
        return Plan(CardTable(("code", "amount"), (Row(2, (AMAZON_CODE, "40.00")),)), {Column.CODE: 0})

    def preview_import(self, actor: Actor, plan: Plan) -> Sequence[PlannedCard] | Refused:
        self.calls.append(("preview_import", plan))
        assert self.is_open
        return tuple(self.planned)

    def import_drawer(self, actor: Actor, plan: Plan, *, key: str) -> ImportedCards | Refused:
        self.calls.append(("import_drawer", plan, key))
        taken = sum(one.problem is None for one in self.planned)
        return ImportedCards(taken, len(self.planned) - taken, NOW, key)

    def export_drawer(self, actor: Actor, file: Path, *, overwrite: bool = False) -> ExportedDrawer | Refused:
        self.calls.append(("export_drawer", file.name, overwrite))
        return ExportedDrawer(len(self.cards))

    def export_drawer_codes(
        self,
        actor: Actor,
        file: Path,
        password: str,
        passphrase: str,
        *,
        overwrite: bool = False,
        goes_on: Callable[[int], bool] = lambda _done: True,
    ) -> ExportedDrawer | Refused | None:
        self.calls.append(("export_drawer_codes", file.name, passphrase, overwrite))
        if password != PASSWORD:
            return Refused(SIGN_IN_FAILED)
        if self.on_drawer_export is not None:
            return self.on_drawer_export(goes_on)
        return ExportedDrawer(sum(one.has_code for one in self.cards))

    def _card(self, number: int) -> DrawerCard:
        return next(one for one in self.cards if one.card == number)

    def _put(self, card: DrawerCard, key: str) -> DrawerChange:
        at = next(at for at, one in enumerate(self.cards) if one.card == card.card)
        self.cards[at] = card
        return self._changed(card, key)

    def _changed(self, card: DrawerCard, key: str) -> DrawerChange:
        return DrawerChange(card, f"desk-1/{card.card}", NOW, key)


def some_planned() -> list[PlannedCard]:
    """Two that can be kept, one whose date is none."""
    facts = {"what": "The end date", "why": "It is no date. Write it as 2027-05-31."}
    return [
        PlannedCard(2, "Amazon gift card", "DE", "KW4P", Money(4000, "EUR"), "2027-05-31", True, None),
        PlannedCard(3, "Apple gift card", "US", "GRG3", Money(2500, "USD"), None, False, None),
        PlannedCard(4, "", "", "", None, None, False, Refused(CANNOT_BE_TAKEN, facts)),
    ]
