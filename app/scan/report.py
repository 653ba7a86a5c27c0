"""From what was seen to the Observation: the answer or the doubts, the problems, the hint."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.codes.programme import ProgrammeBook
from app.environ import load_cv2
from app.scan import changes, decode, problems, quality, strips
from app.scan.coach import Coach, wanted
from app.scan.decode import Decoded
from app.scan.frame import Frame, Pixels
from app.scan.fuse import Look
from app.scan.line import Gray, TextLine
from app.scan.observation import Also, Cell, Certainty, Doubt, Observation
from app.scan.places import Place
from app.scan.problems import Problem, ProblemKind
from app.scan.see import Sight

_DOUBT_PX = 112


@dataclass(frozen=True, slots=True)
class Scene:
    """The newest frame as far as the answer needs it.

    places: (n, 2) the code's characters in strip pixels. under_glare: (n,) the share of each under glare;
    gone: (n,) how far it hides them. weight: 0..1, how much its reading is worth.
    """

    pixels: Pixels | None = None
    line: TextLine | None = None
    places: NDArray[np.float64] | None = None
    glare: NDArray[np.float32] | None = None
    problems: tuple[Problem, ...] = ()
    under_glare: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    gone: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    weight: float = 1.0

    @classmethod
    def of(cls, frame: Frame, gray: Gray, sight: Sight, watch: changes.Watch) -> "Scene":
        """Measure the frame, on its code line where there is one."""
        glare = quality.glare_map(frame.pixels)
        reading = sight.code
        if reading is None or reading.match is None or not reading.match.is_plausible:
            found = problems.of_frame(quality.light_of(gray))
            missing = ProblemKind.NO_CODE if sight.lines else ProblemKind.NO_CARD
            watch.moved(None)
            return cls(pixels=frame.pixels, glare=glare, problems=(*found, Problem(missing)))
        measured = quality.measure(gray, reading.line)
        part = reading.lattice.part(reading.match.start, reading.match.stop)
        over = quality.glare_over(glare, reading.line, part.places)
        gone = over * quality.faded(gray, reading.line, part.places)
        return cls(
            frame.pixels,
            reading.line,
            part.places,
            glare,
            tuple(problems.of_line(measured, moved=watch.moved(reading.line))),
            over,
            gone,
            float(np.clip(0.12 / max(measured.edge_share, 0.06), 0.2, 1.0)),
        )


def observation(
    scene: Scene,
    fused: Look | None,
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
    code = given or (decoded.code if decoded else None)
    guess = given or (decoded.text if decoded else None)
    doubts = _doubts(scene, decoded, chosen) if decoded and code is None else ()
    found = () if code else _problems(scene, decoded, has_doubts=bool(doubts))
    hint = coach.say(wanted(found, has_code=code is not None, has_doubts=bool(doubts)))
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


def _decoded(fused: Look, chosen: Mapping[int, str]) -> Decoded:
    return decode.decode(fused.lattice, fused.programme, fused.pattern, chosen, is_whole=fused.is_whole)


def _groups(guess: str | None, decoded: Decoded | None, book: ProgrammeBook) -> tuple[int, ...]:
    if decoded is not None:
        return decoded.pattern.groups
    for programme in book.fitting(guess or ""):
        pattern = programme.fits(guess or "")
        if pattern is not None:
            return pattern.groups
    return ()


def _doubts(scene: Scene, decoded: Decoded, chosen: Mapping[int, str]) -> tuple[Doubt, ...]:
    return tuple(
        Doubt(one.at, one.read, one.alternatives, one.p, _picture(scene, one.at))
        for one in decoded.open_places
        if one.at not in chosen
    )


def _picture(scene: Scene, at: int) -> Pixels | None:
    """The printed character, straightened and enlarged, with a little of its neighbours."""
    if scene.pixels is None or scene.line is None or scene.places is None or at >= len(scene.places):
        return None
    cv2 = load_cv2()
    matrix, (width, height) = strips.to_strip(scene.line)
    zoom = np.diag([_DOUBT_PX / height, _DOUBT_PX / height, 1.0])
    size = (round(width * _DOUBT_PX / height), _DOUBT_PX)
    strip = cv2.warpPerspective(scene.pixels, zoom @ matrix, size, flags=cv2.INTER_CUBIC)
    left, right = (scene.places[at] + (-6, 6)) * (_DOUBT_PX / height)
    part: Pixels = strip[:, max(int(left), 0) : max(int(right), int(left) + 1)]
    return part.copy() if part.size else None


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
    return Certainty.CERTAIN if place.p >= decode.SURE_WITHOUT_CHECK else Certainty.SETTLING


def _problems(scene: Scene, decoded: Decoded | None, *, has_doubts: bool) -> tuple[Problem, ...]:
    """The gravest first: what hides characters, then what troubles the whole line."""
    if decoded is None:
        return scene.problems
    unsure = [at for at, place in enumerate(decoded.places) if place.p < 0.8]
    glaring = [
        at for at in np.flatnonzero(scene.under_glare > 0.3).tolist() if at in unsure or at in decoded.hidden
    ]
    found = problems.of_hidden(sorted({*decoded.hidden, *glaring}), glaring)
    found += scene.problems
    if not found and not has_doubts:
        found.append(Problem(ProblemKind.UNREADABLE, tuple(unsure)))
    return tuple(found)
