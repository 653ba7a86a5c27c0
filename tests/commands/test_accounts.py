"""`tillfold account`: who may make which account, and what the first one gets."""

import io
import os

import pytest

from app.environ import data_folder


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


def test_a_repeated_key_shows_no_recovery_code_that_opens_nothing(run):
    first, again = (add(run, "holder", "--key", "once") for _ in range(2))
    assert first.row["recovery_code"]
    assert again.row == first.row | {"recovery_code": None}
    assert "kept nowhere" in again.err


def test_the_password_is_changed_with_the_old_one(run, monkeypatch):
    add(run, "holder")
    monkeypatch.setenv("TILLFOLD_NEW_PASSWORD", "a new one")
    changed = run("account", "password", "--as", "holder", "--json", "--key", "once")
    assert (changed.status, changed.row) == (0, {"ok": True, "key": "once", "login": "holder"})
    assert run("balance", "--as", "holder", "--json").row["outcome"] == "SIGN_IN_FAILED"
    assert run("account", "password", "--as", "holder", "--json", "--key", "once").row == changed.row
    monkeypatch.setenv("TILLFOLD_PASSWORD", "a new one")
    assert run("balance", "--as", "holder").status == 0
    assert run("check").status == 0


def test_a_wrong_old_password_is_refused_and_changes_nothing(run, monkeypatch):
    add(run, "holder")
    monkeypatch.setenv("TILLFOLD_PASSWORD", "another one")
    refused = run("account", "password", "--as", "holder", "--json")
    assert (refused.status, refused.row["outcome"]) == (1, "SIGN_IN_FAILED")
    assert "tillfold account recover" in refused.row["remedy"]


def test_old_and_new_password_come_from_two_lines_of_standard_input(run, monkeypatch):
    add(run, "holder")
    monkeypatch.delenv("TILLFOLD_PASSWORD")
    monkeypatch.delenv("TILLFOLD_NEW_PASSWORD")
    words = ["account", "password", "--as", "holder", "--password-stdin"]
    assert run(*words, stdin="correct horse\na new one\n").status == 0
    assert run("balance", "--as", "holder", "--password-stdin", stdin="a new one\n").status == 0


def test_the_recovery_code_sets_another_password_for_a_lost_one(run, monkeypatch):
    code = add(run, "holder").row["recovery_code"]
    monkeypatch.setenv("TILLFOLD_NEW_PASSWORD", "a new one")
    recovered = run("account", "recover", "HOLDER", "--json", stdin=f"{code.lower()}\n")
    assert (recovered.status, recovered.row["login"]) == (0, "holder")
    assert code not in recovered.out + recovered.err
    monkeypatch.setenv("TILLFOLD_PASSWORD", "a new one")
    assert run("balance", "--as", "holder").status == 0


@pytest.mark.parametrize("login", ["holder", "nobody"])
@pytest.mark.parametrize("code", ["AAAAA-AAAAA-AAAAA-AAAAA-AAAAA", "", "\udcff", "x" * 10_000])
def test_a_wrong_recovery_code_is_refused_and_changes_nothing(run, login, code):
    add(run, "holder")
    refused = run("account", "recover", login, "--json", stdin=f"{code}\n")
    assert (refused.status, refused.row["outcome"]) == (1, "NOT_FOUND")
    assert run("balance", "--as", "holder").status == 0


@pytest.mark.parametrize("deed", [["password", "--as", "holder"], ["recover", "holder"], ["add", "other"]])
def test_an_empty_new_password_is_wrong_usage(run, monkeypatch, deed):
    add(run, "holder")
    monkeypatch.setenv("TILLFOLD_NEW_PASSWORD", "")
    more = ["--name", "Other", "--region", "DE"] if deed[0] == "add" else []
    assert run("account", *deed, *more, stdin="AAAAA\n").status == 2
    assert len(run("account", "list", "--json").rows) == 1


class _Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_new_password_that_is_asked_for_is_asked_for_twice(run, monkeypatch):
    add(run, "holder")
    monkeypatch.delenv("TILLFOLD_NEW_PASSWORD")
    monkeypatch.setattr(io, "StringIO", _Terminal)
    for typed, status in ((["a new one", "a new two"], 2), (["a new one", "a new one"], 0)):
        answers = iter(typed)
        monkeypatch.setattr("getpass.getpass", lambda _prompt, answers=answers: next(answers))
        assert run("account", "password", "--as", "holder").status == status


@pytest.mark.parametrize("word", ["", " ", "two\nlines", "\udcff", "a\u202eb", "\x1b[2J", "x" * 201])
@pytest.mark.parametrize("place", ["login", "--name", "--key", "--as"])
def test_a_name_that_is_not_one_line_of_text_is_wrong_usage(run, place, word):
    words = {"login": "holder", "--name": "Holder", "--region": "DE"} | {place: word}
    login = words.pop("login")
    answer = run("account", "add", *(part for pair in words.items() for part in pair), login)
    assert (answer.status, answer.out) == (2, "")
    assert not data_folder().exists()


@pytest.mark.parametrize("end", [KeyboardInterrupt, EOFError])
def test_a_prompt_that_is_left_ends_the_run_without_a_trace(run, monkeypatch, end):
    def leave(_prompt):
        raise end

    add(run, "holder")
    monkeypatch.delenv("TILLFOLD_PASSWORD")
    monkeypatch.setattr(io, "StringIO", _Terminal)
    monkeypatch.setattr("getpass.getpass", leave)
    answer = run("balance", "--as", "holder")
    assert (answer.status, answer.out) == (130, "")
    assert answer.err == "tillfold: ended before it was done\n"


def test_a_lost_recovery_code_is_replaced_by_the_password_and_opens_nothing_more(run, monkeypatch):
    old = add(run, "first").row["recovery_code"]
    words = ["account", "recovery", "--as", "first", "--json", "--key", "once"]
    renewed = run(*words)
    new = renewed.row["recovery_code"]
    assert (renewed.status, set(renewed.row)) == (0, {"ok", "key", "login", "recovery_code"})
    assert new != old
    assert run(*words).row == renewed.row | {"recovery_code": None}
    monkeypatch.setenv("TILLFOLD_NEW_PASSWORD", "a new one")
    assert run("account", "recover", "first", "--json", stdin=f"{old}\n").row["outcome"] == "NOT_FOUND"
    assert run("account", "recover", "first", stdin=f"{new}\n").status == 0
    assert run("check").status == 0


def test_the_first_accounts_new_recovery_code_brings_the_store_key_back(run):
    old = add(run, "first").row["recovery_code"]
    new = run("account", "recovery", "--as", "first", "--json").row["recovery_code"]
    (data_folder() / "store.key").unlink()
    assert run("store", "join", "--json", stdin=f"{old}\n").row["outcome"] == "NOT_FOUND"
    assert run("store", "join", stdin=f"{new}\n").status == 0
    assert run("account", "list").status == 0


def test_another_accounts_new_recovery_code_leaves_the_store_key_with_the_first(run):
    first = add(run, "first").row["recovery_code"]
    add(run, "other")
    other = run("account", "recovery", "--as", "other", "--json").row["recovery_code"]
    (data_folder() / "store.key").unlink()
    assert run("store", "join", "--json", stdin=f"{other}\n").row["outcome"] == "NOT_FOUND"
    assert run("store", "join", stdin=f"{first}\n").status == 0


def test_a_new_recovery_code_needs_the_password(run, monkeypatch):
    code = add(run, "first").row["recovery_code"]
    monkeypatch.setenv("TILLFOLD_PASSWORD", "another one")
    assert run("account", "recovery", "--as", "first", "--json").row["outcome"] == "SIGN_IN_FAILED"
    assert run("account", "recover", "first", stdin=f"{code}\n").status == 0


def test_a_role_is_given_and_an_empty_account_closed(run):
    assert run("account", "add", "manager", "--name", "Mo", "--region", "US", "--role", "manager").status == 0
    assert run("account", "add", "holder", "--name", "Ho", "--region", "US", "--as", "manager").status == 0
    made = run("account", "role", "holder", "clerk", "--as", "manager", "--json").row
    assert (made["login"], made["role"]) == ("holder", "clerk")
    assert run("account", "role", "manager", "holder", "--as", "manager").status == 1
    gone = run("account", "close", "--as", "holder", "--json").row
    assert (gone["login"], gone["role"]) == ("holder", None)
    assert run("balance", "--as", "holder", "--json").row["outcome"] == "SIGN_IN_FAILED"
    assert [one["login"] for one in run("account", "list", "--json").rows] == ["manager"]


def test_two_who_live_together_are_told_so_of_a_card_that_one_of_them_has(run, monkeypatch):
    for login in ("holder", "other"):
        assert add(run, login).status == 0
    monkeypatch.setenv("TILLFOLD_APPROVE_PASSWORD", "another one")
    join = ("account", "household", "join", "other", "--as", "holder", "--json")
    assert run(*join).row["outcome"] == "SIGN_IN_FAILED"
    monkeypatch.delenv("TILLFOLD_APPROVE_PASSWORD")
    assert run(*join).status == 2
    monkeypatch.setenv("TILLFOLD_APPROVE_PASSWORD", os.environ["TILLFOLD_PASSWORD"])
    joined = run(*join).row
    assert (joined["login"], joined["together"]) == ("other", True)
    assert run("account", "household", "list", "--as", "other", "--json").row["login"] == "holder"
    left = run("account", "household", "leave", "holder", "--as", "other", "--json").row
    assert (left["login"], left["together"]) == ("holder", False)
    assert run("account", "household", "list", "--as", "holder", "--json").rows == []


def test_an_account_is_locked_for_a_while_after_five_passwords_that_did_not_fit(run, monkeypatch):
    assert add(run, "holder").status == 0
    monkeypatch.setenv("TILLFOLD_PASSWORD", "another one")
    outcomes = [run("balance", "--as", "holder", "--json").row["outcome"] for _ in range(6)]
    assert outcomes == ["SIGN_IN_FAILED"] * 5 + ["ACCOUNT_LOCKED"]


def test_why_an_account_stays_is_said(run):
    assert run("account", "add", "manager", "--name", "Mo", "--region", "US", "--role", "manager").status == 0
    assert run("account", "add", "holder", "--name", "Ho", "--region", "US", "--as", "manager").status == 0
    last = run("account", "role", "manager", "holder", "--as", "manager", "--json").row
    assert (last["outcome"], last["login"]) == ("LAST_MANAGER", "manager")
    words = ("--amount", "3.00", "--currency", "USD", "--as", "manager")
    assert run("grant", "holder", *words).status == 0
    full = run("account", "close", "--as", "holder", "--json").row
    assert (full["outcome"], full["left"]) == ("ACCOUNT_NOT_EMPTY", "3.00 USD")
    assert (
        run("trade-in", "quote", "manager", "--item", "lamp", "--amount", "1.00", "--as", "manager").status
        == 0
    )
    assert run("account", "role", "holder", "manager", "--as", "manager").status == 0
    waiting = run("account", "close", "manager", "--as", "holder", "--json").row
    assert waiting["outcome"] == "ACCOUNT_AWAITS"
