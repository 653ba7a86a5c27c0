"""What the database holds to: kinds of entry, moves of everything that has a state, kinds of account.

Plain lists, from which `schema` makes its checks and each dialect its triggers; no table is here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

# RFC 8785 writes numbers as IEEE doubles do, so beyond 2^53 the chain could not tell two balances apart.
LARGEST = 2**53 - 1

# --- entries

PURCHASE_KINDS = {"checkout": "purchase", "one_click": "one_click", "subscription": "subscription"}
"""The kind of entry that each kind of order is."""

MONEY_KINDS = (
    "activate", "void", "redeem", "promotion", "lapse", "trade_in", "purchase", "one_click", "subscription",
    "refund", "replace", "fraud", "make_good", "import", "goodwill", "float", "difference", "takings",
    "buy_card", "breakage", "drawer",
)  # fmt: skip
QUIET_KINDS = (
    "mint", "stock", "hold", "release", "scrap", "expire", "review", "role", "setting",
    "batch", "close", "drawer_step", "household", "offer", "refund_step", "report", "subscribe", "till",
    "trade_in_step",
)  # fmt: skip

HIGH_VALUE = "high_value"
"""The reason code of a redemption that counts towards the limit of high-value cards in an hour."""

# --- states

Moves = tuple[tuple[str | None, str], ...]

STATES = ("ISSUED", "ACTIVE", "HELD", "REDEEMED", "VOIDED", "REPLACED", "EXPIRED", "CLOSED", "SCRAPPED")
STATES_WITH_VALUE = ("ACTIVE", "HELD", "EXPIRED")
MOVES: Moves = (
    (None, "ISSUED"),
    ("ISSUED", "ACTIVE"),
    ("ISSUED", "SCRAPPED"),
    ("ACTIVE", "REDEEMED"),
    ("ACTIVE", "VOIDED"),
    ("ACTIVE", "REPLACED"),
    ("ACTIVE", "EXPIRED"),
    ("ACTIVE", "HELD"),
    ("EXPIRED", "CLOSED"),
    ("EXPIRED", "HELD"),
    ("HELD", "ACTIVE"),
    ("HELD", "EXPIRED"),
    ("HELD", "VOIDED"),
)
PLACES = ("printed", "stock", "sold", "scrapped")


@dataclass(frozen=True, slots=True)
class Chain:
    """A table of events, each of which continues the last one of its thing: `thing` is the column that names
    it, `state` the column that says what it is from then on, `was` what it was before."""

    thing: str
    state: str
    moves: Moves


CHAINS: Mapping[str, Chain] = {
    "card_event": Chain("card", "state", MOVES),
    "custody": Chain("card", "place", (
        (None, "printed"), (None, "stock"), ("printed", "stock"), ("stock", "stock"), ("stock", "sold"),
        ("sold", "stock"), ("printed", "scrapped"), ("stock", "scrapped"), ("sold", "scrapped"),
    )),
    "batch_event": Chain("batch", "state", (
        (None, "WRITING"), (None, "NAMED"), ("WRITING", "NAMED"), ("WRITING", "SCRAPPED"),
    )),
    "review_event": Chain("review", "state", (
        (None, "OPEN"), ("OPEN", "APPROVED"), ("OPEN", "REJECTED"),
    )),
    "refund_event": Chain("refund", "state", (
        (None, "PENDING"), (None, "POSTED"), ("PENDING", "POSTED"), ("PENDING", "DROPPED"),
    )),
    "subscription_event": Chain("subscription", "state", ((None, "RUNNING"), ("RUNNING", "CANCELLED"))),
    "promotion_event": Chain("promotion", "state", ((None, "RUNNING"), ("RUNNING", "ENDED"))),
    "trade_in_event": Chain("trade_in", "state", (
        (None, "QUOTED"), ("QUOTED", "IN_TRANSIT"), ("IN_TRANSIT", "ASSESSED"), ("ASSESSED", "CREDITED"),
        ("ASSESSED", "RETURNED"),
    )),
    "till_event": Chain("station", "state", (
        (None, "OPEN"), ("OPEN", "COUNTED"), ("COUNTED", "COUNTED"), ("COUNTED", "OPEN"),
        ("COUNTED", "CLOSED"), ("CLOSED", "OPEN"),
    )),
    "household_event": Chain("household", "state", (
        (None, "JOINED"), ("JOINED", "LEFT"), ("LEFT", "JOINED"),
    )),
    "drawer_event": Chain("drawer_card", "state", (
        (None, "KEPT"), ("KEPT", "KEPT"), ("KEPT", "ACCEPTED"), ("KEPT", "REFUSED"), ("KEPT", "DROPPED"),
        ("REFUSED", "KEPT"), ("REFUSED", "REFUSED"), ("REFUSED", "ACCEPTED"), ("REFUSED", "DROPPED"),
        ("ACCEPTED", "KEPT"),
    )),
}  # fmt: skip
"""Every table of events by its name."""

# --- the drawer

DRAWER_KINDS = ("drawer", "drawer_step")
"""Kinds of entry about cards of other issuers: the first moves their value, the second none."""
DRAWER_IN_HAND = ("KEPT", "REFUSED")
"""States of a card whose value still lies in the drawer, with its code."""
DRAWER_SECRETS = ("code", "note", "picture")
"""What is kept of a card under the drawer key alone."""
DRAWER_ANSWERS = ("already_redeemed", "invalid", "not_activated", "region")
"""What an issuer says of a card that it does not accept."""
OUTSIDE_BOOKINGS = ("order", "refund", "balance")
"""What is booked by hand on what another issuer holds for an account."""
LARGEST_SEALED = 2_100_000
"""Bytes of a sealed secret: a picture of two megabytes, with nonce and tag."""

# --- accounts of the ledger

BOUNDS = ("none", "credit", "debit")
"""The side a balance must stay on: `credit` is never above zero, `debit` never below, `none` either."""

OWNERS = (
    "card", "promo_grant", "wallet", "station", "shop", "purchase", "capture", "drawer_card", "outside",
    "account",
)  # fmt: skip
"""The columns that can name the owner of an account of the ledger. The first that is filled names it."""

CARD_ACCOUNT = "Liabilities:Card"
WALLET_ACCOUNT = "Liabilities:Wallet:Standard"
PROMO_ACCOUNT = "Liabilities:Wallet:Promo"
CAPTURED = "Captured"
CAPTURED_COUNTER = "Captured:Counter"
TENDER = {"cash": "Assets:Tender:cash", "card": "Assets:Tender:card"}
"""The account of a station for each way of paying that is not balance."""
STATION_ACCOUNTS = (
    "Assets:Tender:cash", "Assets:Tender:card", "Assets:TradeIn",
    "Income:Sales", "Income:Subscription", "Income:Refunds", "Income:Breakage",
    "Expenses:Promo", "Expenses:Goodwill", "Expenses:FraudLoss", "Expenses:TillDifference",
)  # fmt: skip
SHOP_ACCOUNTS = ("Assets:Safe",)
LONE_ACCOUNTS = ("Equity:Opening",)
DRAWER_ACCOUNT = "Assets:Drawer"
OUTSIDE_ACCOUNTS = ("Assets:Outside:Standard", "Assets:Outside:Promo")
GIFTS, ORDERS = PERSON_ACCOUNTS = ("Income:Gifts", "Expenses:Orders")
DRAWER_ACCOUNTS = (DRAWER_ACCOUNT, *OUTSIDE_ACCOUNTS, *PERSON_ACCOUNTS)
"""What an account keeps book of for itself: nobody here owes it anything of it."""


@dataclass(frozen=True, slots=True)
class AccountKind:
    """Which columns name the owner of such an account, and the side its balance stays on."""

    owners: tuple[str, ...]
    bound: str


ACCOUNT_KINDS: Mapping[str, AccountKind] = {
    CARD_ACCOUNT: AccountKind(("card",), "credit"),
    WALLET_ACCOUNT: AccountKind(("wallet",), "credit"),
    PROMO_ACCOUNT: AccountKind(("promo_grant", "wallet"), "credit"),
    CAPTURED: AccountKind(("capture",), "debit"),
    CAPTURED_COUNTER: AccountKind(("purchase",), "none"),
    DRAWER_ACCOUNT: AccountKind(("drawer_card",), "debit"),
    **dict.fromkeys(OUTSIDE_ACCOUNTS, AccountKind(("outside",), "debit")),
    **dict.fromkeys(PERSON_ACCOUNTS, AccountKind(("account",), "none")),
    **dict.fromkeys(STATION_ACCOUNTS, AccountKind(("station",), "none")),
    **dict.fromkeys(SHOP_ACCOUNTS, AccountKind(("shop",), "none")),
    **dict.fromkeys(LONE_ACCOUNTS, AccountKind((), "none")),
}
"""Every kind of account. Bound to credit are exactly those whose balances are owed to somebody."""

# --- tables

RECORDS = (
    "card", "line", "movement",
    "batch", "replacement", "review", "purchase", "capture", "refund", "subscription", "subscription_payment",
    "promotion", "promo_grant", "trade_in", "till_count", "household", "drawer_card",
    "outside_booking", "store_setting", "account_setting", "shop_setting", "station_setting",
    *CHAINS,
)  # fmt: skip
"""Tables whose rows belong to an entry: written before it, by its transaction, and never once it stands."""

APPEND_ONLY = (
    *RECORDS, "entry", "ledger_account", "wallet", "outside", "command", "attempt", "alert", "sign_in",
    "consent_code",
)  # fmt: skip
"""Tables whose rows are never changed, deleted or replaced."""

DERIVED_TABLES = ("movement",)
DERIVED_COLUMNS: Mapping[str, tuple[str, ...]] = {"custody": ("prev_seq", "was")}
"""What the hash of an entry leaves out because other rows say it: movements repeat lines; a custody row
repeats the one before it, which its foreign key holds."""


def bound_of(kind: str) -> str:
    """The bound of every account of a kind: what is owed on cards and wallets never turns into a claim."""
    return ACCOUNT_KINDS[kind].bound


def moves_between(moves: Moves) -> str:
    """The moves as a list of texts for SQL: 'was>state', with nothing before the first '>'."""
    return listed([f"{was or ''}>{state}" for was, state in moves])


def listed(values: Sequence[str]) -> str:
    """The values as SQL writes a list of texts. They are names of `app.data.rules`, never input."""
    return ", ".join(f"'{value}'" for value in values)
