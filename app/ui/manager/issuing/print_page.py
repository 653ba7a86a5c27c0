"""The page that prints the cards of a batch: on which sheets, how far it is, and what to do with the file
that holds their codes."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.counter.batch_values import BatchLine
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.chip_group import ChipGroup
from app.ui.components.flow import Flow
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.notice import Notice
from app.ui.components.progress import ProgressBar
from app.ui.components.tags import Chip
from app.ui.formats import breakable, count_text
from app.ui.manager.issuing.words import cards_text
from app.ui.messages import Message
from app.ui.paper.layouts import LAYOUTS, SheetKind
from app.ui.redeem.page import Page
from app.ui.theme import S1, S2, S3, S4, S5, Color, Tone
from app.ui.typeface import Type, px

translate = QCoreApplication.translate

_WIDTH = 760
_NAMES: Final = {
    SheetKind.CARDS_A4: "a4",
    SheetKind.CARDS_LETTER: "letter",
    SheetKind.LABELS_A4: "labels-a4",
    SheetKind.LABELS_LETTER: "labels-letter",
}


class PrintPage(Page):
    """`print_wanted` and `save_wanted`: on the sheets of `kind`. `stop_wanted` while they are drawn."""

    print_wanted = Signal()
    save_wanted = Signal()
    stop_wanted = Signal()
    folder_wanted = Signal()
    drop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("print-page", width=_WIDTH, parent=parent)
        self.rebound_ms = self.REBOUND_MS
        self.batch: BatchLine | None = None
        self._title = Label("", Type.FIGURE, wrap=True, name="print-page-title")
        self._meaning = Label("", Type.LEAD, Color.INK2, wrap=True, name="print-page-meaning")
        texts = self._kind_texts()
        self.kinds = {kind: Chip(texts[kind], name=f"print-{name}") for kind, name in _NAMES.items()}
        self._group = ChipGroup(self.kinds, SheetKind.CARDS_A4, self)
        self._sheets = Label("", Type.SMALL, Color.INK2, wrap=True, name="print-page-sheets")
        self.told = Notice(name="print-page-told", parent=self)
        self._doing = Label("", Type.BODY, wrap=True, name="print-page-doing")
        self._bar = ProgressBar(translate("Issuing", "How many cards are drawn"), name="print-page-bar")
        self.stop = Button(translate("Issuing", "Stop"), icon="x", key="Esc", name="print-page-stop")
        self._file = Label("", Type.SMALL, Color.INK2, wrap=True, name="print-page-file")
        self.folder = Button(translate("Issuing", "Open its folder"), icon="folder-open", name="print-folder")
        self.drop = Button(
            translate("Issuing", "Delete the file"), Kind.DANGER, icon="trash-2", name="print-drop"
        )
        self._deeds, self._running = self._held(self._actions()), self._held(self._progress())
        self._build()
        self._connect()

    def _kind_texts(self) -> dict[SheetKind, str]:
        return {
            SheetKind.CARDS_A4: translate("Issuing", "Cards on A4"),
            SheetKind.CARDS_LETTER: translate("Issuing", "Cards on Letter"),
            SheetKind.LABELS_A4: translate("Issuing", "Labels on A4"),
            SheetKind.LABELS_LETTER: translate("Issuing", "Labels on Letter"),
        }

    def _actions(self) -> QHBoxLayout:
        self._back = self.back_button(translate("Issuing", "Back"), "print-page-back")
        self.save = Button(translate("Issuing", "Save as PDF"), icon="download", name="print-save")
        self.save.set_decisive()
        done = self.make_decisive(translate("Issuing", "Print the cards"), "print-cards", icon="printer")
        done.clicked.connect(self.print_wanted)
        return row(self._back, STRETCH, self.save, done, spacing=px(S3))

    def _progress(self) -> QHBoxLayout:
        self.stop.set_decisive()
        line = row(column(self._doing, px(S2), self._bar), self.stop, spacing=px(S4))
        line.setStretch(0, 1)
        return line

    def _held(self, line: QHBoxLayout) -> QWidget:
        held = QWidget()
        held.setLayout(line)
        return held

    def _build(self) -> None:
        what, file = Leaf(padding=px(S5)), Leaf(padding=px(S5))
        heading = Label(translate("Issuing", "Sheets"), Type.SMALL_STRONG)
        what.body.addLayout(
            column(heading, px(S2), Flow(*self.kinds.values(), spacing=px(S2)), px(S2), self._sheets)
        )
        heading = Label(translate("Issuing", "The file with the codes"), Type.SMALL_STRONG)
        ways = Flow(self.folder, self.drop, spacing=px(S2))
        file.body.addLayout(column(heading, px(S1), self._file, px(S3), ways))
        for button in (self.folder, self.drop):
            button.set_height(Button.IN_BARS)
        self._running.hide()
        self.body.addLayout(
            column(
                self._title,
                px(S2),
                self._meaning,
                px(S4),
                what,
                px(S3),
                file,
                px(S3),
                self.told,
                px(S4),
                self._deeds,
                self._running,
            )
        )

    def _connect(self) -> None:
        self.stop.clicked.connect(self.stop_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self.drop.clicked.connect(self.drop_wanted)
        self._group.pressed.connect(self._count_sheets)

    @property
    def kind(self) -> SheetKind:
        return self._group.key

    @property
    def is_running(self) -> bool:
        return not self._running.isHidden()

    def show_batch(self, batch: BatchLine, *, is_new: bool) -> None:
        """is_new: it was minted just now, which is said first."""
        self.batch = batch
        self.told.clear()
        self._run(is_running=False)
        made = translate("Issuing", "{cards} minted").format(cards=cards_text(batch.count))
        title = translate("Issuing", "Print the cards of {batch}").format(batch=batch.name)
        self._title.setText(made if is_new else title)
        self._meaning.setText(self._lying(batch) if is_new else self._about(batch))
        text = translate(
            "Issuing",
            "{file} holds the codes readably: keep it as you keep cash. When the cards are printed and "
            "looked through, delete it; the cards stay what they are.",
        )
        self._file.setText(text.format(file=breakable(str(batch.file))))
        self._count_sheets()

    def _lying(self, batch: BatchLine) -> str:
        if batch.shop is None:
            text = translate(
                "Issuing", "Batch {batch}. They are worth nothing until they lie in a stock and are sold."
            )
        else:
            text = translate(
                "Issuing",
                "Batch {batch}, in the stock of {store}. They are worth nothing until they are sold.",
            )
        return text.format(batch=batch.name, store=batch.shop)

    def _about(self, batch: BatchLine) -> str:
        text = translate(
            "Issuing", "{cards}. They are worth nothing until a till activates them: print them at leisure."
        )
        return text.format(cards=cards_text(batch.count))

    def show_progress(self, done: int, count: int) -> None:
        """So many cards are drawn."""
        if not self.is_running and done < count:
            self.told.clear()
            self._run(is_running=True)
            self.stop.setFocus()
        self._bar.setRange(0, count)
        self._bar.setValue(done)
        text = translate("Issuing", "{done} of {count} cards are drawn")
        self._doing.setText(text.format(done=count_text(done), count=count_text(count)))

    def show_told(self, text: str) -> None:
        """What the printing said: a title of its own, and what to do next."""
        self._run(is_running=False)
        what = translate("Issuing", "Look through the sheets before you delete the file with the codes.")
        self.told.say(Tone.SUCCESS, text, what)
        self.focus_first()

    def show_message(self, message: Message) -> None:
        self._run(is_running=False)
        self.told.show_message(message)
        self.focus_first()

    def _run(self, *, is_running: bool) -> None:
        self._running.setVisible(is_running)
        self._deeds.setVisible(not is_running)
        for control in (self.folder, self.drop, *self.kinds.values()):
            control.setEnabled(not is_running)

    def _count_sheets(self) -> None:
        if self.batch is None:
            return
        pieces = LAYOUTS[self.kind].pieces
        text = translate(
            "Issuing",
            "{sheets} sheets of {pieces}, with crop marks. The code and the square of its e-gift link lie in "
            "the field that is covered; the serial stands open, as bars.",
        )
        sheets = -(-self.batch.count // pieces)
        self._sheets.setText(text.format(sheets=count_text(sheets), pieces=count_text(pieces)))
