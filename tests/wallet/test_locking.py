"""The lock after wrong passwords and recovery codes: when it begins, what still works, when it ends."""

import pytest

from app.outcomes import Refused
from app.wallet.accounts import sign_in
from app.wallet.locking import RULES
from app.wallet.moments import DAY
from app.wallet.renewal import change_password, recover_account
from app.wallet.values import Account, Actor
from tests.data.world import PASSWORDS, RECOVERY_CODE, World

FIRST = RULES.attempts[0]


def enter(world: World, password: str = "holder-password") -> str:
    answer = sign_in(world.store, "holder", password, passwords=PASSWORDS)
    return answer.outcome.name if isinstance(answer, Refused) else "in"


def lock(world: World) -> None:
    assert [enter(world, "wrong") for _ in range(FIRST.wrong)] == ["SIGN_IN_FAILED"] * FIRST.wrong


def test_after_five_wrong_passwords_the_right_one_has_to_wait(world: World) -> None:
    lock(world)
    assert enter(world) == enter(world, "wrong") == "ACCOUNT_LOCKED"
    world.clock.advance(FIRST.pause - 1)
    assert enter(world) == "ACCOUNT_LOCKED"
    world.clock.advance(1)
    assert enter(world) == "in"


def test_a_right_password_forgets_the_wrong_ones(world: World) -> None:
    for _ in range(3):
        assert [enter(world, "wrong") for _ in range(FIRST.wrong - 1)][-1] == "SIGN_IN_FAILED"
        assert enter(world) == "in"


def test_the_more_are_wrong_the_longer_the_lock(world: World) -> None:
    lock(world)
    world.clock.advance(FIRST.pause)
    for _ in range(RULES.attempts[1].wrong - FIRST.wrong):
        enter(world, "wrong")
        world.clock.advance(FIRST.pause)
    assert enter(world) == "ACCOUNT_LOCKED"
    world.clock.advance(RULES.attempts[1].pause)
    assert enter(world) == "in"


def test_nobody_else_is_locked_out(world: World) -> None:
    lock(world)
    assert isinstance(sign_in(world.store, "other", "other-password", passwords=PASSWORDS), Actor)


def test_the_recovery_code_works_while_the_password_is_locked(world: World) -> None:
    lock(world)
    done = recover_account(
        world.store, "holder", RECOVERY_CODE, "new", passwords=PASSWORDS, command=world.key()
    )
    assert isinstance(done, Account)


def test_wrong_recovery_codes_are_counted_too(world: World) -> None:
    def recover(code: str) -> str:
        answer = recover_account(world.store, "holder", code, "new", passwords=PASSWORDS, command=world.key())
        return answer.outcome.name if isinstance(answer, Refused) else "done"

    wrong = RECOVERY_CODE[::-1]
    assert [recover(wrong) for _ in range(FIRST.wrong)] == ["NOT_FOUND"] * FIRST.wrong
    assert recover(RECOVERY_CODE) == "ACCOUNT_LOCKED"
    world.clock.advance(DAY)
    assert recover(RECOVERY_CODE) == "done"


def test_a_wrong_old_password_counts_as_one(world: World) -> None:
    for _ in range(FIRST.wrong):
        change_password(world.store, "holder", "wrong", "new", passwords=PASSWORDS, command=world.key())
    assert enter(world) == "ACCOUNT_LOCKED"


def test_the_same_key_may_succeed_once_the_lock_has_ended(world: World) -> None:
    lock(world)
    key = world.key()

    def change() -> Account | Refused:
        return change_password(
            world.store, "holder", "holder-password", "new", passwords=PASSWORDS, command=key
        )

    refused = change()
    assert isinstance(refused, Refused)
    assert refused.outcome.name == "ACCOUNT_LOCKED"
    world.clock.advance(FIRST.pause)
    assert isinstance(change(), Account)


@pytest.mark.parametrize("login", ["nobody", ""])
def test_an_unknown_login_is_never_locked(sqlite_world: World, login: str) -> None:
    for _ in range(2 * FIRST.wrong):
        answer = sign_in(sqlite_world.store, login, "wrong", passwords=PASSWORDS)
        assert isinstance(answer, Refused)
        assert answer.outcome.name == "SIGN_IN_FAILED"


def test_a_right_password_alone_writes_nothing(sqlite_world: World) -> None:
    assert enter(sqlite_world) == "in"
    with sqlite_world.sql() as raw:
        assert raw.execute("SELECT count(*) FROM sign_in").fetchone()[0] == 0
