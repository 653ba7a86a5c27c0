"""Trade-ins: something used is quoted, handed in, assessed, and credited or given back, a step at a time."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import QObject

from app.codes.kinds import Kind
from app.counter.charge_values import AccountSeen
from app.counter.trade_in_values import Offer, Stage, TradedIn, TradeInSeen
from app.money import Money
from app.outcomes import Refused
from app.ui.counter.desk import Desk
from app.ui.counter.flow import Bad, FormFlow, Page, Slot
from app.ui.counter.returns.trade_in_words import (
    CONDITIONS,
    condition_text,
    done_answer,
    ended_answer,
    means_text,
    refused_answer,
    stage_text,
    steps_listing,
    waiting_listing,
)
from app.ui.counter.sending.outbox import Deed
from app.ui.counter.values import Choice, Given, Subject
from app.ui.formats import money_text
from app.wallet.values import Actor

MOST: Final = 20
_LONGEST = 120
_WAYS = {"1": Stage.CREDITED, "2": Stage.RETURNED}
_NEXT: Final = {Stage.QUOTED: Stage.IN_TRANSIT, Stage.IN_TRANSIT: Stage.ASSESSED}


class TradeInFlow(FormFlow):
    """By its number the next step of a trade-in; by a login a new one: item, condition, quote."""

    key: ClassVar[str] = "F6"
    name: ClassVar[str] = "trade-in"

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._one: TradeInSeen | None = None
        self._holder: AccountSeen | None = None
        self._waiting: tuple[TradeInSeen, ...] = ()
        self._word = ""

    def word(self) -> str:
        return self.tr("Trade-in")

    def begin(self, subject: Subject) -> None:
        self.forget()
        if subject.trade_in is not None:
            self._look(subject.trade_in)
            return
        self.start()
        desk = self.desk
        desk.look(partial(desk.services.trade_ins_waiting, desk.actor, most=MOST), self._know_waiting)

    def _know_waiting(self, found: tuple[TradeInSeen, ...] | Refused) -> None:
        self._waiting = () if isinstance(found, Refused) else found
        if self.is_asking:
            self.show_page()

    # Which one, or whose

    def _look(self, word: str) -> None:
        desk = self.desk
        self._word = word
        desk.look(partial(desk.services.trade_in_seen, desk.actor, word), self._see)

    def _see(self, found: TradeInSeen | Refused) -> None:
        if not self.desk.has_actor:
            return
        if isinstance(found, Refused):
            self._ask_whose(found)
        elif found.stage in (Stage.CREDITED, Stage.RETURNED):
            self.forget()
            self._answer(ended_answer(found))
        else:
            self.forget()
            self._one = found
            self.start()

    def _ask_whose(self, refused: Refused) -> None:
        """A number that is no trade-in's is a login, where the page asks for either."""
        if refused.outcome.name != "NOT_FOUND" or not self.is_asking:
            self.forget()
            self._answer(refused_answer(refused, self._word))
            return
        self._ask_holder(self.desk.services.account_of_login, self._word)

    def _ask_holder(self, look: Callable[..., AccountSeen | Refused], word: str) -> None:
        self.desk.look(partial(look, self.desk.actor, word), self._know_holder)

    def _know_holder(self, found: AccountSeen | Refused) -> None:
        if not self.is_asking:
            return
        if isinstance(found, Refused):
            self.show_page(self.tr("There is no trade-in with this number, and no account with this login."))
            return
        self._holder = found
        self.start()

    # The form

    def slots(self) -> tuple[Slot, ...]:
        if self._one is not None:
            return (self._step_slot(self._one),)
        if self._holder is None:
            prompt = self.tr("Scan its receipt or the holder's QR, or type the login")
            return (Slot("who", self.tr("Number or login"), prompt, is_login=True),)
        conditions = tuple(Choice(str(at), condition_text(text)) for at, text in enumerate(CONDITIONS, 1))
        return (
            Slot("item", self.tr("Item"), self.tr("What it is, in a few words")),
            Slot("condition", self.tr("Condition"), self.tr("A digit, or in a few words"), conditions),
            Slot("quote", self.tr("Quote"), self.tr("What it may be worth, such as 25 or 12.50")),
        )

    def _step_slot(self, one: TradeInSeen) -> Slot:
        if one.stage is Stage.QUOTED:
            label, prompt = self.tr("Next step"), self.tr("Enter takes the item in")
            return Slot("step", label, prompt, proposed=Stage.IN_TRANSIT.value)
        if one.stage is Stage.IN_TRANSIT:
            prompt = self.tr("What it is worth; 0 where it is worth nothing; Enter as quoted")
            return Slot("worth", self.tr("Worth"), prompt, proposed=one.quoted.plain())
        if not one.amount.minor:
            prompt = self.tr("Enter gives the item back")
            return Slot("step", self.tr("Next step"), prompt, proposed=Stage.RETURNED.value)
        choices = (Choice("1", self.tr("Credit it")), Choice("2", self.tr("Give the item back")))
        prompt = self.tr("1 or 2, or Enter")
        return Slot("step", self.tr("Next step"), prompt, choices, proposed=Stage.CREDITED.value)

    def page(self) -> Page:
        if self._one is not None:
            return self._step_page(self._one)
        holder = self._holder
        if holder is None:
            text = self.tr("Something used becomes credit, once it was assessed.")
            return Page(self.tr("Trade-in"), text, self.tr("Next"), "", waiting_listing(self._waiting))
        is_last = self.at == len(self.slots()) - 1
        decisive = self.tr("Quote {amount}") if is_last and self.values.get("quote") else self.tr("Next")
        return Page(
            self.tr("Trade-in of {who}").format(who=holder.name),
            self.tr("Nothing is owed by a quote. Credit follows when the item was assessed."),
            decisive.format(amount=self.shown(self.slots()[-1], self.values.get("quote", ""))),
        )

    def _step_page(self, one: TradeInSeen) -> Page:
        title = f"{one.item} · {one.who}"
        hint = self.tr("It cannot be moved on.") if self._to(one) is Stage.CREDITED else ""
        return Page(title, means_text(one), self._decisive(one), hint, steps_listing(one))

    def _decisive(self, one: TradeInSeen) -> str:
        texts = {
            Stage.IN_TRANSIT: self.tr("Take it in"),
            Stage.ASSESSED: self.tr("Assess at {amount}"),
            Stage.CREDITED: self.tr("Credit {amount}"),
            Stage.RETURNED: self.tr("Give the item back"),
        }
        worth = self.values.get("worth")
        amount = Money.parse(worth, one.amount.currency) if worth else one.amount
        return texts[self._to(one)].format(amount=money_text(amount))

    def _to(self, one: TradeInSeen) -> Stage:
        """The stage that Enter leads to."""
        return _NEXT.get(one.stage) or Stage(self.value_of(self._step_slot(one)))

    def shown(self, slot: Slot, value: str) -> str:
        if slot.name == "step":
            return stage_text(Stage(value))
        if slot.name in ("worth", "quote") and value:
            return money_text(Money.parse(value, self._currency()))
        return condition_text(value) if slot.name == "condition" else value

    def _currency(self) -> str:
        """Of the trade-in, or of the region of who brings something."""
        if self._one is not None:
            return self._one.amount.currency
        regions = dict(self.desk.book.regions)
        return regions[self._holder.region] if self._holder is not None else ""

    # What is given

    def chosen(self, slot: Slot, key: str) -> str:
        if slot.name == "step":
            return _WAYS[key].value if key in _WAYS else ""
        at = int(key) - 1 if slot.name == "condition" and key.isdigit() else -1
        return CONDITIONS[at] if 0 <= at < len(CONDITIONS) else ""

    def take(self, given: Given) -> None:
        """An amount is shown before it is sent: Enter behind it does it."""
        slot = self.slots()[self.at]
        is_amount = slot.name == "worth" or (slot.name == "quote" and self.at == len(self.slots()) - 1)
        if not is_amount:
            super().take(given)
            return
        value = self.read(slot, given)
        if isinstance(value, Bad):
            self.show_page(value.why)
        else:
            self.values[slot.name] = value
            self.show_page()

    def divert(self, given: Given) -> bool:
        """A number or a login; or the QR of the holder's own window, which says whose it is."""
        if self.slots()[self.at].name != "who":
            return False
        if given.kind is Kind.ACCOUNT:
            self._ask_holder(self.desk.services.account_of_code, given.number)
        else:
            self._look(given.number)
        return True

    def read(self, slot: Slot, given: Given) -> str | Bad:
        if slot.name in ("worth", "quote"):
            return self._read_amount(slot, given)
        if slot.name == "step":
            return Bad(self.tr("Press one of the digits, or Enter."))
        is_line = given.text.isprintable() and len(given.text) <= _LONGEST and not given.is_scan
        return given.text if is_line else Bad(self.tr("A few words on one line, typed."))

    def _read_amount(self, slot: Slot, given: Given) -> str | Bad:
        try:
            amount = Money.parse(given.text.replace(",", "."), self._currency())
        except ValueError:
            return Bad(self.tr("This is no amount. Type one such as 25 or 12.50."))
        is_possible = not given.is_scan and (amount.minor > 0 or (slot.name == "worth" and not amount.minor))
        return amount.plain() if is_possible else Bad(self.tr("Type an amount above nothing."))

    # Doing it

    def complete(self, values: Mapping[str, str]) -> None:
        one, holder, desk = self._one, self._holder, self.desk
        if one is not None:
            to, worth = self._to(one), values.get("worth")
            words = self.tr("Trade-in {number}: {step}").format(number=one.reference, step=stage_text(to))
            step = partial(
                _step, desk.services.trade_in_step, desk.actor, one.reference, to, worth, desk.till
            )
            desk.send(Deed(words, step, partial(self._done, one.reference)))
        elif holder is not None:
            item = f"{values['item']}, {condition_text(values['condition'])}"
            offer = Offer(holder.login, item, values["quote"])
            words = self.tr("Quote for {item} of {who}").format(item=item, who=holder.name)
            quote = partial(_quote, desk.services.quote, desk.actor, offer, desk.till)
            desk.send(Deed(words, quote, partial(self._done, holder.login)))

    def _done(self, about: str, answer: TradedIn | Refused) -> None:
        self.forget()
        if isinstance(answer, Refused):
            self._answer(refused_answer(answer, about))
            return
        self.desk.done.emit()
        self._answer(done_answer(answer))

    def forget(self) -> None:
        super().forget()
        self._one, self._holder, self._waiting = None, None, ()


def _quote(
    quote: Callable[..., TradedIn | Refused], actor: Actor, offer: Offer, till: str, key: str
) -> TradedIn | Refused:
    return quote(actor, offer, till, key=key)


def _step(
    step: Callable[..., TradedIn | Refused],
    actor: Actor,
    reference: str,
    to: Stage,
    worth: str | None,
    till: str,
    key: str,
) -> TradedIn | Refused:
    return step(actor, reference, to, worth, till, key=key)
