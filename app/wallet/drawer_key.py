"""Opening the drawer: by signing in again. Whoever has its key may keep cards, and read the notes and
pictures beside them; a code is read only here, after signing in again each time."""

from collections.abc import Mapping

from app.data import drawer, faults, people
from app.data.drawer_key import DrawerKey
from app.data.passwords import Passwords
from app.data.store import Store
from app.outcomes import NOT_FOUND, Refused
from app.wallet.accounts import sign_in
from app.wallet.drawer_values import Revealed
from app.wallet.values import Actor

__all__ = ["DrawerKey", "notes", "open_drawer", "picture", "reveal"]


def open_drawer(store: Store, actor: Actor, password: str, *, passwords: Passwords) -> DrawerKey | Refused:
    """The key of the actor's own drawer. Wrong passwords are counted as they are at the door.

    Raises Fault (STORE_DAMAGED) where the key that lies in the store is not the account's.
    """
    again = sign_in(store, actor.account.login, password, passwords=passwords, station=actor.station)
    if isinstance(again, Refused):
        return again
    person = store.read(lambda tx: people.by_id(tx, actor.account.id))
    secret = passwords.drawer_key(person.credentials, password) if person else None
    if secret is None:
        raise faults.damaged(faults.BROKEN, store.place.name)
    return DrawerKey(actor.account.id, secret)


def reveal(
    store: Store, actor: Actor, card: int, password: str, *, passwords: Passwords
) -> Revealed | Refused:
    """The code, note and receipt picture of a card of one's own, after signing in again each time.

    Raises Fault (STORE_DAMAGED) where what is sealed was changed.
    """
    key = open_drawer(store, actor, password, passwords=passwords)
    return key if isinstance(key, Refused) else unsealed(store, key, card)


def notes(store: Store, key: DrawerKey) -> Mapping[int, str]:
    """The notes beside the cards, by card. Raises Fault (STORE_DAMAGED)."""
    sealed = store.read(
        lambda tx: {
            row.id: drawer.secret(tx, row.id, drawer.NOTE)
            for row in drawer.cards_of(tx, key.account)
            if drawer.NOTE in row.secrets
        }
    )
    return {card: _beside(store, key, card, drawer.NOTE, one).decode() for card, one in sealed.items() if one}


def picture(store: Store, key: DrawerKey, card: int) -> bytes:
    """The picture of a card's receipt; empty where none is kept. Raises Fault (STORE_DAMAGED)."""
    sealed = store.read(
        lambda tx: (
            drawer.secret(tx, card, drawer.PICTURE)
            if drawer.by_id(tx, key.account, card) is not None
            else None
        )
    )
    return b"" if sealed is None else _beside(store, key, card, drawer.PICTURE, sealed)


def unsealed(store: Store, key: DrawerKey, card: int) -> Revealed | Refused:
    """What the key opens of a card. Raises Fault (STORE_DAMAGED)."""
    found = store.read(
        lambda tx: (
            {kind: drawer.secret(tx, card, kind) for kind in (drawer.CODE, drawer.NOTE, drawer.PICTURE)}
            if drawer.by_id(tx, key.account, card)
            else None
        )
    )
    if found is None:
        return Refused(NOT_FOUND, {"what": "card in the drawer"})
    opened = {
        kind: None if sealed is None else key.opened(card, kind, sealed) for kind, sealed in found.items()
    }
    if any(sealed is not None and opened[kind] is None for kind, sealed in found.items()):
        raise faults.damaged(faults.BROKEN, store.place.name)
    code, note = (opened[kind] for kind in (drawer.CODE, drawer.NOTE))
    return Revealed(
        None if code is None else code.decode(), (note or b"").decode(), opened[drawer.PICTURE] or b""
    )


def _beside(store: Store, key: DrawerKey, card: int, kind: str, sealed: bytes) -> bytes:
    opened = key.opened(card, kind, sealed)
    if opened is None:
        raise faults.damaged(faults.BROKEN, store.place.name)
    return opened
