"""Random and mutated pictures and clips: the quick form of `tests/long/scan_fuzz.py`."""

from pathlib import Path

import pytest

from app.scan.session import ScanSession
from tests.long import scan_fuzz


@pytest.fixture(scope="module")
def session() -> ScanSession:
    return scan_fuzz.new_session()


@pytest.mark.parametrize("number", range(0, 96, 2))
def test_no_picture_crashes_the_scanner_or_shows_a_code_that_is_not_there(
    session: ScanSession, tmp_path: Path, number: int
) -> None:
    shown = scan_fuzz.subject(number)
    why, _ = scan_fuzz.failure(session, shown, tmp_path)
    assert "code" not in why


def test_the_same_number_makes_the_same_subject() -> None:
    one, again = scan_fuzz.subject(5), scan_fuzz.subject(5)
    assert all((a == b).all() for a, b in zip(one.frames, again.frames, strict=True))
