"""A request that is sent again goes by the key it was sent with, until its answer is known."""

from itertools import count

from app.ui.request_key import RequestKey


def keys() -> RequestKey:
    numbers = count(1)
    return RequestKey(lambda: f"key-{next(numbers)}")


def test_the_same_request_has_the_same_key_until_its_answer_is_known() -> None:
    key = keys()
    assert [key.of(("give", 5)), key.of(("give", 5))] == ["key-1", "key-1"]
    key.forget()
    assert key.of(("give", 5)) == "key-2"


def test_another_request_has_another_key() -> None:
    key = keys()
    assert [key.of(("give", 5)), key.of(("give", 6)), key.of(("give", 5))] == ["key-1", "key-2", "key-3"]


def test_before_the_first_request_nothing_is_taken_for_the_same() -> None:
    assert keys().of(None) == "key-1"
