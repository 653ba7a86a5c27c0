"""From a picture of a card to a line in the history: the practice store, read and redeemed end to end."""

from pathlib import Path

import pytest
from PIL import Image

from app.testing import practice


@pytest.fixture
def demo(run, tmp_path):
    """The rows that `tillfold demo` prints: (accounts, cards)."""
    answer = run("demo", "--data", tmp_path, "--json")
    assert answer.status == 0
    accounts = [row for row in answer.rows if "login" in row]
    return accounts, [row for row in answer.rows if "picture" in row]


def test_the_practice_store_is_read_and_redeemed_from_its_pictures(run, demo, tmp_path):
    accounts, cards = demo
    assert {row["login"] for row in accounts} == {"manager", "clerk", "holder"}
    assert len(cards) >= 20
    read = scan(run, cards)
    assert sum(card["state"] == "ACTIVE" and card["region"] == "DE" for card in read.values()) >= 12
    assert any(card["picture"].endswith(".eml") for card in read.values())
    total = 0
    for code, card in read.items():
        answer = run("redeem", "-", "--as", "holder", "--data", tmp_path, "--json", stdin=code)
        assert code[-4:] == card["last_four"]
        total += assert_answers_as_the_card_is(answer, card)
    history = run("history", "--as", "holder", "--data", tmp_path, "--json").rows
    assert history[0]["balance"] == total == sum(row["amount"] for row in history)
    assert run("balance", "--as", "holder", "--data", tmp_path, "--json").row["total"] == total
    assert run("check", "--data", tmp_path, "--json").row["findings"] == []


def scan(run, cards):
    """Which code was read off which card, with no wrong one among them: a wrong code finds no such card."""
    rows = run("scan", "--json", *(card["picture"] for card in cards)).rows
    by_picture = {card["picture"]: card for card in cards}
    return {row["code"]: by_picture[row["path"]] for row in rows if row["code"]}


def assert_answers_as_the_card_is(answer, card):
    """The amount that was credited."""
    expected = {"ISSUED": "CARD_NOT_ACTIVATED", "REDEEMED": "ALREADY_REDEEMED"}.get(card["state"])
    if card["region"] != "DE":
        expected = "REGION_MISMATCH"
    if expected:
        assert answer.row["outcome"] == expected
        return 0
    assert (answer.status, answer.row["last_four"]) == (0, card["last_four"])
    assert (answer.row["amount"], answer.row["currency"]) == (card["amount"], card["currency"])
    return answer.row["amount"]


def test_the_pictures_are_frames_of_a_webcam_and_their_names_hold_no_code(demo):
    _, cards = demo
    for card in cards:
        path = Path(card["picture"])
        assert card["last_four"] not in path.name
        if path.suffix == ".eml":
            continue
        with Image.open(path) as picture:
            assert picture.size == (1280, 720)


def test_a_store_that_stands_is_not_furnished(run, demo, tmp_path):
    before = (tmp_path / "store.db").read_bytes()
    answer = run("demo", "--data", tmp_path)
    assert answer.status == 2
    assert "--data" in answer.err
    assert (tmp_path / "store.db").read_bytes() == before


def test_the_accounts_are_told_although_their_pictures_cannot_be_written(run, tmp_path, monkeypatch):
    monkeypatch.setattr(practice, "PLANS", practice.PLANS[:1])
    (tmp_path / "pictures").write_text("a file is in the way")
    answer = run("demo", "--data", tmp_path, "--json")
    *accounts, refused = answer.rows
    assert [row["login"] for row in accounts] == ["manager", "clerk", "holder"]
    assert (answer.status, refused["outcome"]) == (1, "UNREADABLE_FILE")
    assert run("balance", "--as", "holder", "--data", tmp_path).status == 0
