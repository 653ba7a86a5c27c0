"""What the hash of an entry covers, in one canonical form. The keyed hash itself is `vault.Keys.link`."""

from collections.abc import Mapping, Sequence
from typing import Any

GENESIS = bytes(32)
"""The previous hash of a station's first entry."""


def canonical(
    head: Mapping[str, Any],
    lines: Sequence[Mapping[str, Any]],
    paths: Sequence[str],
    events: Sequence[Mapping[str, Any]],
    custody: Sequence[Mapping[str, Any]],
    cards: Sequence[Mapping[str, Any]],
    prev_hash: bytes,
) -> dict[str, Any]:
    """The entry, its lines (with the paths of their accounts), events, custody and new cards, and the hash
    before it, in the order of their keys.

    Empty fields are left out, so that a column added later changes no hash made before it.
    """
    by_account = sorted(zip(lines, paths, strict=True), key=lambda pair: pair[0]["account"])
    return {
        "entry": _filled(head),
        "lines": [{**_filled(line), "path": path} for line, path in by_account],
        "events": [_filled(event) for event in sorted(events, key=_card_and_seq)],
        "custody": [_filled(one) for one in sorted(custody, key=_card_and_seq)],
        "cards": [_filled(card) for card in sorted(cards, key=lambda card: int(card["id"]))],
        "prev_hash": prev_hash.hex(),
    }


def _card_and_seq(row: Mapping[str, Any]) -> tuple[int, int]:
    return row["card"], row["seq"]


def _filled(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value.hex() if isinstance(value, bytes) else value
        for name, value in row.items()
        if value is not None
    }
