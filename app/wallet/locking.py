"""Wrong passwords and recovery codes: after five of them the account is locked for a while, then for longer.

They are counted by account and by kind of proof, so that the recovery code still works while the password
is locked.
"""

from app.data import consents
from app.data.store import Tx
from app.outcomes import ACCOUNT_LOCKED, Refused
from app.wallet.limits import AttemptRule, Limits, paused_until
from app.wallet.moments import DAY, HOUR, MINUTE, iso

PASSWORD, RECOVERY = "password", "recovery"
RULES = Limits(
    attempts=(
        AttemptRule(5, 15 * MINUTE, 5 * MINUTE),
        AttemptRule(10, 2 * HOUR, 30 * MINUTE),
        AttemptRule(20, DAY, 4 * HOUR),
    )
)


def judge(tx: Tx, account: int, station: int | None, proof: str, *, fits: bool) -> Refused | None:
    """Whether the proof counts for nothing now, because too many wrong ones were given before. It is written
    down where it is wrong, or is the first right one after wrong ones. Needs the account locked."""
    wrong = consents.newest_wrong(tx, account, RULES.attempts_needed, (proof,))
    until = paused_until(wrong, tx.now, RULES)
    if until is not None:
        return Refused(ACCOUNT_LOCKED, {"until": iso(until)})
    if wrong or not fits:
        consents.add_try(tx, account, station, proof, ok=fits)
    return None


def is_spotless(tx: Tx, account: int, proof: str) -> bool:
    """Whether no wrong proof was given since the last right one: then a right one needs no writing."""
    return not consents.newest_wrong(tx, account, 1, (proof,))


def paused(tx: Tx, account: int, proof: str) -> int | None:
    """Until when (µs) no proof of this kind counts; None where one does."""
    return paused_until(consents.newest_wrong(tx, account, RULES.attempts_needed, (proof,)), tx.now, RULES)
