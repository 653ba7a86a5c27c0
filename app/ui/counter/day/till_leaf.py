"""The leaf of the till: since when it is open, the float, what lies in the drawer; and whether the store
answers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.counter.at_till import TillNow
from app.ui.components.boxes import STRETCH, row
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule, Leaf
from app.ui.counter.input.camera_box import CameraBox
from app.ui.formats import count_text, money_text, time_text
from app.ui.icons import IconLabel
from app.ui.theme import S2, S3, Color
from app.ui.typeface import Type, px

WIDTH = 240
_INSET, _LOW = 17, 300


class WholeLines(QWidget):
    """Lines of a label and a value; those there is no room for are left out, from the last one on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        for old in self._lines:
            old.hide()
            old.deleteLater()
        self._lines = [self._line(label, value) for label, value in lines]
        self._place()

    def _line(self, label: str, value: str) -> QWidget:
        line = QWidget(self)
        line.setLayout(row(Label(label, Type.SMALL, Color.INK2), STRETCH, Label(value, Type.STRONG)))
        return line

    def _place(self) -> None:
        y = 0
        for line in self._lines:
            height = line.sizeHint().height()
            line.setGeometry(0, y, self.width(), height)
            line.setVisible(y + height <= self.height())
            y += height + px(10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()


class TillLeaf(Leaf):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=px(_INSET))
        self.setObjectName("till-leaf")
        self._title = Label("", Type.STRONG, wrap=True, name="till-title")
        self._facts = WholeLines()
        self.camera = CameraBox()
        self._store_icon, self._store = (
            IconLabel("database", 18),
            Label("", Type.SMALL, Color.INK2, wrap=True),
        )
        self._doubt_icon, self._doubt = (
            IconLabel("circle-check", 18),
            Label("", Type.SMALL, Color.INK2, wrap=True),
        )
        self._store.setObjectName("till-store")
        self._doubt.setObjectName("till-doubt")
        self.body.addWidget(self._title)
        self.body.addSpacing(px(S3))
        self.body.addWidget(self._facts, 1)
        self.body.addWidget(self.camera)
        self.body.addSpacing(px(S2))
        self.body.addWidget(FlatRule())
        self.body.addSpacing(px(S2))
        for icon, label in ((self._store_icon, self._store), (self._doubt_icon, self._doubt)):
            self.body.addLayout(_sign(icon, label))
        self.setFixedWidth(px(WIDTH))
        self.camera.switched.connect(self._make_room)
        self.show_settled()

    def _make_room(self) -> None:
        """In a low window the camera takes the place of the till's name, which the header has too."""
        self._title.setVisible(self.camera.is_off or self.height() >= px(_LOW))

    def show_till(self, name: str, now: TillNow | None) -> None:
        """name: as people call it; "" where no till was chosen."""
        self._title.setText(name or self.tr("No till chosen"))
        self._facts.show_lines(self._lines(now))

    def _lines(self, now: TillNow | None) -> list[tuple[str, str]]:
        if now is None:
            return []
        if now.since is None:
            return [(self.tr("State"), self.tr("Closed"))]
        lines = [(self.tr("Open since"), time_text(now.since))]
        if now.state == "COUNTED":
            lines.insert(0, (self.tr("State"), self.tr("Counted")))
        lines += [(self.tr("Float"), money_text(one)) for one in now.given]
        lines += [(self.tr("Cash in drawer"), money_text(one)) for one in now.cash]
        return [*lines, (self.tr("Cards sold today"), count_text(now.sold))]

    def show_store(self, ms: float | None) -> None:
        """How long it took to answer; None while it does not."""
        if ms is None:
            self._store_icon.set_icon("unplug", Color.DANGER)
            self._store.setText(self.tr("Store not reachable"))
        else:
            self._store_icon.set_icon("database", Color.SUCCESS)
            text = self.tr("Store reachable, {ms} ms").format(ms=count_text(max(round(ms), 1)))
            self._store.setText(text)

    def show_settled(self) -> None:
        self._doubt_icon.set_icon("circle-check", Color.SUCCESS)
        self._doubt.setText(self.tr("No action in doubt"))

    def show_unsettled(self) -> None:
        self._doubt_icon.set_icon("hourglass", Color.WARN)
        self._doubt.setText(self.tr("Last action being settled"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()


def _sign(icon: IconLabel, label: Label) -> QHBoxLayout:
    line = row(icon, label, spacing=px(S2), margins=(0, px(2), 0, px(2)))
    line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
    line.setStretch(1, 1)
    return line
