"""A household: both agree, and then each is told that one of them has the card, never who and no balance."""

from app.data.integrity import check
from app.outcomes import Refused
from app.wallet import household
from app.wallet.household import Housemate
from app.wallet.membership import close
from app.wallet.values import Actor, Command
from tests.data.world import World


def join(world: World, actor: Actor, other: Actor, key: Command | None = None) -> Housemate | Refused:
    command = key or world.key()
    return world.store.transact(lambda tx: household.join(tx, actor, other, command=command))


def leave(world: World, actor: Actor, login: str) -> Housemate | Refused:
    command = world.key()
    return world.store.transact(lambda tx: household.leave(tx, actor, login, command=command))


def logins(world: World, actor: Actor) -> list[str]:
    return [one.login for one in world.store.read(lambda tx: household.members(tx, actor))]


def whose(world: World, code: str, actor: Actor) -> Refused:
    refused = world.redeem(code, actor)
    assert isinstance(refused, Refused)
    assert refused.outcome.name == "ALREADY_REDEEMED"
    return refused


def test_a_member_is_told_that_one_of_them_has_it_and_nobody_else_is(world: World) -> None:
    card = world.active()
    world.redeem(card.code)
    stranger = whose(world, card.code, world.other)
    assert isinstance(join(world, world.other, world.holder), Housemate)
    member = whose(world, card.code, world.other)
    assert "One of your household has it" in member.remedy
    assert member.facts["household"] is True
    assert set(member.facts) == {*stranger.facts, "household"}
    assert "holder" not in member.remedy
    assert whose(world, card.code, world.clerk) == stranger
    assert whose(world, card.code, world.holder).facts["mine"] is True


def test_who_leaves_is_a_stranger_again_and_may_come_back(world: World) -> None:
    card = world.active()
    world.redeem(card.code)
    before = whose(world, card.code, world.other)
    join(world, world.holder, world.other)
    assert (logins(world, world.holder), logins(world, world.other)) == (["other"], ["holder"])
    left = leave(world, world.other, "HOLDER")
    assert isinstance(left, Housemate)
    assert not left.is_together
    assert (logins(world, world.holder), logins(world, world.other)) == ([], [])
    assert whose(world, card.code, world.other) == before
    again = join(world, world.other, world.holder)
    assert isinstance(again, Housemate)
    assert again.entry is not None
    assert logins(world, world.holder) == ["other"]
    assert check(world.store).findings == ()


def test_joining_twice_is_one_entry(world: World) -> None:
    key = world.key()
    first = join(world, world.holder, world.other, key)
    assert join(world, world.holder, world.other, key) == first
    second = join(world, world.other, world.holder)
    assert isinstance(second, Housemate)
    assert (second.is_together, second.entry) == (True, None)


def test_nobody_joins_themselves_leaves_a_stranger_or_lives_with_a_closed_account(world: World) -> None:
    def outcome(answer: Housemate | Refused) -> str:
        assert isinstance(answer, Refused)
        return answer.outcome.name

    assert outcome(join(world, world.holder, world.holder)) == "NOT_FOUND"
    assert outcome(leave(world, world.holder, "other")) == "NOT_FOUND"
    assert outcome(leave(world, world.holder, "nobody")) == "NOT_FOUND"
    join(world, world.holder, world.other)
    world.store.transact(lambda tx: close(tx, world.other, "other", command=world.key()))
    assert logins(world, world.holder) == []
    assert outcome(join(world, world.holder, world.other)) == "SIGN_IN_FAILED"
    assert outcome(leave(world, world.other, "holder")) == "SIGN_IN_FAILED"
