"""How the balance is used: a switch for each kind of order, with a line that says what it does now."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, Item, column
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.switch import Switch
from app.ui.theme import S2, S3, S4, Color
from app.ui.typeface import Type, font, px
from app.wallet.overview import Settings

WIDTH = 312
_USE, _SAVE = "use", "save"
_NAMES: Final = ("orders", "one_click", "subscriptions")


class UsageLeaf(Leaf):
    """`changed` carries the name of a setting and its new choice."""

    changed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=px(S4 + 4))
        self.setObjectName("usage-leaf")
        self._running = 0
        titles = (
            self.tr("Use on the next order"),
            self.tr("1-Click takes balance first"),
            self.tr("Pay subscriptions"),
        )
        self.switches = {
            name: Switch(title, name=f"use-{name}") for name, title in zip(_NAMES, titles, strict=True)
        }
        self._effects = {
            name: Label("", Type.CAPTION, Color.INK2, wrap=True, name=f"effect-{name}") for name in _NAMES
        }
        head = Label(self.tr("How your balance is used"), Type.STRONG, wrap=True, name="usage-title")
        lines: list[Item] = [head, px(S3)]
        for name, switch in self.switches.items():
            lines += [switch, self._effects[name], px(S3)]
            switch.setFont(font(Type.CONTROL))
            switch.clicked.connect(self._tell)
        self.body.addLayout(column(*lines, STRETCH))
        self.body.setContentsMargins(px(S4 + 4), px(S3 + 2), px(S4), px(S2))

    def show_settings(self, settings: Settings, running: int) -> None:
        """running: how many subscriptions there are to pay."""
        self._running = running
        for name, choice in zip(
            _NAMES, (settings.orders, settings.one_click, settings.subscriptions), strict=True
        ):
            self.switches[name].setChecked(choice == _USE)
        self._say()

    def _say(self) -> None:
        for name, (on, off) in self._words().items():
            text = on if self.switches[name].isChecked() else off
            self._effects[name].setText(text)
            self.switches[name].setAccessibleDescription(text)

    def _words(self) -> dict[str, tuple[str, str]]:
        several = self.tr("{count} are running, listed below.").format(count=self._running)
        one = self.tr("1 is running, listed below.") if self._running == 1 else several
        none = self.tr("None is running.")
        away = self.tr("Each is paid in another way.")
        return {
            "orders": (
                self.tr("It pays first, beginning with what ends soonest."),
                self.tr("It is saved for later, and orders are paid in another way."),
            ),
            "one_click": (
                self.tr("What it is short of is paid in another way."),
                self.tr("1-Click orders leave the balance as it is."),
            ),
            "subscriptions": (one if self._running else none, away if self._running else none),
        }

    def _tell(self) -> None:
        """The switch stands where the person put it; the pane puts it back where that was refused."""
        for name, switch in self.switches.items():
            if switch is self.sender():
                self._say()
                self.changed.emit(name, _USE if switch.isChecked() else _SAVE)
