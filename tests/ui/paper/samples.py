"""Receipts for tests, one of each kind."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.counter.slips import Counted, Deed, DoneAtTill, Slip, SlipCard, TillReport
from app.money import Money
from app.ui.paper.column import print_columns
from app.ui.paper.output import write_pdf
from app.ui.paper.receipt import receipt
from app.ui.paper.stock import STOCKS, Paper
from tests.ui.paper.reading import Page, pages

AT = datetime(2026, 11, 22, 9, 4, tzinfo=UTC)
PLACE = {"shop": "Berlin Mitte", "till": "Till 3", "clerk": "Theo Brandt", "at": AT, "entry": "Till 3-1042"}


def euro(minor: int) -> Money:
    return Money(minor, "EUR")


def card(last_four: str = "9NZK", minor: int = 5000) -> SlipCard:
    return SlipCard("House card", last_four, euro(minor))


def sold(*cards: SlipCard, **more: object) -> Slip:
    """Cards that were activated and paid in cash."""
    total = euro(sum(one.amount.minor for one in cards))
    facts = {"number": "88-20417", "amount": total, "tender": "cash", "from_tender": total, **PLACE, **more}
    return Slip(Deed.ACTIVATE, cards=cards, **facts)


SLIPS = {
    "activation": sold(card()),
    "activation with change": sold(card(), given=euro(6000)),
    "ten cards": sold(*(card(f"{number:04}", 1000 + number) for number in range(10))),
    "void": Slip(Deed.VOID, number="88-20417", amount=euro(5000), cards=(card(),), tender="cash",
                 from_tender=euro(5000), **PLACE),
    "charge": Slip(Deed.CHARGE, number="A-1002", order="A-1002", amount=euro(3299), from_balance=euro(2000),
                   promotional=euro(500), tender="cash", from_tender=euro(1299), given=euro(2000),
                   total=euro(0), **PLACE),
    "refund": Slip(Deed.REFUND, number="88-20391", order="A-1002", merchant="Books by Mail",
                   amount=euro(1490), from_balance=euro(1000), tender="card", from_tender=euro(490),
                   lapsed=euro(200), left=euro(1809), total=euro(1000), state="POSTED", **PLACE),
    "refund promised": Slip(Deed.REFUND, number="88-20391", order="A-1002", amount=euro(1490),
                            from_balance=euro(0), left=euro(0), total=euro(1000), state="PENDING", **PLACE),
    "replacement": Slip(Deed.REPLACE, number="88-20398", amount=euro(2500), cards=(card(minor=2500),),
                        replaced=card("0937", 2500), approved_by="D. Okafor", **PLACE),
    "trade-in": Slip(Deed.TRADE_IN, number="T-7KQM4AFK", item="Mobile phone, 128 GB, screen scratched",
                     amount=euro(12000), total=euro(13200), state="CREDITED", **PLACE),
}  # fmt: skip


def printed(slip: Slip, paper: Paper, folder: Path, *, is_copy: bool = False) -> list[Page]:
    """The receipt, read back from its PDF."""
    file = folder / "receipt.pdf"
    blocks = receipt(slip, is_copy=is_copy)
    write_pdf(file, "Receipt", lambda device: print_columns(device, [blocks], STOCKS[paper]))
    return pages(file)


REPORT = TillReport(
    shop="Berlin Mitte",
    till="Till 3",
    clerk="Theo Brandt",
    opened=AT,
    at=AT + timedelta(hours=9),
    entry="Till 3-1098",
    counted=(
        Counted("card", euro(32000), euro(32000), euro(0)),
        Counted("cash", euro(41200), euro(40700), euro(-500), (("100.00", 3), ("50.00", 2), ("0.05", 140))),
        Counted("cash", Money(120000, "JPY"), Money(120000, "JPY"), Money(0, "JPY"), (("10000", 12),)),
    ),
    reason="a note was missing",
    done=(
        DoneAtTill("activate", 17, euro(69500)),
        DoneAtTill("float", 1, euro(15000)),
        DoneAtTill("purchase", 4, euro(9120)),
        DoneAtTill("trade_in_step", 2, None),
    ),
    heads=("desk-1-412:9f3ab0c4d5e6f708", "Till 3-1098:00a1b2c3d4e5f607"),
)
