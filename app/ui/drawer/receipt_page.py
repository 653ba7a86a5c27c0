"""The page with the picture of a receipt, as large as the pane allows."""

from functools import cached_property, partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.components.boxes import STRETCH, row
from app.ui.components.labels import Label
from app.ui.components.paint import box, painter_for
from app.ui.drawer.errand import Errand
from app.ui.drawer.receipt import decoded
from app.ui.drawer.words import card_text
from app.ui.redeem.page import Page
from app.ui.theme import RADIUS_LEAF, S2, S3, S4, Color, color, theme
from app.ui.typeface import Type, px
from app.wallet.drawer_values import DrawerCard

_HEIGHT = 460


class ReceiptPicture(QWidget):
    """Shows one picture whole, never larger than it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawer-receipt-picture")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._image = QImage()
        theme().changed.connect(self.update)

    def show_image(self, image: QImage, words: str) -> None:
        self._image = image
        self.setAccessibleName(words)
        self.setVisible(not image.isNull())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(400), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            box(painter, whole, RADIUS_LEAF, color(Color.SURFACE), color(Color.LINE))
            room = whole.adjusted(px(S3), px(S3), -px(S3), -px(S3))
            size = self._image.size().toSizeF()
            if size.width() > room.width() or size.height() > room.height():
                size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRectF(0, 0, size.width(), size.height())
            target.moveCenter(room.center())
            painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(target, self._image)


class ReceiptPage(Page):
    """One receipt, and the way back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("drawer-receipt-page", width=820, parent=parent)
        self._title = Label("", Type.FIGURE, wrap=True, name="drawer-receipt-title")
        self._meaning = Label("", Type.LEAD, Color.INK2, wrap=True, name="drawer-receipt-meaning")
        self.picture = ReceiptPicture()
        self._back = self.back_button(self.tr("Back"), "drawer-receipt-back")
        for part, gap in ((self._title, S2), (self._meaning, S4), (self.picture, S4)):
            self.body.addWidget(part)
            self.body.addSpacing(px(gap))
        self.body.addLayout(row(self._back, STRETCH))

    def show_receipt(self, card: DrawerCard, image: QImage) -> None:
        self._title.setText(self.tr("The receipt of {card}").format(card=card_text(card)))
        kept = self.tr("It is kept encrypted, and shown while the drawer is open.")
        broken = self.tr("The picture is kept, but it cannot be shown here.")
        self._meaning.setText(broken if image.isNull() else kept)
        self.picture.show_image(image, self._title.text())

    def forget(self) -> None:
        self.picture.show_image(QImage(), "")

    def focus_first(self) -> None:
        self._back.setFocus()


class ReceiptErrand(Errand):
    """The drawer is open before it begins."""

    _card: DrawerCard | None = None

    @cached_property
    def page(self) -> ReceiptPage:
        page = ReceiptPage()
        page.back_wanted.connect(self.leave)
        return page

    def forget(self) -> None:
        super().forget()
        self._card = None
        if "page" in self.__dict__:
            self.page.forget()

    def show_receipt(self, card: DrawerCard) -> None:
        if self.actor is None:
            return
        self.forget()
        self._card = card
        fetch = partial(self.services.receipt_picture, self.actor, card.card)
        self.ask(lambda: decoded(fetch()), self._show)

    def _show(self, image: QImage) -> None:
        if self._card is not None:
            self.page.show_receipt(self._card, image)
            self.page_wanted.emit(self.page, self.tr("Receipt"))
