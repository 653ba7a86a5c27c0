"""A new password by the old one or by the recovery code: the drawer stays open, once a key, never unseen."""

from collections.abc import Callable

import pytest

from app.data import people, vault
from app.data.integrity import check
from app.data.passwords import Credentials, Passwords
from app.outcomes import Refused
from app.wallet.accounts import sign_in
from app.wallet.membership import Membership, close
from app.wallet.renewal import change_password, recover_account
from app.wallet.values import Account, Actor, Command
from tests.data.world import PASSWORDS, RECOVERY_CODE, World

OLD = "holder-password"
Renew = Callable[..., Account | Refused]


def by_password(world: World, new: str, *, key: str = "key", old: str = OLD, login: str = "holder"):
    return change_password(world.store, login, old, new, passwords=PASSWORDS, command=Command(key))


def by_code(
    world: World, new: str, *, key: str = "key", code: str = RECOVERY_CODE, login: str = "holder"
) -> Account | Refused:
    return recover_account(world.store, login, code, new, passwords=PASSWORDS, command=Command(key))


WAYS = pytest.mark.parametrize("renew", [by_password, by_code])


def fits(world: World, password: str) -> bool:
    return isinstance(sign_in(world.store, "holder", password, passwords=PASSWORDS), Actor)


def secret_of(world: World) -> Credentials:
    person = world.store.read(lambda tx: people.by_login(tx, "holder"))
    assert person is not None
    return person.credentials


def drawer_key(world: World, password: str) -> bytes | None:
    credentials = secret_of(world)
    key = PASSWORDS._drawer_key(password, credentials.drawer_salt)
    return vault.unwrap(key, credentials.drawer_by_password, "drawer")


def outcome(answer: object) -> str:
    assert isinstance(answer, Refused), answer
    return answer.outcome.name


@WAYS
def test_the_new_password_counts_and_the_drawer_stays_open_to_it(world: World, renew: Renew) -> None:
    before = drawer_key(world, OLD)
    assert before is not None
    assert isinstance(renew(world, "another"), Account)
    assert drawer_key(world, "another") == before
    assert drawer_key(world, OLD) is None
    assert (fits(world, "another"), fits(world, OLD)) == (True, False)


def test_the_recovery_code_stays_the_same_however_it_is_written(world: World) -> None:
    assert isinstance(by_code(world, "another", code=RECOVERY_CODE.replace("-", "").lower()), Account)
    assert isinstance(by_password(world, "a third", old="another", key="second"), Account)
    assert isinstance(by_code(world, "a fourth", key="third"), Account)


@pytest.mark.parametrize("login", ["holder", "nobody"])
def test_a_wrong_old_password_and_an_unknown_login_change_nothing(world: World, login: str) -> None:
    assert outcome(by_password(world, "another", old="wrong", login=login)) == "SIGN_IN_FAILED"
    assert fits(world, OLD)


@pytest.mark.parametrize(
    ("login", "code"),
    [("holder", "7KHM4-AFKPX-91023-VWXRN-CCCH8"), ("holder", ""), ("nobody", RECOVERY_CODE)],
)
def test_a_wrong_recovery_code_and_an_unknown_login_change_nothing(
    world: World, login: str, code: str
) -> None:
    assert by_code(world, "another", code=code, login=login).facts == {"what": "recovery code"}
    assert fits(world, OLD)


@WAYS
def test_a_lost_answer_is_found_again_by_its_key(world: World, renew: Renew) -> None:
    answer = renew(world, "another")
    assert renew(world, "another") == answer
    assert outcome(renew(world, "a third")) == "IDEMPOTENCY_CONFLICT"
    assert fits(world, "another")
    with world.sql() as raw:
        assert raw.execute("SELECT count(*) FROM entry WHERE kind = 'setting'").fetchone() == (1,)


@WAYS
def test_a_lost_answer_is_found_again_although_the_account_was_closed_since(
    world: World, renew: Renew
) -> None:
    answer = renew(world, "another")
    done = world.store.transact(lambda tx: close(tx, world.holder, "holder", command=world.key()))
    assert isinstance(done, Membership)
    assert renew(world, "another") == answer
    assert isinstance(renew(world, "another", key="second"), Refused)


def test_a_failed_proof_does_not_spend_the_key(world: World) -> None:
    by_password(world, "another", old="wrong")
    assert isinstance(by_password(world, "another"), Account)


@WAYS
def test_it_is_an_entry_of_the_book_that_names_the_way(world: World, renew: Renew) -> None:
    renew(world, "another")
    with world.sql() as raw:
        found = raw.execute("SELECT kind, actor, subject, reason FROM entry ORDER BY id DESC").fetchone()
    reason = "change password" if renew is by_password else "recover account"
    assert found == ("setting", world.holder.account.id, world.holder.account.id, reason)
    assert check(world.store).findings == ()


def test_a_proof_that_another_renewal_overtook_changes_nothing(world: World) -> None:
    class Overtaken(Passwords):
        def changed(self, *args: object) -> Credentials | None:
            made = PASSWORDS.changed(*args)  # type: ignore[arg-type]
            by_code(world, "by the owner", key="owner")
            return made

    late = Overtaken(PASSWORDS._cost)
    answer = change_password(world.store, "holder", OLD, "by a thief", passwords=late, command=Command("k"))
    assert outcome(answer) == "SIGN_IN_FAILED"
    assert fits(world, "by the owner")


@WAYS
def test_no_password_is_in_the_store_or_in_a_repr(world: World, renew: Renew) -> None:
    answer = renew(world, "a very new password")
    with world.sql() as raw:
        dump = raw.cells()
    assert "a very new password" not in dump + repr(answer)
    assert OLD not in dump
