"""Measurements to one hint: what most stands in the way of reading the card, and what to do about it."""

from dataclasses import dataclass
from enum import StrEnum

from app.outcomes import Text


class HintKind(StrEnum):
    SHOW_CARD = "show_card"
    MORE_LIGHT = "more_light"
    LESS_LIGHT = "less_light"
    TILT = "tilt"  # glare on the code line
    CLOSER = "closer"
    BACK = "back"
    HOLD_STILL = "hold_still"
    FOCUS = "focus"
    TURN = "turn"
    UNCOVER = "uncover"
    READING = "reading"
    DOUBTS = "doubts"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Hint:
    """`title` is what to do ("Tilt the top edge away"), `reason` why, both source texts."""

    kind: HintKind
    title: Text
    reason: Text
