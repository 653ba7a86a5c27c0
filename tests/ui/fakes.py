"""Stand-in for the rooms below the window: in memory, deterministic, for tests of widgets.

What moves value really is tested end to end on a real store; here only the answers have the right shape.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path

from app.codes.programme import ProgrammeBook, load_book, shipped_paths
from app.codes.text import normalise
from app.money import Money
from app.outcomes import (
    ALREADY_REDEEMED,
    ALREADY_THERE,
    CARD_NOT_ACTIVATED,
    INVALID_CLAIM_CODE,
    SIGN_IN_FAILED,
    Fact,
    Fault,
    Refused,
)
from app.scan.frame import Frame, FrameSource
from app.scan.session import ScanSession
from app.ui.services import StoreState
from app.wallet.values import (
    Account,
    AccountId,
    Actor,
    Balance,
    CardFacts,
    CardState,
    Movement,
    PromotionalCredit,
    Redeemed,
    Role,
    WalletId,
)
from tests.ui.fake_book import FakeBook
from tests.ui.fake_charge import FakeCharge
from tests.ui.fake_counter import FakeCounter
from tests.ui.fake_custody import FakeCustody
from tests.ui.fake_desk import FakeDesk
from tests.ui.fake_drawer import FakeDrawer
from tests.ui.fake_issuing import FakeIssuing
from tests.ui.fake_paper import FakePaper
from tests.ui.fake_promotions import FakePromotions
from tests.ui.fake_refund import FakeRefund
from tests.ui.fake_review import FakeReview
from tests.ui.fake_safety import FakeSafety
from tests.ui.fake_settings import FakeSettings
from tests.ui.fake_till_day import FakeTillDay
from tests.ui.fake_trade_in import FakeTradeIn

NOW = datetime(2026, 11, 22, 8, 52, tzinfo=UTC)
PASSWORD = "correct horse battery"
RECOVERY_CODE = "T4WM-H7KP-3RCX-V9EJ-N6AF"
MARA = Account(AccountId(1), "mara", "Mara Lindqvist", Role.HOLDER, "DE", "EUR")
JONAS = Account(AccountId(2), "jonas", "Jonas Lindqvist", Role.HOLDER, "DE", "EUR")
GOOD_CODE = "53NV1W3J5J8W1928"
"""A house card of 50 euro, active."""
SLEEPING_CODE = "KM33CHXMXWKH946P"
"""A house card that was not activated."""
UNKNOWN_CODE = "NA3FMKMC36R7JJ9X"
"""A well-formed house code that no card has."""
GERMANY, STATES = WalletId(11), WalletId(12)


def euro(text: str) -> Money:
    return Money.parse(text, "EUR") if not text.startswith("-") else -Money.parse(text[1:], "EUR")


def dollar(text: str) -> Money:
    return Money.parse(text, "USD")


def movement(at: datetime, kind: str, amount: Money, balance: Money, cursor: str, **facts: str) -> Movement:
    return Movement(
        at=at,
        kind=kind,
        amount=amount,
        balance=balance,
        region=facts.get("region", "DE"),
        programme_name=facts.get("programme_name"),
        last_four=facts.get("last_four"),
        order=facts.get("order"),
        receipt=facts.get("receipt"),
        ends=None if kind != "promotion" else NOW + timedelta(days=9),
        entry=f"desk-1/{cursor}",
        cursor=str(int(cursor)),
        merchant=facts.get("merchant"),
        trade_in=facts.get("trade_in"),
        promotion=facts.get("promotion"),
    )


def some_movements(count: int = 6) -> list[Movement]:
    """Newest first; cards of the house and of practice programmes, and one promotion."""
    names = ("House gift card", "Practice Amazon card", "House gift card", "Practice Apple card")
    fours = ("9NZK", "7KQM", "M9AE", "X04A", "KW4P", "3J5J")
    total, made = 0, []
    for at in range(count):
        promotion = at == count - 2 and count > 2
        amount = 1000 if promotion else 5000 if at == count - 1 else 2000 + 500 * (at % 5)
        total += amount
        facts = {} if promotion else {"programme_name": names[at % 4], "last_four": fours[at % 6]}
        made.append(
            movement(
                NOW - timedelta(days=3 * (count - 1 - at), hours=at % 7),
                "promotion" if promotion else "redeem",
                Money(amount, "EUR"),
                Money(total, "EUR"),
                f"{at + 1:06d}",
                receipt=f"R-2026-{4300 + at:06d}",
                **facts,
            )
        )
    return made[::-1]


def one_balance(wallet: WalletId, region: str, total: Money, promotional: Money | None = None) -> Balance:
    zero = Money(0, total.currency)
    lots = () if promotional is None else (PromotionalCredit(promotional, NOW + timedelta(days=9)),)
    standard = total if promotional is None else total - promotional
    return Balance(wallet, region, total, standard, lots, promotional or zero)


class FakeWatch:
    """Tells nothing by itself; `told` is what to call when a test wants something to have changed."""

    def __init__(self, told: Callable[[], None]) -> None:
        self.told = told
        self.is_closed = False

    def close(self) -> None:
        self.is_closed = True


class FakeServices(
    FakeCounter,
    FakeTillDay,
    FakeCharge,
    FakeRefund,
    FakeTradeIn,
    FakeCustody,
    FakeSafety,
    FakeDrawer,
    FakePaper,
    FakeIssuing,
    FakePromotions,
    FakeDesk,
    FakeReview,
    FakeSettings,
    FakeBook,
):
    """Answers like the real thing. Tests change its attributes; `calls` says what was asked."""

    def __init__(self) -> None:
        self.state = StoreState.READY
        self.fault: Fault | None = None
        self.people: list[Account] = [MARA, JONAS]
        self.movements: dict[WalletId, list[Movement]] = {GERMANY: some_movements(), STATES: []}
        self.wallets: list[Balance] = [
            one_balance(GERMANY, "DE", self.movements[GERMANY][0].balance, euro("10.00")),
            one_balance(STATES, "US", dollar("20.00")),
        ]
        self.inspecting: dict[str, CardFacts | Refused] = {
            GOOD_CODE: card_facts(GOOD_CODE),
            SLEEPING_CODE: Refused(CARD_NOT_ACTIVATED),
        }
        self.on_redeem: Callable[[str], Redeemed | Refused] | None = None
        self.redeem_faults: list[Fault] = []
        self.pictures: dict[str, Sequence[Frame]] = {}
        self.camera_names: tuple[str, ...] = ()
        self.make_session: Callable[[], ScanSession] | None = None
        self.make_camera: Callable[[str | None], FrameSource] | None = None
        self.make_stream: Callable[[str], FrameSource] | None = None
        self.calls: list[tuple[object, ...]] = []
        self.watches: list[FakeWatch] = []
        self._keys = 0
        self.begin_book()
        self.begin_counter()
        self.begin_custody()
        self.begin_refund()
        self.begin_trade_in()
        self.begin_charge()
        self.begin_safety()
        self.begin_drawer()
        self.begin_settings(PASSWORD)

    # The store

    def open(self) -> StoreState:
        self.calls.append(("open",))
        if self.fault is not None:
            raise self.fault
        return self.state

    def watch(self, told: Callable[[], None]) -> FakeWatch:
        self.watches.append(FakeWatch(told))
        return self.watches[-1]

    def close(self) -> None:
        self.calls.append(("close",))

    def place(self) -> str:
        return "this computer"

    @cached_property
    def _book(self) -> ProgrammeBook:
        return load_book(shipped_paths())

    def programmes(self) -> ProgrammeBook:
        return self._book

    def regions(self) -> Sequence[tuple[str, str]]:
        return [("US", "USD"), ("UK", "GBP"), ("CA", "CAD"), ("DE", "EUR"), ("JP", "JPY")]

    # Accounts

    def accounts(self) -> Sequence[Account]:
        return tuple(self.people)

    def new_recovery_code(self) -> str:
        return RECOVERY_CODE

    def create_account(
        self, *, login: str, name: str, region: str, password: str, recovery_code: str
    ) -> Account | Refused:
        self.calls.append(("create_account", login, region, recovery_code))
        if any(person.login == login for person in self.people):
            return Refused(ALREADY_THERE, {"what": "account"})
        account = Account(
            AccountId(len(self.people) + 1), login, name, Role.HOLDER, region, dict(self.regions())[region]
        )
        self.people.append(account)
        return account

    def sign_in(self, login: str, password: str) -> Actor | Refused:
        self.calls.append(("sign_in", login))
        found = [person for person in self.people if person.login == login]
        if not found or password != PASSWORD:
            return Refused(SIGN_IN_FAILED)
        return Actor(found[0], "desk-1")

    # Cards

    def inspect(self, actor: Actor, text: str, *, confirmed: Collection[int] = ()) -> CardFacts | Refused:
        self.calls.append(("inspect", text))
        return self.inspecting.get(normalise(text), Refused(INVALID_CLAIM_CODE, {"issuer": ""}))

    def new_key(self) -> str:
        self._keys += 1
        return f"key-{self._keys}"

    def redeem(
        self, actor: Actor, text: str, *, region: str | None, key: str, confirmed: Collection[int] = ()
    ) -> Redeemed | Refused:
        self.calls.append(("redeem", text, region, key))
        if self.redeem_faults:
            raise self.redeem_faults.pop(0)
        if self.on_redeem is not None:
            return self.on_redeem(text)
        facts = self.inspect(actor, text)
        return facts if isinstance(facts, Refused) else self._credit(facts, key)

    def _credit(self, facts: CardFacts, key: str) -> Redeemed:
        wallet = self.wallets[0]
        total = wallet.total + facts.amount
        self.wallets[0] = replace(wallet, total=total, standard=wallet.standard + facts.amount)
        line = movement(
            NOW,
            "redeem",
            facts.amount,
            total,
            f"{len(self.movements[GERMANY]) + 1:06d}",
            programme_name=facts.programme_name,
            last_four=facts.last_four,
        )
        self.movements[GERMANY].insert(0, line)
        return Redeemed(
            programme=facts.programme,
            programme_name=facts.programme_name,
            last_four=facts.last_four,
            amount=facts.amount,
            region="DE",
            total=total,
            entry=line.entry,
            at=NOW,
            key=key,
        )

    # Scanning

    def scan_session(self) -> ScanSession:
        assert self.make_session is not None
        return self.make_session()

    def card_session(self) -> ScanSession:
        return self.scan_session()

    def cameras(self) -> Sequence[str]:
        return self.camera_names

    def open_camera(self, name: str | None = None) -> FrameSource:
        assert self.make_camera is not None
        return self.make_camera(name)

    def open_stream(self, address: str) -> FrameSource:
        self.calls.append(("open_stream", address))
        assert self.make_stream is not None
        return self.make_stream(address)

    def open_picture(self, path: Path) -> Sequence[Frame]:
        self.calls.append(("open_picture", path.name))
        return self.pictures[path.name]


def card_facts(code: str, amount: Money | None = None) -> CardFacts:
    return CardFacts(
        programme="house",
        programme_name="House gift card",
        last_four=code[-4:],
        amount=amount or euro("50.00"),
        region="DE",
        state=CardState.ACTIVE,
        activated_at=NOW - timedelta(days=3),
        ends=None,
    )


def taken(code: str, own: Movement | None = None, **facts: Fact) -> CardFacts:
    """A card that was redeemed: by the holder with the movement `own`, else by whom the facts say."""
    mine: dict[str, Fact] = {"mine": own is not None, "whose": ""}
    if own is not None:
        mine |= {"entry": own.entry, "at": own.at.strftime("%Y-%m-%dT%H:%M:%SZ")}
    refused = Refused(ALREADY_REDEEMED, mine | facts)
    return replace(card_facts(code), state=CardState.REDEEMED, refused=refused)
