"""The tables of the store and what the database itself refuses, exactly as the ledger's rules have it.

Only the model, a module a subject: how it gets into a file is `migrations`, its triggers are each dialect's.
The lists behind its checks are `rules`; each migration freezes them again, and `migrate` compares the two.
"""

from app.data.columns import integers_on_sqlite
from app.data.schema.base import metadata
from app.data.schema.book import entry, ledger_account, line, movement, search_word
from app.data.schema.cards import (
    batch,
    batch_event,
    card,
    card_event,
    custody,
    replacement,
    review,
    review_event,
)
from app.data.schema.credits import (
    promo_grant,
    promotion,
    promotion_event,
    trade_in,
    trade_in_event,
)
from app.data.schema.drawer import (
    drawer_card,
    drawer_code,
    drawer_event,
    drawer_secret,
    outside,
    outside_booking,
)
from app.data.schema.orders import (
    capture,
    purchase,
    refund,
    refund_event,
    subscription,
    subscription_event,
    subscription_payment,
)
from app.data.schema.people import (
    account,
    account_setting,
    alert,
    attempt,
    consent_code,
    household,
    household_event,
    sign_in,
    wallet,
)
from app.data.schema.stores import (
    command,
    shop,
    shop_setting,
    station,
    station_setting,
    store_info,
    store_secret,
    store_setting,
)
from app.data.schema.tills import till_count, till_event

REVISION = "0004"
"""The newest migration: the form of store that this version reads and writes."""

integers_on_sqlite(metadata)

__all__ = [
    "REVISION", "account", "account_setting", "alert", "attempt", "batch", "batch_event", "capture",
    "card", "card_event", "command", "consent_code", "custody", "drawer_card", "drawer_code",
    "drawer_event", "drawer_secret", "entry", "household", "household_event", "ledger_account", "line",
    "metadata", "movement", "outside", "outside_booking", "promo_grant", "promotion", "promotion_event",
    "purchase", "refund", "refund_event", "replacement", "review", "review_event", "search_word", "shop",
    "shop_setting", "sign_in", "station", "station_setting", "store_info", "store_secret", "store_setting",
    "subscription",
    "subscription_event", "subscription_payment", "till_count", "till_event", "trade_in",
    "trade_in_event", "wallet",
]  # fmt: skip
