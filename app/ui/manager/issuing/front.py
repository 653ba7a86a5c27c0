"""The first page of the cards' desk: the batches with the detail of one, or where the blank cards lie."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.counter.batch_values import BatchLine, Course
from app.counter.stock_values import Blanks
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button
from app.ui.components.chip_group import ChipGroup
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.table import WholeRows
from app.ui.components.tags import Chip
from app.ui.formats import count_text
from app.ui.manager.cell_table import CellTable
from app.ui.manager.desk_front import DeskFront
from app.ui.manager.detail_beside import DetailBeside
from app.ui.manager.issuing.batch_detail import BatchDetail
from app.ui.manager.issuing.words import batch_cells, blanks_cells
from app.ui.theme import S2, S5, Color
from app.ui.typeface import Type, px

translate = QCoreApplication.translate

BATCHES, BLANKS = VIEWS = ("batches", "blanks")
_ROW, _MADE = 56, 4


class FrontPage(DeskFront):
    """`looked_at` carries the batch whose course is wanted."""

    mint_wanted = Signal()
    move_wanted = Signal()
    looked_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("issue", parent)
        self._batches: Sequence[BatchLine] = ()
        self.chips = {view: Chip("", name=f"issue-{view}") for view in VIEWS}
        self._group = ChipGroup(self.chips, BATCHES, self)
        self.minting = Button(translate("Issuing", "Mint cards"), icon="plus", name="issue-mint")
        self.moving = Button(translate("Issuing", "Move blank cards"), icon="move", name="issue-move")
        self.detail = BatchDetail()
        self.batches, self.blanks = self._make_tables()
        self.beside = DetailBeside(self.batches, self.detail, told=(_MADE,))
        self._nothing = Label("", Type.LEAD, Color.INK2, wrap=True, name="issue-nothing")
        self._build()
        self._connect()

    def _make_tables(self) -> tuple[CellTable, CellTable]:
        batches = CellTable(
            "issue-table",
            translate("Issuing", "Batches of cards, the newest first"),
            (
                translate("Issuing", "Batch"),
                translate("Issuing", "Each takes"),
                translate("Issuing", "Cards"),
                translate("Issuing", "State"),
                translate("Issuing", "Made"),
            ),
            right=(1, 2),
            row_height=_ROW,
        )
        blanks = CellTable(
            "issue-blanks-table",
            translate("Issuing", "Blank cards by place and kind"),
            (
                translate("Issuing", "Where"),
                translate("Issuing", "Kind"),
                translate("Issuing", "Each takes"),
                translate("Issuing", "Serials from and to"),
                translate("Issuing", "Cards"),
            ),
            right=(2, 4),
            rest=1,
            row_height=_ROW,
        )
        return batches, blanks

    def _build(self) -> None:
        for button in (self.minting, self.moving):
            button.set_height(Button.IN_BARS)
        bar = row(*self.chips.values(), STRETCH, self.moving, self.minting, spacing=px(S2))
        leaf, empty = Leaf(padding=1), Leaf(padding=px(S5))
        leaf.body.addWidget(WholeRows(self.blanks))
        empty.body.addLayout(column(self._nothing, STRETCH))
        self._lay_out(bar, self.beside, leaf, empty)

    def _connect(self) -> None:
        self.minting.clicked.connect(self.mint_wanted)
        self.moving.clicked.connect(self.move_wanted)
        self.beside.looked_at.connect(self._look_at)
        self.beside.left.connect(self.detail.forget)
        self._group.pressed.connect(self.choose)

    @property
    def view(self) -> str:
        return self._group.key

    @property
    def batch(self) -> BatchLine | None:
        """The one that is looked at."""
        return self.detail.batch if self.beside.is_open else None

    def show_batches(self, batches: Sequence[BatchLine]) -> None:
        """What the store says now; the batch that is looked at stays open."""
        looked_at = self.batch
        self._batches = batches
        self.batches.show_rows([batch_cells(one) for one in batches])
        text = translate("Issuing", "Batches {count}")
        self.chips[BATCHES].say(text.format(count=count_text(len(batches))))
        if looked_at is not None:
            self.look_at(looked_at.name)

    def show_blanks(self, blanks: Sequence[Blanks]) -> None:
        self.blanks.show_rows([blanks_cells(one) for one in blanks])
        cards = sum(one.count for one in blanks)
        text = translate("Issuing", "Blank cards {count}")
        self.chips[BLANKS].say(text.format(count=count_text(cards)))
        self._nothing.setText(translate("Issuing", "No blank card lies anywhere. Minted cards come here."))
        self.choose(self.view)

    def show_course(self, course: Course) -> None:
        self.detail.show_course(course)

    def look_at(self, name: str) -> None:
        """Open the detail of a batch, if it is in the list."""
        self.beside.follow(next((at for at, one in enumerate(self._batches) if one.name == name), None))

    def choose(self, view: str) -> None:
        self._group.choose(view)
        is_empty = view == BLANKS and self.blanks.model().rowCount() == 0
        self._views.setCurrentIndex(2 if is_empty else VIEWS.index(view))

    def forget(self) -> None:
        self.say(None)
        self.beside.close_quietly()
        self.show_batches(())
        self.show_blanks(())
        self.choose(BATCHES)

    def focus_first(self) -> None:
        (self.batches if self.view == BATCHES else self.blanks).setFocus()

    def _look_at(self, at: int) -> None:
        batch = self._batches[at]
        self.detail.show_batch(batch)
        self.looked_at.emit(batch)
