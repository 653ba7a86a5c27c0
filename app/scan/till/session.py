"""A session for cards that are to be sold: it looks for numbers and panel, and never reads a claim code."""

import time
from collections.abc import Callable, Sequence

from app.codes.programme import ProgrammeBook
from app.scan.coach import HINTS, HintKind
from app.scan.frame import Frame
from app.scan.observation import Observation
from app.scan.readers import LineReader
from app.scan.session import ScanSession
from app.scan.till.check import CardCheck


class CardSession(ScanSession):
    """Observes like any session, so that the same camera threads serve it; its answers have `card`, and no
    code, no guess and no doubt. Not thread-safe: one worker calls it."""

    def __init__(
        self,
        book: ProgrammeBook,
        readers: Sequence[LineReader],
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._check, self._looked, self._now = CardCheck(book, readers, clock=clock), 0, clock
        super().__init__(book, readers, clock=clock)

    def reset(self) -> None:
        self._check.reset()
        self._looked = 0

    def observe(self, frame: Frame) -> Observation:
        """What is known of the card before the camera. Raises Fault(NETWORK_UNUSABLE)."""
        begun = self._now()
        card = self._check.observe(frame)
        self._looked += 1
        return Observation(
            code=None,
            confidence=0.0,
            programmes=(),
            guess=None,
            groups=(),
            cells=(),
            doubts=(),
            problems=(),
            also=(),
            hint=HINTS[HintKind.SHOW_CARD],
            quad=card.quad,
            glare=None,
            frames=self._looked,
            seconds=self._now() - begun,
            card=card,
        )

    def choose(self, at: int, character: str) -> Observation:
        """Nothing of a code is read here, so nothing can be chosen: raises ValueError."""
        raise ValueError("no code is read here")
