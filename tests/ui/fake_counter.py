"""Stand-in for what the counter's pane asks of the book: a till, its cards, and a server that can be away."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.counter.at_till import (
    CardSeen,
    Exchanged,
    Exchanging,
    Selling,
    Sold,
    TillDeed,
    TillNow,
    TillPlace,
)
from app.money import Money
from app.outcomes import (
    ALREADY_ACTIVE,
    NOT_ALLOWED,
    NOT_FOUND,
    PIN_DOES_NOT_FIT,
    SIGN_IN_FAILED,
    Refused,
)
from app.wallet.values import Account, AccountId, Activated, Actor, CardState, Role
from tests.ui.fake_answers import FakeAnswers

NOW = datetime(2026, 11, 22, 8, 52, tzinfo=UTC)
THEO = Account(AccountId(3), "theo", "Theo Brandt", Role.CLERK, "DE", "EUR")
DANA = Account(AccountId(4), "dana", "Dana Okafor", Role.MANAGER, "DE", "EUR")
CLERK, MANAGER = Actor(THEO, "desk-1"), Actor(DANA, "desk-1")
PIN, MANAGER_PASSWORD = "2580", "correct horse battery"
BLANK = "0049234117542468"
"""A card that waits to be sold."""
BLANKS = tuple(f"00492341175424{number:02d}" for number in range(70, 82))
SOLD = "0049234117549188"
"""A card that was sold this morning at another till."""
PRESET = "0049234117541111"
"""A card that is sold for 25 euro and nothing else."""


ORDER = "302-1234567-7654321"
"""It was charged this morning, at this till."""


def euro(text: str) -> Money:
    return Money.parse(text, "EUR")


def blank(serial: str) -> CardSeen:
    return CardSeen(
        serial,
        "House card",
        "9NZK",
        "DE",
        euro("0"),
        CardState.ISSUED,
        euro("5.00"),
        euro("500.00"),
        (euro("25.00"), euro("50.00"), euro("100.00")),
    )


def sold(serial: str) -> CardSeen:
    return replace(
        blank(serial),
        amount=euro("50.00"),
        state=CardState.ACTIVE,
        place="sold",
        sold_for=euro("50.00"),
        sold_at=NOW - timedelta(hours=1),
        receipt="88-20401",
        till="till-2",
        void_until=NOW + timedelta(hours=23),
    )


def some_deeds() -> list[TillDeed]:
    """Newest first: what a morning at a till looks like."""
    lines = (
        ("activate", "7310", None, "88-20417", "25.00"),
        ("purchase", None, "Mara Lindqvist", "88-20415", "32.99"),
        ("void", "5516", None, "88-20411", "20.00"),
        ("replace", "0937", None, "88-20398", "50.00"),
        ("refund", None, "Inês Carvalho", "88-20391", "14.90"),
        ("activate", "6604", None, "88-20388", "100.00"),
    )
    return [
        TillDeed(
            kind,
            NOW - timedelta(minutes=9 * at),
            "till-3",
            "Theo Brandt",
            f"till-3-{90 - at}",
            f"00492341175{serial.rjust(5, '0')}" if serial else None,
            None,
            who,
            ORDER if kind == "purchase" else None,
            receipt,
            euro(amount),
        )
        for at, (kind, serial, who, receipt, amount) in enumerate(lines)
    ]


class FakeCounter(FakeAnswers):
    """Tests change its attributes; `calls` says what was asked."""

    def begin_counter(self) -> None:
        """A till that is open, ten cards to sell, one that was sold."""
        self.seen: dict[str, CardSeen] = {serial: blank(serial) for serial in (BLANK, *BLANKS)}
        self.seen[SOLD] = sold(SOLD)
        self.seen[PRESET] = replace(blank(PRESET), preset=euro("25.00"))
        self.deeds = some_deeds()
        self.till_state: str | None = "OPEN"
        self.is_left_open = False
        self.has_no_rights = False
        self.till_names = ["till-1", "till-2", "till-3"]
        self.till_labels: dict[str, str] = {}
        self.selling: Refused | None = None
        self.begin_answers()

    def probe(self) -> float:
        self._answer()
        return 4.2

    def tills(self, actor: Actor) -> tuple[TillPlace, ...] | Refused:
        self._answer()
        labels = self.till_labels
        return tuple(
            TillPlace(name, "Berlin Mitte", self.till_state, labels.get(name, "")) for name in self.till_names
        )

    def till_now(self, actor: Actor, till: str, *, most: int) -> TillNow | Refused:
        self._answer()
        self.calls.append(("till_now", till))
        if self.has_no_rights:
            return Refused(NOT_ALLOWED, {"role": "clerk"})
        if till not in self.till_names:
            return Refused(NOT_FOUND, {"what": "till"})
        is_open = self.till_state in ("OPEN", "COUNTED")
        return TillNow(
            till,
            "Berlin Mitte",
            self.till_state,
            NOW - timedelta(hours=2) if is_open else None,
            (euro("150.00"),) if is_open else (),
            (euro("412.00"),) if is_open else (),
            17 if is_open else 0,
            "88-20418",
            tuple(self.deeds[:most]),
            self.is_left_open,
            self.till_labels.get(till, ""),
        )

    def card_seen(self, actor: Actor, serial: str, till: str) -> CardSeen | Refused:
        self._answer()
        self.calls.append(("card_seen", serial))
        return self.seen.get(serial, Refused(NOT_FOUND, {"what": "card"}))

    def on_receipt(self, actor: Actor, receipt: str) -> tuple[TillDeed, ...] | Refused:
        self._answer()
        self.calls.append(("on_receipt", receipt))
        found = tuple(one for one in self.deeds if receipt in (one.receipt, one.order))
        return found or Refused(NOT_FOUND, {"what": "receipt"})

    def sell(self, actor: Actor, selling: Selling, *, key: str) -> Sold | Refused:
        self.calls.append(("sell", selling, key))
        self._answer()
        answer = self.selling or self._sold(selling, key)
        return self._once(key, answer)

    def _sold(self, selling: Selling, key: str) -> Sold | Refused:
        failed = [one.serial for one in selling.cards if self.seen[one.serial].state is not CardState.ISSUED]
        if failed and key not in self.answered:
            rows = [{"serial": one, "outcome": "ALREADY_ACTIVE", "title": "", "remedy": ""} for one in failed]
            more: dict[str, object] = {"failed": rows} if len(selling.cards) > 1 else {}
            return Refused(ALREADY_ACTIVE, {"state": "ACTIVE", **more})  # type: ignore[dict-item]
        made = []
        for at, one in enumerate(selling.cards):
            amount = euro(one.amount) if one.amount else self.seen[one.serial].preset or euro("0")
            entry = f"till-3-{100 + len(self.answered) + at}"
            made.append(
                Activated(one.serial, "9NZK", amount, CardState.ACTIVE, selling.receipt, entry, NOW, key)
            )
            if key not in self.answered:
                self._note("activate", one.serial, selling.receipt, amount, entry)
            self.seen[one.serial] = replace(sold(one.serial), amount=amount, receipt=selling.receipt)
        return Sold(tuple(made), key)

    def _note(self, kind: str, serial: str, receipt: str, amount: Money, entry: str) -> None:
        deed = TillDeed(
            kind, NOW + timedelta(minutes=1), "till-3", "Theo Brandt", entry, serial, receipt=receipt,
            amount=amount,
        )  # fmt: skip
        self.deeds.insert(0, deed)

    def void(self, actor: Actor, serial: str, till: str, *, key: str) -> Activated | Refused:
        self.calls.append(("void", serial, till, key))
        self._answer()
        card = self.seen[serial]
        if key not in self.answered:
            self._note("void", serial, card.receipt or "", card.amount, "till-3-140")
            self.seen[serial] = replace(card, state=CardState.VOIDED, amount=euro("0"), void_until=None)
        made = Activated(
            serial, "9NZK", card.amount, CardState.VOIDED, card.receipt or "", "till-3-140", NOW, key
        )
        return self._once(key, made)

    def replace(
        self, actor: Actor, exchanging: Exchanging, approver: Actor, *, key: str
    ) -> Exchanged | Refused:
        self.calls.append(("replace", exchanging, approver.account.login, key))
        self._answer()
        made = Exchanged(
            exchanging.by,
            "4K7M",
            euro("50.00"),
            exchanging.receipt,
            exchanging.serial,
            approver.account.name,
            "till-3-150",
            NOW,
            key,
        )
        return self._once(key, made)

    def approver(self, login: str, password: str) -> Actor | Refused:
        self._answer()
        self.calls.append(("approver", login))
        fits = (login, password) == (DANA.login, MANAGER_PASSWORD)
        return MANAGER if fits else Refused(SIGN_IN_FAILED)

    def sign_in_by_pin(self, login: str, pin: str, till: str) -> Actor | Refused:
        self.calls.append(("sign_in_by_pin", login, till))
        return CLERK if (login, pin) == (THEO.login, PIN) else Refused(PIN_DOES_NOT_FIT)
