"""What the pages of staff are told as plain values of their own."""

from dataclasses import dataclass, field

from app.wallet.values import Account


@dataclass(frozen=True, slots=True)
class Hired:
    """An account was made. `recovery_code` is shown this once; None where the key was answered before."""

    account: Account
    recovery_code: str | None = field(repr=False)
