"""Balances: what each wallet of an account is worth now."""

from app.data import ledger, people
from app.data.people import WalletRow
from app.data.rules import WALLET_ACCOUNT
from app.data.store import Tx
from app.money import Money
from app.wallet.values import Actor, Balance, WalletId


def balances(tx: Tx, actor: Actor) -> tuple[Balance, ...]:
    """One for each wallet, the home region's first."""
    return tuple(_balance(tx, wallet) for wallet in people.wallets_of(tx, actor.account.id))


def _balance(tx: Tx, wallet: WalletRow) -> Balance:
    account = ledger.find_account(tx, WALLET_ACCOUNT, wallet.id, wallet.currency)
    standard = Money(-ledger.balance(tx, account), wallet.currency)
    return Balance(WalletId(wallet.id), wallet.region, standard, standard, (), Money(0, wallet.currency))
