"""The bar over the drawer: search, which cards, what else can be done, and the one action."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.bar_fields import SearchField
from app.ui.components.boxes import row
from app.ui.components.buttons import Button
from app.ui.components.chip_group import ChipGroup
from app.ui.components.flow import Flow
from app.ui.components.menu import Menu
from app.ui.components.tags import Chip
from app.ui.drawer.words import ends_soon, is_open, issuer_text, state_text
from app.ui.formats import count_text, region_name
from app.ui.theme import S2, S3
from app.ui.typeface import px
from app.wallet.drawer_values import DrawerCard

ALL, TO_REDEEM, SOON, DONE = GROUPS = ("all", "to-redeem", "soon", "done")
_ICONS: Final = {SOON: "timer"}
_IN: Final[Mapping[str, Callable[[DrawerCard], bool]]] = {
    ALL: lambda _card: True,
    TO_REDEEM: is_open,
    SOON: ends_soon,
    DONE: lambda card: not is_open(card),
}


class DrawerBar(QWidget):
    """`changed` when other cards are to be shown: `shown` says which."""

    changed = Signal()
    add_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    outside_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawer-bar")
        words = self.tr("Search issuer, note, last four")
        self.search = SearchField(self.tr("Search the drawer"), words, name="drawer-search")
        self.chips = {
            group: Chip("", icon=_ICONS.get(group), name=f"drawer-group-{group}") for group in GROUPS
        }
        self._group = ChipGroup(self.chips, ALL, self)
        self.more = Button(self.tr("More"), icon="ellipsis", name="drawer-more")
        self.add = Button(self.tr("Add a card"), icon="plus", name="drawer-add")
        self._menu = Menu(self, name="drawer-menu")
        self._fill_menu()
        for button in (self.more, self.add):
            button.set_height(Button.IN_BARS)
        self._flow = Flow(self.search, *self.chips.values(), spacing=px(S2))
        whole = row(self._flow, self.more, self.add, spacing=px(S3))
        whole.setStretch(0, 1)
        for at_end in (self.more, self.add):
            whole.setAlignment(at_end, Qt.AlignmentFlag.AlignTop)
        self.setLayout(whole)
        self._connect()

    def _fill_menu(self) -> None:
        menu = self._menu
        menu.add("landmark", self.tr("What issuers hold"), self.outside_wanted, name="drawer-menu-outside")
        menu.add("upload", self.tr("Bring in a table"), self.import_wanted, name="drawer-menu-import")
        menu.add("download", self.tr("Take the cards out"), self.export_wanted, name="drawer-menu-export")

    def _connect(self) -> None:
        self.search.textChanged.connect(self.changed)
        self.more.clicked.connect(self._open_menu)
        self.add.clicked.connect(self.add_wanted)
        self._group.pressed.connect(self.changed)

    @property
    def group(self) -> str:
        return self._group.key

    def count(self, cards: Sequence[DrawerCard]) -> None:
        """Say on each chip how many cards it leaves."""
        texts = {
            ALL: self.tr("All {count}"),
            TO_REDEEM: self.tr("To redeem {count}"),
            SOON: self.tr("Ends soon {count}"),
            DONE: self.tr("Done {count}"),
        }
        for group, chip in self.chips.items():
            chip.say(texts[group].format(count=count_text(sum(map(_IN[group], cards)))))

    def shown(self, cards: Sequence[DrawerCard], notes: Mapping[int, str]) -> list[DrawerCard]:
        """The cards that the chip and the search leave."""
        words = self.search.text().casefold().split()
        left = list(filter(_IN[self.group], cards))
        if not words:
            return left
        regions = {card.region: region_name(card.region) for card in left}
        texts = {card.card: _searched(card, regions, notes) for card in left}
        return [card for card in left if all(word in texts[card.card] for word in words)]

    def show_all(self) -> None:
        self._reset()
        self.changed.emit()

    def forget(self) -> None:
        """For the next person: nobody is told."""
        self._reset()
        self.count(())

    def _reset(self) -> None:
        blocker = QSignalBlocker(self.search)
        self.search.setText("")
        blocker.unblock()
        self._group.choose(ALL)

    def _open_menu(self) -> None:
        self._menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))


def _searched(card: DrawerCard, regions: Mapping[str, str], notes: Mapping[int, str]) -> str:
    texts = (issuer_text(card), regions[card.region], card.last_four, state_text(card))
    return " ".join((*texts, notes.get(card.card, ""))).casefold()
