"""What is done with the card that is looked at (its code fetched, shown, copied, taken to its issuer; what is
noted of it; its end), and with all of them together."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from app.ui.background import Background
from app.ui.drawer.answer_errand import AnswerErrand
from app.ui.drawer.browser import Issuers
from app.ui.drawer.clipboard import CodeClipboard
from app.ui.drawer.export_errand import ExportErrand
from app.ui.drawer.import_errand import ImportErrand
from app.ui.drawer.list_page import ListPage
from app.ui.drawer.note_errand import NoteErrand
from app.ui.drawer.outside_errand import OutsideErrand
from app.ui.drawer.receipt_page import ReceiptErrand
from app.ui.drawer.secret_errand import Purpose, SecretErrand
from app.ui.drawer.settle_errand import SettleErrand
from app.ui.services import Services
from app.wallet.drawer_values import DrawerCard


class OpenFor(Protocol):
    """Do it in the open drawer: now, or after the password. title: what it is opened for."""

    def __call__(self, title: str, then: Callable[[], None]) -> None: ...


class CardDesk(QObject):
    """Runs the errands; the pane shows their pages."""

    def __init__(
        self,
        page: ListPage,
        issuers: Issuers,
        services: Services,
        background: Background,
        open_for: OpenFor,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page, self._issuers, self._open_for = page, issuers, open_for
        self.clipboard = CodeClipboard(self)
        self.secrets = SecretErrand(services, background, self)
        self.notes = NoteErrand(services, background, self)
        self.answers = AnswerErrand(services, background, self)
        self.settling = SettleErrand(services, background, self)
        self.receipts = ReceiptErrand(services, background, self)
        self.outside = OutsideErrand(services, background, self)
        self.bringing = ImportErrand(services, background, self)
        self.taking_out = ExportErrand(services, background, self)
        about_one = (self.secrets, self.notes, self.answers, self.settling, self.receipts)
        self.errands = (*about_one, self.outside, self.bringing, self.taking_out)
        self._connect()

    def _connect(self) -> None:
        detail = self._page.detail
        self._page.card_left.connect(self.hide_code)
        self.clipboard.cleared.connect(detail.show_cleared)
        detail.reveal_wanted.connect(self._reveal)
        detail.copy_wanted.connect(self._copy)
        detail.redeem_wanted.connect(self._redeem)
        detail.tell_wanted.connect(self._tell)
        detail.throw_wanted.connect(self._throw)
        detail.back_wanted.connect(self._take_back)
        detail.forget_wanted.connect(self._forget_code)
        detail.change_wanted.connect(self._change)
        detail.receipt_wanted.connect(self._show_receipt)
        self.answers.again_wanted.connect(self._open_again)
        self._page.bar.import_wanted.connect(self._bring_in)
        self._page.bar.export_wanted.connect(self._take_out)
        self._page.bar.outside_wanted.connect(self._look_outside)

    def use_code(self, purpose: Purpose, card: DrawerCard, code: str) -> None:
        """The password was right, and the list is in front."""
        self._page.look_at(card.card)
        url = self._issuers.official_page(card)
        if purpose is Purpose.REVEAL:
            self._page.detail.show_code(code)
            return
        self.clipboard.hold(code)
        if purpose is Purpose.COPY or url is None:
            self._page.detail.show_copied()
        else:
            self.answers.open_page(card, url)

    def hide_code(self) -> None:
        if self._page.detail.code.is_revealed:
            self._page.detail.hide_code()

    def _with_card(self, deed: Callable[[DrawerCard], None]) -> None:
        card = self._page.card
        if card is not None:
            self._page.say(None)
            deed(card)

    def _reveal(self) -> None:
        self._with_card(lambda card: self.secrets.fetch_code(Purpose.REVEAL, card))

    def _copy(self) -> None:
        self._with_card(lambda card: self.secrets.fetch_code(Purpose.COPY, card))

    def _redeem(self) -> None:
        self._with_card(self._open_again)

    def _open_again(self, card: DrawerCard) -> None:
        self.secrets.fetch_code(Purpose.REDEEM, card)

    def _tell(self) -> None:
        self._with_card(
            lambda card: self.answers.ask_what_it_said(card, can_open=self._issuers.can_open(card))
        )

    def _change(self) -> None:
        title = self.tr("Open the drawer to change what is noted?")
        self._with_card(lambda card: self._open_for(title, lambda: self._change_now(card)))

    def _change_now(self, card: DrawerCard) -> None:
        self.notes.change(card, self._page.note_of(card) or "")

    def _show_receipt(self) -> None:
        title = self.tr("Open the drawer to see the receipt?")
        self._with_card(lambda card: self._open_for(title, lambda: self.receipts.show_receipt(card)))

    def _throw(self) -> None:
        self._with_card(lambda card: self.settling.throw_away(card, "drop"))

    def _forget_code(self) -> None:
        self._with_card(lambda card: self.settling.throw_away(card, "forget"))

    def _take_back(self) -> None:
        self._with_card(self.settling.take_back)

    # What is done with all of them

    def _look_outside(self) -> None:
        if self._issuers.book is not None:
            self.outside.open_page(self._issuers.book)

    def _take_out(self) -> None:
        self.taking_out.open_page(self._page.view)

    def _bring_in(self) -> None:
        self._open_for(self.tr("Open the drawer to bring in a table?"), self._bring_in_now)

    def _bring_in_now(self) -> None:
        if self._issuers.book is not None:
            self.bringing.open_page(self._issuers.book)
