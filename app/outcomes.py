"""Named refusals and faults: what happened and what to do, as data.

A refusal is an answer of a use case (`Refused`, a value); a fault is an exception (`Fault`). Both carry an
`Outcome`, whose texts are source texts: `ui/messages` and the command line translate what they show.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NewType

Text = NewType("Text", str)
"""A source text, found by the translation tools through `QT_TRANSLATE_NOOP`."""

Fact = str | int | bool | None

REFUSED = 1
STORE = 3
MACHINE = 4


def QT_TRANSLATE_NOOP(context: str, text: str) -> Text:
    """Mark a text for translation. The name is the one that lupdate looks for."""
    return Text(text)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What happened (`title`), what to do (`remedy`), and the exit status of a command that ends with it.

    Texts may hold `{placeholders}`, filled from the facts of the `Refused` or `Fault` that carries it.
    """

    name: str
    title: Text
    remedy: Text
    exit_status: int = REFUSED


@dataclass(frozen=True, slots=True)
class Refused:
    """A use case's answer "no". Facts are plain values (shown, stored with the command, printed as JSON)."""

    outcome: Outcome
    facts: Mapping[str, Fact] = field(default_factory=dict)

    @property
    def title(self) -> str:
        return fill(self.outcome.title, self.facts)

    @property
    def remedy(self) -> str:
        return fill(self.outcome.remedy, self.facts)


class Fault(Exception):
    """Something is broken or missing: the transaction rolls back, and the person is told what to do."""

    def __init__(self, outcome: Outcome, **facts: Fact) -> None:
        super().__init__(f"{outcome.name}: {fill(outcome.title, facts)}")
        self.outcome = outcome
        self.facts: Mapping[str, Fact] = facts

    @property
    def title(self) -> str:
        return fill(self.outcome.title, self.facts)

    @property
    def remedy(self) -> str:
        return fill(self.outcome.remedy, self.facts)


def fill(text: str, facts: Mapping[str, Fact]) -> str:
    """The text with its placeholders filled; a placeholder without a fact stays readable."""
    return text.format_map(_Facts(facts))


class _Facts(dict[str, Fact]):
    def __missing__(self, key: str) -> str:
        return "…"


def _outcome(name: str, title: Text, remedy: Text, exit_status: int = REFUSED) -> Outcome:
    outcome = Outcome(name, title, remedy, exit_status)
    OUTCOMES[name] = outcome
    return outcome


OUTCOMES: dict[str, Outcome] = {}
"""Every outcome by its name, the one that stands in JSON answers and in the answers stored with commands."""

INVALID_CLAIM_CODE = _outcome(
    "INVALID_CLAIM_CODE",
    QT_TRANSLATE_NOOP("Outcomes", "Invalid Claim Code"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "No card answers to this code. Nothing was taken. Compare each character with the card, "
        "or scan the card. {issuer}",
    ),
)
NOT_A_CLAIM_CODE = _outcome(
    "NOT_A_CLAIM_CODE",
    QT_TRANSLATE_NOOP("Outcomes", "This is not a claim code"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "It reads as {recognised_as_words}. The claim code is another number on the card: "
        "look for the covered or printed field marked as the claim code.",
    ),
)
CODE_AMBIGUOUS = _outcome(
    "CODE_AMBIGUOUS",
    QT_TRANSLATE_NOOP("Outcomes", "More than one card looks like this code"),
    QT_TRANSLATE_NOOP("Outcomes", "Look at the characters {positions} on the card and confirm each of them."),
)
CODE_NOT_RECOGNIZED = _outcome(
    "CODE_NOT_RECOGNIZED",
    QT_TRANSLATE_NOOP("Outcomes", "Code Not Recognized"),
    QT_TRANSLATE_NOOP(
        "Outcomes", "The picture does not show the code clearly enough. Scan it again, or type the code."
    ),
)
CARD_NOT_ACTIVATED = _outcome(
    "CARD_NOT_ACTIVATED",
    QT_TRANSLATE_NOOP("Outcomes", "Card Not Activated"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Nothing was taken. Take the card and its purchase receipt back to the shop that sold it. "
        "If it was a present, ask the person who bought it for the receipt.",
    ),
)
ALREADY_REDEEMED = _outcome(
    "ALREADY_REDEEMED",
    QT_TRANSLATE_NOOP("Outcomes", "Code Already Redeemed"),
    QT_TRANSLATE_NOOP("Outcomes", "{whose} Nothing was taken this time."),
)
REGION_MISMATCH = _outcome(
    "REGION_MISMATCH",
    QT_TRANSLATE_NOOP("Outcomes", "Region Mismatch"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "This card is for {card_region}, and the wallet is for {wallet_region}. Nothing was taken. "
        "Redeem it into a wallet for {card_region}.",
    ),
)
HELD_FOR_REVIEW = _outcome(
    "HELD_FOR_REVIEW",
    QT_TRANSLATE_NOOP("Outcomes", "Held for Review"),
    QT_TRANSLATE_NOOP("Outcomes", "Nothing is lost. The hold ends at the latest at {until}."),
)
TOO_MANY_ATTEMPTS = _outcome(
    "TOO_MANY_ATTEMPTS",
    QT_TRANSLATE_NOOP("Outcomes", "Too Many Attempts"),
    QT_TRANSLATE_NOOP("Outcomes", "Codes can be entered again from {until} on. The cards keep their value."),
)
CARD_VOIDED = _outcome(
    "CARD_VOIDED",
    QT_TRANSLATE_NOOP("Outcomes", "This card was voided"),
    QT_TRANSLATE_NOOP("Outcomes", "Its sale was taken back. Ask at the shop named on the receipt."),
)
CARD_REPLACED = _outcome(
    "CARD_REPLACED",
    QT_TRANSLATE_NOOP("Outcomes", "This card was replaced"),
    QT_TRANSLATE_NOOP("Outcomes", "Its value went to the new card. Use the code of the new card."),
)
CARD_EXPIRED = _outcome(
    "CARD_EXPIRED",
    QT_TRANSLATE_NOOP("Outcomes", "This card has expired"),
    QT_TRANSLATE_NOOP("Outcomes", "It ended on {ended}. Ask at the shop what can still be done."),
)
ISSUED_ELSEWHERE = _outcome(
    "ISSUED_ELSEWHERE",
    QT_TRANSLATE_NOOP("Outcomes", "This card is issued elsewhere"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "The code fits {programmes}. Only its issuer can redeem it, on its own official page: {hosts}. "
        "Nothing was looked up or sent.",
    ),
)
NOT_ALLOWED = _outcome(
    "NOT_ALLOWED",
    QT_TRANSLATE_NOOP("Outcomes", "Not allowed for this account"),
    QT_TRANSLATE_NOOP("Outcomes", "This needs the role {role}. Ask someone who has it to sign in."),
)
IDEMPOTENCY_CONFLICT = _outcome(
    "IDEMPOTENCY_CONFLICT",
    QT_TRANSLATE_NOOP("Outcomes", "This key was used for something else"),
    QT_TRANSLATE_NOOP("Outcomes", "Nothing was done. Repeat the request with a new key."),
)
ALREADY_ACTIVE = _outcome(
    "ALREADY_ACTIVE",
    QT_TRANSLATE_NOOP("Outcomes", "This card is not waiting to be activated"),
    QT_TRANSLATE_NOOP("Outcomes", "Its state is {state}. Take another card from the stock."),
)
NOT_IN_STOCK = _outcome(
    "NOT_IN_STOCK",
    QT_TRANSLATE_NOOP("Outcomes", "This card is not in this store's stock"),
    QT_TRANSLATE_NOOP(
        "Outcomes", "Check the serial number. If it is right, the card must be received first."
    ),
)
AMOUNT_OUT_OF_RANGE = _outcome(
    "AMOUNT_OUT_OF_RANGE",
    QT_TRANSLATE_NOOP("Outcomes", "This amount cannot be put on the card"),
    QT_TRANSLATE_NOOP("Outcomes", "Give an amount from {least} to {most}."),
)
SIGN_IN_FAILED = _outcome(
    "SIGN_IN_FAILED",
    QT_TRANSLATE_NOOP("Outcomes", "Name and password do not fit together"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Check both and sign in again. The recovery code of the account sets another password, with the "
        "command tillfold account recover.",
    ),
)
NOT_FOUND = _outcome(
    "NOT_FOUND",
    QT_TRANSLATE_NOOP("Outcomes", "There is no such {what}"),
    QT_TRANSLATE_NOOP("Outcomes", "Check what was given and try again."),
)
ALREADY_THERE = _outcome(
    "ALREADY_THERE",
    QT_TRANSLATE_NOOP("Outcomes", "There is already such a {what}"),
    QT_TRANSLATE_NOOP("Outcomes", "Choose another name."),
)
STORE_BUSY = _outcome(
    "STORE_BUSY",
    QT_TRANSLATE_NOOP("Outcomes", "The store is busy"),
    QT_TRANSLATE_NOOP("Outcomes", "Nothing was done. Another program has held it for too long; try again."),
    STORE,
)
STORE_DAMAGED = _outcome(
    "STORE_DAMAGED",
    QT_TRANSLATE_NOOP("Outcomes", "The store cannot be used: {why}"),
    QT_TRANSLATE_NOOP(
        "Outcomes", "Nothing was changed. Look at {where}, put back a backup, or choose another store."
    ),
    STORE,
)
STORE_TOO_NEW = _outcome(
    "STORE_TOO_NEW",
    QT_TRANSLATE_NOOP("Outcomes", "The store was made by a newer Tillfold"),
    QT_TRANSLATE_NOOP("Outcomes", "Nothing was changed. Install the newer version to open {where}."),
    STORE,
)
KEY_MISSING = _outcome(
    "KEY_MISSING",
    QT_TRANSLATE_NOOP("Outcomes", "The key of this store is missing"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "It was kept in {where}. Put it back, or give the recovery code of the first account to the command "
        "tillfold store join. A new key is never made.",
    ),
    STORE,
)
MISSING_ON_THIS_MACHINE = _outcome(
    "MISSING_ON_THIS_MACHINE",
    QT_TRANSLATE_NOOP("Outcomes", "{what} is missing on this computer"),
    QT_TRANSLATE_NOOP("Outcomes", "{how}"),
    MACHINE,
)
UNREADABLE_FILE = _outcome(
    "UNREADABLE_FILE",
    QT_TRANSLATE_NOOP("Outcomes", "{name} cannot be opened"),
    QT_TRANSLATE_NOOP("Outcomes", "{why}"),
)
