"""The licences of what Tillfold stands on: one is chosen, its text is shown."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.fields import Choice
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.scroll import make_quiet
from app.ui.redeem.page import Page
from app.ui.settings.notices import Notice
from app.ui.theme import S2, S3, S4, Color
from app.ui.typeface import Type, font, px

_WIDTH, _TEXT_HEIGHT = 900, 360
_LONGEST = 40_000
"""Characters shown at once; what libraries carry along in their texts is longer than anybody reads."""


class LicenceText(QPlainTextEdit):
    """To be read and copied, not to be changed."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFont(font(Type.SMALL))
        make_quiet(self)
        see_through = QPalette()
        see_through.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(see_through)
        self.setFixedHeight(px(_TEXT_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class NoticesPage(Page):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("notices-page", width=_WIDTH, parent=parent)
        self._notices: Sequence[Notice] = ()
        self.choice = Choice(name="choose-notice")
        self.choice.setAccessibleName(self.tr("Whose licence"))
        self._licence = Label("", Type.SMALL, Color.INK2, wrap=True, name="notice-licence")
        self.text = LicenceText(name="notice-text")
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self._back = self.back_button(self.tr("Back"), "notices-back")
        title = Label(self.tr("The work of others"), Type.FIGURE, wrap=True, name="notices-title")
        leaf = Leaf(padding=px(S4))
        leaf.body.addWidget(self.text)
        self.body.addLayout(
            column(
                title,
                px(S3),
                row(self.choice, STRETCH),
                px(S2),
                self._licence,
                px(S3),
                leaf,
                px(S4),
                row(self._back, STRETCH),
            )
        )
        self.choice.currentIndexChanged.connect(self._show)

    def show_notices(self, notices: Sequence[Notice]) -> None:
        self._notices = notices
        self.choice.clear()
        self.choice.addItems([one.name for one in notices])

    def forget(self) -> None:
        """The texts are large."""
        self.show_notices(())
        self.text.clear()

    def focus_first(self) -> None:
        self.choice.setFocus()

    def _show(self, at: int) -> None:
        if not 0 <= at < len(self._notices):
            return
        one = self._notices[at]
        self._licence.setText(self.tr("Licence: {licence}").format(licence=one.licence))
        text = one.text or self.tr("Its text lies in the package; the name of the licence says which it is.")
        cut = self.tr("(The rest of this text lies in the package.)")
        self.text.setPlainText(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}\n\n{cut}")
