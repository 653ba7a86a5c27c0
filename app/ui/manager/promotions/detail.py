"""One promotion beside the table: what each account gets, what became of it, fine print, deeds."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.counter.promotion_values import Figures, Offer
from app.ui.components.amounts import AmountLabel
from app.ui.components.boxes import STRETCH, clear, column, row
from app.ui.components.buttons import Button, IconButton, Kind
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule
from app.ui.formats import region_line
from app.ui.manager.detail_beside import Detail
from app.ui.manager.fact_lines import show_facts
from app.ui.manager.promotions.words import (
    Stage,
    accounts_text,
    ended_early,
    figure_facts,
    how_text,
    offer_facts,
    stage_of,
)
from app.ui.theme import S1, S2, S3, Color
from app.ui.typeface import Type, px

translate = QCoreApplication.translate


class PromotionDetail(Detail):
    """Reports what is wanted with its promotion."""

    give_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("promotion-detail", parent)
        self.offer: Offer | None = None
        self._name = Label("", Type.LEAD_STRONG, wrap=True, name="promotion-detail-name")
        self._region = Label("", Type.SMALL, Color.INK2, wrap=True, name="promotion-detail-region")
        self._amount = AmountLabel(Type.FIGURE_34, name="promotion-detail-amount")
        self._how = Label("", Type.SMALL, Color.INK2, wrap=True, name="promotion-detail-how")
        self._waiting = Label("", Type.SMALL, Color.INK2, wrap=True, name="promotion-detail-waiting")
        self._figures: QVBoxLayout = column(spacing=px(6))
        self._facts: QVBoxLayout = column(spacing=px(6))
        self._terms = Label("", Type.SMALL, Color.INK2, wrap=True, name="promotion-detail-terms")
        self.close_button = IconButton("x", translate("Promotions", "Close details"), name="promotion-close")
        self.give = Button(
            translate("Promotions", "Give it to accounts"), Kind.PRIMARY, icon="gift", name="promotion-give"
        )
        self.end = Button(
            translate("Promotions", "End it early"), Kind.DANGER, icon="x", name="promotion-end"
        )
        self.end.set_height(Button.IN_BARS)
        below = (self._region, px(S2), self._amount, px(S1), self._how, px(S3))
        self.lay_out(self._name, self.close_button, below, self._scrolling())
        self.give.clicked.connect(self.give_wanted)
        self.end.clicked.connect(self.end_wanted)

    def _scrolling(self) -> QVBoxLayout:
        """Each part brings the gap below it, so that a part that is hidden leaves none."""
        self._give_part, self._end_part, self._terms_part = QWidget(), QWidget(), QWidget()
        self._give_part.setLayout(column(self.give, px(S2), self._waiting, px(S3), FlatRule(), px(S3)))
        title = Label(translate("Promotions", "Fine print"), Type.SMALL_STRONG)
        self._terms_part.setLayout(column(px(S3), FlatRule(), px(S3), title, px(S1), self._terms))
        self._end_part.setLayout(column(px(S3), row(self.end, STRETCH)))
        return column(
            self._give_part,
            self._figures,
            px(S2),
            self._facts,
            self._end_part,
            self._terms_part,
            STRETCH,
        )

    def show_offer(self, offer: Offer) -> None:
        """Before its figures are added up."""
        is_other = self.offer is None or self.offer.name != offer.name
        self.offer = offer
        stage = stage_of(offer)
        self._name.setText(offer.name)
        self._region.setText(region_line(offer.region, offer.amount.currency))
        self._amount.show_money(offer.amount)
        self._how.setText(self._meaning(offer, stage))
        self._give_part.setVisible(stage is Stage.RUNNING)
        self._end_part.setVisible(stage is not Stage.ENDED)
        self._terms.setText(offer.terms)
        self._terms_part.setVisible(bool(offer.terms))
        show_facts(self._facts, offer_facts(offer))
        if is_other:
            self._waiting.setText("")
            show_facts(self._figures, [])

    def _meaning(self, offer: Offer, stage: Stage) -> str:
        if stage is Stage.ENDED:
            early = translate("Promotions", "It was ended early. What was given stays until its own end.")
            over = translate("Promotions", "It is over. What was not spent has lapsed.")
            return early if ended_early(offer) else over
        return how_text(offer.kind)

    def show_figures(self, figures: Figures) -> None:
        offer = self.offer
        if offer is None or offer.name != figures.name:
            return
        show_facts(self._figures, figure_facts(figures, offer.given))
        text = translate("Promotions", "Without it so far: {accounts} with a wallet of its region.")
        none = translate("Promotions", "All accounts with a wallet of its region have it.")
        waiting = text.format(accounts=accounts_text(figures.waiting))
        self._waiting.setText(waiting if figures.waiting else none)
        self.give.setEnabled(figures.waiting > 0)

    def forget(self) -> None:
        self.offer = None
        for lines in (self._figures, self._facts):
            clear(lines)
        for label in (self._name, self._region, self._how, self._waiting, self._terms):
            label.setText("")

    def focus_first(self) -> None:
        ways = (self.give, self.end, self.close_button)
        found = next((one for one in ways if one.isVisible() and one.isEnabled()), self.close_button)
        found.setFocus(Qt.FocusReason.OtherFocusReason)
