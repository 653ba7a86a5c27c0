"""The card studio: pictures of hand-held practice cards with known truth, the same bytes for the same seed."""

from app.testing.studio import spec
from app.testing.studio.dice import Dice
from app.testing.studio.shoot import Drawing, arrange, shoot
from app.testing.studio.spec import CardSpec
from app.testing.studio.tiers import Tier, load_tiers, shipped_tiers

__all__ = ["CardSpec", "Drawing", "Tier", "draw", "load_tiers"]


def draw(
    seed: int,
    tier: str | Tier = "clean",
    *,
    split: str = "dev",
    code: str | None = None,
    programme: str | None = None,
    face: str | None = None,
) -> Drawing:
    """A picture of a card in a hand. What is given of code, programme and face stands, the rest is drawn.

    split: "dev" or "test", whose faces, layouts and pictures have nothing in common. Raises KeyError for a tier,
    programme or face that is not known.
    """
    level = tier if isinstance(tier, Tier) else shipped_tiers()[tier]
    dice = Dice(f"{split}/{level.name}/{seed}")
    chosen = spec.choose(level, split, dice.part("spec"), code=code, programme=programme, face=face)
    return shoot(arrange(level, seed, chosen, dice))
