"""The first page of staff and stores: who works here, or the stores with their tills; one of them beside."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.counter.staff_values import StaffMember, StoreOf
from app.ui.components.boxes import STRETCH, row
from app.ui.components.buttons import Button
from app.ui.components.chip_group import ChipGroup
from app.ui.components.tags import Chip
from app.ui.formats import count_text
from app.ui.manager.cell_table import CellTable
from app.ui.manager.desk_front import DeskFront
from app.ui.manager.detail_beside import DetailBeside
from app.ui.manager.staff.member_detail import MemberDetail
from app.ui.manager.staff.store_detail import StoreDetail
from app.ui.manager.staff.words import member_cells, store_cells
from app.ui.theme import S2
from app.ui.typeface import px

translate = QCoreApplication.translate

STAFF, STORES = VIEWS = ("staff", "stores")
_ROW = 44


class FrontPage(DeskFront):
    """`member_shown` and `store_shown` carry what the detail is to show."""

    hire_wanted = Signal()
    role_wanted = Signal()
    store_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("staff", parent)
        self._team: Sequence[StaffMember] = ()
        self._stores: Sequence[StoreOf] = ()
        self._own = ""
        self.chips = {view: Chip("", name=f"view-{view}") for view in VIEWS}
        self._group = ChipGroup(self.chips, STAFF, self)
        self.hire = Button(translate("Staff", "Add somebody"), icon="plus", name="staff-hire")
        self.give = Button(translate("Staff", "Give a role"), icon="users", name="staff-give")
        self.add_store = Button(translate("Staff", "Add a store"), icon="plus", name="store-add")
        self.member, self.store = MemberDetail(), StoreDetail()
        self.team_table, self.store_table = self._make_tables()
        self.team_beside = DetailBeside(self.team_table, self.member)
        self.store_beside = DetailBeside(self.store_table, self.store)
        self._build()
        self._connect()
        self.choose(STAFF)

    def _make_tables(self) -> tuple[CellTable, CellTable]:
        team = CellTable(
            "staff-table",
            translate("Staff", "Clerks and managers"),
            (
                translate("Staff", "Name"),
                translate("Staff", "Role"),
                translate("Staff", "PIN"),
                translate("Staff", "State"),
            ),
        )
        stores = CellTable(
            "stores-table",
            translate("Staff", "Stores with their tills"),
            (
                translate("Staff", "Store"),
                translate("Staff", "Tills"),
                translate("Staff", "Clock"),
                translate("Staff", "Count"),
            ),
            right=(3,),
            rest=1,
            row_height=_ROW,
        )
        return team, stores

    def _build(self) -> None:
        for button in (self.hire, self.give, self.add_store):
            button.set_height(Button.IN_BARS)
        bar = row(*self.chips.values(), STRETCH, self.give, self.hire, self.add_store, spacing=px(S2))
        self._lay_out(bar, self.team_beside, self.store_beside)

    def _connect(self) -> None:
        self.hire.clicked.connect(self.hire_wanted)
        self.give.clicked.connect(self.role_wanted)
        self.add_store.clicked.connect(self.store_wanted)
        self.team_beside.looked_at.connect(self._show_member)
        self.team_beside.left.connect(self.member.forget)
        self.store_beside.looked_at.connect(self._show_store)
        self.store_beside.left.connect(self.store.forget)
        self._group.pressed.connect(self._turn_to)

    @property
    def view(self) -> str:
        return self._group.key

    def show_team(self, team: Sequence[StaffMember], own: str) -> None:
        """What the store says now; who is looked at stays open. own: one's own login."""
        looked_at = self.member.member if self.team_beside.is_open else None
        self._team, self._own = team, own
        self.team_table.show_rows([member_cells(one) for one in team])
        self.chips[STAFF].say(translate("Staff", "Staff {count}").format(count=count_text(len(team))))
        if looked_at is not None:
            self.look_at_member(looked_at.login)

    def show_stores(self, stores: Sequence[StoreOf]) -> None:
        looked_at = self.store.store if self.store_beside.is_open else None
        self._stores = stores
        self.store_table.show_rows([store_cells(one) for one in stores])
        self.chips[STORES].say(translate("Staff", "Stores {count}").format(count=count_text(len(stores))))
        if looked_at is not None:
            self.look_at_store(looked_at.name)

    def look_at_member(self, login: str) -> None:
        self.team_beside.follow(next((at for at, one in enumerate(self._team) if one.login == login), None))

    def look_at_store(self, name: str) -> None:
        self.store_beside.follow(next((at for at, one in enumerate(self._stores) if one.name == name), None))

    def choose(self, view: str) -> None:
        self._group.choose(view)
        self._views.setCurrentIndex(VIEWS.index(view))
        self.hire.setVisible(view == STAFF)
        self.give.setVisible(view == STAFF)
        self.add_store.setVisible(view == STORES)

    def forget(self) -> None:
        self.say(None)
        for beside in (self.team_beside, self.store_beside):
            beside.close_quietly()
        self.show_team((), "")
        self.show_stores(())
        self.choose(STAFF)

    def focus_first(self) -> None:
        (self.team_table if self.view == STAFF else self.store_table).setFocus()

    def _show_member(self, at: int) -> None:
        one = self._team[at]
        self.member.show_member(one, is_own=one.login == self._own)

    def _show_store(self, at: int) -> None:
        self.store.show_store(self._stores[at])

    def _turn_to(self, view: str) -> None:
        self.choose(view)
        self.say(None)
