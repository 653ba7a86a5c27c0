"""What the window asks of the rest of Tillfold. `bootstrap` gives it the real thing.

Every call may be slow: it is made through `ui/background.py`, never on the GUI thread. A refusal is returned,
a fault is raised (`app.outcomes`).
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from app.ui.counter.services import CounterServices
from app.ui.drawer.services import DrawerServices
from app.ui.manager.issuing.services import IssueServices
from app.ui.manager.promotions.services import PromotionServices
from app.ui.manager.reports.services import ReportServices
from app.ui.manager.review.services import ReviewServices
from app.ui.manager.staff.services import StaffServices
from app.ui.paper.services import PaperServices
from app.ui.settings.services import SettingsServices

if TYPE_CHECKING:  # all of this comes after the first paint
    from collections.abc import Callable, Collection, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from app.codes.programme import ProgrammeBook
    from app.counter.gift_values import Gift, GiftBought
    from app.outcomes import Refused
    from app.scan.frame import Frame, FrameSource
    from app.scan.session import ScanSession
    from app.wallet.consent_values import OneTimeCode, PaidWith
    from app.wallet.overview import (
        Asked,
        CalledOwn,
        Curve,
        Exported,
        Provenance,
        Reported,
        Settings,
        SettingsChanged,
        Subscribed,
        TradeInCourse,
    )
    from app.wallet.values import Account, Actor, Balance, CardFacts, HistoryPage, Redeemed, WalletId


class StoreState(StrEnum):
    NEW = "new"  # no store yet, or no account in it: first run
    READY = "ready"


class Watch(Protocol):
    def close(self) -> None:
        """Tell no more; waits until that is so."""
        ...


class Services(
    CounterServices,
    DrawerServices,
    IssueServices,
    PaperServices,
    PromotionServices,
    ReportServices,
    ReviewServices,
    SettingsServices,
    StaffServices,
    Protocol,
):
    """Everything the window needs. One object; its methods may be called from the worker threads."""

    def open(self) -> StoreState:
        """Open the store (make it if there is none). Raises Fault: STORE_…, KEY_MISSING."""
        ...

    def close(self) -> None: ...

    def watch(self, told: Callable[[], None]) -> Watch:
        """Call `told`, from a thread of its own, within a second of every change of the store by any window
        or till, until what is returned is closed: before the store is. Raises Fault."""
        ...

    def place(self) -> str:
        """Where the store is, in the words of the status line, e.g. "this computer"; known unopened."""
        ...

    def programmes(self) -> ProgrammeBook: ...

    def regions(self) -> Sequence[tuple[str, str]]:
        """(region, currency) pairs a wallet can be opened in, e.g. ("DE", "EUR")."""
        ...

    def accounts(self) -> Sequence[Account]:
        """Everyone who can sign in here, by name."""
        ...

    def new_recovery_code(self) -> str:
        """A fresh code in five groups, e.g. "7KQM4-…", to be shown and confirmed before `create_account`."""
        ...

    def create_account(
        self, *, login: str, name: str, region: str, password: str, recovery_code: str
    ) -> Account | Refused: ...

    def recover_account(self, login: str, recovery_code: str, new: str, *, key: str) -> Account | Refused:
        """Another password by the recovery code, which stays the same."""
        ...

    def sign_in(self, login: str, password: str) -> Actor | Refused: ...

    def inspect(self, actor: Actor, text: str, *, confirmed: Collection[int] = ()) -> CardFacts | Refused:
        """Look at a card without moving anything. `text` is what was typed, pasted or scanned.

        confirmed: positions of the code, from 0, that a person compared with the card after CODE_AMBIGUOUS.
        """
        ...

    def new_key(self) -> str:
        """A fresh idempotency key; the same one is sent again when an answer was lost."""
        ...

    def redeem(
        self, actor: Actor, text: str, *, region: str | None, key: str, confirmed: Collection[int] = ()
    ) -> Redeemed | Refused: ...

    def is_scam_question_due(self, actor: Actor, about: str) -> bool:
        """Whether the account was never asked about this card. about: its code, or a name for it."""
        ...

    def answer_scam_question(self, actor: Actor, about: str, *, key: str) -> CalledOwn | Refused:
        """Nobody asked for this card: the question is not asked about it again."""
        ...

    def report_card(
        self, actor: Actor, text: str, *, told: str | None, confirmed: Collection[int] = (), key: str
    ) -> Reported | Refused:
        """A card that somebody else redeemed, for the managers' desk. told: what the shop should know."""
        ...

    def balances(self, actor: Actor, *, at: datetime | None = None) -> Sequence[Balance]:
        """One for each wallet, the home region's first. at: as it was just before that moment, not now."""
        ...

    def history(
        self,
        actor: Actor,
        wallet: WalletId,
        *,
        after: str | None = None,
        limit: int = 100,
        since: datetime | None = None,
        until: datetime | None = None,
        kind: str | None = None,
        search: str | None = None,
        ends_by: datetime | None = None,
    ) -> HistoryPage | Refused:
        """Newest first, behind the cursor `after`. since, until: from this moment on, up to but not including
        that one. search: whole words, all of which must be there. ends_by: what brought credit that is still
        there and ends by then."""
        ...

    def curve(self, actor: Actor, wallet: WalletId, *, since: datetime | None = None) -> Curve | Refused: ...

    def provenance(self, actor: Actor, order: str) -> Provenance | Refused: ...

    def export(
        self,
        actor: Actor,
        file: Path,
        form: str,
        asked: Asked,
        *,
        overwrite: bool = False,
        goes_on: Callable[[int], bool] = ...,
    ) -> Exported | Refused | None:
        """Write the history into a file. form: csv, json or pdf. Raises Fault. goes_on: told how many
        movements were read, and asked whether to go on; None is the answer where it said no."""
        ...

    def settings(self, actor: Actor) -> Settings: ...

    def change_settings(
        self, actor: Actor, changes: Mapping[str, str], *, key: str
    ) -> SettingsChanged | Refused: ...

    def subscriptions(self, actor: Actor) -> Sequence[Subscribed]: ...

    def cancel_subscription(self, actor: Actor, subscription: int, *, key: str) -> Subscribed | Refused: ...

    def trade_ins(self, actor: Actor) -> Sequence[TradeInCourse]: ...

    def one_time_code(self, actor: Actor) -> OneTimeCode:
        """A fresh code by which one's own account agrees to be charged once, at a till, within minutes."""
        ...

    def paid_with(self, actor: Actor, code: str) -> PaidWith | None:
        """What was charged with that code; None while nothing was."""
        ...

    def buy_card(self, actor: Actor, gift: Gift, *, key: str) -> GiftBought | Refused:
        """Pay for a new card with standard balance, and write the e-mail that brings it. Raises Fault."""
        ...

    def scan_session(self) -> ScanSession: ...

    def card_session(self) -> ScanSession:
        """For cards that are to be sold: its observations have a `card`, and never a code."""
        ...

    def cameras(self) -> Sequence[str]:
        """Names of the cameras here, to choose from; empty where there is none."""
        ...

    def open_camera(self, name: str | None = None) -> FrameSource:
        """Raises Fault(MISSING_ON_THIS_MACHINE) with what to do when there is none or it is taken."""
        ...

    def open_stream(self, address: str) -> FrameSource:
        """A phone's or a network camera's stream. Raises Fault(MISSING_ON_THIS_MACHINE)."""
        ...

    def open_picture(self, path: Path) -> Sequence[Frame]:
        """The pictures in a file (picture, PDF pages, e-mail attachments). Raises Fault(UNREADABLE_FILE)."""
        ...
