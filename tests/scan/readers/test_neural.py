"""Our own reader on strips of drawn cards."""

import cv2
import numpy as np
import pytest

from app.scan import strips
from app.scan.lattice import HIDDEN, OTHER, Lattice
from app.scan.line import Gray, LineImage, TextLine
from app.scan.readers.neural import CAP_PX, SIDE_PX, STRIP_HEIGHT, STRIP_WIDTH, NeuralReader, is_available
from app.testing import studio

SEEDS = range(12)


@pytest.fixture(scope="module")
def reader() -> NeuralReader:
    return NeuralReader()


@pytest.fixture(scope="module")
def cards() -> list[studio.Drawing]:
    return [studio.draw(seed, "clean", part="dev") for seed in SEEDS]


def strip_of(card: studio.Drawing, *, turned: bool = False) -> LineImage:
    line = TextLine(card.quad, card.height_px)
    gray = cv2.cvtColor(card.pixels, cv2.COLOR_BGR2GRAY)
    return strips.cut(gray, line.upside_down() if turned else line)


def right(lattice: Lattice, code: str) -> float:
    """Share of the code's characters that stand at their place in the reading."""
    return sum(read == true for read, true in zip(lattice.text, code, strict=False)) / len(code)


def test_it_is_there() -> None:
    assert is_available()


def test_clean_cards_are_read_character_for_character(
    reader: NeuralReader, cards: list[studio.Drawing]
) -> None:
    lattices = reader.read([strip_of(card) for card in cards])
    shares = [right(lattice, str(card.code)) for lattice, card in zip(lattices, cards, strict=True)]
    assert np.median(shares) == 1.0
    assert np.mean(shares) > 0.85


def test_a_lattice_holds_shares_that_sum_to_one_and_places_in_order(
    reader: NeuralReader, cards: list[studio.Drawing]
) -> None:
    image = strip_of(cards[0])
    (lattice,) = reader.read([image])
    assert lattice.posteriors.sum(axis=1) == pytest.approx(1.0)
    assert (np.diff(lattice.places.mean(axis=1)) > 0).all()
    assert lattice.places.min() >= 0
    assert lattice.places.max() <= image.pixels.shape[1]


def test_print_upside_down_is_less_sure_than_upright(
    reader: NeuralReader, cards: list[studio.Drawing]
) -> None:
    upright = reader.read([strip_of(card) for card in cards])
    turned = reader.read([strip_of(card, turned=True) for card in cards])
    assert sum(one.sureness > other.sureness for one, other in zip(upright, turned, strict=True)) >= 11


def test_light_print_on_dark_is_read_as_dark_print_on_light(
    reader: NeuralReader, cards: list[studio.Drawing]
) -> None:
    plain = [strip_of(card) for card in cards]
    inverse = [LineImage(255 - image.pixels, image.line) for image in plain]
    shares = [
        right(lattice, str(card.code)) for lattice, card in zip(reader.read(inverse), cards, strict=True)
    ]
    assert np.mean(shares) > 0.75


def test_what_white_light_covers_is_not_made_up(reader: NeuralReader, cards: list[studio.Drawing]) -> None:
    for card in cards[:6]:
        image = strip_of(card)
        (seen,) = reader.read([image])
        left, right_edge = round(seen.places[4, 0]), round(seen.places[6, 1])
        pixels = image.pixels.copy()
        pixels[:, left:right_edge] = 252
        (covered,) = reader.read([LineImage(pixels, 0)])
        inside = (covered.places.mean(axis=1) > left + 4) & (covered.places.mean(axis=1) < right_edge - 4)
        assert (covered.posteriors[inside][:, :OTHER].max(axis=1, initial=0.0) < 0.9).all()
        assert (covered.posteriors[inside][:, HIDDEN] >= 0.0).all()


def test_the_strips_of_one_call_come_back_in_their_order(
    reader: NeuralReader, cards: list[studio.Drawing]
) -> None:
    images = [strip_of(card) for card in cards] * 2
    together = reader.read(images)
    assert [one.text for one in together] == [reader.read([image])[0].text for image in images]


def test_a_strip_of_another_size_is_read_and_its_places_are_its_own(
    reader: NeuralReader, cards: list[studio.Drawing]
) -> None:
    image = strip_of(cards[0])
    larger = cv2.resize(image.pixels, None, fx=3, fy=3, interpolation=cv2.INTER_CUBIC)
    plain, grown = reader.read([image, LineImage(larger, 0)])
    assert right(grown, str(cards[0].code)) >= 0.9
    assert grown.places.mean() == pytest.approx(3 * plain.places.mean(), rel=0.05)


@pytest.mark.parametrize(
    "shape", [(32, 384), (1, 1), (32, 1), (1, 900), (0, 0), (32, 0), (3, 4000), (2000, 9), (700, 700)]
)
def test_strips_without_print_hold_no_sure_character(reader: NeuralReader, shape: tuple[int, int]) -> None:
    chance = np.random.default_rng(1)
    grounds: list[Gray] = [
        np.full(shape, 200, np.uint8),
        np.zeros(shape, np.uint8),
        chance.integers(0, 256, shape, np.uint8),
    ]
    for lattice in reader.read([LineImage(ground, 0) for ground in grounds]):
        assert np.isfinite(lattice.posteriors).all()
        assert lattice.posteriors[:, :OTHER].max(initial=0.0) < 0.97
    assert len(reader.read([LineImage(grounds[0], 0)])[0]) == 0


def test_no_strips_give_no_readings(reader: NeuralReader) -> None:
    assert reader.read([]) == []


def test_the_geometry_is_the_one_that_strips_are_cut_in(cards: list[studio.Drawing]) -> None:
    image = strip_of(cards[0])
    assert image.pixels.shape[0] == STRIP_HEIGHT
    assert image.pixels.shape[1] <= STRIP_WIDTH
    assert (strips.NET_CAP_PX, strips.NET_MARGIN_PX) == (CAP_PX, SIDE_PX)
