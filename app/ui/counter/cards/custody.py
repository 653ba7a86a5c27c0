"""What the camera said of cards that are to be sold, and what that means for their sale.

A card that no camera looked at has no verdict: it was scanned or typed, as ever.
"""

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.codes.programme import Cover, ProgrammeBook
from app.counter.at_till import CardSeen

if TYPE_CHECKING:  # the first paint does not wait for the scanner
    from app.scan.session import CheckedCard

translate = QCoreApplication.translate


class Verdict(Enum):
    NONE = "none"
    GOOD = "good"
    UNSURE = "unsure"
    OPENED = "opened"
    SWAPPED = "swapped"
    REFUSED = "refused"
    """Somebody looked at it: it is not as it should be."""


class Checks:
    """By serial, what the camera said last; nothing of it outlives a lock."""

    def __init__(self) -> None:
        self._checks: dict[str, CheckedCard] = {}
        self._refused: set[str] = set()

    def note(self, card: "CheckedCard") -> None:
        """What was stopped stays so: a card does not get better by being held again."""
        if card.serial is None:
            return
        before = self._checks.get(card.serial)
        if before is None or not before.must_stop:
            self._checks[card.serial] = card

    def of(self, serial: str) -> "CheckedCard | None":
        return self._checks.get(serial)

    def refuse(self, serial: str) -> None:
        """Somebody looked at it, and it is not as it should be."""
        self._refused.add(serial)

    def is_refused(self, serial: str) -> bool:
        return serial in self._refused

    def forget(self) -> None:
        self._checks.clear()
        self._refused.clear()


def has_panel(card: CardSeen, book: ProgrammeBook) -> bool:
    """Whether something has to lie over the code of such a card."""
    named = [one for one in book.programmes if one.name == card.programme]
    return all(one.code_under is not Cover.NOTHING for one in named)


def verdict_of(check: "CheckedCard | None", *, panel_wanted: bool) -> Verdict:
    if check is None:
        return Verdict.NONE
    if check.numbers == "different":
        return Verdict.SWAPPED
    if panel_wanted and check.panel == "opened":
        return Verdict.OPENED
    is_covered = not panel_wanted or check.panel == "covered"
    return Verdict.GOOD if check.numbers == "same" and is_covered else Verdict.UNSURE


def hint_of(card: "CheckedCard | None") -> str:
    """What the person with the card does next. A card is stopped before its bars are read, too."""
    if card is not None and card.numbers == "different":
        return translate("Counter", "Stop: print and bars are two numbers.")
    if card is not None and card.panel == "opened":
        return translate("Counter", "Stop: the panel was opened.")
    if card is None or (card.quad is None and card.serial is None):
        return translate("Counter", "Show the whole back of the card.")
    return _still_wanted(card) or translate("Counter", "Number and panel are as they should be.")


def _still_wanted(card: "CheckedCard") -> str:
    if card.serial is None and card.printed is None:
        return translate("Counter", "Hold it still, a little nearer.")
    if card.serial is None:  # print alone is no number to sell by
        return translate("Counter", "Hold the bars flat and freely.")
    if card.numbers != "same":
        return translate("Counter", "Hold the printed number freely.")
    if card.panel != "covered":
        return translate("Counter", "Hold the panel free of fingers and light.")
    return ""


def look_sentence(check: "CheckedCard", *, panel_wanted: bool) -> str:
    """What could not be told from the picture, and what is done about it."""
    is_number_open = check.numbers != "same"
    is_panel_open = panel_wanted and check.panel != "covered"
    if is_number_open and is_panel_open:
        return translate("Counter", "Number and panel are unclear. Hold it freely, or look and press 1.")
    if is_number_open:
        return translate("Counter", "Print and bars are unclear. Hold both freely, or compare and press 1.")
    return translate(
        "Counter", "The panel is unclear. Hold it free of fingers and light, or look and press 1."
    )
