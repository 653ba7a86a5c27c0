"""The row below the scanner: stop, type instead, why the code cannot be used yet, and using it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import row
from app.ui.components.buttons import Button, Kind
from app.ui.components.labels import Label
from app.ui.theme import S4, Color
from app.ui.typeface import Type

translate = QCoreApplication.translate


class ActionRow(QWidget):
    """Reports what is pressed by its buttons; the page knows what that means."""

    HEIGHT = 40

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stop = Button(self.tr("Stop"), key="Esc", name="stop-scan")
        self.type = Button(self.tr("Type it instead"), Kind.QUIET, key="Ctrl+T", name="type-instead")
        self.use = Button(self.tr("Use this code"), Kind.PRIMARY, key="Enter", name="use-code")
        self._says = Label("", Type.SMALL, Color.INK2, wrap=True, name="scan-promise")
        self._says.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for button in (self.stop, self.type, self.use):
            button.set_height(self.HEIGHT)
        line = row(self.stop, self.type, self._says, self.use, spacing=S4)
        line.setStretch(2, 1)
        self.setLayout(line)

    def show_use(self, *, can_use: bool, is_typing: bool, is_sure: bool, doubts: int) -> None:
        """doubts: how many characters are still to be decided."""
        self.type.setVisible(not is_typing)
        self.use.setEnabled(can_use)
        self._says.setText(_promise(doubts, is_certain=is_typing or is_sure))

    def set_lit(self, *, is_lit: bool) -> None:
        """On the white of the light, which may be dimmed, quiet words stand in full ink."""
        self._says.set_color(Color.INK if is_lit else Color.INK2)


def _promise(doubts: int, *, is_certain: bool) -> str:
    """Why the code cannot be used yet; else what is promised."""
    if is_certain:
        return translate("ScanPage", "Nothing is redeemed until you confirm.")
    if doubts:
        text = translate(
            "ScanPage", "Characters still to decide: {count}. Nothing is redeemed until you confirm."
        )
        return text.format(count=doubts)
    return translate("ScanPage", "The code is not certain yet. Nothing is redeemed until you confirm.")
