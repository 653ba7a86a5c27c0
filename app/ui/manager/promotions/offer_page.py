"""The page on which a promotion is made: name, how it is given, amount, region, days, code, fine print."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QWidget

from app.counter.promotion_values import LONGEST_TERMS, NewPromotion
from app.money import Money
from app.ui.components.boxes import column
from app.ui.components.chip_group import ChipGroup
from app.ui.components.fields import Choice, Labelled
from app.ui.components.flow import Flow
from app.ui.components.labels import Label
from app.ui.components.tags import Chip
from app.ui.components.text_area import TextArea
from app.ui.formats import region_line
from app.ui.manager.promotions.amounts import limits, typed_amount
from app.ui.manager.promotions.days import DayField, end_of, no_day, start_of
from app.ui.manager.promotions.words import BY_CODE, KINDS, how_text, kind_text
from app.ui.settings.form_page import FormPage
from app.ui.theme import S1, S2, Color
from app.ui.typeface import Type, px

translate = QCoreApplication.translate

_LONGEST_NAME, _LONGEST_CODE = 60, 40
_DAYS = 30


class OfferPage(FormPage):
    """`sent` when `promotion` says what is to be offered; nothing is offered before the next page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("offer-page", "", parent=parent)
        self.deed.setText(translate("Promotions", "Continue"))
        self.say(
            translate("Promotions", "Offer a promotion"),
            translate("Promotions", "Nothing is offered yet: the next page shows it as holders will see it."),
        )
        self.kinds = {kind: Chip(kind_text(kind), name=f"offer-{kind}") for kind in KINDS}
        self._group = ChipGroup(self.kinds, BY_CODE, self)
        self._how = Label("", Type.SMALL, Color.INK3, wrap=True, name="offer-how")
        self.name = self.field("offer-name", _LONGEST_NAME)
        self.amount = self.field("offer-amount", _LONGEST_CODE)
        self.code = self.field("offer-promo-code", _LONGEST_CODE)
        self.region = Choice(name="offer-region")
        self.starts = DayField(translate("Promotions", "From"), name="offer-starts")
        self.ends = DayField(translate("Promotions", "Last day"), name="offer-ends")
        self.terms = TextArea(
            translate("Promotions", "Fine print, as holders read it before it is credited"),
            name="offer-terms",
            lines=2,
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        ways = QWidget()
        ways.setLayout(column(Flow(*self.kinds.values(), spacing=px(S2)), px(S1), self._how))
        self.put(ways)
        self._named = Labelled(translate("Promotions", "Name, by which holders find it"), self.name)
        self._coded = Labelled(translate("Promotions", "Code"), self.code)
        hint = translate("Promotions", "Such as SPRING-2026. Note it down.")
        self._coded.set_hint(hint)
        self.put_pair(self._named, self._coded)
        self._amounts = Labelled(translate("Promotions", "Each gets"), self.amount)
        self.put_pair(
            self._amounts, Labelled(translate("Promotions", "For wallets of the region"), self.region)
        )
        self._ended = Labelled(translate("Promotions", "Last day, also of the credit"), self.ends)
        self._begun = Labelled(translate("Promotions", "From"), self.starts)
        self.put_pair(self._begun, self._ended)
        self.put(self.terms)

    def _connect(self) -> None:
        self._group.pressed.connect(self._choose)
        for field in (self.starts, self.ends):
            field.date_changed.connect(self._watch)
        self.region.currentIndexChanged.connect(self._watch)
        self.terms.lines.textChanged.connect(self._watch)
        self._choose(BY_CODE)

    # What is asked for

    def begin(self) -> None:
        super().begin()
        self.starts.begin(0)
        self.ends.begin(_DAYS)
        self._choose(BY_CODE)

    def forget(self) -> None:
        super().forget()
        blocker = QSignalBlocker(self.terms.lines)
        self.terms.lines.clear()
        blocker.unblock()

    def show_regions(self, regions: Sequence[tuple[str, str]], usual: str) -> None:
        self.region.clear()
        for region, currency in regions:
            self.region.addItem(region_line(region, currency), (region, currency))
        at = next((at for at, (region, _) in enumerate(regions) if region == usual), 0)
        self.region.setCurrentIndex(at)

    @property
    def kind(self) -> str:
        return self._group.key

    @property
    def money(self) -> Money | None:
        return typed_amount(self.amount.text(), self._currency) if self._currency else None

    @property
    def promotion(self) -> NewPromotion | None:
        """What is to be offered, where all of it is there."""
        place, amount, name = self.region.currentData(), self.money, self.name.text().strip()
        code = self.code.text().strip() if self.kind == BY_CODE else None
        is_whole = place and amount is not None and name and code != "" and self._are_days()
        if not is_whole or amount is None or len(self.terms.text) > LONGEST_TERMS:
            return None
        starts, ends = start_of(self.starts.day), end_of(self.ends.day)
        return NewPromotion(
            name, self.kind, amount.plain(), str(place[0]), ends, starts, self.terms.text, code
        )

    def needed(self) -> list[QLineEdit]:
        return [self.name]

    def is_ready(self) -> bool:
        return self.promotion is not None

    def focus_first(self) -> None:
        (self.name if not self.name.text() else self.deed).setFocus()

    def _are_days(self) -> bool:
        """The first day and one that is not before it."""
        return self.starts.is_day and self.ends.is_day and self.starts.day <= self.ends.day

    @property
    def _currency(self) -> str:
        place = self.region.currentData()
        return str(place[1]) if place else ""

    def _choose(self, chosen: str) -> None:
        self._group.choose(chosen)
        self._how.setText(how_text(chosen))
        self._coded.setVisible(chosen == BY_CODE)
        self._watch()

    def _watch(self) -> None:
        super()._watch()
        is_wrong = bool(self.amount.text().strip()) and self.money is None
        usual = translate("Promotions", "From {least} to {most}.")
        wrong = translate("Promotions", "That is no amount from {least} to {most}.")
        if self._currency:
            text = (wrong if is_wrong else usual).format(**limits(self._currency))
            self._amounts.set_hint(text, is_wrong=is_wrong)
        for labelled, field in ((self._begun, self.starts), (self._ended, self.ends)):
            labelled.set_hint("" if field.is_day else no_day(), is_wrong=not field.is_day)
        if self.starts.is_day and self.ends.is_day and not self._are_days():
            self._ended.set_hint(translate("Promotions", "It ends before it begins."), is_wrong=True)
