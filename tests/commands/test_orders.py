"""Orders on the command line: charged with PIN, code or override, refunded, traced, and paid regularly."""

import csv
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

PIN = "2468"
YESTERDAY = (datetime.now(UTC) - timedelta(days=1)).date().isoformat()


@pytest.fixture
def shop(run, tmp_path, monkeypatch):
    """A store with a manager, a clerk and a holder with 30.00 and a PIN; the till stands open."""
    for login in ("manager", "clerk", "holder"):
        by = () if login == "manager" else ("--as", "manager")
        words = ("account", "add", login, "--name", login.title(), "--region", "US", "--role", login)
        assert run(*words, *by).status == 0
    order = ("--programme", "house", "--currency", "USD", "--count", "1", "--out", tmp_path / "codes")
    (file,) = run("mint", *order, "--as", "manager", "--json").row["files"]
    with Path(file).open(newline="") as rows:
        (card,) = csv.DictReader(rows)
    sale = ("--amount", "30.00", "--receipt", "R-1", "--till", "till-1", "--as", "manager")
    assert run("activate", card["serial"], *sale).status == 0
    assert run("redeem", "-", "--as", "holder", stdin=card["code"]).status == 0
    assert run("consent", "pin", "-", "--as", "holder", stdin=PIN).status == 0
    monkeypatch.setenv("TILLFOLD_PIN", PIN)
    return run


def charge(shop, amount, order, *words, by="clerk"):
    asked = ("--amount", amount, "--currency", "USD", "--order", order, "--till", "till-1")
    return shop("charge", "holder", *asked, *words, "--as", by, "--json")


def test_the_balance_pays_first_and_tender_the_rest(shop):
    first = charge(shop, "12.99", "A-1").row
    names = ("ok", "order", "amount", "currency", "from_balance", "from_tender", "tender", "total")
    assert [first[name] for name in names] == [True, "A-1", 1299, "USD", 1299, 0, None, 1701]
    assert {"key", "entry", "at"} <= set(first)
    second = charge(shop, "32.99", "A-2").row
    assert (second["from_balance"], second["from_tender"], second["tender"]) == (1701, 1598, "cash")
    again = charge(shop, "32.99", "A-2")
    assert (again.status, again.row["outcome"]) == (1, "ORDER_ALREADY_CHARGED")


def test_the_choice_at_the_order_counts_before_the_settings(shop):
    changed = shop("settings", "orders=save", "one_click=use", "--as", "holder", "--json").row
    assert (changed["orders"], changed["one_click"], changed["subscriptions"]) == ("save", "use", "use")
    assert shop("settings", "--as", "holder", "--json").row["orders"] == "save"
    assert charge(shop, "1.00", "A-1").row["from_balance"] == 0
    assert charge(shop, "1.00", "A-2", "--balance", "use").row["from_balance"] == 100
    click = charge(shop, "31.00", "A-3", "--kind", "one_click").row
    assert (click["from_balance"], click["from_tender"], click["tender"]) == (2900, 200, "card")
    assert shop("settings", "orders=perhaps", "--as", "holder", "--json").row["outcome"] == "NOT_FOUND"
    assert shop("settings", "orders", "--as", "holder").status == 2


def test_a_short_balance_asks_for_another_way(shop):
    short = charge(shop, "31.00", "A-1", "--kind", "subscription")
    assert (short.status, short.row["outcome"], short.row["short"]) == (1, "NOT_ENOUGH_BALANCE", "1.00 USD")
    assert charge(shop, "31.00", "A-1", "--kind", "subscription", "--tender", "card").status == 0


class TestConsent:
    def test_without_it_nothing_is_charged(self, shop, monkeypatch):
        monkeypatch.delenv("TILLFOLD_PIN")
        assert charge(shop, "1.00", "A-1").row["outcome"] == "CONSENT_REQUIRED"
        monkeypatch.setenv("TILLFOLD_PIN", "1357")
        assert charge(shop, "1.00", "A-1").row["outcome"] == "CONSENT_REQUIRED"

    def test_a_one_time_code_does_in_place_of_the_pin(self, shop, monkeypatch):
        monkeypatch.delenv("TILLFOLD_PIN")
        code = shop("consent", "code", "--as", "holder", "--json").row["code"]
        monkeypatch.setenv("TILLFOLD_ONE_TIME", code)
        assert charge(shop, "1.00", "A-1").status == 0
        assert charge(shop, "1.00", "A-2").row["outcome"] == "CONSENT_REQUIRED"

    def test_the_pin_can_come_behind_the_password_on_standard_input(self, shop, monkeypatch):
        for name in ("TILLFOLD_PIN", "TILLFOLD_PASSWORD"):
            monkeypatch.delenv(name)
        asked = ("--amount", "1.00", "--currency", "USD", "--order", "A-1", "--till", "till-1")
        words = ("charge", "holder", *asked, "--as", "clerk", "--password-stdin")
        assert shop(*words, stdin=f"correct horse\n{PIN}\n").status == 0

    def test_a_manager_overrides_with_a_reason(self, shop, monkeypatch):
        monkeypatch.delenv("TILLFOLD_PIN")
        assert charge(shop, "1.00", "A-1", "--override", "telephone is empty").row["outcome"] == "NOT_ALLOWED"
        monkeypatch.setenv("TILLFOLD_APPROVE_PASSWORD", "correct horse")
        approved = ("--override", "telephone is empty", "--approve", "manager")
        assert charge(shop, "1.00", "A-1", *approved).status == 0
        assert charge(shop, "1.00", "A-2", "--override", "telephone is empty", by="manager").status == 0
        assert charge(shop, "1.00", "A-3", "--approve", "manager").status == 2

    def test_a_pin_has_four_to_twelve_digits(self, shop):
        for pin in ("123", "12345x", "1234567890123"):
            assert shop("consent", "pin", "-", "--as", "holder", stdin=pin).status == 2


def refund(shop, *words):
    return shop("refund", *words, "--till", "till-1", "--as", "clerk", "--json")


def test_an_order_is_refunded_to_what_paid_for_it(shop):
    charge(shop, "40.00", "A-1")
    first = refund(shop, "A-1", "--amount", "35.00", "--receipt", "R-2").row
    assert (first["to_balance"], first["to_tender"], first["left"], first["total"]) == (3000, 500, 500, 3000)
    assert {"order", "amount", "currency", "entry", "key"} <= set(first)
    over = refund(shop, "A-1", "--amount", "5.01", "--receipt", "R-3")
    assert (over.status, over.row["outcome"], over.row["left"]) == (1, "REFUND_EXCEEDS_CAPTURE", "5.00 USD")
    assert refund(shop, "A-1", "--receipt", "R-3").row["to_tender"] == 500


def test_the_reason_of_a_refund_belongs_to_what_was_asked(shop):
    charge(shop, "40.00", "A-1")
    asked = ("A-1", "--amount", "1.00", "--receipt", "R-2", "--key", "k-1")
    first = refund(shop, *asked, "--reason", "Damaged").row
    assert refund(shop, *asked, "--reason", "Damaged").row == first
    assert refund(shop, *asked, "--reason", "Goodwill").row["outcome"] == "IDEMPOTENCY_CONFLICT"


def test_a_promised_refund_is_settled_under_its_receipt(shop):
    charge(shop, "10.00", "A-1")
    promised = refund(shop, "A-1", "--amount", "4.00", "--receipt", "P-1", "--promise").row
    assert (promised["state"], promised["total"]) == ("PENDING", 2000)
    (waiting,) = shop("balance", "--as", "holder", "--json").row["pending"]
    assert (waiting["order"], waiting["amount"], waiting["receipt"]) == ("A-1", 400, "P-1")
    settled = refund(shop, "A-1", "--receipt", "P-1", "--settle").row
    assert (settled["state"], settled["amount"], settled["total"]) == ("POSTED", 400, 2400)
    assert shop("balance", "--as", "holder", "--json").row["pending"] == []
    assert refund(shop, "A-1", "--receipt", "P-1", "--drop").row["outcome"] == "WRONG_STATE"


def test_every_cent_of_an_order_has_its_provenance(shop):
    charge(shop, "40.00", "A-1")
    parts = shop("provenance", "A-1", "--as", "holder", "--json").rows
    assert [(one["kind"], one["amount"]) for one in parts] == [("redeem", 3000), ("cash", 1000)]
    assert len(parts[0]["last_four"]) == 4
    assert shop("provenance", "A-2", "--as", "holder", "--json").row["outcome"] == "NOT_FOUND"


def test_a_subscription_is_begun_paid_once_and_ended(shop):
    words = ("News Daily", "--amount", "20.00", "--every", "year", "--first", YESTERDAY)
    added = shop("subscription", "add", *words, "--as", "holder", "--json").row
    assert (added["every"], added["next_due"], added["state"]) == ("year", YESTERDAY, "RUNNING")
    (paid,) = shop("subscription", "run", "--as", "holder", "--json").rows
    assert (paid["due"], paid["paid"], paid["from_balance"]) == (YESTERDAY, True, 2000)
    assert shop("subscription", "run", "--as", "holder", "--json").rows == []
    (listed,) = shop("subscription", "list", "--as", "holder", "--json").rows
    assert (listed["subscription"], listed["paid"]) == (added["subscription"], 1)
    number = added["subscription"]
    assert shop("subscription", "cancel", number, "--as", "holder", "--json").row["state"] == "CANCELLED"


def test_a_run_says_what_it_could_not_pay(shop):
    words = ("Films", "--amount", "50.00", "--first", YESTERDAY)
    shop("subscription", "add", *words, "--as", "holder")
    run = shop("subscription", "run", "--all", "--as", "manager", "--json")
    payment, refused = run.rows
    assert (run.status, payment["paid"], payment["short"]) == (1, False, 2000)
    assert (refused["ok"], refused["outcome"], refused["short"]) == (False, "NOT_ENOUGH_BALANCE", "20.00 USD")
    (paid,) = shop("subscription", "run", "--tender", "card", "--as", "holder", "--json").rows
    assert (paid["paid"], paid["from_tender"]) == (True, 2000)


def test_an_order_of_a_closed_account_is_refunded_to_what_cash_paid(shop):
    charge(shop, "32.99", "A-1")
    closed = shop("account", "close", "holder", "--as", "manager", "--json").row
    assert (closed["role"], closed["subscriptions_ended"]) == (None, 0)
    words = ("--receipt", "R-7", "--till", "till-1", "--as", "clerk", "--json")
    refused = shop("refund", "A-1", *words)
    assert (refused.status, refused.row["outcome"]) == (1, "ACCOUNT_CLOSED")
    assert (refused.row["gift"], refused.row["tender"]) == ("30.00 USD", "2.99 USD")
    done = shop("refund", "A-1", "--amount", "2.99", *words).row
    assert (done["to_balance"], done["to_tender"], done["left"]) == (0, 299, 0)
