"""What opens which guest's account, as the answers say: a right proof always opens it, a wrong one never."""

from collections import defaultdict

from tests.proof.parts import PASSWORDS_OF_GUESTS, RECOVERY_CODES, Deed


class Proofs:
    def __init__(self) -> None:
        self._passwords: dict[str, str] = defaultdict(lambda: PASSWORDS_OF_GUESTS[0])
        self._codes: dict[str, str] = defaultdict(lambda: RECOVERY_CODES[0])
        self._closed: set[str] = set()

    def heard(self, deed: Deed, outcome: str) -> None:
        """Hold an answer against what should open the account, and learn from it."""
        if deed["do"] == "close_account" and outcome == "done":
            self._closed.add(deed["login"])
        if deed["do"] == "sign_in":
            self._hold(deed["who"], deed["password"] == self._passwords[deed["who"]], outcome)
        if deed["do"] == "renew":
            self._renewed(deed, outcome)

    def _renewed(self, deed: Deed, outcome: str) -> None:
        who, way = deed["who"], deed["way"]
        right = self._codes[who] if way == "code" else self._passwords[who]
        self._hold(who, deed["proof"] == right, outcome)
        if outcome == "done":
            changed = self._codes if way == "recovery" else self._passwords
            changed[who] = deed["new"]

    def _hold(self, who: str, fits: bool, outcome: str) -> None:
        if outcome == "ACCOUNT_LOCKED":
            return
        expected = fits and who not in self._closed
        assert (outcome in ("done", "seen")) is expected, (who, outcome)
