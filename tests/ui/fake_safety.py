"""Stand-in for what the scam brake asks of the store: which cards an account has called its own."""

from collections.abc import Collection
from datetime import UTC, datetime

from app.codes.text import normalise
from app.outcomes import Refused
from app.wallet.overview import CalledOwn, Reported
from app.wallet.values import Actor

_AT = datetime(2026, 11, 22, 9, tzinfo=UTC)


class FakeSafety:
    """Tests look into `own_cards`: (login, card) of every card that was called one's own."""

    calls: list[tuple[object, ...]]

    def begin_safety(self) -> None:
        self.own_cards: set[tuple[str, str]] = set()
        self.report_answer: Refused | None = None

    def is_scam_question_due(self, actor: Actor, about: str) -> bool:
        return (actor.account.login, normalise(about)) not in self.own_cards

    def report_card(
        self, actor: Actor, text: str, *, told: str | None, confirmed: Collection[int] = (), key: str
    ) -> Reported | Refused:
        self.calls.append(("report_card", text, told, key))
        return self.report_answer or Reported(12, "house", text[-4:], _AT, key)

    def answer_scam_question(self, actor: Actor, about: str, *, key: str) -> CalledOwn | Refused:
        self.calls.append(("answer_scam_question", about, key))
        self.own_cards.add((actor.account.login, normalise(about)))
        return CalledOwn("desk-1-8", _AT, key)
