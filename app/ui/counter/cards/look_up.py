"""Looking up: everything that was done against a receipt, or what became of a card. Here is decided what a
number is that only the book knows: an order is refunded, a trade-in goes on, an account is charged, anything
else is shown."""

from functools import partial
from typing import ClassVar

from app.codes.kinds import Kind
from app.counter.at_till import CardSeen, TillDeed
from app.counter.charge_values import AccountSeen
from app.money import Money
from app.outcomes import Refused
from app.ui.counter.flow import CounterFlow
from app.ui.counter.values import Answer, Ask, Chime, Field, Given, Listing, Step, Subject
from app.ui.counter.words import headline_of, row_of, sale_sentence, state_word, until_text
from app.ui.formats import money_text, region_name, when_text
from app.ui.messages import message_of
from app.ui.theme import Tone
from app.wallet.values import CardState

_OF_ORDERS = frozenset(("purchase", "one_click", "subscription", "refund", "refund_step"))
_OF_TRADE_INS = frozenset(("trade_in", "trade_in_step"))
_SOLD = frozenset(("activate", "purchase", "one_click", "subscription"))
_TONES = {CardState.ACTIVE: Tone.SUCCESS, CardState.HELD: Tone.WARN, CardState.ISSUED: Tone.NOTE}


class LookUpFlow(CounterFlow):
    """Begun by a receipt or an order, or by whatever nothing else knows; by Alt L it shows what the answer is
    about, and asks for a number where that is nothing."""

    key: ClassVar[str] = "Alt+L"
    name: ClassVar[str] = "look-up"
    kinds = frozenset((Kind.RECEIPT, Kind.ORDER, Kind.UNKNOWN))

    _receipt = ""
    _hands_over = False

    def word(self) -> str:
        return self.tr("Look up")

    def begin(self, subject: Subject) -> None:
        self._hands_over = False
        if subject.serial is not None:
            self._ask_card(subject.serial)
        elif subject.receipt is not None:
            self._ask_receipt(subject.receipt)
        elif subject.order is not None:
            self._ask_receipt(subject.order)
        else:
            self._ask_number()

    def _ask_number(self, problem: str = "") -> None:
        self._ask(
            Ask(
                self.tr("Look up"),
                self.tr("Looking moves nothing."),
                (Field(self.tr("Serial or receipt"), is_now=True),),
                self.tr("Scan or type a serial, a receipt or an order"),
                self.tr("Look it up"),
                problem=problem,
            )
        )

    def enter(self) -> None:
        self._ask_number(self.tr("The number is still missing."))

    def take(self, given: Given) -> None:
        """A number that was asked for is shown, and leads nowhere else."""
        if given.kind is Kind.CLAIM_CODE:
            self._ask_number(self.tr("This looks like the claim code of a card. It was not kept."))
            return
        self._hands_over = not self.is_asking
        if given.kind in (Kind.SERIAL, Kind.BARCODE):
            self._ask_card(given.number)
        else:
            self._ask_receipt(given.number)

    def _ask_card(self, serial: str) -> None:
        desk = self.desk
        desk.look(partial(desk.services.card_seen, desk.actor, serial, desk.till), self._show_card)

    def _ask_receipt(self, receipt: str) -> None:
        desk = self.desk
        self._receipt = receipt
        desk.look(partial(desk.services.on_receipt, desk.actor, receipt), self._show_receipt)

    def _show_card(self, found: CardSeen | Refused) -> None:
        if isinstance(found, Refused):
            self._refuse(found)
            return
        void_end = found.void_until
        foot = self.tr("Void until {end}").format(end=until_text(void_end)) if void_end else ""
        where = f"{found.programme} · {region_name(found.region)}"
        receipt = self.tr("Receipt {receipt}").format(receipt=found.receipt) if found.receipt else ""
        steps = (Step("F8", self.tr("Void")),) if void_end else ()
        if found.state is CardState.ACTIVE:
            steps = (*steps, Step("F7", self.tr("Replace"), "repeat"))
        self._answer(
            Answer(
                _TONES.get(found.state, Tone.NOTE),
                state_word(found.state),
                f"{sale_sentence(found)} {' · '.join(filter(None, (where, receipt)))}",
                foot,
                self.tr("Next card"),
                amount=money_text(found.amount) if found.amount.minor else "",
                icon="ticket",
                steps=steps,
                subject=Subject(found.serial, found.receipt, card=found),
            )
        )

    def _show_receipt(self, found: tuple[TillDeed, ...] | Refused) -> None:
        if isinstance(found, Refused):
            self._ask_account(found)
            return
        order = next((one.order for one in found if one.kind in _OF_ORDERS), None)
        if self._hands_over and all(one.kind in _OF_ORDERS for one in found):
            self.handed.emit("refund", Subject(order=self._receipt))
        elif self._hands_over and all(one.kind in _OF_TRADE_INS for one in found):
            self.handed.emit("trade-in", Subject(trade_in=found[0].order))
        else:
            self._answer(self._receipt_answer(found, order))

    def _ask_account(self, refused: Refused) -> None:
        """What is no receipt and no order may be a login, which looks like nothing in particular."""
        desk = self.desk
        if self._hands_over and refused.outcome.name == "NOT_FOUND":
            work = partial(desk.services.account_of_login, desk.actor, self._receipt)
            desk.look(work, partial(self._show_account, refused))
        else:
            self._refuse(refused)

    def _show_account(self, refused: Refused, found: AccountSeen | Refused) -> None:
        if isinstance(found, Refused):
            self._refuse(refused)
        else:
            self.handed.emit("charge", Subject(login=found.login))

    def _receipt_answer(self, found: tuple[TillDeed, ...], order: str | None) -> Answer:
        first, receipt = found[0], self._receipt
        title = self.tr("Order {order}") if receipt == order else self.tr("Receipt {receipt}")
        foot = self.tr("F4 refunds what was charged.") if order else ""
        serials = {one.serial for one in found if one.serial}
        steps = (Step("F4", self.tr("Refund"), "undo-2"),) if order else ()
        return Answer(
            Tone.NOTE,
            title.format(receipt=receipt, order=order),
            self.tr("Begun {when}, at {till}, by {clerk}.").format(
                when=when_text(first.at), till=first.till, clerk=first.clerk
            ),
            self.tr("Scan one of its cards to go on with it.") if serials else foot,
            self.tr("Next card"),
            amount=_sum(found),
            icon="receipt",
            steps=(*steps, Step("F9", self.tr("Print again"), "printer")),
            subject=Subject(
                next(iter(serials)) if len(serials) == 1 else None,
                receipt,
                first.entry,
                order=order,
                is_old=True,
            ),
            listing=Listing(self.tr("On this receipt"), "", tuple(map(row_of, found))),
        )

    def _refuse(self, refused: Refused) -> None:
        message = message_of(refused)
        text = self.tr("There is no card, receipt, order or account that is written like this.")
        detail = text if refused.outcome.name == "NOT_FOUND" else message.title
        headline, enter = headline_of(refused), self.tr("Next card")
        self._answer(Answer(Tone.DANGER, headline, detail, message.text, enter, chime=Chime.REFUSED))


def _sum(found: tuple[TillDeed, ...]) -> str:
    """What was sold or charged on it, where all of it is of one currency."""
    sold = [one.amount for one in found if one.kind in _SOLD and one.amount is not None]
    currencies = {one.currency for one in sold}
    if len(currencies) != 1:
        return ""
    return money_text(Money(sum(one.minor for one in sold), currencies.pop()))
