"""Named refusals and faults: what happened and what to do, as data.

A refusal is an answer of a use case (`Refused`, a value); a fault is an exception (`Fault`). Both carry an
`Outcome`, whose texts are source texts: `ui/messages` and the command line translate what they show.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NewType, Self

Text = NewType("Text", str)
"""A source text, found by the translation tools through `QT_TRANSLATE_NOOP`."""

Fact = str | int | bool | None | list[dict[str, str]]
"""A value of a refusal. The list is of things that were asked for together, each with its own reason."""

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


class Filled(str):
    """A text that was filled to be a fact of another one. As a `str` it is English, as commands and the store
    keep it; the window says `source` and `facts` in its own language."""

    __slots__ = ("facts", "source")

    def __new__(cls, source: Text, facts: Mapping[str, Fact]) -> Self:
        filled = super().__new__(cls, fill(source, facts))
        filled.source, filled.facts = source, facts
        return filled

    source: Text
    facts: Mapping[str, Fact]


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
CODE_IN_WORDS = _outcome(
    "CODE_IN_WORDS",
    QT_TRANSLATE_NOOP("Outcomes", "A claim code stands in the reason"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Nothing was done, and the code was not kept. Name the card by its serial number and send it again.",
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
PROMOTION_EXPIRED = _outcome(
    "PROMOTION_EXPIRED",
    QT_TRANSLATE_NOOP("Outcomes", "This promotion has ended"),
    QT_TRANSLATE_NOOP("Outcomes", "It ended on {ended}. Nothing was credited."),
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
    QT_TRANSLATE_NOOP("Outcomes", "This amount is out of range"),
    QT_TRANSLATE_NOOP("Outcomes", "Give an amount from {least} to {most}."),
)
VOID_WINDOW_PASSED = _outcome(
    "VOID_WINDOW_PASSED",
    QT_TRANSLATE_NOOP("Outcomes", "This sale can no longer be voided"),
    QT_TRANSLATE_NOOP(
        "Outcomes", "It was made at {sold}, and a sale can be voided for 24 hours. The card keeps its value."
    ),
)
CARD_ALREADY_USED = _outcome(
    "CARD_ALREADY_USED",
    QT_TRANSLATE_NOOP("Outcomes", "This card was used already"),
    QT_TRANSLATE_NOOP(
        "Outcomes", "Its state is {state}. A sale is voided only while nothing has happened to its card."
    ),
)
ALREADY_VOIDED = _outcome(
    "ALREADY_VOIDED",
    QT_TRANSLATE_NOOP("Outcomes", "This sale was voided already"),
    QT_TRANSLATE_NOOP("Outcomes", "Its money was given back at {voided}. Nothing was given back this time."),
)
TILL_NOT_OPEN = _outcome(
    "TILL_NOT_OPEN",
    QT_TRANSLATE_NOOP("Outcomes", "The till {till} is not open"),
    QT_TRANSLATE_NOOP("Outcomes", "No money was moved. Open the till with its float, then do it again."),
)
TILL_NOT_COUNTED = _outcome(
    "TILL_NOT_COUNTED",
    QT_TRANSLATE_NOOP("Outcomes", "The till {till} is not counted"),
    QT_TRANSLATE_NOOP(
        "Outcomes", "It stays open, and no money was moved. Count {what} first, then close the till."
    ),
)
TILL_DIFFERS = _outcome(
    "TILL_DIFFERS",
    QT_TRANSLATE_NOOP("Outcomes", "The till {till} differs from its count"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "It stays open, and no money was moved. Of {tender} there should be {expected}; {counted} was "
        "counted. Count again, or close the till with the reason of the difference, which is booked.",
    ),
)
WRONG_STATE = _outcome(
    "WRONG_STATE",
    QT_TRANSLATE_NOOP("Outcomes", "The {what} does not wait for this"),
    QT_TRANSLATE_NOOP("Outcomes", "Its state is {state}. Nothing was done."),
)
LAST_MANAGER = _outcome(
    "LAST_MANAGER",
    QT_TRANSLATE_NOOP("Outcomes", "{login} is the last manager of this store"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Nothing was changed. Without a manager nobody could issue cards, approve or review anything. Give "
        "somebody else the role manager first: tillfold account role LOGIN manager.",
    ),
)
ACCOUNT_NOT_EMPTY = _outcome(
    "ACCOUNT_NOT_EMPTY",
    QT_TRANSLATE_NOOP("Outcomes", "There is still money in this account"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Nothing was closed, and the money stays: {left} in the wallet for {region}. It cannot be sent to "
        "another account. Spend it first, then close the account.",
    ),
)
ACCOUNT_AWAITS = _outcome(
    "ACCOUNT_AWAITS",
    QT_TRANSLATE_NOOP("Outcomes", "Something is still on its way to this account"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Nothing was closed, so that nothing gets lost. {waiting} Have it settled at the counter, then close "
        "the account.",
    ),
)
DRAWER_NOT_EMPTY = _outcome(
    "DRAWER_NOT_EMPTY",
    QT_TRANSLATE_NOOP("Outcomes", "There are still cards in the drawer of this account"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Nothing was closed, because nobody could read their codes any more. Cards in the drawer: {cards}. "
        "Redeem them with their issuers, or throw them away, then close the account.",
    ),
)
ACCOUNT_CLOSED = _outcome(
    "ACCOUNT_CLOSED",
    QT_TRANSLATE_NOOP("Outcomes", "The account of the order {order} was closed"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Nothing was refunded. {gift} of it was paid with the balance of that account: it cannot go back "
        "there, and balance is never paid out in cash. A manager can give it to another account of the same "
        "person with the command tillfold grant. Of what was paid with cash or card, {tender} can be "
        "refunded here.",
    ),
)
END_TOO_EARLY = _outcome(
    "END_TOO_EARLY",
    QT_TRANSLATE_NOOP("Outcomes", "This end is too early"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Nothing was given, offered or made. It would end at {ends}: choose an end after {begins}.",
    ),
)
NOT_TRANSFERABLE = _outcome(
    "NOT_TRANSFERABLE",
    QT_TRANSLATE_NOOP("Outcomes", "Balance buys no cards there"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Nothing was taken. In the region {region} a card of this kind is not paid with balance: it is "
        "bought at a till, with cash or card.",
    ),
)
NOT_ENOUGH_BALANCE = _outcome(
    "NOT_ENOUGH_BALANCE",
    QT_TRANSLATE_NOOP("Outcomes", "The balance is not enough"),
    QT_TRANSLATE_NOOP(
        "Outcomes", "Nothing was taken. {short} of {amount} is missing: choose another way to pay that part."
    ),
)
CONSENT_REQUIRED = _outcome(
    "CONSENT_REQUIRED",
    QT_TRANSLATE_NOOP("Outcomes", "The holder of the account has not agreed"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Nothing was taken. {why} The holder gives the PIN or a fresh one-time code, or a manager approves "
        "it with a reason.",
    ),
)
ORDER_ALREADY_CHARGED = _outcome(
    "ORDER_ALREADY_CHARGED",
    QT_TRANSLATE_NOOP("Outcomes", "The order {order} was charged already"),
    QT_TRANSLATE_NOOP("Outcomes", "It was charged {amount} at {at}. Nothing was taken this time."),
)
REFUND_EXCEEDS_CAPTURE = _outcome(
    "REFUND_EXCEEDS_CAPTURE",
    QT_TRANSLATE_NOOP("Outcomes", "This is more than can be refunded"),
    QT_TRANSLATE_NOOP("Outcomes", "Nothing was refunded. At the most {left} of the order {order} is left."),
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
ACCOUNT_LOCKED = _outcome(
    "ACCOUNT_LOCKED",
    QT_TRANSLATE_NOOP("Outcomes", "This account is locked for a while"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Several passwords or codes did not fit. It opens again from {until} on. Its money stays as it is.",
    ),
)
LOCKED_OUT = _outcome(
    "LOCKED_OUT",
    QT_TRANSLATE_NOOP("Outcomes", "A manager has locked this account"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Nobody can sign in to it until a manager unlocks it. Its money stays as it is. Ask a manager of the "
        "store.",
    ),
)
PIN_DOES_NOT_FIT = _outcome(
    "PIN_DOES_NOT_FIT",
    QT_TRANSLATE_NOOP("Outcomes", "Name and PIN do not fit together"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Nobody has taken over the till. Type the PIN again, or sign in with the password. The PIN is set by "
        "its owner, in the settings.",
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
    QT_TRANSLATE_NOOP("Outcomes", "Nothing was done. Choose another name."),
)
ALREADY_IN_DRAWER = _outcome(
    "ALREADY_IN_DRAWER",
    QT_TRANSLATE_NOOP("Outcomes", "This card is in the drawer already"),
    QT_TRANSLATE_NOOP("Outcomes", "{where} Nothing was added."),
)
PROGRAMME_NEEDED = _outcome(
    "PROGRAMME_NEEDED",
    QT_TRANSLATE_NOOP("Outcomes", "Cards of several programmes have such codes"),
    QT_TRANSLATE_NOOP("Outcomes", "Nothing was kept. Say which of them it is: {programmes}."),
)
CODE_FITS_NOTHING = _outcome(
    "CODE_FITS_NOTHING",
    QT_TRANSLATE_NOOP("Outcomes", "No card of another issuer has such a code"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Nothing was kept. Compare each character with the card. Cards that are issued here need no drawer: "
        "redeem them.",
    ),
)
CANNOT_BE_TAKEN = _outcome(
    "CANNOT_BE_TAKEN",
    QT_TRANSLATE_NOOP("Outcomes", "{what} cannot be taken"),
    QT_TRANSLATE_NOOP("Outcomes", "{why} Nothing was kept."),
)
PASSPHRASE_TOO_SHORT = _outcome(
    "PASSPHRASE_TOO_SHORT",
    QT_TRANSLATE_NOOP("Outcomes", "This passphrase is too short"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Nothing was written. Whoever gets the file can try passphrases for ever: give one of at least "
        "{least} characters, such as five words that do not belong together.",
    ),
)
WRONG_PASSPHRASE = _outcome(
    "WRONG_PASSPHRASE",
    QT_TRANSLATE_NOOP("Outcomes", "This passphrase does not open the file"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Nothing was kept. Give the one that the file was made with; if it is that one, the file was "
        "changed or cut off.",
    ),
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
STORE_UNREACHABLE = _outcome(
    "STORE_UNREACHABLE",
    QT_TRANSLATE_NOOP("Outcomes", "The server of the store cannot be used: {why}"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Check the network, and that the server of {where} runs and lets this login in. Then repeat what was "
        "asked with the same key: it is never done twice.",
    ),
    STORE,
)
STORE_TOO_OLD = _outcome(
    "STORE_TOO_OLD",
    QT_TRANSLATE_NOOP("Outcomes", "The store was made by an older Tillfold"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Nothing was changed. Close every window that has {where} open, and give the command "
        "tillfold store upgrade --as MANAGER.",
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
NETWORK_UNUSABLE = _outcome(
    "NETWORK_UNUSABLE",
    QT_TRANSLATE_NOOP("Outcomes", "A part of Tillfold that reads cards is missing or damaged ({name})"),
    QT_TRANSLATE_NOOP(
        "Outcomes", "No card has been changed. Install Tillfold again; until then, type codes in by hand."
    ),
    MACHINE,
)
UNREADABLE_FILE = _outcome(
    "UNREADABLE_FILE",
    QT_TRANSLATE_NOOP("Outcomes", "{name} cannot be opened"),
    QT_TRANSLATE_NOOP("Outcomes", "{why}"),
)
UNWRITABLE_FILE = _outcome(
    "UNWRITABLE_FILE",
    QT_TRANSLATE_NOOP("Outcomes", "{name} cannot be written"),
    QT_TRANSLATE_NOOP(
        "Outcomes",
        "Nothing of it was kept: {why}. Make room, or choose another place, and try again.",
    ),
)
