"""The card studio: pictures of hand-held practice cards with known truth; a seed gives the same bytes."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from app.testing.studio import clip, layouts, spec
from app.testing.studio.dice import Dice
from app.testing.studio.flat import KINDS, NOT_CODE
from app.testing.studio.shoot import Setting, Subject, arrange, photograph, subject_of
from app.testing.studio.spec import CardSpec
from app.testing.studio.tiers import Tier, load_tiers, shipped_tiers
from app.testing.studio.truth import Drawing, TextLine
from app.testing.studio.window import Window, windows_of

__all__ = [
    "KINDS",
    "NOT_CODE",
    "CardSpec",
    "Drawing",
    "TextLine",
    "Tier",
    "Window",
    "draw",
    "draw_at_till",
    "draw_clip",
    "draw_clip_at_till",
    "load_tiers",
    "shots",
    "windows",
]


def draw(
    seed: int,
    tier: str | Tier = "clean",
    *,
    part: str = "dev",
    code: str | None = None,
    programme: str | None = None,
    face: str | None = None,
    layout: str | None = None,
    serial: str | None = None,
    amount: str | None = None,
) -> Drawing:
    """A picture of a card in a hand. What is given of the card stands, the rest is drawn.

    part: "train", "val", "dev" or "test". The faces, layouts, words and codes of training, validation and
    test have nothing in common; training also has what development has. Raises KeyError for a tier, part,
    programme, face or layout that is not known, FileNotFoundError before the faces to train with are there.
    """
    given = spec.Given(code, programme, face, layout, serial, amount)
    subject, dice = _subject(seed, tier, part, given)
    return photograph(arrange(subject, dice))


def draw_at_till(
    seed: int,
    tier: str | Tier = "clean",
    *,
    part: str = "dev",
    panel: str = "covered",
    bars: str | None = None,
    serial: str | None = None,
    opened: float | None = None,
    is_free: bool = False,
) -> Drawing:
    """A house card as it is shown at a till: with its serial, bars of it, and a panel over the code.

    panel: "covered", "scratched", "begun", "box" (nothing lies over the code any more) or "stuck" (a blank
    label lies over the opened panel). opened: how much of a begun one, 0..1, None: what comes. bars: another
    number than the serial's, for a card over whose bars others were stuck. is_free: no finger lies over bars,
    serial or panel. part: "dev" or "test". Raises like `draw`.
    """
    given = spec.Given(serial=serial, panel=panel, bars=bars, opened=opened)
    return photograph(_at_till(seed, tier, part, given, is_free=is_free))


def draw_clip_at_till(
    seed: int,
    tier: str | Tier,
    frames: int,
    *,
    every: int = 6,
    part: str = "dev",
    panel: str = "covered",
    bars: str | None = None,
    opened: float | None = None,
    is_free: bool = False,
) -> Iterator[Drawing]:
    """`frames` pictures of a card that is held before a till's camera, every so many thirtieths of a second.
    Like `draw_at_till` in all else."""
    given = spec.Given(panel=panel, bars=bars, opened=opened)
    return clip.steady(_at_till(seed, tier, part, given, is_free=is_free), frames, every)


def _at_till(seed: int, tier: str | Tier, part: str, given: spec.Given, *, is_free: bool) -> Setting:
    dice = Dice(f"{part}/till/{seed}")
    layout = dice.pick(layouts.for_tills(part)).name
    number = given.serial or _house_serial(dice)
    chosen = replace(given, programme="house", layout=layout, serial=number)
    subject, dice = _subject(seed, tier, part, chosen)
    return arrange(subject, dice, shows_whole=True, is_free=is_free)


def _house_serial(dice: Dice) -> str:
    """Sixteen digits in fours, as house cards have them."""
    return " ".join("".join(dice.pick("0123456789") for _ in range(4)) for _ in range(4))


def draw_clip(
    seed: int,
    tier: str | Tier,
    frames: int,
    *,
    part: str = "dev",
    kind: str | None = None,
    code: str | None = None,
    programme: str | None = None,
) -> list[Drawing]:
    """A hand that holds a card for `frames` frames, 30 a second: it drifts, trembles, glare wanders.

    kind: "whole": things pass over the code, but in some frames all of it is seen; "never whole": each
    character is seen in some frames, all of them in none; None: what comes.
    """
    subject, dice = _subject(seed, tier, part, spec.Given(code=code, programme=programme))
    return list(clip.frames_of(arrange(subject, dice), frames, kind))


def shots(seed: int, tier: str | Tier, count: int, *, part: str = "dev") -> Iterator[Drawing]:
    """`count` pictures of one card before one background, each with its own pose, hand, light and camera.

    Cheaper than as many cards. Raises like `draw`.
    """
    subject, dice = _subject(seed, tier, part, spec.Given())
    for shot in range(count):
        yield photograph(arrange(subject, dice.part(f"shot {shot}")))


def windows(
    seed: int, tier: str | Tier, count: int, *, part: str = "dev", kinds: Collection[str] = ("code",)
) -> Iterator[Window]:
    """Up to `count` windows round lines of the given kinds of one card, each from a shot of its own.

    Only the window goes through light and camera. Raises like `draw`.
    """
    subject, dice = _subject(seed, tier, part, spec.Given(), is_whole=set(kinds) != {"code"})
    return windows_of(subject, count, kinds, dice)


def _subject(
    seed: int, tier: str | Tier, part: str, given: spec.Given, *, is_whole: bool = True
) -> tuple[Subject, Dice]:
    level = tier if isinstance(tier, Tier) else shipped_tiers()[tier]
    dice = Dice(f"{part}/{level.name}/{seed}")
    chosen = spec.choose(level, part, dice.part("spec"), given)
    return subject_of(level, seed, chosen, dice, is_whole=is_whole), dice
