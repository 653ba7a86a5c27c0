"""A practice store: accounts, cards in every state, and pictures of them. Everything in it is made up.

The cards come from a seed, so that a tester meets the same ones each time. Only practice stores have such
codes; real ones are drawn from the system's own randomness (`app.counter.issuing`).
"""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path
from typing import TypeVar

from app.bootstrap import Tillfold
from app.codes.links import link_for
from app.counter.issuing import CardToIssue
from app.money import Money
from app.outcomes import Refused
from app.testing.studio import Drawing, draw
from app.wallet.values import Account, Actor, CardState, Role

T = TypeVar("T")

TILL = "till-1"
_PEOPLE = (("manager", "Morgan Reyes", Role.MANAGER), ("clerk", "Casey Brandt", Role.CLERK),
           ("holder", "Robin Okafor", Role.HOLDER))  # fmt: skip
REGION = "DE"


@dataclass(frozen=True, slots=True)
class Plan:
    """How many cards of a kind there are to be, and in which state the person finds them."""

    programme: str
    count: int
    tier: str = "clean"
    region: str = REGION
    state: CardState = CardState.ACTIVE
    faces: tuple[str, ...] = ()
    by_mail: bool = False


PLANS = (
    Plan("house", 14, faces=("work-sans", "roboto", "ibm-plex-mono", "roboto-mono")),
    Plan("house", 2, tier="typical"),
    Plan("practice-amazon", 4, faces=("ibm-plex-mono",)),
    Plan("practice-apple", 3, faces=("ibm-plex-mono",)),
    Plan("practice-apple", 1, by_mail=True),
    Plan("house", 1, state=CardState.ISSUED, faces=("work-sans",)),
    Plan("house", 1, state=CardState.REDEEMED, faces=("work-sans",)),
    Plan("house", 1, region="US", faces=("work-sans",)),
    Plan("house", 1, tier="glare"),
)
_AMOUNTS = {"DE": (1000, 1500, 2000, 2500, 5000, 7500), "US": (2500,)}


@dataclass(frozen=True, slots=True)
class PracticeCard:
    """A card and the picture of it."""

    picture: str
    programme: str
    code: str = field(repr=False)
    serial: str
    region: str
    amount: Money
    state: CardState
    tier: str
    drawing: Drawing = field(repr=False)


@dataclass(frozen=True, slots=True)
class Person:
    account: Account
    recovery_code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Practice:
    people: tuple[Person, ...]
    cards: tuple[PracticeCard, ...]


def furnish(tillfold: Tillfold, *, password: str, seed: int) -> Practice:
    """Fill an empty store. Raises LookupError where something in it is in the way."""
    people = tuple(_add_people(tillfold, password))
    manager = _signed_in(tillfold, people[0].account.login, password)
    clerk = _signed_in(tillfold, people[1].account.login, password)
    cards = tuple(_draw_cards(dict(tillfold.regions()), seed))
    _issue(tillfold, manager, cards)
    for number, card in enumerate(cards, start=1):
        if card.state is not CardState.ISSUED:
            seller = manager if number == 1 else clerk  # a till is made by its first use by a manager
            _sell(tillfold, seller, card, f"R-2026-{number:06}")
        if card.state is CardState.REDEEMED:
            _done(tillfold.redeem(manager, card.code, key=tillfold.new_key()))
    return Practice(people, cards)


def write_pictures(cards: tuple[PracticeCard, ...], folder: Path) -> None:
    """One picture a card, or the e-mail it came by. Their names say what the card is, never its code."""
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    for card in cards:
        path = folder / card.picture
        if path.suffix == ".eml":
            path.write_bytes(_gift_mail(card).as_bytes())
        else:
            Image.fromarray(card.drawing.pixels[:, :, ::-1]).save(path, quality=92)


def _gift_mail(card: PracticeCard) -> EmailMessage:
    mail = EmailMessage()
    mail["Subject"] = "A gift card for you"
    mail["From"], mail["To"] = "shop@practice.example", "holder@practice.example"
    mail.set_content(
        f"Somebody sent you a practice gift card of {card.amount.plain()} {card.amount.currency}.\n\n"
        f"Open it in Tillfold: {link_for(card.code)}\n"
    )
    return mail


def _add_people(tillfold: Tillfold, password: str) -> Iterator[Person]:
    actor: Actor | None = None
    for login, name, role in _PEOPLE:
        added = _done(
            tillfold.add_account(
                login=login,
                name=name,
                region=REGION,
                role=role,
                password=password,
                actor=actor,
                key=tillfold.new_key(),
            )
        )
        actor = actor or _signed_in(tillfold, login, password)
        yield Person(added.account, added.recovery_code or "")  # never empty: the key is fresh


def _draw_cards(currencies: dict[str, str], seed: int) -> Iterator[PracticeCard]:
    dice = random.Random(seed)  # noqa: S311 (practice cards; real codes come from `secrets`)
    named: Counter[str] = Counter()
    for plan in PLANS:
        for number in range(plan.count):
            amount = Money(dice.choice(_AMOUNTS[plan.region]), currencies[plan.region])
            serial = str(dice.randrange(10**15, 10**16))
            drawing = draw(
                dice.getrandbits(31),
                plan.tier,
                programme=plan.programme,
                face=plan.faces[number % len(plan.faces)] if plan.faces else None,
                serial=serial,
                amount=f"{amount.plain()} {amount.currency}",
            )
            if drawing.code is None:
                raise LookupError(f"the tier {plan.tier} draws no code")
            kind = "-".join((plan.programme, plan.region.lower(), _word(plan)))
            named[kind] += 1
            yield PracticeCard(
                picture=f"{kind}-{named[kind]:02}.{'eml' if plan.by_mail else 'jpg'}",
                programme=plan.programme,
                code=drawing.code,
                serial=serial,
                region=plan.region,
                amount=amount,
                state=plan.state,
                tier=plan.tier,
                drawing=drawing,
            )


def _word(plan: Plan) -> str:
    if plan.by_mail:
        return "by-mail"
    words = {CardState.ISSUED: "not-activated", CardState.REDEEMED: "already-redeemed"}
    return words.get(plan.state, "ready" if plan.tier == "clean" else plan.tier)


def _issue(tillfold: Tillfold, manager: Actor, cards: tuple[PracticeCard, ...]) -> None:
    for programme, region in dict.fromkeys((card.programme, card.region) for card in cards):
        batch = [
            CardToIssue(card.code, card.serial)
            for card in cards
            if (card.programme, card.region) == (programme, region)
        ]
        _done(tillfold.issue(manager, programme, region, batch, key=tillfold.new_key()))


def _sell(tillfold: Tillfold, seller: Actor, card: PracticeCard, receipt: str) -> None:
    _done(
        tillfold.activate(
            seller,
            serial=card.serial,
            amount=card.amount.plain(),
            receipt=receipt,
            till=TILL,
            key=tillfold.new_key(),
        )
    )


def _signed_in(tillfold: Tillfold, login: str, password: str) -> Actor:
    return _done(tillfold.sign_in(login, password))


def _done(answer: T | Refused) -> T:
    if isinstance(answer, Refused):
        raise LookupError(answer.outcome.name)
    return answer
