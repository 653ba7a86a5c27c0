"""What a holder settles about the balance: for which kinds of order it is used, and for which it is saved."""

from collections.abc import Mapping

from app.data import commands, ledger, settings
from app.data.drafts import Draft
from app.data.store import Tx
from app.outcomes import NOT_FOUND, Refused
from app.wallet.accounts import desk_of, require_open
from app.wallet.moments import moment
from app.wallet.overview import Settings, SettingsChanged
from app.wallet.values import Actor, Command

USE, SAVE = "use", "save"
CHOICES = (USE, SAVE)
NAMES = {"checkout": "orders", "one_click": "one_click", "subscription": "subscriptions"}
"""The setting that counts for each kind of order. What is not set is `use`."""


def settings_of(tx: Tx, actor: Actor) -> Settings:
    return _settings(settings.of_account(tx, actor.account.id))


def is_balance_used(tx: Tx, account: int, kind: str) -> bool:
    """Whether the balance pays for orders of this kind where nothing is chosen at the order."""
    return settings.of_account(tx, account).get(NAMES[kind], USE) == USE


def change_settings(
    tx: Tx, actor: Actor, changes: Mapping[str, str], *, command: Command
) -> SettingsChanged | Refused:
    """Settle these, all or none; the others stay. An unknown name or choice is NOT_FOUND."""
    request = {"use_case": "settings", "changes": dict(changes)}
    return commands.once(
        tx,
        actor.account.id,
        command.key,
        request,
        SettingsChanged,
        lambda: _change(tx, actor, changes, command),
    )


def _change(tx: Tx, actor: Actor, changes: Mapping[str, str], command: Command) -> SettingsChanged | Refused:
    for name, choice in changes.items():
        if name not in NAMES.values():
            return Refused(NOT_FOUND, {"what": f"setting {name}"})
        if choice not in CHOICES:
            return Refused(NOT_FOUND, {"what": f"choice {choice}"})
    station = desk_of(tx, actor)
    account = actor.account.id
    tx.lock(accounts=[account], station=station.id)
    if refused := require_open(tx, actor):
        return refused
    records = [settings.record_of_account(tx, account, name, choice) for name, choice in changes.items()]
    draft = Draft(station.id, "setting", account, command.key, records=records, subject=account)
    posted = ledger.post(tx, draft)
    return SettingsChanged(settings_of(tx, actor), posted.name, moment(posted.at), command.key)


def _settings(found: Mapping[str, str]) -> Settings:
    return Settings(*(found.get(name, USE) for name in ("orders", "one_click", "subscriptions")))
