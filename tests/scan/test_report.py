"""What is answered of all that was seen of a code."""

import pytest

from app.codes.programme import load_book, shipped_paths
from app.scan import report
from app.scan.coach import Coach
from app.scan.fuse import Fusion, Look
from app.scan.observation import Observation
from app.scan.problems import ProblemKind
from tests.scan.drawing import GROUPS, HOUSE, lattice_of

BOOK = load_book(shipped_paths())
WITHOUT_CHECK = "HK4RMCXA7FWNJP"


def observed(lattices: list[Look]) -> Observation:
    fusion = Fusion()
    for one in lattices:
        fusion.add(one)
    return report.observation(
        report.Scene(),
        fusion.fused(BOOK),
        book=BOOK,
        chosen={},
        given=None,
        also=(),
        coach=Coach(lambda: 0.0),
        frames=len(lattices),
    )


def looks(code: str, groups: tuple[int, ...], heights: list[float]) -> list[Look]:
    lattice = lattice_of(code, p=0.999, groups=groups)
    return [Look(lattice, ends=(0.0, 1.0), shows=len(code), height_px=height) for height in heights]


@pytest.mark.parametrize(
    ("heights", "is_far"),
    [
        ([12.0], True),
        ([13.5], False),
        ([13.5] * 5, True),
        ([13.5, 13.5, 16.0], True),
        ([13.5, 16.0, 16.0], False),
        ([20.0], False),
    ],
)
def test_small_print_without_a_check_character_has_to_come_closer(heights: list[float], is_far: bool) -> None:
    """Many small looks mislead alike: most have to be closer."""
    seen = observed(looks(WITHOUT_CHECK, (4, 6, 4), heights))
    assert (seen.code is None) is is_far
    assert any(problem.kind is ProblemKind.FAR for problem in seen.problems) is is_far


@pytest.mark.parametrize(
    ("heights", "is_far"), [([11.0], False), ([11.0] * 3, True), ([11.0, 12.5, 12.5], False)]
)
def test_small_print_with_a_check_is_believed_of_one_look(heights: list[float], is_far: bool) -> None:
    """A check character that agrees by chance has a chance more with every look."""
    seen = observed(looks(HOUSE, GROUPS, heights))
    assert (seen.code is None) is is_far
    assert any(problem.kind is ProblemKind.FAR for problem in seen.problems) is is_far
