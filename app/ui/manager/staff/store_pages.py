"""The pages of stores: one with its name and clock, its address, a till, and what people read of a till."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QTimeZone
from PySide6.QtWidgets import QLineEdit, QWidget

from app.counter.staff_values import LONGEST_LABEL, LONGEST_LINE, MOST_LINES, StoreOf, TillOf
from app.ui.components.fields import Labelled, TextField
from app.ui.manager.staff.form_parts import LONGEST, choice
from app.ui.settings.form_page import FormPage

translate = QCoreApplication.translate

_CLOCKS: Final = tuple(sorted(bytes(one.data()).decode() for one in QTimeZone.availableTimeZoneIds()))
"""Read with this module, which a worker imports: it takes 13 ms."""


class StorePage(FormPage):
    """A further store, or another name or clock for one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("store-page", "", parent=parent)
        self.name = self.ask(translate("Staff", "Name"), TextField(name="store-page-name"))
        self.name.setMaxLength(LONGEST)
        self.zone = choice("store-page-zone")
        hint = translate("Staff", "Its day begins by this clock: reports, and subscriptions paid here.")
        self.put_narrow(Labelled(translate("Staff", "Clock"), self.zone, hint))

    def begin_new(self) -> None:
        self._fill()
        self.say(
            translate("Staff", "A further store"),
            translate(
                "Staff", "It has blank cards, tills and a safe of its own. Staff and accounts are the same."
            ),
        )
        self.deed.setText(translate("Staff", "Add the store"))
        self._show_zone(bytes(QTimeZone.systemTimeZoneId().data()).decode())

    def begin_change(self, store: StoreOf) -> None:
        self._fill()
        self.say(
            translate("Staff", "{store}: another name or clock").format(store=store.name),
            translate("Staff", "It counts from now on. What was done and printed before stays as it is."),
        )
        self.deed.setText(translate("Staff", "Change the store"))
        self.name.setText(store.name)
        self._show_zone(store.time_zone)

    def _fill(self) -> None:
        if not self.zone.count():
            self.zone.addItems([one for one in _CLOCKS if "/" in one or one == "UTC"])

    def _show_zone(self, zone: str) -> None:
        if self.zone.findText(zone) < 0:
            self.zone.addItem(zone)
        self.zone.setCurrentText(zone)


class TillPage(FormPage):
    """A further till in a store."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("till-page", translate("Staff", "Add the till"), parent=parent)
        hint = translate(
            "Staff",
            "It stands in the number of everything done there, and stays. What people read in its place can "
            "be changed at any time.",
        )
        self.till = self.ask(
            translate("Staff", "Name of the till, such as till-3"), TextField(name="till-name"), hint
        )
        self.till.setMaxLength(LONGEST)

    def begin_in(self, store: StoreOf) -> None:
        self.say(
            translate("Staff", "A further till in {store}").format(store=store.name),
            translate("Staff", "It is closed until a clerk opens it with its float."),
        )


class LabelPage(FormPage):
    """What people read in place of a till's name; nothing typed: its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("label-page", translate("Staff", "Keep the label"), parent=parent)
        self.till = choice("label-till")
        self.put_narrow(Labelled(translate("Staff", "Till"), self.till))
        hint = translate("Staff", "Such as Till by the door. Left empty, people read its name.")
        self.label = self.ask(translate("Staff", "What people read"), TextField(name="label-text"), hint)
        self.label.setMaxLength(LONGEST_LABEL)
        self._tills: tuple[TillOf, ...] = ()
        self.till.currentIndexChanged.connect(self._show_label)

    def begin_in(self, store: StoreOf) -> None:
        self._tills = store.tills
        self.till.clear()
        for one in store.tills:
            self.till.addItem(one.name, one.name)
        self.say(
            translate("Staff", "{store}: what people read of a till").format(store=store.name),
            translate(
                "Staff",
                "It stands at the counter, on receipts and in reports. The numbers of what was done keep the "
                "till's name, and receipts that are printed again say what they said.",
            ),
        )
        self._show_label(self.till.currentIndex())

    def needed(self) -> list[QLineEdit]:
        return []

    def focus_first(self) -> None:
        self.label.setFocus()
        self.label.selectAll()

    def _show_label(self, at: int) -> None:
        if 0 <= at < len(self._tills):
            self.label.setText(self._tills[at].label)
            self.label.setPlaceholderText(self._tills[at].name)


class AddressPage(FormPage):
    """The lines at the head of a store's receipts; none typed: no address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("address-page", translate("Staff", "Keep the address"), parent=parent)
        self.lines = [self._line(number) for number in range(1, MOST_LINES + 1)]

    def _line(self, number: int) -> QLineEdit:
        label = translate("Staff", "Line {number}").format(number=number)
        line = self.ask(label, TextField(name=f"address-{number}"))
        line.setMaxLength(LONGEST_LINE)
        return line

    def begin_in(self, store: StoreOf) -> None:
        self.say(
            translate("Staff", "{store}: address on receipts").format(store=store.name),
            translate(
                "Staff",
                "It is printed at the head of receipts, under the name of the store: street and town, a "
                "telephone, a tax number. Long lines are broken on narrow paper.",
            ),
        )
        for line, text in zip(self.lines, (*store.address, *[""] * MOST_LINES), strict=False):
            line.setText(text)

    def needed(self) -> list[QLineEdit]:
        return []

    def focus_first(self) -> None:
        self.lines[0].setFocus()
