"""`tillfold promotion` and `grant`: offered, entered like a card's code, given by hand."""

from datetime import UTC, datetime, timedelta

import pytest


@pytest.fixture
def shop(run):
    """A manager and a holder."""
    assert run("account", "add", "manager", "--name", "Mo", "--region", "US", "--role", "manager").status == 0
    assert run("account", "add", "holder", "--name", "Ho", "--region", "US", "--as", "manager").status == 0
    return run


def add(shop, *words, code="SPRING-2026"):
    offer = ("--kind", "code", "--amount", "5.00", "--region", "US", "--ends", "2099-01-01", "--code", code)
    return shop("promotion", "add", "Spring", *offer, *words, "--as", "manager", "--json")


def test_a_promotion_is_offered_entered_and_listed(shop, tmp_path):
    terms = tmp_path / "terms.txt"
    terms.write_text("One each.\n", encoding="utf-8")
    made = add(shop, "--terms", terms).row
    assert (made["name"], made["amount"], made["currency"], made["state"]) == (
        "Spring",
        500,
        "USD",
        "RUNNING",
    )
    facts = shop("inspect", "-", "--as", "holder", "--json", stdin="spring-2026").row
    assert (facts["programme"], facts["amount"], facts["terms"]) == ("promotion", 500, "One each.")
    done = shop("redeem", "-", "--as", "holder", "--json", stdin="SPRING-2026").row
    assert (done["amount"], done["total"], done["ends"]) == (500, 500, "2099-01-01T00:00:00Z")
    assert shop("promotion", "list", "--as", "manager", "--json").row["given"] == 1
    assert shop("promotion", "end", "Spring", "--as", "manager", "--json").row["state"] == "ENDED"
    late = shop("redeem", "-", "--as", "manager", "--json", stdin="SPRING-2026")
    assert (late.status, late.row["outcome"]) == (1, "PROMOTION_EXPIRED")


def test_an_automatic_promotion_is_there_after_signing_in(shop):
    offer = ("--kind", "automatic", "--amount", "2.50", "--region", "US", "--ends", "2099-01-01")
    assert shop("promotion", "add", "Welcome", *offer, "--as", "manager").status == 0
    assert shop("balance", "--as", "holder", "--json").row["total"] == 250
    assert shop("balance", "--as", "holder", "--json").row["total"] == 250


def test_what_ends_soon_is_asked_for_by_days(shop):
    ends = (datetime.now(UTC) + timedelta(days=10)).date()
    words = ("--amount", "3.00", "--currency", "USD", "--ends", ends, "--as", "manager")
    assert shop("grant", "holder", *words).status == 0
    for days, soon in (("9", 0), ("10", 300)):
        assert shop("balance", "--soon", days, "--as", "holder", "--json").row["ends_soon"] == soon
    assert shop("balance", "--as", "holder", "--json").row["ends_soon"] == 300
    assert shop("balance", "--soon", "0", "--as", "holder").status == 2


def test_a_manager_settles_what_is_a_high_value_card(shop):
    settled = shop("settings", "--of-store", "high_value_USD=50.00", "--as", "manager", "--json").row
    assert settled["settings"] == {"high_value_USD": "5000"}
    shown = shop("settings", "--of-store", "--as", "manager", "--json").row
    assert shown["settings"] == settled["settings"]
    for words in (("hold_hours=0",), ("nothing=1",), ("high_value_USD=-1",)):
        assert (
            shop("settings", "--of-store", *words, "--as", "manager", "--json").row["outcome"] == "NOT_FOUND"
        )
    for words in ((), ("hold_hours=1",)):
        refused = shop("settings", "--of-store", *words, "--as", "holder", "--json").row
        assert refused["outcome"] == "NOT_ALLOWED"


def test_credit_is_given_by_hand(shop):
    offer = ("--kind", "manual", "--amount", "1.00", "--region", "US", "--ends", "2099-01-01")
    assert shop("promotion", "add", "Thanks", *offer, "--as", "manager").status == 0
    to_one = shop("promotion", "grant", "Thanks", "--to", "holder", "--as", "manager", "--json").row
    to_all = shop("promotion", "grant", "Thanks", "--all", "--as", "manager", "--json").row
    assert (to_one["given"], to_all["given"]) == (1, 1)
    words = ("--amount", "3.00", "--currency", "USD", "--as", "manager", "--json")
    lot = shop("grant", "holder", *words, "--ends", "2099-01-01").row
    assert (lot["amount"], lot["total"], lot["ends"]) == (300, 400, "2099-01-01T00:00:00Z")
    assert shop("grant", "holder", *words).row["ends"] is None
    assert shop("grant", "nobody", *words).row["outcome"] == "NOT_FOUND"


def test_credit_that_would_have_ended_already_is_not_given(shop):
    words = ("--amount", "3.00", "--currency", "USD", "--ends", "2001-01-01", "--as", "manager", "--json")
    refused = shop("grant", "holder", *words)
    assert (refused.status, refused.row["outcome"]) == (1, "END_TOO_EARLY")


def test_a_card_is_bought_where_the_region_allows_it_alone(shop, tmp_path):
    words = ("--amount", "25.00", "--to", tmp_path / "gift.eml", "--region", "JP", "--as", "holder", "--json")
    refused = shop("buy-card", *words)
    assert (refused.status, refused.row["outcome"]) == (1, "NOT_TRANSFERABLE")
    assert not (tmp_path / "gift.eml").exists()


def test_a_code_belongs_to_its_kind_alone(shop):
    offer = ("--amount", "1.00", "--region", "US", "--ends", "2099-01-01", "--as", "manager")
    assert shop("promotion", "add", "X", "--kind", "code", *offer).status == 2
    assert shop("promotion", "add", "X", "--kind", "manual", "--code", "SPRING-2026", *offer).status == 2


def test_fine_print_that_cannot_be_read_is_named(shop, tmp_path):
    done = add(shop, "--terms", tmp_path / "nothing.txt")
    assert done.row["outcome"] == "UNREADABLE_FILE"


def test_a_card_is_bought_with_balance_into_an_e_mail(shop, tmp_path):
    words = ("--amount", "30.00", "--currency", "USD", "--as", "manager")
    assert shop("grant", "holder", *words).status == 0
    order = ("--amount", "25.00", "--to", tmp_path / "gift.eml", "--as", "holder", "--json")
    bought = shop("buy-card", *order).row
    assert (bought["amount"], bought["total"], bought["file"]) == (2500, 500, str(tmp_path / "gift.eml"))
    link = (tmp_path / "gift.eml").read_text().split("Open it in Tillfold: ")[1]
    assert shop("redeem", "-", "--as", "manager", "--json", stdin=link).row["amount"] == 2500
    assert shop("buy-card", *order).row["outcome"] == "ALREADY_THERE"
    german = ("--amount", "5.00", "--to", tmp_path / "german.eml", "--as", "holder", "--language")
    assert shop("buy-card", *german, "tlh").status == 2
    assert shop("buy-card", *german, "de").status == 0
    assert "Content-Language: de" in (tmp_path / "german.eml").read_text()
    wrong = ("--amount", "5.00", "--to", tmp_path / "gift.txt", "--as", "holder")
    assert shop("buy-card", *wrong).status == 2
