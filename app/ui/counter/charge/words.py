"""What is said of a charge: who pays which part, the big answers, and why it was not done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.counter.charge_values import Agreed, Charge, Charged, Override
from app.money import Money
from app.outcomes import QT_TRANSLATE_NOOP, Refused, Text
from app.ui.counter.charge.money import Payment
from app.ui.counter.values import Answer, Chime, Step, Subject
from app.ui.counter.words import headline_of, refused_row, till_steps, until_text
from app.ui.formats import money_text
from app.ui.messages import message_of, said
from app.ui.theme import Tone

translate = QCoreApplication.translate
_IN_TENDER: Final[dict[str, Text]] = {
    "cash": QT_TRANSLATE_NOOP("Counter", "{amount} in cash"),
    "card": QT_TRANSLATE_NOOP("Counter", "{amount} by card"),
}
_ONLY: Final[dict[str, Text]] = {
    "cash": QT_TRANSLATE_NOOP("Counter", "Cash"),
    "card": QT_TRANSLATE_NOOP("Counter", "Card"),
}
_WITH: Final[dict[str, Text]] = {
    "cash": QT_TRANSLATE_NOOP("Counter", "Balance and cash"),
    "card": QT_TRANSLATE_NOOP("Counter", "Balance and card"),
}
_REST: Final[dict[str, Text]] = {
    "cash": QT_TRANSLATE_NOOP("Counter", "Rest cash"),
    "card": QT_TRANSLATE_NOOP("Counter", "Rest card"),
}
_SAYS_ITSELF: Final = frozenset(
    ("NOT_ENOUGH_BALANCE", "ORDER_ALREADY_CHARGED", "TILL_NOT_OPEN", "IDEMPOTENCY_CONFLICT")
)
"""Outcomes whose words tell that nothing was taken."""


@dataclass(frozen=True, slots=True)
class Rung:
    """What was rung up: whom it is charged to, what was handed over (None where nothing was), who agreed."""

    asked: Charge
    name: str
    given: Money | None
    agreed: str


def way_text(payment: Payment) -> str:
    """What pays, as it stands in its box."""
    return _way(payment, _WITH)


def choice_text(payment: Payment) -> str:
    """The same on the button that chooses it."""
    return _way(payment, _REST)


def other_text(*, uses_balance: bool) -> str:
    """The button that saves the balance at this order, or uses it after all."""
    if uses_balance:
        return translate("Counter", "Save balance")
    return translate("Counter", "Use balance")


def _way(payment: Payment, mixed: Mapping[str, Text]) -> str:
    if payment.tender is None:
        return translate("Counter", "Balance")
    return translate("Counter", (mixed if payment.is_mixed else _ONLY)[payment.tender])


def parts_text(promotional: Money, standard: Money, rest: Money, tender: str | None) -> str:
    """ "€10.00 promotional credit · €12.99 standard balance · €10.00 in cash": what pays something."""
    parts = [
        (translate("Counter", "{amount} promotional credit"), promotional),
        (translate("Counter", "{amount} standard balance"), standard),
    ]
    if tender is not None:
        parts.append((translate("Counter", _IN_TENDER[tender]), rest))
    return " · ".join(text.format(amount=money_text(part)) for text, part in parts if part.minor)


def charged_answer(done: Charged, rung: Rung) -> Answer:
    """What was charged, from what, and what goes back of the cash: that is the largest thing on the page."""
    parts = parts_text(done.promotional, done.standard, done.from_tender, done.tender)
    tone, headline, amount = _heading(done, rung.given)
    texts = [
        translate("Counter", "Receipt {receipt}").format(receipt=done.receipt or done.order),
        rung.agreed,
    ]
    return Answer(
        tone,
        headline,
        f"{rung.name}: {parts}",
        " · ".join(texts),
        translate("Counter", "Next card"),
        amount=money_text(amount),
        steps=(Step("F9", translate("Counter", "Print receipt"), "printer"),),
        subject=Subject(None, done.receipt, done.entry, done.key, given=rung.given, order=done.order),
        chime=Chime.DONE,
    )


def _heading(done: Charged, given: Money | None) -> tuple[Tone, str, Money]:
    """Tone, headline and its amount. The balance may have become less since the cash was counted."""
    facts = {"amount": money_text(done.amount)}
    if done.tender == "cash" and given is not None and given < done.from_tender:
        headline = translate("Counter", "Charged {amount}, still to take").format(**facts)
        return Tone.WARN, headline, done.from_tender - given
    if given is not None and (change := given - done.from_tender).minor:
        return Tone.SUCCESS, translate("Counter", "Charged {amount}, change").format(**facts), change
    if done.tender == "card":
        headline = translate("Counter", "Charged {amount}, by card").format(**facts)
        return Tone.SUCCESS, headline, done.from_tender
    return Tone.SUCCESS, translate("Counter", "Charged"), done.amount


def agreed_text(agreed: Agreed | Override) -> str:
    """Who agreed to it, and how."""
    if isinstance(agreed, Override):
        return translate("Counter", "Signed by {name}").format(name=agreed.approver.account.name)
    if agreed.is_one_time:
        return translate("Counter", "Agreed by one-time code")
    return translate("Counter", "Agreed by PIN")


def not_charged_answer(refused: Refused, asked: Charge | None, name: str) -> Answer:
    """Why nothing was taken. Enter goes back to the page, with everything that was typed but the secret.
    asked: None where nothing was rung up yet."""
    detail, foot = _why(refused)
    enter = translate("Counter", "Back to the charge")
    if asked is None:
        enter = translate("Counter", "Next card")
    elif refused.outcome.name == "CONSENT_REQUIRED":
        enter = translate("Counter", "Ask again")
    receipt = asked.receipt or "" if asked is not None else ""
    return Answer(
        Tone.DANGER,
        headline_of(refused),
        detail,
        foot,
        enter,
        steps=till_steps(refused),
        subject=Subject(None, receipt or None),
        chime=Chime.REFUSED,
        row=refused_row(refused, name or "–", receipt),
    )


def _why(refused: Refused) -> Sequence[str]:
    """What happened, and what to do."""
    name, facts = refused.outcome.name, said(refused.facts)
    if name == "CONSENT_REQUIRED":
        text = translate("Counter", "{why} Nothing was taken.").format(why=facts.get("why", ""))
        return text, translate(
            "Counter", "The holder gives the PIN or a fresh one-time code, or a manager signs."
        )
    if name == "TOO_MANY_ATTEMPTS":
        foot = translate("Counter", "It can agree again from {until} on. Until then a manager can sign.")
        text = translate(
            "Counter", "Too many wrong PINs or codes were given for this account. Nothing was taken."
        )
        return text, foot.format(until=until_text(datetime.fromisoformat(str(refused.facts["until"]))))
    message = message_of(refused)
    nothing = "{title}." if name in _SAYS_ITSELF else translate("Counter", "{title}. Nothing was taken.")
    return nothing.format(title=message.title), message.text
