"""The page on which a card of another issuer is typed, pasted or scanned, named, and kept."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.codes.programme import Issued, Programme, ProgrammeBook
from app.ui.components.boxes import STRETCH, row
from app.ui.components.buttons import Button
from app.ui.components.code_cells import CellState
from app.ui.components.fields import Choice, Labelled
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule, Leaf
from app.ui.components.notice import Notice
from app.ui.drawer.card_form import CardForm
from app.ui.formats import region_line
from app.ui.icons import IconLabel
from app.ui.messages import Problem, message_of
from app.ui.redeem.code_field import CodeField
from app.ui.redeem.page import Page
from app.ui.redeem.reading import SoFar, read
from app.ui.theme import S2, S3, S4, S5, Color, Tone, ink_of
from app.ui.typeface import Type, px
from app.wallet.drawer_values import NewDrawerCard

_WIDTH, _CHOICE = 820, 300


class AddPage(Page):
    """`keep_wanted` carries the `NewDrawerCard`. `picture_wanted` when the receipt's picture is to be chosen,
    `files_wanted` when one of the card is."""

    keep_wanted = Signal(object)
    picture_wanted = Signal()
    scan_wanted = Signal()
    files_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("drawer-add-page", width=_WIDTH, parent=parent)
        self._book: ProgrammeBook | None = None
        self._home = ""
        self._so_far: SoFar | None = None
        self.field = CodeField()
        self.field.setObjectName("drawer-code")
        self._icon = IconLabel("info", 18, Color.INK2)
        self._line = Label("", Type.BODY, Color.INK2, wrap=True, name="drawer-code-line")
        self._line.setTextFormat(Qt.TextFormat.RichText)
        self.issuer, self.region = Choice(name="drawer-issuer"), Choice(name="drawer-region")
        self._issuers = Labelled(self.tr("Issuer"), self.issuer)
        self._regions = Labelled(self.tr("Region of the card"), self.region)
        self.form = CardForm()
        self.problem = Notice(name="drawer-add-problem", parent=self)
        self._build()
        self._connect()

    def _build(self) -> None:
        title = Label(
            self.tr("Add a card of another issuer"), Type.FIGURE, wrap=True, name="drawer-add-title"
        )
        text = self.tr("It is kept here, encrypted, until you redeem it at its issuer. Nothing is sent.")
        leaf = Leaf(padding=px(S5))
        line = row(self._icon, self._line, spacing=px(S2))
        line.setStretch(1, 1)
        ways = row(*self._ways(), STRETCH, spacing=px(S2))
        choices = row(self._issuers, self._regions, spacing=px(S4 * 2))
        for at in (0, 1):
            choices.setStretch(at, 1)
        upper = ((self.field, S3), (line, S3), (ways, S4))
        for part, gap in (*upper, (FlatRule(), S4), (choices, S4), (self.form, 0)):
            leaf.body.addWidget(part) if isinstance(part, QWidget) else leaf.body.addLayout(part)
            leaf.body.addSpacing(px(gap))
        self.body.addWidget(title)
        self.body.addSpacing(px(S2))
        self.body.addWidget(Label(text, Type.LEAD, Color.INK2, wrap=True, name="drawer-add-meaning"))
        self.body.addSpacing(px(S3))
        self.body.addWidget(self.problem)
        self.body.addSpacing(px(S3))
        self.body.addWidget(leaf)
        self.body.addSpacing(px(S4))
        self._back = self.back_button(self.tr("Back"), "drawer-add-back")
        self._keep = self.make_decisive(self.tr("Keep the card"), "drawer-keep")
        self.body.addLayout(row(self._back, STRETCH, self._keep, spacing=px(S3)))

    def _ways(self) -> tuple[Button, ...]:
        """How a code comes in besides typing."""
        scan = Button(self.tr("Scan the card"), icon="camera", key="F2", name="drawer-scan")
        files = Button(self.tr("Open a picture"), icon="image", key="Ctrl+O", name="drawer-open-picture")
        paste = Button(self.tr("Paste"), icon="clipboard-paste", name="drawer-paste")
        scan.clicked.connect(self.scan_wanted)
        files.clicked.connect(self.files_wanted)
        paste.clicked.connect(self.field.paste)
        return scan, files, paste

    def _connect(self) -> None:
        self._keep.clicked.connect(self._send)
        self.field.code_edited.connect(self._read)
        self.field.pasted.connect(self.fill)
        self.issuer.currentIndexChanged.connect(self._follow_issuer)
        self.region.currentIndexChanged.connect(self._follow_region)
        self.form.picture_wanted.connect(self.picture_wanted)

    def begin(self, book: ProgrammeBook, home: str) -> None:
        """Empty, for the programmes that are issued elsewhere. home: the region that is offered first."""
        keys = [one.key for one in book.programmes if one.issued is Issued.ELSEWHERE]
        self._book, self._home = book.only(keys), home
        self.form.begin("")
        self.forget()

    def forget(self) -> None:
        self.field.forget()
        self.form.begin("")
        self.problem.clear()
        self.set_busy(is_busy=False)
        self._read("")

    def fill(self, text: str) -> None:
        """The code that is in the text, in place of what stood there; or part of one, at the cursor."""
        so_far = self.reading_of(text)
        if so_far is None:
            return
        if so_far.is_whole:
            self.show_code(so_far.text)
        elif len(so_far.text) <= self.field.maxLength():
            self.field.insert_code(text)
        else:
            title = self.tr("There is no claim code in this text")
            text = self.tr("{count} characters were looked through.").format(count=len(text))
            self.problem.say(Tone.WARN, title, text)

    def reading_of(self, text: str) -> SoFar | None:
        """What the text is so far; None while the programmes are not known."""
        return read(text, self._book) if self._book is not None else None

    def show_code(self, code: str, states: Sequence[CellState] = ()) -> None:
        """A code that was read, in place of what stood there. states: of its characters, where some are in
        doubt."""
        self.problem.clear()
        self.field.show_code(code, states)
        self._read(code)

    def show_problem(self, problem: Problem) -> None:
        self.set_busy(is_busy=False)
        self.problem.show_message(message_of(problem))
        self.field.setFocus()  # the page scrolls up to it, and to what is said above it

    def set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._back.setEnabled(not is_busy)
        self._watch()

    def focus_first(self) -> None:
        target = self.form.amount if self._so_far is not None and self._so_far.is_whole else self.field
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self, typed: str) -> None:
        if self._book is None:
            return
        so_far = self._so_far = read(typed, self._book)
        self._icon.set_icon(so_far.icon, ink_of(so_far.tone))
        self._line.setText(so_far.html)
        self.field.setAccessibleDescription(so_far.plain)
        if so_far.groups:
            self.field.show_groups(so_far.groups)
        self._offer_issuers(self._book.fitting(so_far.text) if so_far.is_whole else ())
        self._watch()

    def _offer_issuers(self, programmes: Sequence[Programme]) -> None:
        """Whose card it can be; asked only where several fit."""
        before = self.issuer.currentData()
        blocker = QSignalBlocker(self.issuer)
        self.issuer.clear()
        for one in programmes:
            self.issuer.addItem(one.name, one.key)
        self.issuer.setCurrentIndex(max(self.issuer.findData(before), 0 if programmes else -1))
        blocker.unblock()
        self._issuers.setVisible(len(programmes) > 1)
        self._follow_issuer()

    def _follow_issuer(self) -> None:
        key, before = self.issuer.currentData(), self.region.currentData() or self._home
        regions = self._book.by_key(key).regions if self._book is not None and key else ()
        blocker = QSignalBlocker(self.region)
        self.region.clear()
        for place in regions:
            self.region.addItem(region_line(place.key, place.currency), place.key)
        wanted = [self.region.findData(one) for one in (before, self._home)]
        self.region.setCurrentIndex(next((at for at in wanted if at >= 0), 0 if regions else -1))
        blocker.unblock()
        self._regions.setVisible(bool(regions))
        self._follow_region()

    def _follow_region(self) -> None:
        self.form.show_currency(self._currency())

    def _currency(self) -> str:
        key, place = self.issuer.currentData(), self.region.currentData()
        region = self._book.by_key(key).region(place) if self._book is not None and key and place else None
        return region.currency if region else ""

    def _watch(self) -> None:
        is_whole = self._so_far is not None and self._so_far.is_whole
        self._keep.setEnabled(is_whole and not self._is_busy)

    def _send(self) -> None:
        self.problem.clear()
        self.set_busy(is_busy=True)
        self.keep_wanted.emit(
            NewDrawerCard(
                self.field.text(),
                self.issuer.currentData(),
                self.region.currentData(),
                self.form.plain_amount(self._currency()),
                self.form.ends,
                self.form.note.text().strip(),
                self.form.picture,
            )
        )
