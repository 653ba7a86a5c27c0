"""Reviews in words: what waits, what the book says about it, and what a decision did."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.counter.review_values import Case, CaseKind, Decided, FactKind, PastCase, ReviewFact
from app.money import Money
from app.outcomes import QT_TRANSLATE_NOOP
from app.ui.components.table import Cell
from app.ui.formats import count_text, masked, money_text, time_text, when_text
from app.ui.theme import Color, Tone

translate = QCoreApplication.translate

_TITLES: Final = {
    CaseKind.VELOCITY: QT_TRANSLATE_NOOP("Review", "Account held for review"),
    CaseKind.REPORT: QT_TRANSLATE_NOOP("Review", "New card, already redeemed"),
    CaseKind.FRAUD: QT_TRANSLATE_NOOP("Review", "Card held for fraud"),
}
_FACTS: Final = {
    FactKind.ONE_RECEIPT: (
        QT_TRANSLATE_NOOP("Review", "All {count} activated at one till"),
        QT_TRANSLATE_NOOP("Review", "{first}, receipt {second}"),
    ),
    FactKind.MANY_RECEIPTS: (
        QT_TRANSLATE_NOOP("Review", "Not sold in one go"),
        QT_TRANSLATE_NOOP("Review", "Different receipts: {count}"),
    ),
    FactKind.ONE_RUN: (
        QT_TRANSLATE_NOOP("Review", "Serial numbers in one run"),
        QT_TRANSLATE_NOOP("Review", "{first} to {second}"),
    ),
    FactKind.ONE_BATCH: (
        QT_TRANSLATE_NOOP("Review", "All {count} of one batch"),
        QT_TRANSLATE_NOOP("Review", "{first}"),
    ),
    FactKind.NO_BATCH: (
        QT_TRANSLATE_NOOP("Review", "Not of one batch"),
        QT_TRANSLATE_NOOP("Review", "Nor serials in one run"),
    ),
    FactKind.NO_WRONG_CODES: (
        QT_TRANSLATE_NOOP("Review", "No tries with wrong codes"),
        QT_TRANSLATE_NOOP("Review", "In the day before the hold"),
    ),
    FactKind.WRONG_CODES: (
        QT_TRANSLATE_NOOP("Review", "Tries with wrong codes: {count}"),
        QT_TRANSLATE_NOOP("Review", "In the day before the hold"),
    ),
    FactKind.REDEEMED_BEFORE: (
        QT_TRANSLATE_NOOP("Review", "Had such cards before"),
        QT_TRANSLATE_NOOP("Review", "Earlier cards: {count}, worth {worth}"),
    ),
    FactKind.FIRST_CARDS: (
        QT_TRANSLATE_NOOP("Review", "First cards of this worth"),
        QT_TRANSLATE_NOOP("Review", "None before these"),
    ),
    FactKind.SOLD: (
        QT_TRANSLATE_NOOP("Review", "Sold {when}"),
        QT_TRANSLATE_NOOP("Review", "{first}, receipt {second}"),
    ),
    FactKind.NEVER_SOLD: (
        QT_TRANSLATE_NOOP("Review", "Never sold here"),
        QT_TRANSLATE_NOOP("Review", "No till put money on it"),
    ),
    FactKind.REDEEMED_BY_ANOTHER: (
        QT_TRANSLATE_NOOP("Review", "Redeemed by somebody else"),
        QT_TRANSLATE_NOOP("Review", "{first}, {when}"),
    ),
    FactKind.REDEEMED_BY_THEMSELVES: (
        QT_TRANSLATE_NOOP("Review", "Redeemed by the same account"),
        QT_TRANSLATE_NOOP("Review", "{first}, {when}"),
    ),
    FactKind.NOT_REDEEMED: (
        QT_TRANSLATE_NOOP("Review", "Not redeemed"),
        QT_TRANSLATE_NOOP("Review", "Its value is still on it"),
    ),
    FactKind.TRIED_BEFORE_SALE: (
        QT_TRANSLATE_NOOP("Review", "Code tried before it was sold"),
        QT_TRANSLATE_NOOP("Review", "Tries: {count}"),
    ),
    FactKind.NOT_TRIED_BEFORE_SALE: (
        QT_TRANSLATE_NOOP("Review", "Code not tried before its sale"),
        QT_TRANSLATE_NOOP("Review", "Nobody entered it on the shelf"),
    ),
    FactKind.FIRST_REPORT: (
        QT_TRANSLATE_NOOP("Review", "First report of this account"),
        QT_TRANSLATE_NOOP("Review", "None before this one"),
    ),
    FactKind.MANY_REPORTS: (
        QT_TRANSLATE_NOOP("Review", "Reports of this account: {count}"),
        QT_TRANSLATE_NOOP("Review", "This one among them"),
    ),
}


_END: Final = 4


def title_of(case: Case) -> str:
    return translate("Review", _TITLES[case.kind])


def case_text(kind: CaseKind) -> str:
    """What kind of case it is, where it is not looked at."""
    return translate("Review", _TITLES[kind])


def worth_text(case: Case) -> str:
    """What is at stake; an en dash where the book knows of nothing."""
    if case.card is not None:
        return money_text(case.card.amount)
    return _sum_text(case.worth) or "–"


def _sum_text(worth: tuple[Money, ...]) -> str:
    return " + ".join(money_text(one) for one in worth)


def second_of(case: Case) -> str:
    """The quieter line in the list."""
    if case.card is None:
        return translate("Review", "{name} · {cards} cards in {minutes} min").format(
            name=case.name, cards=count_text(case.cards), minutes=count_text(case.minutes)
        )
    words = {
        CaseKind.REPORT: translate("Review", "{card} · reported by {name}"),
        CaseKind.FRAUD: translate("Review", "{card} · held by {name}"),
    }
    return words[case.kind].format(card=masked(case.card.last_four), name=case.name)


def since_of(case: Case) -> str:
    """Since when, and what happens if nobody decides."""
    when = when_text(case.at)
    if case.kind is CaseKind.VELOCITY and case.until is not None:
        text = translate("Review", "Since {when}. It ends by itself {until} if nobody decides.")
        return text.format(when=when, until=when_text(case.until))
    if case.kind is CaseKind.REPORT:
        return translate("Review", "Reported {when}. Nothing moves until you decide.").format(when=when)
    return translate("Review", "Held since {when}. Nobody can redeem it until you decide.").format(when=when)


def fact_texts(fact: ReviewFact) -> tuple[str, str]:
    """What the book says, and where it comes from."""
    is_run = fact.kind is FactKind.ONE_RUN  # of which the last one is told by its end
    facts = {
        "first": fact.first,
        "second": fact.second[-_END:] if is_run else fact.second,
        "count": count_text(fact.count),
        "worth": _sum_text(fact.worth),
        "when": when_text(fact.at) if fact.at else "",
    }
    what, where = (translate("Review", text).format(**facts) for text in _FACTS[fact.kind])
    return what, where


def approve_text(case: Case, *, is_made_good: bool) -> str:
    """What approving does, on its button."""
    if case.kind is CaseKind.VELOCITY:
        return translate("Review", "Approve and release the account")
    if is_made_good:
        return translate("Review", "Approve and make good {amount}").format(amount=worth_text(case))
    return translate("Review", "Approve and close the card")


def decided_text(case: Case, decided: Decided) -> tuple[str, str]:
    """What was decided, and what it means for the money."""
    at = time_text(decided.at)
    if not decided.is_approved:
        title = translate("Review", "Rejected, {time}").format(time=at)
        return title, _rejected(case)
    title = translate("Review", "Approved, {time}").format(time=at)
    if case.kind is CaseKind.VELOCITY:
        return title, translate("Review", "{name} can redeem again.").format(name=case.name)
    if decided.made_good is not None:
        text = translate("Review", "The new card with the serial {serial} has {amount}. Hand it over.")
        return title, text.format(serial=decided.made_good, amount=worth_text(case))
    return title, translate("Review", "The card is worth nothing now. No other card was given for it.")


def _rejected(case: Case) -> str:
    texts = {
        CaseKind.VELOCITY: translate(
            "Review", "The account stays held until its hold ends. Nothing was taken."
        ),
        CaseKind.REPORT: translate("Review", "The card stays as it was. Nothing was paid back."),
        CaseKind.FRAUD: translate("Review", "The card can be redeemed again. Nothing was taken."),
    }
    return texts[case.kind]


def past_text(count: int) -> str:
    """The way to what was decided today."""
    return translate("Review", "Decided today ({count})").format(count=count_text(count))


def past_cells(one: PastCase) -> tuple[Cell, Cell, Cell, Cell]:
    decision = translate("Review", "Approved") if one.is_approved else translate("Review", "Rejected")
    icon, tone = ("check", Tone.SUCCESS) if one.is_approved else ("x", Tone.NOTE)
    about = one.serial if one.serial is not None else one.name
    by = translate("Review", "by {login}").format(login=one.by)
    return (
        Cell(time_text(one.at), by, ink=Color.INK2),
        Cell(translate("Review", _TITLES[one.kind]), about),
        Cell(decision, tag=icon, tone=tone),
        Cell(one.reason, ink=Color.INK2),
    )
