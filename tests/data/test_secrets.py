"""After use, no code, folded code, password or key can be read in any byte that the store leaves behind."""

import base64
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.codes.lookalikes import fold
from app.counter.issuing import CardToIssue
from app.data import people
from app.data.cards import NewCard
from app.data.keyplace import StoreKey
from app.data.store import Store
from app.wallet.accounts import NewAccount
from app.wallet.looking import understand
from app.wallet.values import Role
from tests.data.world import BOOK, PASSWORDS, RECOVERY_CODE, Card, HandClock, World, enter

TYPED = "ZZZZ-9Z9Z9Z-ZZZZ"  # a code that nobody has


@pytest.fixture
def used(folder: Path, caplog: pytest.LogCaptureFixture) -> Iterator[tuple[World, list[Card]]]:
    """Every use case has been through: hits, misses, refusals, look-alikes, a link, a wrong text."""
    caplog.set_level(logging.DEBUG)
    world = enter(folder, HandClock())
    cards = [world.active(programme) for programme in ("house", "practice-amazon", "practice-apple")]
    cards += [world.issued(), world.active("house", "DE")]
    for card in cards:
        world.inspect(card.code)
        world.redeem(card.code)
        world.redeem(f"tillfold://redeem#code={card.code}")
    alike = [Card("AAAA-A0AAAA-AAAA", "1"), Card("AAAA-AOAAAA-AAAA", "2")]
    for card in alike:
        world.issue([card], "practice-amazon")
    world.redeem(alike[0].code)
    world.redeem(alike[0].code, confirmed={5})
    world.redeem(TYPED)
    world.inspect(TYPED)
    world.redeem(cards[0].code[:-1])
    yield world, [*cards, *alike, Card(TYPED, "")]
    world.store.close()


def left_behind(folder: Path) -> bytes:
    """The store, its WAL and whatever else lies in the folder, the key file apart."""
    files = [path for path in folder.iterdir() if path.name != "store.key"]
    assert any(path.name.endswith("-wal") for path in files)
    return b"".join(path.read_bytes() for path in files)


def spellings(code: str) -> set[bytes]:
    plain = code.replace("-", "").upper()
    written = {plain, plain.lower(), code, code.lower(), fold(plain), fold(plain).lower()}
    texts = {text.encode() for text in written}
    return texts | {base64.b64encode(text)[:-4] for text in texts} | {text.hex().encode() for text in texts}


def test_no_code_is_in_the_store_its_wal_or_the_log(
    used: tuple[World, list[Card]], caplog: pytest.LogCaptureFixture
) -> None:
    world, cards = used
    left = left_behind(world.folder) + caplog.text.encode()
    assert cards[0].serial.encode() in left  # the search sees what is there
    for card in cards:
        for spelling in spellings(card.code):
            assert spelling not in left


def test_a_code_that_was_planted_is_found(used: tuple[World, list[Card]]) -> None:
    world, cards = used
    with world.sql() as raw:
        raw.execute("UPDATE shop SET name = ?", (f"the code is {cards[0].code}",))
    assert any(spelling in left_behind(world.folder) for spelling in spellings(cards[0].code))


def test_no_key_password_or_recovery_code_is_in_it(used: tuple[World, list[Card]]) -> None:
    world, _ = used
    left = left_behind(world.folder)
    store_key = base64.b64decode((world.folder / "store.key").read_text().split()[2])
    keys = world.store._keys
    for secret in (store_key, keys.index, keys.chain, keys.intent):
        for spelling in (secret, base64.b64encode(secret), secret.hex().encode()):
            assert spelling not in left
    for text in ("holder-password", "manager-password", RECOVERY_CODE, RECOVERY_CODE.replace("-", "")):
        assert text.encode() not in left


def test_nothing_shows_a_secret_when_it_is_printed(world: World) -> None:
    code, password = "ABCD-123456-EFGH", "a password"
    plain = "ABCD123456EFGH"
    shown = [
        NewCard(1, "practice-amazon", "US", "USD", plain, "1", fold_unique=False, ends=None),
        understand(code, BOOK),
        CardToIssue(code, "1"),
        NewAccount("holder", "Holder", Role.HOLDER, "US", password, RECOVERY_CODE),
        PASSWORDS.credentials(password, RECOVERY_CODE),
        world.store.read(lambda tx: people.by_login(tx, "holder")),
        StoreKey("id", b"the secret"),
    ]
    for value in map(repr, shown):
        for secret in (code, plain, password, RECOVERY_CODE, "argon2", "the secret"):
            assert secret not in value


def test_keyed_hashes_of_two_stores_differ(tmp_path: Path, world: World) -> None:
    other = Store.create(tmp_path / "other.sqlite", data_folder=tmp_path)
    mine, theirs = (
        store.read(lambda tx: tx.keys.exact_index("house", "SAME")) for store in (world.store, other)
    )
    other.close()
    assert mine != theirs
