"""What the database itself counts once, or refuses as a move or a moment: posted past every use case."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from sqlalchemy import Table, select
from sqlalchemy.exc import DBAPIError

from app.data import ids, ledger, orders, schema, steps
from app.data.book import open_account
from app.data.consents import add_code, code_index, find_code
from app.data.drafts import Draft, LedgerAccount, Posting, Record
from app.data.rules import PROMO_ACCOUNT, WALLET_ACCOUNT
from app.data.store import Tx
from app.wallet.moments import DAY, HOUR
from tests.counter.counter_orders import Counter
from tests.data.world import World


@pytest.fixture
def counter(world: World) -> Counter:
    """A holder who had 5.00 and a lot of 3.00 for a day, and has paid A-1 of 4.00 with the lot and 1.00."""
    made = Counter(world)
    made.grant(300, world.clock.now + DAY)
    made.charged("4.00", "A-1")
    return made


def refused(counter: Counter, by: str, draft: Callable[[Tx], Draft]) -> None:
    """Post what the function drafts: the database refuses it by the rule of this name; nothing is left."""
    with counter.world.sql() as raw:
        before = raw.execute("SELECT count(*) FROM entry").fetchone()[0]
    with pytest.raises(DBAPIError, match=by):
        counter.world.store.transact(lambda tx: ledger.post(tx, draft(tx)))
    with counter.world.sql() as raw:
        assert raw.execute("SELECT count(*) FROM entry").fetchone()[0] == before


def taken(counter: Counter, draft: Callable[[Tx], Draft]) -> None:
    counter.world.store.transact(lambda tx: ledger.post(tx, draft(tx)))


def quiet(kind: str, *records: Record, **refs: Any) -> Draft:
    return Draft(1, kind, 1, records=records, **refs)


def new(tx: Tx, table: Table, **row: Any) -> tuple[int, Record]:
    (made,) = ids.draw(tx, table)
    return made, Record(table.name, {"id": made, **row})


def owned(counter: Counter, **row: Any) -> dict[str, Any]:
    """The columns that say whose it is."""
    return {"account": counter.holder.account.id, "wallet": counter.wallet(), "currency": "USD", **row}


def money(
    kind: str, *postings: tuple[LedgerAccount, int], records: Sequence[Record] = (), **refs: Any
) -> Draft:
    return Draft(1, kind, 1, postings=[Posting(*one) for one in postings], records=records, **refs)


def equity(tx: Tx) -> LedgerAccount:
    return open_account(tx, "Equity:Opening", None, "USD")


def standard(counter: Counter, tx: Tx) -> LedgerAccount:
    return open_account(tx, WALLET_ACCOUNT, counter.wallet(), "USD")


def lot(counter: Counter, tx: Tx, grant: int) -> LedgerAccount:
    return open_account(tx, PROMO_ACCOUNT, grant, "USD", wallet=counter.wallet())


def test_no_more_than_was_captured_goes_back_to_a_source(counter: Counter) -> None:
    def draft(tx: Tx) -> Draft:
        order = orders.by_reference(tx, "A-1")
        assert order is not None
        source = next(one for one in orders.sources(tx, order) if one.source == "standard")
        counterpart = open_account(tx, "Captured:Counter", order.id, "USD", purchase=order.id)
        return money("refund", (source.account, -101), (counterpart, 101))

    refused(counter, "line_within_bound", draft)


def test_a_lot_that_has_ended_pays_for_nothing(counter: Counter) -> None:
    grant = counter.grant(200, counter.world.clock.now + DAY)

    def draft(tx: Tx) -> Draft:
        return money("purchase", (lot(counter, tx, grant), 200), (equity(tx), -200))

    counter.world.clock.advance(DAY)
    refused(counter, "has ended pays for nothing", draft)
    counter.world.clock.advance(-HOUR)
    taken(counter, draft)


def test_nothing_lapses_before_its_end(counter: Counter) -> None:
    grant, ends = counter.grant(200, counter.world.clock.now + DAY), counter.world.clock.now + DAY

    def draft(tx: Tx) -> Draft:
        lines = (lot(counter, tx, grant), 200), (equity(tx), -200)
        return money("lapse", *lines, promo_grant=grant, value_at=ends)

    counter.world.clock.now = ends - 1
    refused(counter, "entry_lapse_of_an_ended_lot", draft)
    counter.world.clock.now = ends
    taken(counter, draft)


def test_a_lot_is_in_the_wallet_of_its_grant(counter: Counter) -> None:
    with counter.world.sql() as raw:
        (other,) = raw.execute(
            "SELECT id FROM wallet WHERE account <> ?", (counter.holder.account.id,)
        ).fetchone()

    def draft(tx: Tx) -> Draft:
        row = owned(counter, promotion=None, amount=5, ends=tx.now + DAY)
        made, record = new(tx, schema.promo_grant, **row)
        elsewhere = open_account(tx, PROMO_ACCOUNT, made, "USD", wallet=other)
        return money("promotion", (equity(tx), 5), (elsewhere, -5), records=(record,), promo_grant=made)

    refused(counter, "ledger_account_promo_grant_wallet_fk|FOREIGN KEY", draft)


def purchase(counter: Counter, tx: Tx, **changes: Any) -> Draft:
    row = owned(counter, reference="B-1", merchant="shop-1", kind="checkout", amount=1, station=1)
    row |= {"balance": "use", "consent": "pin", "consent_code": None, "approved_by": None, "reason": None}
    made, record = new(tx, schema.purchase, **{**row, "subscription": None, **changes})
    return money("purchase", (standard(counter, tx), 1), (equity(tx), -1), records=(record,), purchase=made)


WRONG_ORDERS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("reference", {"reference": "A-1"}),
    ("purchase_amount", {"amount": 0}),
    ("purchase_kind", {"kind": "gift"}),
    ("purchase_balance", {"balance": "both"}),
    ("purchase_consent", {"consent": "override"}),
    ("purchase_consent", {"consent": "one_time"}),
    ("purchase_consent", {"consent": "standing"}),
    ("purchase_consent", {"approved_by": 1, "reason": "why"}),
    ("purchase_wallet_currency_fk|FOREIGN KEY", {"currency": "EUR"}),
    ("purchase_wallet_account_fk|FOREIGN KEY", {"account": 1}),
)


def test_an_order_is_whole_and_there_once(counter: Counter) -> None:
    for by, changes in WRONG_ORDERS:
        refused(counter, by, lambda tx, changes=changes: purchase(counter, tx, **changes))
    taken(counter, lambda tx: purchase(counter, tx))


def test_a_one_time_code_agrees_to_one_order_of_its_owner(counter: Counter) -> None:
    def made(tx: Tx) -> int:
        add_code(tx, counter.holder.account.id, code_index(tx, "CODE"), tx.now + DAY)
        found = find_code(tx, code_index(tx, "CODE"))
        assert found is not None
        return found.id

    code = counter.world.store.transact(made)
    agreed = {"consent": "one_time", "consent_code": code}
    taken(counter, lambda tx: purchase(counter, tx, **agreed))
    refused(counter, "consent_code", lambda tx: purchase(counter, tx, reference="B-2", **agreed))


def test_a_period_is_paid_once(counter: Counter) -> None:
    def begin(tx: Tx) -> Draft:
        row = owned(counter, merchant="News", amount=1, every="week", first_due="2026-11-22", time_zone="UTC")
        made, record = new(tx, schema.subscription, **row)
        return quiet("subscribe", record, steps.following("subscription_event", made, None, "RUNNING"))

    def pay(tx: Tx, reference: str) -> Draft:
        draft = purchase(counter, tx, reference=reference, consent="standing", subscription=1)
        order = draft.records[0].row["id"]
        row = {"subscription": 1, "period": 0, "due": "2026-11-22", "purchase": order}
        return Draft(
            1,
            "subscription",
            1,
            postings=draft.postings,
            records=(*draft.records, Record("subscription_payment", row)),
            purchase=order,
        )

    taken(counter, begin)
    taken(counter, lambda tx: pay(tx, "S-1"))
    refused(counter, "subscription_payment", lambda tx: pay(tx, "S-2"))


def test_a_promotion_is_granted_once_to_an_account(counter: Counter) -> None:
    def offer(tx: Tx) -> Draft:
        row = {"name": "Welcome", "kind": "manual", "code_index": None, "amount": 5, "currency": "USD"}
        row |= {"region": "US", "terms": "", "starts": tx.now, "ends": tx.now + DAY}
        made, record = new(tx, schema.promotion, **row)
        return quiet("offer", record, steps.following("promotion_event", made, None, "RUNNING"))

    def grant(tx: Tx) -> Draft:
        row = owned(counter, promotion=1, amount=5, ends=tx.now + DAY)
        made, record = new(tx, schema.promo_grant, **row)
        return money(
            "promotion", (equity(tx), 5), (lot(counter, tx, made), -5), records=(record,), promo_grant=made
        )

    taken(counter, offer)
    taken(counter, grant)
    refused(counter, "promo_grant", grant)


def trade_in(counter: Counter, tx: Tx) -> Draft:
    made, record = new(tx, schema.trade_in, **owned(counter, reference="T-1", item="a camera"))
    return quiet("trade_in_step", record, steps.following("trade_in_event", made, None, "QUOTED", amount=900))


def test_a_trade_in_only_takes_its_steps(counter: Counter) -> None:
    taken(counter, lambda tx: trade_in(counter, tx))

    def step(tx: Tx, to: str) -> Draft:
        last = steps.last(tx, "trade_in_event", 1)
        return quiet("trade_in_step", steps.following("trade_in_event", 1, last, to, amount=900))

    for state in ("QUOTED", "ASSESSED", "CREDITED", "RETURNED", "SOLD"):
        refused(counter, "trade_in_event_move", lambda tx, state=state: step(tx, state))
    taken(counter, lambda tx: step(tx, "IN_TRANSIT"))


def test_an_assessed_trade_in_says_its_worth(counter: Counter) -> None:
    def nameless(tx: Tx) -> Draft:
        made, record = new(tx, schema.trade_in, **owned(counter, reference="T-1", item="a camera"))
        return quiet("trade_in_step", record, steps.following("trade_in_event", made, None, "QUOTED"))

    refused(counter, "trade_in_event_worth", nameless)


def test_of_two_who_saw_the_same_last_event_one_comes_through(counter: Counter) -> None:
    """A till is not opened twice, nor a refund settled twice, whatever was read before."""
    taken(counter, lambda tx: trade_in(counter, tx))
    last = counter.world.store.read(lambda tx: steps.last(tx, "trade_in_event", 1))

    def step(_tx: Tx) -> Draft:
        return quiet("trade_in_step", steps.following("trade_in_event", 1, last, "IN_TRANSIT"))

    taken(counter, step)
    refused(counter, "trade_in_event", step)


def test_a_movement_says_what_the_lines_say(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    wallet = counter.wallet()
    monkeypatch.setattr(ledger, "_moved", lambda _postings: {wallet: 5})
    refused(counter, "movements of wallets are not its lines", lambda _: quiet("review"))
    monkeypatch.setattr(ledger, "_moved", lambda _postings: {})
    refused(counter, "movements of wallets are not its lines", lambda tx: purchase(counter, tx))


def test_the_numbers_of_rows_that_are_written_later_differ(counter: Counter) -> None:
    drawn = counter.world.store.transact(lambda tx: ids.draw(tx, schema.capture, 5))
    assert len(set(drawn)) == 5
    with counter.world.sql() as raw:
        (largest,) = raw.execute("SELECT max(id) FROM capture").fetchone()
    assert min(drawn) > largest
    assert counter.world.store.transact(lambda tx: tx.all(select(ids.new_id(schema.capture))))
