"""One batch beside the table: how many of its cards wait, where they are, its sheets and its code file."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.counter.batch_values import BatchLine, BatchState, Course
from app.ui.components.amounts import AmountLabel
from app.ui.components.boxes import STRETCH, clear, column
from app.ui.components.buttons import Button, IconButton, Kind
from app.ui.components.flow import Flow
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule
from app.ui.formats import breakable, date_text, sentence_case, when_text
from app.ui.manager.detail_beside import Detail
from app.ui.manager.fact_lines import show_facts
from app.ui.manager.issuing.words import (
    about_state,
    amount_text,
    course_facts,
    kind_text,
    waiting_text,
    waiting_words,
)
from app.ui.theme import S1, S2, S3, Color
from app.ui.typeface import Type, px

translate = QCoreApplication.translate


class BatchDetail(Detail):
    """Reports what is wanted with its batch."""

    print_wanted = Signal()
    mails_wanted = Signal()
    put_wanted = Signal()
    folder_wanted = Signal()
    drop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("issue-detail", parent)
        self.batch: BatchLine | None = None
        self._name = Label("", Type.LEAD_STRONG, wrap=True, name="issue-detail-name")
        self._kind = Label("", Type.SMALL, Color.INK2, wrap=True, name="issue-detail-kind")
        self._waiting = AmountLabel(Type.FIGURE_34, name="issue-detail-waiting")
        self._under = Label("", Type.SMALL, Color.INK2, wrap=True, name="issue-detail-under")
        self._state = Label("", Type.SMALL, Color.INK2, wrap=True, name="issue-detail-state")
        self._facts: QVBoxLayout = column(spacing=px(6))
        self._file = Label("", Type.SMALL, Color.INK2, wrap=True, name="issue-detail-file")
        self.close_button = IconButton("x", translate("Issuing", "Close details"), name="issue-close")
        self.print = Button(
            translate("Issuing", "Print the cards"), Kind.PRIMARY, icon="printer", name="issue-print"
        )
        self.mails = Button(translate("Issuing", "E-gift e-mails"), icon="gift", name="issue-mails")
        self.put = Button(translate("Issuing", "Put into a stock"), icon="move", name="issue-put")
        self.folder = Button(translate("Issuing", "Open its folder"), icon="folder-open", name="issue-folder")
        self.drop = Button(
            translate("Issuing", "Delete the file"), Kind.DANGER, icon="trash-2", name="issue-drop"
        )
        for button in (self.mails, self.put, self.folder, self.drop):
            button.set_height(Button.IN_BARS)
        below = (self._kind, px(S2), self._waiting, self._under, px(S3))
        self.lay_out(self._name, self.close_button, below, self._scrolling())
        self._connect()

    def _scrolling(self) -> QVBoxLayout:
        """Each part brings the gap below it, so that a part that is hidden leaves none."""
        self._state_part, self._ready_part, self._file_part = QWidget(), QWidget(), QWidget()
        self._state_part.setLayout(column(self._state, px(S3)))
        others = Flow(self.mails, self.put, spacing=px(S2))
        deeds = column(self.print, px(S2), others, px(S3), FlatRule(), px(S3))
        self._ready_part.setLayout(deeds)
        title = Label(translate("Issuing", "The file with the codes"), Type.SMALL_STRONG)
        ways = Flow(self.folder, self.drop, spacing=px(S2))
        self._file_part.setLayout(column(px(S3), FlatRule(), px(S3), title, px(S1), self._file, px(S2), ways))
        return column(self._state_part, self._ready_part, self._facts, self._file_part, STRETCH)

    def _connect(self) -> None:
        pairs = (
            (self.print, self.print_wanted),
            (self.mails, self.mails_wanted),
            (self.put, self.put_wanted),
            (self.folder, self.folder_wanted),
            (self.drop, self.drop_wanted),
        )
        for button, signal in pairs:
            button.clicked.connect(signal)

    def show_batch(self, batch: BatchLine) -> None:
        """Before its cards are counted."""
        is_other = self.batch is None or self.batch.name != batch.name
        self.batch = batch
        self._name.setText(batch.name.replace("-", "-\u200b"))  # where a line may break
        self._kind.setText(kind_text(batch))
        is_ready = batch.state is BatchState.READY
        self._state.setText(about_state(batch))
        self._state_part.setVisible(not is_ready)
        if is_other:
            self._waiting.show_text("–")
            self._under.setText(translate("Issuing", "Its cards are being counted."))
            self._ready_part.hide()
            self._file_part.hide()
            show_facts(self._facts, self._known(batch))

    def show_course(self, course: Course) -> None:
        batch = self.batch
        if batch is None or batch.name != course.name:
            return
        self._waiting.show_text(waiting_text(course))
        self._under.setText(waiting_words(batch))
        is_ready = batch.state is BatchState.READY
        self._ready_part.setVisible(is_ready and (course.has_file or course.waiting > 0))
        for button in (self.print, self.mails):
            button.setVisible(course.has_file)
        self.put.setVisible(course.waiting > 0)
        show_facts(self._facts, [*course_facts(course), *self._known(batch)])
        self._show_file(batch, course)

    def _show_file(self, batch: BatchLine, course: Course) -> None:
        self._file_part.setVisible(batch.state is BatchState.READY and batch.file is not None)
        if batch.file is None:
            return
        gone = translate("Issuing", "It is not on this computer, or it was deleted: {file}")
        there = translate("Issuing", "{file} holds the codes readably. Delete it when the cards are printed.")
        text = there if course.has_file else gone
        self._file.setText(text.format(file=breakable(str(batch.file))))
        for button in (self.folder, self.drop):
            button.setVisible(course.has_file)

    def _known(self, batch: BatchLine) -> list[tuple[str, str]]:
        ends = [(translate("Issuing", "They end"), date_text(batch.ends))] if batch.ends else []
        return [
            (translate("Issuing", "Each takes"), amount_text(batch.amount)),
            *ends,
            (translate("Issuing", "Made"), sentence_case(when_text(batch.at))),
            (translate("Issuing", "by"), batch.by),
        ]

    def forget(self) -> None:
        self.batch = None
        clear(self._facts)
        for label in (self._name, self._kind, self._under, self._state, self._file):
            label.setText("")

    def focus_first(self) -> None:
        ways = (self.print, self.put, self.close_button)
        found = next((one for one in ways if one.isVisible()), self.close_button)
        found.setFocus(Qt.FocusReason.OtherFocusReason)
