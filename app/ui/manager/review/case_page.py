"""One case on one page: the slip, what the book says, the reason, and the two decisions."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from app.counter.review_values import Case, CaseKind, ReviewFact
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.fields import Labelled, TextField
from app.ui.components.leaf import Leaf
from app.ui.components.notice import Notice
from app.ui.components.table import Cell, WholeRows
from app.ui.manager.cell_table import CellTable
from app.ui.manager.review.case_slip import CaseSlip
from app.ui.manager.review.words import approve_text, fact_texts
from app.ui.messages import Message
from app.ui.theme import S2, S3, S4, Color, Tone
from app.ui.typeface import px

translate = QCoreApplication.translate

_LONGEST = 200
_BY, _ROW, _LOW = 236, 36, 700
_APPROVE, _REJECT = "Ctrl+Enter", "Alt+R"


class CasePage(QWidget):
    """`approved` and `rejected` are decisions, with the reason and the new card that the fields hold;
    `ask_wanted` before one is made."""

    approved = Signal()
    rejected = Signal()
    ask_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case: Case | None = None
        self._is_sending = False
        self.slip = CaseSlip()
        self.table = CellTable(
            "review-facts",
            translate("Review", "What the book says about it"),
            (
                translate("Review", "Fact"),
                translate("Review", "Where it comes from"),
                translate("Review", "Weight"),
            ),
            rest=1,
            row_height=_ROW,
        )
        self.reason = TextField(name="review-reason")
        self.by = TextField(name="review-by")
        self.notice = Notice(name="review-notice", parent=self)
        self.reject = Button(
            translate("Review", "Reject"), Kind.DANGER, key=_REJECT, cap_only=True, name="review-reject"
        )
        self.approve = Button("", Kind.PRIMARY, key=_APPROVE, cap_only=True, name="review-approve")
        self._build()
        self._connect()

    def _build(self) -> None:
        leaf = Leaf(padding=1)
        leaf.body.addWidget(WholeRows(self.table))
        hint = translate("Review", "Say why in a few words. A decision is made once.")
        self._reason = Labelled(translate("Review", "Reason, kept with the decision"), self.reason, hint)
        self._by = Labelled(translate("Review", "New card in its place"), self.by)
        for field in (self.reason, self.by):
            field.setMaxLength(_LONGEST)
        buttons = row(
            STRETCH,
            self.reject.set_decisive(),
            self.approve.set_decisive(),
            spacing=px(S3),
        )
        self._by.setFixedWidth(px(_BY))
        fields = row(self._by, self._reason, spacing=px(S4))
        fields.setAlignment(self._by, Qt.AlignmentFlag.AlignTop)
        fields.setAlignment(self._reason, Qt.AlignmentFlag.AlignTop)
        whole = column(self.slip, leaf, fields, self.notice, buttons, spacing=px(S3))
        whole.setStretchFactor(leaf, 1)
        self._whole = whole
        self.setLayout(whole)

    def _connect(self) -> None:
        self.approve.clicked.connect(self.approved)
        self.reject.clicked.connect(self.rejected)
        self.slip.ask.clicked.connect(self.ask_wanted)
        # Those of a button sleep with it, and the field would take their letters: Enter is there twice.
        for key, button in (("Ctrl+Return", self.approve), (_APPROVE, self.approve), (_REJECT, self.reject)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        self.reason.textChanged.connect(self._follow)
        self.by.textChanged.connect(self._follow)

    @property
    def facts(self) -> QAbstractItemModel:
        """What the table says."""
        return self.table.model()

    @property
    def case(self) -> Case | None:
        return self._case

    def show_case(self, case: Case) -> None:
        """Another case begins with an empty reason; the same one goes on with what was typed."""
        if self._case is None or self._case.id != case.id:
            self.reason.clear()
            self.by.clear()
            self.table.show_rows(())
        self._case = case
        self.slip.show_case(case)
        self._by.setVisible(case.kind is not CaseKind.VELOCITY)
        self._follow()

    def show_facts(self, facts: Sequence[ReviewFact]) -> None:
        self.table.show_rows([_cells(fact) for fact in facts])

    def show_sending(self, *, is_sending: bool) -> None:
        self._is_sending = is_sending
        self._follow()

    def show_message(self, message: Message) -> None:
        self.notice.show_message(message)

    def forget(self) -> None:
        """What was typed here is nobody else's."""
        self._case = None
        self.reason.clear()
        self.by.clear()
        self.table.show_rows(())
        self.notice.clear()

    def _follow(self) -> None:
        can_decide = bool(self.reason.text().strip()) and not self._is_sending
        is_made_good = bool(self.by.text().strip())
        self.approve.setEnabled(can_decide)
        self.reject.setEnabled(can_decide and not is_made_good)
        blank = translate("Review", "A blank card of this store, or none.")
        bound = translate("Review", "A rejected case gives no new card.")
        self._by.set_hint(bound if is_made_good else blank)
        if self._case is not None:
            self.approve.setText(approve_text(self._case, is_made_good=is_made_good))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the parts stand closer, so that every fact has its line."""
        super().resizeEvent(event)
        self._whole.setSpacing(px(S2 if self.window().height() <= _LOW else S3))


def _weights() -> tuple[tuple[str, str, Tone], ...]:
    """What a fact asks for: nothing more, or another look."""
    return (
        (translate("Review", "Look again"), "eye", Tone.WARN),
        (translate("Review", "In favour"), "check", Tone.SUCCESS),
    )


def _cells(fact: ReviewFact) -> tuple[Cell, Cell, Cell]:
    what, where = fact_texts(fact)
    weight, icon, tone = _weights()[fact.in_favour]
    return Cell(what), Cell(where, ink=Color.INK2), Cell(weight, tag=icon, tone=tone)
