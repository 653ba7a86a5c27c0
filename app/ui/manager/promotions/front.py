"""The first page of the promotions' desk: those that run, are to come, or ended, with the detail of one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.counter.promotion_values import Figures, Offer
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button
from app.ui.components.chip_group import ChipGroup
from app.ui.components.flow import Flow
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.tags import Chip
from app.ui.formats import count_text
from app.ui.manager.cell_table import CellTable
from app.ui.manager.desk_front import DeskFront
from app.ui.manager.detail_beside import DetailBeside
from app.ui.manager.promotions.detail import PromotionDetail
from app.ui.manager.promotions.words import Stage, in_order, offer_cells, stage_of
from app.ui.theme import S2, S5, Color
from app.ui.typeface import Type, px

translate = QCoreApplication.translate

ALL = "all"
GROUPS: tuple[str, ...] = (ALL, *Stage)
_ROW, _PERIOD, _GIVEN = 56, 2, 3


class FrontPage(DeskFront):
    """`looked_at` carries the promotion whose figures are wanted."""

    offer_wanted = Signal()
    credit_wanted = Signal()
    looked_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("promotions", parent)
        self._offers: Sequence[Offer] = ()
        self._shown: Sequence[Offer] = ()
        self.chips = {group: Chip("", name=f"promotions-{group}") for group in GROUPS}
        self._group = ChipGroup(self.chips, ALL, self)
        self.offering = Button(translate("Promotions", "Offer one"), icon="plus", name="promotions-offer")
        self.crediting = Button(
            translate("Promotions", "Credit for one account"), icon="gift", name="promotions-credit"
        )
        self.detail = PromotionDetail()
        self.table = self._make_table()
        self.beside = DetailBeside(self.table, self.detail, told=(_PERIOD, _GIVEN))
        self._nothing = Label("", Type.LEAD, Color.INK2, wrap=True, name="promotions-nothing")
        self._build()
        self._connect()

    def _make_table(self) -> CellTable:
        names = (
            translate("Promotions", "Promotion"),
            translate("Promotions", "Each gets"),
            translate("Promotions", "When"),
            translate("Promotions", "Accounts"),
            translate("Promotions", "State"),
        )
        words = translate("Promotions", "Promotions, those that run first")
        return CellTable("promotions-table", words, names, right=(1, 3), row_height=_ROW)

    def _build(self) -> None:
        for button in (self.offering, self.crediting):
            button.set_height(Button.IN_BARS)
        bar = row(Flow(*self.chips.values(), spacing=px(S2)), self.crediting, self.offering, spacing=px(S2))
        bar.setStretch(0, 1)
        empty = Leaf(padding=px(S5))
        empty.body.addLayout(column(self._nothing, STRETCH))
        self._lay_out(bar, self.beside, empty)

    def _connect(self) -> None:
        self.offering.clicked.connect(self.offer_wanted)
        self.crediting.clicked.connect(self.credit_wanted)
        self.beside.looked_at.connect(self._look_at)
        self.beside.left.connect(self.detail.forget)
        self._group.pressed.connect(self._filter)

    @property
    def group(self) -> str:
        return self._group.key

    @property
    def offer(self) -> Offer | None:
        """The one that is looked at."""
        return self.detail.offer if self.beside.is_open else None

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """What the store says now; the promotion that is looked at stays open."""
        self._offers = in_order(offers)
        texts = {
            ALL: translate("Promotions", "All {count}"),
            Stage.RUNNING: translate("Promotions", "Running {count}"),
            Stage.TO_COME: translate("Promotions", "To come {count}"),
            Stage.ENDED: translate("Promotions", "Ended {count}"),
        }
        for group, chip in self.chips.items():
            chip.say(texts[group].format(count=count_text(len(self._in(group)))))
        self._filter()

    def show_figures(self, figures: Figures) -> None:
        self.detail.show_figures(figures)

    def look_at(self, name: str) -> None:
        """Open the detail of a promotion, in whichever group it is."""
        if all(one.name != name for one in self._shown):
            self._group.choose(ALL)
            self._filter()
        self._follow(name)

    def forget(self) -> None:
        self.say(None)
        self.beside.close_quietly()
        self._group.choose(ALL)
        self.show_offers(())

    def focus_first(self) -> None:
        self.table.setFocus()

    def _in(self, group: str) -> list[Offer]:
        return [one for one in self._offers if group in (ALL, stage_of(one))]

    def _filter(self) -> None:
        looked_at = self.offer
        self._shown = self._in(self.group)
        self.table.show_rows([offer_cells(one) for one in self._shown])
        self._views.setCurrentIndex(0 if self._shown else 1)
        self._nothing.setText(translate("Promotions", "No promotion is in this state."))
        if looked_at is not None:
            self._follow(looked_at.name)

    def _follow(self, name: str) -> None:
        self.beside.follow(next((at for at, one in enumerate(self._shown) if one.name == name), None))

    def _look_at(self, at: int) -> None:
        offer = self._shown[at]
        self.detail.show_offer(offer)
        self.looked_at.emit(offer)
