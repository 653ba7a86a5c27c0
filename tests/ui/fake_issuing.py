"""Stand-in for the rooms of batches and blank cards: in memory, with a mint that can be stopped."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path

from app.counter.batch_values import BatchLine, BatchState, Course, GiftMails, Moved
from app.counter.gift_words import Language
from app.counter.mint_values import Minted, Order
from app.counter.stock_values import Blanks, Put
from app.money import Money
from app.outcomes import Fault, Refused
from app.wallet.values import Actor

TODAY = datetime(2026, 11, 22, 7, 40, tzinfo=UTC)
FOLDER = Path("/home/dana/tillfold-cards")
STORES = ("Berlin Mitte", "Leipzig")
SERIALS = tuple(f"49002341175424{number:02d}" for number in range(10, 22))


def line(name: str, count: int, **facts: object) -> BatchLine:
    made = BatchLine(
        name,
        "house",
        "House gift card",
        "DE",
        "EUR",
        count,
        None,
        "Berlin Mitte",
        BatchState.READY,
        "Dana Okafor",
        TODAY,
        FOLDER / f"{name}.csv",
    )
    return replace(made, **facts)  # type: ignore[arg-type]


NEW = line("house-eur-7KHM4AFK", 1200, amount=Money(2500, "EUR"))
AT_PRINTER = line("house-eur-PX910231", 5000, shop=None, at=TODAY - timedelta(days=1))
CUT_OFF = line(
    "practice-amazon-usd-VWXRNCCC",
    250,
    programme_name="Practice Amazon card",
    region="US",
    currency="USD",
    state=BatchState.SCRAPPED,
    at=TODAY - timedelta(days=3),
)
WRITING = line("house-eur-H7KP3RCX", 100_000, state=BatchState.WRITING, at=TODAY + timedelta(minutes=20))
BROUGHT_IN = line("import-20261102", 400, file=None, by="Theo Brandt", at=TODAY - timedelta(days=20))
COURSES = {
    NEW.name: Course(NEW.name, 0, (("Berlin Mitte", 700), ("Leipzig", 160)), 338, 211, 2, has_file=True),
    AT_PRINTER.name: Course(AT_PRINTER.name, 5000, (), 0, 0, 0, has_file=True),
    CUT_OFF.name: Course(CUT_OFF.name, 0, (), 0, 0, 250, has_file=False),
    WRITING.name: Course(WRITING.name, 0, (("Berlin Mitte", 23_000),), 0, 0, 0, has_file=False),
    BROUGHT_IN.name: Course(BROUGHT_IN.name, 0, (("Leipzig", 398),), 2, 0, 0, has_file=False),
}
LYING = (
    Blanks(None, "House gift card", "DE", "EUR", None, 5000, "4900234117550000", "4900234117554999"),
    Blanks(
        "Berlin Mitte",
        "House gift card",
        "DE",
        "EUR",
        Money(2500, "EUR"),
        700,
        "4900234117542410",
        "4900234117543109",
    ),
    Blanks(
        "Leipzig",
        "House gift card",
        "DE",
        "EUR",
        Money(2500, "EUR"),
        160,
        "4900234117543110",
        "4900234117543269",
    ),
)


class FakeIssuing:
    """`batch_lines`: the batches there are. `mint_steps`: how many cards a mint or a move does before it
    tells so. `on_mint`, `on_move`: the answer in place of the usual one; a fault is raised once."""

    mint_steps: int = 1000
    on_mint: Refused | Fault | None = None
    on_move: Refused | Fault | None = None
    on_drop: Refused | Fault | None = None
    on_mails: Refused | Fault | None = None
    mails_there: tuple[str, ...] = ()
    """E-mails that are in the folder before."""
    worthless_cards: int = 0
    mint_meanwhile: Callable[[int], None] | None = None
    """Called each time a mint, or the writing of e-mails, tells how far it is."""

    @cached_property
    def batch_lines(self) -> list[BatchLine]:
        return [NEW, AT_PRINTER, CUT_OFF, BROUGHT_IN]

    @cached_property
    def batch_courses(self) -> dict[str, Course]:
        return dict(COURSES)

    @cached_property
    def lying_cards(self) -> list[Blanks]:
        return list(LYING)

    @cached_property
    def mint_orders(self) -> list[tuple[Order, str]]:
        """What was to be minted, and under which key."""
        return []

    @cached_property
    def card_moves(self) -> list[tuple[tuple[str, ...], str, str]]:
        """Serials, store and key."""
        return []

    @cached_property
    def scrapped_cards(self) -> list[tuple[tuple[str, ...], str, str]]:
        """Serials, reason and key."""
        return []

    @cached_property
    def dropped_files(self) -> list[str]:
        return []

    def mint(
        self, actor: Actor, order: Order, *, key: str, goes_on: Callable[[int], bool]
    ) -> Minted | Refused | None:
        self.mint_orders.append((order, key))
        answer, self.on_mint = self.on_mint, None
        if isinstance(answer, Fault):
            raise answer
        if answer is not None:
            return answer
        for done in range(0, order.count, self.mint_steps):
            if self.mint_meanwhile is not None:
                self.mint_meanwhile(done)
            if not goes_on(done):
                return None
        goes_on(order.count)
        name = f"{order.programme}-{order.currency.lower()}-NEWBATCH"
        file = order.folder / f"{name}.csv"
        amount = None if order.amount is None else Money.parse(order.amount, order.currency)
        facts = {"currency": order.currency, "region": order.region, "amount": amount, "shop": order.shop}
        self.batch_lines.insert(0, line(name, order.count, file=file, **facts))
        stock = ((order.shop, order.count),) if order.shop else ()
        at_printer = 0 if order.shop else order.count
        self.batch_courses[name] = Course(name, at_printer, stock, 0, 0, 0, has_file=True)
        return Minted(name, order.count, str(file), TODAY, key)

    def batches(self, actor: Actor) -> tuple[BatchLine, ...] | Refused:
        return tuple(self.batch_lines)

    def batch_course(self, actor: Actor, name: str) -> Course | Refused:
        return self.batch_courses[name]

    def put_batch_in_stock(
        self, actor: Actor, name: str, shop: str, *, key: str, goes_on: Callable[[int], bool]
    ) -> Moved | Refused:
        answer, self.on_move = self.on_move, None
        if isinstance(answer, Fault):
            raise answer
        if answer is not None:
            return answer
        course = self.batch_courses[name]
        all_, done = course.waiting - dict(course.in_stock).get(shop, 0), 0
        while done < all_ and goes_on(done):
            done = min(done + self.mint_steps, all_)
        goes_on(done)
        here = dict(course.in_stock).get(shop, 0) + done
        self.batch_courses[name] = replace(course, at_printer=all_ - done, in_stock=((shop, here),))
        return Moved(name, shop, done, all_ - done, key)

    def drop_code_file(self, actor: Actor, name: str) -> Path | Refused:
        answer, self.on_drop = self.on_drop, None
        if isinstance(answer, Fault):
            raise answer
        if answer is not None:
            return answer
        self.dropped_files.append(name)
        self.batch_courses[name] = replace(self.batch_courses[name], has_file=False)
        return FOLDER / f"{name}.csv"

    @cached_property
    def mail_orders(self) -> list[tuple[Path, Path, tuple[str, ...]]]:
        """Of which code file, into which folder, and what is to be written anew there."""
        return []

    @cached_property
    def mail_languages(self) -> list[Language | None]:
        return []

    def write_gift_mails(
        self,
        actor: Actor,
        file: Path,
        folder: Path,
        *,
        language: Language | None,
        anew: Collection[str],
        goes_on: Callable[[int], bool],
    ) -> GiftMails | Refused:
        self.mail_orders.append((file, folder, tuple(anew)))
        self.mail_languages.append(language)
        answer, self.on_mails = self.on_mails, None
        if isinstance(answer, Fault):
            raise answer
        if answer is not None:
            return answer
        count = next(one.count for one in self.batch_lines if one.file == file)
        there = () if anew else self.mails_there
        done = 0
        while done < count:
            if self.mint_meanwhile is not None:
                self.mint_meanwhile(done)
            if not goes_on(done):
                break
            done = min(done + self.mint_steps, count)
        goes_on(done)
        written = len(anew) or max(done - len(there) - self.worthless_cards, 0)
        return GiftMails(file.stem, folder, written, there, self.worthless_cards, count - done)

    def blank_cards(self, actor: Actor) -> tuple[Blanks, ...] | Refused:
        return tuple(self.lying_cards)

    def store_names(self, actor: Actor) -> tuple[str, ...] | Refused:
        return STORES

    def move_cards(self, actor: Actor, serials: Sequence[str], shop: str, *, key: str) -> Put | Refused:
        self.card_moves.append((tuple(serials), shop, key))
        answer, self.on_move = self.on_move, None
        if isinstance(answer, Fault):
            raise answer
        return answer or Put(len(serials), "stock", shop, "desk-1-9", TODAY, key)

    def scrap_cards(self, actor: Actor, serials: Sequence[str], reason: str, *, key: str) -> Put | Refused:
        self.scrapped_cards.append((tuple(serials), reason, key))
        answer, self.on_move = self.on_move, None
        if isinstance(answer, Fault):
            raise answer
        return answer or Put(len(serials), "scrapped", None, "desk-1-9", TODAY, key)
