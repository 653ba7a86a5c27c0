"""What the self-check says: where something is wrong, and what. Source texts; commands print them as they
are, the window says them in its own language. What the database says of itself is in its own words."""

from app.outcomes import QT_TRANSLATE_NOOP, Fact, Filled, Text

# Where

STORE = QT_TRANSLATE_NOOP("Outcomes", "store")
ANSWERS = QT_TRANSLATE_NOOP("Outcomes", "commands")
TRIAL_BALANCE = QT_TRANSLATE_NOOP("Outcomes", "trial balance")
ACCOUNT_LINE = QT_TRANSLATE_NOOP("Outcomes", "account {account}, line {line}")
WALLET_MOVEMENT = QT_TRANSLATE_NOOP("Outcomes", "wallet {wallet}, movement {movement}")
CARD = QT_TRANSLATE_NOOP("Outcomes", "card {serial}")
DRAWER_CARD = QT_TRANSLATE_NOOP("Outcomes", "drawer card number {number}")
ORDER_OUTSIDE = QT_TRANSLATE_NOOP("Outcomes", "order number {number} outside")
PERSON = QT_TRANSLATE_NOOP("Outcomes", "account number {number}")
THING = QT_TRANSLATE_NOOP("Outcomes", "{thing} number {number}")

# Any cell

OTHER_VALUE = QT_TRANSLATE_NOOP("Outcomes", "A cell holds another kind of value than was written ({error}).")

# Entries

CHANGED = QT_TRANSLATE_NOOP("Outcomes", "It was changed after it was written.")
LINES_UNFIT = QT_TRANSLATE_NOOP("Outcomes", "It has no lines, or lines where its kind moves no money.")
UNBALANCED = QT_TRANSLATE_NOOP("Outcomes", "Its lines in {currency} do not sum to zero.")
ENTRY_MISSING = QT_TRANSLATE_NOOP("Outcomes", "An entry before it is missing.")
NO_CONTINUATION = QT_TRANSLATE_NOOP("Outcomes", "It does not continue the entry before it.")
EARLIER_THAN_ENTRY = QT_TRANSLATE_NOOP("Outcomes", "It is earlier than the entry before it.")
MOVES_OTHERWISE = QT_TRANSLATE_NOOP("Outcomes", "What it moves in wallet {wallet} is not what its lines say.")
OTHERS_WALLET = QT_TRANSLATE_NOOP("Outcomes", "The wallet is not that of the one who redeemed.")

# Heads that were kept

TAIL_GONE = QT_TRANSLATE_NOOP("Outcomes", "It was there when the heads were kept, and is not any more.")
TAIL_OTHER = QT_TRANSLATE_NOOP("Outcomes", "It is another entry than when the heads were kept.")

# Accounts

TRIAL_UNBALANCED = QT_TRANSLATE_NOOP("Outcomes", "All lines in {currency} do not sum to zero together.")
AFTER_NO_LINE = QT_TRANSLATE_NOOP("Outcomes", "It does not follow from the line before it.")
EARLIER_THAN_LINE = QT_TRANSLATE_NOOP("Outcomes", "It is earlier than the line before it.")
NOT_OF_ACCOUNT = QT_TRANSLATE_NOOP("Outcomes", "Currency or bound are not those of its account.")
BEYOND_BOUND = QT_TRANSLATE_NOOP("Outcomes", "The account is on the wrong side of its bound.")

# Wallets

AFTER_NO_MOVEMENT = QT_TRANSLATE_NOOP("Outcomes", "It does not follow from the movement before it.")
NOT_ENTRYS_TIME = QT_TRANSLATE_NOOP("Outcomes", "Its time is not that of its entry.")
NOT_FOUND_BY = QT_TRANSLATE_NOOP("Outcomes", "It is not found by all the words that belong to it.")
FOUND_BY_OTHERS = QT_TRANSLATE_NOOP("Outcomes", "It is found by words that do not belong to it.")

# Cards, the drawer and whatever else has a state

VALUE_UNFIT = QT_TRANSLATE_NOOP("Outcomes", "It holds value in a state that has none.")
AFTER_NO_EVENT = QT_TRANSLATE_NOOP(
    "Outcomes", "Its event {event} ({state}) does not follow from the one before it."
)
NO_FIRST_EVENT = QT_TRANSLATE_NOOP("Outcomes", "It has no first event in {table}.")
OTHERS_DRAWER = QT_TRANSLATE_NOOP(
    "Outcomes", "It moves a drawer that is not its actor's, or is of another kind."
)
REFUNDED_TOO_MUCH = QT_TRANSLATE_NOOP("Outcomes", "More of it was refunded than was paid.")
CODE_GONE = QT_TRANSLATE_NOOP("Outcomes", "Its code is not there.")
STILL_THERE = QT_TRANSLATE_NOOP("Outcomes", "What was thrown away is still there.")

# Answers, people, references

NO_ANSWER = QT_TRANSLATE_NOOP("Outcomes", "Its answer is not there.")
ANSWERED_ENTRY_GONE = QT_TRANSLATE_NOOP("Outcomes", "The entry of an answer that was given is not there.")
ROLE_NOT_GIVEN = QT_TRANSLATE_NOOP("Outcomes", "Its role is not the one that was given to it.")
BROKEN_REFERENCE = QT_TRANSLATE_NOOP("Outcomes", "It refers to a row of {table} that is not there.")

# Tables, columns, constraints, indexes and triggers

MISSING_RULE = QT_TRANSLATE_NOOP("Outcomes", "missing {part}")
UNEXPECTED_RULE = QT_TRANSLATE_NOOP("Outcomes", "unexpected {part}")


def say(text: Text, **facts: Fact) -> Filled:
    """The text with its facts, which the window can say anew."""
    return Filled(text, facts)
