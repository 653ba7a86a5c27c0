"""What people prove themselves with: the hash of a PIN, one-time codes, and every wrong proof given."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from sqlalchemy import bindparam, insert, select, update

from app.data import ids
from app.data.schema import account, consent_code, purchase, sign_in
from app.data.store import Tx


@dataclass(frozen=True, slots=True)
class OneTime:
    """A one-time code's row, its owner, and its end in µs. `order`: the one that was charged with it."""

    id: int
    account: int
    ends: int
    order: int | None


_PIN = select(account.c.pin_hash).where(account.c.id == bindparam("account"))
_SET_PIN = update(account).where(account.c.id == bindparam("account_id"))
_CODE = (
    select(consent_code.c.id, consent_code.c.account, consent_code.c.ends, purchase.c.id.label("order_id"))
    .outerjoin(purchase, purchase.c.consent_code == consent_code.c.id)
    .where(consent_code.c.code_index == bindparam("code_index"))
)
_NEWEST = (
    select(sign_in.c.id, sign_in.c.at, sign_in.c.ok)
    .where(sign_in.c.account == bindparam("account"), sign_in.c.proof == bindparam("proof"))
    .order_by(sign_in.c.id.desc())
    .limit(bindparam("most"))
)
_ADD_CODE, _ADD_TRY = insert(consent_code), insert(sign_in)


def code_index(tx: Tx, code: str) -> bytes:
    """The keyed hash that a one-time code is known by."""
    return tx.keys.exact_index("consent", code)


def pin_hash(tx: Tx, account_id: int) -> str | None:
    row = tx.first(_PIN, {"account": account_id})
    return row.pin_hash if row else None


def set_pin(tx: Tx, account_id: int, hashed: str | None) -> None:
    """hashed: None takes the PIN away."""
    tx.run(_SET_PIN, {"account_id": account_id, "pin_hash": hashed})


def add_code(tx: Tx, account_id: int, index: bytes, ends: int) -> None:
    (made,) = ids.draw(tx, consent_code)
    row = {"id": made, "account": account_id, "code_index": index, "made_at": tx.now, "ends": ends}
    tx.run(_ADD_CODE, row)


def find_code(tx: Tx, index: bytes) -> OneTime | None:
    row = tx.first(_CODE, {"code_index": index})
    return None if row is None else OneTime(row.id, row.account, row.ends, row.order_id)


def add_try(tx: Tx, account_id: int, station: int | None, proof: str, *, ok: bool) -> None:
    """Write down that a password, a PIN or a code was given, and whether it was right."""
    (made,) = ids.draw(tx, sign_in)
    row = {"id": made, "account": account_id, "station": station, "at": tx.now, "proof": proof, "ok": int(ok)}
    tx.run(_ADD_TRY, row)


def newest_wrong(
    tx: Tx, account_id: int, most: int, proofs: Sequence[str] = ("pin", "one_time")
) -> list[int]:
    """When wrong ones were given since the last right one, newest first, in µs; at most `most`."""
    asked = ({"account": account_id, "proof": proof, "most": most} for proof in proofs)
    tries = [row for one in asked for row in tx.all(_NEWEST, one)]
    tries.sort(key=lambda row: int(row.id), reverse=True)
    return [row.at for row in takewhile(lambda row: not row.ok, tries[:most])]
