"""The shipped programmes, loaded once."""

import pytest

from app.codes.programme import ProgrammeBook, load_book, shipped_paths


@pytest.fixture(scope="session")
def book() -> ProgrammeBook:
    return load_book(shipped_paths())
