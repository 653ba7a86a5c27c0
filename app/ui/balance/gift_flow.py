"""A card bought with balance, step by step: what is wanted, where its e-mail goes, what is paid."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app.codes.programme import Programme
from app.codes.region import Region
from app.counter.gift_values import Gift, GiftBought
from app.outcomes import Refused
from app.ui.background import Background, Job
from app.ui.balance.gift_pages import GiftConfirm, GiftDone, GiftForm
from app.ui.mail_languages import chosen
from app.ui.messages import message_of
from app.ui.services import Services
from app.ui.settings.pages import Pages
from app.wallet.values import Actor, Balance

_ENDING = "eml"
Open = Callable[[QUrl], bool]


class GiftFlow(QObject):
    """`bought` when the balance is another one."""

    bought = Signal()

    def __init__(
        self,
        services: Services,
        background: Background,
        pages: Pages,
        parent: QObject | None = None,
        *,
        open_file: Open = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self._services, self._background, self._pages = services, background, pages
        self._open_file = open_file
        self._actor: Actor | None = None
        self._balance: Balance | None = None
        self._programme = ""
        self._gift: Gift | None = None
        self._file = Path()
        self._key = ""
        self._job: Job | None = None

    @cached_property
    def form(self) -> GiftForm:
        """Made when it is first wanted, as the other two."""
        form = GiftForm()
        form.sent.connect(self._ask_where)
        form.back_wanted.connect(self._pages.close)
        return form

    @cached_property
    def confirm(self) -> GiftConfirm:
        confirm = GiftConfirm()
        confirm.pay_wanted.connect(self._pay)
        confirm.back_wanted.connect(self._go_back)
        return confirm

    @cached_property
    def done(self) -> GiftDone:
        done = GiftDone()
        done.done.connect(self._pages.close)
        done.open_wanted.connect(self._open)
        return done

    def begin(self, actor: Actor, balance: Balance, sold: tuple[Programme, Region]) -> None:
        programme, region = sold
        self._actor, self._balance, self._programme, self._gift = actor, balance, programme.key, None
        self.form.begin()
        self.form.show_wallet(balance, region)
        self._pages.open(self.form)

    def forget(self) -> None:
        """Nobody is there any more."""
        if self._job is not None:
            self._job.drop()
        if self._actor is not None:
            self._actor = self._balance = self._gift = None
            self._pages.close()

    def _go_back(self) -> None:
        """What was typed comes back."""
        self.form.begin()
        if self._gift is not None:
            self.form.show_gift(self._gift)
        self._pages.open(self.form)

    # Where the e-mail goes

    def _ask_where(self) -> None:
        self.form.set_busy(is_busy=False)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = documents if QDir(documents).exists() else QDir.homePath()
        dialog = QFileDialog(self._pages.window, self.tr("Save the e-mail with the card"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_ENDING)
        dialog.setNameFilter(f"{self.tr('E-mail')} (*.{_ENDING})")
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # one that stands is never replaced
        dialog.selectFile(self.tr("gift-card") + f".{_ENDING}")
        dialog.fileSelected.connect(self.save_as)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_as(self, file: str) -> None:
        """The file that the person named; nothing is paid before the next page was answered."""
        form, amount = self.form, self.form.money
        if not file or self._balance is None or amount is None:
            return
        path = Path(file) if file.lower().endswith(f".{_ENDING}") else Path(f"{file}.{_ENDING}")
        recipient, words = form.recipient.text().strip(), form.words.text().strip()
        language = chosen(form.language)
        self._gift = Gift(
            amount.plain(), path, self._programme, self._balance.region, recipient, words, language
        )
        self._key = self._services.new_key()
        self.confirm.show_gift(amount, self._balance, recipient, path)
        self._pages.open(self.confirm)

    # Paying

    def _pay(self) -> None:
        """The same key again where the answer was lost: it is paid once."""
        if self._actor is not None and self._gift is not None:
            work = partial(self._services.buy_card, self._actor, self._gift, key=self._key)
            self._job = self._background.ask(work, self._paid, self._failed)

    def _paid(self, answer: GiftBought | Refused) -> None:
        if isinstance(answer, Refused):
            self.confirm.show_problem(message_of(answer))
            return
        self._file = Path(answer.file)
        self.done.show_bought(answer, self._gift.recipient if self._gift is not None else "")
        self._pages.open(self.done)
        self.bought.emit()

    def _failed(self, problem: Exception) -> None:
        self.confirm.show_problem(message_of(problem))

    def _open(self) -> None:
        self._open_file(QUrl.fromLocalFile(str(self._file)))
