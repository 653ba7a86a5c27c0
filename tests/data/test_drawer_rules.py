"""What the database itself refuses of a drawer, attacked with raw SQL: states, answers, secrets, bookings."""

import sqlite3
from typing import Any

import psycopg
import pytest

from app.wallet.drawer_values import Said
from tests.data.world import World
from tests.wallet.drawer_world import Drawer

REFUSALS = (sqlite3.IntegrityError, psycopg.IntegrityError)
_EVENT = (
    "INSERT INTO drawer_event (entry, drawer_card, seq, prev_seq, was, state, said, ends) VALUES (999, 1, "
)
_SECRET = "INSERT INTO drawer_secret (drawer_card, kind, sealed) VALUES (1, "
_CODE = "INSERT INTO drawer_code (drawer_card, account, code_index) VALUES (3, "
_BOOKING = "INSERT INTO outside_booking (id, entry, outside, kind, reference, about) VALUES (99, 999, "
HASH, SEALED = bytes(32), bytes(40)

ATTACKS: dict[str, tuple[str, tuple[bytes, ...], str]] = {
    "an answer of what was accepted": (_EVENT + "2, 1, 'KEPT', 'ACCEPTED', 'invalid', NULL)", (), "said"),
    "a refusal without an answer": (_EVENT + "2, 1, 'KEPT', 'REFUSED', NULL, NULL)", (), "said"),
    "an answer that is none": (_EVENT + "2, 1, 'KEPT', 'REFUSED', 'lost', NULL)", (), "said"),
    "an end that is no date": (_EVENT + "2, 1, 'KEPT', 'KEPT', NULL, '2027')", (), "ends"),
    "a state that is none": (_EVENT + "2, 1, 'KEPT', 'SOLD', NULL, NULL)", (), "move"),
    "a way back from what was dropped": (_EVENT + "2, 1, 'DROPPED', 'KEPT', NULL, NULL)", (), "move"),
    "a beginning that is no keeping": (_EVENT + "1, NULL, NULL, 'ACCEPTED', NULL, NULL)", (), "move"),
    "an event from another state than the true one": (
        _EVENT + "2, 1, 'REFUSED', 'ACCEPTED', NULL, NULL)", (), "foreign key",
    ),
    "a second first event": (_EVENT + "1, NULL, NULL, 'KEPT', NULL, NULL)", (), "unique|replaced|duplicate"),
    "a secret of another kind": (_SECRET + "'pin', ?)", (SEALED,), "kind"),
    "a secret in the clear": (_SECRET + "'note', ?)", (b"a short note",), "length"),
    "a secret that is too large": (_SECRET + "'picture', ?)", (bytes(2_100_001),), "length"),
    "a second code of a card": (_SECRET + "'code', ?)", (SEALED,), "unique|duplicate"),
    "a keyed hash that is none": (_CODE + "3, ?)", (b"short",), "keyed"),
    "a code of somebody else's card": (_CODE + "4, ?)", (HASH,), "foreign key"),
    "the same code twice in a drawer": (
        "INSERT INTO drawer_code SELECT 3, account, code_index FROM drawer_code WHERE drawer_card = 1",
        (),
        "unique|duplicate",
    ),
    "a booking of another kind": (_BOOKING + "1, 'gift', NULL, NULL)", (), "kind"),
    "an order that is about another": (_BOOKING + "1, 'order', NULL, 1)", (), "about"),
    "a refund of an order elsewhere": (_BOOKING + "2, 'refund', NULL, 2)", (), "foreign key"),
    "the same order twice": (_BOOKING + "1, 'order', '113-1', NULL)", (), "unique|replaced|duplicate"),
    "an order without a name": (_BOOKING + "1, 'order', '', NULL)", (), "named"),
    "a second account at one issuer": (
        "INSERT INTO outside SELECT 99, account, programme, region, currency FROM outside WHERE id = 1",
        (),
        "unique|replaced|duplicate",
    ),
}  # fmt: skip


def fill(world: World) -> None:
    """Cards 1 and 2, the second accepted; 3 without its code's hash; an order of two issuers each."""
    drawer = Drawer(world)
    first, second, third = drawer.kept(), drawer.kept(), drawer.kept()
    drawer.book(second.card, Said.ACCEPTED)
    assert (first.card, second.card, third.card) == (1, 2, 3)
    with world.unguarded() as raw:
        raw.execute("DELETE FROM drawer_code WHERE drawer_card = 3")
    drawer.booked("pay", "1.00", reference="113-1")
    drawer.booked("set_balance", "9.00", programme="apple")


def test_the_database_refuses_each_attack(world: World) -> None:
    fill(world)
    with world.sql() as raw:
        for attack, (statement, values, by) in ATTACKS.items():
            with pytest.raises(REFUSALS) as refused:
                raw.execute(statement, values)
            said = str(refused.value).casefold()
            assert any(word in said for word in by.split("|")), (attack, said)


def test_what_the_attacks_change_is_all_that_is_wrong_with_them(world: World) -> None:
    fill(world)
    with world.sql() as raw:
        raw.execute("BEGIN")
        good: tuple[tuple[str, tuple[Any, ...]], ...] = (
            (_EVENT + "2, 1, 'KEPT', 'REFUSED', 'invalid', '2027-05-31')", ()),
            (_SECRET + "'note', ?)", (SEALED,)),
            (_CODE + "3, ?)", (HASH,)),
            (_BOOKING + "1, 'refund', NULL, 1)", ()),
        )  # fmt: skip
        for statement, values in good:
            raw.execute(statement, values)
        raw.execute("ROLLBACK")
