"""What counts as a folder for files with codes."""

from pathlib import Path

import pytest

from app.ui.manager.issuing.folder import typed_folder


def test_a_whole_path_is_a_folder_and_the_home_may_be_written_short() -> None:
    assert typed_folder(" /mnt/safe ") == Path("/mnt/safe")
    assert typed_folder("~/codes") == Path.home() / "codes"


@pytest.mark.parametrize("text", ["", "codes", "./codes", "/mnt/\0safe", "~nobody-is-called-so/codes"])
def test_what_could_be_anywhere_is_none(text: str) -> None:
    assert typed_folder(text) is None
