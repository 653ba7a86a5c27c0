"""What is carried in with the mouse and let go over the redeem pane: files, a text or a picture."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QWidget

from app.ui.drops import files_in


class DropTaking(QObject):
    """Watches one widget. `came` when something that can be taken hangs above it, `gone` when no more."""

    came = Signal()
    gone = Signal()
    files_dropped = Signal(object)  # list of Path
    text_dropped = Signal(str)
    picture_dropped = Signal(QImage)

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        place.setAcceptDrops(True)
        place.installEventFilter(self)

    def eventFilter(self, place: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            return self._enter(event)
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self._drop(event)
            return True
        if event.type() is QEvent.Type.DragLeave:
            self.gone.emit()
        return super().eventFilter(place, event)

    def _enter(self, event: QDragEnterEvent) -> bool:
        data = event.mimeData()
        is_ours = bool(files_in(data)) or data.hasText() or data.hasImage()
        if is_ours:
            event.acceptProposedAction()
            self.came.emit()
        return is_ours

    def _drop(self, event: QDropEvent) -> None:
        self.gone.emit()
        event.acceptProposedAction()
        self._hand_on(event.mimeData())

    def _hand_on(self, data: QMimeData) -> None:
        if paths := files_in(data):
            self.files_dropped.emit(paths)
        elif data.hasText():
            self.text_dropped.emit(data.text())
        else:
            self.picture_dropped.emit(QImage(data.imageData()))
