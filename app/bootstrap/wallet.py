"""The holder's room: cards, balances, history, and the history as a file."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap.fonts import fonts_at_hand
from app.bootstrap.opening import Opening
from app.outcomes import Refused
from app.wallet.values import Actor, Balance, CardFacts, Command, HistoryPage, Redeemed, WalletId

if TYPE_CHECKING:
    from app.wallet.exporting import Writer
    from app.wallet.overview import Asked, CalledOwn, Exported, Reported


class Wallet(Opening):
    """What a holder can do here."""

    def inspect(self, actor: Actor, text: str, *, confirmed: Collection[int] = ()) -> CardFacts | Refused:
        from app.wallet.inspect import inspect

        return self.act(partial(inspect, actor=actor, text=text, book=self._book, confirmed=confirmed))

    def redeem(
        self,
        actor: Actor,
        text: str,
        *,
        region: str | None = None,
        key: str,
        confirmed: Collection[int] = (),
    ) -> Redeemed | Refused:
        from app.wallet.redeem import redeem

        return self.act(
            partial(
                redeem,
                actor=actor,
                text=text,
                book=self._book,
                region=region,
                confirmed=confirmed,
                command=Command(key),
            )
        )

    def is_scam_question_due(self, actor: Actor, about: str) -> bool:
        from app.wallet.scam_question import is_due

        return self.look(partial(is_due, actor=actor, about=about))

    def answer_scam_question(self, actor: Actor, about: str, *, key: str) -> "CalledOwn | Refused":
        from app.wallet.scam_question import answer_mine

        return self.act(partial(answer_mine, actor=actor, about=about, command=Command(key)))

    def report_card(
        self, actor: Actor, text: str, *, told: str | None, confirmed: Collection[int] = (), key: str
    ) -> "Reported | Refused":
        from app.wallet.card_report import report_card

        report = partial(report_card, actor=actor, text=text, book=self._book, told=told)
        return self.act(partial(report, confirmed=confirmed, command=Command(key)))

    def balances(
        self, actor: Actor, *, at: datetime | None = None, soon_days: int | None = None
    ) -> Sequence[Balance]:
        from app.wallet.balances import SOON_DAYS, balances

        return self._opened.read(partial(balances, actor=actor, at=at, soon_days=soon_days or SOON_DAYS))

    def history(
        self,
        actor: Actor,
        wallet: WalletId,
        *,
        after: str | None = None,
        limit: int = 100,
        since: datetime | None = None,
        until: datetime | None = None,
        kind: str | None = None,
        search: str | None = None,
        ends_by: datetime | None = None,
    ) -> HistoryPage | Refused:
        from app.wallet.history import history

        page = partial(history, actor=actor, wallet=wallet, book=self._book, after=after, limit=limit)
        return self._opened.read(
            partial(page, since=since, until=until, kind=kind, search=search, ends_by=ends_by)
        )

    def export(
        self,
        actor: Actor,
        file: Path,
        form: str,
        asked: "Asked",
        *,
        overwrite: bool = False,
        goes_on: Callable[[int], bool] = lambda _done: True,
    ) -> "Exported | Refused | None":
        """Write the history into a file. form: csv, json or pdf. Raises Fault. goes_on: told how many
        movements were read, and asked whether to go on; None is the answer where it said no."""
        from app.wallet.exporting import export

        write = _export_writer(form, actor.account.name)
        into = partial(export, self._opened, actor, file, write, book=self._book, asked=asked)
        return into(overwrite=overwrite, goes_on=goes_on)


def _export_writer(form: str, name: str) -> "Writer":
    from app.wallet.exporting import write_csv, write_json

    if form != "pdf":
        return {"csv": write_csv, "json": write_json}[form]
    from app.ui.history.paper import write_pdf

    fonts_at_hand()
    return partial(write_pdf, name=name)
