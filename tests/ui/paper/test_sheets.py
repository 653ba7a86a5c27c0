"""Sheets: every card of the batch once, in its place, with what its bars, squares and print say the same; the
code and its link in the field that is covered and nowhere else."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from app.codes.links import link_for
from app.codes.programme import Cover
from app.counter.sheet_values import SheetCard
from app.money import LARGEST_MINOR, Money
from app.ui.formats import money_text
from app.ui.paper.layouts import LAYOUTS, Layout, SheetKind
from app.ui.paper.output import write_pdf
from app.ui.paper.sheets import Run, print_sheets
from tests.ui.paper.reading import Page, dense, pages, pixels, symbols_in, text_in

KINDS = list(SheetKind)
DPI = 300
FIELDS = dict(zip(KINDS, ((15.0, 34.0), (15.0, 34.0), (8.4, 23.4), (7.7, 20.7)), strict=True))
"""From where to where the field that is covered goes, in mm from the upper edge of its piece."""
BATCH = "house-eur-7KQM4AFK"
ALPHABET = "0123456789ACFHJKMNPRVW"


def card(number: int) -> SheetCard:
    """The codes are made up: they only look like those of the house."""
    letters = "".join(
        ALPHABET[(number * 7 + place * (place + number)) % len(ALPHABET)] for place in range(13)
    )
    code = f"{letters}{number:03}"
    groups = "-".join(code[at : at + 4] for at in (0, 4, 8, 12))
    amount = Money(2500 + number, "EUR") if number % 3 else None
    serial = str(4900_2341_1754_0000 + number)
    return SheetCard(
        serial, groups, link_for(code), "House card", "DE", "EUR", amount, "claim code", Cover.PANEL
    )


def written(folder: Path, cards: list[SheetCard], kind: SheetKind) -> Path:
    file, run = folder / "sheets.pdf", Run(BATCH, len(cards), kind)
    write_pdf(file, "Cards", lambda device: print_sheets(device, cards, run, lambda _done: True))
    return file


def places(layout: Layout, count: int) -> Iterator[tuple[int, QRectF]]:
    """The sheet and the place of each card."""
    there = list(layout.places())
    for number in range(count):
        yield number // len(there), there[number % len(there)]


def edges(box: QRectF) -> tuple[float, float, float, float]:
    return box.left(), box.top(), box.right(), box.bottom()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", KINDS)
def test_bars_squares_and_print_of_each_card_say_the_same_in_its_place(
    kind: SheetKind, tmp_path: Path
) -> None:
    layout = LAYOUTS[kind]
    cards = [card(number) for number in range(layout.pieces + 2)]
    file = written(tmp_path, cards, kind)
    for one, (sheet, place) in zip(cards, places(layout, len(cards)), strict=True):
        expected = {("Code 128", one.serial), ("QR Code", one.link)}
        assert symbols_in(file, sheet, edges(place)) == expected
    first, second = pages(file, dpi=72)
    text = first.dense + second.dense
    for one in cards:
        assert text.count(dense(one.code)) == 1
        assert dense(one.serial) in text
        assert one.amount is None or dense(money_text(one.amount)) in text
    assert (first.width, first.height) == pytest.approx(layout.page, abs=0.2)
    assert "sheet 1 of 2" in first.text and "sheet 2 of 2" in second.text
    assert BATCH in first.text


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", KINDS)
def test_code_and_link_lie_in_the_field_that_is_covered(kind: SheetKind, tmp_path: Path) -> None:
    """Below the field there is the serial alone: whoever looks at a covered card learns no code."""
    one, (place, *_) = card(1), LAYOUTS[kind].places()
    file = written(tmp_path, [one], kind)
    left, top, right, bottom = edges(place)
    below = top + (36.5 if place.height() > 45 else 23.6 if place.height() > 36 else 21.0)
    assert symbols_in(file, 0, (left, below, right, bottom)) == {("Code 128", one.serial)}
    assert symbols_in(file, 0, (left, top, right, below)) == {("QR Code", one.link)}
    first, last = FIELDS[kind]
    covered = text_in(file, 0, (left, top + first, right, top + last))
    assert covered == dense(one.label.capitalize() + one.code)
    (page,) = pages(file, dpi=72)
    assert page.dense.count(dense(one.code)[-4:]) == 1


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", KINDS)
def test_every_crop_mark_is_drawn_where_is_cut_and_nothing_else_in_the_margin(
    kind: SheetKind, tmp_path: Path
) -> None:
    layout = LAYOUTS[kind]
    dark = pixels(written(tmp_path, [card(1)], kind), 0, DPI) < 160

    def is_inked(x: float, y: float) -> bool:
        """Within a third of a millimetre."""
        across, down = (round(one / 25.4 * DPI) for one in (x, y))
        return bool(dark[max(down - 3, 0) : down + 4, max(across - 3, 0) : across + 4].any())

    for mark in layout.marks():
        assert all(is_inked(mark.pointAt(at).x(), mark.pointAt(at).y()) for at in (0.1, 0.5, 0.9))
        towards = mark.pointAt(-0.6 / mark.length())  # the piece that is cut out stays clean
        assert not is_inked(towards.x(), towards.y())
    top = layout.marks()[0].center().y()
    between = [(one + other) / 2 for one, other in pairwise(layout.cuts(0)) if other - one > 5]
    assert not any(is_inked(x, top) for x in between)


@pytest.mark.parametrize("kind", KINDS)
def test_pieces_and_crop_marks_lie_on_the_sheet_and_the_marks_on_no_piece(kind: SheetKind) -> None:
    layout = LAYOUTS[kind]
    there = list(layout.places())
    page = QRectF(0, 0, *layout.page)
    assert len(there) == layout.pieces
    assert all(page.contains(place) for place in there)
    assert not any(
        one.adjusted(0.01, 0.01, -0.01, -0.01).intersects(other)
        for one in there
        for other in there
        if one != other
    )
    marks = layout.marks()
    assert len(marks) == 2 * (len(layout.cuts(0)) + len(layout.cuts(1)))
    for mark in marks:
        assert mark.length() >= 1.9
        for end in (mark.p1(), mark.p2()):
            assert page.contains(end)
            assert not any(place.contains(end) for place in there)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", KINDS)
def test_each_card_says_how_its_code_is_uncovered_and_what_it_is_worth(
    kind: SheetKind, tmp_path: Path
) -> None:
    told = {
        Cover.PANEL: "Uncover with a coin or a fingernail, never with a blade.",
        Cover.LABEL: "Peel the label off to see the code.",
        Cover.NOTHING: "Keep the code to yourself until it is redeemed.",
    }
    file = written(tmp_path, [replace(card(1), cover=cover) for cover in told], kind)
    for place, text in zip(LAYOUTS[kind].places(), told.values(), strict=False):
        found = text_in(file, 0, edges(place))
        assert dense(text) in found
        assert dense("Worth nothing until a till activates it.") in found


_NAMES = st.text(st.sampled_from("abcdefghäöüßABCDEF -0123456789"), min_size=1, max_size=60).filter(
    lambda text: text.strip() == text
)


@pytest.mark.usefixtures("qapp")
@given(
    kind=st.sampled_from(KINDS),
    name=_NAMES,
    amount=st.builds(Money, st.integers(1, LARGEST_MINOR), st.sampled_from(["EUR", "JPY", "KWD"])),
    serial=st.text(st.sampled_from("0123456789"), min_size=16, max_size=30),
    cover=st.sampled_from(list(Cover)),
)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_name_and_no_amount_leaves_its_card(
    tmp_path: Path, kind: SheetKind, name: str, amount: Money, serial: str, cover: Cover
) -> None:
    one = replace(card(1), programme=name, amount=amount, serial=serial, cover=cover)
    file = written(tmp_path, [one], kind)
    (page,) = pages(file, dpi=72)
    place = next(LAYOUTS[kind].places())
    assert symbols_in(file, 0, edges(place)) == {("Code 128", serial), ("QR Code", one.link)}
    for text in (name, money_text(amount), one.code, serial):
        assert dense(text) in page.dense
    foot = page.height - place.bottom() - 5
    for left, bottom, right, top in letters_above(page, foot):
        assert place.left() - 0.3 < left and right < place.right() + 0.3
        assert page.height - top > place.top() - 0.3 and page.height - bottom < place.bottom() + 0.3


def letters_above(page: Page, foot: float) -> list[tuple[float, float, float, float]]:
    """Those that are not the batch's line under the pieces."""
    count = len(f"Batch {BATCH}, sheet 1 of 1".replace(" ", ""))
    lowest = sorted(page.letters, key=lambda one: one[1])[:count]
    assert all(one[1] < foot for one in lowest)
    return [one for one in page.letters if one not in lowest]


@pytest.mark.usefixtures("qapp")
def test_printing_stops_between_two_sheets_where_the_person_says_so(tmp_path: Path) -> None:
    told: list[int] = []
    seen: list[SheetCard] = []

    def goes_on(done: int) -> bool:
        told.append(done)
        return done < 20

    def cards() -> Iterator[SheetCard]:
        for number in range(1000):
            seen.append(card(number))
            yield seen[-1]

    answers: list[bool] = []
    run = Run(BATCH, 1000, SheetKind.CARDS_A4)
    file = tmp_path / "sheets.pdf"
    write_pdf(file, "Cards", lambda device: answers.append(print_sheets(device, cards(), run, goes_on)))
    assert (answers, told) == ([False], [10, 20])
    assert len(seen) == 21, "no card is read ahead"


def test_a_card_never_shows_its_code_in_a_repr() -> None:
    one = card(1)
    assert dense(one.code) not in repr(one).replace("-", "") and one.link not in repr(one)


@pytest.mark.parametrize("kind", KINDS)
def test_the_end_of_a_card_stands_on_it(kind: SheetKind, tmp_path: Path) -> None:
    ends = replace(card(1), ends=datetime(2031, 12, 31, 12, tzinfo=UTC))
    (page,) = pages(written(tmp_path, [ends, card(2)], kind))
    assert page.dense.count(dense("Ends on 31 Dec 2031.")) == 1
