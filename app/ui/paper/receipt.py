"""A receipt as a column of blocks. It has the last four characters of a code, and never more."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from app.counter.slips import Deed, Slip, SlipCard
from app.money import Money
from app.ui.formats import date_text, full_text, masked, money_text, now
from app.ui.paper.blocks import Bars, Block, Crease, Gap, Hero, Mark, Pair, Rule, Step, Words
from app.ui.paper.slip_words import steps_of, tender_text, title_of

translate = QCoreApplication.translate

_SMALL = 0.85
_GOES_BACK = (Deed.VOID, Deed.REFUND)


def receipt(slip: Slip, *, is_copy: bool = False) -> list[Block]:
    """The receipt from top to bottom. is_copy: it is marked as one, with the moment it was printed."""
    blocks = [*head(slip.shop, slip.till, slip.clerk, full_text(slip.at), address=slip.address)]
    if is_copy:
        printed = translate("Receipt", "Printed again on {moment}").format(moment=full_text(now()))
        blocks += [Gap(), Mark(translate("Receipt", "Copy")), Gap(0.3), Words(printed, _SMALL)]
    blocks += [Gap(), Words(title_of(slip), 1.25, 600), Hero(money_text(slip.amount)), Gap(0.3)]
    for part in (_cards(slip), _what(slip), _paid(slip), _after(slip)):
        if part:
            blocks += [Rule(), *part]
    return [*blocks, Rule(), Gap(0.4), *_number(slip), Gap(0.6), Crease(), Gap(0.3), *_next(slip)]


def head(shop: str, *lines: str, address: Sequence[str] = ()) -> Iterator[Block]:
    """The shop in large letters and its address; till, clerk and time under it."""
    yield Words(shop, 1.3, 600)
    yield Gap(0.2)
    yield from (Words(line, _SMALL) for line in address)
    if address:
        yield Gap(0.3)
    yield Words(translate("Receipt", "{till}, {clerk}").format(till=lines[0], clerk=lines[1]))
    yield from (Words(line) for line in lines[2:])


def _cards(slip: Slip) -> list[Block]:
    blocks: list[Block] = []
    for card in slip.cards:
        blocks.append(Pair(_named(card), money_text(card.amount)))
        if card.ends is not None:
            ends = translate("Receipt", "Ends on {date}").format(date=date_text(card.ends))
            blocks.append(Words(ends, _SMALL))
    if slip.replaced is not None:
        old = translate("Receipt", "In place of {card}, which is worth nothing now")
        blocks.append(Words(old.format(card=_named(slip.replaced)), _SMALL))
    if slip.approved_by is not None:
        approved = translate("Receipt", "Approved by {name}").format(name=slip.approved_by)
        blocks.append(Words(approved, _SMALL))
    return blocks


def _named(card: SlipCard) -> str:
    """No line breaks before its last four."""
    return f"{card.programme} {masked(card.last_four)}".replace("···· ", "····\u00a0")


def _what(slip: Slip) -> list[Block]:
    """The order or the item."""
    if slip.item is not None:
        return [Words(slip.item)]
    if slip.order is None:
        return []
    order = [Pair(translate("Receipt", "Order"), slip.order)]
    return [*order, Words(slip.merchant)] if slip.merchant and slip.merchant != slip.shop else [*order]


def _paid(slip: Slip) -> list[Block]:
    """What paid, or how it was given back; then what was handed over and what goes back of it."""
    is_back = slip.deed in _GOES_BACK
    balance = (
        translate("Receipt", "Back to the balance") if is_back else translate("Receipt", "From the balance")
    )
    rows = [(balance, slip.from_balance)]
    rows.append((translate("Receipt", "of it promotional credit"), _worth(slip.promotional)))
    if slip.tender is not None:
        rows.append((tender_text(slip.tender, is_back=is_back), _worth(slip.from_tender)))
    rows.append((translate("Receipt", "Handed over"), slip.given))
    blocks: list[Block] = [Pair(name, money_text(amount)) for name, amount in rows if amount is not None]
    if slip.change is not None:
        blocks.append(Pair(translate("Receipt", "Change"), money_text(slip.change), 600))
    return blocks


def _after(slip: Slip) -> list[Block]:
    """What is left of it afterwards."""
    rows = [
        (translate("Receipt", "Ended meanwhile and gone"), _worth(slip.lapsed)),
        (translate("Receipt", "Still to be refunded"), _worth(slip.left)),
        (translate("Receipt", "Balance after it"), slip.total),
    ]
    return [Pair(name, money_text(amount)) for name, amount in rows if amount is not None]


def _worth(amount: Money | None) -> Money | None:
    """None for nothing, which is not worth a line."""
    return amount if amount is not None and amount.minor else None


def _number(slip: Slip) -> Sequence[Block]:
    names = {
        Deed.CHARGE: translate("Receipt", "Receipt or order"),
        Deed.TRADE_IN: translate("Receipt", "Trade-in"),
    }
    name = names.get(slip.deed, translate("Receipt", "Receipt"))
    entry = translate("Receipt", "Entry {entry}").format(entry=slip.entry)
    return [Words(name, _SMALL), Gap(0.2), Bars(slip.number), Gap(0.2), Words(entry, _SMALL)]


def _next(slip: Slip) -> list[Block]:
    steps = steps_of(slip)
    if len(steps) == 1:
        return [Words(steps[0])]
    return [block for number, step in enumerate(steps, 1) for block in (Step(number, step), Gap(0.25))]
