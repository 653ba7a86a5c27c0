"""Paying for an order, whoever charges it: promotional lots soonest end first, then standard, then tender.

All of it is one entry. What each source paid is captured on an account of its own, which refunds draw on.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.data import ids, ledger, lots, schema
from app.data.drafts import Draft, LedgerAccount, Posted, Posting, Record
from app.data.lots import Writer
from app.data.people import WalletRow
from app.data.rules import CAPTURED, CAPTURED_COUNTER, PURCHASE_KINDS, TENDER, WALLET_ACCOUNT
from app.data.store import Tx
from app.money import Money
from app.outcomes import AMOUNT_OUT_OF_RANGE, NOT_ENOUGH_BALANCE, Refused
from app.wallet.consent import Consent
from app.wallet.settings import SAVE, USE

PROMO, STANDARD = "promo", "standard"
INCOME = {"checkout": "Income:Sales", "one_click": "Income:Sales", "subscription": "Income:Subscription"}

MOST = 10**10
"""The largest order, in minor units: what a till takes in its life must stay an exact number."""


@dataclass(frozen=True, slots=True)
class ToPay:
    """An order to be paid. `use_balance`: whether the balance pays first; `tender`: how the rest is paid,
    None where there is no other way."""

    reference: str
    merchant: str
    kind: str
    amount: Money
    use_balance: bool
    tender: str | None
    receipt: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """What one source pays, in minor units. `grant` is that of a promotional lot."""

    source: str
    amount: int
    account: LedgerAccount
    grant: int | None = None


@dataclass(frozen=True, slots=True)
class Paid:
    """An order that was paid; `total` is the wallet's after it, in minor units."""

    order: int
    parts: Sequence[Part]
    total: int
    posted: Posted

    def from_source(self, *sources: str) -> int:
        """What these sources paid, in minor units."""
        return sum(part.amount for part in self.parts if part.source in sources)

    @property
    def from_balance(self) -> int:
        return self.from_source(PROMO, STANDARD)

    @property
    def from_tender(self) -> int:
        return self.from_source(*TENDER)


def amount_of(text: str, currency: str) -> Money | Refused:
    """The amount of an order, given as plain decimal text; AMOUNT_OUT_OF_RANGE where it is none."""
    try:
        amount = Money.parse(text, currency)
    except ValueError:
        amount = Money(0, currency)
    if 1 <= amount.minor <= MOST:
        return amount
    least, most = (f"{Money(minor, currency).plain()} {currency}" for minor in (1, MOST))
    return Refused(AMOUNT_OUT_OF_RANGE, {"least": least, "most": most})


def short(tx: Tx, wallet: WalletRow, to_pay: ToPay) -> int:
    """What is missing, in minor units, where the balance is short and there is no other way; else 0."""
    if to_pay.tender is not None:
        return 0
    balance = sum(one.amount for one in _balances(tx, wallet)) if to_pay.use_balance else 0
    return max(0, to_pay.amount.minor - balance)


def would_pay(tx: Tx, wallet: WalletRow, amount: int) -> tuple[int, int]:
    """What promotional credit and the standard balance would pay of the amount now, in minor units."""
    paid = {PROMO: 0, STANDARD: 0}
    for one in _balances(tx, wallet):
        paid[one.source] += min(amount - sum(paid.values()), one.amount)
    return paid[PROMO], paid[STANDARD]


def why_not(tx: Tx, wallet: WalletRow, to_pay: ToPay) -> Refused | None:
    """NOT_ENOUGH_BALANCE where something is missing."""
    missing, currency = Money(short(tx, wallet, to_pay), wallet.currency), wallet.currency
    if missing.minor == 0:
        return None
    facts = {"amount": f"{to_pay.amount.plain()} {currency}", "short": f"{missing.plain()} {currency}"}
    return Refused(NOT_ENOUGH_BALANCE, facts)


def pay(
    tx: Tx,
    wallet: WalletRow,
    to_pay: ToPay,
    consent: Consent,
    by: Writer,
    *,
    paying: Mapping[str, object] | None = None,
) -> Paid:
    """Charge the order, after nothing was `short`. Needs account, wallet and station locked.

    paying: the period of a subscription that it pays for, a row of `subscription_payment` without its order.
    """
    parts = _parts(tx, wallet, to_pay, by.station)
    lots.lapse(tx, wallet.id, by)
    (order,) = ids.draw(tx, schema.purchase)
    tx.held.made("purchase", order)
    draft = _draft(tx, order, wallet, to_pay, parts, consent, by)
    if paying is not None:
        period = Record("subscription_payment", {**paying, "purchase": order})
        draft = replace(draft, records=(*draft.records, period))
    posted = ledger.post(tx, draft)
    return Paid(order, parts, posted.totals.get(wallet.id, ledger.total(tx, wallet.id)), posted)


def _parts(tx: Tx, wallet: WalletRow, to_pay: ToPay, station: int) -> list[Part]:
    """Who pays how much, in the order in which they pay."""
    parts: list[Part] = []
    left = to_pay.amount.minor
    for source in _balances(tx, wallet) if to_pay.use_balance else ():
        amount = min(left, source.amount)
        if amount:
            parts.append(Part(source.source, amount, source.account, source.grant))
        left -= amount
    if left and to_pay.tender:
        tender = ledger.open_account(tx, TENDER[to_pay.tender], station, wallet.currency)
        parts.append(Part(to_pay.tender, left, tender))
    return parts


def _balances(tx: Tx, wallet: WalletRow) -> list[Part]:
    """Everything that the wallet can pay with now."""
    found = [Part(PROMO, lot.left, lot.account, lot.grant) for lot in lots.live(tx, wallet.id)]
    standard = ledger.find_account(tx, WALLET_ACCOUNT, wallet.id, wallet.currency)
    if standard is not None:
        found.append(Part(STANDARD, -ledger.balance(tx, standard), standard))
    return found


def _draft(
    tx: Tx,
    order: int,
    wallet: WalletRow,
    to_pay: ToPay,
    parts: Sequence[Part],
    consent: Consent,
    by: Writer,
) -> Draft:
    income = ledger.open_account(tx, INCOME[to_pay.kind], by.station, wallet.currency)
    postings = [Posting(part.account, part.amount) for part in parts]
    postings.append(Posting(income, -to_pay.amount.minor))
    captures, captured = _captures(tx, order, wallet.currency, parts)
    records = [Record("purchase", _row(order, wallet, to_pay, consent, by)), *captures]
    return Draft(
        by.station,
        PURCHASE_KINDS[to_pay.kind],
        by.actor,
        by.command,
        postings=(*postings, *captured),
        records=records,
        receipt=to_pay.receipt,
        reason=consent.reason,
        approved_by=consent.approved_by,
        purchase=order,
        words=(to_pay.reference, to_pay.merchant, to_pay.receipt or ""),
    )


def _row(order: int, wallet: WalletRow, to_pay: ToPay, consent: Consent, by: Writer) -> dict[str, object]:
    return {
        "id": order,
        "reference": to_pay.reference,
        "merchant": to_pay.merchant,
        "kind": to_pay.kind,
        "account": wallet.account,
        "wallet": wallet.id,
        "currency": wallet.currency,
        "amount": to_pay.amount.minor,
        "station": by.station,
        "balance": USE if to_pay.use_balance else SAVE,
        "consent": consent.kind,
        "consent_code": consent.code,
        "approved_by": consent.approved_by,
        "reason": consent.reason,
        "subscription": consent.subscription,
    }


def _captures(tx: Tx, order: int, currency: str, parts: Sequence[Part]) -> tuple[list[Record], list[Posting]]:
    """A row and an account for each source, and the postings that say how much may come back to it."""
    records: list[Record] = []
    postings: list[Posting] = []
    drawn = ids.draw(tx, schema.capture, len(parts))
    for rank, (capture, part) in enumerate(zip(drawn, parts, strict=True), start=1):
        row = {"id": capture, "purchase": order, "rank": rank, "source": part.source}
        records.append(Record("capture", {**row, "promo_grant": part.grant, "currency": currency}))
        account = ledger.open_account(tx, CAPTURED, capture, currency, purchase=order)
        postings.append(Posting(account, part.amount))
    counter = ledger.open_account(tx, CAPTURED_COUNTER, order, currency, purchase=order)
    return records, [*postings, Posting(counter, -sum(part.amount for part in parts))]
