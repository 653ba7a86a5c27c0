"""What the groups of the settings have in common: rows on leaves, headings between them, what is found."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components.boxes import STRETCH, column
from app.ui.components.labels import Label
from app.ui.components.scroll import Column, Content
from app.ui.settings.rows import RowsLeaf, SettingRow
from app.ui.theme import S3, S4, S5
from app.ui.typeface import Type, px
from app.wallet.values import Actor

_WIDEST = 900


@dataclass(frozen=True, slots=True)
class Place:
    """Something that can be found and reached: a row, or a switch on a leaf of another page's making."""

    name: str
    title: str
    text: str
    widget: QWidget
    control: QWidget | None

    def has(self, words: Sequence[str], group: str) -> bool:
        whole = f"{group} {self.title} {self.text}".casefold()
        return all(word in whole for word in words)


class Group(QWidget):
    """One page of the settings, made when it is first opened. Fill it with `add_rows`; it scrolls where the
    window is low."""

    key: str
    icon_name: str

    @classmethod
    def name(cls) -> str:
        raise NotImplementedError

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"settings-{self.key}")
        self._rows: list[SettingRow] = []
        self._body: QVBoxLayout = column(spacing=px(S3))
        filled = QWidget()
        filled.setMaximumWidth(px(_WIDEST))
        filled.setLayout(column(self._body, STRETCH, margins=(0, 0, px(S5) - px(S3), px(S4))))
        content = Content()
        content.setLayout(column(filled))
        self._scroll = Column(content, name=f"settings-{self.key}-scroll")
        self.setLayout(column(self._scroll))

    def add_rows(self, *rows: SettingRow, name: str, heading: str = "") -> RowsLeaf:
        """A leaf with these rows, under its heading if it has one."""
        leaf = RowsLeaf(*rows, name=name)
        if heading:
            self.put(Label(heading, Type.STRONG, wrap=True, name=f"{name}-heading"))
        self.put(leaf)
        self._rows += rows
        return leaf

    def put(self, widget: QWidget) -> None:
        self._body.addWidget(widget)

    def places(self) -> Iterator[Place]:
        """What a search can find here."""
        for one in self._rows:
            if not one.isHidden():
                yield Place(one.objectName(), one.title, one.text, one, one.control)

    def found(self, words: str) -> list[Place]:
        """The places that have all these words in their title or text, or in the group's name."""
        wanted = words.casefold().split()
        return [one for one in self.places() if one.has(wanted, self.name())]

    def reach(self, found: Place) -> None:
        """Bring the place into sight, with the focus on its control."""
        self._scroll.ensureWidgetVisible(found.widget)
        if found.control is not None:
            found.control.setFocus()

    def show_actor(self, actor: Actor | None) -> None:
        """Somebody signed in, or nobody is any more."""

    def begin(self) -> None:
        """It comes to front: show what is settled now."""

    def focus_first(self) -> None:
        """The first control that can be operated."""
        controls = (one.control for one in self._rows if one.control is not None)
        first = next((one for one in controls if one.isVisibleTo(self) and one.isEnabled()), None)
        if first is not None:
            first.setFocus()
