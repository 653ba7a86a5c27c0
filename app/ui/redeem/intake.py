"""What is brought to the redeem pane from outside: files, pictures and texts; chosen, dropped or pasted."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.ui.redeem.drop_taking import DropTaking
from app.ui.redeem.idle_page import IdlePage
from app.ui.redeem.picture_dialog import PictureChooser
from app.ui.redeem.scanner import Scanner


class Intake(QObject):
    """Whatever way they came, they are told alike; what becomes of them the pane decides."""

    files_came = Signal(object)  # list of Path
    picture_came = Signal(QImage)
    text_came = Signal(str)

    def __init__(self, pane: QWidget, idle: IdlePage, scanner: Scanner) -> None:
        super().__init__(pane)
        self._chooser, self._drops = PictureChooser(pane), DropTaking(pane)
        chooser, drops, field = self._chooser, self._drops, idle.field
        for wanted in (idle.picture_wanted, scanner.pictures_wanted):
            wanted.connect(chooser.open)
        for files in (chooser.chosen, drops.files_dropped, field.files_pasted, scanner.files_pasted):
            files.connect(self.files_came)
        for picture in (drops.picture_dropped, field.picture_pasted, scanner.picture_pasted):
            picture.connect(self.picture_came)
        for text in (drops.text_dropped, scanner.text_pasted):
            text.connect(self.text_came)
        drops.came.connect(partial(idle.drop_strip.show_over, is_over=True))
        drops.gone.connect(partial(idle.drop_strip.show_over, is_over=False))
