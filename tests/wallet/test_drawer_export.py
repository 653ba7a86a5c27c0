"""Exports: without codes for anybody to read; with codes only after signing in again, and encrypted as the
shipped description of the file says. The reader here is written from that description alone."""

import csv
import io
import json
import stat
import unicodedata
from datetime import date
from pathlib import Path
from typing import Any

import argon2
import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.environ import RESOURCES
from app.outcomes import Refused
from app.wallet import drawer_file, drawer_import
from app.wallet.drawer_export import export_codes, export_list
from app.wallet.drawer_file import FileCost
from app.wallet.drawer_plan import Plan
from app.wallet.drawer_table import CardTable, guess_columns, read_table
from app.wallet.drawer_values import ExportedDrawer, Said
from tests.data.world import BOOK, PASSWORDS, World
from tests.wallet.drawer_world import PICTURE, Drawer, code, outcome

PASSPHRASE = "correct horse battery stäple"
CHEAP = FileCost(memory_kib=8, passes=1, lanes=1)


@pytest.fixture
def drawer(sqlite_world: World) -> Drawer:
    return Drawer(sqlite_world)


def exported(
    drawer: Drawer,
    file: Path,
    *,
    password: str = "holder-password",
    passphrase: str = PASSPHRASE,
    **more: Any,
) -> ExportedDrawer | Refused | None:
    world = drawer.world
    return export_codes(
        world.store,
        drawer.actor,
        file,
        password,
        passphrase,
        passwords=PASSWORDS,
        book=world.book,
        cost=CHEAP,
        **more,
    )


def read_by_the_description(content: bytes, passphrase: str) -> list[dict[str, str]]:
    """resources/formats/drawer-export.md, step by step."""
    assert content[0:8] == b"TFDRAWER"
    assert content[8] == 1
    memory, passes, lanes = (int.from_bytes(content[at : at + 4], "big") for at in (9, 13, 17))
    key = argon2.low_level.hash_secret_raw(
        unicodedata.normalize("NFC", passphrase).encode("utf-8"),
        content[21:37],
        time_cost=passes,
        memory_cost=memory,
        parallelism=lanes,
        hash_len=32,
        type=argon2.Type.ID,
        version=0x13,
    )
    table = AESGCM(key).decrypt(content[37:49], content[49:], content[0:49])
    return list(csv.DictReader(io.StringIO(table.decode("utf-8"), newline="")))


def test_a_reader_written_from_the_description_reads_every_card(drawer: Drawer, tmp_path: Path) -> None:
    one, two, three = code(), code("apple"), code()
    drawer.kept(
        one, amount="25.00", ends=date(2027, 5, 31), note='=1+1, "quoted"\nand a line', picture=PICTURE
    )
    drawer.world.clock.advance(1_000_000)
    second = drawer.kept(two, amount=None)
    accepted, dropped = drawer.kept(three, region="DE", amount="30.00"), drawer.kept()
    drawer.book(second.card, Said.REGION)
    drawer.book(accepted.card, Said.ACCEPTED)
    drawer.deed("drop", dropped.card)
    assert exported(drawer, tmp_path / "cards.tfdrawer") == ExportedDrawer(3)
    content = (tmp_path / "cards.tfdrawer").read_bytes()
    rows = read_by_the_description(content, unicodedata.normalize("NFD", PASSPHRASE))
    common = {"programme": "amazon", "region": "US", "currency": "USD", "ends": "", "note": ""}
    later = {"kept_at": "2026-11-22T12:00:01Z"}
    assert rows == [
        {**common, **later, "region": "DE", "code": three.replace("-", ""), "amount": "30.00",
         "currency": "EUR", "state": "ACCEPTED"},
        {**common, **later, "programme": "apple", "code": two, "amount": "", "state": "REFUSED"},
        {**common, "code": one.replace("-", ""), "amount": "25.00", "ends": "2027-05-31", "state": "KEPT",
         "note": "'=1+1, \"quoted\"\nand a line", "kept_at": "2026-11-22T12:00:00Z"},
    ]  # fmt: skip
    for text in (one, two, three):
        assert text.replace("-", "").encode() not in content


def test_the_description_names_every_column_and_the_ending() -> None:
    text = (RESOURCES / "formats" / "drawer-export.md").read_text()
    from app.wallet.drawer_export import COLUMNS_WITH_CODES

    assert [line.split("`")[1] for line in text.splitlines() if line.startswith("| `")] == list(
        COLUMNS_WITH_CODES
    )
    assert drawer_file.ENDING in text


def test_what_was_exported_can_be_brought_in_again(drawer: Drawer, tmp_path: Path) -> None:
    text = code()
    drawer.kept(text, ends=date(2027, 5, 31), note="-5 % for members")
    exported(drawer, tmp_path / "cards")
    table = drawer_file.opened((tmp_path / "cards").read_bytes(), PASSPHRASE)
    assert table is not None
    found, other = read_table(table, BOOK), Drawer(drawer.world, "other")
    assert isinstance(found, CardTable)
    plan = Plan(found, guess_columns(found, BOOK))
    drawer.world.store.transact(
        lambda tx: drawer_import.import_cards(
            tx, other.actor, plan, other.key, book=BOOK, command=drawer.world.key()
        )
    )
    (card,) = other.cards()
    revealed = other.reveal(card.card)
    assert not isinstance(revealed, Refused)
    assert (revealed.code, revealed.note) == (text.replace("-", ""), "-5 % for members")
    assert (card.ends, card.amount) == ("2027-05-31", drawer.cards()[0].amount)


def test_another_passphrase_or_a_changed_byte_opens_nothing(drawer: Drawer, tmp_path: Path) -> None:
    drawer.kept()
    exported(drawer, tmp_path / "cards")
    content = (tmp_path / "cards").read_bytes()
    assert drawer_file.opened(content, PASSPHRASE) is not None
    assert drawer_file.opened(content, PASSPHRASE + " ") is None
    with pytest.raises(InvalidTag):
        read_by_the_description(content, PASSPHRASE + " ")
    for at in [*range(9), *range(12, 14), 16, 20, 21, 40, 49, 60, len(content) - 1]:
        changed = content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]
        assert drawer_file.opened(changed, PASSPHRASE) is None, at
    assert drawer_file.opened(content[:64], PASSPHRASE) is None


@pytest.mark.parametrize("at", [9, 13, 17])
def test_a_file_that_asks_for_too_much_work_is_not_tried(drawer: Drawer, tmp_path: Path, at: int) -> None:
    exported(drawer, tmp_path / "cards")
    content = (tmp_path / "cards").read_bytes()
    for number in (b"\xff\xff\xff\xff", bytes(4)):
        assert drawer_file.opened(content[:at] + number + content[at + 4 :], PASSPHRASE) is None


def test_codes_leave_only_with_the_password_and_a_long_passphrase(drawer: Drawer, tmp_path: Path) -> None:
    drawer.kept()
    file = tmp_path / "cards"
    assert outcome(exported(drawer, file, password="guess")) == "SIGN_IN_FAILED"
    refused = exported(drawer, file, passphrase="elevenchars")
    assert (outcome(refused), list(tmp_path.glob("**/cards*"))) == ("PASSPHRASE_TOO_SHORT", [])


def test_each_file_has_a_salt_and_nonce_of_its_own_and_is_its_owners_alone(
    drawer: Drawer, tmp_path: Path
) -> None:
    drawer.kept()
    for name in ("one", "two"):
        exported(drawer, tmp_path / name)
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600
    one, two = ((tmp_path / name).read_bytes() for name in ("one", "two"))
    assert (one[21:37] != two[21:37], one[37:49] != two[37:49]) == (True, True)


def test_a_file_that_stands_is_replaced_only_when_that_is_said(drawer: Drawer, tmp_path: Path) -> None:
    file = tmp_path / "cards"
    file.write_text("mine")
    world = drawer.world
    assert outcome(exported(drawer, file)) == "ALREADY_THERE"
    assert outcome(export_list(world.store, drawer.actor, file, book=BOOK)) == "ALREADY_THERE"
    assert file.read_text() == "mine"
    assert exported(drawer, file, overwrite=True) == ExportedDrawer(0)
    assert export_list(world.store, drawer.actor, file, book=BOOK, overwrite=True) == ExportedDrawer(0)


def test_the_list_without_codes_has_none(drawer: Drawer, tmp_path: Path) -> None:
    text = code()
    card = drawer.kept(text, note="a secret note", ends=date(2027, 5, 31))
    drawer.book(card.card, Said.INVALID)
    file = tmp_path / "cards.csv"
    assert export_list(drawer.world.store, drawer.actor, file, book=BOOK) == ExportedDrawer(1)
    content = file.read_text("utf-8-sig")
    assert list(csv.DictReader(io.StringIO(content))) == [
        {"programme": "amazon", "region": "US", "last_four": card.last_four, "amount": "25.00",
         "currency": "USD", "ends": "2027-05-31", "state": "REFUSED", "said": "invalid",
         "kept_at": "2026-11-22T12:00:00Z"}
    ]  # fmt: skip
    assert text.replace("-", "") not in content
    assert "secret note" not in content


def test_the_passphrase_and_what_it_sealed_never_show(drawer: Drawer) -> None:
    card = drawer.kept(note="a secret note")
    shown = json.dumps([repr(drawer.key), repr(drawer.reveal(card.card)), repr(CHEAP)])
    assert drawer.key.secret.hex() not in shown
    assert str(drawer.key.secret) not in shown
    assert "secret note" not in shown


def test_an_export_tells_how_far_it_is_and_stopped_writes_nothing(drawer: Drawer, tmp_path: Path) -> None:
    for _ in range(3):
        drawer.kept()
    told: list[int] = []

    def goes_on(done: int) -> bool:
        told.append(done)
        return done < 2

    assert exported(drawer, tmp_path / "cards.tfdrawer", goes_on=goes_on) is None
    assert told == [1, 2]
    assert list(tmp_path.glob("*.tfdrawer*")) == []
