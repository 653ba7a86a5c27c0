"""Batches and blank cards in words: their states, what their cards take, where they are."""

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from app.counter.batch_values import BatchLine, BatchState, Course
from app.counter.stock_values import Blanks
from app.money import Money
from app.outcomes import QT_TRANSLATE_NOOP
from app.ui.components.table import Cell
from app.ui.formats import count_text, money_text, region_line, when_text
from app.ui.theme import Color, Tone
from app.ui.typeface import Type

translate = QCoreApplication.translate


class State(NamedTuple):
    word: str
    icon: str
    tone: Tone


_STATES: Final = {
    BatchState.READY: State(QT_TRANSLATE_NOOP("Issuing", "Ready"), "check", Tone.SUCCESS),
    BatchState.WRITING: State(QT_TRANSLATE_NOOP("Issuing", "Being written"), "hourglass", Tone.WARN),
    BatchState.SCRAPPED: State(QT_TRANSLATE_NOOP("Issuing", "Scrapped"), "x", Tone.NOTE),
}


def state_of(batch: BatchLine) -> State:
    known = _STATES[batch.state]
    return known._replace(word=translate("Issuing", known.word))


def amount_text(amount: Money | None) -> str:
    """What a card takes: the one amount, or any of its programme's."""
    return translate("Issuing", "any amount") if amount is None else money_text(amount)


def kind_text(batch: BatchLine) -> str:
    return f"{batch.programme_name} · {region_line(batch.region, batch.currency)}"


def cards_text(count: int) -> str:
    one, many = translate("Issuing", "1 card"), translate("Issuing", "{count} cards")
    return (one if count == 1 else many).format(count=count_text(count))


def batch_cells(batch: BatchLine) -> tuple[Cell, ...]:
    """Batch, what its cards take, how many, state, when."""
    state = state_of(batch)
    taken = Color.INK if batch.amount is not None else Color.INK2
    return (
        Cell(batch.name, kind_text(batch), type=Type.CONTROL),
        Cell(amount_text(batch.amount), ink=taken, is_right=True),
        Cell(count_text(batch.count), type=Type.STRONG, is_right=True),
        Cell(state.word, tag=state.icon, tone=state.tone),
        Cell(when_text(batch.at), batch.by, ink=Color.INK2),
    )


def place_text(shop: str | None) -> str:
    return translate("Issuing", "At the printer") if shop is None else shop


def blanks_cells(blanks: Blanks) -> tuple[Cell, ...]:
    """Where, which, what they take, their serials, how many."""
    return (
        Cell(place_text(blanks.shop), type=Type.CONTROL),
        Cell(blanks.programme_name, region_line(blanks.region, blanks.currency)),
        Cell(amount_text(blanks.amount), ink=Color.INK2, is_right=True),
        Cell(blanks.first, blanks.last, ink=Color.INK2, type=Type.CODE_INLINE),
        Cell(count_text(blanks.count), type=Type.STRONG, is_right=True),
    )


def course_facts(course: Course) -> list[tuple[str, str]]:
    """Where the cards are: name and count, of what there is any."""
    in_stock = translate("Issuing", "In stock, {store}")
    counts = [
        (translate("Issuing", "At the printer"), course.at_printer),
        *((in_stock.format(store=shop), count) for shop, count in course.in_stock),
        (translate("Issuing", "Sold"), course.sold),
        (translate("Issuing", "of these redeemed"), course.redeemed),
        (translate("Issuing", "Scrapped"), course.scrapped),
    ]
    return [(name, count_text(count)) for name, count in counts if count]


def waiting_text(course: Course) -> str:
    """The figure of the panel: how many wait to be sold."""
    return count_text(course.waiting)


def waiting_words(batch: BatchLine) -> str:
    """What is said under that figure."""
    texts = {
        BatchState.READY: translate("Issuing", "wait to be sold"),
        BatchState.WRITING: translate("Issuing", "made so far, none of them to be sold"),
        BatchState.SCRAPPED: translate("Issuing", "can be sold"),
    }
    return texts[batch.state]


def about_state(batch: BatchLine) -> str:
    """What its state means, where it is not ready."""
    texts = {
        BatchState.READY: "",
        BatchState.WRITING: translate(
            "Issuing",
            "It is being written now, or the computer that wrote it stopped. None of its cards can be sold: "
            "at its next start that computer finishes the batch or scraps it.",
        ),
        BatchState.SCRAPPED: translate(
            "Issuing",
            "It was stopped or cut off before its file was whole. None of its cards can ever be sold, and "
            "its file is gone.",
        ),
    }
    return texts[batch.state]
