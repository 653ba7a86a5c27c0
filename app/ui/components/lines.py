"""A leaf of lines with a heading: what stands in each line is made anew whenever it is shown."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components.boxes import Item, clear, column, row
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule, Leaf
from app.ui.theme import S2, S3
from app.ui.typeface import Type, px

_INSET = 16


class LinesLeaf(Leaf):
    """Hidden while it has no line."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self.setObjectName(name)
        self._lines: QVBoxLayout = column()
        self._head = Label("", Type.STRONG, wrap=True, name=f"{name}-title")
        self.body.setContentsMargins(px(_INSET), px(S3), px(_INSET), px(S2))
        self.body.addWidget(self._head)
        self.body.addLayout(self._lines)
        self.hide()

    def set_title(self, title: str) -> None:
        self._head.setText(title)

    def begin(self) -> None:
        clear(self._lines)
        self.hide()

    def add(self, *items: Item, stretch: int = 0) -> None:
        """One line; the item at `stretch` takes the room that is left."""
        if self._lines.count():
            self._lines.addWidget(FlatRule())
        line = row(*items, spacing=px(S3), margins=(0, px(S2), 0, px(S2)))
        line.setStretch(stretch, 1)
        self._lines.addLayout(line)
        self.show()
