"""From what somebody entered to the card it names: shape, who issues it, attempts, look-up, look-alikes.

Redeeming and inspecting begin here, with the same statements whether the code has a card or none.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, islice, product

from app.codes.lookalikes import alternatives
from app.codes.programme import Issued, Programme, ProgrammeBook
from app.codes.recognise import Kind, entry, recognise
from app.data import attempts, cards, people
from app.data.cards import CardRow
from app.data.people import Station
from app.data.store import Tx
from app.outcomes import CODE_AMBIGUOUS, NOT_FOUND, TOO_MANY_ATTEMPTS, Refused
from app.wallet import wording
from app.wallet.limits import Limits, paused_until
from app.wallet.moments import iso
from app.wallet.values import Actor

LONGEST_ENTERED = 10_000
"""Characters in which a code is looked for: the store is locked meanwhile, and 100,000 take a second."""

# With every character a look-alike there are millions of readings; beyond so many, nearest first, every
# look-alike is asked about instead of those that tell the cards apart.
_MOST_READINGS = 2000


@dataclass(frozen=True, slots=True)
class Entered:
    """A claim code as it was entered, normalised, and the programmes it fits."""

    code: str = field(repr=False)
    fitting: tuple[Programme, ...]


def understand(text: str, book: ProgrammeBook) -> Entered | Refused:
    """The shape: which claim code the text is, or what else it is. Reads nothing of the store."""
    text = text[:LONGEST_ENTERED]
    found = recognise(text, book)
    claim = next((one for one in found if one.kind is Kind.CLAIM_CODE), None)
    if claim is not None:
        return Entered(claim.text, tuple(book.by_key(key) for key in claim.programmes))
    if entry(text, book).mistyped:
        return wording.invalid(wording.MISTYPED)
    return wording.not_a_claim_code(found[0].kind) if wording.is_number(found[0].kind) else wording.invalid()


def station_of(tx: Tx, actor: Actor) -> Station | Refused:
    return people.find_station(tx, actor.station) or Refused(NOT_FOUND, {"what": "station"})


def find(
    tx: Tx,
    actor: Actor,
    station: Station,
    entered: Entered,
    *,
    confirmed: Collection[int],
    limits: Limits,
) -> CardRow | Refused:
    """The card that the code names. A miss is counted as an attempt; nothing else is changed.

    confirmed: positions (from 0) in which a person has compared the characters with the card.
    """
    here = _taking_part(tx, entered.fitting)
    elsewhere = [one for one in entered.fitting if one.issued is Issued.ELSEWHERE]
    if not here:
        return wording.issued_elsewhere(elsewhere)
    until = _paused_until(tx, actor, station, limits)
    if until is not None:
        return Refused(TOO_MANY_ATTEMPTS, {"until": iso(until)})
    codes = [(programme.key, programme.canonical(entered.code)) for programme in here]
    found = _choose(tx, cards.fold_group(tx, codes), codes, confirmed)
    if found is None:
        attempts.add(tx, actor.account.id, station.id)
        return wording.invalid(elsewhere=elsewhere)
    return found


def _taking_part(tx: Tx, fitting: Sequence[Programme]) -> list[Programme]:
    """The programmes issued here that this store has cards of; where the code fits no other issuer's either,
    all of them, so that a miss is a miss."""
    here = [programme for programme in fitting if programme.issued is Issued.HERE]
    with_cards = [programme for programme in here if cards.has_cards(tx, programme.key)]
    return with_cards if len(here) < len(fitting) else with_cards or here


def _paused_until(tx: Tx, actor: Actor, station: Station, limits: Limits) -> int | None:
    """The later end of the pauses of account and station; None if neither is paused."""
    most = limits.attempts_needed
    newest = (
        attempts.newest_of_account(tx, actor.account.id, most),
        attempts.newest_of_station(tx, station.id, most),
    )
    ends = [end for one in newest if (end := paused_until(one, tx.now, limits)) is not None]
    return max(ends, default=None)


def _choose(
    tx: Tx, group: Sequence[CardRow], codes: Sequence[tuple[str, str]], confirmed: Collection[int]
) -> CardRow | Refused | None:
    """One card in the fold group: that one, also for a misreading. More: only after the characters in which
    they differ were confirmed, and then only an exact hit."""
    if len(group) <= 1:
        return group[0] if group else None
    code = codes[0][1]
    asked = _differing(tx, group, codes)
    if not asked <= set(confirmed):
        positions = ", ".join(str(at + 1) for at in sorted(asked))
        return Refused(CODE_AMBIGUOUS, {"positions": positions, "length": len(code)})
    exact = {tx.keys.exact_index(programme, code) for programme, code in codes}
    return next((card for card in group if card.exact_index in exact), None)


def _differing(tx: Tx, group: Sequence[CardRow], codes: Sequence[tuple[str, str]]) -> set[int]:
    """The positions in which the cards' codes differ, found by trying readings of the code: the codes
    themselves are kept nowhere."""
    wanted, found = {card.exact_index for card in group}, {}
    code = codes[0][1]
    for reading in islice(_readings(code), _MOST_READINGS):
        for key, _ in codes:
            index = tx.keys.exact_index(key, reading)
            if index in wanted:
                found[index] = reading
        if len(found) == len(wanted):
            return {at for at in range(len(code)) if len({text[at] for text in found.values()}) > 1}
    return {at for at, character in enumerate(code) if alternatives(character)}


def _readings(code: str) -> Iterator[str]:
    """Every reading of the code within the look-alike classes, fewest changes first."""
    doubtful = [at for at, character in enumerate(code) if alternatives(character)]
    for changes in range(len(doubtful) + 1):
        for places in combinations(doubtful, changes):
            for others in product(*(alternatives(code[at]) for at in places)):
                characters = list(code)
                for at, other in zip(places, others, strict=True):
                    characters[at] = other
                yield "".join(characters)
