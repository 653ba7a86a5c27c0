"""One card's way through looking, confirming and adding: never twice, never lost."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from app.outcomes import (
    ALREADY_REDEEMED,
    CARD_EXPIRED,
    CARD_NOT_ACTIVATED,
    CARD_VOIDED,
    CODE_AMBIGUOUS,
    HELD_FOR_REVIEW,
    STORE_BUSY,
    Fault,
    Refused,
)
from app.ui.background import Background
from app.ui.redeem.asking import Refusal, Slip
from app.ui.redeem.flow import RedeemFlow, Step
from app.wallet.values import Actor, Redeemed
from tests.ui.fakes import (
    GERMANY,
    GOOD_CODE,
    SLEEPING_CODE,
    FakeServices,
    card_facts,
    dollar,
    euro,
    some_movements,
    taken,
)


@pytest.fixture
def flow(services: FakeServices, background: Background, actor: Actor) -> RedeemFlow:
    flow = RedeemFlow(services, background)
    flow.set_actor(actor)
    return flow


class Heard:
    """What the flow reported."""

    def __init__(self, flow: RedeemFlow) -> None:
        self.slips: list[Slip] = []
        self.added: list[Redeemed] = []
        self.refused: list[Refusal] = []
        self.lost: list[Exception] = []
        self.failed: list[Exception] = []
        flow.to_confirm.connect(self.slips.append)
        flow.added.connect(lambda receipt, _: self.added.append(receipt))
        flow.refused.connect(self.refused.append)
        flow.answer_lost.connect(self.lost.append)
        flow.looking_failed.connect(self.failed.append)


@pytest.fixture
def heard(flow: RedeemFlow) -> Heard:
    return Heard(flow)


def sent(services: FakeServices) -> list[tuple[object, ...]]:
    return [call for call in services.calls if call[0] == "redeem"]


def test_looking_moves_nothing(flow: RedeemFlow, heard: Heard, services: FakeServices) -> None:
    flow.look(GOOD_CODE)
    assert flow.step is Step.CONFIRMING
    assert heard.slips[0].facts.amount == euro("50.00")
    assert heard.slips[0].total == services.wallets[0].total
    assert sent(services) == []


def test_a_confirmed_card_is_sent_with_its_key_and_region(
    flow: RedeemFlow, heard: Heard, services: FakeServices
) -> None:
    flow.look(GOOD_CODE)
    flow.add()
    assert sent(services) == [("redeem", GOOD_CODE, "DE", heard.slips[0].key)]
    assert heard.added[0].amount == euro("50.00")
    assert flow.text == ""


def test_adding_twice_sends_once(flow: RedeemFlow, services: FakeServices) -> None:
    flow.look(GOOD_CODE)
    flow.add()
    flow.add()
    assert len(sent(services)) == 1


def test_a_lost_answer_is_found_again_by_its_key(
    flow: RedeemFlow, heard: Heard, services: FakeServices
) -> None:
    services.redeem_faults = [Fault(STORE_BUSY), Fault(STORE_BUSY)]
    flow.look(GOOD_CODE)
    flow.add()
    flow.look_again()
    assert len(heard.lost) == 2
    flow.look_again()
    assert len(heard.added) == 1
    assert len({call[3] for call in sent(services)}) == 1


def test_a_lost_answer_keeps_its_key_when_the_same_code_is_entered_again(
    flow: RedeemFlow, heard: Heard, services: FakeServices
) -> None:
    services.redeem_faults = [Fault(STORE_BUSY)]
    flow.look(GOOD_CODE)
    flow.add()
    flow.back()
    flow.look(GOOD_CODE)
    assert flow.step is Step.CONFIRMING
    flow.add()
    assert len(sent(services)) == 2
    assert len({call[3] for call in sent(services)}) == 1


def test_a_card_that_was_added_by_a_lost_answer_ends_in_success(
    flow: RedeemFlow, heard: Heard, services: FakeServices
) -> None:
    services.redeem_faults = [Fault(STORE_BUSY)]
    flow.look(GOOD_CODE)
    flow.add()
    key = heard.slips[0].key
    services.inspecting[GOOD_CODE] = taken(GOOD_CODE)
    services.on_redeem = lambda text: Redeemed(
        "house",
        "House card",
        text[-4:],
        euro("50.00"),
        "DE",
        euro("220.00"),
        "desk-1-9",
        datetime.now(UTC),
        key,
    )
    flow.back()
    flow.look(GOOD_CODE)
    assert heard.refused == []
    assert [receipt.key for receipt in heard.added] == [key]


def test_another_code_gets_another_key(flow: RedeemFlow, heard: Heard, services: FakeServices) -> None:
    services.redeem_faults = [Fault(STORE_BUSY)]
    other = "T4WMH7KP3RCXV9EJ"
    services.inspecting[other] = card_facts(other)
    flow.look(GOOD_CODE)
    flow.add()
    flow.look(other)
    assert heard.slips[0].key != heard.slips[1].key


def test_trying_again_after_a_refusal_takes_a_fresh_key(
    flow: RedeemFlow, heard: Heard, services: FakeServices
) -> None:
    services.on_redeem = lambda _: Refused(HELD_FOR_REVIEW, {"until": "2026-11-23T08:00:00+00:00"})
    flow.look(GOOD_CODE)
    flow.add()
    assert heard.refused[0].refused.outcome is HELD_FOR_REVIEW
    services.on_redeem = None
    flow.look_again()
    flow.add()
    assert len({call[3] for call in sent(services)}) == 2
    assert len(heard.added) == 1


def test_a_fault_while_looking_is_not_called_a_lost_answer(
    flow: RedeemFlow, heard: Heard, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object, **__: object) -> None:
        raise Fault(STORE_BUSY)

    monkeypatch.setattr(services, "inspect", busy)
    flow.look(GOOD_CODE)
    assert len(heard.failed) == 1
    assert heard.lost == []
    monkeypatch.undo()
    flow.look_again()
    assert flow.step is Step.CONFIRMING


def test_a_card_that_is_not_active_is_refused_without_sending_it(
    flow: RedeemFlow, heard: Heard, services: FakeServices
) -> None:
    for outcome in (CARD_NOT_ACTIVATED, ALREADY_REDEEMED, HELD_FOR_REVIEW, CARD_VOIDED, CARD_EXPIRED):
        services.inspecting[GOOD_CODE] = replace(card_facts(GOOD_CODE), refused=Refused(outcome))
        flow.look(GOOD_CODE)
        assert heard.refused[-1].refused.outcome is outcome
        assert heard.refused[-1].facts is not None
    assert sent(services) == []


def test_my_own_redemption_is_found_in_my_history(
    flow: RedeemFlow, heard: Heard, services: FakeServices
) -> None:
    services.movements[GERMANY] = some_movements(300)
    mine = services.movements[GERMANY][280]
    services.inspecting[GOOD_CODE] = taken(GOOD_CODE, mine)
    flow.look(GOOD_CODE)
    assert heard.refused[-1].refused.outcome is ALREADY_REDEEMED
    assert heard.refused[-1].own == mine


def test_somebody_elses_redemption_is_not_looked_for_in_my_history(
    flow: RedeemFlow, heard: Heard, services: FakeServices
) -> None:
    services.inspecting[GOOD_CODE] = taken(GOOD_CODE)
    flow.look(GOOD_CODE)
    assert heard.refused[-1].own is None
    assert not [call for call in services.calls if call[0] == "history"]


def test_a_card_of_another_region_goes_into_the_wallet_of_that_region(
    flow: RedeemFlow, heard: Heard, services: FakeServices
) -> None:
    services.inspecting[GOOD_CODE] = replace(card_facts(GOOD_CODE, dollar("25.00")), region="US")
    flow.look(GOOD_CODE)
    assert heard.slips[0].total == dollar("20.00")
    flow.add()
    assert sent(services)[0][2] == "US"


def test_a_wallet_is_opened_only_after_the_person_asked_for_it(
    flow: RedeemFlow, heard: Heard, services: FakeServices
) -> None:
    services.inspecting[GOOD_CODE] = replace(card_facts(GOOD_CODE, dollar("25.00")), region="US")
    del services.wallets[1]
    flow.look(GOOD_CODE)
    assert heard.refused[0].refused.outcome.name == "REGION_MISMATCH"
    assert heard.slips == []
    flow.look_with_new_wallet()
    assert heard.slips[0].is_new_wallet
    assert heard.slips[0].total == dollar("0")


def test_compared_characters_go_along_with_looking_and_adding(
    flow: RedeemFlow, heard: Heard, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []
    look, add = services.inspect, services.redeem

    def inspect(actor: Actor, text: str, *, confirmed: tuple[int, ...] = ()) -> object:
        seen.append(confirmed)
        return look(actor, text) if confirmed else Refused(CODE_AMBIGUOUS, {"positions": "3, 8"})

    def redeem(*args: object, confirmed: tuple[int, ...] = (), **rest: object) -> object:
        seen.append(confirmed)
        monkeypatch.setattr(services, "inspect", look)
        return add(*args, **rest)  # type: ignore[arg-type]

    monkeypatch.setattr(services, "inspect", inspect)
    monkeypatch.setattr(services, "redeem", redeem)
    flow.look(GOOD_CODE)
    flow.look_compared((2, 7))
    flow.add()
    assert seen == [(), (2, 7), (2, 7)]
    assert len(heard.added) == 1


def test_nobody_signed_in_looks_at_nothing(flow: RedeemFlow, services: FakeServices) -> None:
    flow.set_actor(None)
    flow.look(SLEEPING_CODE)
    assert services.calls == []


@pytest.fixture
def workers(qapp: object) -> Iterator[Background]:
    background = Background()
    yield background
    background.shutdown()


def test_a_press_while_the_answer_is_awaited_does_nothing(
    services: FakeServices, workers: Background, actor: Actor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With real workers: the store holds the answer back until the second press was made."""
    may_answer = threading.Event()
    add = services.redeem

    def slow(*args: object, **rest: object) -> object:
        assert may_answer.wait(10)
        return add(*args, **rest)  # type: ignore[arg-type]

    monkeypatch.setattr(services, "redeem", slow)
    flow = RedeemFlow(services, workers)
    flow.set_actor(actor)
    with qtbot.waitSignal(flow.to_confirm):
        flow.look(GOOD_CODE)
    with qtbot.waitSignal(flow.added):
        flow.add()
        flow.add()
        flow.look_again()
        flow.back()
        may_answer.set()
    assert len(sent(services)) == 1
