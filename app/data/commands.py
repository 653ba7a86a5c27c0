"""Commands: a key finds the answer that was given to it, so that a lost answer never moves value twice.

Answers are plain values (dataclasses of texts, numbers, Money, times); they hold no code and no secret.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime
from enum import Enum
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from sqlalchemy import bindparam, insert, select

from app.data.schema import command
from app.data.store import Tx
from app.money import Money
from app.outcomes import (
    ACCOUNT_LOCKED,
    IDEMPOTENCY_CONFLICT,
    OUTCOMES,
    SIGN_IN_FAILED,
    TOO_MANY_ATTEMPTS,
    Refused,
)

T = TypeVar("T")

NOBODY = 0
"""The actor of a command that is given before anybody has signed in."""

_FIND = select(command.c.intent, command.c.answer).where(
    command.c.actor == bindparam("actor"), command.c.key == bindparam("key")
)
_KEPT = select(command.c.intent, command.c.answer, command.c.at).where(
    command.c.actor == bindparam("actor"), command.c.key == bindparam("key")
)
_ADD = insert(command)
_NOT_KEPT = (TOO_MANY_ATTEMPTS, ACCOUNT_LOCKED, SIGN_IN_FAILED)


@dataclass(frozen=True, slots=True)
class Kept:
    """What stands under a key: the refusal, or the names of the entries that were made; `at` in µs."""

    at: int
    refused: Refused | None
    entries: tuple[str, ...]


def once(
    tx: Tx,
    actor: int,
    key: str,
    request: Mapping[str, Any],
    answer_type: type[T],
    work: Callable[[], T | Refused],
) -> T | Refused:
    """The answer this key was given before, or what `work` answers now; looked up before any check.

    The same key with another request is refused and does nothing. Too Many Attempts and a locked account are
    not kept: they say "not now", and the same key may succeed later. Nor is a failed sign-in: nobody is known
    to have asked. A fault keeps nothing, because it rolls back.
    """
    intent = tx.keys.intent_of(request)
    stored = tx.first(_FIND, {"actor": actor, "key": key})
    if stored is not None:
        return (
            decode(stored.answer, answer_type) if stored.intent == intent else Refused(IDEMPOTENCY_CONFLICT)
        )
    answer = work()
    if not (isinstance(answer, Refused) and answer.outcome in _NOT_KEPT):
        kept = {"actor": actor, "key": key, "intent": intent, "answer": encode(answer), "at": tx.now}
        tx.run(_ADD, kept)
    return answer


def given(
    tx: Tx, actor: int, key: str, request: Mapping[str, Any], answer_type: type[T]
) -> T | Refused | None:
    """The answer this key was given before, None where it was given none. For what goes on in several
    transactions, the last of which keeps the answer with `once`."""
    stored = tx.first(_FIND, {"actor": actor, "key": key})
    if stored is None:
        return None
    is_same = stored.intent == tx.keys.intent_of(request)
    return decode(stored.answer, answer_type) if is_same else Refused(IDEMPOTENCY_CONFLICT)


def answer_of(tx: Tx, actor: int, key: str, kinds: Sequence[type]) -> Any:
    """The answer that stands under the key, whatever was asked: of the first kind that has its fields. None
    where there is none of these kinds."""
    stored = tx.first(_FIND, {"actor": actor, "key": key})
    plain = None if stored is None else json.loads(stored.answer).get("answer")
    if not isinstance(plain, dict):
        return None
    kind = next((one for one in kinds if {field.name for field in fields(one)} == set(plain)), None)
    return None if kind is None else _value(kind, plain)


def settled(tx: Tx, actor: int, key: str) -> Kept | None:
    """What was answered to the key, whatever was asked. None where nothing was: the key is used up then, so
    that a try which is still on its way somewhere does nothing any more.

    A try that is just about to be committed is waited for: both write the one row there is for the key.
    """
    stored = tx.first(_KEPT, {"actor": actor, "key": key})
    given_up = tx.keys.intent_of({"use_case": "give up"})
    if stored is None:
        answer = encode(Refused(IDEMPOTENCY_CONFLICT))
        tx.run(_ADD, {"actor": actor, "key": key, "intent": given_up, "answer": answer, "at": tx.now})
    if stored is None or stored.intent == given_up:
        return None
    plain = json.loads(stored.answer)
    if "refused" in plain:
        return Kept(stored.at, Refused(OUTCOMES[plain["refused"]], plain["facts"]), ())
    return Kept(stored.at, None, tuple(dict.fromkeys(_entries(plain["answer"]))))


def _entries(plain: object) -> Iterator[str]:
    """The names of entries in an answer, those of its parts too."""
    if isinstance(plain, list):
        for one in plain:
            yield from _entries(one)
    if isinstance(plain, dict):
        if isinstance(plain.get("entry"), str):
            yield plain["entry"]
        for one in plain.values():
            yield from _entries(one)


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
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value


def _value(kind: Any, plain: Any) -> Any:
    if plain is None:
        return None
    if get_origin(kind) is tuple:
        return tuple(_value(get_args(kind)[0], one) for one in plain)
    if get_origin(kind) is UnionType:  # of a value and None, as `datetime | None`
        (kind,) = (one for one in get_args(kind) if one is not NoneType)
    if kind is datetime:
        return datetime.fromisoformat(plain)
    if kind is Money:
        return Money(plain["minor"], plain["currency"])
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{name: _value(hints[name], part) for name, part in plain.items()})  # type: ignore[operator]
    return kind(plain) if isinstance(kind, type) and issubclass(kind, Enum) else plain
