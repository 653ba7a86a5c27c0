"""What a search in the settings found: one line for each place, which leads to it."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, clear, column
from app.ui.components.buttons import Button
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule, Leaf
from app.ui.components.scroll import Column, Content
from app.ui.settings.group import Group, Place
from app.ui.settings.rows import SettingRow
from app.ui.theme import S3, S4, S5, Color
from app.ui.typeface import Type, px


class FoundLine(QWidget):
    """One place, under a rule where another stands above it."""

    chosen = Signal(object, object)

    def __init__(self, group: Group, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group, self.place = group, place
        self.go = Button(group.name(), icon="arrow-right", name=f"found-{place.name}")
        self.go.set_height(Button.IN_BARS)
        self._rule = FlatRule()
        self._row = SettingRow(place.title, place.text, self.go, name=f"found-row-{place.name}")
        self.go.clicked.connect(self._choose)
        self.setLayout(column(self._rule, self._row))

    def show_place(self, place: Place, *, is_first: bool) -> None:
        """In the words it has now; only where the line stands on a leaf: else it would be a window."""
        self.place = place
        self._rule.setHidden(is_first)
        self._row.rename(place.title)
        self._row.say(place.text)
        told = self.tr("{title}, in {group}").format(title=place.title, group=self.group.name())
        self.go.setAccessibleName(told)
        self.show()

    def _choose(self) -> None:
        self.chosen.emit(self.group, self.place)


class FoundPage(QWidget):
    """`chosen` carries the group and the place that was chosen."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings-found")
        self._found: Sequence[tuple[Group, Place]] = ()
        self._shown = 0
        self._lines: dict[tuple[str, str], FoundLine] = {}
        self._leaf = Leaf(padding=0)
        self._leaf.setObjectName("found-leaf")
        self._nothing = Label("", Type.BODY, Color.INK2, wrap=True, name="found-nothing")
        self._coming = QTimer(self, interval=0)
        self._coming.timeout.connect(self._show_more)
        content = Content()
        margins = (0, 0, px(S5) - px(S3), px(S4))
        content.setLayout(column(self._leaf, self._nothing, STRETCH, margins=margins))
        self.setLayout(column(Column(content, name="settings-found-scroll")))

    def show_found(self, found: Sequence[tuple[Group, Place]], words: str) -> None:
        """Lines of the search before that are found again stay: with each letter they become fewer."""
        self._found, self._shown = found, 0
        wanted = {_key(*one) for one in found}
        for key, line in self._lines.items():
            if key not in wanted:
                line.hide()
        self._leaf.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._nothing.setText(self.tr("Nothing in the settings is called “{words}”.").format(words=words))
        self._coming.start()

    def forget(self) -> None:
        """The search is over."""
        self._coming.stop()
        self._found, self._lines = (), {}
        clear(self._leaf.body)

    def choose_first(self) -> None:
        if self._found:
            self.chosen.emit(*self._found[0])

    def _show_more(self) -> None:
        """The next line that was not there, and those behind it that were: the event loop has its turn before
        one more comes, so that the next letter waits for no more."""
        has_come = False
        for at in range(self._shown, len(self._found)):
            group, place = self._found[at]
            line = self._lines.get(_key(group, place))
            if line is None or line.isHidden():
                if has_come:
                    return
                has_come = True
                line = line or self._line(group, place)
            if self._leaf.body.indexOf(line) != at:
                self._leaf.body.insertWidget(at, line)
            line.show_place(place, is_first=at == 0)
            self._shown = at + 1
        self._coming.stop()

    def _line(self, group: Group, place: Place) -> FoundLine:
        line = self._lines[_key(group, place)] = FoundLine(group, place)
        line.chosen.connect(self.chosen)
        return line


def _key(group: Group, place: Place) -> tuple[str, str]:
    return (group.key, place.name)
