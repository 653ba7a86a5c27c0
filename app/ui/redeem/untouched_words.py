"""What is said over the code field when a card was left as it is."""

from PySide6.QtCore import QCoreApplication

from app.ui.formats import masked, money_text
from app.ui.messages import Message
from app.ui.theme import Tone
from app.wallet.values import CardFacts

translate = QCoreApplication.translate


def kept_its_value() -> Message:
    """Somebody else asked for the card, so it was not redeemed."""
    text = translate("RedeemPane", "The card keeps its value. Its code is no longer in the field.")
    return Message(Tone.NOTE, _title(), text)


def only_looked_at(facts: CardFacts) -> Message:
    """What the card still holds."""
    of_card = translate("RedeemPane", "{programme} {code} still holds {amount}.")
    of_credit = translate("RedeemPane", "The credit of {programme} is still to be had: {amount}.")
    text = (of_credit if facts.is_promotion else of_card).format(
        programme=facts.programme_name, code=masked(facts.last_four), amount=money_text(facts.amount)
    )
    return Message(Tone.NOTE, _title(), text)


def _title() -> str:
    return translate("RedeemPane", "Nothing was redeemed")
