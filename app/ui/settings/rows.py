"""The rows of a group: what is settled, what it does, and the control at the right; several on a leaf."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.components.boxes import column, row
from app.ui.components.buttons import Button
from app.ui.components.fields import Choice
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule, Leaf
from app.ui.components.switch import Switch
from app.ui.theme import S4, Color
from app.ui.typeface import Type, px

_CONTROL_WIDTH, _SWITCH_WIDTH = 230, 44
_INSET = 20


class SettingRow(QWidget):
    """Title and explanation at the left. The control takes both as its accessible words."""

    def __init__(
        self, title: str, text: str, control: QWidget | None, *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.control = control
        self._title = Label(title, Type.CONTROL, wrap=True, name=f"{name}-title")
        self._text = Label(text, Type.SMALL, Color.INK2, wrap=True, name=f"{name}-text")
        line = row(
            column(self._title, self._text, spacing=2),
            spacing=px(S4),
            margins=(px(_INSET), px(10), px(_INSET), px(10)),
        )
        line.setStretch(0, 1)
        if control is not None:
            _shape(control)
            line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
            if not control.accessibleName():
                control.setAccessibleName(title)
        self.setLayout(line)
        self.say(text)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def text(self) -> str:
        return self._text.text()

    def rename(self, title: str) -> None:
        self._title.setText(title)

    def say(self, text: str) -> None:
        """Explain it in these words from now on."""
        self._text.setText(text)
        self._text.setVisible(bool(text))
        if self.control is not None:
            self.control.setAccessibleDescription(text)


def _shape(control: QWidget) -> None:
    if isinstance(control, Switch):
        control.setFixedWidth(px(_SWITCH_WIDTH))
    elif isinstance(control, Choice):
        control.set_height(Button.IN_BARS)
        control.setMinimumWidth(px(_CONTROL_WIDTH))
        control.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    elif not isinstance(control, QAbstractButton):
        control.setFixedWidth(px(_CONTROL_WIDTH))


class RowsLeaf(Leaf):
    """Rows with rules between them."""

    def __init__(self, *rows: SettingRow, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self.setObjectName(name)
        for at, one in enumerate(rows):
            if at:
                self.body.addWidget(FlatRule())
            self.body.addWidget(one)


def bare_switch(*, name: str, title: str) -> Switch:
    """A switch whose words stand beside it in its row."""
    switch = Switch("", name=name)
    switch.setAccessibleName(title)
    return switch
