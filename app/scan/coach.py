"""Measurements to one hint: what most stands in the way of reading the card, and what to do about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.outcomes import QT_TRANSLATE_NOOP, Text
from app.scan.problems import Problem, ProblemKind


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


class Edge(StrEnum):
    """An edge of the card, as its code is read: the code begins at the left one."""

    TOP = "top"
    BOTTOM = "bottom"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Hint:
    """`title` is what to do ("Tilt the top edge away"), `reason` why, both source texts."""

    kind: HintKind
    title: Text
    reason: Text


_REFLECTION = QT_TRANSLATE_NOOP("Hints", "A reflection lies over part of the code.")

TILTS: dict[Edge, Hint] = {
    Edge.TOP: Hint(HintKind.TILT, QT_TRANSLATE_NOOP("Hints", "Tilt the top edge away"), _REFLECTION),
    Edge.BOTTOM: Hint(HintKind.TILT, QT_TRANSLATE_NOOP("Hints", "Tilt the bottom edge away"), _REFLECTION),
    Edge.LEFT: Hint(
        HintKind.TILT, QT_TRANSLATE_NOOP("Hints", "Tilt the edge where the code begins away"), _REFLECTION
    ),
    Edge.RIGHT: Hint(
        HintKind.TILT, QT_TRANSLATE_NOOP("Hints", "Tilt the edge where the code ends away"), _REFLECTION
    ),
}
"""What drives a reflection off the code: it moves away from the edge that is tilted away."""

HINTS: dict[HintKind, Hint] = {
    hint.kind: hint
    for hint in (
        Hint(
            HintKind.SHOW_CARD,
            QT_TRANSLATE_NOOP("Hints", "Show the side of the card with the code"),
            QT_TRANSLATE_NOOP("Hints", "No code is in the picture yet."),
        ),
        Hint(
            HintKind.MORE_LIGHT,
            QT_TRANSLATE_NOOP("Hints", "Bring more light onto the card"),
            QT_TRANSLATE_NOOP("Hints", "The print is too dark to tell its characters apart."),
        ),
        Hint(
            HintKind.LESS_LIGHT,
            QT_TRANSLATE_NOOP("Hints", "Turn away from the lamp or the window"),
            QT_TRANSLATE_NOOP("Hints", "The light washes the print out."),
        ),
        TILTS[Edge.TOP],
        Hint(
            HintKind.CLOSER,
            QT_TRANSLATE_NOOP("Hints", "Bring the card closer"),
            QT_TRANSLATE_NOOP("Hints", "The characters are too small. A distance of 10 to 15 cm is best."),
        ),
        Hint(
            HintKind.BACK,
            QT_TRANSLATE_NOOP("Hints", "Move the card back a little"),
            QT_TRANSLATE_NOOP("Hints", "The code does not fit into the picture."),
        ),
        Hint(
            HintKind.HOLD_STILL,
            QT_TRANSLATE_NOOP("Hints", "Hold the card still"),
            QT_TRANSLATE_NOOP(
                "Hints", "Its movement blurs the characters. Resting the elbow on the table helps."
            ),
        ),
        Hint(
            HintKind.FOCUS,
            QT_TRANSLATE_NOOP("Hints", "Wait until the picture is sharp"),
            QT_TRANSLATE_NOOP("Hints", "The camera is still focusing. A little more distance can help."),
        ),
        Hint(
            HintKind.TURN,
            QT_TRANSLATE_NOOP("Hints", "Hold the card flat towards the camera"),
            QT_TRANSLATE_NOOP("Hints", "One end of the code is much farther away than the other."),
        ),
        Hint(
            HintKind.UNCOVER,
            QT_TRANSLATE_NOOP("Hints", "Uncover the whole code"),
            QT_TRANSLATE_NOOP(
                "Hints", "A finger or the rest of the coating lies over it. Rub with a coin, never a blade."
            ),
        ),
        Hint(
            HintKind.READING,
            QT_TRANSLATE_NOOP("Hints", "Keep the card there"),
            QT_TRANSLATE_NOOP("Hints", "The code is being read."),
        ),
        Hint(
            HintKind.DOUBTS,
            QT_TRANSLATE_NOOP("Hints", "Compare the marked characters with the card"),
            QT_TRANSLATE_NOOP("Hints", "They can be read in more than one way."),
        ),
        Hint(
            HintKind.DONE,
            QT_TRANSLATE_NOOP("Hints", "The code is read"),
            QT_TRANSLATE_NOOP("Hints", "Nothing is redeemed until you confirm."),
        ),
    )
}

_ANSWERS: dict[ProblemKind, HintKind] = {
    ProblemKind.DARK: HintKind.MORE_LIGHT,
    ProblemKind.BRIGHT: HintKind.LESS_LIGHT,
    ProblemKind.GLARE: HintKind.TILT,
    ProblemKind.FAR: HintKind.CLOSER,
    ProblemKind.NEAR: HintKind.BACK,
    ProblemKind.MOTION: HintKind.HOLD_STILL,
    ProblemKind.BLUR: HintKind.FOCUS,
    ProblemKind.TILT: HintKind.TURN,
    ProblemKind.COVERED: HintKind.UNCOVER,
    ProblemKind.NO_CARD: HintKind.SHOW_CARD,
    ProblemKind.NO_CODE: HintKind.SHOW_CARD,
    ProblemKind.UNREADABLE: HintKind.READING,
}
"""Which hint answers a problem. Where several stand, the first in this order is the one to say."""

HELD_S = 1.2
"""A hint stays this long before another may take its place: less cannot be read while holding a card."""


def wanted(problems: Sequence[Problem], *, has_code: bool, has_doubts: bool) -> HintKind:
    """The hint that would help most right now."""
    if has_code:
        return HintKind.DONE
    kinds = {problem.kind for problem in problems}
    if has_doubts and not kinds & {ProblemKind.GLARE, ProblemKind.COVERED}:
        return HintKind.DOUBTS
    return next((hint for kind, hint in _ANSWERS.items() if kind in kinds), HintKind.READING)


class Coach:
    """Says one hint at a time and holds it long enough to be read. The result itself never waits."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._hint: Hint | None = None
        self._since = 0.0

    def say(self, kind: HintKind, edge: Edge = Edge.TOP) -> Hint:
        """The hint to show now: the wanted one, or the one before it while that is still being read.

        edge: which one to tilt away where the card has to be tilted.
        """
        now = self._clock()
        hint = TILTS[edge] if kind is HintKind.TILT else HINTS[kind]
        is_over = self._hint is None or now - self._since >= HELD_S
        if hint != self._hint and (is_over or kind in (HintKind.DONE, HintKind.DOUBTS)):
            self._hint, self._since = hint, now
        return self._hint or hint

    def reset(self) -> None:
        """Forget the hint that is being shown: the next one need not wait."""
        self._hint = None
