"""Whether somebody has to be asked the scam question about a card: once for each card, in each account.

Only "it is mine" is remembered: who says that somebody asked for it is asked again the next time. What the
question is and when it is asked, the window knows.
"""

from app.codes.lookalikes import fold
from app.codes.text import normalise
from app.data import commands, ledger, settings
from app.data.drafts import Draft
from app.data.store import Tx
from app.outcomes import Refused
from app.wallet.accounts import desk_of, require_open
from app.wallet.moments import moment
from app.wallet.overview import CalledOwn
from app.wallet.values import Actor, Command

MINE = "mine"
_HEX_DIGITS = 40


def is_due(tx: Tx, actor: Actor, about: str) -> bool:
    """Whether the account was never asked about this card. about: its claim code as it was entered, or any
    name it has for the account alone; only a keyed hash of it is compared."""
    return settings.of_account(tx, actor.account.id).get(_name(tx, about)) != MINE


def answer_mine(tx: Tx, actor: Actor, about: str, *, command: Command) -> CalledOwn | Refused:
    """Remember that nobody asked the account for this card: it is not asked about it again."""
    request = {"use_case": "card is mine", "about": about}
    return commands.once(
        tx, actor.account.id, command.key, request, CalledOwn, lambda: _remember(tx, actor, about, command)
    )


def _remember(tx: Tx, actor: Actor, about: str, command: Command) -> CalledOwn | Refused:
    station, account = desk_of(tx, actor), actor.account.id
    tx.lock(accounts=[account], station=station.id)
    if refused := require_open(tx, actor):
        return refused
    if not is_due(tx, actor, about):
        return CalledOwn(None, moment(tx.now), command.key)
    records = [settings.record_of_account(tx, account, _name(tx, about), MINE)]
    posted = ledger.post(
        tx, Draft(station.id, "setting", account, command.key, records=records, subject=account)
    )
    return CalledOwn(posted.name, moment(posted.at), command.key)


def _name(tx: Tx, about: str) -> str:
    """A code is found again however it is written, its look-alikes taken for each other too."""
    code = fold(normalise(about[:200])).encode("utf-8", "replace").decode()
    return f"asked:{tx.keys.intent_of({'asked about': code}).hex()[:_HEX_DIGITS]}"
