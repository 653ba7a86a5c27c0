"""What becomes of the cards of a stack: looked at, confirmed once, added one by one, never twice."""

import pytest

from app.outcomes import ALREADY_IN_DRAWER, ISSUED_ELSEWHERE, STORE_BUSY, Fault, Refused
from app.ui.background import Background
from app.ui.messages import message_of
from app.ui.redeem.reading import SoFar, read
from app.ui.redeem.stack.cards import State, totals
from app.ui.redeem.stack.flow import StackFlow
from app.ui.scan.sounds import Sound
from app.ui.scan.stack_watch import CardRead, read_of
from app.wallet.values import Actor
from tests.ui.fakes import (
    GOOD_CODE,
    SLEEPING_CODE,
    UNKNOWN_CODE,
    FakeServices,
    card_facts,
    dollar,
    euro,
)
from tests.ui.scan.made_up import observation
from tests.ui.screens_scan import ELSEWHERE, MORE_CODES

ANOTHER = MORE_CODES[0]


@pytest.fixture
def flow(services: FakeServices, background: Background, actor: Actor) -> StackFlow:
    def so_far(text: str) -> SoFar:
        return read(text, services.programmes())

    services.inspecting[ANOTHER] = card_facts(ANOTHER, euro("25.00"))
    made = StackFlow(services, background, so_far)
    made.set_actor(actor)
    return made


def show(flow: StackFlow, *codes: str) -> None:
    for code in codes:
        flow.take(CardRead(code=code))


def states(flow: StackFlow) -> list[State]:
    return [card.state for card in flow.cards]


def sent(services: FakeServices) -> list[object]:
    return [call[1:] for call in services.calls if call[0] == "redeem"]


def test_cards_are_looked_at_as_they_come_and_nothing_is_sent(
    flow: StackFlow, services: FakeServices
) -> None:
    services.inspecting[ELSEWHERE] = Refused(ISSUED_ELSEWHERE, {"programmes": "", "hosts": ""})
    show(flow, GOOD_CODE, SLEEPING_CODE, ANOTHER, ELSEWHERE, UNKNOWN_CODE)
    assert states(flow) == [State.READY, State.REFUSED, State.READY, State.DRAWER, State.REFUSED]
    assert totals(flow.of(State.READY)) == {("DE", "EUR"): euro("75.00")}
    assert sent(services) == []


def test_a_card_that_was_seen_already_is_named_and_sent_once(flow: StackFlow, services: FakeServices) -> None:
    show(flow, GOOD_CODE, ANOTHER, GOOD_CODE, GOOD_CODE)
    assert states(flow) == [State.READY, State.READY, State.SEEN]
    assert flow.cards[2].says == "Seen already, card 1"
    flow.add_all()
    assert [one[0] for one in sent(services)] == [GOOD_CODE, ANOTHER]
    show(flow, GOOD_CODE)
    flow.add_all()
    assert len(sent(services)) == 2


def test_look_alikes_of_a_house_code_are_the_same_card(flow: StackFlow) -> None:
    show(flow, GOOD_CODE, GOOD_CODE.replace("1", "I"))
    assert states(flow) == [State.READY, State.SEEN]


def test_a_card_that_is_taken_out_is_not_sent_and_may_come_again(
    flow: StackFlow, services: FakeServices
) -> None:
    show(flow, GOOD_CODE, ANOTHER)
    flow.remove(1)
    flow.add_all()
    assert [one[0] for one in sent(services)] == [ANOTHER]
    show(flow, GOOD_CODE)
    assert states(flow) == [State.ADDED, State.READY]
    assert [card.number for card in flow.cards] == [2, 3]


def test_what_was_added_cannot_be_taken_out_any_more(flow: StackFlow) -> None:
    show(flow, GOOD_CODE)
    flow.add_all()
    flow.remove(1)
    assert states(flow) == [State.ADDED]


def test_a_lost_answer_is_asked_for_again_with_its_key(flow: StackFlow, services: FakeServices) -> None:
    show(flow, GOOD_CODE, ANOTHER)
    services.redeem_faults = [Fault(STORE_BUSY)]
    flow.add_all()
    assert states(flow) == [State.UNSETTLED, State.ADDED]
    flow.add_all()
    assert len(sent(services)) == 2  # not by adding again
    flow.ask_again()
    assert states(flow) == [State.ADDED, State.ADDED]
    assert sent(services)[0] == sent(services)[2]


def test_a_card_that_could_not_be_looked_at_is_looked_at_again_when_it_is_shown(
    flow: StackFlow, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object, **__: object) -> None:
        raise Fault(STORE_BUSY)

    with monkeypatch.context() as patch:
        patch.setattr(services, "inspect", busy)
        show(flow, GOOD_CODE)
    assert states(flow) == [State.FAILED]
    show(flow, GOOD_CODE)
    assert states(flow) == [State.READY]


def test_a_doubt_is_decided_and_then_looked_at(flow: StackFlow) -> None:
    flow.take(read_of(observation(doubts={8: "5S", 11: "8B"})))
    (card,) = flow.cards
    assert (card.state, card.says) == (State.DOUBTFUL, "2 characters in doubt")
    flow.take(read_of(observation(doubts={8: "5S", 11: "8B"})))
    assert len(flow.cards) == 1
    flow.decide(card.number, GOOD_CODE)
    assert states(flow) == [State.READY]
    assert flow.cards[0].number == card.number


def test_text_may_hold_many_codes_one_a_line(flow: StackFlow) -> None:
    printed = "-".join(GOOD_CODE[at : at + 4] for at in range(0, 16, 4))
    assert flow.take_text(f"Codes:\n{printed}\n\n{ANOTHER}\nThank you")
    assert [card.code for card in flow.cards] == [GOOD_CODE, ANOTHER]
    assert not flow.take_text("Nothing here")


def test_wallets_are_never_mixed(flow: StackFlow, services: FakeServices) -> None:
    abroad = MORE_CODES[1]
    facts = card_facts(abroad, dollar("20.00"))
    services.inspecting[abroad] = type(facts)(
        **{name: getattr(facts, name) if name != "region" else "US" for name in facts.__slots__}
    )
    show(flow, GOOD_CODE, abroad)
    sums = totals(flow.of(State.READY))
    assert sums == {("DE", "EUR"): euro("50.00"), ("US", "USD"): dollar("20.00")}


def test_stopping_sends_no_further_card(services: FakeServices, flow: StackFlow) -> None:
    show(flow, GOOD_CODE, ANOTHER)
    answer = services.redeem

    def stop_then_answer(*given: object, **named: object) -> object:
        flow.stop_adding()
        return answer(*given, **named)  # type: ignore[arg-type]

    services.redeem = stop_then_answer  # type: ignore[assignment, method-assign]
    flow.add_all()
    assert states(flow) == [State.ADDED, State.READY]


def test_each_sound_has_its_meaning(flow: StackFlow) -> None:
    heard: list[Sound] = []
    flow.heard.connect(heard.append)
    show(flow, GOOD_CODE, SLEEPING_CODE, GOOD_CODE)
    assert heard == [Sound.READ, Sound.REFUSED, Sound.REFUSED]


def test_nothing_of_a_stack_is_left_when_somebody_else_signs_in(flow: StackFlow) -> None:
    show(flow, GOOD_CODE)
    assert GOOD_CODE not in repr(flow.cards)
    flow.set_actor(None)
    assert flow.cards == ()


def show_elsewhere(flow: StackFlow, services: FakeServices) -> None:
    services.inspecting[ELSEWHERE] = Refused(ISSUED_ELSEWHERE, {"programmes": "", "hosts": ""})
    show(flow, GOOD_CODE, ELSEWHERE)


def kept(services: FakeServices) -> list[tuple[str, object]]:
    return [(call[1].text, call[2]) for call in services.calls if call[0] == "keep_card"]


def test_one_confirmation_adds_what_is_ready_and_keeps_what_is_issued_elsewhere(
    flow: StackFlow, services: FakeServices
) -> None:
    show_elsewhere(flow, services)
    services.is_open = True
    flow.add_all(keeps=True)
    assert states(flow) == [State.ADDED, State.KEPT]
    assert [code for code, _ in kept(services)] == [ELSEWHERE]
    flow.remove(2)
    flow.add_all(keeps=True)
    show(flow, ELSEWHERE)
    assert states(flow) == [State.ADDED, State.KEPT, State.SEEN]
    assert len(kept(services)) == 1


def test_without_the_drawer_what_is_issued_elsewhere_stays_out(
    flow: StackFlow, services: FakeServices
) -> None:
    show_elsewhere(flow, services)
    flow.add_all()
    assert states(flow) == [State.ADDED, State.DRAWER]
    assert kept(services) == []


def test_what_the_drawer_refuses_says_why(flow: StackFlow, services: FakeServices) -> None:
    show_elsewhere(flow, services)
    services.is_open = True
    services.refusing_drawer = Refused(ALREADY_IN_DRAWER, {"where": ""})
    flow.add_all(keeps=True)
    assert states(flow) == [State.ADDED, State.REFUSED]
    assert flow.cards[1].says == message_of(services.refusing_drawer).title


def test_a_lost_answer_of_the_drawer_is_asked_for_again_with_its_key(
    flow: StackFlow, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    show_elsewhere(flow, services)
    services.is_open = True
    keep = services.keep_card

    def lost(*request: object, **how: object) -> None:
        keep(*request, **how)
        raise Fault(STORE_BUSY)

    with monkeypatch.context() as patch:
        patch.setattr(services, "keep_card", lost)
        flow.add_all(keeps=True)
    assert states(flow) == [State.ADDED, State.UNSETTLED]
    flow.ask_again()
    assert states(flow) == [State.ADDED, State.KEPT]
    first, second = kept(services)
    assert first == second
