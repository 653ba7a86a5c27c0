"""What an entry must be when it goes in, after all that belongs to it: conditions that make it refused.

SQL that both databases understand, about the new row `NEW` of `entry`; each dialect's triggers ask it.
"""

# ruff: noqa: S608 (the conditions are made of names of this program, never of input)

from app.data.rules import (
    CARD_ACCOUNT,
    DRAWER_ACCOUNT,
    DRAWER_ACCOUNTS,
    DRAWER_IN_HAND,
    DRAWER_KINDS,
    MONEY_KINDS,
    PROMO_ACCOUNT,
    PURCHASE_KINDS,
    QUIET_KINDS,
    STATES_WITH_VALUE,
    listed,
)

LINES_DO_NOT_SUM = (
    "EXISTS (SELECT 1 FROM line WHERE entry = {entry} GROUP BY currency HAVING sum(amount) <> 0)"
)
"""About any entry: its lines do not sum to zero in each currency."""

SUMS = "entry: the lines do not sum to zero"

_HAS_LINES = "EXISTS (SELECT 1 FROM line WHERE entry = NEW.id)"
_FOLLOWS = """NEW.station_seq > 1 AND NOT EXISTS (
  SELECT 1 FROM entry WHERE station = NEW.station AND station_seq = NEW.station_seq - 1
     AND hash = NEW.prev_hash AND at <= NEW.at)"""
_CARD_VALUE = f"""EXISTS (
  SELECT 1 FROM (
    SELECT card FROM card_event WHERE entry = NEW.id
    UNION
    SELECT ledger_account.card FROM line JOIN ledger_account ON ledger_account.id = line.account
     WHERE line.entry = NEW.id AND ledger_account.card IS NOT NULL
  ) AS touched
  WHERE coalesce((SELECT state FROM card_event WHERE card = touched.card ORDER BY seq DESC LIMIT 1), '')
        NOT IN ({listed(STATES_WITH_VALUE)})
    AND coalesce((SELECT balance FROM line WHERE account =
          (SELECT id FROM ledger_account WHERE card = touched.card AND kind = '{CARD_ACCOUNT}')
         ORDER BY seq DESC LIMIT 1), 0) <> 0)"""
_MOVEMENTS = """EXISTS (
  SELECT 1 FROM (
    SELECT ledger_account.wallet AS wallet, -line.amount AS amount
      FROM line JOIN ledger_account ON ledger_account.id = line.account
     WHERE line.entry = NEW.id AND ledger_account.wallet IS NOT NULL
    UNION ALL
    SELECT wallet, -amount FROM movement WHERE entry = NEW.id
  ) AS both_sides GROUP BY wallet HAVING sum(amount) <> 0)
 OR EXISTS (SELECT 1 FROM movement WHERE entry = NEW.id AND at <> NEW.at)"""
_LIVE_LOTS = f"""NEW.kind IN ({listed(tuple(PURCHASE_KINDS.values()))}) AND EXISTS (
  SELECT 1 FROM line JOIN ledger_account ON ledger_account.id = line.account
    JOIN promo_grant ON promo_grant.id = ledger_account.promo_grant
   WHERE line.entry = NEW.id AND ledger_account.kind = '{PROMO_ACCOUNT}' AND promo_grant.ends <= NEW.at)"""
_DRAWER_APART = f"""EXISTS (
  SELECT 1 FROM line JOIN ledger_account ON ledger_account.id = line.account
   WHERE line.entry = NEW.id
     AND (ledger_account.kind IN ({listed(DRAWER_ACCOUNTS)})) <> (NEW.kind = 'drawer'))"""
_DRAWER_OWNER = f"""NEW.kind IN ({listed(DRAWER_KINDS)}) AND (EXISTS (
  SELECT 1 FROM line JOIN ledger_account ON ledger_account.id = line.account
    LEFT JOIN drawer_card ON drawer_card.id = ledger_account.drawer_card
    LEFT JOIN outside ON outside.id = ledger_account.outside
   WHERE line.entry = NEW.id
     AND coalesce(drawer_card.account, outside.account, ledger_account.account, 0) <> NEW.actor)
 OR EXISTS (
  SELECT 1 FROM drawer_event JOIN drawer_card ON drawer_card.id = drawer_event.drawer_card
   WHERE drawer_event.entry = NEW.id AND drawer_card.account <> NEW.actor))"""
_DRAWER_VALUE = f"""NEW.kind IN ({listed(DRAWER_KINDS)}) AND EXISTS (
  SELECT 1 FROM (
    SELECT drawer_card AS id FROM drawer_event WHERE entry = NEW.id
    UNION
    SELECT ledger_account.drawer_card FROM line JOIN ledger_account ON ledger_account.id = line.account
     WHERE line.entry = NEW.id AND ledger_account.drawer_card IS NOT NULL
  ) AS touched
  WHERE coalesce((SELECT state FROM drawer_event
                   WHERE drawer_card = touched.id ORDER BY seq DESC LIMIT 1), '')
        NOT IN ({listed(DRAWER_IN_HAND)})
    AND coalesce((SELECT balance FROM line WHERE account =
          (SELECT id FROM ledger_account WHERE drawer_card = touched.id AND kind = '{DRAWER_ACCOUNT}')
         ORDER BY seq DESC LIMIT 1), 0) <> 0)"""

REFUSED_WHEN: dict[str, tuple[str, str]] = {
    "entry_sums": (LINES_DO_NOT_SUM.format(entry="NEW.id"), SUMS),
    "entry_has_lines": (
        f"NEW.kind IN ({listed(MONEY_KINDS)}) AND NOT {_HAS_LINES}",
        "entry: its kind moves money, and it has no lines",
    ),
    "entry_has_no_lines": (
        f"NEW.kind IN ({listed(QUIET_KINDS)}) AND {_HAS_LINES}",
        "entry: its kind moves no money, and it has lines",
    ),
    "entry_follows": (_FOLLOWS, "entry: it does not follow the last one of its station"),
    "entry_card_value": (
        _CARD_VALUE,
        "entry: a card that is not active, held or expired holds value",
    ),
    "entry_movements": (_MOVEMENTS, "entry: the movements of wallets are not its lines"),
    "entry_live_lots": (_LIVE_LOTS, "entry: a promotional lot that has ended pays for nothing"),
    "entry_drawer_apart": (
        _DRAWER_APART,
        "entry: what other issuers hold never mixes with what the store owes",
    ),
    "entry_drawer_owner": (_DRAWER_OWNER, "entry: a drawer is moved by its owner alone"),
    "entry_drawer_value": (
        _DRAWER_VALUE,
        "entry: a card that is not in the drawer any more holds value there",
    ),
}
"""Each rule's name, the condition under which an entry breaks it, and what is said then."""
