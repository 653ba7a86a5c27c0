"""What a card's state means to the one who holds its code. "Expired" is derived from the clock."""

from app.data import cards, households, people
from app.data.cards import CardRow
from app.data.store import Tx
from app.outcomes import (
    ALREADY_REDEEMED,
    CARD_EXPIRED,
    CARD_NOT_ACTIVATED,
    CARD_REPLACED,
    CARD_VOIDED,
    HELD_FOR_REVIEW,
    Fact,
    Refused,
)
from app.wallet import wording
from app.wallet.moments import iso
from app.wallet.values import Actor, CardState


def state_of(card: CardRow, now: int) -> CardState:
    """The state of the last event; an active card whose end has come is expired from that moment on."""
    if card.state == CardState.ACTIVE and card.ends is not None and card.ends <= now:
        return CardState.EXPIRED
    return CardState(card.state)


def not_redeemable(tx: Tx, card: CardRow, actor: Actor) -> Refused | None:
    """Why a card in this state cannot be redeemed; None for an active one."""
    match state_of(card, tx.now):
        case CardState.ACTIVE:
            return None
        case CardState.ISSUED:
            return Refused(CARD_NOT_ACTIVATED)
        case CardState.SCRAPPED:
            return wording.invalid()
        case CardState.REDEEMED:
            return _already_redeemed(tx, card, actor)
        case CardState.HELD:
            return Refused(HELD_FOR_REVIEW, _moment("until", cards.held_until(tx, card)))
        case CardState.VOIDED:
            return Refused(CARD_VOIDED)
        case CardState.REPLACED:
            return Refused(CARD_REPLACED)
        case CardState.EXPIRED | CardState.CLOSED:
            return Refused(CARD_EXPIRED, _moment("ended", card.ends))


def _moment(name: str, at: int | None) -> dict[str, Fact]:
    return {} if at is None else {name: iso(at)}


def _already_redeemed(tx: Tx, card: CardRow, actor: Actor) -> Refused:
    """To the one who did it, with the entry of the history; to their household, that one of them did; to
    anybody else without any owner's name."""
    redemption = cards.redemption_of(tx, card.id)
    if redemption is None or redemption.account != actor.account.id:
        if redemption and households.are_together(tx, redemption.account, actor.account.id):
            shared: dict[str, Fact] = {"mine": False, "household": True, "whose": wording.IN_THE_HOUSEHOLD}
            return Refused(ALREADY_REDEEMED, shared)
        return Refused(ALREADY_REDEEMED, {"mine": False, "whose": wording.SOMEONE_ELSES})
    entry = f"{people.station_name(tx, redemption.station)}-{redemption.station_seq}"
    facts: dict[str, Fact] = {"mine": True, "whose": wording.MINE, "entry": entry, "at": iso(redemption.at)}
    return Refused(ALREADY_REDEEMED, facts)
