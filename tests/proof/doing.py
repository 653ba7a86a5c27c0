"""Asks a store for what `plans` thought of, with a key, and returns its answer as text.

A store of these tests has two holders with a PIN, a guest, and a programme of the tests' own, with three
currencies.
"""

from app.data import commands
from app.wallet import consent
from app.wallet.values import Actor, Command
from tests.data.world import PASSWORDS
from tests.proof.asking import PIN
from tests.proof.card_deeds import CardDeeds
from tests.proof.credit_deeds import CreditDeeds
from tests.proof.drawer_deeds import DrawerDeeds
from tests.proof.looks import Looks
from tests.proof.order_deeds import OrderDeeds
from tests.proof.parts import Deed
from tests.proof.people_deeds import PeopleDeeds
from tests.proof.shop_deeds import ShopDeeds

MANY = frozenset({"mint", "import_cards", "give", "close_till", "sell", "claim"})
"""What is done in several transactions, each of which stands by itself."""
KEYLESS = frozenset({"look", "claim", "sign_in"})
"""What has no key, and is answered anew each time."""
_NOT_KEPT = ("TOO_MANY_ATTEMPTS", "ACCOUNT_LOCKED", "SIGN_IN_FAILED")


class Doing(CardDeeds, OrderDeeds, CreditDeeds, ShopDeeds, PeopleDeeds, DrawerDeeds, Looks):
    """Everything that can be asked of a store."""

    def __call__(self, deed: Deed, key: str) -> str:
        """The answer as it is stored with its command. Raises what the use case raises."""
        asked = {name: value for name, value in deed.items() if name not in ("do", "who", "at")}
        actor = Actor(self.account(deed["who"]), deed["at"])
        answer = getattr(self, deed["do"])(actor, Command(key), **asked)
        return answer if isinstance(answer, str) else commands.encode(answer)

    def begin(self) -> None:
        """What every random history begins with."""
        manager = Actor(self.people["manager"], "desk-1")
        for login in ("holder", "other"):
            actor, key = Actor(self.people[login], "desk-1"), Command(f"pin {login}")
            consent.set_pin(self.store, actor, PIN, passwords=PASSWORDS, command=key)
        for till in ("till-1", "till-2"):
            self.open_till(manager, Command(f"open {till}"), till=till, amount="0", currency="USD")
        self.add_shop(manager, Command("second shop"), name="shop-2")
        self.join(manager, Command("guest"), login="guest-0", role="holder")


def is_kept(deed: Deed, answer: str) -> bool:
    """Whether the same key is given the same answer for ever."""
    if deed["do"] == "renew" and "refused" in answer:
        return False  # nobody has proved who they are
    return deed["do"] not in KEYLESS and not any(name in answer for name in _NOT_KEPT)
