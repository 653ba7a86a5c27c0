"""`tillfold account`: who may make which account, and what the first one gets."""

import pytest


def add(run, login, *words):
    return run("account", "add", login, "--name", login.title(), "--region", "DE", "--json", *words)


def test_the_first_account_may_have_any_role_and_gets_a_recovery_code(run):
    answer = add(run, "manager", "--role", "manager")
    assert answer.status == 0
    assert answer.row["ok"] is True
    assert answer.row["role"] == "manager"
    assert answer.row["region"] == "DE"
    assert [len(group) for group in answer.row["recovery_code"].split("-")] == [5] * 5
    assert answer.row["key"]


def test_a_holder_may_be_added_by_anyone_but_a_clerk_only_by_a_manager(run):
    add(run, "manager", "--role", "manager")
    assert add(run, "holder").status == 0
    refused = add(run, "clerk", "--role", "clerk")
    assert (refused.status, refused.row["outcome"]) == (1, "NOT_ALLOWED")
    assert add(run, "clerk", "--role", "clerk", "--as", "holder").row["outcome"] == "NOT_ALLOWED"
    assert add(run, "clerk", "--role", "clerk", "--as", "manager").status == 0


def test_the_first_account_adds_staff_while_there_is_no_manager(run):
    add(run, "first")
    assert add(run, "manager", "--role", "manager", "--as", "first").status == 0
    assert add(run, "clerk", "--role", "clerk", "--as", "first").row["outcome"] == "NOT_ALLOWED"


def test_a_login_is_taken_once_whatever_its_case(run):
    add(run, "holder")
    assert add(run, "Holder").row["outcome"] == "ALREADY_THERE"


def test_the_list_shows_everyone_and_no_secret(run):
    add(run, "manager", "--role", "manager")
    add(run, "holder")
    rows = run("account", "list", "--json").rows
    assert [(row["login"], row["role"], row["currency"]) for row in rows] == [
        ("holder", "holder", "EUR"),
        ("manager", "manager", "EUR"),
    ]
    assert all(set(row) == {"ok", "login", "name", "role", "region", "currency"} for row in rows)


def test_a_wrong_password_is_refused_as_an_unknown_login_is(run, monkeypatch):
    add(run, "holder")
    monkeypatch.setenv("TILLFOLD_PASSWORD", "another one")
    wrong = run("balance", "--as", "holder", "--json")
    unknown = run("balance", "--as", "nobody", "--json")
    assert (wrong.status, wrong.row) == (1, unknown.row)
    assert wrong.row["outcome"] == "SIGN_IN_FAILED"


def test_a_password_comes_from_standard_input(run, monkeypatch):
    add(run, "holder")
    monkeypatch.delenv("TILLFOLD_PASSWORD")
    answer = run("balance", "--as", "holder", "--password-stdin", "--json", stdin="correct horse\n")
    assert answer.status == 0
    assert answer.row["total"] == 0


@pytest.mark.parametrize("words", [["balance"], ["nonsense"], ["account"], ["activate", "1"]])
def test_wrong_usage_ends_with_two_and_a_sentence(run, words):
    answer = run(*words)
    assert answer.status == 2
    assert answer.err
