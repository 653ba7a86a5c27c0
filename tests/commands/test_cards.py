"""Activate, inspect, redeem, balance, history, check: the life of a card on the command line."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.bootstrap import Tillfold
from app.codes import house
from app.commands.context import data_folder
from app.counter.issuing import CardToIssue

ROOT = Path(__file__).resolve().parents[2]
CODE = "QW3RTYU8P2SD4F"
LOOK_ALIKE = "QW3RTYUBP2SD4F"  # B for 8
UNSOLD = "ZX7CVNM5K9LJ2H"
SERIAL, UNSOLD_SERIAL = "4000000000000011", "4000000000000022"


@pytest.fixture
def shop(run):
    """A store with a manager and a holder, a practice card of 25 euro, and one that was not sold yet."""
    for login in ("manager", "holder"):
        words = ("account", "add", login, "--name", login.title(), "--region", "DE", "--role", login)
        assert run(*words).status == 0
    put_in_stock(CardToIssue(CODE, SERIAL), CardToIssue(UNSOLD, UNSOLD_SERIAL))
    assert activate(run, SERIAL).status == 0
    return run


def put_in_stock(*cards):
    """Minting on the command line comes with the counter; here the use case is called."""
    tillfold = Tillfold(data=data_folder())
    tillfold.open()
    actor = tillfold.sign_in("manager", "correct horse")
    tillfold.issue(actor, "practice-amazon", "DE", cards, key=tillfold.new_key())
    tillfold.close()


def activate(run, serial, *words):
    sale = ("--amount", "25.00", "--receipt", "R-1", "--till", "till-1", "--as", "manager", "--json")
    return run("activate", serial, *sale, *words)


def redeem(run, code, *words):
    return run("redeem", "-", "--as", "holder", "--json", *words, stdin=code + "\n")


def test_a_card_is_activated_inspected_redeemed_and_seen_in_balance_and_history(shop):
    facts = shop("inspect", "-", "--as", "holder", "--json", stdin="qw3r-tyu8p2-sd4f\n").row
    assert (facts["amount"], facts["currency"], facts["state"]) == (2500, "EUR", "ACTIVE")
    done = redeem(shop, CODE)
    assert done.status == 0
    assert (done.row["amount"], done.row["total"], done.row["last_four"]) == (2500, 2500, "SD4F")
    balance = shop("balance", "--as", "holder", "--json").row
    assert (balance["total"], balance["standard"], balance["promotional"]) == (2500, 2500, [])
    (movement,) = shop("history", "--as", "holder", "--json").rows
    assert (movement["kind"], movement["amount"], movement["balance"]) == ("redeem", 2500, 2500)
    assert movement["entry"] == done.row["entry"]
    check = shop("check", "--json")
    assert (check.status, check.row["ok"], check.row["findings"]) == (0, True, [])


def test_the_same_key_gives_the_same_answer_and_another_request_is_a_conflict(shop):
    first = redeem(shop, CODE, "--key", "k-1")
    again = redeem(shop, CODE, "--key", "k-1")
    assert again.row == first.row
    assert redeem(shop, UNSOLD, "--key", "k-1").row["outcome"] == "IDEMPOTENCY_CONFLICT"
    assert shop("balance", "--as", "holder", "--json").row["total"] == 2500


def test_a_card_is_redeemed_once_and_the_holder_is_told_that_it_was_they(shop):
    done = redeem(shop, CODE)
    again = redeem(shop, CODE)
    assert (again.status, again.row["outcome"]) == (1, "ALREADY_REDEEMED")
    assert again.row["entry"] == done.row["entry"]


def test_a_misread_look_alike_finds_the_same_card(shop):
    assert redeem(shop, LOOK_ALIKE).row["last_four"] == "SD4F"


def test_a_link_is_redeemed_as_its_code(shop):
    assert redeem(shop, f"tillfold://redeem#code={CODE}").row["amount"] == 2500


@pytest.mark.parametrize(
    ("entered", "outcome"),
    [
        (UNSOLD, "CARD_NOT_ACTIVATED"),
        ("AAAA-BBBBBB-CCCC", "INVALID_CLAIM_CODE"),
        ("4000000000000011", "NOT_A_CLAIM_CODE"),
        ("x" * 10_000, "INVALID_CLAIM_CODE"),
        ("🎁🎁🎁", "INVALID_CLAIM_CODE"),
        ("\u202eQW3R\u202c", "INVALID_CLAIM_CODE"),
        ("", "INVALID_CLAIM_CODE"),
    ],
)
def test_what_is_no_redeemable_code_gets_its_named_outcome_and_changes_nothing(shop, entered, outcome):
    answer = redeem(shop, entered)
    assert (answer.status, answer.row["ok"], answer.row["outcome"]) == (1, False, outcome)
    assert answer.row["title"]
    assert answer.row["remedy"]
    assert shop("balance", "--as", "holder", "--json").row["total"] == 0


def test_another_region_is_a_mismatch(shop):
    refused = redeem(shop, CODE, "--region", "US").row
    assert (refused["outcome"], refused["card_region"], refused["wallet_region"]) == (
        "REGION_MISMATCH",
        "DE",
        "US",
    )


def test_too_many_wrong_codes_pause_the_account(shop):
    wrong = [f"AAAA-BBBBBB-CCC{letter}" for letter in "ABCDEF"]
    outcomes = [redeem(shop, code).row["outcome"] for code in wrong]
    assert outcomes == ["INVALID_CLAIM_CODE"] * 5 + ["TOO_MANY_ATTEMPTS"]
    paused = redeem(shop, CODE).row
    assert paused["outcome"] == "TOO_MANY_ATTEMPTS"
    assert paused["until"]


def test_a_house_code_is_not_taken_from_the_command_line(run, shop):
    answer = shop("redeem", house.mint(), "--as", "holder")
    assert answer.status == 2
    assert "standard input" in answer.err


def test_nor_is_one_with_a_slip_in_it(run, shop):
    code = house.mint()
    slip = "A" if code[7] != "A" else "C"
    assert shop("redeem", f"{code[:7]}{slip}{code[8:]}", "--as", "holder").status == 2


def test_a_practice_code_may_stand_on_the_command_line(shop):
    assert shop("redeem", CODE, "--as", "holder", "--json").status == 0


@pytest.mark.parametrize(
    ("serial", "words", "outcome"),
    [
        (SERIAL, (), "ALREADY_ACTIVE"),
        ("4999999999999999", (), "NOT_IN_STOCK"),
        (UNSOLD_SERIAL, ("--amount", "100000"), "AMOUNT_OUT_OF_RANGE"),
        (UNSOLD_SERIAL, ("--amount", "1.234"), "AMOUNT_OUT_OF_RANGE"),
        (UNSOLD_SERIAL, ("--as", "holder"), "NOT_ALLOWED"),
    ],
)
def test_an_activation_that_may_not_be_gets_its_named_outcome(shop, serial, words, outcome):
    assert activate(shop, serial, *words).row["outcome"] == outcome


def test_the_history_is_asked_for_in_pages_and_by_date(shop):
    redeem(shop, CODE)
    activate(shop, UNSOLD_SERIAL)
    redeem(shop, UNSOLD)
    first = shop("history", "--as", "holder", "--limit", "1", "--json").row
    second = shop("history", "--as", "holder", "--after", first["cursor"], "--json").row
    assert (first["balance"], second["balance"]) == (5000, 2500)
    assert shop("history", "--as", "holder", "--until", "2000-01-01", "--json").rows == []
    assert (
        len(shop("history", "--as", "holder", "--since", "2000-01-01", "--kind", "redeem", "--json").rows)
        == 2
    )


@pytest.mark.parametrize(("form", "begins"), [("csv", b"\xef\xbb\xbfat,kind"), ("json", b"[")])
def test_the_history_is_exported_without_the_code(shop, tmp_path, form, begins):
    redeem(shop, CODE)
    file = tmp_path / f"history.{form}"
    done = shop("export", str(file), "--format", form, "--as", "holder", "--json")
    assert (done.status, done.row["movements"]) == (0, 1)
    content = file.read_bytes()
    assert content.startswith(begins)
    assert CODE.encode() not in content.replace(b"-", b"")
    again = shop("export", str(file), "--format", form, "--as", "holder", "--json")
    assert (again.status, again.row["outcome"]) == (1, "ALREADY_THERE")


def test_the_history_is_exported_on_paper_without_a_screen(shop, tmp_path):
    """In a process of its own, because fonts need an application that stays for as long as the process."""
    redeem(shop, CODE)
    file = tmp_path / "history.pdf"
    words = ("-m", "app", "export", file, "--format", "pdf", "--as", "holder")
    done = subprocess.run([sys.executable, *map(str, words)], capture_output=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert file.read_bytes().startswith(b"%PDF")


def test_a_balance_and_a_search_of_the_past(shop):
    redeem(shop, CODE)
    assert shop("balance", "--as", "holder", "--at", "2000-01-01", "--json").row["total"] == 0
    assert len(shop("history", "--as", "holder", "--search", CODE[-4:], "--json").rows) == 1
    assert shop("history", "--as", "holder", "--search", "nothing", "--json").rows == []


def test_people_read_a_table_with_decimal_amounts(shop):
    redeem(shop, CODE)
    balance, history = shop("balance", "--as", "holder").out, shop("history", "--as", "holder").out
    assert "25.00" in balance
    assert "25.00" in history
    with pytest.raises(json.JSONDecodeError):
        json.loads(balance)


def test_no_code_is_printed_or_noted_anywhere(shop):
    for answer in (redeem(shop, CODE), redeem(shop, CODE), shop("history", "--as", "holder", "--json")):
        assert CODE not in answer.out + answer.err


def test_a_fresh_key_is_said_before_the_answer_and_stands_in_refusals_too(shop):
    refused = redeem(shop, UNSOLD)
    assert refused.row["outcome"] == "CARD_NOT_ACTIVATED"
    assert f"--key {refused.row['key']}" in refused.err
    activate(shop, UNSOLD_SERIAL)
    again = redeem(shop, UNSOLD, "--key", refused.row["key"])
    assert again.row == refused.row
    assert again.err == ""
    assert redeem(shop, UNSOLD).status == 0


def test_a_card_that_somebody_else_used_is_reported_to_the_desk(run, tmp_path):
    assert run("account", "add", "manager", "--name", "Mo", "--region", "US", "--role", "manager").status == 0
    for login in ("holder", "other"):
        words = ("--name", login, "--region", "US", "--as", "manager")
        assert run("account", "add", login, *words).status == 0
    order = ("--programme", "house", "--currency", "USD", "--count", "1", "--out", tmp_path, "--json")
    (file,) = run("mint", *order, "--as", "manager").row["files"]
    serial, code = Path(file).read_text().splitlines()[1].split(",")[:2]
    sale = ("--amount", "25.00", "--receipt", "R-1", "--till", "till-1", "--as", "manager")
    assert run("activate", serial, *sale).status == 0
    assert run("redeem", "-", "--as", "other", stdin=code).status == 0
    told = run("report-card", "-", "--told", "R-1", "--as", "holder", "--json", stdin=code).row
    assert (told["ok"], told["programme"], told["last_four"]) == (True, "house", code[-4:])
    (case,) = run("review", "list", "--as", "manager", "--json").rows
    assert (case["review"], case["kind"], case["told"]) == (told["review"], "report", "R-1")
