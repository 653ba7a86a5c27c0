"""A refusal, or an answer that did not come, turned into what the refusal page shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.outcomes import ALREADY_REDEEMED, CODE_AMBIGUOUS, REGION_MISMATCH, Fact, Filled, Refused, fill
from app.ui.formats import full_text, money_text, region_name, when_text
from app.ui.messages import message_of
from app.ui.messages import said as said_facts
from app.ui.redeem.asking import Refusal
from app.ui.redeem.refusal_facts import Fact3, Typed, facts_of
from app.ui.redeem.remedies import CARD_HELD, IN_THE_HOUSEHOLD, REMEDIES, Remedy
from app.ui.theme import Tone
from app.wallet.values import CardState, Movement

translate = QCoreApplication.translate

_CORRECTABLE = {
    "INVALID_CLAIM_CODE",
    "NOT_A_CLAIM_CODE",
    "CODE_AMBIGUOUS",
    "CODE_NOT_RECOGNIZED",
}
_FINAL = {"ALREADY_REDEEMED", "CARD_VOIDED", "CARD_REPLACED", "CARD_EXPIRED"}
_OF_ACCOUNT = {"REGION_MISMATCH", "NOT_ALLOWED"}
_MOMENTS, _REGIONS = {"until", "ended", "at"}, {"card_region", "wallet_region"}
_HARMLESS = {"NOT_A_CLAIM_CODE", "CODE_AMBIGUOUS", "REGION_MISMATCH", "NOT_ALLOWED", "CARD_REPLACED"}


class Way(Enum):
    """What the decisive button of the page does."""

    AGAIN = "again"
    CORRECT = "correct"
    OTHER_CODE = "other code"
    HISTORY = "history"
    WALLET = "wallet"
    DRAWER = "drawer"


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything on the refusal page. `facts`: caption, text, and the type the text is set in.

    way: the step that most likely helps, which the decisive button takes. new_wallet: the words of the button
    that opens a wallet for the card. positions: characters, from 0, that a person can confirm. until: what
    ends, and when, where something does. can_report: somebody else has the value of the card. can_keep: it
    may be a card of another issuer.
    """

    tone: Tone
    title: str
    meaning: str
    steps: tuple[tuple[str, str], ...]
    facts: tuple[Fact3, ...]
    way: Way = Way.AGAIN
    may_be_scam: bool = False
    can_switch: bool = False
    new_wallet: str = ""
    positions: tuple[int, ...] = ()
    until: tuple[str, str] | None = None
    can_report: bool = False
    can_keep: bool = False


def explain_refusal(refusal: Refusal, typed: Typed) -> Explanation:
    """`typed` is what is shown of the code where no card was found."""
    refused = refusal.refused
    name, known = refused.outcome.name, readable(refused.facts)
    message = message_of(Refused(refused.outcome, known))
    remedy = _remedy_of(refusal)
    meaning = _fill(remedy.meaning, known) if remedy else message.text
    steps = _steps(remedy, known, typed)
    if refusal.own is not None:
        meaning, steps = _own(refusal.own), _own_steps(refusal.own)
    return Explanation(
        message.tone,
        message.title,
        meaning.strip(),
        steps,
        facts_of(refusal.facts, typed),
        way=_way(refusal),
        may_be_scam=name not in _HARMLESS and not _is_ours(refused),
        can_switch=name in _OF_ACCOUNT,
        new_wallet=_new_wallet(refusal),
        positions=_positions(refused),
        until=_until(refused),
        can_report=refused.outcome is ALREADY_REDEEMED and not _is_ours(refused),
        can_keep=_may_be_of_another(refused),
    )


def _remedy_of(refusal: Refusal) -> Remedy | None:
    name = refusal.refused.outcome.name
    if refusal.refused.facts.get("household"):
        return IN_THE_HOUSEHOLD
    if name == "HELD_FOR_REVIEW" and refusal.facts is not None and refusal.facts.state is CardState.HELD:
        return CARD_HELD
    return REMEDIES.get(name)


def _may_be_of_another(refused: Refused) -> bool:
    """Whether no card here has the code, and those of another issuer have such codes."""
    issuer = refused.facts.get("issuer")
    return isinstance(issuer, Filled) and "programmes" in issuer.facts


def _is_ours(refused: Refused) -> bool:
    """Whether the holder, or somebody of the household, has the value of the card."""
    return bool(refused.facts.get("mine") or refused.facts.get("household"))


def _until(refused: Refused) -> tuple[str, str] | None:
    until = refused.facts.get("until")
    if not isinstance(until, str):
        return None
    if refused.outcome.name == "TOO_MANY_ATTEMPTS":
        what = translate("Refusal", "Codes can be entered again from")
    else:
        what = translate("Refusal", "The hold ends at the latest")
    return what, full_text(datetime.fromisoformat(until))


def explain_failed_look(problem: Exception, typed: Typed) -> Explanation:
    """Looking at the card did not work; nothing was sent."""
    message = message_of(problem)
    step = (
        translate("Refusal", "Try again"),
        translate("Refusal", "Nothing was taken. The code is kept, so there is nothing to type."),
    )
    return Explanation(message.tone, message.title, message.text, (step,), facts_of(None, typed))


def explain_lost_answer(problem: Exception, typed: Typed) -> Explanation:
    """The card was sent to be added, and no answer came back."""
    message = message_of(problem)
    meaning = translate(
        "Refusal",
        "It is not known yet whether the card was added. It can be added only once, whatever happened.",
    )
    steps = (
        (
            translate("Refusal", "Press Try again"),
            translate(
                "Refusal", "It asks about the same redemption: the answer is found, or the card is added now."
            ),
        ),
        (
            translate("Refusal", "Look into the history later"),
            translate("Refusal", "A card that was added is listed there, with the balance after it."),
        ),
    )
    return Explanation(Tone.WARN, message.title, meaning, steps, facts_of(None, typed))


def readable(facts: Mapping[str, Fact]) -> dict[str, Fact]:
    """Facts as people say them: moments and regions come as they are stored."""
    said = said_facts(facts)
    for name in _MOMENTS & said.keys():
        said[name] = full_text(datetime.fromisoformat(str(facts[name])))
    for name in _REGIONS & said.keys():
        said[name] = region_name(str(facts[name]))
    return said


def _way(refusal: Refusal) -> Way:
    name = refusal.refused.outcome.name
    if refusal.refused.facts.get("mine"):
        return Way.HISTORY
    if name == "ISSUED_ELSEWHERE":
        return Way.DRAWER
    if _new_wallet(refusal):
        return Way.WALLET
    if name in _CORRECTABLE:
        return Way.CORRECT
    return Way.OTHER_CODE if name in _FINAL else Way.AGAIN


def _own_steps(own: Movement) -> tuple[tuple[str, str], ...]:
    look = (
        translate("Refusal", "Look at it in the history"),
        translate("Refusal", "The movement shows the amount, and the balance after it."),
    )
    if own.promotion is not None:
        once = translate("Refusal", "Each account gets a promotion once, also with another code.")
        return (look, (translate("Refusal", "There is nothing else to do"), once))
    return (
        look,
        (
            translate("Refusal", "Throw the card away"),
            translate("Refusal", "Its value is in your balance. Keep the receipt of the shop."),
        ),
    )


def _new_wallet(refusal: Refusal) -> str:
    if refusal.refused.outcome is not REGION_MISMATCH or refusal.facts is None:
        return ""
    return translate("Refusal", "Open a wallet for {region}").format(region=region_name(refusal.facts.region))


def _positions(refused: Refused) -> tuple[int, ...]:
    if refused.outcome is not CODE_AMBIGUOUS:
        return ()
    numbers = str(refused.facts.get("positions", "")).split(",")
    return tuple(int(number) - 1 for number in numbers if number.strip())


def _steps(remedy: Remedy | None, known: Mapping[str, Fact], typed: Typed) -> tuple[tuple[str, str], ...]:
    if remedy is None:
        back = translate("Refusal", "Back to the code"), translate("Refusal", "It is still in the field.")
        return (back,)
    steps = tuple((_fill(title, known), _fill(text, known)) for title, text in remedy.steps)
    if remedy is REMEDIES["NOT_A_CLAIM_CODE"] and typed.where:
        return ((translate("Refusal", "Look for the claim code"), typed.where), steps[-1])
    return steps


def _own(own: Movement) -> str:
    card = translate(
        "Refusal",
        "You added this card yourself: {amount}, {when}, to your wallet for {region}. "
        "Nothing was taken this time.",
    )
    credit = translate(
        "Refusal",
        "You have this credit already: {amount}, {when}, in your wallet for {region}. "
        "Nothing was credited this time.",
    )
    text = credit if own.promotion is not None else card
    return text.format(amount=money_text(own.amount), when=when_text(own.at), region=region_name(own.region))


def _fill(text: str, facts: Mapping[str, Fact]) -> str:
    # Every placeholder that is not a fact of this refusal would read as "…": an issuer not known is left out.
    return fill(translate("Refusal", text), {"issuer": "", **facts})
