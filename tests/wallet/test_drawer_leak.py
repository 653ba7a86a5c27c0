"""No code, note, picture or key of a drawer is anywhere in the clear: not in a cell, a file of the store
or its log, a backup, an answer that was stored, a statement that was sent, a log, or an export without
codes."""

import logging
from pathlib import Path

import pytest

from app.data.backup import backup
from app.outcomes import Refused
from app.wallet.drawer_export import export_codes, export_list
from app.wallet.drawer_file import FileCost
from app.wallet.drawer_import import import_cards, preview
from app.wallet.drawer_plan import Plan
from app.wallet.drawer_table import CardTable, guess_columns, read_table
from app.wallet.drawer_values import Said
from tests.data.world import BOOK, PASSWORDS, World
from tests.wallet.drawer_world import PICTURE, Drawer, code

NOTE = "the aunt's secret words"
PASSPHRASE = "correct horse battery staple"


def forms(texts: list[str]) -> list[str]:
    """A code as it is typed, as it is kept, and in hexadecimal as a database shows bytes."""
    plain = [text.replace("-", "") for text in texts]
    return [*texts, *plain, *(one.lower() for one in plain), *(one.encode().hex() for one in plain)]


def lived(drawer: Drawer, folder: Path) -> list[str]:
    """Everything that can happen to codes, refusals among it; returns the codes."""
    texts = [code() for _ in range(5)] + [code("apple")]
    kept = [drawer.kept(text, note=NOTE, picture=PICTURE) for text in texts[:4]]
    drawer.keep(texts[0])
    drawer.keep(texts[1][:-1])
    drawer.change(kept[0].card, note=f"{NOTE} again", amount="30.00")
    for card, said in zip(kept, (Said.ACCEPTED, Said.INVALID), strict=False):
        drawer.book(card.card, said)
    drawer.deed("drop", kept[2].card)
    drawer.deed("forget", kept[0].card)
    drawer.reveal(kept[3].card)
    drawer.reveal(kept[3].card, "guess")
    table = read_table("\n".join(["code,note", *(f"{text},{NOTE}" for text in texts)]).encode(), BOOK)
    assert isinstance(table, CardTable)
    plan, world = Plan(table, guess_columns(table, BOOK)), drawer.world
    world.store.read(lambda tx: preview(tx, drawer.actor, plan, drawer.key, book=BOOK))
    world.store.transact(
        lambda tx: import_cards(tx, drawer.actor, plan, drawer.key, book=BOOK, command=world.key())
    )
    for name, write in (("list.csv", export_list), ("codes.tfdrawer", export_codes)):
        more = {"password": "holder-password", "passphrase": PASSPHRASE, "passwords": PASSWORDS}
        more |= {"cost": FileCost(8, 1, 1)}
        done = write(world.store, drawer.actor, folder / name, book=BOOK, **(more if name[0] == "c" else {}))
        assert not isinstance(done, Refused)
    return texts


def test_nothing_that_is_sealed_shows_anywhere(
    world: World, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    sent: list[str] = []
    with caplog.at_level(logging.DEBUG), world.traced(sent):
        drawer = Drawer(world)
        texts = lived(drawer, folder)
        assert not isinstance(backup(world.store, folder / "backup", overwrite=False), Refused)
    secrets = [*forms(texts), NOTE, PICTURE[8:].decode(), drawer.key.secret.hex(), PASSPHRASE]
    with world.sql() as raw:
        places = [raw.cells(), "\n".join(sent), caplog.text, repr(drawer.cards())]
    for text in places:
        assert [one for one in secrets if one in text] == []
    files = [path for path in (*tmp_path.rglob("*"),) if path.is_file()]
    assert {"list.csv", "codes.tfdrawer", "backup"} <= {path.name for path in files}
    for path in files:
        content = path.read_bytes()
        assert [one for one in secrets if one.encode() in content or one.encode("utf-16-le") in content] == []
        assert drawer.key.secret not in content


def test_the_search_would_find_what_lay_there(sqlite_world: World) -> None:
    """So that the test above cannot pass by looking in the wrong place."""
    drawer, text = Drawer(sqlite_world), code()
    card, plain = drawer.kept(text), text.replace("-", "").encode()
    with sqlite_world.unguarded() as raw:
        raw.execute("UPDATE drawer_secret SET sealed = ? WHERE drawer_card = ?", (plain * 3, card.card))
    with sqlite_world.sql() as raw:
        cells = raw.cells()
    assert any(one in cells for one in forms([text]))
    files = b"".join(path.read_bytes() for path in sqlite_world.folder.iterdir() if path.is_file())
    assert any(one.encode() in files for one in forms([text]))
