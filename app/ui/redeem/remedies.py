"""What each refusal means for the money, and the steps that help: the words of the refusal page."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.outcomes import QT_TRANSLATE_NOOP, Text


@dataclass(frozen=True, slots=True)
class Remedy:
    """`meaning` may hold placeholders of the outcome's facts. `steps`: what to do, and more about it."""

    meaning: Text
    steps: tuple[tuple[Text, Text], ...]


IN_THE_HOUSEHOLD: Final = Remedy(
    QT_TRANSLATE_NOOP(
        "Refusal",
        "One of your household has it: the value of this card is with them. Nothing was taken this time.",
    ),
    (
        (
            QT_TRANSLATE_NOOP("Refusal", "Ask in your household"),
            QT_TRANSLATE_NOOP("Refusal", "Whoever it was finds the card in their own history."),
        ),
        (
            QT_TRANSLATE_NOOP("Refusal", "Throw the card away"),
            QT_TRANSLATE_NOOP("Refusal", "Its value is in your household. Keep the receipt of the shop."),
        ),
    ),
)
CARD_HELD: Final = Remedy(
    QT_TRANSLATE_NOOP(
        "Refusal",
        "This card is being looked at by a manager of the shop. Nothing is lost; it keeps its value.",
    ),
    (
        (
            QT_TRANSLATE_NOOP("Refusal", "Keep the card and its receipt"),
            QT_TRANSLATE_NOOP("Refusal", "The shop may ask to see them."),
        ),
        (
            QT_TRANSLATE_NOOP("Refusal", "Ask the shop named on the receipt"),
            QT_TRANSLATE_NOOP("Refusal", "They know why, and when it is decided."),
        ),
    ),
)
"""A card that is held itself, unlike an account whose redemptions are."""

REMEDIES: Final[Mapping[str, Remedy]] = {
    "CARD_NOT_ACTIVATED": Remedy(
        QT_TRANSLATE_NOOP(
            "Refusal",
            "This card was never switched on at a till, so it holds no money yet. The code itself is fine; "
            "nothing was taken and nothing is lost.",
        ),
        (
            (
                QT_TRANSLATE_NOOP("Refusal", "Find the receipt"),
                QT_TRANSLATE_NOOP(
                    "Refusal", "It shows the shop, the date and an activation line for this card."
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Refusal", "Take card and receipt back to the shop"),
                QT_TRANSLATE_NOOP(
                    "Refusal",
                    "They can switch it on. A present: ask the person who bought it for the receipt.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Refusal", "Redeem it here again"),
                QT_TRANSLATE_NOOP("Refusal", "The code is kept for this visit, so you only press Try again."),
            ),
        ),
    ),
    "ALREADY_REDEEMED": Remedy(
        QT_TRANSLATE_NOOP(
            "Refusal", "The value of this card was moved into an account before. Nothing was taken this time."
        ),
        (
            (
                QT_TRANSLATE_NOOP("Refusal", "Look into your history"),
                QT_TRANSLATE_NOOP(
                    "Refusal", "Perhaps it was added before, on this account or another one of yours."
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Refusal", "Ask in your household"),
                QT_TRANSLATE_NOOP(
                    "Refusal", "Somebody who had the card in hand may have redeemed it already."
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Refusal", "Was the card new? Report it"),
                QT_TRANSLATE_NOOP(
                    "Refusal", "A manager of the shop looks into it. Keep the card and its receipt."
                ),
            ),
        ),
    ),
    "INVALID_CLAIM_CODE": Remedy(
        QT_TRANSLATE_NOOP("Refusal", "No card answers to this code. Nothing was taken. {issuer}"),
        (
            (
                QT_TRANSLATE_NOOP("Refusal", "Compare each character with the card"),
                QT_TRANSLATE_NOOP(
                    "Refusal", "8 and B, 5 and S, 2 and Z, 6 and G are easily taken for each other."
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Refusal", "Scan the card instead of typing"),
                QT_TRANSLATE_NOOP(
                    "Refusal", "Characters in doubt are shown enlarged, with what they may be."
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Refusal", "Take card and receipt to the shop"),
                QT_TRANSLATE_NOOP(
                    "Refusal", "They find the card by its serial number, also when the code is damaged."
                ),
            ),
        ),
    ),
    "NOT_A_CLAIM_CODE": Remedy(
        QT_TRANSLATE_NOOP(
            "Refusal", "It is {recognised_as_words}. Nothing was looked up, and nothing was taken."
        ),
        (
            (
                QT_TRANSLATE_NOOP("Refusal", "Turn the card over"),
                QT_TRANSLATE_NOOP(
                    "Refusal", "The claim code stands on the back, often under a scratch panel."
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Refusal", "Uncover it with a coin or a fingernail"),
                QT_TRANSLATE_NOOP("Refusal", "Never with a blade: it takes the print off with the panel."),
            ),
            (
                QT_TRANSLATE_NOOP("Refusal", "Type or scan that code"),
                QT_TRANSLATE_NOOP("Refusal", "Letters and digits in groups, marked as the claim code."),
            ),
        ),
    ),
    "CODE_AMBIGUOUS": Remedy(
        QT_TRANSLATE_NOOP(
            "Refusal",
            "Those cards differ in single characters only. Nothing was moved, and nothing is, "
            "until you have compared them with your card.",
        ),
        (
            (
                QT_TRANSLATE_NOOP("Refusal", "Look at these characters on the card: {positions}"),
                QT_TRANSLATE_NOOP("Refusal", "They are counted from the left, without the dashes."),
            ),
            (
                QT_TRANSLATE_NOOP("Refusal", "Are they as you typed them? Then say so"),
                QT_TRANSLATE_NOOP("Refusal", "The card is shown before anything is added."),
            ),
            (
                QT_TRANSLATE_NOOP("Refusal", "Is one of them another letter? Correct the code"),
                QT_TRANSLATE_NOOP("Refusal", "Or scan the card, and press the letter that you see."),
            ),
        ),
    ),
    "REGION_MISMATCH": Remedy(
        QT_TRANSLATE_NOOP(
            "Refusal",
            "This card is for {card_region}, and the wallet is for {wallet_region}. "
            "Currencies are never mixed. Nothing was taken; the card keeps its value.",
        ),
        (
            (
                QT_TRANSLATE_NOOP("Refusal", "Open a wallet for {card_region} here"),
                QT_TRANSLATE_NOOP(
                    "Refusal", "It belongs to this account. The card is shown again before it is added."
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Refusal", "Or sign in to an account for {card_region}"),
                QT_TRANSLATE_NOOP("Refusal", "The region of an account is always shown at the top right."),
            ),
        ),
    ),
    "HELD_FOR_REVIEW": Remedy(
        QT_TRANSLATE_NOOP(
            "Refusal",
            "Many cards of high value were added to this account within a short time, so a manager looks at "
            "it before more are. Nothing is lost; the card keeps its value.",
        ),
        (
            (
                QT_TRANSLATE_NOOP("Refusal", "Keep the card and its receipt"),
                QT_TRANSLATE_NOOP("Refusal", "The shop may ask to see them."),
            ),
            (
                QT_TRANSLATE_NOOP("Refusal", "Try again when the review is over"),
                QT_TRANSLATE_NOOP("Refusal", "A manager decides, and the card can then be added here."),
            ),
        ),
    ),
    "TOO_MANY_ATTEMPTS": Remedy(
        QT_TRANSLATE_NOOP(
            "Refusal",
            "Several codes in a row found no card, so that codes rest for a while. Nothing was taken, and "
            "the cards keep their value.",
        ),
        (
            (
                QT_TRANSLATE_NOOP("Refusal", "Wait until then"),
                QT_TRANSLATE_NOOP("Refusal", "Trying before that changes nothing, also with a right code."),
            ),
            (
                QT_TRANSLATE_NOOP("Refusal", "Compare the code with the card in the meantime"),
                QT_TRANSLATE_NOOP("Refusal", "Or scan it: characters in doubt are then shown enlarged."),
            ),
        ),
    ),
    "CARD_VOIDED": Remedy(
        QT_TRANSLATE_NOOP(
            "Refusal", "The sale of this card was taken back, so it holds no money. Nothing was taken."
        ),
        (
            (
                QT_TRANSLATE_NOOP("Refusal", "Find the receipt"),
                QT_TRANSLATE_NOOP("Refusal", "The shop named on it took the sale back."),
            ),
            (
                QT_TRANSLATE_NOOP("Refusal", "Ask there"),
                QT_TRANSLATE_NOOP("Refusal", "They can tell when and why, and what was paid back."),
            ),
        ),
    ),
    "CARD_REPLACED": Remedy(
        QT_TRANSLATE_NOOP("Refusal", "The value of this card went to a new card. Nothing was taken."),
        (
            (
                QT_TRANSLATE_NOOP("Refusal", "Take the new card"),
                QT_TRANSLATE_NOOP("Refusal", "It was handed out when this one was replaced."),
            ),
            (
                QT_TRANSLATE_NOOP("Refusal", "Redeem its code instead"),
                QT_TRANSLATE_NOOP("Refusal", "It holds the whole value."),
            ),
        ),
    ),
    "CARD_EXPIRED": Remedy(
        QT_TRANSLATE_NOOP("Refusal", "This card ended on {ended}. Nothing was taken."),
        (
            (
                QT_TRANSLATE_NOOP("Refusal", "Take the card and its receipt to the shop"),
                QT_TRANSLATE_NOOP("Refusal", "Ask there what can still be done with its value."),
            ),
        ),
    ),
    "ISSUED_ELSEWHERE": Remedy(
        QT_TRANSLATE_NOOP(
            "Refusal",
            "The code fits {programmes}. Only its issuer can redeem it. Nothing was looked up or sent, "
            "and the card keeps its value.",
        ),
        (
            (
                QT_TRANSLATE_NOOP("Refusal", "Keep it in the drawer until you redeem it"),
                QT_TRANSLATE_NOOP("Refusal", "Its code lies there encrypted, with its amount and its end."),
            ),
            (
                QT_TRANSLATE_NOOP("Refusal", "Open the issuer’s own page"),
                QT_TRANSLATE_NOOP("Refusal", "The official addresses are: {hosts}."),
            ),
            (
                QT_TRANSLATE_NOOP("Refusal", "Redeem the card there"),
                QT_TRANSLATE_NOOP(
                    "Refusal", "Type the address yourself. Links in messages may lead elsewhere."
                ),
            ),
        ),
    ),
    "PROMOTION_EXPIRED": Remedy(
        QT_TRANSLATE_NOOP(
            "Refusal", "This promotion ended on {ended}. Nothing was credited, and nothing was taken."
        ),
        (
            (
                QT_TRANSLATE_NOOP("Refusal", "Look for a newer code"),
                QT_TRANSLATE_NOOP("Refusal", "The shop tells what is offered now, and until when."),
            ),
            (
                QT_TRANSLATE_NOOP("Refusal", "Was it entered in time? Ask the shop"),
                QT_TRANSLATE_NOOP("Refusal", "A manager there can give credit by hand."),
            ),
        ),
    ),
    "NOT_ALLOWED": Remedy(
        QT_TRANSLATE_NOOP(
            "Refusal", "This account may not do this. Nothing was taken; the card keeps its value."
        ),
        (
            (
                QT_TRANSLATE_NOOP("Refusal", "Switch to another account"),
                QT_TRANSLATE_NOOP("Refusal", "The name at the top right is the account that is signed in."),
            ),
        ),
    ),
}
"""By the outcome's name. An outcome that is not here shows its own remedy as its one step."""
