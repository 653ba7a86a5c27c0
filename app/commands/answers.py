"""What a command prints: a JSON object per result, or a short table for people; notes on standard error."""

import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from app.money import Money
from app.outcomes import ALREADY_THERE, MACHINE, Fault, Refused

Row = Mapping[str, Any]
UNWRITTEN = (
    "The answer could not be written. What was asked for may have been done: look before asking again."
)


class Answers:
    """Prints answers, remembers the exit status. Amounts: minor units in JSON, decimals for people."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self.status = 0
        self.key: str | None = None

    def one(self, row: Row) -> None:
        """One result, as a JSON object with `ok`, or as "name: value" lines."""
        if self.as_json:
            self.line({"ok": True, **row})
            return
        width = max(len(name) for name in row)
        for name, value in row.items():
            self.out(f"{name.replace('_', ' ') + ':':<{width + 1}} {_shown(value)}")

    def many(self, rows: Sequence[Row], empty: str) -> None:
        """One JSON object a row, or a table; `empty` is what a person reads when there is none."""
        if self.as_json:
            for row in rows:
                self.line({"ok": True, **row})
        elif not rows:
            self.note(empty)
        else:
            for line in _table(rows):
                self.out(line)

    def line(self, row: Row) -> None:
        """One JSON object, flushed, so that a script can answer it before the next."""
        self.out(json.dumps(row, default=_plain, ensure_ascii=False))

    def out(self, text: str) -> None:
        """A line on standard output. Where it cannot be written the run ends, and not as if it were refused:
        what was asked for may have been done."""
        try:
            print(text, flush=True)
        except BrokenPipeError:  # nobody reads on, which is no fault
            raise
        except OSError as error:
            self.note(f"{UNWRITTEN} ({error.strerror})")
            drop_output()
            raise SystemExit(MACHINE) from error

    def note(self, text: str) -> None:
        print(text, file=sys.stderr, flush=True)

    def refusal(self, refused: Refused) -> int:
        self._say_no(refused)
        return refused.outcome.exit_status

    def not_overwritten(self, refused: Refused) -> Refused:
        """The same refusal; where something stands in the file's place, after saying what replaces it."""
        if refused.outcome is ALREADY_THERE:
            self.note("With --overwrite it is replaced.")
        return refused

    def fault(self, fault: Fault) -> int:
        self._say_no(fault)
        return fault.outcome.exit_status

    def _say_no(self, no: Refused | Fault) -> None:
        facts = {name: value for name, value in no.facts.items() if value is not None}
        failed = facts.get("failed")
        if self.as_json:
            named = {"outcome": no.outcome.name, "title": no.title, "remedy": no.remedy}
            key = {} if self.key is None else {"key": self.key}
            self.line({"ok": False, **facts, **key, **named})
        else:
            self.note(f"{no.title}\n{no.remedy}")
            for one in failed if isinstance(failed, list) else ():
                self.note(f"{one['serial']}: {one['title']}")


def drop_output() -> None:
    """What standard output still holds goes nowhere: writing it at the very end would fail once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def money_fields(amount: Money) -> dict[str, object]:
    """An amount as the two fields every JSON answer has for it."""
    return {"amount": amount, "currency": amount.currency}


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, Money):
        return value.minor
    raise TypeError(f"cannot be printed as JSON: {type(value).__name__}")


def _shown(value: object) -> str:
    if value is None:
        return "–"
    if isinstance(value, Money):
        return value.plain()
    if isinstance(value, datetime):
        return value.astimezone().strftime("%Y-%m-%d %H:%M")
    return str(value)


def _table(rows: Sequence[Row]) -> Iterator[str]:
    names = list(rows[0])
    table = [[name.replace("_", " ") for name in names]]
    table += [[_shown(row[name]) for name in names] for row in rows]
    widths = [max(len(line[column]) for line in table) for column in range(len(names))]
    for line in table:
        yield "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
