"""What a drawn card is: every choice made before the first pixel."""

from dataclasses import dataclass, field

from app.testing.studio import codes, faces, layouts
from app.testing.studio.dice import Dice
from app.testing.studio.tiers import Tier

_PROGRAMMES = {"house": 0.5, "practice-amazon": 0.3, "practice-apple": 0.2}
_PROGRAMMES_TO_LEARN = {"house": 0.3, "practice-amazon": 0.2, "practice-apple": 0.1, "other": 0.4}
"""What is read is not what a programme allows: training also has codes of other shapes."""
_SEPARATORS = {"-": 0.58, " ": 0.26, "": 0.12, ".": 0.04}
_FORMS = {
    "scratch": {"card": 0.8, "paper": 0.12, "hanger": 0.08},
    "emboss": {"card": 1.0},
    "plain": {
        "card": 0.42,
        "paper": 0.14,
        "hanger": 0.08,
        "printout": 0.12,
        "receipt": 0.1,
        "phone": 0.09,
        "monitor": 0.05,
    },
}
_TWO_ROWS = 0.06


@dataclass(frozen=True, slots=True)
class CardSpec:
    """code: normalised, None where the card shows none. panel: "none", "box", "scratched", "begun" (scratched
    off over a part of its length), "stuck" (opened, and a sticker over it) or "covered". opened: of one that
    was begun, the part of its length, None where that is drawn. bars: what the barcode says, "" where the
    layout decides.

    instead: what is shown in place of a readable code ("covered", "serial_only", "receipt", "household"),
    or "". print_style: one of `printing.PRINTS`. residue: part of the panel still under foil, 0..1. tracking:
    extra room between characters, in cap heights. part: the studio's part that it was drawn from. rows: what
    stands in the place of the code, one text a row.
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
    part: str
    instead: str
    rows: tuple[str, ...] = field(repr=False)
    bars: str = ""
    opened: float | None = None

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
    panel: str | None = None
    bars: str | None = None
    opened: float | None = None


def choose(tier: Tier, part: str, dice: Dice, given: Given) -> CardSpec:
    """A card of the tier: what is given stands, the rest is drawn. Raises KeyError for an unknown name."""
    words = layouts.words(part)
    text = _code_text(part, dice.part("code"), given)
    group = dice.weighted(tier.faces)
    instead = dice.weighted(tier.instead) if tier.instead else ""
    is_serial = instead == "serial_only"
    mark = "" if is_serial else dice.pick(words["serial_marks"])
    separator = dice.weighted(_SEPARATORS)
    serial = mark + (given.serial or codes.serial(dice))
    panel = "covered" if instead == "covered" else "none" if is_serial else dice.weighted(tier.panels)
    if given.panel is not None:
        panel, instead = given.panel, "covered" if given.panel == "covered" else ""
    style = dice.weighted(tier.prints)
    rows = (serial,) if is_serial else _rows(text, separator, part, dice.part("rows"))
    return CardSpec(
        code=text.code,
        groups=text.groups,
        programme=text.programme,
        separator=separator,
        label=dice.pick(words["serial_labels" if is_serial else "labels"]),
        serial=serial,
        amount=given.amount or dice.pick(words["amounts"]),
        shop=dice.pick(words["shops"]),
        face=(faces.by_name(given.face) if given.face else dice.pick(faces.faces(part, (group,)))).name,
        text_face=dice.pick(faces.faces(part, ("sans", "condensed", "slab"))).name,
        print_style=style,
        layout=layouts.by_name(given.layout).name if given.layout else _layout(part, panel, style, dice),
        panel=panel,
        residue=dice.between(tier.residue),
        tracking=dice.between((0.0, 0.16)),
        part=part,
        instead=instead,
        rows=rows,
        bars=given.bars or "",
        opened=given.opened,
    )


def _layout(part: str, panel: str, style: str, dice: Dice) -> str:
    """One of a form on which such a panel and such a print can be, so that the tier's shares of them hold."""
    key = "scratch" if panel in ("scratched", "covered") else "emboss" if style == "emboss" else "plain"
    known = layouts.layouts(part)
    shares = {form: share for form, share in _FORMS[key].items() if any(one.form == form for one in known)}
    form = dice.weighted(shares)
    return dice.pick([layout for layout in known if layout.form == form]).name


def _rows(text: codes.CodeText, separator: str, part: str, dice: Dice) -> tuple[str, ...]:
    """The code's groups in one row, or, where readers learn to see lines, sometimes in two."""
    whole = codes.group(text.code, text.groups, separator)
    if part != "train" or len(text.groups) < 3 or not dice.chance(_TWO_ROWS):
        return (whole,)
    half = (len(text.groups) + 1) // 2
    first = codes.group(text.code, text.groups[:half], separator)
    rest = codes.group(text.code[sum(text.groups[:half]) :], text.groups[half:], separator)
    return first, rest


def _code_text(part: str, dice: Dice, given: Given) -> codes.CodeText:
    shares = _PROGRAMMES_TO_LEARN if part == "train" else _PROGRAMMES
    chosen = given.programme or ("house" if given.code else dice.weighted(shares))
    if given.code is None:
        return codes.code_for(chosen, dice)
    return codes.CodeText(given.code, codes.groups_of(given.code, chosen), chosen)
