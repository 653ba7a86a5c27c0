"""What a drawn card is: every choice made before the first pixel."""

from dataclasses import dataclass

from app.testing.studio import codes, faces, layouts
from app.testing.studio.dice import Dice
from app.testing.studio.tiers import Tier

_PROGRAMMES = {"house": 0.5, "practice-amazon": 0.3, "practice-apple": 0.2}
_SEPARATORS = {"-": 0.62, " ": 0.26, "": 0.12}


@dataclass(frozen=True, slots=True)
class CardSpec:
    """code: normalised, None where the card shows none. panel: "none", "box", "scratched" or "covered".

    print_style: one of `printing.PRINTS`. residue: part of the panel still under foil, 0..1. tracking: extra room
    between characters, in cap heights.
    """

    code: str | None
    groups: tuple[int, ...]
    programme: str | None
    separator: str
    label: str
    serial: str
    amount: str
    shop: str
    face: str
    text_face: str
    print_style: str
    layout: str
    panel: str
    residue: float
    tracking: float

    @property
    def printed(self) -> str:
        """The code as it stands on the card."""
        return codes.group(self.code, self.groups, self.separator) if self.code else ""


def choose(
    tier: Tier, split: str, dice: Dice, *, code: str | None = None, programme: str | None = None, face: str | None = None
) -> CardSpec:
    """A card of the tier: what is given stands, the rest is drawn."""
    words = layouts.words()
    text = _code_text(dice.part("code"), code, programme)
    group = dice.weighted(tier.faces)
    mark = dice.pick(words["serial_marks"])
    return CardSpec(
        code=text.code,
        groups=text.groups,
        programme=text.programme,
        separator=dice.weighted(_SEPARATORS),
        label=dice.pick(words["labels"]),
        serial=mark + codes.serial(dice),
        amount=dice.pick(words["amounts"]),
        shop=dice.pick(words["shops"]),
        face=face or dice.pick(faces.faces(split, (group,))).name,
        text_face=dice.pick(faces.faces(split, ("sans", "condensed", "slab"))).name,
        print_style=dice.weighted(tier.prints),
        layout=dice.pick(layouts.layouts(split)).name,
        panel="covered" if tier.instead else dice.weighted(tier.panels),
        residue=dice.between(tier.residue),
        tracking=dice.between((0.0, 0.16)),
    )


def _code_text(dice: Dice, code: str | None, programme: str | None) -> codes.CodeText:
    chosen = programme or ("house" if code else dice.weighted(_PROGRAMMES))
    if code is None:
        return codes.code_for(chosen, dice)
    return codes.CodeText(code, codes.groups_of(code, chosen), chosen)
