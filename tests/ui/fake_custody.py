"""Stand-in for taking blank cards out of stock."""

from app.counter.at_till import TakenOut
from app.outcomes import NOT_IN_STOCK, Refused
from app.wallet.values import Actor
from tests.ui.fake_counter import NOW


class FakeCustody:
    """`scrapped` are the serials that were taken out; `calls` says what was asked."""

    calls: list[tuple[object, ...]]

    def begin_custody(self) -> None:
        self.scrapped: dict[str, str] = {}

    def scrap(self, actor: Actor, serial: str, reason: str, *, key: str) -> TakenOut | Refused:
        self.calls.append(("scrap", serial, reason, key))
        if serial in self.scrapped and self.scrapped[serial] != key:
            return Refused(NOT_IN_STOCK)
        self.scrapped[serial] = key
        return TakenOut(serial, "till-3-160", NOW, key)
