"""The card studio: pictures of hand-held practice cards with known truth; a seed gives the same bytes."""

from app.testing.studio import clip, spec
from app.testing.studio.dice import Dice
from app.testing.studio.shoot import Drawing, Setting, arrange, shoot
from app.testing.studio.spec import CardSpec
from app.testing.studio.tiers import Tier, load_tiers, shipped_tiers

__all__ = ["CardSpec", "Drawing", "Tier", "draw", "draw_clip", "load_tiers"]


def draw(
    seed: int,
    tier: str | Tier = "clean",
    *,
    split: str = "dev",
    code: str | None = None,
    programme: str | None = None,
    face: str | None = None,
    layout: str | None = None,
    serial: str | None = None,
    amount: str | None = None,
) -> Drawing:
    """A picture of a card in a hand. What is given of the card stands, the rest is drawn.

    split: "dev" or "test", whose faces, layouts and pictures have nothing in common. Raises KeyError for a
    tier, programme, face or layout that is not known.
    """
    given = spec.Given(code, programme, face, layout, serial, amount)
    return shoot(_setting(seed, tier, split, given))


def draw_clip(
    seed: int,
    tier: str | Tier,
    frames: int,
    *,
    split: str = "dev",
    code: str | None = None,
    programme: str | None = None,
) -> list[Drawing]:
    """A hand that holds a card for `frames` frames, 15 a second: it drifts, trembles, glare wanders."""
    given = spec.Given(code=code, programme=programme)
    return list(clip.frames_of(_setting(seed, tier, split, given), frames))


def _setting(seed: int, tier: str | Tier, split: str, given: spec.Given) -> Setting:
    level = tier if isinstance(tier, Tier) else shipped_tiers()[tier]
    dice = Dice(f"{split}/{level.name}/{seed}")
    return arrange(level, seed, spec.choose(level, split, dice.part("spec"), given), dice)
