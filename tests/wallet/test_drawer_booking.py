"""What issuers said, and what they hold: every answer moves the value it should, once, and can be undone."""

import pytest

from app.data.integrity import check
from app.wallet.drawer_accounts import movements_outside
from app.wallet.drawer_values import DrawerState, Said
from tests.data.world import World
from tests.wallet.drawer_world import PICTURE, Drawer, code, outcome

REFUSALS = [one for one in Said if one is not Said.ACCEPTED]


@pytest.fixture
def drawer(world: World) -> Drawer:
    return Drawer(world)


def books(drawer: Drawer) -> dict[str, int]:
    kinds = ("Income:Gifts", "Assets:Drawer", "Assets:Outside:Standard", "Expenses:Orders")
    return {kind.rpartition(":")[2]: drawer.book_of(kind) for kind in kinds}


def whole(drawer: Drawer) -> bool:
    return check(drawer.world.store).findings == ()


def test_value_goes_from_gifts_to_the_drawer_to_the_issuer_to_orders_and_back(drawer: Drawer) -> None:
    card = drawer.kept(amount="25.00")
    assert books(drawer) == {"Gifts": -2500, "Drawer": 2500, "Standard": 0, "Orders": 0}
    drawer.book(card.card, Said.ACCEPTED)
    assert books(drawer) == {"Gifts": -2500, "Drawer": 0, "Standard": 2500, "Orders": 0}
    drawer.booked("pay", "10.00", reference="113-1")
    assert books(drawer) == {"Gifts": -2500, "Drawer": 0, "Standard": 1500, "Orders": 1000}
    drawer.booked("refund", "4.00", reference="113-1")
    assert books(drawer) == {"Gifts": -2500, "Drawer": 0, "Standard": 1900, "Orders": 600}
    assert drawer.balance() == (1900, 0)
    assert whole(drawer)


def test_an_accepted_card_is_at_its_issuer_and_shows_what_it_was_worth(drawer: Drawer) -> None:
    done = drawer.book(drawer.kept(amount="25.00").card, Said.ACCEPTED)
    assert (done.card.state, done.card.amount.minor, done.card.has_code) == (DrawerState.ACCEPTED, 2500, True)
    assert drawer.balance() == (2500, 0)


@pytest.mark.parametrize(("noted", "credited"), [("25.00", "20.00"), ("25.00", "30.00"), (None, "25.00")])
def test_the_issuer_knows_best_what_a_card_was_worth(
    drawer: Drawer, noted: str | None, credited: str
) -> None:
    card = drawer.kept(amount=noted)
    done = drawer.book(card.card, Said.ACCEPTED, amount=credited)
    assert done.card.amount.plain() == credited
    assert books(drawer) == {
        "Gifts": -done.card.amount.minor,
        "Drawer": 0,
        "Standard": done.card.amount.minor,
        "Orders": 0,
    }
    assert whole(drawer)


def test_a_card_of_unknown_worth_is_accepted_with_its_amount_alone(drawer: Drawer) -> None:
    card = drawer.kept(amount=None)
    assert outcome(drawer.book(card.card, Said.ACCEPTED)) == "AMOUNT_OUT_OF_RANGE"
    assert outcome(drawer.book(card.card, Said.ACCEPTED, amount="0")) == "AMOUNT_OUT_OF_RANGE"
    assert drawer.card(card.card).state is DrawerState.KEPT


@pytest.mark.parametrize("said", REFUSALS)
def test_what_an_issuer_refuses_stays_in_the_drawer_with_its_code(drawer: Drawer, said: Said) -> None:
    text = code()
    card = drawer.kept(text)
    done = drawer.book(card.card, said)
    assert (done.card.state, done.card.said, done.card.amount.minor) == (DrawerState.REFUSED, said, 2500)
    assert drawer.reveal(card.card).code == text.replace("-", "")
    assert books(drawer)["Drawer"] == 2500
    assert whole(drawer)


def test_a_refused_card_can_be_refused_otherwise_or_accepted_later(drawer: Drawer) -> None:
    card = drawer.kept()
    drawer.book(card.card, Said.NOT_ACTIVATED)
    assert drawer.book(card.card, Said.REGION).card.said is Said.REGION
    drawer.deed("take_back", card.card)
    assert (drawer.card(card.card).state, drawer.card(card.card).said) == (DrawerState.KEPT, None)
    drawer.book(card.card, Said.INVALID)
    assert drawer.book(card.card, Said.ACCEPTED).card.state is DrawerState.ACCEPTED
    assert whole(drawer)


def test_an_acceptance_is_taken_back_once_and_can_come_again(drawer: Drawer) -> None:
    card = drawer.kept()
    drawer.book(card.card, Said.ACCEPTED)
    assert outcome(drawer.book(card.card, Said.ACCEPTED)) == "WRONG_STATE"
    drawer.deed("take_back", card.card)
    assert outcome(drawer.deed("take_back", card.card)) == "WRONG_STATE"
    assert books(drawer) == {"Gifts": -2500, "Drawer": 2500, "Standard": 0, "Orders": 0}
    drawer.book(card.card, Said.ACCEPTED)
    drawer.deed("take_back", card.card)
    assert drawer.card(card.card).amount.minor == 2500
    assert whole(drawer)


def test_what_was_spent_there_is_not_taken_back(drawer: Drawer) -> None:
    card = drawer.kept()
    drawer.book(card.card, Said.ACCEPTED)
    drawer.booked("pay", "10.00")
    refused = drawer.deed("take_back", card.card)
    assert (outcome(refused), refused.facts["short"]) == ("NOT_ENOUGH_BALANCE", "10.00 USD")
    assert drawer.card(card.card).state is DrawerState.ACCEPTED


def test_what_is_thrown_away_is_gone_and_its_code_can_be_kept_anew(drawer: Drawer) -> None:
    text = code()
    card = drawer.kept(text, note="n", picture=PICTURE)
    done = drawer.deed("drop", card.card)
    assert (done.card.state, done.card.has_code, done.card.has_picture) == (DrawerState.DROPPED, False, False)
    assert done.card.amount.minor == 2500  # what it was worth
    assert drawer.reveal(card.card).code is None
    assert books(drawer) == {"Gifts": 0, "Drawer": 0, "Standard": 0, "Orders": 0}
    assert outcome(drawer.change(card.card, note="x")) == "WRONG_STATE"
    assert outcome(drawer.book(card.card, Said.ACCEPTED)) == "WRONG_STATE"
    drawer.kept(text, region="DE")
    assert whole(drawer)


def test_the_code_of_an_accepted_card_can_be_thrown_away_and_is_still_known(drawer: Drawer) -> None:
    text = code()
    card = drawer.kept(text)
    assert outcome(drawer.deed("forget", card.card)) == "WRONG_STATE"
    drawer.book(card.card, Said.ACCEPTED)
    assert drawer.deed("forget", card.card).card.has_code is False
    assert outcome(drawer.keep(text)) == "ALREADY_IN_DRAWER"
    assert outcome(drawer.deed("take_back", card.card)) == "WRONG_STATE"  # nothing is left to be tried again
    assert whole(drawer)


@pytest.mark.parametrize("name", ["book", "take_back", "drop", "pay", "refund", "set_balance"])
def test_each_is_done_once_a_key(drawer: Drawer, name: str) -> None:
    card, key = drawer.kept(), drawer.world.key()
    if name in ("take_back", "pay", "refund"):
        drawer.book(card.card, Said.ACCEPTED)

    def ask(said: Said = Said.ACCEPTED, number: int = card.card, amount: str = "5.00"):  # type: ignore[no-untyped-def]
        if name == "book":
            return drawer.book(number, said, command=key)
        if name in ("take_back", "drop"):
            return drawer.deed(name, number, command=key)
        return drawer.outside(name, amount, command=key)

    first = ask()
    after = books(drawer)
    assert ask() == first
    assert outcome(ask(Said.INVALID, 99, "6.00")) == "IDEMPOTENCY_CONFLICT"
    assert books(drawer) == after
    assert whole(drawer)


# --- accounts at issuers


def test_of_an_order_no_more_comes_back_than_was_paid(drawer: Drawer) -> None:
    drawer.booked("set_balance", "50.00")
    drawer.booked("pay", "20.00", reference="113-1")
    drawer.booked("refund", "15.00", reference="113-1")
    refused = drawer.outside("refund", "5.01", reference="113-1")
    assert (outcome(refused), refused.facts["left"]) == ("REFUND_EXCEEDS_CAPTURE", "5.00 USD")
    drawer.booked("refund", "5.00", reference="113-1")
    drawer.booked("refund", "1.00", reference="an order from before")
    assert drawer.balance() == (5100, 0)
    assert whole(drawer)


def test_an_order_is_booked_once_and_its_number_counts_at_its_issuer_alone(drawer: Drawer) -> None:
    drawer.booked("set_balance", "50.00")
    drawer.booked("set_balance", "50.00", programme="apple")
    drawer.booked("pay", "20.00", reference="113-1")
    refused = drawer.outside("pay", "20.00", reference="113-1")
    assert (outcome(refused), refused.facts["amount"]) == ("ORDER_ALREADY_CHARGED", "20.00 USD")
    drawer.booked("pay", "20.00", reference="113-1", programme="apple")
    drawer.booked("pay", "1.00")
    drawer.booked("pay", "1.00")  # orders without a number are as many as are told
    assert drawer.balance() == (2800, 0)


def test_nothing_is_paid_there_that_is_not_there(drawer: Drawer) -> None:
    drawer.booked("set_balance", "10.00", promotional="4.00")
    assert drawer.balance() == (600, 400)
    assert outcome(drawer.outside("pay", "6.01")) == "NOT_ENOUGH_BALANCE"
    assert outcome(drawer.outside("pay", "9.00", promotional="4.01")) == "NOT_ENOUGH_BALANCE"
    drawer.booked("pay", "9.00", promotional="4.00")
    assert drawer.balance() == (100, 0)
    drawer.booked("refund", "9.00", promotional="4.00")
    assert drawer.balance() == (600, 400)
    assert whole(drawer)


def test_a_balance_is_set_to_what_the_page_shows(drawer: Drawer) -> None:
    assert drawer.booked("set_balance", "37.20", promotional="5.00").amount.minor == 3720
    assert books(drawer)["Gifts"] == -3720
    less = drawer.booked("set_balance", "30.00", promotional="10.00")
    assert (less.amount.minor, drawer.balance()) == (-720, (2000, 1000))
    assert books(drawer)["Orders"] == 720
    same = drawer.booked("set_balance", "30.00", promotional="20.00")  # from one part to the other
    assert (same.amount.minor, same.entry is not None, drawer.balance()) == (0, True, (1000, 2000))
    assert drawer.booked("set_balance", "30.00", promotional="20.00").entry is None
    assert drawer.booked("set_balance", "0").balance.standard.minor == 0
    assert drawer.balance() == (0, 0)
    assert whole(drawer)


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"programme": "house"}, "NOT_FOUND"),
        ({"programme": "nobody"}, "NOT_FOUND"),
        ({"region": "FR"}, "NOT_FOUND"),
        ({"amount": "0"}, "AMOUNT_OUT_OF_RANGE"),
        ({"amount": "-1"}, "AMOUNT_OUT_OF_RANGE"),
        ({"amount": "1.00", "promotional": "1.01"}, "AMOUNT_OUT_OF_RANGE"),
        ({"amount": "100000000.01"}, "AMOUNT_OUT_OF_RANGE"),
    ],
)
def test_what_cannot_be_booked_says_why(drawer: Drawer, more: dict, expected: str) -> None:
    for name in ("pay", "refund"):
        assert outcome(drawer.outside(name, **{"amount": "1.00", **more})) == expected


def test_regions_and_their_currencies_never_mix(drawer: Drawer) -> None:
    drawer.book(drawer.kept(amount="10.00").card, Said.ACCEPTED)
    drawer.book(drawer.kept(amount="20.00", region="DE").card, Said.ACCEPTED)
    drawer.book(drawer.kept(code("apple"), amount="3000", region="JP").card, Said.ACCEPTED)
    found = {("amazon", "US"): 1000, ("amazon", "DE"): 2000, ("apple", "JP"): 3000}
    assert {place: drawer.balance(*place)[0] for place in found} == found
    assert outcome(drawer.outside("pay", "20.00")) == "NOT_ENOUGH_BALANCE"
    assert whole(drawer)


def test_the_movements_there_are_listed_newest_first_page_by_page(drawer: Drawer) -> None:
    card = drawer.kept(amount="25.00")
    drawer.book(card.card, Said.ACCEPTED)
    drawer.booked("pay", "10.00", reference="113-1")
    drawer.booked("refund", "4.00", reference="113-1")
    drawer.booked("set_balance", "20.00")
    drawer.booked("set_balance", "25.00")
    drawer.deed("take_back", card.card)
    other = Drawer(drawer.world, "other")
    other.booked("set_balance", "99.00")

    def page(after: str | None = None, limit: int = 100):  # type: ignore[no-untyped-def]
        return drawer.world.store.read(
            lambda tx: movements_outside(tx, drawer.actor, book=drawer.world.book, after=after, limit=limit)
        )

    every = page()
    assert [(one.kind, one.amount.minor, one.reference, one.last_four) for one in every] == [
        ("taken_back", -2500, None, card.last_four),
        ("balance", 500, None, None),
        ("balance", 100, None, None),
        ("refund", 400, "113-1", None),
        ("order", -1000, "113-1", None),
        ("accepted", 2500, None, card.last_four),
    ]
    assert page(every[1].cursor, 2) == every[2:4]
