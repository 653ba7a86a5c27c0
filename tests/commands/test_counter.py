"""A day at the counter on the command line: minted, sold, voided, replaced, moved, and asked for again."""

import csv
import stat
import sys
from pathlib import Path

import pytest


@pytest.fixture
def shop(run, tmp_path):
    """A store with a manager, a clerk and a holder, whose till stands open after a first sale."""
    for login in ("manager", "clerk", "holder"):
        by = () if login == "manager" else ("--as", "manager")
        words = ("account", "add", login, "--name", login.title(), "--region", "US", "--role", login)
        assert run(*words, *by).status == 0
    return run


@pytest.fixture
def cards(shop, tmp_path):
    """Twelve house cards in stock: (serial, code)."""
    return mint(shop, tmp_path / "codes", 12)[1]


def mint(shop, folder, count, *words):
    order = ("--programme", "house", "--currency", "USD", "--count", count, "--out", folder)
    answer = shop("mint", *order, "--as", "manager", "--json", *words)
    assert answer.status == 0, answer.out
    (file,) = answer.row["files"]
    with Path(file).open(newline="") as rows:
        return answer.row, [(row["serial"], row["code"]) for row in csv.DictReader(rows)]


def activate(shop, *words, by="manager"):
    return shop("activate", *words, "--receipt", "R-1", "--till", "till-1", "--as", by, "--json")


def test_a_batch_is_minted_into_a_file_that_its_owner_alone_can_read(shop, tmp_path):
    row, cards = mint(shop, tmp_path / "codes", 3, "--amount", "25.00")
    assert (row["count"], len(cards)) == (3, 3)
    path = tmp_path / "codes" / f"{row['batch']}.csv"
    assert row["files"] == [str(path)]
    lines = path.read_text().splitlines()
    assert lines[0] == "serial,code,amount,currency,programme,region"
    assert lines[1].endswith(",25.00,USD,house,US")
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_card_is_sold_and_redeemed(shop, cards):
    serial, code = cards[0]
    sold = activate(shop, serial, "--amount", "25.00").row
    assert (sold["serial"], sold["amount"], sold["state"], sold["receipt"]) == (serial, 2500, "ACTIVE", "R-1")
    assert shop("redeem", "-", "--as", "holder", "--json", stdin=code).row["total"] == 2500


def test_ten_cards_are_sold_on_one_receipt_each_with_its_own_amount_or_the_common_one(shop, cards):
    words = [serial for serial, _ in cards[:9]] + [f"{cards[9][0]}=50.00"]
    rows = activate(shop, *words, "--amount", "25.00").rows
    assert [row["amount"] for row in rows] == [2500] * 9 + [5000]
    assert activate(shop, *(serial for serial, _ in cards[:11]), "--amount", "5").status == 2


def test_of_several_that_cannot_all_be_sold_none_is_and_each_that_failed_is_named(shop, cards):
    (good, _), (sold, _) = cards[:2]
    activate(shop, sold, "--amount", "25.00")
    refused = activate(shop, good, sold, "4999999999999999", "--amount", "25.00")
    assert refused.status == 1
    assert [(one["serial"], one["outcome"]) for one in refused.row["failed"]] == [
        (sold, "ALREADY_ACTIVE"),
        ("4999999999999999", "NOT_IN_STOCK"),
    ]
    told = shop(
        "activate", good, sold, "--amount", "25", "--receipt", "R", "--till", "till-1", "--as", "manager"
    )
    assert f"{sold}: This card is not waiting to be activated" in told.err
    assert activate(shop, good, "--amount", "25.00").status == 0


def test_a_refused_first_use_leaves_no_till_behind(shop, cards):
    assert activate(shop, "4999999999999999", "--amount", "25.00").row["outcome"] == "NOT_IN_STOCK"
    assert activate(shop, cards[0][0], "--amount", "25.00", by="clerk").row["outcome"] == "NOT_FOUND"
    assert activate(shop, cards[0][0], "--amount", "25.00").status == 0
    assert activate(shop, cards[1][0], "--amount", "25.00", by="clerk").status == 0


def test_a_sale_is_voided_once(shop, cards):
    serial, code = cards[0]
    activate(shop, serial, "--amount", "25.00")
    void = ("void", serial, "--till", "till-1", "--as", "manager", "--json")
    done = shop(*void).row
    assert (done["state"], done["amount"], done["receipt"]) == ("VOIDED", 2500, "R-1")
    assert shop(*void).row["outcome"] == "ALREADY_VOIDED"
    assert shop("redeem", "-", "--as", "holder", "--json", stdin=code).row["outcome"] == "CARD_VOIDED"


def test_a_card_that_was_used_is_not_voided(shop, cards):
    serial, code = cards[0]
    activate(shop, serial, "--amount", "25.00")
    shop("redeem", "-", "--as", "holder", stdin=code)
    refused = shop("void", serial, "--till", "till-1", "--as", "clerk", "--json").row
    assert (refused["outcome"], refused["state"]) == ("CARD_ALREADY_USED", "REDEEMED")


def test_an_unreadable_card_is_replaced_with_a_managers_approval(shop, cards, monkeypatch):
    (old, code), (new, new_code) = cards[:2]
    activate(shop, old, "--amount", "40.00")
    words = ("replace", old, "--by", new, "--till", "till-1", "--as", "clerk", "--json")
    monkeypatch.setenv("TILLFOLD_APPROVE_PASSWORD", "wrong")
    refused = shop(*words, "--receipt", "R-1", "--approve", "manager")
    assert refused.row["outcome"] == "SIGN_IN_FAILED"
    monkeypatch.setenv("TILLFOLD_APPROVE_PASSWORD", "correct horse")
    assert shop(*words, "--receipt", "R-1", "--approve", "clerk").row["outcome"] == "NOT_ALLOWED"
    assert shop(*words, "--receipt", "R-9", "--approve", "manager").row["outcome"] == "NOT_FOUND"
    done = shop(*words, "--receipt", "R-1", "--approve", "manager").row
    assert (done["serial"], done["replaced"], done["amount"], done["state"]) == (new, old, 4000, "ACTIVE")
    assert shop("redeem", "-", "--as", "holder", "--json", stdin=code).row["outcome"] == "CARD_REPLACED"
    assert shop("redeem", "-", "--as", "holder", "--json", stdin=new_code).row["total"] == 4000


def test_stock_is_listed_moved_received_and_scrapped(shop, cards):
    assert shop("stock", "add-store", "north", "--time-zone", "Europe/Berlin", "--as", "manager").status == 0
    (row,) = shop("stock", "list", "--as", "clerk", "--json").rows
    assert (row["store"], row["place"], row["count"], row["currency"]) == ("shop-1", "stock", 12, "USD")
    first, second = cards[0][0], cards[1][0]
    moved = shop("stock", "move", first, second, "--stock", "north", "--as", "manager", "--json").row
    assert (moved["count"], moved["store"]) == (2, "north")
    assert activate(shop, first, "--amount", "25.00").row["outcome"] == "NOT_IN_STOCK"
    assert shop("stock", "receive", first, "--stock", "shop-1", "--as", "clerk", "--json").status == 0
    assert activate(shop, first, "--amount", "25.00").status == 0
    gone = shop("stock", "scrap", second, "--reason", "bent", "--as", "manager", "--json").row
    assert (gone["place"], gone["store"]) == ("scrapped", None)
    rows = shop("stock", "list", "--stock", "north", "--as", "clerk", "--json").rows
    assert rows == []


def test_practice_cards_are_imported_with_their_value_or_into_stock(shop, tmp_path):
    shop("account", "add", "other", "--name", "Other", "--region", "DE")
    file = tmp_path / "cards.csv"
    file.write_text(
        "serial,code,amount,currency,programme,region\n"
        "4000000000000011,QW3R-TYU8P2-SD4F,25.00,EUR,practice-amazon,DE\n"
        "4000000000000022,ZX7C-VNM5K9-LJ2H,,EUR,practice-amazon,DE\n"
    )
    key = ("--key", "import-1")
    done = shop("import", file, "--as", "manager", "--json", *key).row
    assert (done["count"], done["active"]) == (2, 1)
    assert shop("import", file, "--as", "manager", "--json", *key).row == done
    assert shop("redeem", "QW3RTYU8P2SD4F", "--as", "other", "--json").row["total"] == 2500
    assert activate(shop, "4000000000000022", "--amount", "30.00").row["currency"] == "EUR"
    again = shop("import", file, "--as", "manager", "--json").row
    assert (again["outcome"], len(again["failed"])) == ("ALREADY_THERE", 2)
    assert shop("check", "--json").row["findings"] == []


@pytest.mark.parametrize("content", ["", "serial,code\n1,2\n", "\xff\xfe", 'serial,"co\nde'])
def test_a_file_that_is_no_table_of_cards_is_named(shop, tmp_path, content):
    file = tmp_path / "cards.csv"
    file.write_bytes(content.encode("latin-1"))
    answer = shop("import", file, "--as", "manager", "--json")
    assert (answer.status, answer.row["outcome"]) == (1, "UNREADABLE_FILE" if content else "NOT_FOUND")


def test_a_till_is_opened_counted_and_closed_and_its_heads_are_compared_later(shop, cards):
    till = ("till-1", "--as", "manager", "--json")
    assert shop("till", "open", *till, "--float", "100.00").row["state"] == "OPEN"
    activate(shop, cards[0][0], "--amount", "25.00", by="clerk")
    counted = shop("till", "count", *till, "--cash", "50.00x2,20.00x1").row
    assert (counted["state"], counted["amount"], counted["currency"]) == ("COUNTED", 12000, "USD")
    assert shop("till", "close", *till).row["outcome"] == "TILL_DIFFERS"
    done = shop("till", "close", *till, "--reason", "a note is missing").row
    assert [(one["tender"], one["difference"]) for one in done["drawers"]] == [("cash", -500)]
    assert activate(shop, cards[1][0], "--amount", "25.00").row["outcome"] == "TILL_NOT_OPEN"
    check = shop("check", "--since", ",".join(done["heads"]), "--json")
    assert (check.status, check.row["findings"]) == (0, [])


def test_people_read_the_close_with_a_line_for_each_head(shop, cards):
    activate(shop, cards[0][0], "--amount", "25.00")
    shop("till", "count", "till-1", "--cash", "25.00x1", "--as", "manager")
    printed = shop("till", "close", "till-1", "--as", "manager").out
    assert "cash USD:" in printed
    assert "till-1-" in printed.splitlines()[-1]


@pytest.mark.parametrize("word", ["50", "50x", "x3", "50,00x3", "-5x1", "5x1.5"])
def test_what_is_no_count_is_wrong_usage(shop, word):
    assert shop("till", "count", "till-1", f"--cash={word}", "--as", "manager").status == 2


def test_fraud_is_looked_into_and_made_good_at_the_managers_desk(shop, cards):
    (serial, code), (new, new_code) = cards[:2]
    activate(shop, serial, "--amount", "40.00")
    assert shop("review", "hold", serial, "--reason", "stolen", "--as", "clerk", "--json").status == 1
    held = shop("review", "hold", serial, "--reason", "stolen", "--as", "manager", "--json").row
    assert (held["state"], held["card_state"]) == ("OPEN", "HELD")
    assert shop("redeem", "-", "--as", "holder", "--json", stdin=code).row["outcome"] == "HELD_FOR_REVIEW"
    (waiting,) = shop("review", "list", "--as", "manager", "--json").rows
    assert (waiting["review"], waiting["serial"], waiting["amount"]) == (held["review"], serial, 4000)
    decide = ("review", "approve", held["review"], "--reason", "seen", "--as", "manager", "--json")
    done = shop(*decide, "--by", new).row
    assert (done["state"], done["card_state"], done["made_good"]) == ("APPROVED", "VOIDED", new)
    assert shop(*decide).row["outcome"] == "WRONG_STATE"
    assert shop("redeem", "-", "--as", "holder", "--json", stdin=new_code).row["total"] == 4000
    assert shop("review", "list", "--as", "manager", "--json").rows == []
    assert len(shop("review", "list", "--all", "--as", "manager", "--json").rows) == 1


def test_an_expired_card_is_closed(shop, tmp_path):
    _, [(serial, _)] = mint(shop, tmp_path / "codes", 1, "--ends", "2100-01-01")
    activate(shop, serial, "--amount", "25.00")
    refused = shop("review", "close", serial, "--as", "manager", "--json").row
    assert (refused["outcome"], refused["state"]) == ("WRONG_STATE", "ACTIVE")


def test_what_is_owed_is_reported_with_its_position_and_digest(shop, cards):
    activate(shop, cards[0][0], "--amount", "25.00")
    first = shop("report", "liability", "--as", "manager", "--json").row
    assert (first["currency"], first["cards"], first["wallets"], first["total"]) == ("USD", 2500, 0, 2500)
    shop("redeem", "-", "--as", "holder", stdin=cards[0][1])
    activate(shop, cards[1][0], "--amount", "40.00")
    now = shop("report", "liability", "--as", "manager", "--json").row
    assert (now["cards"], now["wallets"], now["total"]) == (4000, 2500, 6500)
    position = ("--position", ",".join(first["position"]))
    again = shop("report", "liability", "--as", "manager", "--json", *position).row
    assert (again["total"], again["digest"]) == (2500, first["digest"])
    long_ago = shop("report", "liability", "--at", "2001-01-01", "--as", "manager", "--json").row
    assert (long_ago["total"], long_ago["position"]) == (0, [])
    assert "digest" in shop("report", "liability", "--as", "manager").out


def test_activity_counts_and_attempts_are_reported_for_the_day(shop, cards):
    activate(shop, cards[0][0], "--amount", "25.00")
    shop("till", "count", "till-1", "--cash", "25.00x1", "--as", "manager")
    rows = shop("report", "activity", "--as", "manager", "--json").rows
    sold = next(row for row in rows if row["kind"] == "activate")
    assert (sold["station"], sold["count"], sold["amount"]) == ("till-1", 1, 2500)
    (counted,) = shop("report", "till", "--as", "manager", "--json").rows
    assert (counted["tender"], counted["expected"], counted["difference"]) == ("cash", 2500, 0)
    shop("redeem", "-", "--as", "holder", stdin="0000-0000-0000-000A")
    for report in ("activity", "till", "attempts"):
        assert shop("report", report, "--as", "manager").status == 0
        assert shop("report", report, "--as", "clerk", "--json").row["outcome"] == "NOT_ALLOWED"


def test_what_was_held_is_reported_with_what_became_of_it(shop, cards):
    report = ("report", "held", "--as", "manager")
    assert "No account was held" in shop(*report).err
    for serial, _ in cards[:2]:
        activate(shop, serial, "--amount", "25.00")
        shop("review", "hold", serial, "--reason", "stolen", "--as", "manager")
    first = shop("review", "list", "--as", "manager", "--json").rows[-1]
    shop("review", "reject", first["review"], "--reason", "receipt seen", "--as", "manager")
    waiting, decided = sorted(shop(*report, "--json").rows, key=lambda row: row["state"])
    assert [(row["kind"], row["name"]) for row in (waiting, decided)] == [("fraud", "Manager")] * 2
    assert {waiting["serial"], decided["serial"]} == {serial for serial, _ in cards[:2]}
    assert (waiting["state"], waiting["by"], waiting["decided"], waiting["reason"]) == (
        "OPEN",
        None,
        None,
        None,
    )
    assert (decided["serial"], decided["state"]) == (first["serial"], "REJECTED")
    assert (decided["by"], decided["reason"]) == ("manager", "receipt seen")
    assert shop(*report, "--until", decided["at"][:10], "--since", "2000-01-01", "--json").rows == []
    assert "REJECTED" in shop(*report).out
    assert shop("report", "held", "--as", "clerk", "--json").row["outcome"] == "NOT_ALLOWED"


def test_a_card_and_a_receipt_are_looked_up(shop, cards):
    serial = cards[0][0]
    activate(shop, serial, "--amount", "25.00")
    card = shop("lookup", serial, "--as", "clerk", "--json").row
    assert (card["state"], card["amount"], card["receipt"]) == ("ACTIVE", 2500, "R-1")
    shop("void", serial, "--till", "till-1", "--as", "clerk")
    rows = shop("lookup", "R-1", "--as", "clerk", "--json").rows
    assert [(row["kind"], row["amount"], row["clerk"]) for row in rows] == [
        ("activate", 2500, "manager"),
        ("void", 2500, "clerk"),
    ]
    assert shop("lookup", "R-9", "--as", "clerk", "--json").row["outcome"] == "NOT_FOUND"
    assert shop("lookup", serial, "--as", "holder", "--json").row["outcome"] == "NOT_ALLOWED"


def test_a_trade_in_goes_from_its_quote_to_the_credit(shop):
    by = ("--as", "clerk", "--json")
    quoted = shop("trade-in", "quote", "holder", "--item", "an old phone", "--amount", "30.00", *by).row
    assert (quoted["state"], quoted["amount"], quoted["currency"]) == ("QUOTED", 3000, "USD")
    number = quoted["reference"]
    assert shop("trade-in", "credit", number, *by).row["outcome"] == "WRONG_STATE"
    assert shop("trade-in", "receive", number, *by).row["state"] == "IN_TRANSIT"
    assert shop("trade-in", "assess", number, "--amount", "20.00", *by).row["amount"] == 2000
    assert shop("trade-in", "credit", number, *by).row["total"] == 2000
    assert shop("trade-in", "return", number, *by).row["outcome"] == "WRONG_STATE"
    (own,) = shop("trade-in", "list", "--as", "holder", "--json").rows
    assert (own["reference"], own["state"]) == (number, "CREDITED")
    assert shop("balance", "--as", "holder", "--json").row["standard"] == 2000
    assert shop("trade-in", "receive", "T-9", *by).row["outcome"] == "NOT_FOUND"


def test_desks_and_tills_are_listed_with_their_state(shop, cards):
    shop("stock", "add-store", "north", "--time-zone", "Europe/Berlin", "--as", "manager")
    shop("till", "add", "till-9", "--stock", "north", "--as", "manager")
    activate(shop, cards[0][0], "--amount", "25.00")
    rows = shop("till", "list", "--as", "clerk", "--json").rows
    assert [(row["station"], row["store"], row["state"]) for row in rows] == [
        ("desk-1", "shop-1", None),
        ("till-9", "north", None),
        ("till-1", "shop-1", "OPEN"),
    ]
    assert shop("till", "list", "--as", "holder", "--json").row["outcome"] == "NOT_ALLOWED"


MONEY = ("--amount", "5", "--currency", "EUR")


def test_no_command_keeps_a_reason_with_a_claim_code(shop, cards):
    (serial, code), by = cards[0], ("--as", "manager", "--json")
    reason = ("--reason", f"the holder says {code}")
    asked = (
        ("stock", "scrap", serial, *reason),
        ("refund", "302-1", "--receipt", "R-9", "--till", "till-1", *reason),
        ("grant", "holder", *MONEY, *reason),
        ("review", "hold", serial, *reason),
        ("till", "close", "till-1", *reason),
        ("charge", "holder", *MONEY, "--order", "302-1", "--till", "till-1", "--override", reason[1]),
    )
    for words in asked:
        assert shop(*words, *by).row["outcome"] == "CODE_IN_WORDS", words
    assert shop("stock", "scrap", serial, "--reason", "bent", *by).row["place"] == "scrapped"
