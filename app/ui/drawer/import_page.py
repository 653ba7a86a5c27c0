"""The page that brings in a table: which file, what its columns mean, and what would become of each row."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from app.codes.programme import Issued, ProgrammeBook
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button
from app.ui.components.fields import Choice, Labelled, PasswordField
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.notice import Notice
from app.ui.drawer.plan_table import PlanModel, PlanTable
from app.ui.formats import count_text, region_name
from app.ui.messages import Problem, message_of
from app.ui.redeem.page import Page
from app.ui.theme import S2, S3, S4, Color
from app.ui.typeface import Type, px
from app.wallet.drawer_plan import Plan, PlannedCard
from app.wallet.drawer_table import Column

_WIDTH, _FIELD = 900, 420


class ImportPage(Page):
    """`file_wanted`; `passphrase_given` for an exported file; `changed` when its columns mean something else;
    `keep_wanted` when all that can be kept is to be."""

    file_wanted = Signal()
    passphrase_given = Signal(str)
    changed = Signal()
    keep_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("drawer-import-page", width=_WIDTH, parent=parent)
        self.choose = Button(self.tr("Choose a file"), icon="upload", name="import-choose")
        self._name = Label("", Type.BODY, Color.INK2, wrap=True, name="import-name")
        self.passphrase = PasswordField(name="import-passphrase")
        self._secret = Labelled(self.tr("Passphrase of this file"), self.passphrase)
        self._secret.setMaximumWidth(px(_FIELD))
        self.codes, self.issuer = Choice(name="import-codes"), Choice(name="import-issuer")
        self.region = Choice(name="import-region")
        self._model = PlanModel(self)
        self._table = PlanTable(self._model)
        self._summary = Label("", Type.STRONG, wrap=True, name="import-summary")
        self.told = Notice(name="import-told", parent=self)
        self._taken = 0
        self._is_new = False
        self._make_leaves()
        self._build()
        self._connect()

    def _make_leaves(self) -> None:
        self._file_leaf, self._plan_part = Leaf(padding=px(S4)), QWidget()
        file = row(self.choose, self._name, spacing=px(S3))
        file.setStretch(1, 1)
        secret = row(self._secret, STRETCH)
        secret.setStretch(0, 1)
        self._file_leaf.body.addLayout(column(file, secret, spacing=px(S2)))
        choices = row(
            Labelled(self.tr("The codes stand in"), self.codes),
            Labelled(self.tr("Issuer, where no column says it"), self.issuer),
            Labelled(self.tr("Region, where no column says it"), self.region),
            spacing=px(S4),
        )
        for at in range(3):
            choices.setStretch(at, 1)
        leaf = Leaf(padding=1)
        leaf.body.addWidget(self._table)
        self._plan_part.setLayout(column(px(S4), choices, px(S4), self._summary, px(S2), leaf))

    def _build(self) -> None:
        title = Label(self.tr("Bring in a table"), Type.FIGURE, wrap=True, name="import-title")
        text = self.tr(
            "A table of another program (CSV), or a file that Tillfold exported. You see first what "
            "becomes of each row."
        )
        self._back = self.back_button(self.tr("Back"), "import-back")
        self._keep = self.make_decisive("", "import-keep")
        self.body.addLayout(
            column(
                title,
                px(S2),
                Label(text, Type.LEAD, Color.INK2, wrap=True, name="import-meaning"),
                px(S4),
                self._file_leaf,
                self._plan_part,
                px(S3),
                self.told,
                px(S3),
                row(self._back, STRETCH, self._keep, spacing=px(S3)),
            )
        )

    def _connect(self) -> None:
        self.choose.clicked.connect(self.file_wanted)
        self._keep.clicked.connect(self._go_on)
        self.passphrase.textChanged.connect(self._watch)
        for choice in (self.codes, self.issuer, self.region):
            choice.currentIndexChanged.connect(self.changed)

    def begin(self, book: ProgrammeBook) -> None:
        """Without a file yet."""
        self.forget()
        here = [one for one in book.programmes if one.issued is Issued.ELSEWHERE]
        regions = dict.fromkeys(place.key for one in here for place in one.regions)
        self._fill(
            self.issuer, [(self.tr("The one its code fits"), None), *((one.name, one.key) for one in here)]
        )
        self._fill(
            self.region,
            [(self.tr("As the amount, or the account"), None), *((region_name(key), key) for key in regions)],
        )

    def forget(self) -> None:
        self._model.show_rows(())
        self._plan_part.hide()
        self.hide_passphrase()
        self.told.clear()
        self._name.setText(self.tr("Nothing leaves this computer."))
        self._taken, self._is_busy = 0, False
        self._watch()

    def show_file(self, name: str) -> None:
        self._name.setText(name)
        self.told.clear()
        self._plan_part.hide()
        self._taken = 0
        self.hide_passphrase()

    def ask_passphrase(self) -> None:
        """The file is one that was exported with codes."""
        self._secret.show()
        self.passphrase.setFocus()
        self._watch()

    def hide_passphrase(self) -> None:
        self.passphrase.clear()
        self.passphrase.hide_text()
        self._secret.hide()
        self._watch()

    def show_columns(self, plan: Plan) -> None:
        """Which column holds the codes, as far as it was guessed."""
        self._fill(self.codes, [(name, at) for at, name in enumerate(plan.table.names)])
        blocker = QSignalBlocker(self.codes)
        self.codes.setCurrentIndex(plan.columns.get(Column.CODE, -1))
        blocker.unblock()
        self._is_new = True
        self._plan_part.show()

    def show_rows(self, rows: Sequence[PlannedCard]) -> None:
        self._model.show_rows(rows)
        self._taken = sum(one.problem is None for one in rows)
        text = self.tr("{taken} of {all} rows can be kept. The others are left out.")
        everything = self.tr("All {all} rows can be kept.")
        is_all = self._taken == len(rows)
        self._summary.setText(
            (everything if is_all else text).format(taken=count_text(self._taken), all=count_text(len(rows)))
        )
        self.told.clear()
        self.set_busy(is_busy=False)
        if self._is_new and self._taken:
            self._keep.setFocus()  # later changes of the columns keep the focus where they are made
        self._is_new = False

    def show_problem(self, problem: Problem) -> None:
        self.told.show_message(message_of(problem))
        self.set_busy(is_busy=False)

    def set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._watch()

    def focus_first(self) -> None:
        if self._secret.isHidden():
            self.choose.setFocus()
        else:
            self.passphrase.setFocus()

    def _fill(self, choice: Choice, options: Sequence[tuple[str, object]]) -> None:
        blocker = QSignalBlocker(choice)
        choice.clear()
        for text, data in options:
            choice.addItem(text, data)
        choice.setCurrentIndex(0 if options else -1)
        blocker.unblock()

    def _watch(self) -> None:
        if not self._secret.isHidden():
            self._keep.setText(self.tr("Open the file"))
            self._keep.setEnabled(bool(self.passphrase.text()) and not self._is_busy)
            return
        one, many = self.tr("Keep 1 card"), self.tr("Keep {count} cards")
        self._keep.setText((one if self._taken == 1 else many).format(count=count_text(self._taken)))
        self._keep.setEnabled(self._taken > 0 and not self._is_busy)

    def _go_on(self) -> None:
        self.set_busy(is_busy=True)
        if self._secret.isHidden():
            self.keep_wanted.emit()
        else:
            self.passphrase_given.emit(self.passphrase.text())
