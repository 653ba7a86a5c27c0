"""The cards of `counter_check.py`, and what is kept of each that is shown in a picture or held before a
camera: as the counter's window looks at it, and as a counter does that reads bars with zxing-cpp alone."""

import random
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

import zxingcpp

from app.codes.programme import ProgrammeBook, load_book, shipped_paths
from app.environ import load_cv2
from app.scan.frame import Frame, Pixels
from app.scan.readers.neural import NeuralReader
from app.scan.till.check import CardCheck, CheckedCard
from app.scan.till.session import CardSession
from app.testing.studio import Drawing, draw_at_till, draw_clip_at_till

LOOKS, LOOK_S = 20, 0.2
"""A core looks at about five frames a second; a card is held for four seconds, then the clerk is asked."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of card. opened: how much of a begun panel."""

    name: str
    panel: str = "covered"
    opened: float | None = None
    is_swapped: bool = False

    @property
    def is_bad(self) -> bool:
        return self.is_swapped or self.panel != "covered"


KINDS = (
    Kind("good"),
    Kind("another card's bars", is_swapped=True),
    Kind("scratched off", "scratched"),
    Kind("nothing over it any more", "box"),
    Kind("opened by 5 %", "begun", 0.05),
    Kind("opened by 10 %", "begun", 0.10),
    Kind("opened by 15 %", "begun", 0.15),
    Kind("opened by 30 %", "begun", 0.30),
    Kind("blank label over the opened panel", "stuck"),
)


@dataclass(frozen=True, slots=True)
class Show:
    """A card that is shown: the seed decides its kind, and whether the thumb keeps off bars, print and panel.

    Each kind has cards of its own.
    """

    seed: int
    tier: str
    part: str

    @property
    def kind(self) -> Kind:
        return KINDS[self.seed % len(KINDS)]

    @property
    def is_free(self) -> bool:
        return self.seed // len(KINDS) % 2 == 0

    @property
    def other(self) -> str | None:
        """The number of the bars that are stuck over."""
        digits = random.Random(self.seed).choices("0123456789", k=16)
        return "".join(digits) if self.kind.is_swapped else None

    def given(self) -> dict[str, Any]:
        """What the studio is told."""
        kind = self.kind
        return {
            "part": self.part,
            "panel": kind.panel,
            "opened": kind.opened,
            "bars": self.other,
            "is_free": self.is_free,
        }


@dataclass(slots=True)
class Watch:
    """One who looks at a card until it is told. told_s, looks: until then, or of the whole time."""

    is_told: bool = False
    told_s: float = 0.0
    looks: int = 0
    cpu_s: float = 0.0

    def look(self, now: float, see: Callable[[], bool]) -> None:
        if self.is_told:
            return
        begun = time.process_time()
        self.is_told = see()
        self.cpu_s += time.process_time() - begun
        self.looks += 1
        self.told_s = now


def photographed(show: Show) -> dict[str, object]:
    """What one picture says of it."""
    drawing = draw_at_till(show.seed, show.tier, **show.given())
    return _seen(show, [drawing], lambda _: CardCheck(*_eyes(), frames=1).observe)


def held(show: Show) -> dict[str, object]:
    """It is held before the camera until it is told what it is, at most for four seconds."""
    frames = draw_clip_at_till(show.seed, show.tier, LOOKS, **show.given())
    return _seen(show, frames, _as_the_window_does)


def _as_the_window_does(clock: Callable[[], float]) -> Callable[[Frame], CheckedCard]:
    session = CardSession(*_eyes(), clock=clock)

    def look(frame: Frame) -> CheckedCard:
        card = session.observe(frame).card
        assert card is not None
        return card

    return look


def _seen(
    show: Show,
    drawings: Iterable[Drawing],
    open_look: Callable[[Callable[[], float]], Callable[[Frame], CheckedCard]],
) -> dict[str, object]:
    """Both look until both have told; open_look gets the clock. The window takes no card without a number."""
    now, said, own, alone, numbers = 0.0, CheckedCard(), Watch(), Watch(), ("", "")
    look = open_look(lambda: now)

    for drawing in drawings:
        now += LOOK_S
        numbers = _numbers(show, drawing)
        frame = Frame(drawing.pixels)

        def check(frame: Frame = frame) -> bool:
            nonlocal said
            said = look(frame)
            return said.serial is not None and (said.is_good or said.must_stop)

        own.look(now, check)
        alone.look(now, partial(_reads, drawing.pixels, numbers[1]))
        if own.is_told and alone.is_told:
            break
    return _row(show, said, numbers, own, alone)


def _row(
    show: Show, said: CheckedCard, numbers: tuple[str, str], own: Watch, alone: Watch
) -> dict[str, object]:
    """is_wrong, is_misread: the serial, or the number in print, is neither the card's nor its bars'."""
    return {
        "seed": show.seed,
        "kind": show.kind.name,
        "is_bad": show.kind.is_bad,
        "is_free": show.is_free,
        "is_good": said.is_good,
        "must_stop": said.must_stop,
        "numbers": said.numbers.value,
        "panel": said.panel.value,
        "has_serial": said.serial is not None,
        "is_wrong": said.serial not in (None, *numbers),
        "has_print": said.printed is not None,
        "is_misread": said.printed not in (None, *numbers),
        "told_s": round(own.told_s, 2),
        "looks": own.looks,
        "look_ms": round(1000 * own.cpu_s / own.looks, 1),
        "alone": alone.is_told,
        "alone_s": round(alone.told_s, 2),
        "alone_ms": round(1000 * alone.cpu_s / alone.looks, 1),
    }


def _reads(pixels: Pixels, number: str) -> bool:
    """Whether zxing-cpp reads the bars."""
    return any(one.text == number for one in zxingcpp.read_barcodes(pixels))


def _numbers(show: Show, drawing: Drawing) -> tuple[str, str]:
    """The card's own, and what its bars say."""
    own = "".join(character for character in drawing.spec.serial if character.isdigit())
    return own, show.other or own


@cache
def _eyes() -> tuple[ProgrammeBook, list[NeuralReader]]:
    """The book and the reader, warm: loading the networks is not measured."""
    load_cv2().setNumThreads(1)
    book, readers = load_book(shipped_paths()), [NeuralReader()]
    CardCheck(book, readers).observe(Frame(draw_at_till(0, "clean").pixels))
    return book, readers
