"""Commands: a key finds the answer that was given to it, so that a lost answer never moves value twice.

Answers are plain values (dataclasses of texts, numbers, Money, times); they hold no code and no secret.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from typing import Any, TypeVar, get_type_hints

from sqlalchemy import bindparam, insert, select

from app.data.schema import command
from app.data.store import Tx
from app.money import Money
from app.outcomes import IDEMPOTENCY_CONFLICT, OUTCOMES, SIGN_IN_FAILED, TOO_MANY_ATTEMPTS, Refused

T = TypeVar("T")

NOBODY = 0
"""The actor of a command that is given before anybody has signed in."""

_FIND = select(command.c.intent, command.c.answer).where(
    command.c.actor == bindparam("actor"), command.c.key == bindparam("key")
)
_ADD = insert(command)


def once(
    tx: Tx,
    actor: int,
    key: str,
    request: Mapping[str, Any],
    answer_type: type[T],
    work: Callable[[], T | Refused],
) -> T | Refused:
    """The answer this key was given before, or what `work` answers now; looked up before any check.

    The same key with another request is refused and does nothing. Too Many Attempts is not kept: it says
    "not now", and the same key may succeed later. Nor is a failed sign-in: nobody is known to have asked. A
    fault keeps nothing, because it rolls back.
    """
    intent = tx.keys.intent_of(request)
    stored = tx.first(_FIND, {"actor": actor, "key": key})
    if stored is not None:
        return (
            decode(stored.answer, answer_type) if stored.intent == intent else Refused(IDEMPOTENCY_CONFLICT)
        )
    answer = work()
    if not (isinstance(answer, Refused) and answer.outcome in (TOO_MANY_ATTEMPTS, SIGN_IN_FAILED)):
        kept = {"actor": actor, "key": key, "intent": intent, "answer": encode(answer), "at": tx.now}
        tx.run(_ADD, kept)
    return answer


def encode(answer: object) -> str:
    """The answer as JSON text."""
    if isinstance(answer, Refused):
        return json.dumps({"refused": answer.outcome.name, "facts": dict(answer.facts)})
    return json.dumps({"answer": _plain(answer)})


def decode(text: str, answer_type: type[T]) -> T | Refused:
    stored = json.loads(text)
    if "refused" in stored:
        return Refused(OUTCOMES[stored["refused"]], stored["facts"])
    answer: T = _value(answer_type, stored["answer"])
    return answer


def _plain(value: object) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value


def _value(kind: Any, plain: Any) -> Any:
    if kind is datetime:
        return datetime.fromisoformat(plain)
    if kind is Money:
        return Money(plain["minor"], plain["currency"])
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{name: _value(hints[name], part) for name, part in plain.items()})  # type: ignore[operator]
    return kind(plain) if isinstance(kind, type) and issubclass(kind, Enum) else plain
