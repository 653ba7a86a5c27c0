"""The page that brings blank cards into the stock of a store, or scraps them, one serial after the other, all
or none."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.outcomes import Refused
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button
from app.ui.components.fields import Choice, Labelled
from app.ui.components.leaf import Leaf
from app.ui.components.table import Cell
from app.ui.manager.cell_table import CellTable
from app.ui.manager.issuing.serials import serials_in
from app.ui.manager.issuing.words import cards_text
from app.ui.messages import message_of, translated
from app.ui.settings.form_page import FormPage
from app.ui.theme import S2, Color, Tone
from app.ui.typeface import Type, px

translate = QCoreApplication.translate

_ROW, _ROWS, _ROWS_BELOW_REASON = 36, 5, 3
_LONGEST_REASON = 200


class MovePage(FormPage):
    """`sent` when `serials` are to lie in the stock of `store`, or to be scrapped for `reason`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("move-page", "", icon="move", parent=parent)
        self.say(
            translate("Issuing", "Move blank cards"),
            translate(
                "Issuing",
                "Scan each card, or paste a list of serials. All of them come to lie there, or none does.",
            ),
        )
        self._serials: dict[str, str] = {}
        self._store = Choice(name="move-store")
        self.serial = self.field("move-serial", 1_000_000, Type.CODE_INLINE)  # a list that is pasted
        self.reason = self.field("move-reason", _LONGEST_REASON)
        self.drop = Button(translate("Issuing", "Take this one off"), icon="x", name="move-drop")
        self.list = CellTable(
            "move-list",
            translate("Issuing", "Cards to be moved"),
            (translate("Issuing", "Serial"), translate("Issuing", "Why not")),
            rest=1,
            row_height=_ROW,
        )
        self._lay_out()
        self._store.currentIndexChanged.connect(self._follow_store)
        self.drop.clicked.connect(self._drop)
        self.list.selectionModel().selectionChanged.connect(self._follow_selection)

    def _lay_out(self) -> None:
        self._labelled = Labelled(translate("Issuing", "Serial, then Enter"), self.serial)
        held = QWidget()
        line = row(
            self._labelled, Labelled(translate("Issuing", "Where they go"), self._store), spacing=px(S2)
        )
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        held.setLayout(line)
        self.put(held)
        hint = translate("Issuing", "Such as: bent, lost on the way. Scrapped cards can never be sold.")
        self._why = Labelled(translate("Issuing", "Reason, kept with the deed"), self.reason, hint)
        self.put(self._why)
        leaf = Leaf(padding=1)
        leaf.body.addWidget(self.list)
        whole = QWidget()
        whole.setLayout(column(leaf, px(S2), row(self.drop, STRETCH)))
        self.put(whole)

    @property
    def serials(self) -> tuple[str, ...]:
        return tuple(self._serials)

    @property
    def store(self) -> str | None:
        """None: they are to be scrapped."""
        found = self._store.currentData()
        return None if found is None else str(found)

    @property
    def is_scrapping(self) -> bool:
        return self._store.count() > 0 and self.store is None

    def show_stores(self, stores: Sequence[str]) -> None:
        self._store.clear()
        in_stock = translate("Issuing", "In the stock of {store}")
        for store in stores:
            self._store.addItem(in_stock.format(store=store), store)
        self._store.addItem(translate("Issuing", "Scrapped: bent, opened or lost"), None)
        self._follow_store()

    def needed(self) -> list[QLineEdit]:
        return []

    def is_ready(self) -> bool:
        is_told = bool(self.reason.text().strip()) or not self.is_scrapping
        return bool(self._serials) and is_told and not self.serial.text().strip()

    def forget(self) -> None:
        super().forget()
        self._serials = {}
        self._show()

    def focus_first(self) -> None:
        self.serial.setFocus()

    def add(self) -> None:
        """What stands in the field, to the list; the newest is at its top."""
        for serial in serials_in(self.serial.text()):
            self._serials.setdefault(serial, "")
        self.serial.clear()
        self.told.clear()
        self._show()

    def show_refused(self, refused: Refused) -> None:
        """Which of them cannot be moved, and why; the others wait in the list."""
        failed = refused.facts.get("failed")
        reasons: Mapping[str, str] = {}
        if isinstance(failed, list):
            reasons = {one["serial"]: translated("Outcomes", one["title"], refused.facts) for one in failed}  # type: ignore[arg-type]
        elif len(self._serials) == 1:
            reasons = dict.fromkeys(self._serials, message_of(refused).title)
        self._serials = {serial: reasons.get(serial, "") for serial in self._serials}
        self._show()
        if not reasons:
            self.show_problem(message_of(refused))
            return
        self.set_busy(is_busy=False)
        moved = translate("Issuing", "Nothing was moved")
        scrapped = translate("Issuing", "Nothing was scrapped")
        title = scrapped if self.is_scrapping else moved
        text = translate(
            "Issuing",
            "It cannot be done with {cards} of the list. Take them off, put them aside, then go on with the "
            "rest.",
        )
        self.told.say(Tone.WARN, title, text.format(cards=cards_text(len(reasons))))
        self.list.selectRow(next(at for at, serial in enumerate(self._shown()) if reasons.get(serial)))
        self.list.setFocus()

    def _shown(self) -> list[str]:
        """Those that cannot be moved first, then the newest first."""
        newest = list(reversed(self._serials))
        return sorted(newest, key=lambda serial: not self._serials[serial])

    def _show(self) -> None:
        rows = []
        for serial in self._shown():
            why = self._serials[serial]
            reason = Cell(why, tag="triangle-alert") if why else Cell("")
            rows.append((Cell(serial, type=Type.CODE_INLINE, ink=Color.INK), reason))
        self.list.show_rows(rows)
        self._watch()

    def _drop(self) -> None:
        at = self.list.currentIndex().row()
        shown = self._shown()
        if 0 <= at < len(shown):
            del self._serials[shown[at]]
            self._show()
            if self._serials:
                self.list.selectRow(min(at, len(self._serials) - 1))
                self.drop.setFocus()
            else:
                self.serial.setFocus()

    def _follow_store(self) -> None:
        self._why.setVisible(self.is_scrapping)
        rows = _ROWS_BELOW_REASON if self.is_scrapping else _ROWS
        self.list.setFixedHeight(self.list.header_height + rows * self.list.row_height)
        self._watch()

    def _watch(self) -> None:
        super()._watch()
        self.deed.setText(self._deed_text())
        self._follow_selection()

    def _follow_selection(self) -> None:
        self.drop.setEnabled(self.list.currentIndex().isValid())

    def _deed_text(self) -> str:
        if not self._serials:
            none = translate("Issuing", "Scrap the cards"), translate("Issuing", "Move the cards")
            return none[0] if self.is_scrapping else none[1]
        some = translate("Issuing", "Scrap {cards} for good"), translate("Issuing", "Move {cards}")
        text = some[0] if self.is_scrapping else some[1]
        return text.format(cards=cards_text(len(self._serials)))

    def _press_focused(self, event: QKeyEvent) -> None:
        """Enter adds the serial that was typed or scanned; in an empty field it moves them. It scraps nothing
        before the button has the focus: a scanner ends with Enter."""
        focused = self.focusWidget()
        if focused is self.serial and self.serial.text().strip():
            self.add()
        elif self.is_scrapping and not isinstance(focused, Button):
            (self.reason if focused is self.serial else self.deed).setFocus()
        else:
            super()._press_focused(event)
