"""A card is followed from frame to frame: what each frame shows gets its place on the card."""

import numpy as np

from app.codes.programme import ProgrammeBook
from app.environ import load_cv2
from app.scan.fuse import Fusion, Look
from app.scan.line import Gray
from app.scan.pursuit import Found, Pursuit
from app.scan.readers.neural import NeuralReader
from tests.scan.conftest import Clock
from tests.scan.drawing import HOUSE, card, printed


def frame(text: str, across: int) -> Gray:
    cv2 = load_cv2()
    gray = cv2.GaussianBlur(cv2.cvtColor(card(text), cv2.COLOR_BGR2GRAY), (0, 0), 0.8)
    return np.roll(gray, across, axis=1)


def centres(found: Found) -> np.ndarray:
    assert found.lattice is not None
    return found.lattice.places.mean(axis=1)


def begun(book: ProgrammeBook, clock: Clock) -> tuple[Pursuit, Fusion, Found]:
    pursuit, fusion = Pursuit(book, [NeuralReader()], clock), Fusion()
    found = pursuit.look(frame(printed(HOUSE), 0), fusion)
    assert found.lattice is not None
    fusion.add(Look(found.lattice))
    return pursuit, fusion, found


def test_characters_keep_their_places_while_the_card_moves(book: ProgrammeBook, clock: Clock) -> None:
    pursuit, fusion, first = begun(book, clock)
    for number in range(1, 6):
        found = pursuit.look(frame(printed(HOUSE), 7 * number), fusion)
        assert not found.is_other
        assert np.abs(centres(found) - centres(first)).max() < 0.02
        assert found.line is not None
        assert first.line is not None
        assert np.abs(found.line.quad[:, 0] - first.line.quad[:, 0] - 7 * number).max() < 6


def test_a_part_of_the_code_is_placed_as_the_part_it_is(book: ProgrammeBook, clock: Clock) -> None:
    pursuit, fusion, first = begun(book, clock)
    covered = frame(printed(HOUSE), 5)
    covered[285:340, 240:360] = 120  # the first four characters are gone
    found = pursuit.look(covered, fusion)
    known = centres(first)
    assert found.lattice is not None
    for place, posteriors in zip(centres(found), found.lattice.posteriors, strict=True):
        if posteriors[:36].max() > 0.9:
            assert np.abs(known - place).min() < 0.02


def test_the_whole_picture_is_searched_again_now_and_then(book: ProgrammeBook, clock: Clock) -> None:
    pursuit, fusion, _ = begun(book, clock)
    searches = [
        bool(pursuit.look(frame(printed(HOUSE), number), fusion).sight.readings) for number in range(1, 20)
    ]
    assert 1 <= sum(searches) <= 3


def test_followed_frames_are_read_in_fewer_cuts_where_they_take_longer_than_they_last(
    book: ProgrammeBook,
) -> None:
    class Slow:
        """A clock that goes on by a tenth of a second whenever it is asked."""

        now = 0.0

        def __call__(self) -> float:
            self.now += 0.1
            return self.now

    pursuit, fusion = Pursuit(book, [NeuralReader()], Slow()), Fusion()
    first = pursuit.look(frame(printed(HOUSE), 0), fusion)
    assert first.lattice is not None
    fusion.add(Look(first.lattice))
    counts = []
    for number in range(1, 5):
        found = pursuit.look(frame(printed(HOUSE), number), fusion, 1 / 30)
        assert found.sight.code is not None
        counts.append(len(found.sight.code.lattices))
    assert counts == [2, 1, 1, 1]
