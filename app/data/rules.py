"""What the database holds to: kinds of entry, states of a card and the moves between them, kinds of account.

Plain lists, from which `schema` makes its checks and `sqlite/triggers` its triggers; no table is here.
"""

# RFC 8785 writes numbers as IEEE doubles do, so beyond 2^53 the chain could not tell two balances apart.
LARGEST = 2**53 - 1

MONEY_KINDS = (
    "activate", "void", "redeem", "promotion", "lapse", "trade_in", "purchase", "refund", "replace", "fraud",
    "make_good", "import", "goodwill", "float", "difference", "takings", "buy_card", "breakage", "drawer",
)  # fmt: skip
QUIET_KINDS = ("mint", "stock", "hold", "release", "scrap", "expire", "review", "role", "setting")

HIGH_VALUE = "high_value"
"""The reason code of a redemption that counts towards the limit of high-value cards in an hour."""

STATES = ("ISSUED", "ACTIVE", "HELD", "REDEEMED", "VOIDED", "REPLACED", "EXPIRED", "CLOSED", "SCRAPPED")
STATES_WITH_VALUE = ("ACTIVE", "HELD", "EXPIRED")
MOVES = (
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

CARD_ACCOUNT = "Liabilities:Card"
WALLET_ACCOUNT = "Liabilities:Wallet:Standard"
STATION_ACCOUNTS = (
    "Assets:Tender:cash", "Assets:Tender:card", "Assets:TradeIn",
    "Income:Sales", "Income:Subscription", "Income:Refunds", "Income:Breakage",
    "Expenses:Promo", "Expenses:Goodwill", "Expenses:FraudLoss", "Expenses:TillDifference",
)  # fmt: skip
SHOP_ACCOUNTS = ("Assets:Safe",)
LONE_ACCOUNTS = ("Equity:Opening",)
BOUNDS = ("none", "credit", "debit")
"""The side a balance must stay on: `credit` is never above zero, `debit` never below, `none` either."""


def bound_of(kind: str) -> str:
    """The bound of every account of a kind: what is owed on cards and wallets never turns into a claim."""
    return "credit" if kind in (CARD_ACCOUNT, WALLET_ACCOUNT) else "none"


def listed(values: tuple[str, ...]) -> str:
    """The values as SQL writes a list of texts. They are names of `app.data.rules`, never input."""
    return ", ".join(f"'{value}'" for value in values)
