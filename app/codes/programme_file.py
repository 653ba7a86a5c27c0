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
"""Bytes. The shipped files have under 2 kB; the TOML reader needs seconds for some files of a megabyte."""


class FileError(Exception):
    """What is wrong, at which line (from 1; 0 is the file as a whole)."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the file, the line it begins at and the lines of its keys."""

    values: Mapping[str, Any]
    line: int
    lines: Mapping[str, int] = field(default_factory=dict)

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


def read_tables(path: Path, name: str, within: str) -> list[tuple[Table, list[Table]]]:
    """The file's `[[name]]` tables, each with its `[[name.within]]` ones. Raises FileError."""
    text = _read_text(path)
    values = _parse(text)
    if unknown := sorted(values.keys() - {name}):
        raise FileError(_line_of_word(text, unknown[0]), f"{unknown[0]}: is not known; expected [[{name}]]")
    if name not in values:
        raise FileError(0, f"there is no [[{name}]] in the file")
    tables = _list_of_tables(values[name], _line_of_word(text, name), name)
    heads = _headers(text, name)
    inner_heads = _headers(text, f"{name}.{within}")
    lines = text.split("\n")
    found = []
    for table, start, end in _with_spans(tables, heads, len(lines)):
        inner = _list_of_tables(table.get(within, []), start, f"{name}.{within}")
        inside = [line for line in inner_heads if start < line <= end]
        spans = _with_spans(inner, inside, end)
        own_end = inside[0] - 1 if inside else end
        own = Table(table, start, _key_lines(lines, start, own_end))
        found.append((own, [Table(values, at, _key_lines(lines, at, to)) for values, at, to in spans]))
    return found


def _read_text(path: Path) -> str:
    try:
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
    return text.replace("\r\n", "\n")


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


def _list_of_tables(value: object, line: int, name: str) -> list[Mapping[str, Any]]:
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise FileError(line, f"{name}: must be written as [[{name}]]")
    return value


def _with_spans(
    tables: Sequence[Mapping[str, Any]], heads: Sequence[int], end: int
) -> list[tuple[Mapping[str, Any], int, int]]:
    """Each table with its first and last line; all of them the first head's where they do not pair up
    (inline tables, or a header inside a text)."""
    if len(tables) != len(heads):
        start = heads[0] if heads else 1
        return [(table, start, end) for table in tables]
    ends = [head - 1 for head in heads[1:]] + [end]
    return list(zip(tables, heads, ends, strict=True))


def _headers(text: str, name: str) -> list[int]:
    dotted = r"\s*\.\s*".join(rf"[\"']?{part}[\"']?" for part in name.split("."))
    header = re.compile(rf"[ \t]*\[\[\s*{dotted}\s*\]\]")
    return [number for number, line in enumerate(text.split("\n"), 1) if header.match(line)]


def _key_lines(lines: Sequence[str], start: int, end: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for number in range(start, end + 1):
        if key := re.match(r"[ \t]*[\"']?([A-Za-z0-9_-]+)[\"']?[ \t]*=", lines[number - 1]):
            found.setdefault(key[1], number)
    return found


def _line_of_word(text: str, word: str) -> int:
    for number, line in enumerate(text.split("\n"), 1):
        if re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", line):
            return number
    return 1
