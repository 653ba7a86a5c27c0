"""Check a link: one field, and what is found of the address in it. Nothing is opened, and nothing is sent."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.background import Background, Job, Lane
from app.ui.components.boxes import STRETCH, clear, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.fields import Labelled
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.scroll import Column, Content
from app.ui.pane import Pane
from app.ui.safety.address_field import AddressField
from app.ui.safety.result import LinkResult
from app.ui.safety.verdict import check, spoken, worst_of
from app.ui.services import Services
from app.ui.theme import S2, S3, S4, S5, Color
from app.ui.typeface import Type, px
from app.wallet.values import Actor

if TYPE_CHECKING:
    from app.codes.links.check import Checked
    from app.codes.programme import ProgrammeBook

_WIDTH = 900


class LinkPane(Pane):
    """The check runs on a worker. What is in the field goes when the pane is left: a link can hold a code."""

    pane_id = "link"
    icon_name = "shield-check"
    rail_key = ""

    def __init__(self, services: Services, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(services, background, parent)
        self._asked: Job | None = None
        self.field = AddressField(name="link-field")
        self.result = LinkResult()
        self._known = self._known_leaf()
        self._build()
        self.field.returnPressed.connect(self.check)
        self.field.pasted.connect(self.fill_code)
        background.ask(services.programmes, self._list_official)

    def title(self) -> str:
        return self.tr("Check a link")

    def show_actor(self, actor: Actor | None) -> None:
        super().show_actor(actor)
        self._forget()

    def entered(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        self._forget()

    def fill_code(self, text: str) -> None:
        """A link that was found elsewhere in the window: check it."""
        self.field.setText(text.strip())
        self.field.setCursorPosition(0)
        self._look(text)

    def check(self) -> None:
        """Look at what is in the field; an empty one is nothing to look at."""
        self._look(self.field.text())

    def _look(self, text: str) -> None:
        if text.strip():
            self._drop_asked()
            self._busy.show()
            work = partial(check, self.services, text)
            self._asked = self.background.ask(work, self._show, lane=Lane.FREE)

    def _show(self, found: tuple[Checked, ...]) -> None:
        self._busy.hide()
        self.result.show_found([spoken(one) for one in found], worst_of(found))
        self._known.hide()
        self.result.show()

    def _forget(self) -> None:
        self._drop_asked()
        self.field.setText("")  # unlike clear(), which Undo brings back
        self.result.forget()
        self.result.hide()
        self._known.show()

    def _drop_asked(self) -> None:
        if self._asked is not None:
            self._asked.drop()
        self._asked = None
        self._busy.hide()

    def _build(self) -> None:
        hint = self.tr(
            "Paste an address, or the whole message it came in. Nothing is opened, and nothing is sent."
        )
        go = Button(self.tr("Check"), Kind.PRIMARY, name="check-link")
        go.set_height(40)
        go.clicked.connect(self.check)
        paste = Button(self.tr("Paste"), icon="clipboard-paste", name="paste-link")
        paste.set_height(40)
        paste.clicked.connect(self.field.paste)
        label = Labelled(self.tr("Address or message"), self.field)
        line = row(label, paste, go, spacing=S2)
        line.setStretch(0, 1)
        line.setAlignment(paste, Qt.AlignmentFlag.AlignBottom)
        line.setAlignment(go, Qt.AlignmentFlag.AlignBottom)
        self._busy = Label(self.tr("Looking at the address …"), Type.SMALL, Color.INK2, name="link-busy")
        below = row(Label(hint, Type.SMALL, Color.INK2, wrap=True), self._busy, spacing=S3)
        below.setStretch(0, 1)
        self._busy.hide()
        self.result.hide()
        middle = QWidget()
        middle.setMaximumWidth(px(_WIDTH))
        middle.setLayout(column(line, S2, below, S5, self.result, self._known, STRETCH))
        whole = Content()
        across = row(STRETCH, middle, STRETCH, margins=(S5, S4, S5, S4))
        across.setStretch(1, 1000)
        whole.setLayout(column(across, STRETCH))
        self.setLayout(column(Column(whole, name="link-scroll")))

    def _known_leaf(self) -> Leaf:
        leaf = Leaf()
        leaf.setObjectName("official-addresses")
        leaf.body.addWidget(Label(self.tr("Official addresses"), Type.STRONG))
        leaf.body.addSpacing(S2)
        text = self.tr("Only these, and what stands before them with a dot, belong to the issuers.")
        leaf.body.addWidget(Label(text, Type.SMALL, Color.INK2, wrap=True))
        leaf.body.addSpacing(S4)
        self._hosts = QVBoxLayout()
        self._hosts.setSpacing(S3)
        leaf.body.addLayout(self._hosts)
        return leaf

    def _list_official(self, book: ProgrammeBook) -> None:
        clear(self._hosts)
        for programme in book.programmes:
            hosts = dict.fromkeys(host for region in programme.regions for host in region.hosts)
            if hosts:
                name = Label(programme.name, Type.CONTROL)
                name.setFixedWidth(px(220))
                addresses = Label("    ".join(hosts), Type.BODY, wrap=True)
                line = row(name, addresses, spacing=S4)
                line.setStretch(1, 1)
                self._hosts.addLayout(line)
