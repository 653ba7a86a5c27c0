"""The key under which the store does a request once, however often it is sent."""

from collections.abc import Callable
from typing import Final

_NOTHING: Final = object()


class RequestKey:
    """The same key for the same request until its answer is known: what was lost on the way back is asked for
    again, and nothing is done twice."""

    def __init__(self, new_key: Callable[[], str]) -> None:
        self._new_key = new_key
        self._request: object = _NOTHING
        self._key = ""

    def of(self, request: object) -> str:
        """request: all that tells it from any other, such as what is done, with which one, and how much."""
        if request != self._request:
            self._request, self._key = request, self._new_key()
        return self._key

    def forget(self) -> None:
        """Its answer is known, or nobody waits for it: the next request is new, even if it asks the same."""
        self._request = _NOTHING
