"""From what was seen to the Observation: the answer or the doubts, the problems, the hint."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.codes.programme import ProgrammeBook
from app.environ import load_cv2
from app.scan import changes, decode, limits, problems, quality, reflection, strips
from app.scan.coach import Coach, Edge, HintKind, wanted
from app.scan.decode import Decoded
from app.scan.frame import Frame, Pixels
from app.scan.fuse import Fused
from app.scan.lattice import Lattice
from app.scan.line import Gray, TextLine
from app.scan.observation import Also, Cell, Certainty, Doubt, Observation
from app.scan.places import Place
from app.scan.problems import Problem, ProblemKind
from app.scan.pursuit import Found
from app.scan.reading import Ends

_DOUBT_PX = 112
_BESIDE, _SHINES = 1.2, 0.5
"""How far beside a code, in pitches, and how strong a reflection may hide more of it."""


@dataclass(frozen=True, slots=True)
class Scene:
    """The newest frame as far as the answer needs it.

    line: the code line in the card's own measure. weight: 0..1, how much its reading is worth. height_px: of
    its characters.
    """

    pixels: Pixels | None = None
    gray: Gray | None = None
    line: TextLine | None = None
    glare: NDArray[np.float32] | None = None
    problems: tuple[Problem, ...] = ()
    weight: float = 1.0
    height_px: float = np.inf

    @classmethod
    def of(cls, frame: Frame, gray: Gray, found: Found, watch: changes.Watch) -> "Scene":
        """Measure the frame, on its code line where there is one."""
        glare = quality.glare_map(frame.pixels)
        if found.line is None or found.lattice is None:
            unseen = problems.of_frame(quality.light_of(gray))
            missing = ProblemKind.NO_CODE if found.sight.lines else ProblemKind.NO_CARD
            watch.moved(None)
            return cls(frame.pixels, gray, None, glare, (*unseen, Problem(missing)))
        measured = quality.measure(gray, found.line)
        named = tuple(problems.of_line(measured, moved=watch.moved(found.line)))
        weight = float(np.clip(0.12 / max(measured.edge_share, 0.06), 0.2, 1.0))
        return cls(frame.pixels, gray, found.line, glare, named, weight, measured.height_px)

    def under_glare(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n,) the share of each character under glare. places: (n, 2) on the line."""
        if self.line is None:
            return np.zeros(len(places))
        return quality.glare_over(self.glare, self.line, places)

    def without_glare(self, ends: Ends, lattice: Lattice) -> Ends:
        """The ends of a code that are not beside a reflection, which may hide more of it."""
        pitch = float(np.median(np.diff(lattice.places.mean(axis=1)))) if len(lattice) > 1 else 0.0
        left, right = ends
        beside = np.array([(left or 0.0) - _BESIDE * pitch, right or 1.0])
        over = self.under_glare(np.stack([beside, beside + _BESIDE * pitch], axis=1))
        return (
            None if left is None or over[0] > _SHINES else left,
            None if right is None or over[1] > _SHINES else right,
        )

    def edge_to_tilt(self) -> Edge:
        """The edge of the card to tilt away, so that what shines on the code moves off it."""
        return Edge.TOP if self.line is None else reflection.edge_to_tilt(self.glare, self.line)

    def gone(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n,) how far glare hides each character."""
        over = self.under_glare(places)
        if self.line is None or self.gray is None or not over.any():
            return over
        return over * quality.faded(self.gray, self.line, places)


def observation(
    scene: Scene,
    fused: Fused | None,
    *,
    book: ProgrammeBook,
    chosen: Mapping[int, str],
    given: str | None,
    also: tuple[Also, ...],
    coach: Coach,
    frames: int,
) -> Observation:
    """What is known now. given: a code that came as text or in a QR code, which needs no reading."""
    decoded = None if given or fused is None else _decoded(fused, chosen)
    is_small = bool(decoded and fused and _is_small(decoded, fused))
    code = given or (decoded.code if decoded and not is_small else None)
    guess = given or (decoded.text if decoded else None)
    places = fused.lattice.places if fused else np.zeros((0, 2))
    doubts = _doubts(scene, decoded, places, chosen) if decoded and code is None else ()
    found = () if code else _problems(scene, decoded, places, has_doubts=bool(doubts), is_small=is_small)
    kind = wanted(found, has_code=code is not None, has_doubts=bool(doubts))
    hint = coach.say(kind, scene.edge_to_tilt() if kind is HintKind.TILT else Edge.TOP)
    fitting = tuple(one.key for one in book.fitting(code or guess or ""))
    return Observation(
        code=code,
        confidence=1.0 if given else (decoded.confidence if decoded else 0.0),
        programmes=fitting,
        guess=guess,
        groups=_groups(guess, decoded, book),
        cells=_cells(guess, decoded, doubts, is_sure=code is not None),
        doubts=doubts,
        problems=found,
        also=also,
        hint=hint,
        quad=scene.line.quad if scene.line else None,
        glare=scene.glare,
        frames=frames,
        seconds=0.0,
    )


def _is_small(decoded: Decoded, fused: Fused) -> bool:
    """Whether no reader is to be believed of print this small: the card has to come closer. What misleads it
    in one frame does so in the next, and a check character that agrees by chance has as many chances."""
    is_alone = fused.looks == 1
    if decoded.programme.check:
        return not is_alone and fused.usual_px < limits.LEAST_PX_CHECKED
    return fused.usual_px < (limits.LEAST_PX if is_alone else limits.LEAST_PX_TOGETHER)


def _decoded(fused: Fused, chosen: Mapping[int, str]) -> Decoded:
    form = (fused.programme, fused.pattern)
    together = fused.lattice if fused.looks > 1 else None
    return decode.decode(
        fused.told(chosen), *form, chosen, is_whole=fused.is_whole, together=together, damaged=fused.damaged
    )


def _groups(guess: str | None, decoded: Decoded | None, book: ProgrammeBook) -> tuple[int, ...]:
    if decoded is not None:
        return decoded.pattern.groups
    for programme in book.fitting(guess or ""):
        pattern = programme.fits(guess or "")
        if pattern is not None:
            return pattern.groups
    return ()


def _doubts(
    scene: Scene, decoded: Decoded, places: NDArray[np.float64], chosen: Mapping[int, str]
) -> tuple[Doubt, ...]:
    return tuple(
        Doubt(one.at, one.read, one.alternatives, one.p, _picture(scene, places[one.at]))
        for one in decoded.open_places
        if one.at not in chosen
    )


def _picture(scene: Scene, place: NDArray[np.float64]) -> Pixels | None:
    """The printed character, straightened and enlarged, with a little of its neighbours."""
    if scene.pixels is None or scene.line is None:
        return None
    cv2 = load_cv2()
    matrix, (width, height) = strips.to_strip(scene.line)
    zoom = _DOUBT_PX / height
    edges = (strips.in_strip(place, width) + np.array([-6.0, 6.0])) * zoom
    left, right = edges.clip(0, round(width * zoom)).astype(int).tolist()
    if left == right:
        return None
    to_part = np.array([[zoom, 0, -left], [0, zoom, 0], [0, 0, 1]]) @ matrix
    part: Pixels = cv2.warpPerspective(
        scene.pixels, to_part, (right - left, _DOUBT_PX), flags=cv2.INTER_CUBIC
    )
    return part


def _cells(
    guess: str | None, decoded: Decoded | None, doubts: tuple[Doubt, ...], *, is_sure: bool
) -> tuple[Cell, ...]:
    doubtful = {doubt.at for doubt in doubts}
    cells = []
    for at, character in enumerate(guess or ""):
        place = decoded.places[at] if decoded else None
        cells.append(Cell(character, _certainty(place, is_sure=is_sure, is_doubtful=at in doubtful)))
    return tuple(cells)


def _certainty(place: Place | None, *, is_sure: bool, is_doubtful: bool) -> Certainty:
    if is_sure or place is None:
        return Certainty.CERTAIN
    if place.is_hidden:
        return Certainty.HIDDEN
    if is_doubtful:
        return Certainty.DOUBTFUL
    return Certainty.CERTAIN if place.p >= limits.UNASKED.weakest else Certainty.SETTLING


def _problems(
    scene: Scene, decoded: Decoded | None, places: NDArray[np.float64], *, has_doubts: bool, is_small: bool
) -> tuple[Problem, ...]:
    """The gravest first: what hides characters, then what troubles the whole line."""
    if decoded is None:
        return scene.problems
    unsure = [at for at, place in enumerate(decoded.places) if place.p < 0.8]
    glaring = [
        at
        for at in np.flatnonzero(scene.under_glare(places) > 0.3).tolist()
        if at in unsure or at in decoded.hidden
    ]
    found = problems.of_hidden(sorted({*decoded.hidden, *glaring}), glaring)
    found += scene.problems
    if is_small and all(problem.kind is not ProblemKind.FAR for problem in found):
        found.append(Problem(ProblemKind.FAR))
    if not found and not has_doubts:
        found.append(Problem(ProblemKind.UNREADABLE, tuple(unsure)))
    return tuple(found)
