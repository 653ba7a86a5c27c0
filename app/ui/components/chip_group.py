"""Chips of which exactly one is on: groups of a list, kinds of a file, ways to do something."""

from collections.abc import Hashable, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from app.ui.components.tags import Chip

K = TypeVar("K", bound=Hashable)


class ChipGroup(QObject, Generic[K]):
    """`pressed` carries the key of the chip that a person chose; `choose` tells nobody. No QButtonGroup: it
    would take all chips but one out of the Tab order."""

    pressed = Signal(object)

    def __init__(self, chips: Mapping[K, Chip], chosen: K, parent: QObject) -> None:
        super().__init__(parent)
        self._chips = chips
        for chip in chips.values():
            chip.clicked.connect(self._follow)
        self.choose(chosen)

    @property
    def key(self) -> K:
        """Of the chip that is on."""
        return next(key for key, chip in self._chips.items() if chip.isChecked())

    def choose(self, chosen: K) -> None:
        for key, chip in self._chips.items():
            chip.setChecked(key == chosen)

    def _follow(self) -> None:
        key = next(key for key, chip in self._chips.items() if chip is self.sender())
        self.choose(key)
        self.pressed.emit(key)
