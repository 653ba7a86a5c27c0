"""The one place that turns refusals, faults and surprises into what a person reads."""

import logging
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import TracebackType
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.money import Money
from app.outcomes import QT_TRANSLATE_NOOP, Fact, Fault, Filled, Outcome, Refused, Text, fill
from app.ui.fact_words import fact_word
from app.ui.formats import date_of, full_text, money_text
from app.ui.theme import Tone

log = logging.getLogger(__name__)

_UNEXPECTED_TITLE: Final = QT_TRANSLATE_NOOP("Messages", "Something went wrong that Tillfold did not expect")
_UNEXPECTED_TEXT: Final = QT_TRANSLATE_NOOP(
    "Messages",
    "Value moves in whole steps, so nothing is half done. Look at the balance, then try again. "
    "The details are in the log.",
)
_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")  # ISO 8601 in UTC, as the store keeps it
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")
_AMOUNT: Final = re.compile(r"(-?)(\d+(?:\.\d+)?) ([A-Z]{3})")  # plain decimals, as commands print them
Problem = Refused | Fault | BaseException


@dataclass(frozen=True, slots=True)
class Message:
    """What happened, and what it means and what to do, in the person's language."""

    tone: Tone
    title: str
    text: str


def translated(context: str, text: Text, facts: Mapping[str, Fact]) -> str:
    """A source text in the window's language with its facts filled in, as people say them."""
    return fill(QCoreApplication.translate(context, text), said(facts))


def said(facts: Mapping[str, Fact]) -> dict[str, Fact]:
    """Facts as a person reads them: times by the clock on the wall, amounts and dates as they are written in
    this country, words in the window's language."""
    return {name: _said(fact) for name, fact in facts.items()}


def _said(fact: Fact) -> Fact:
    if isinstance(fact, Filled):
        return translated("Outcomes", fact.source, fact.facts)
    if not isinstance(fact, str):
        return fact
    if _TIME.fullmatch(fact):
        return full_text(datetime.fromisoformat(fact))
    if _DATE.fullmatch(fact):
        return date_of(date.fromisoformat(fact))
    amount = _AMOUNT.fullmatch(fact)
    return _amount(*amount.groups()) or fact if amount else fact_word(fact)


def _amount(sign: str, digits: str, currency: str) -> str | None:
    """None where it only looks like an amount, such as in a note of somebody's."""
    try:
        money = Money.parse(digits, currency)
    except ValueError:
        return None
    return money_text(-money if sign else money)


def message_of(problem: Problem) -> Message:
    """The message of a refusal or a fault; anything else is logged and named as unexpected."""
    if isinstance(problem, Refused):
        return _from_outcome(problem.outcome, problem.facts, Tone.WARN)
    if isinstance(problem, Fault):
        return _from_outcome(problem.outcome, problem.facts, Tone.DANGER)
    log.error("unexpected: %s", type(problem).__name__, exc_info=problem)
    title = QCoreApplication.translate("Messages", _UNEXPECTED_TITLE)
    return Message(Tone.DANGER, title, QCoreApplication.translate("Messages", _UNEXPECTED_TEXT))


def _from_outcome(outcome: Outcome, facts: Mapping[str, Fact], tone: Tone) -> Message:
    title = translated("Outcomes", outcome.title, facts)
    return Message(tone, title, translated("Outcomes", outcome.remedy, facts))


class Messages(QObject):
    """Where problems go that no page has a place for; the window shows them under its header."""

    raised = Signal(Message)

    def show(self, problem: Problem) -> None:
        self.raised.emit(message_of(problem))


_messages = Messages()


def messages() -> Messages:
    return _messages


def install_excepthook() -> None:
    """From now on an exception that nobody caught is logged and shown once, and the window stays."""
    sys.excepthook = _excepthook


def _excepthook(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, problem, trace)
        return
    _messages.show(problem)
