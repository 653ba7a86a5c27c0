"""The pages of one card on its way: the scam question, confirmation, success, refusal. Fills them with what
the flow answers."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.redeem.asking import Refusal, Slip
from app.ui.redeem.confirm_page import ConfirmPage
from app.ui.redeem.flow import RedeemFlow, Step
from app.ui.redeem.refusal_facts import Typed
from app.ui.redeem.refusal_page import RefusalPage
from app.ui.redeem.refusal_words import explain_failed_look, explain_lost_answer, explain_refusal
from app.ui.redeem.report import CardReport
from app.ui.redeem.success_page import SuccessPage
from app.ui.safety.brake import CardWords, ScamBrake
from app.wallet.values import Actor, Balance, CardFacts, Redeemed


class CardPages(QObject):
    """`typed` says what may be shown of the code in the field. Which page is in front, the pane decides."""

    page_wanted = Signal(QWidget, str)
    added = Signal()
    refused = Signal(Refusal, Typed)

    def __init__(
        self,
        flow: RedeemFlow,
        brake: ScamBrake,
        report: CardReport,
        typed: Callable[[], Typed],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._flow, self._brake, self._report = flow, brake, report
        self.confirm, self.success, self.refusal = ConfirmPage(), SuccessPage(), RefusalPage()
        self._typed = typed
        self._holder = ""
        self._slip: Slip | None = None
        self._refused: CardFacts | None = None
        brake.page_wanted.connect(self.page_wanted)
        brake.cleared.connect(self._show_confirm)
        flow.step_changed.connect(self._show_step)
        flow.to_confirm.connect(self._ask_before)
        flow.added.connect(self._show_added)
        flow.refused.connect(self._show_refused)
        flow.looking_failed.connect(self._show_failed_look)
        flow.answer_lost.connect(self._show_lost_answer)
        self.confirm.add_wanted.connect(flow.add)
        self.refusal.report_wanted.connect(self._begin_report)
        report.left.connect(self._leave_report)
        self.refusal.again_wanted.connect(flow.look_again)
        self.refusal.new_wallet_wanted.connect(flow.look_with_new_wallet)
        self.refusal.compared.connect(flow.look_compared)

    def set_actor(self, actor: Actor | None) -> None:
        """Whose card it is, by name, as the pages say it."""
        self._holder = actor.account.name if actor is not None else ""
        self._slip = self._refused = None
        self._brake.set_actor(actor)
        self._report.set_actor(actor)

    def _show_step(self, step: Step) -> None:
        self.confirm.set_busy(is_busy=step is Step.SENDING)
        self.refusal.set_busy(is_busy=step in (Step.LOOKING, Step.SENDING))

    def _ask_before(self, slip: Slip) -> None:
        """A card whose code came by a message is asked about first; nobody is robbed of a promotion."""
        self._slip = slip
        facts = slip.facts
        if self._typed().by_message and not facts.is_promotion:
            why = self.tr("Its code came by a message or a link. It is asked once for each card.")
            self._brake.ask(self._flow.text, CardWords(facts.programme_name, facts.last_four, why))
        else:
            self._show_confirm()

    def _show_confirm(self) -> None:
        if self._slip is not None and self._flow.step is Step.CONFIRMING:
            self.confirm.show_slip(self._slip, self._holder)
            self.page_wanted.emit(self.confirm, self.tr("Check and confirm"))

    def _show_added(self, receipt: Redeemed, balance: Balance | None) -> None:
        self.success.show_receipt(receipt, balance, self._holder)
        self.page_wanted.emit(self.success, self.tr("Done"))
        self.added.emit()

    def _show_refused(self, refusal: Refusal) -> None:
        typed = self._typed()
        self._refused = refusal.facts
        self.refused.emit(refusal, typed)
        self.refusal.show_explanation(explain_refusal(refusal, typed))
        self.page_wanted.emit(self.refusal, self.tr("Not added"))

    def _begin_report(self) -> None:
        if self._refused is not None:
            self._report.begin(self._flow.request, self._refused)
            self.page_wanted.emit(self._report.page, self.tr("Report a card"))

    def _leave_report(self) -> None:
        self.page_wanted.emit(self.refusal, self.tr("Not added"))

    def _show_failed_look(self, problem: Exception) -> None:
        self.refusal.show_explanation(explain_failed_look(problem, self._typed()))
        self.page_wanted.emit(self.refusal, self.tr("Not added"))

    def _show_lost_answer(self, problem: Exception) -> None:
        self.refusal.show_explanation(explain_lost_answer(problem, self._typed()))
        self.page_wanted.emit(self.refusal, self.tr("Being settled"))
