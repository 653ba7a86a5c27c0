"""The recovery code: shown in its groups, printed, and two groups typed back before anything is created."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.components.boxes import STRETCH, row
from app.ui.components.buttons import Button
from app.ui.components.fields import Labelled, TextField
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.paint import box, dots, painter_for
from app.ui.formats import date_text, now
from app.ui.gate.steps import Step
from app.ui.theme import RADIUS_LEAF, S2, S3, S4, Color, color, theme
from app.ui.typeface import Type, font, px

_HEIGHT = 82
_ASKED = (1, -1)
"""The second and the last group are asked for."""


def same_group(typed: str, group: str) -> bool:
    """Whether a typed group is the printed one: case, spaces and dashes do not matter."""
    return typed.replace(" ", "").replace("-", "").upper() == group.upper()


class CodeGroups(QWidget):
    """The groups of the code side by side, dotted creases between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[str, ...] = ()
        self.setObjectName("recovery-code")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_groups(self, groups: Sequence[str]) -> None:
        self._groups = tuple(groups)
        self.setAccessibleName(QCoreApplication.translate("Recovery", "Recovery code"))
        self.setAccessibleDescription(", ".join(" ".join(group) for group in groups))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(560), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(420), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            box(painter, whole, RADIUS_LEAF, color(Color.RAISED), color(Color.EDGE))
            if not self._groups:
                return
            room = whole.adjusted(px(S2), 0, -px(S2), 0)
            width = room.width() / len(self._groups)
            for at, group in enumerate(self._groups):
                left = room.left() + at * width
                self._paint_group(painter, QRectF(left, room.top(), width, room.height()), group)
                if at:
                    dots(painter, QPointF(left, whole.top() + px(26)), QPointF(left, whole.bottom() - px(26)))

    def _paint_group(self, painter: QPainter, area: QRectF, group: str) -> None:
        cell = min(px(29), (area.width() - px(S3)) / max(len(group), 1))
        left = area.center().x() - cell * len(group) / 2
        painter.setFont(font(Type.CODE_GROUPS))
        painter.setPen(color(Color.INK))
        for at, character in enumerate(group):
            place = QRectF(left + at * cell, area.top(), cell, area.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, character)


class RecoveryStep(Step):
    """Continue wakes when both asked groups are right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Write down your recovery code"),
            "",
            name="recovery-step",
            parent=parent,
        )
        self.code = self._use = ""
        self._is_busy = False
        self._shown = CodeGroups()
        self._made = Label("", Type.SMALL, Color.INK2)
        self._what = Label("", Type.SMALL_STRONG, Color.INK2)
        self._print = Button(self.tr("Print"), icon="printer", key="Ctrl+P", name="print-code")
        self._fields = (
            TextField(name="second-group", type_=Type.CODE_MASKED),
            TextField(name="last-group", type_=Type.CODE_MASKED),
        )
        self._print.clicked.connect(self._print_code)
        for field in self._fields:
            field.textChanged.connect(self.watch)
        self._build()
        self.watch()

    def _build(self) -> None:
        leaf = Leaf(padding=px(20))
        where = self.tr("Keep it where you keep your passport, not on this computer.")
        kept = Label(where, Type.SMALL, Color.INK2, wrap=True)
        kept.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        leaf.body.addLayout(row(self._what, STRETCH, self._made))
        leaf.body.addSpacing(px(S3))
        leaf.body.addWidget(self._shown)
        leaf.body.addSpacing(px(S3))
        below = row(self._print, kept, spacing=px(S4))
        below.setStretch(1, 1)
        leaf.body.addLayout(below)
        second, last = (
            Labelled(self.tr("Second group"), self._fields[0]),
            Labelled(self.tr("Last group"), self._fields[1]),
        )
        self.put(
            leaf,
            px(S4 + 4),
            Label(self.tr("Show that you have it"), Type.LEAD_STRONG),
            px(S2),
            Label(self.tr("Type the second and the last group."), Type.BODY, Color.INK2),
            px(S2),
            row(second, last, STRETCH, spacing=px(S4)),
        )

    def title(self) -> str:
        return self.tr("Recovery code")

    def show_code(self, code: str, *, opens_store: bool = True) -> None:
        """`code` has groups parted by dashes. Only the first account's brings a lost store back."""
        self.code = code
        self._say_what_for(opens_store=opens_store)
        self._shown.show_groups(code.split("-"))
        self._made.setText(self.tr("made {date}").format(date=date_text(now())))
        for field in self._fields:
            field.clear()

    def _say_what_for(self, *, opens_store: bool) -> None:
        if opens_store:
            self._what.setText(self.tr("Recovery code for this store"))
            self._use = self.tr("It opens this store if the password or this computer is lost.")
        else:
            self._what.setText(self.tr("Recovery code for this account"))
            self._use = self.tr("It sets another password for this account if the first is lost.")
        nobody = self.tr("{use} Nobody else has it, so nobody can send it to you.")
        self.under.setText(nobody.format(use=self._use))

    def is_ready(self) -> bool:
        if self._is_busy or not self.code:
            return False
        groups = self.code.split("-")
        asked = zip(self._fields, _ASKED, strict=True)
        return all(same_group(field.text(), groups[at]) for field, at in asked)

    def set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self.go_on.setText(self.tr("Creating the account…") if busy else self.tr("Continue"))
        self.watch()

    def forget(self) -> None:
        self.show_code("")
        self.set_busy(busy=False)

    def entered(self) -> None:
        self._fields[0].setFocus()

    def _print_code(self) -> None:
        from app.ui.gate.print_sheet import print_code  # printing is rare, and its library large

        print_code(self, self.code, self._use)
