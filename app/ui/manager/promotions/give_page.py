"""The page that gives a promotion by hand: to the accounts that are named, or to all that do not have it."""

import re
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from app.counter.promotion_values import Figures, GivenToMany, Offer
from app.money import Money
from app.ui.components.boxes import column
from app.ui.components.chip_group import ChipGroup
from app.ui.components.fields import Labelled
from app.ui.components.flow import Flow
from app.ui.components.labels import Label
from app.ui.components.tags import Chip
from app.ui.formats import money_text
from app.ui.manager.promotions.words import accounts_text
from app.ui.manager.work_form import WorkForm
from app.ui.theme import S2, Tone
from app.ui.typeface import Type, px

translate = QCoreApplication.translate

NAMED, ALL = WHOM = ("named", "all")
_MOST: Final = 100_000
"""Characters of a list of logins."""


class GivePage(WorkForm):
    """`sent` when `logins` are to have it, None for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("give-page", "", icon="gift", parent=parent)
        self.offer: Offer | None = None
        self._waiting = 0
        texts = (
            translate("Promotions", "The accounts I name"),
            translate("Promotions", "All that do not have it yet"),
        )
        self.whom = {key: Chip(text, name=f"give-{key}") for key, text in zip(WHOM, texts, strict=True)}
        self._group = ChipGroup(self.whom, NAMED, self)
        self.names = self.field("give-logins", _MOST)
        hint = translate("Promotions", "One login, or several with spaces or commas between them.")
        self._named = Labelled(translate("Promotions", "Logins"), self.names, hint)
        self._sum = Label("", Type.LEAD_STRONG, wrap=True, name="give-sum")
        held = QWidget()
        held.setLayout(column(Flow(*self.whom.values(), spacing=px(S2))))
        for part in (held, self._named, self._sum):
            self.put(part)
        self._group.pressed.connect(self._choose)
        self._choose(NAMED)

    @property
    def logins(self) -> tuple[str, ...] | None:
        if self._group.key == ALL:
            return None
        return tuple(dict.fromkeys(filter(None, re.split(r"[\s,;]+", self.names.text()))))

    @property
    def count(self) -> int:
        """How many accounts it goes to at most."""
        return self._waiting if self.logins is None else len(self.logins)

    def show_offer(self, offer: Offer, figures: Figures) -> None:
        self.offer, self._waiting = offer, figures.waiting
        self.say(
            translate("Promotions", "Give {name} to accounts").format(name=offer.name),
            translate(
                "Promotions",
                "Each account gets it once; those that have it are left out. What is given cannot be taken "
                "back.",
            ),
        )
        self._choose(NAMED)

    def needed(self) -> list[QLineEdit]:
        return []

    def is_ready(self) -> bool:
        return self.count > 0

    def focus_first(self) -> None:
        if self.is_running:
            self.stop.setFocus()
        else:
            (self.names if self.logins is not None else self.whom[ALL]).setFocus()

    def show_stopped(self, given: GivenToMany) -> None:
        title = translate("Promotions", "Stopped: it was given to {accounts}")
        text = translate("Promotions", "The others do not have it. Given again, it goes to these alone.")
        self.show_end(Tone.NOTE, title.format(accounts=accounts_text(given.given)), text)

    def _set_running(self, *, is_running: bool) -> None:
        super()._set_running(is_running=is_running)
        for chip in self.whom.values():
            chip.setEnabled(not is_running)

    def _choose(self, chosen: str) -> None:
        self._group.choose(chosen)
        self._named.setVisible(chosen == NAMED)
        self._watch()

    def _watch(self) -> None:
        super()._watch()
        count = self.count
        if self.offer is None or not count:
            self._sum.setText("")
            self.deed.setText(translate("Promotions", "Give it"))
            return
        each = self.offer.amount
        facts = {"amount": money_text(each), "accounts": accounts_text(count)}
        worth = money_text(Money(each.minor * count, each.currency))
        text = translate("Promotions", "{amount} to {accounts} is {sum} at most.")
        self._sum.setText(text.format(sum=worth, **facts))
        self.deed.setText(translate("Promotions", "Give {amount} to {accounts}").format(**facts))
