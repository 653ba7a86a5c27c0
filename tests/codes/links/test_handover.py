import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.codes.links.handover import code_in_message, is_pipe_name, message, new_pipe_name, unix_place

CODE = "ABCD123456EFGH"


def test_a_message_gives_back_its_code():
    assert code_in_message(message("abcd-123456-efgh")) == CODE


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"\n",
        message(CODE)[:-1],
        message(CODE).replace(b"-1 ", b"-2 "),
        b"tillfold://redeem#code=ABCD123456EFGH\n",
        b"tillfold-link-1 hello\n",
        b" " + message(CODE),
        b"tillfold-link-1 " + b" " * 500 + b"tillfold://redeem#code=ABCD123456EFGH\n",
    ],
)
def test_nothing_else_is_a_message(said):
    assert code_in_message(said) is None


@given(st.binary(max_size=600))
def test_any_noise_is_read_without_harm(said):
    assert code_in_message(said) is None


def test_a_message_holds_letters_and_digits_only():
    with pytest.raises(ValueError, match="letters and digits"):
        message("ABCD#1234")


@pytest.mark.skipif(sys.platform == "win32", reason="sockets with a path")
@pytest.mark.parametrize(
    ("data", "runtime", "place"),
    [
        ("/home/holder/data", "/run/user/1000", "/run/user/1000/tillfold-"),
        ("/home/holder/data", None, "/home/holder/data/window.sock"),
        ("/" + "long" * 30, None, "/tmp/tillfold-"),
        ("/home/holder/data", "/" + "long" * 30, "/tmp/tillfold-"),
    ],
)
def test_the_place_is_private_and_short_enough(data, runtime, place):
    found = unix_place(Path(data), runtime=runtime, temporary="/tmp", user=1000)
    assert found.startswith(place) and len(found) <= 100


def test_each_data_folder_has_a_place_of_its_own():
    def place(data: str) -> str:
        return unix_place(Path(data), runtime="/run/user/1000", temporary="/tmp", user=1000)

    assert place("/data/one") != place("/data/two")
    assert place("/data/one") == place("/data/one")


def test_a_pipe_has_a_name_that_cannot_be_guessed_and_leads_nowhere_else():
    assert is_pipe_name(new_pipe_name())
    assert new_pipe_name() != new_pipe_name()
    assert not any(map(is_pipe_name, ["", "tillfold-", r"tillfold-..\x", r"..\tillfold-1", "tillfold-a/b"]))
