"""Charging: who pays how much, once, and only with the holder's consent or a recorded override."""

from collections.abc import Callable

import pytest

from app.counter.charge_values import Charged, Override
from app.money import Money
from app.outcomes import Refused
from app.wallet import consent, settings
from app.wallet.moments import DAY, MINUTE
from tests.counter.counter_orders import Counter
from tests.data.world import World


@pytest.fixture
def counter(world: World) -> Counter:
    return Counter(world)


@pytest.fixture
def sqlite_counter(sqlite_world: World) -> Counter:
    """For what says nothing about the store."""
    return Counter(sqlite_world)


def split(done: Charged) -> tuple[int, int, int]:
    """What promotions, standard money and tender paid, in cents."""
    return done.promotional.minor, done.standard.minor, done.from_tender.minor


def refusal(answer: Charged | Refused) -> str:
    assert isinstance(answer, Refused)
    return answer.outcome.name


def change(world: World, **changes: str) -> None:
    done = world.store.transact(
        lambda tx: settings.change_settings(tx, world.holder, changes, command=world.key())
    )
    assert isinstance(done, settings.SettingsChanged)


def test_lots_pay_soonest_end_first_then_standard_then_tender(counter: Counter) -> None:
    now = counter.world.clock.now
    counter.grant(300, now + 2 * DAY)
    counter.grant(200, now + DAY)
    first = counter.charged("2.50", "A-1")
    assert split(first) == (250, 0, 0)
    assert counter.left() == [250]  # the lot that ends first is empty, the other one was begun
    second = counter.charged("10.00", "A-2")
    assert split(second) == (250, 500, 250)
    assert second.total == Money(0, "USD")


def test_one_entry_holds_all_of_an_order(counter: Counter) -> None:
    counter.grant(100, counter.world.clock.now + DAY)
    done = counter.charged("7.00", "A-1")
    with counter.world.sql() as raw:
        lines = raw.execute(
            "SELECT own.kind, line.amount FROM line JOIN ledger_account AS own ON own.id = line.account"
            " JOIN entry ON entry.id = line.entry WHERE entry.kind = 'purchase' ORDER BY 1, 2"
        ).fetchall()
    assert [tuple(row) for row in lines] == [
        ("Assets:Tender:cash", 100),
        ("Captured", 100),
        ("Captured", 100),
        ("Captured", 500),
        ("Captured:Counter", -700),
        ("Income:Sales", -700),
        ("Liabilities:Wallet:Promo", 100),
        ("Liabilities:Wallet:Standard", 500),
    ]
    assert done.from_balance == Money(600, "USD")


def test_a_lot_pays_until_its_end_and_not_at_it(counter: Counter) -> None:
    ends = counter.world.clock.now + DAY
    counter.grant(100, ends)
    counter.grant(100, ends)
    counter.world.clock.now = ends - 1
    assert split(counter.charged("1.00", "A-1")) == (100, 0, 0)
    counter.world.clock.now = ends
    assert split(counter.charged("1.00", "A-2")) == (0, 100, 0)
    with counter.world.sql() as raw:
        lapses = raw.execute("SELECT value_at, at FROM entry WHERE kind = 'lapse'").fetchall()
    assert [tuple(row) for row in lapses] == [(ends, ends)]


def test_an_order_is_charged_once_whoever_charges_it(counter: Counter) -> None:
    counter.charged("1.00", "A-1")
    again = counter.charge("1.00", "A-1", actor=counter.world.manager)
    assert refusal(again) == "ORDER_ALREADY_CHARGED"
    assert counter.world.total() == 400


def test_the_same_key_gives_the_same_receipt_and_charges_once(counter: Counter) -> None:
    key = counter.world.key()
    first = counter.charge("1.00", "A-1", key=key)
    assert counter.charge("1.00", "A-1", key=key) == first
    assert refusal(counter.charge("2.00", "A-1", key=key)) == "IDEMPOTENCY_CONFLICT"
    assert counter.world.total() == 400


def test_without_another_way_a_short_balance_pays_nothing(counter: Counter) -> None:
    short = counter.charge("5.01", "A-1", tender=None)
    assert refusal(short) == "NOT_ENOUGH_BALANCE"
    assert isinstance(short, Refused)
    assert short.facts["short"] == "0.01 USD"
    assert counter.world.total() == 500
    assert split(counter.charged("5.00", "A-1", tender=None)) == (0, 500, 0)


@pytest.mark.parametrize(
    ("kind", "setting"),
    [("checkout", "orders"), ("one_click", "one_click"), ("subscription", "subscriptions")],
)
def test_each_kind_obeys_its_setting_and_the_choice_at_the_order_before_it(
    sqlite_counter: Counter, kind: str, setting: str
) -> None:
    assert split(sqlite_counter.charged("1.00", "A-1", kind=kind)) == (0, 100, 0)
    change(sqlite_counter.world, **{setting: "save"})
    assert split(sqlite_counter.charged("1.00", "A-2", kind=kind)) == (0, 0, 100)
    assert split(sqlite_counter.charged("1.00", "A-3", kind=kind, balance="use")) == (0, 100, 0)
    change(sqlite_counter.world, **{setting: "use"})
    assert split(sqlite_counter.charged("1.00", "A-4", kind=kind, balance="save")) == (0, 0, 100)
    others = [other for other in ("checkout", "one_click", "subscription") if other != kind]
    change(sqlite_counter.world, **{setting: "save"})
    for number, other in enumerate(others):
        assert split(sqlite_counter.charged("1.00", f"B-{number}", kind=other)) == (0, 100, 0)


def test_an_unknown_setting_or_choice_changes_nothing(sqlite_world: World) -> None:
    for changes in ({"orders": "save", "colour": "use"}, {"orders": "maybe"}):
        answer = sqlite_world.store.transact(
            lambda tx, changes=changes: settings.change_settings(
                tx, sqlite_world.holder, changes, command=sqlite_world.key()
            )
        )
        assert isinstance(answer, Refused)
        assert answer.outcome.name == "NOT_FOUND"
    assert sqlite_world.store.read(lambda tx: settings.settings_of(tx, sqlite_world.holder)).orders == "use"


class TestConsent:
    @pytest.mark.parametrize(
        "given",
        [
            lambda counter: None,
            lambda counter: counter.pin("1357"),
            lambda counter: counter.pin(login="other"),
            lambda counter: consent.one_time("holder", "NOSUCHCODE"),
        ],
    )
    def test_nothing_is_charged_without_the_holder(
        self, sqlite_counter: Counter, given: Callable[[Counter], consent.Given | None]
    ) -> None:
        assert (
            refusal(sqlite_counter.charge("1.00", "A-1", given=given(sqlite_counter))) == "CONSENT_REQUIRED"
        )
        assert sqlite_counter.world.total() == 500

    def test_a_pin_that_was_changed_meanwhile_does_not_count(self, sqlite_counter: Counter) -> None:
        compared = sqlite_counter.pin()
        sqlite_counter.set_pin(sqlite_counter.world.holder, "8642")
        assert refusal(sqlite_counter.charge("1.00", "A-1", given=compared)) == "CONSENT_REQUIRED"

    def test_five_wrong_pins_lead_to_a_pause_and_the_right_one_waits_too(self, counter: Counter) -> None:
        wrong = counter.pin("1357")
        for number in range(5):
            assert refusal(counter.charge("1.00", f"A-{number}", given=wrong)) == "CONSENT_REQUIRED"
        assert refusal(counter.charge("1.00", "B-1")) == "TOO_MANY_ATTEMPTS"
        counter.world.clock.advance(15 * MINUTE)
        assert isinstance(counter.charge("1.00", "B-1"), Charged)
        assert refusal(counter.charge("1.00", "B-2", given=wrong)) == "CONSENT_REQUIRED"

    def test_a_one_time_code_is_good_for_one_order_within_its_time(self, counter: Counter) -> None:
        def fresh() -> consent.Given:
            holder = counter.world.holder
            code = counter.world.store.transact(lambda tx: consent.new_one_time_code(tx, holder))
            assert code.code not in repr(code)
            return consent.one_time("holder", f" {code.code.lower()} ")

        code = fresh()
        assert isinstance(counter.charge("1.00", "A-1", given=code), Charged)
        assert refusal(counter.charge("1.00", "A-2", given=code)) == "CONSENT_REQUIRED"
        late = fresh()
        counter.world.clock.advance(consent.LASTS)
        assert refusal(counter.charge("1.00", "A-3", given=late)) == "CONSENT_REQUIRED"

    def test_a_code_that_paid_for_nothing_can_still_be_used(self, sqlite_counter: Counter) -> None:
        code = sqlite_counter.world.store.transact(
            lambda tx: consent.new_one_time_code(tx, sqlite_counter.world.holder)
        )
        given = consent.one_time("holder", code.code)
        assert refusal(sqlite_counter.charge("9.00", "A-1", given=given, tender=None)) == "NOT_ENOUGH_BALANCE"
        assert isinstance(sqlite_counter.charge("5.00", "A-1", given=given, tender=None), Charged)

    def test_a_managers_override_is_recorded_with_its_reason(self, counter: Counter) -> None:
        override = Override(counter.world.manager, "the holder's telephone is empty")
        counter.charged("1.00", "A-1", given=override)
        with counter.world.sql() as raw:
            kept = raw.execute("SELECT consent, approved_by, reason FROM purchase").fetchall()
        assert [tuple(row) for row in kept] == [
            ("override", counter.world.manager.account.id, "the holder's telephone is empty")
        ]

    def test_a_clerk_overrides_nothing(self, sqlite_counter: Counter) -> None:
        override = Override(sqlite_counter.world.clerk, "why not")
        assert refusal(sqlite_counter.charge("1.00", "A-1", given=override)) == "NOT_ALLOWED"

    def test_no_pin_and_no_code_is_kept_readable(self, counter: Counter) -> None:
        code = counter.world.store.transact(lambda tx: consent.new_one_time_code(tx, counter.world.holder))
        with counter.world.sql() as raw:
            cells = [
                str(cell)
                for table in ("account", "consent_code", "sign_in", "command", "entry")
                for row in raw.execute(f"SELECT * FROM {table}").fetchall()
                for cell in tuple(row)
            ]
        assert not any(code.code in cell for cell in cells)
        assert "2468" not in cells


@pytest.mark.parametrize(
    ("options", "outcome"),
    [
        ({"actor": "holder"}, "NOT_ALLOWED"),
        ({"till": "till-9"}, "NOT_FOUND"),
        ({"till": "desk-1"}, "NOT_FOUND"),
        ({"login": "nobody"}, "NOT_FOUND"),
        ({"currency": "XXX"}, "NOT_FOUND"),
        ({"amount": "0.00"}, "AMOUNT_OUT_OF_RANGE"),
        ({"amount": "1.001"}, "AMOUNT_OUT_OF_RANGE"),
        ({"amount": "-1"}, "AMOUNT_OUT_OF_RANGE"),
        ({"amount": "100000000.01"}, "AMOUNT_OUT_OF_RANGE"),
    ],
)
def test_what_cannot_be_charged_is_named(
    sqlite_counter: Counter, options: dict[str, str], outcome: str
) -> None:
    options = {"amount": "1.00", **options}
    if "actor" in options:
        options["actor"] = sqlite_counter.world.actors[options["actor"]]  # type: ignore[assignment]
    assert refusal(sqlite_counter.charge(options.pop("amount"), "A-1", **options)) == outcome
    assert sqlite_counter.world.total() == 500


def test_money_of_another_currency_is_never_taken(counter: Counter) -> None:
    done = counter.charged("3.00", "A-1", currency="EUR")
    assert split(done) == (0, 0, 300)
    assert counter.world.total() == 500


def test_a_currency_without_minor_units_is_charged_in_whole_ones(sqlite_counter: Counter) -> None:
    sqlite_counter.fill("1200", region="JP")
    done = sqlite_counter.charged("700", "A-1", currency="JPY", tender=None)
    assert (done.from_balance, done.total) == (Money(700, "JPY"), Money(500, "JPY"))
    assert refusal(sqlite_counter.charge("1.5", "A-2", currency="JPY")) == "AMOUNT_OUT_OF_RANGE"
    assert sqlite_counter.world.total() == 500


def test_a_till_that_is_not_open_charges_nothing(sqlite_counter: Counter) -> None:
    with sqlite_counter.world.sql() as raw:
        raw.execute("INSERT INTO station (id, name, kind, shop) VALUES (99, 'till-9', 'till', 1)")
    assert refusal(sqlite_counter.charge("1.00", "A-1", till="till-9")) == "TILL_NOT_OPEN"


def test_a_managers_first_use_opens_the_till_unless_the_charge_is_refused(counter: Counter) -> None:
    manager = counter.world.manager
    short = counter.charge("9.00", "A-1", actor=manager, till="till-7", tender=None)
    assert refusal(short) == "NOT_ENOUGH_BALANCE"
    with counter.world.sql() as raw:
        assert raw.execute("SELECT count(*) FROM station WHERE name = 'till-7'").fetchone()[0] == 0
    assert split(counter.charged("9.00", "A-1", actor=manager, till="till-7")) == (0, 500, 400)
    assert split(counter.charged("1.00", "A-2", till="till-7")) == (0, 0, 100)
