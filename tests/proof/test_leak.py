"""After a run over every use case no code, PIN, password, recovery code or key can be read anywhere: in no
cell, file, log, export, backup, answer, error text or list of processes."""

import base64
import logging
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from app.counter import code_files
from app.data.backup import backup
from app.data.vault import new_recovery_code
from app.outcomes import Fault, Refused
from app.wallet import exporting, renewal
from app.wallet.exporting import Asked, export
from app.wallet.values import Command
from tests.data.test_secrets import spellings
from tests.data.world import PASSWORDS, RECOVERY_CODE, Raw, World
from tests.proof.asking import PIN, own_book
from tests.proof.doing import Doing
from tests.proof.drawer_plans import NOTE
from tests.proof.parts import PASSWORDS_OF_GUESTS, RECOVERY_CODES, Dice, Known
from tests.proof.plans import KINDS, Plans

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 3
LONGEST_RUN_S = 120
WAL_PAGE = 8192  # bytes: what PostgreSQL is built with
CARRY_CODES = ("codes", "mails")  # folders of files that are there to carry codes
NEW_PASSWORDS = ("a-holders-new-secret", "an-others-new-secret")


@dataclass
class Run:
    """What was done, what must not be found, and what was said meanwhile."""

    world: World
    log: pytest.LogCaptureFixture
    begun_at: str
    said: list[str] = field(default_factory=list)
    secrets: set[str] = field(default_factory=set)
    codes: list[str] = field(default_factory=list)

    def found_in(self, place: bytes) -> list[str]:
        """The secrets that can be read there, however they are spelled."""
        return [one for one in self.secrets if any(spelling in place for spelling in spellings(one))]


class Telling(Doing):
    """Remembers the one-time codes that it was given."""

    made: list[str]

    def one_time(self, holder) -> str:
        code = super().one_time(holder)
        self.made.append(code)
        return code


@pytest.fixture
def run(world: World, caplog: pytest.LogCaptureFixture) -> Run:
    caplog.set_level(logging.DEBUG)
    done = Run(world, caplog, wal_at(world))
    world.desk("desk-2")
    doing = Telling(
        world.store, world.folder, own_book(world.folder), {n: a.account for n, a in world.actors.items()}
    )
    doing.made = []
    doing.begin()
    done.secrets |= bought_first(done, doing)
    known = Known()
    plans = Plans(Dice(5), known, doing)
    deeds = ["sell"] * 4 + [name for _ in range(ROUNDS) for name in KINDS]
    for number, name in enumerate(deeds):
        try:
            done.said.append(doing(plans.named(name), f"key {number}"))
        except Fault as fault:
            done.said.append(repr(fault))
        world.clock.advance(1_000_000)
    done.codes = [card["code"] for card in known.cards]
    done.secrets |= {*done.codes, *doing.made, PIN, *renewed(done), *PASSWORDS_OF_GUESTS, *RECOVERY_CODES}
    done.secrets |= {NOTE, *known.kept}
    minted = {row.code for file in (world.folder / "codes").glob("*.csv") for row in code_files.read(file)}
    assert minted
    done.secrets |= minted | {code for name in known.gifts if (code := doing.code_in(name))}
    return done


def bought_first(done: Run, doing: Doing) -> set[str]:
    """The codes of a card that was redeemed, and of one that was bought with it."""
    card = done.world.active()
    done.world.redeem(card.code)
    gift = {"do": "buy_card", "who": "holder", "at": "desk-1", "amount": "5.00", "region": "US"}
    done.said.append(doing(gift | {"file": "first.eml"}, "first gift"))
    code = doing.code_in("first.eml")
    assert code is not None
    return {card.code, code}


def renewed(done: Run) -> list[str]:
    """New passwords and a new recovery code, after wrong ones; what they were before."""
    store, code = done.world.store, new_recovery_code()
    for password in ("wrong-secret", "holder-password"):
        done.said.append(repr(renewal.change_password(
            store, "holder", password, NEW_PASSWORDS[0], passwords=PASSWORDS, command=Command(password[:5])
        )))  # fmt: skip
    done.said.append(repr(renewal.recover_account(
        store, "other", RECOVERY_CODE, NEW_PASSWORDS[1], passwords=PASSWORDS, command=Command("recover")
    )))  # fmt: skip
    done.said.append(repr(renewal.renew_recovery(
        store, "other", NEW_PASSWORDS[1], code, passwords=PASSWORDS, command=Command("renew")
    )))  # fmt: skip
    assert sum("Refused" in said for said in done.said[-4:]) == 1
    return [*NEW_PASSWORDS, "wrong-secret", "holder-password", "manager-password", RECOVERY_CODE, code]


def wal_at(world: World) -> str:
    if world.is_sqlite:
        return ""
    with world.sql() as raw:
        return str(raw.execute("SELECT pg_current_wal_lsn()").fetchone()[0])


def cells(world: World) -> bytes:
    with world.sql() as raw:
        return raw.cells().encode()


def files(done: Run) -> bytes:
    """What lies on the disk: a store and its WAL, or what a server has logged and written ahead since then.
    Files that are there to carry codes, or the key, are not looked into."""
    own = [path for path in done.world.folder.rglob("*") if path.is_file()]
    left = b"".join(
        path.read_bytes() for path in own if path.name != "store.key" and path.parent.name not in CARRY_CODES
    )
    if done.world.is_sqlite:
        return left
    with done.world.sql() as raw:
        return left + servers_files(done.begun_at, raw)


def servers_files(begun_at: str, raw: Raw) -> bytes:
    """The log of a PostgreSQL server, and what it has written ahead since that place."""
    (last,) = raw.execute("SELECT pg_walfile_name(pg_switch_wal())").fetchone()
    (folder,) = raw.execute("SHOW data_directory").fetchone()
    asked = "SELECT file_name, file_offset FROM pg_walfile_name_offset(?::pg_lsn)"
    name, offset = raw.execute(asked, (begun_at,)).fetchone()
    written = sorted(path for path in Path(folder, "pg_wal").iterdir() if name <= path.name <= last)
    wal = [path.read_bytes() for path in written]  # files behind the last one hold what was long before
    wal[0] = bytes(offset % WAL_PAGE) + wal[0][offset:]
    return Path(folder).with_name("log").read_bytes() + b"".join(map(without_page_heads, wal)).rstrip(b"\0")


def without_page_heads(wal: bytes) -> bytes:
    """A record that goes on on the next page has that page's head in its middle, so a secret could be split.
    A head is 24 bytes long, and 40 where it says (second bit) that it is a file's first (xlog_internal.h)."""
    pages = (wal[start : start + WAL_PAGE] for start in range(0, len(wal), WAL_PAGE))
    return b"".join(page[40 if page[2] & 2 else 24 :] for page in pages)


def program(done: Run, *words: str, typed: str = "") -> bytes:
    """What another process of the program says, and what the list of processes says of it meanwhile."""
    command = [sys.executable, "-m", "app", *words, "--as", "holder", "--store", done.world.address]
    process = subprocess.Popen(
        [*command, "--data", str(done.world.folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=ROOT,
        env=os.environ | {"TILLFOLD_PASSWORD": NEW_PASSWORDS[0]},
    )
    listed = b""
    try:
        while not listed:  # it is not there at once
            listed = Path(f"/proc/{process.pid}/cmdline").read_bytes()
        said, _ = process.communicate(typed.encode(), timeout=LONGEST_RUN_S)
    finally:
        process.kill()
    assert b"-mapp" in listed.replace(b"\0", b"")
    return listed + said


def processes(done: Run) -> bytes:
    """Also while a code is typed into the command line."""
    return program(done, "redeem", "-", "--json", typed=f"{done.codes[0]}\n")


def on_paper(done: Run) -> bytes:
    """The text of the history as a PDF, its bytes, and what writing it said."""
    file = done.world.folder.with_name("history.pdf")
    said = program(done, "export", str(file), "--format", "pdf")
    with pdfium.PdfDocument(file) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    assert any("History" in page for page in pages)
    return said + file.read_bytes() + "".join(pages).encode()


def exports(done: Run) -> bytes:
    actor, folder = done.world.holder, done.world.folder.with_name("exports")
    folder.mkdir()
    for write in (exporting.write_csv, exporting.write_json):
        file = folder / write.__name__
        made = export(done.world.store, actor, file, write, book=done.world.book, asked=Asked())
        assert made is not None
        assert not isinstance(made, Refused)
    return b"".join(file.read_bytes() for file in folder.iterdir())


def backed_up(done: Run) -> bytes:
    file = done.world.folder.with_name("shop.backup")
    assert not isinstance(backup(done.world.store, file), Refused)
    return file.read_bytes()


def test_no_secret_can_be_read_anywhere(run: Run) -> None:
    assert len(run.secrets) > 20
    places = {
        "a cell": cells(run.world),
        "a file": files(run),
        "the log": run.log.text.encode(),
        "an export": exports(run),
        "a page": on_paper(run),
        "a backup": backed_up(run),
        "an answer": "\n".join(run.said).encode(),
        "the processes": processes(run),
    }
    assert all(len(content) > 100 for name, content in places.items() if name != "the log")
    assert {name: run.found_in(content) for name, content in places.items()} == {name: [] for name in places}
    keys = run.world.store._keys
    for secret in (run.world.store._store_key.secret, keys.index, keys.chain, keys.intent):
        for spelling in (secret, base64.b64encode(secret), secret.hex().encode()):
            assert not [name for name, content in places.items() if spelling in content]


@pytest.mark.parametrize("has_dashes", [True, False])
def test_a_secret_that_was_planted_is_found_in_every_place(run: Run, has_dashes: bool) -> None:
    planted = next(code for code in sorted(run.secrets) if ("-" in code) is has_dashes and code.isupper())
    with run.world.sql() as raw:
        raw.execute("UPDATE shop SET name = ? WHERE id = 1", (f"the code is {planted.lower()}",))
    logging.getLogger(__name__).info("redeemed %s", planted)
    places = {
        "a cell": cells(run.world),
        "a file": files(run),
        "a backup": backed_up(run),
        "the log": run.log.text.encode(),
    }
    found = {name: run.found_in(content) for name, content in places.items()}
    assert found == {name: [planted] for name in places}


def close_and_checkpoint(world: World) -> None:
    """What another test may do meanwhile: end the file written ahead, and let the server do without it."""
    with world.sql() as raw:
        raw.execute("SELECT pg_switch_wal()")
        raw.execute("SELECT pg_switch_wal()")
        raw.execute("CHECKPOINT")


def test_a_secret_is_found_where_it_lies_across_two_pages_of_what_is_written_ahead(
    postgres_world: World,
) -> None:
    begun_at, secret, times = wal_at(postgres_world), "15WP9CWYMEMWVN!", 2 * WAL_PAGE
    with postgres_world.sql() as raw:
        raw.execute("SELECT pg_logical_emit_message(false, 'test', repeat(?, ?))", (secret, times))
        close_and_checkpoint(postgres_world)
        found = servers_files(begun_at, raw)
    assert found.count(secret.encode()) == times
