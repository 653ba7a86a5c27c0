"""Asks for what `card_plans` thought of."""

from typing import Any

from app.counter import (
    activation,
    expiry,
    gifting,
    importing,
    issuing,
    minting,
    replacement,
    review,
    stock,
    voiding,
)
from app.counter.activation import Sale
from app.counter.code_files import CodeRow
from app.counter.drawing import CardToIssue
from app.counter.gifting import Gift
from app.counter.replacement import Exchange
from app.data.store import Tx
from app.outcomes import Refused
from app.wallet import card_report, redeem
from app.wallet.values import Actor, Command
from tests.proof.asking import Asking, as_moment


class CardDeeds(Asking):
    def issue(
        self, actor: Actor, key: Command, *, region: str, new: list[dict[str, str]], ends: str | None
    ) -> Any:
        cards = [CardToIssue(card["code"], card["serial"]) for card in new]
        end = as_moment(ends)
        return self._run(
            lambda tx: issuing.issue(tx, actor, "house", region, cards, book=self.book, ends=end, command=key)
        )

    def activate(self, actor: Actor, key: Command, **sale: Any) -> Any:
        return self._run(lambda tx: activation.activate(tx, actor, Sale(**sale), book=self.book, command=key))

    def sell(
        self,
        actor: Actor,
        key: Command,
        *,
        amount: str,
        till: str,
        receipt: str,
        new: list[dict[str, str]],
        **made: Any,
    ) -> Any:
        issued = self.issue(actor, Command(f"{key.key} first"), new=new, **made)
        if isinstance(issued, Refused):
            return issued
        return self.activate(
            actor, key, serial=new[0]["serial"], amount=amount, receipt=receipt, till=till, tender="cash"
        )

    def activate_together(
        self, actor: Actor, key: Command, *, serials: list[str], amounts: list[str], receipt: str, till: str
    ) -> Any:
        sales = [Sale(serial, amount, receipt, till) for serial, amount in zip(serials, amounts, strict=True)]
        return self._run(
            lambda tx: activation.activate_together(tx, actor, sales, book=self.book, command=key)
        )

    def void(self, actor: Actor, key: Command, *, serial: str, till: str) -> Any:
        return self._run(lambda tx: voiding.void(tx, actor, serial, till, command=key))

    def replace(
        self, actor: Actor, key: Command, *, old: str, new: str, receipt: str, till: str, approver: str
    ) -> Any:
        exchange, approved = Exchange(old, new, receipt, till), Actor(self.account(approver), actor.station)
        return self._run(lambda tx: replacement.replace(tx, actor, exchange, approver=approved, command=key))

    def redeem(self, actor: Actor, key: Command, *, code: str, region: str) -> Any:
        return self._run(
            lambda tx: redeem.redeem(tx, actor, code, book=self.book, region=region, command=key)
        )

    mistype = redeem

    def hold(self, actor: Actor, key: Command, *, serial: str) -> Any:
        return self._run(lambda tx: review.hold(tx, actor, serial, "reported", command=key))

    def decide(self, actor: Actor, key: Command, *, review: int, approve: bool, by: str | None) -> Any:
        return self._run(lambda tx: _decide(tx, actor, review, approve=approve, by=by, command=key))

    def close_expired(self, actor: Actor, key: Command, *, serial: str) -> Any:
        return self._run(lambda tx: expiry.close_expired(tx, actor, serial, command=key))

    def stock(self, actor: Actor, key: Command, *, deed: str, serials: list[str], where: str) -> Any:
        return self._run(lambda tx: getattr(stock, deed)(tx, actor, serials, where, command=key))

    def mint(self, actor: Actor, key: Command, *, currency: str, count: int) -> Any:
        order = minting.Order("house", currency, count, self.folder / "codes")
        return minting.mint(self.store, actor, order, book=self.book, data=self.folder, command=key)

    def import_cards(self, actor: Actor, key: Command, *, rows: list[list[str]]) -> Any:
        brought = [CodeRow(*row) for row in rows]
        return importing.import_cards(self.store, actor, brought, book=self.book, command=key)

    def report_card(self, actor: Actor, key: Command, *, code: str, told: str | None) -> Any:
        return self._run(
            lambda tx: card_report.report_card(tx, actor, code, book=self.book, told=told, command=key)
        )

    def buy_card(self, actor: Actor, key: Command, *, amount: str, region: str, file: str) -> Any:
        self.mails.mkdir(exist_ok=True)
        gift = Gift(amount, self.mails / file, region=region)
        return gifting.buy_card(self.store, actor, gift, book=self.book, data=self.folder, command=key)


def _decide(tx: Tx, actor: Actor, number: int, *, approve: bool, by: str | None, command: Command) -> Any:
    return review.decide(tx, actor, number, approve=approve, reason="looked into", by=by, command=command)
