"""The rectangle of the picture: the picture, what is wrong with the camera, or a camera's address."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.scan.address_form import AddressForm
from app.ui.scan.live_view import LiveView
from app.ui.scan.no_picture import NoPicture


class PicturePlace(QStackedWidget):
    """Whatever stands in it, it keeps its size: nothing beside it moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view, self.nothing, self.address = LiveView(), NoPicture(), AddressForm()
        for page in (self.view, self.nothing, self.address):
            self.addWidget(page)
