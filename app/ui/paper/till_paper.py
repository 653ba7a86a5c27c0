"""The report of a closed till as a column of blocks: what was expected, counted and done, and the heads of
the chains, which are kept so that a cut-off end is found."""

from PySide6.QtCore import QCoreApplication

from app.counter.slips import Counted, DoneAtTill, TillReport
from app.money import Money
from app.ui.formats import count_text, full_text, money_text, now
from app.ui.paper.blocks import Block, Crease, Gap, Mark, Pair, Rule, Words
from app.ui.paper.done_words import kind_text
from app.ui.paper.receipt import head
from app.ui.paper.slip_words import tender_text

translate = QCoreApplication.translate

_SMALL = 0.85


def till_paper(report: TillReport, *, is_copy: bool = False) -> list[Block]:
    """The report from top to bottom. is_copy: it is marked as one, with the moment it was printed."""
    blocks: list[Block] = [Words(translate("TillReport", "Till closed"), 1.25, 600), Gap(0.3)]
    blocks += head(report.shop, report.till, report.clerk)
    blocks += [_times(report), Gap(0.3)]
    if is_copy:
        printed = translate("Receipt", "Printed again on {moment}").format(moment=full_text(now()))
        blocks += [Mark(translate("Receipt", "Copy")), Gap(0.3), Words(printed, _SMALL)]
    for counted in report.counted:
        blocks += [Rule(), *_drawer(counted)]
    if report.reason:
        reason = translate("TillReport", "Reason of the difference: {reason}").format(reason=report.reason)
        blocks += [Gap(0.3), Words(reason)]
    blocks += [Rule(), *_done(report.done), Gap(), Crease(), Gap(0.3), *_heads(report)]
    return blocks


def _times(report: TillReport) -> Block:
    closed = full_text(report.at)
    if report.opened is None:
        return Words(translate("TillReport", "Closed on {moment}").format(moment=closed))
    text = translate("TillReport", "Open from {opened} to {closed}")
    return Words(text.format(opened=full_text(report.opened), closed=closed))


def _drawer(one: Counted) -> list[Block]:
    """A tender: what it should be, what it is, and the notes and coins that were counted."""
    currency = one.counted.currency
    name = translate("TillReport", "{tender} in {currency}")
    difference = money_text(one.difference, signed=True)
    blocks: list[Block] = [
        Words(name.format(tender=tender_text(one.tender), currency=currency), weight=600),
        Pair(translate("TillReport", "Expected"), money_text(one.expected)),
        Pair(translate("TillReport", "Counted"), money_text(one.counted)),
        Pair(translate("TillReport", "Difference"), difference, 600 if one.difference.minor else 400),
    ]
    for denomination, count in one.notes:
        note = Money.parse(denomination, currency)
        many = translate("TillReport", "{count} × {note}")
        text = many.format(count=count_text(count), note=money_text(note))
        blocks.append(Pair(text, money_text(Money(note.minor * count, currency)), size=_SMALL))
    return blocks


def _done(done: tuple[DoneAtTill, ...]) -> list[Block]:
    blocks: list[Block] = [Words(translate("TillReport", "Done since it was opened"), weight=600)]
    if not done:
        blocks.append(Words(translate("TillReport", "Nothing")))
    for one in done:
        many = translate("TillReport", "{count} × {kind}")
        text = many.format(count=count_text(one.count), kind=kind_text(one.kind))
        blocks.append(Pair(text, money_text(one.amount)) if one.amount else Words(text))
    return blocks


def _heads(report: TillReport) -> list[Block]:
    """What is typed again for a check: in the face of codes."""
    told = translate(
        "TillReport",
        "The ends of the book, one for each till and desk. Keep this page: a check finds by them whether "
        "something was cut off later.",
    )
    heads = [Words(one, _SMALL, mono=True) for one in report.heads]
    entry = translate("Receipt", "Entry {entry}").format(entry=report.entry)
    return [Words(told, _SMALL), Gap(0.3), *heads, Gap(0.3), Words(entry, _SMALL)]
