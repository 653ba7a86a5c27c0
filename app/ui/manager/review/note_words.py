"""The note to a holder whose account is held, or whose card is reported: what happened, what it means for the
money, what to bring. It names no code and accuses nobody."""

from PySide6.QtCore import QCoreApplication

from app.counter.review_values import Case, CaseKind
from app.ui.formats import count_text, full_text, masked
from app.ui.manager.review.words import worth_text

translate = QCoreApplication.translate


def note_lines(case: Case) -> tuple[str, list[str]]:
    """The title, and a paragraph a line."""
    title = translate("ReviewNote", "A question about your gift cards")
    about = _about_account(case) if case.kind is CaseKind.VELOCITY else _about_card(case)
    greeting = translate("ReviewNote", "For {name}").format(name=case.name)
    where = translate(
        "ReviewNote", "Come to the store, or call us. Read no code out to anybody who calls you."
    )
    return title, [greeting, *about, where]


def _about_account(case: Case) -> list[str]:
    what = translate(
        "ReviewNote",
        "On {when} your account redeemed {cards} gift cards worth {worth} in a short time. So many at once "
        "are looked at by a person before more can be redeemed.",
    )
    lines = [
        what.format(when=full_text(case.at), cards=count_text(case.cards), worth=worth_text(case)),
        translate("ReviewNote", "Nothing was taken. What is in your account stays there and can be spent."),
        translate(
            "ReviewNote",
            "Bring the receipts of the cards, and tell us who bought them and what they are for.",
        ),
        translate("ReviewNote", "Did somebody tell you to buy these cards and pay with them? Tell us first."),
    ]
    if case.until is not None:
        ends = translate("ReviewNote", "Without an answer the hold ends by itself: {until}.")
        lines.append(ends.format(until=full_text(case.until)))
    return lines


def _about_card(case: Case) -> list[str]:
    last_four = case.card.last_four if case.card else ""
    what = translate(
        "ReviewNote",
        "On {when} you told us that the card {card}, worth {worth}, was redeemed by somebody else.",
    )
    return [
        what.format(when=full_text(case.at), card=masked(last_four), worth=worth_text(case)),
        translate("ReviewNote", "Nothing moves until we have decided it."),
        translate("ReviewNote", "Bring the card and its receipt, and tell us when its panel was opened."),
    ]
