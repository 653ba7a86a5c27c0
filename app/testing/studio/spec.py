"""What a drawn card is: every choice made before the first pixel."""

from dataclasses import dataclass, field

from app.testing.studio import codes, faces, layouts
from app.testing.studio.dice import Dice
from app.testing.studio.tiers import Tier

_PROGRAMMES = {"house": 0.5, "practice-amazon": 0.3, "practice-apple": 0.2}
_SEPARATORS = {"-": 0.62, " ": 0.26, "": 0.12}


@dataclass(frozen=True, slots=True)
class CardSpec:
    """code: normalised, None where the card shows none. panel: "none", "box", "scratched" or "covered".

    instead: what is shown in place of a readable code ("covered", "serial_only", "receipt", "household"),
    or "". print_style: one of `printing.PRINTS`. residue: part of the panel still under foil, 0..1. tracking:
    extra room between characters, in cap heights.
    """

    code: str | None = field(repr=False)
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
    instead: str = ""

    @property
    def line(self) -> str:
        """What stands in the place of the code."""
        return self.serial if self.instead == "serial_only" else self.printed

    @property
    def printed(self) -> str:
        """The code as it stands on the card."""
        return codes.group(self.code, self.groups, self.separator) if self.code else ""


@dataclass(frozen=True, slots=True)
class Given:
    """What of a card is not left to chance."""

    code: str | None = field(default=None, repr=False)
    programme: str | None = None
    face: str | None = None
    layout: str | None = None
    serial: str | None = None
    amount: str | None = None


def choose(tier: Tier, split: str, dice: Dice, given: Given) -> CardSpec:
    """A card of the tier: what is given stands, the rest is drawn. Raises KeyError for an unknown name."""
    words = layouts.words()
    text = _code_text(dice.part("code"), given)
    group = dice.weighted(tier.faces)
    instead = dice.weighted(tier.instead) if tier.instead else ""
    is_serial = instead == "serial_only"
    mark = "" if is_serial else dice.pick(words["serial_marks"])
    return CardSpec(
        code=text.code,
        groups=text.groups,
        programme=text.programme,
        separator=dice.weighted(_SEPARATORS),
        label=dice.pick(words["serial_labels" if is_serial else "labels"]),
        serial=mark + (given.serial or codes.serial(dice)),
        amount=given.amount or dice.pick(words["amounts"]),
        shop=dice.pick(words["shops"]),
        face=(faces.by_name(given.face) if given.face else dice.pick(faces.faces(split, (group,)))).name,
        text_face=dice.pick(faces.faces(split, ("sans", "condensed", "slab"))).name,
        print_style=dice.weighted(tier.prints),
        layout=(layouts.by_name(given.layout) if given.layout else dice.pick(layouts.layouts(split))).name,
        panel="covered" if instead == "covered" else "none" if is_serial else dice.weighted(tier.panels),
        residue=dice.between(tier.residue),
        tracking=dice.between((0.0, 0.16)),
        instead=instead,
    )


def _code_text(dice: Dice, given: Given) -> codes.CodeText:
    chosen = given.programme or ("house" if given.code else dice.weighted(_PROGRAMMES))
    if given.code is None:
        return codes.code_for(chosen, dice)
    return codes.CodeText(given.code, codes.groups_of(given.code, chosen), chosen)
