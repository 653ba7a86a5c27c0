"""What was found of one address: verdict, the address itself, why, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components.boxes import STRETCH, clear, column, row
from app.ui.components.buttons import Button
from app.ui.components.flow import FlowLayout
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.tags import Chip
from app.ui.icons import IconLabel
from app.ui.safety.address_view import AddressView
from app.ui.safety.verdict import Spoken
from app.ui.theme import S2, S3, S4, S5, Color, ink_of
from app.ui.typeface import Type, px

_SIDE = 316
_LONGEST_NAME = 40


class LinkResult(QWidget):
    """Shows the outcome that was chosen of those that were found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("link-result")
        self.address = AddressView()
        self._others = OtherAddresses()
        self._others.chosen.connect(self._show)
        self._found: tuple[Spoken, ...] = ()
        leaf = Leaf()
        leaf.body.addWidget(self.address)
        leaves = row(self._why_leaf(), self._remedy_leaf(), spacing=S4)
        leaves.setStretch(0, 1)
        self.setLayout(column(self._heading(), S4, leaf, S4, leaves, S3, self._others))

    def show_found(self, found: Sequence[Spoken], first: int) -> None:
        """first: the one to begin with."""
        self._found = tuple(found)
        self._others.show_addresses(found)
        self._show(first)

    def forget(self) -> None:
        """An address can hold a code."""
        self._found = ()
        self.address.show_address(None)
        self._others.show_addresses(())

    def _show(self, at: int) -> None:
        spoken = self._found[at]
        self._icon.set_icon(spoken.icon, ink_of(spoken.tone))
        self._word.setText(spoken.word)
        self._word.set_color(ink_of(spoken.tone))
        self._title.setText(spoken.title)
        self.address.show_address(spoken)
        self._show_reasons(spoken)
        self._remedy.setText(spoken.remedy)
        self._instead = spoken.instead or ""
        self._copy.setVisible(bool(spoken.instead))
        shown = self._instead.removeprefix("https://").rstrip("/")
        self._copy.setText(self.tr("Copy {address}").format(address=shown))
        self._others.mark(at)

    def _show_reasons(self, spoken: Spoken) -> None:
        clear(self._reasons)
        for reason in spoken.reasons:
            label = Label(reason, Type.BODY, wrap=True)
            line = row(IconLabel(spoken.icon, 18, ink_of(spoken.tone)), label, spacing=S3)
            line.setStretch(1, 1)
            self._reasons.addLayout(line)

    def _heading(self) -> QHBoxLayout:
        self._icon = IconLabel("circle-alert", 40, Color.WARN)
        self._word = Label("", Type.LEAD_STRONG, name="link-verdict")
        self._title = Label("", Type.FIGURE, wrap=True, name="link-title")
        line = row(self._icon, column(self._word, self._title), spacing=S4 + S2)
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignVCenter)
        line.setStretch(1, 1)
        return line

    def _why_leaf(self) -> Leaf:
        leaf = Leaf()
        leaf.body.addWidget(Label(self.tr("What shows it"), Type.STRONG))
        leaf.body.addSpacing(S3)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(S3)
        leaf.body.addLayout(self._reasons)
        leaf.body.addStretch(1)
        return leaf

    def _remedy_leaf(self) -> Leaf:
        leaf = Leaf()
        leaf.setFixedWidth(px(_SIDE))
        leaf.body.addWidget(Label(self.tr("What to do"), Type.STRONG))
        leaf.body.addSpacing(S3)
        self._remedy = Label("", Type.BODY, Color.INK2, wrap=True, name="link-remedy")
        leaf.body.addWidget(self._remedy)
        leaf.body.addSpacing(S4)
        self._instead = ""
        self._copy = Button("", icon="copy", name="copy-official")
        self._copy.clicked.connect(self._copy_official)
        leaf.body.addLayout(row(self._copy, STRETCH))
        leaf.body.addStretch(1)
        return leaf

    def _copy_official(self) -> None:
        QGuiApplication.clipboard().setText(self._instead)


class OtherAddresses(QWidget):
    """The addresses of a text, one chip each; hidden where there is only one."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[Chip] = []
        self._flow = FlowLayout(spacing=S2)
        self._title = Label("", Type.STRONG, name="other-addresses")
        self.setLayout(column(self._title, S2, self._flow, margins=(0, S2, 0, S5)))
        self.hide()

    def show_addresses(self, found: Sequence[Spoken]) -> None:
        clear(self._flow)
        self._chips = []
        for at, spoken in enumerate(found):
            name = _short(spoken.shown)
            chip = Chip(f"{name} · {spoken.word}", icon=spoken.icon, name=f"address-{at}")
            chip.clicked.connect(self._choose)
            self._flow.addWidget(chip)
            self._chips.append(chip)
        text = self.tr("{count} addresses were found in this text").format(count=len(found))
        self._title.setText(text)
        self.setVisible(len(found) > 1)

    def mark(self, chosen: int) -> None:
        for at, chip in enumerate(self._chips):
            chip.setChecked(at == chosen)

    def _choose(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.chosen.emit(self._chips.index(chip))


def _short(address: str) -> str:
    return address if len(address) <= _LONGEST_NAME else f"{address[: _LONGEST_NAME - 1]}…"
