"""What the tests of orders do at the counter: fill a wallet, grant credit with an end, charge, refund."""

from typing import Any

from app.counter import refunding
from app.counter.charge_values import Charge, Charged, Override
from app.counter.charging import charge
from app.counter.refunding import Refund, Refunded, refund
from app.data import lots, people
from app.data.lots import NewLot, Writer
from app.data.store import Tx
from app.outcomes import Refused
from app.wallet import consent
from app.wallet.accounts import NewAccount, add_account
from app.wallet.consent import Given
from app.wallet.values import Account, Actor, Command, Redeemed, Role
from tests.data.world import PASSWORDS, RECOVERY_CODE, World

PIN = "2468"
TILL = "till-1"


class Counter:
    """An open till and a holder with a PIN; the clerk charges with that PIN unless said otherwise."""

    def __init__(self, world: World, holder: Actor | None = None) -> None:
        self.world = world
        self.holder = holder or world.holder
        self.fill("5.00")
        self.set_pin(self.holder)

    @classmethod
    def with_new_holder(cls, world: World, login: str) -> "Counter":
        """For an account that nobody has used yet."""
        new = NewAccount(login, login, Role.HOLDER, "US", "password", RECOVERY_CODE)
        made = add_account(world.store, new, passwords=PASSWORDS, book=world.book, command=Command(login))
        assert isinstance(made, Account), made
        return cls(world, Actor(made, "desk-1"))

    def set_pin(self, actor: Actor, pin: str = PIN) -> None:
        done = consent.set_pin(self.world.store, actor, pin, passwords=PASSWORDS, command=self.world.key())
        assert isinstance(done, consent.PinSet)

    def fill(self, amount: str, actor: Actor | None = None, *, region: str = "US") -> Redeemed:
        """A card of this amount, sold at the till and redeemed by the holder."""
        card = self.world.active(region=region, amount=amount)
        done = self.world.redeem(card.code, actor or self.holder, region=region)
        assert isinstance(done, Redeemed)
        return done

    def grant(self, amount: int, ends: int, actor: Actor | None = None, currency: str = "USD") -> int:
        """A promotional lot in minor units with its end in µs; returns the grant's id."""
        by = actor or self.holder

        def work(tx: Tx) -> int:
            wallet = next(one for one in people.wallets_of(tx, by.account.id) if one.currency == currency)
            station = people.find_station(tx, "desk-1")
            assert station is not None
            tx.lock(accounts=[by.account.id], wallets=[wallet.id], station=station.id)
            lots.lapse(tx, wallet.id, Writer(station.id, self.world.manager.account.id, None))
            new = NewLot(by.account.id, wallet.id, currency, amount, ends, None, "test")
            made, _ = lots.grant(tx, new, Writer(station.id, self.world.manager.account.id, None))
            return made

        return self.world.store.transact(work)

    def left(self) -> list[int]:
        """What is left of each live lot of the holder's first wallet, soonest end first."""
        wallet = self.wallet()
        return self.world.store.read(lambda tx: [lot.left for lot in lots.live(tx, wallet)])

    def worth(self) -> int:
        wallet = self.wallet()
        return self.world.store.read(lambda tx: lots.worth(tx, wallet))

    def wallet(self, region: str = "US") -> int:
        found = self.world.store.read(lambda tx: people.wallets_of(tx, self.holder.account.id))
        return next(one.id for one in found if one.region == region)

    def pin(self, pin: str = PIN, login: str | None = None) -> Given:
        whose = login or self.holder.account.login
        return consent.compare_pin(self.world.store, whose, pin, passwords=PASSWORDS)

    def charge(
        self,
        amount: str,
        order: str,
        *,
        actor: Actor | None = None,
        given: Given | Override | str | None = "pin",
        key: Command | None = None,
        **options: Any,
    ) -> Charged | Refused:
        options.setdefault("till", TILL)
        options.setdefault("currency", "USD")
        options.setdefault("login", self.holder.account.login)
        asked = Charge(amount=amount, order=order, **options)
        agreed = self.pin() if isinstance(given, str) else given
        command, by = key or self.world.key(), actor or self.world.clerk
        return self.world.store.transact(
            lambda tx: charge(tx, by, asked, book=self.world.book, given=agreed, command=command)
        )

    def charged(self, amount: str, order: str, **options: Any) -> Charged:
        done = self.charge(amount, order, **options)
        assert isinstance(done, Charged), done
        return done

    def refund(
        self,
        order: str,
        amount: str | None = None,
        *,
        receipt: str = "R-9",
        deed: str = refunding.NOW,
        till: str = TILL,
        actor: Actor | None = None,
        key: Command | None = None,
    ) -> Refunded | Refused:
        asked = Refund(order, receipt, till, amount, deed)
        command, by = key or self.world.key(), actor or self.world.clerk
        return self.world.store.transact(lambda tx: refund(tx, by, asked, command=command))

    def refunded(self, order: str, amount: str | None = None, **options: Any) -> Refunded:
        done = self.refund(order, amount, **options)
        assert isinstance(done, Refunded), done
        return done
