"""What the camera leaves open of the cards on a page, and what the clerk's own look settles."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.counter.at_till import CardSeen
from app.ui.counter.cards.custody import Verdict, has_panel, look_sentence, verdict_of
from app.ui.counter.cards.custody_words import Purpose, detail_of, headline_of, stopped_answer
from app.ui.counter.desk import Desk
from app.ui.counter.flow import Slot
from app.ui.counter.values import Answer, Choice
from app.wallet.values import Role

translate = QCoreApplication.translate

LOOK: Final = "looked"
AS_IT_SHOULD, NOT_SO, BY_CAMERA = "1", "2", "camera"
STOPPED: Final = frozenset((Verdict.OPENED, Verdict.SWAPPED, Verdict.REFUSED))


class Looks:
    """Of one page. `is_wanted`: once something was open, the page has a field for it."""

    def __init__(self, desk: Desk, purpose: Purpose) -> None:
        self._desk, self._purpose = desk, purpose
        self._by_eye: set[str] = set()
        self.is_wanted = False

    def verdict(self, card: CardSeen) -> Verdict:
        if self._desk.checks.is_refused(card.serial):
            return Verdict.REFUSED
        check = self._desk.checks.of(card.serial)
        return verdict_of(check, panel_wanted=has_panel(card, self._desk.book))

    def left_open(self, cards: Sequence[CardSeen]) -> list[CardSeen]:
        """Cards of which the camera cannot tell, and at which nobody has looked."""
        return [
            one for one in cards if self.verdict(one) is Verdict.UNSURE and one.serial not in self._by_eye
        ]

    def pass_by_eye(self, cards: Sequence[CardSeen]) -> None:
        self._by_eye.update(one.serial for one in self.left_open(cards))

    def forget(self) -> None:
        self._by_eye.clear()
        self.is_wanted = False

    def slot(self) -> Slot:
        choices = (
            Choice(AS_IT_SHOULD, translate("Counter", "As it should be")),
            Choice(NOT_SO, translate("Counter", "Not so")),
        )
        label, prompt = translate("Counter", "Checked"), translate("Counter", "Look at the card: 1 or 2")
        return Slot(LOOK, label, prompt, choices)

    def shown(self, value: str) -> str:
        words = {
            AS_IT_SHOULD: translate("Counter", "by eye"),
            NOT_SO: translate("Counter", "not so"),
            BY_CAMERA: translate("Counter", "by camera"),
        }
        return words.get(value, "")

    def sentence(self, cards: Sequence[CardSeen]) -> str:
        """What cannot be told of the first card that is open, and what to do."""
        for card in self.left_open(cards):
            check = self._desk.checks.of(card.serial)
            if check is not None:
                return look_sentence(check, panel_wanted=has_panel(card, self._desk.book))
        return ""

    def praise(self, cards: Sequence[CardSeen]) -> str:
        """Said of cards that the camera found as they should be."""
        if cards and all(self.verdict(one) is Verdict.GOOD for one in cards):
            return translate("Counter", "number and panel checked")
        return ""

    def stopped(self, verdict: Verdict, serial: str) -> Answer:
        may = self._desk.may(Role.MANAGER)
        return stopped_answer(verdict, self._desk.checks.of(serial), serial, self._purpose, may_take_out=may)

    def why_stopped(self, verdict: Verdict, serial: str) -> str:
        """For a page with other cards on it, which stay."""
        detail = detail_of(verdict, self._desk.checks.of(serial), serial, self._purpose)
        return f"{headline_of(verdict)}: {detail}"
