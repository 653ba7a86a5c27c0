"""The drawer on the command line: cards kept and revealed, answers booked, tables brought in."""

import csv
import io
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.wallet import drawer_file
from tests.wallet.drawer_world import PICTURE, code

PASSPHRASE = "correct horse battery staple"


@pytest.fixture
def desk(run, monkeypatch):
    """A store with a manager and a holder, whose drawer is used: desk("list", …, stdin=…)."""
    for login in ("manager", "holder"):
        by = () if login == "manager" else ("--as", "manager")
        words = ("account", "add", login, "--name", login.title(), "--region", "US", "--role", login)
        assert run(*words, *by).status == 0
    monkeypatch.setenv("TILLFOLD_PASSPHRASE", PASSPHRASE)

    def drawer(*words, by="holder", stdin="", json=True):
        return run("drawer", *words, "--as", by, *(["--json"] if json else []), stdin=stdin)

    return drawer


@pytest.fixture
def card(desk):
    return desk("add", "-", "--amount", "25.00", stdin=code()).row["card"]


def test_a_card_is_kept_listed_and_revealed(desk, tmp_path):
    text, picture = code(), tmp_path / "receipt.png"
    picture.write_bytes(PICTURE)
    words = ("--amount", "25.00", "--ends", "2027-05-31", "--note", "from an aunt", "--picture", picture)
    kept = desk("add", "-", *words, stdin=text).row
    plain = text.replace("-", "")
    names = ("ok", "programme", "region", "last_four", "amount", "currency")
    assert [kept[name] for name in names] == [True, "amazon", "US", plain[-4:], 2500, "USD"]
    assert {"key", "entry"} <= set(kept)
    (listed,) = desk("list").rows
    assert (listed["card"], listed["state"], listed["page"]) == (
        kept["card"],
        "KEPT",
        "https://www.amazon.com/gc/redeem",
    )
    table = desk("list", json=False).out
    assert plain[-4:] in table
    assert plain not in table
    back = tmp_path / "back.png"
    assert desk("reveal", kept["card"], "--picture", back).row == {
        "ok": True, "card": kept["card"], "code": plain, "note": "from an aunt", "picture": str(back),
    }  # fmt: skip
    assert (back.read_bytes(), stat.S_IMODE(back.stat().st_mode)) == (PICTURE, 0o600)
    assert desk("reveal", kept["card"], "--picture", back).row["outcome"] == "ALREADY_THERE"
    assert desk("reveal", kept["card"], by="manager").row["outcome"] == "NOT_FOUND"


def test_a_code_is_never_given_as_a_word(desk):
    refused = desk("add", code())
    assert (refused.status, refused.out) == (2, "")


def test_another_password_opens_nothing(desk, card, monkeypatch):
    monkeypatch.setenv("TILLFOLD_PASSWORD", "guess")
    for words in (("reveal", card), ("add", "-"), ("export", "x.csv"), ("import", "x.csv"), ("list",)):
        answer = desk(*words, stdin=code())
        assert (answer.status, answer.row["outcome"]) == (1, "SIGN_IN_FAILED")


def test_what_cannot_be_kept_is_refused_by_name(desk, tmp_path):
    text = code()
    assert desk("add", "-", stdin=text).status == 0
    assert desk("add", "-", stdin=text.lower()).row["outcome"] == "ALREADY_IN_DRAWER"
    assert desk("add", "-", stdin="A1B2C3D4").row["outcome"] == "CODE_FITS_NOTHING"
    assert desk("add", "-", "--picture", tmp_path / "none", stdin=code()).row["outcome"] == "UNREADABLE_FILE"
    (tmp_path / "note.txt").write_text("no picture")
    refused = desk("add", "-", "--picture", tmp_path / "note.txt", stdin=code())
    assert refused.row["outcome"] == "CANNOT_BE_TAKEN"


def test_programmes_with_the_same_codes_are_told_apart_by_the_person(desk, tmp_path):
    folder = tmp_path / "data" / "programmes"
    folder.mkdir()
    for key in ("one", "two"):
        (folder / f"{key}.toml").write_text(
            f'[[programme]]\nkey = "{key}"\nname = "{key}"\nissued = "elsewhere"\n'
            'codes = ["[A-Z0-9]{12}"]\n'
            '[[programme.region]]\nkey = "US"\ncurrency = "USD"\n'
        )
    assert desk("add", "-", stdin="ABCDEF123456").row["outcome"] == "PROGRAMME_NEEDED"
    assert desk("add", "-", "--programme", "two", stdin="ABCDEF123456").row["programme"] == "two"


def test_a_card_is_changed(desk, card):
    done = desk("change", card, "--amount", "30.00", "--ends", "2027-05-31", "--note", "mine").row
    assert (done["amount"], done["ends"], done["has_note"]) == (3000, "2027-05-31", True)
    assert desk("change", card, "--never-ends").row["ends"] is None


@pytest.mark.parametrize("said", ["already-redeemed", "invalid", "not-activated", "region"])
def test_what_the_issuer_refused_is_booked_and_taken_back(desk, card, said):
    done = desk("book", card, said).row
    assert (done["state"], done["said"]) == ("REFUSED", said.replace("-", "_"))
    assert desk("book", card, "back").row["state"] == "KEPT"
    assert desk("book", card, "drop").row["state"] == "DROPPED"
    assert desk("list").rows == []
    assert desk("list", "--all").row["state"] == "DROPPED"


def test_an_accepted_card_is_spent_at_its_issuer(desk, card):
    assert desk("book", card, "accepted", "--amount", "20.00").row["amount"] == 2000
    assert desk("book", card, "accepted").row["outcome"] == "WRONG_STATE"
    assert desk("book", card, "forget").row["has_code"] is False
    order = desk("order", "amazon", "--amount", "5.00", "--order", "113-1").row
    assert (order["amount"], order["standard"], order["order"]) == (-500, 1500, "113-1")
    assert desk("order", "amazon", "--amount", "99.00").row["outcome"] == "NOT_ENOUGH_BALANCE"
    assert desk("refund", "amazon", "--amount", "1.00", "--order", "113-1").row["standard"] == 1600
    assert desk("balance", "amazon", "--amount", "18.00", "--promotional", "3.00").row["amount"] == 200
    assert desk("accounts").row == {
        "ok": True, "programme": "amazon", "region": "US", "currency": "USD", "standard": 1500,
        "promotional": 300,
    }  # fmt: skip
    moved = desk("movements").rows
    assert [one["kind"] for one in moved] == ["balance", "refund", "order", "accepted"]
    assert desk("movements", "--after", moved[1]["cursor"], "--limit", "1").row == moved[2]


def test_an_amount_is_only_for_a_card_that_was_accepted(desk, card):
    assert desk("book", card, "invalid", "--amount", "5.00").status == 2


def test_the_same_key_gives_the_same_answer(desk, card):
    first = desk("book", card, "accepted", "--key", "K-1").row
    assert desk("book", card, "accepted", "--key", "K-1").row == first
    assert desk("book", card, "invalid", "--key", "K-1").row["outcome"] == "IDEMPOTENCY_CONFLICT"


def test_what_ends_soon_is_told(desk):
    soon = (datetime.now(UTC) + timedelta(days=3)).date().isoformat()
    kept = desk("add", "-", "--ends", soon, stdin=code()).row
    told = desk("remind").row
    assert (told["kind"], told["card"], told["ends"][:10]) == ("drawer_card", kept["card"], soon)
    assert told["days_left"] in (2, 3)  # midnight may pass meanwhile
    assert desk("remind", "--days", "1").rows == []


def test_a_table_is_shown_before_it_is_brought_in(desk, tmp_path):
    good, other = code(), code()
    file = tmp_path / "cards.csv"
    file.write_text(f"Code;Betrag;Notiz\n{good};25,00;x\nABC;5;\n{other};7;\n")
    shown = desk("import", file)
    assert [(one["line"], one["amount"], one["problem"]) for one in shown.rows] == [
        (2, 2500, None),
        (3, None, "No card of another issuer has such a code"),
        (4, 700, None),
    ]
    assert "Nothing was kept yet" in shown.err
    assert desk("list").rows == []
    assert desk("import", file, "--yes", "--lines", "2,3").row["kept"] == 1
    done = desk("import", file, "--yes").row
    assert (done["kept"], done["left_out"]) == (1, 2)
    assert len(desk("list").rows) == 2


def test_columns_can_be_named(desk, tmp_path):
    file = tmp_path / "cards.csv"
    file.write_text(f"code,number,note\n10115,{code()},x\n")
    named = ("--column", "code=number", "--column", "note=code", "--region", "JP")
    assert desk("import", file, *named).row["region"] == "JP"
    assert desk("import", file, "--column", "code=none").status == 2
    assert desk("import", file, "--column", "nothing=number").status == 2
    assert desk("import", file, "--lines", "two").status == 2


def test_codes_leave_encrypted_and_come_back(desk, tmp_path, monkeypatch):
    text, file = code(), tmp_path / "cards.tfdrawer"
    desk("add", "-", "--amount", "25.00", stdin=text)
    assert desk("export", file, "--codes").row == {
        "ok": True, "file": str(file), "cards": 1, "with_codes": True,
    }  # fmt: skip
    content = file.read_bytes()
    assert text.replace("-", "").encode() not in content
    table = drawer_file.opened(content, PASSPHRASE)
    assert table is not None
    (row,) = csv.DictReader(io.StringIO(table.decode()))
    assert (row["code"], row["amount"]) == (text.replace("-", ""), "25.00")
    assert desk("import", file, by="manager").row["problem"] is None
    assert desk("import", file, "--yes", by="manager").row["kept"] == 1
    monkeypatch.setenv("TILLFOLD_PASSPHRASE", "another one altogether")
    assert desk("import", file).row["outcome"] == "WRONG_PASSPHRASE"
    monkeypatch.setenv("TILLFOLD_PASSPHRASE", "short")
    assert desk("export", tmp_path / "two", "--codes").row["outcome"] == "PASSPHRASE_TOO_SHORT"


def test_the_list_is_exported_without_codes(desk, card, tmp_path):
    file: Path = tmp_path / "cards.csv"
    assert desk("export", file).row["with_codes"] is False
    assert desk("export", file).row["outcome"] == "ALREADY_THERE"
    assert desk("export", file, "--overwrite").status == 0
    (row,) = csv.DictReader(io.StringIO(file.read_text("utf-8-sig")))
    assert (row["amount"], "code" in row) == ("25.00", False)
    assert desk("import", tmp_path / "none.csv").row["outcome"] == "UNREADABLE_FILE"
