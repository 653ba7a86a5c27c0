"""Programme files as tables that know their lines. What the tables mean is said in `programme`.

A file comes from anybody: whatever is wrong with it becomes a `FileError` with a line and a reason.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

LARGEST_FILE = 64 * 1024
"""Bytes. The shipped files have under 2 kB."""
LONGEST_LINE = 2_000
"""Characters. The TOML reader takes quadratic time on keys with many dots: 20 s for one of 64 kB."""
_LONGEST_REASON = 200


class FileError(Exception):
    """What is wrong, at which line (from 1; 0 is the file as a whole)."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason[:_LONGEST_REASON]


@dataclass(slots=True)
class Table:
    """A table of the file, the line it begins at and the lines of its keys; and the tables within it, or what
    is wrong with them."""

    values: Mapping[str, Any]
    line: int
    lines: Mapping[str, int] = field(default_factory=dict)
    inner: "list[Table] | FileError" = field(default_factory=list)

    def tables(self) -> "list[Table]":
        if isinstance(self.inner, FileError):
            raise self.inner
        return self.inner

    def line_of(self, key: str) -> int:
        return self.lines.get(key, self.line)

    def problem(self, key: str, reason: str) -> FileError:
        return FileError(self.line_of(key), f"{key}: {reason}")

    def text(self, key: str, default: str | None = None) -> str:
        """A text that is not empty. Raises FileError where it is missing and has no default."""
        value = self._value(key, default)
        if not isinstance(value, str) or not value.strip() or not value.isprintable():
            raise self.problem(key, "must be a text on one line")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, empty where the key is missing."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.problem(key, 'must be a list of texts, like ["…"]')
        return tuple(value)

    def whole(self, key: str, default: int) -> int:
        return self._whole(key, self._value(key, default))

    def wholes(self, key: str) -> tuple[int, ...]:
        value = self.values.get(key, [])
        if not isinstance(value, list):
            raise self.problem(key, "must be a list of whole numbers")
        return tuple(self._whole(key, item) for item in value)

    def truth(self, key: str, *, default: bool) -> bool:
        value = self.values.get(key, default)
        if not isinstance(value, bool):
            raise self.problem(key, "must be true or false")
        return value

    def _whole(self, key: str, value: object) -> int:
        if type(value) is not int or value < 1:
            raise self.problem(key, "must be a whole number of minor units (cents, yen) above 0")
        return value

    def _value(self, key: str, default: object) -> object:
        value = self.values.get(key, default)
        if value is None:
            raise FileError(self.line, f"{key}: is missing")
        return value


def read_tables(path: Path, name: str, within: str) -> tuple[list[Table], list[FileError]]:
    """The file's `[[name]]` tables, each with its `[[name.within]]` ones as `inner`, and what else is in the
    file and is not known. Raises FileError where the file cannot be read at all."""
    text = _read_text(path)
    values = _parse(text)
    lines = text.split("\n")
    unknown = [
        FileError(_line_of_key(lines, key), f"{key}: is not known here and was left out")
        for key in values.keys() - {name}
    ]
    if name not in values:
        raise unknown[0] if unknown else FileError(0, f"there is no [[{name}]] in the file")
    tables = _tables(values[name], name, lines, 1, len(lines))
    if isinstance(tables, FileError):
        raise tables
    ends = [table.line - 1 for table in tables[1:]] + [len(lines)]
    for table, end in zip(tables, ends, strict=False):  # no table, one end
        table.inner = _tables(table.values.get(within, []), f"{name}.{within}", lines, table.line, end)
    return tables, unknown


def _read_text(path: Path) -> str:
    try:
        if path.exists() and not path.is_file():
            raise FileError(0, "this is not a file")
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise FileError(0, f"the file cannot be read: {error.strerror or 'unknown cause'}") from error
    except ValueError as error:  # a NUL in the path
        raise FileError(0, "this is not the path of a file") from error
    if len(content) > LARGEST_FILE:
        raise FileError(0, f"the file is larger than {LARGEST_FILE // 1024} kB")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise FileError(line, "the file is not UTF-8 text") from error
    return _with_short_lines(text.replace("\r\n", "\n"))


def _with_short_lines(text: str) -> str:
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE:
            raise FileError(number, f"the line is longer than {LONGEST_LINE} characters")
    return text


def _parse(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise FileError(*_syntax_error(str(error), text)) from error
    except RecursionError as error:
        raise FileError(0, "lists or tables are nested too deeply") from error
    except ValueError as error:  # a number of thousands of digits
        raise FileError(0, "a value is too long to be read") from error


def _syntax_error(message: str, text: str) -> tuple[int, str]:
    reason, _, where = message.partition(" (at ")
    line = re.match(r"line ([0-9]+)", where)
    return (int(line[1]) if line else text.rstrip("\n").count("\n") + 1), reason


def _tables(
    value: object, name: str, lines: Sequence[str], start: int, end: int
) -> "list[Table] | FileError":
    """The tables of a list, found again between two lines of the file. Where they do not pair up with the
    headers there (inline tables, a header inside a text) each is at the first line."""
    heads = _headers(lines, name, start, end)
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        return FileError(heads[0] if heads else start, f"{name}: must be written as [[{name}]]")
    if not heads or len(value) != len(heads):
        return [Table(item, start) for item in value]
    ends = [head - 1 for head in heads[1:]] + [end]
    return [
        Table(item, head, _key_lines(lines, head, to))
        for item, head, to in zip(value, heads, ends, strict=True)
    ]


def _headers(lines: Sequence[str], name: str, start: int, end: int) -> list[int]:
    dotted = r"\s*\.\s*".join(rf"[\"']?{part}[\"']?" for part in name.split("."))
    header = re.compile(rf"[ \t]*\[\[?\s*{dotted}\s*\]")
    return [number for number in range(start, end + 1) if header.match(lines[number - 1])]


def _key_lines(lines: Sequence[str], start: int, end: int) -> dict[str, int]:
    """The first line of each key, up to the next header."""
    found: dict[str, int] = {}
    for number in range(start, end + 1):
        line = lines[number - 1]
        if number > start and line.lstrip(" \t").startswith("[["):
            break
        if key := re.match(r"[ \t]*[\"']?([A-Za-z0-9_-]+)[\"']?[ \t]*=", line):
            found.setdefault(key[1], number)
    return found


def _line_of_key(lines: Sequence[str], key: str) -> int:
    word = re.compile(rf"(?<![\w-]){re.escape(key)}(?![\w-])")
    return next((number for number, line in enumerate(lines, 1) if word.search(line)), 1)
