"""A new card bought with balance: paid once, its code in one e-mail alone, whole after every crash."""

import email
import stat
import sys
from email import policy
from pathlib import Path

import pytest

from app.codes.links import code_in_link
from app.counter import gift_files, gifting
from app.counter.gifting import Gift, GiftBought, buy_card
from app.data.integrity import check
from app.outcomes import Refused
from app.wallet.moments import DAY
from app.wallet.values import Command, Redeemed
from tests.counter.counter_orders import Counter
from tests.counter.desk import outcome
from tests.data.world import NOON, World


def buy(world: World, file: Path, amount: str = "25.00", *, key: Command | None = None, **options: str):
    gift, command = Gift(amount, file, **options), key or world.key()
    return buy_card(world.store, world.holder, gift, book=world.book, data=world.folder, command=command)


def code_of(file: Path) -> str:
    mail = email.message_from_bytes(file.read_bytes(), policy=policy.default)
    code = code_in_link(mail.get_content())
    assert code is not None
    return code


@pytest.fixture
def rich(world: World) -> World:
    """The holder has 40.00 of standard balance and 10.00 that ends."""
    counter = Counter(world)
    counter.fill("35.00")
    counter.grant(1000, NOON + DAY)
    return world


def test_a_card_is_paid_from_the_wallet_and_somebody_else_redeems_it(rich: World, tmp_path: Path) -> None:
    done = buy(rich, tmp_path / "gift.eml")
    assert isinstance(done, GiftBought)
    assert (done.amount.minor, done.total.minor, rich.total()) == (2500, 2500, 2500)
    assert sorted(tmp_path.glob("gift*")) == [tmp_path / "gift.eml"]
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "gift.eml").stat().st_mode) == 0o600
    code = code_of(tmp_path / "gift.eml")
    assert code[-4:] == done.last_four
    with rich.sql() as raw:
        assert code not in raw.cells()
    redeemed = rich.redeem(code, rich.other)
    assert isinstance(redeemed, Redeemed)
    assert redeemed.amount.minor == 2500
    assert rich.history().movements[0].kind == "buy_card"
    assert check(rich.store).findings == ()


def test_the_same_key_buys_one_card(rich: World, tmp_path: Path) -> None:
    key = rich.key()
    first = buy(rich, tmp_path / "gift.eml", key=key)
    assert buy(rich, tmp_path / "gift.eml", key=key) == first
    assert outcome(buy(rich, tmp_path / "other.eml", key=key)) == "IDEMPOTENCY_CONFLICT"
    assert rich.total() == 2500
    assert sorted(tmp_path.glob("*gift*")) == [tmp_path / "gift.eml"]


def test_promotional_credit_buys_no_card_and_a_refusal_leaves_nothing(rich: World, tmp_path: Path) -> None:
    file = tmp_path / "gift.eml"
    answer = buy(rich, file, "40.01")
    assert outcome(answer) == "NOT_ENOUGH_BALANCE"
    assert isinstance(answer, Refused)
    assert answer.facts["short"] == "0.01 USD"
    assert outcome(buy(rich, file, "4.99")) == "AMOUNT_OUT_OF_RANGE"
    assert outcome(buy(rich, file, region="JP")) == "NOT_TRANSFERABLE"
    assert outcome(buy(rich, file, programme="practice-amazon")) == "NOT_TRANSFERABLE"
    assert outcome(buy(rich, file, region="XX")) == "REGION_MISMATCH"
    assert outcome(buy(rich, file, region="DE")) == "NOT_ENOUGH_BALANCE"
    assert outcome(buy(rich, file, programme="amazon")) == "ISSUED_ELSEWHERE"
    assert outcome(buy(rich, file, programme="none")) == "NOT_FOUND"
    file.write_text("mine")
    assert outcome(buy(rich, file)) == "ALREADY_THERE"
    assert file.read_text() == "mine"
    assert (rich.total(), list(tmp_path.glob("*.part"))) == (5000, [])
    assert isinstance(buy(rich, tmp_path / "all.eml", "40.00"), GiftBought)


class Killed(BaseException):
    """As if the program ended there."""


@pytest.mark.parametrize("is_bought", [False, True])
def test_a_program_that_stops_in_between_leaves_a_paid_card_with_its_mail_or_neither(
    rich: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_bought: bool
) -> None:
    def die(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as cut:
        cut.setattr(gift_files, "_settle", die)
        if not is_bought:
            cut.setattr(gifting, "_buy", die)
        with pytest.raises(Killed):
            buy(rich, tmp_path / "gift.eml")
    assert len(list(tmp_path.glob("gift.eml.*.part"))) == 1
    gift_files.settle(rich.store, rich.folder)
    assert sorted(tmp_path.glob("gift*.eml*")) == ([tmp_path / "gift.eml"] if is_bought else [])
    assert list((rich.folder / "gifts").iterdir()) == []
    assert rich.total() == (2500 if is_bought else 5000)
    if is_bought:
        assert isinstance(rich.redeem(code_of(tmp_path / "gift.eml"), rich.other), Redeemed)


def test_the_mail_greets_and_carries_the_givers_words_behind_its_link(rich: World, tmp_path: Path) -> None:
    words = "Happy birthday.\nSee you on Sunday."
    done = buy(rich, tmp_path / "gift.eml", recipient="Ada\r\nLovelace ", words=words)
    assert isinstance(done, GiftBought)
    mail = email.message_from_bytes((tmp_path / "gift.eml").read_bytes(), policy=policy.default)
    text = mail.get_content()
    assert text.startswith("Hello Ada Lovelace,\n\nThis is a gift card of $25.00")
    assert text.endswith(f"{rich.holder.account.name} writes:\n\n{words}\n")
    assert code_of(tmp_path / "gift.eml")[-4:] == done.last_four
