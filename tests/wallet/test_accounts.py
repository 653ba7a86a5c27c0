"""Accounts: who may add whom, and signing in."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.data import people, vault
from app.data.passwords import Cost, Passwords
from app.data.store import Store
from app.outcomes import Refused
from app.wallet.accounts import (
    NewAccount,
    accounts,
    add_account,
    is_recovery_code_of,
    new_recovery_code,
    sign_in,
)
from app.wallet.values import Account, Actor, Command, Role
from tests.data.world import BOOK, PASSWORDS, RECOVERY_CODE, HandClock, World


def outcome(answer: object) -> str:
    assert isinstance(answer, Refused), answer
    return answer.outcome.name


def new(login: str, role: Role = Role.HOLDER, region: str = "US") -> NewAccount:
    return NewAccount(login, login.capitalize(), role, region, "a password", RECOVERY_CODE)


def add(store: Store, account: NewAccount, actor: Actor | None = None, key: str | None = None):
    command = Command(key or f"{account.login}-{account.role}")
    return add_account(store, account, passwords=PASSWORDS, book=BOOK, actor=actor, command=command)


@pytest.fixture
def empty(tmp_path: Path):
    store = Store.create(tmp_path / "store.sqlite", data_folder=tmp_path, clock=HandClock())
    yield store
    store.close()


@pytest.mark.parametrize("role", list(Role))
def test_the_first_account_takes_any_role(empty: Store, role: Role) -> None:
    made = add(empty, new("first", role))
    assert isinstance(made, Account)
    assert (made.role, made.region, made.currency) == (role, "US", "USD")


def test_a_new_account_has_a_wallet_of_its_region(empty: Store) -> None:
    made = add(empty, new("first", region="JP"))
    assert isinstance(made, Account)
    wallets = empty.read(lambda tx: people.wallets_of(tx, made.id))
    assert [(wallet.region, wallet.currency) for wallet in wallets] == [("JP", "JPY")]


@pytest.mark.parametrize("by", [None, "holder", "clerk", "manager"])
def test_anyone_may_add_a_holder(world: World, by: str | None) -> None:
    assert isinstance(add(world.store, new("new"), world.actors[by] if by else None), Account)


@pytest.mark.parametrize("role", [Role.CLERK, Role.MANAGER])
@pytest.mark.parametrize(
    ("by", "allowed"), [(None, False), ("holder", False), ("clerk", False), ("manager", True)]
)
def test_clerks_and_managers_are_added_by_a_manager(
    world: World, role: Role, by: str | None, allowed: bool
) -> None:
    answer = add(world.store, new("new", role), world.actors[by] if by else None)
    assert isinstance(answer, Account) if allowed else outcome(answer) == "NOT_ALLOWED"


def test_while_there_is_no_manager_the_first_account_adds_them(empty: Store) -> None:
    first, second = add(empty, new("first")), add(empty, new("second"))
    assert isinstance(first, Account)
    assert isinstance(second, Account)
    assert outcome(add(empty, new("boss", Role.MANAGER), Actor(second, "desk-1"))) == "NOT_ALLOWED"
    assert isinstance(add(empty, new("till", Role.CLERK), Actor(first, "desk-1")), Account)
    assert isinstance(add(empty, new("chief", Role.MANAGER), Actor(first, "desk-1")), Account)
    assert outcome(add(empty, new("late", Role.CLERK), Actor(first, "desk-1"))) == "NOT_ALLOWED"


def test_the_role_that_counts_is_the_stores(world: World) -> None:
    claims = Account(world.holder.account.id, "holder", "Holder", Role.MANAGER, "US", "USD")
    assert outcome(add(world.store, new("new", Role.CLERK), Actor(claims, "desk-1"))) == "NOT_ALLOWED"


@pytest.mark.parametrize("login", ["holder", "HOLDER", " Holder "])
def test_a_login_is_taken_once_however_it_is_written(world: World, login: str) -> None:
    assert outcome(add(world.store, new(login))) == "ALREADY_THERE"


def test_a_region_that_there_is_none_of_is_not_found(world: World) -> None:
    assert outcome(add(world.store, new("new", region="XX"))) == "NOT_FOUND"


def test_the_same_key_adds_an_account_once(world: World) -> None:
    first = add(world.store, new("new"), key="once")
    assert add(world.store, new("new"), key="once") == first
    assert outcome(add(world.store, new("other one"), key="once")) == "IDEMPOTENCY_CONFLICT"


def test_who_made_whom_what_is_an_entry(world: World) -> None:
    made = add(world.store, new("new", Role.CLERK), world.manager)
    assert isinstance(made, Account)
    with world.sql() as raw:
        entry = raw.execute(
            "SELECT kind, actor, subject, reason FROM entry ORDER BY id DESC LIMIT 1"
        ).fetchone()
    assert entry == ("role", world.manager.account.id, made.id, "clerk")


def test_everyone_is_listed_by_name(world: World) -> None:
    listed = world.store.read(accounts)
    assert [account.name for account in listed] == ["Clerk", "Holder", "Manager", "Other"]


@pytest.mark.parametrize("login", ["holder", "HOLDER", "  holder "])
def test_signing_in(world: World, login: str) -> None:
    actor = sign_in(world.store, login, "holder-password", passwords=PASSWORDS)
    assert isinstance(actor, Actor)
    assert (actor.account.name, actor.station) == ("Holder", "desk-1")


@pytest.mark.parametrize(
    ("login", "password"),
    [
        ("holder", "wrong"),
        ("nobody", "holder-password"),
        ("", ""),
        ("holder", ""),
        ("hol😀der", "x" * 10_000),
    ],
)
def test_a_wrong_sign_in_never_says_which_part_was_wrong(world: World, login: str, password: str) -> None:
    assert sign_in(world.store, login, password, passwords=PASSWORDS) == Refused(
        sign_in(world.store, "holder", "wrong", passwords=PASSWORDS).outcome  # type: ignore[union-attr]
    )


def test_an_unknown_login_hashes_as_often_as_a_wrong_password(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    verified = []

    class Counting:
        def verify(self, stored: str, password: str) -> bool:
            verified.append(stored)
            return PASSWORDS._hasher.verify(stored, password)

    passwords = Passwords(Cost(1, 8, 1))
    monkeypatch.setattr(passwords, "_hasher", Counting())
    for login in ("holder", "nobody"):
        assert isinstance(sign_in(world.store, login, "wrong", passwords=passwords), Refused)
    assert len(verified) == 2
    assert verified[0].split("$")[:4] == verified[1].split("$")[:4]  # of the same cost


def test_signing_in_at_a_new_desk_makes_it(world: World) -> None:
    assert isinstance(
        sign_in(world.store, "holder", "holder-password", passwords=PASSWORDS, station="desk-2"), Actor
    )
    found = world.store.read(lambda tx: people.find_station(tx, "desk-2"))
    assert found is not None
    assert found.kind == "desk"


def test_passwords_are_argon2id_at_a_sane_cost(world: World) -> None:
    assert (Cost().time, Cost().memory_kib, Cost().lanes) == (3, 65536, 4)
    with world.sql() as raw:
        stored = [row[0] for row in raw.execute("SELECT password_hash FROM account")]
    assert all(one.startswith("$argon2id$v=19$") for one in stored)


def test_only_the_first_accounts_code_brings_the_store_key_back(empty: Store, tmp_path: Path) -> None:
    codes = [new_recovery_code(), new_recovery_code()]
    for number, code in enumerate(codes):
        account = NewAccount(f"login-{number}", "Name", Role.HOLDER, "US", "password", code)
        assert isinstance(add(empty, account), Account)
    (tmp_path / "store.key").unlink()
    assert isinstance(Store.recover(empty.path, codes[1], data_folder=tmp_path), Refused)
    recovered = Store.recover(empty.path, codes[0], data_folder=tmp_path)
    assert isinstance(recovered, Store)
    recovered.close()


def test_recovery_codes_are_five_groups_without_look_alikes() -> None:
    codes = {new_recovery_code() for _ in range(50)}
    assert len(codes) == 50
    for code in codes:
        assert [len(group) for group in code.split("-")] == [5] * 5
        assert vault.is_recovery_code(code.translate(str.maketrans("0158", "OISB")).lower())


def test_a_recovery_code_is_nowhere_in_the_store(world: World) -> None:
    with world.sql() as raw:
        dump = raw.cells()
    assert RECOVERY_CODE not in dump
    assert RECOVERY_CODE.replace("-", "") not in dump


def test_a_repeated_key_answers_with_the_account_and_not_with_another_code(empty: Store) -> None:
    made = add(empty, new("first"), key="once")
    again = add(empty, replace(new("first"), recovery_code=new_recovery_code()), key="once")
    assert isinstance(made, Account)
    assert again == made
    assert is_recovery_code_of(empty, made, RECOVERY_CODE, passwords=PASSWORDS)
    assert not is_recovery_code_of(empty, made, new_recovery_code(), passwords=PASSWORDS)


def test_a_repeated_key_with_another_password_is_a_conflict(empty: Store) -> None:
    add(empty, new("first"), key="once")
    other = replace(new("first"), password="another password")
    assert outcome(add(empty, other, key="once")) == "IDEMPOTENCY_CONFLICT"


def test_a_login_is_the_same_however_its_letters_are_composed(empty: Store) -> None:
    add(empty, new("Ren\u00e9"))
    assert outcome(add(empty, new("rene\u0301"))) == "ALREADY_THERE"


def test_a_password_is_the_same_however_its_letters_are_composed(empty: Store) -> None:
    add(empty, replace(new("first"), password="caf\u00e9"))
    assert isinstance(sign_in(empty, "first", "cafe\u0301", passwords=PASSWORDS), Actor)
    assert isinstance(sign_in(empty, "first", "cafe", passwords=PASSWORDS), Refused)
