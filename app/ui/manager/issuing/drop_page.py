"""The question before the code file of a batch is deleted: what it is good for, and that it is for good."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.counter.batch_values import BatchLine
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.formats import breakable
from app.ui.manager.issuing.words import cards_text
from app.ui.settings.form_page import FormPage
from app.ui.theme import S4, Color
from app.ui.typeface import Type, px

translate = QCoreApplication.translate


class DropPage(FormPage):
    """`sent` when it is to be deleted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("drop-page", "", icon="trash-2", danger=True, parent=parent)
        self.deed.setText(translate("Issuing", "Delete the file with the codes"))
        self.batch: BatchLine | None = None
        self._file = Label("", Type.BODY, Color.INK2, wrap=True, name="drop-page-file")
        leaf = Leaf(padding=px(S4))
        leaf.body.addWidget(self._file)
        self.put(leaf)

    def show_batch(self, batch: BatchLine) -> None:
        self.batch = batch
        meaning = translate(
            "Issuing",
            "No sheet of this batch can be printed any more: its codes are readable nowhere else. "
            "Nothing changes for its {cards}. It cannot be undone.",
        )
        self.say(
            translate("Issuing", "Delete the file with the codes of {batch}?").format(batch=batch.name),
            meaning.format(cards=cards_text(batch.count)),
        )
        self._file.setText(breakable(str(batch.file)))

    def focus_first(self) -> None:
        self._back.setFocus()
