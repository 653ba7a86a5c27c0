"""The cards of a batch written as e-gift e-mails: where to, the work with its progress, what came of it."""

from dataclasses import replace
from functools import cached_property, partial

from PySide6.QtCore import QCoreApplication

from app.counter.batch_values import BatchLine, GiftMails
from app.outcomes import Refused
from app.ui.background import Lane
from app.ui.manager.desk_flow import WorkFlow
from app.ui.manager.issuing.folder import ask_folder
from app.ui.manager.issuing.mails_page import MailsPage
from app.ui.messages import message_of
from app.wallet.values import Actor

translate = QCoreApplication.translate


class MailsFlow(WorkFlow):
    """What is being written while somebody leaves is stopped: whole e-mails alone stay."""

    @cached_property
    def page(self) -> MailsPage:
        """Made when it is first wanted."""
        stopping = translate("Issuing", "It stops after these cards.")
        page = self._work_form(MailsPage(), self._write, stopping)
        page.replace_wanted.connect(self._write_anew)
        page.folder_wanted.connect(self._ask_folder)
        return page

    def begin(self, actor: Actor, batch: BatchLine) -> None:
        """A folder of the batch's own is offered, beside its code file."""
        self._actor = actor
        if batch.file is None:
            return
        self.page.begin()
        self.page.show_batch(batch, str(batch.file.with_name(f"{batch.name}-e-mails")))
        self._pages.open(self.page)

    def forget(self) -> None:
        self.stop()
        super().forget()

    def _write(self) -> None:
        self._begin_writing(anew=())

    def _write_anew(self) -> None:
        self._begin_writing(anew=self.page.there)

    def _begin_writing(self, *, anew: tuple[str, ...]) -> None:
        page, batch, folder = self.page, self.page.batch, self.page.chosen_folder
        if self._actor is None or batch is None or batch.file is None or folder is None:
            return
        doing = translate("Issuing", "{done} of {count} cards are done")
        goes_on = self._begin_work(page, batch.count, doing).goes_on
        write = partial(self._services.write_gift_mails, self._actor, batch.file, folder)
        write = partial(write, language=page.chosen_language, anew=anew, goes_on=goes_on)
        self._ask(write, self._written, self._not_written, lane=Lane.FREE)

    def _written(self, answer: GiftMails | Refused) -> None:
        self._work = None
        if isinstance(answer, Refused):
            self.page.show_problem(message_of(answer))
        else:
            self.page.show_written(answer)

    def _not_written(self, problem: Exception) -> None:
        """Once more, those before it are named as being there."""
        self._work = None
        message = message_of(problem)
        kept = translate("Issuing", "E-mails that were written before it stay: they carry codes.")
        self.page.show_problem(replace(message, text=f"{message.text} {kept}"))

    def _ask_folder(self) -> None:
        ask_folder(self._pages.window, self.page.folder)
