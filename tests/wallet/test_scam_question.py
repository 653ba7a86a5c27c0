"""The scam question is due once for each card in each account, and no code is kept for it."""

from app.data.integrity import check
from app.outcomes import Refused
from app.wallet import scam_question
from app.wallet.overview import CalledOwn
from app.wallet.values import Actor, Command
from tests.data.world import World

CODE = "53NV-1W3J-5J8W-1928"


def is_due(world: World, about: str, actor: Actor | None = None) -> bool:
    return world.store.read(lambda tx: scam_question.is_due(tx, actor or world.holder, about))


def answer(world: World, about: str, key: Command | None = None) -> CalledOwn | Refused:
    command = key or world.key()
    return world.store.transact(
        lambda tx: scam_question.answer_mine(tx, world.holder, about, command=command)
    )


def test_it_is_due_until_the_holder_says_that_the_card_is_theirs(world: World) -> None:
    assert is_due(world, CODE)
    answered = answer(world, CODE)
    assert isinstance(answered, CalledOwn)
    assert answered.entry is not None
    assert not is_due(world, CODE)
    assert is_due(world, "NA3FMKMC36R7JJ9X")


def test_the_same_code_written_otherwise_is_the_same_card(world: World) -> None:
    answer(world, CODE)
    assert not is_due(world, CODE.replace("-", " ").lower())
    assert not is_due(world, CODE.replace("1", "I"))


def test_another_account_is_asked_about_the_same_card(world: World) -> None:
    answer(world, CODE)
    assert is_due(world, CODE, world.other)


def test_a_second_answer_and_a_repeated_one_write_nothing(world: World) -> None:
    key = world.key()
    first = answer(world, CODE, key)
    assert answer(world, CODE, key) == first
    again = answer(world, CODE)
    assert isinstance(again, CalledOwn)
    assert again.entry is None


def test_the_store_keeps_no_code_and_stays_whole(world: World) -> None:
    answer(world, CODE)
    with world.sql() as opened:
        cells = opened.cells().upper()
    assert CODE.replace("-", "") not in cells
    assert CODE not in cells
    assert check(world.store).findings == ()
