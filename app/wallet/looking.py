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
from app.wallet import accounts, wording
from app.wallet.limits import Limits, paused_until
from app.wallet.moments import iso
from app.wallet.values import Actor, CardState

LONGEST_ENTERED = 10_000
"""Characters in which a code is looked for: the store is locked meanwhile, and 100,000 take a second."""

# With every character a look-alike there are millions of readings; beyond so many, nearest first, every
# look-alike is asked about instead of those that tell the cards apart.
_MOST_READINGS = 2000


Codes = Sequence[tuple[str, str]]
"""Programme keys, each with the code in the programme's own form."""

WrongCodes = tuple[Sequence[int], Sequence[int]]
"""When wrong codes were given: by the account, and at the station."""


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


def lock(tx: Tx, actor: Actor, station: Station, entered: Entered) -> Codes | Refused:
    """The programmes that take part, with the code as each of them writes it. Whatever cards it names are
    locked now, and with them the account, its wallets and the station, since all of them decide."""
    here = _taking_part(tx, entered.fitting)
    if not here:
        return wording.issued_elsewhere(_elsewhere(entered))
    codes = [(programme.key, programme.canonical(entered.code)) for programme in here]
    account = [actor.account.id]
    tx.lock(folds=cards.folds(tx, codes), accounts=account, wallets_of=account, station=station.id)
    return accounts.require_open(tx, actor) or codes


def find(
    tx: Tx,
    actor: Actor,
    station: Station,
    entered: Entered,
    codes: Codes,
    *,
    confirmed: Collection[int],
    limits: Limits,
) -> CardRow | Refused:
    """The card that the code names. A miss is counted as an attempt, and managers are alerted to a card that
    was not sold yet; nothing else is changed.

    codes: as `lock` gave them. confirmed: positions (from 0) in which a person has compared the characters
    with the card.
    """
    newest = wrong_codes(tx, actor, station, limits)
    if refused := too_many(tx, newest, limits):
        return refused
    found = _choose(tx, cards.fold_group(tx, codes), codes, confirmed)
    if found is None:
        count_wrong(tx, actor, station, newest, limits)
        return wording.invalid(elsewhere=_elsewhere(entered))
    if isinstance(found, CardRow) and found.state == CardState.ISSUED:
        attempts.add_alert(tx, attempts.NOT_SOLD, actor.account.id, station.id, found.id)
    return found


def _elsewhere(entered: Entered) -> list[Programme]:
    return [one for one in entered.fitting if one.issued is Issued.ELSEWHERE]


def _taking_part(tx: Tx, fitting: Sequence[Programme]) -> list[Programme]:
    """The programmes issued here that this store has cards of; where the code fits no other issuer's either,
    all of them, so that a miss is a miss."""
    here = [programme for programme in fitting if programme.issued is Issued.HERE]
    with_cards = [programme for programme in here if cards.has_cards(tx, programme.key)]
    return with_cards if len(here) < len(fitting) else with_cards or here


def wrong_codes(tx: Tx, actor: Actor, station: Station, limits: Limits) -> WrongCodes:
    """When the last wrong codes of the account and of the station were, newest first, in µs."""
    most = limits.attempts_needed
    return (
        attempts.newest_of_account(tx, actor.account.id, most),
        attempts.newest_of_station(tx, station.id, most),
    )


def too_many(tx: Tx, newest: WrongCodes, limits: Limits) -> Refused | None:
    """Refuse with the later end of the pauses of account and station; None if neither is paused."""
    ends = [end for one in newest if (end := paused_until(one, tx.now, limits)) is not None]
    return Refused(TOO_MANY_ATTEMPTS, {"until": iso(max(ends))}) if ends else None


def count_wrong(tx: Tx, actor: Actor, station: Station, newest: WrongCodes, limits: Limits) -> None:
    """Count a wrong code. Managers are alerted to the one that begins a pause. newest: those before it."""
    attempts.add(tx, actor.account.id, station.id)
    account, at_station = newest
    if too_many(tx, ([tx.now, *account], [tx.now, *at_station]), limits):
        attempts.add_alert(tx, attempts.TOO_MANY, actor.account.id, station.id)


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
