"""A table of cards from somewhere else, as text in columns: reading it, and guessing which column is what.

Whether a card can be kept is judged elsewhere. Cells hold codes, so none is ever shown or quoted.
"""

import csv
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.codes.programme import ProgrammeBook
from app.codes.text import normalise
from app.outcomes import CANNOT_BE_TAKEN, QT_TRANSLATE_NOOP, Refused
from app.wallet.drawer_judging import elsewhere

LARGEST_FILE = 2_000_000
MOST_ROWS = 500
"""They come in by one transaction, which others wait for: a second or two."""
LONGEST_CELL = 5000
_DELIMITERS = ",;\t|"

THE_TABLE = QT_TRANSLATE_NOOP("Outcomes", "The table")
TOO_LARGE = QT_TRANSLATE_NOOP("Outcomes", "It is larger than two megabytes, or has more than 500 rows.")
NO_TABLE = QT_TRANSLATE_NOOP("Outcomes", "It is no table of text (CSV).")
NO_CODES = QT_TRANSLATE_NOOP("Outcomes", "No column of it holds codes of other issuers: say which one does.")


class Column(StrEnum):
    """What a column can hold."""

    CODE = "code"
    PROGRAMME = "programme"
    REGION = "region"
    CURRENCY = "currency"
    AMOUNT = "amount"
    ENDS = "ends"
    NOTE = "note"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, as many as there are columns; `line` is where it begins in the file, from 1."""

    line: int
    cells: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class CardTable:
    """`names` of the columns as they stand in the first line, or their numbers where it is a row as well."""

    names: tuple[str, ...]
    rows: tuple[Row, ...] = field(repr=False)

    def cell(self, row: Row, columns: Mapping[Column, int], what: Column) -> str:
        """What the row says; empty where no column does."""
        at = columns.get(what)
        return "" if at is None else row.cells[at]


_WORDS: Mapping[Column, frozenset[str]] = {
    Column.CODE: frozenset({
        "code", "codes", "claim code", "redemption code", "gift code", "gift card code", "card code",
        "voucher", "voucher code", "gutscheincode", "einlösecode", "コード", "ギフトコード",
    }),
    Column.PROGRAMME: frozenset({
        "programme", "program", "brand", "issuer", "store", "merchant", "retailer", "card", "gift card",
        "type", "anbieter", "marke", "händler", "ブランド", "発行者",
    }),
    Column.REGION: frozenset({"region", "country", "marketplace", "land", "地域", "国"}),
    Column.CURRENCY: frozenset({"currency", "währung", "通貨"}),
    Column.AMOUNT: frozenset({
        "amount", "value", "balance", "worth", "remaining", "price", "betrag", "wert", "guthaben",
        "金額", "残高",
    }),
    Column.ENDS: frozenset({
        "ends", "end", "end date", "expires", "expiry", "expiry date", "expiration", "expiration date",
        "valid until", "gültig bis", "ablauf", "ablaufdatum", "有効期限",
    }),
    Column.NOTE: frozenset({
        "note", "notes", "comment", "comments", "memo", "description", "from", "notiz", "bemerkung", "メモ",
    }),
    Column.STATE: frozenset({"state", "status", "redeemed", "used", "eingelöst", "状態"}),
}  # fmt: skip
"""Names that such columns have in the files of other programs."""


def read_table(content: bytes, book: ProgrammeBook) -> CardTable | Refused:
    """The table that a CSV file holds: in UTF-8, UTF-16 or Windows' own letters, with commas, semicolons,
    tabs or bars between its cells."""
    if len(content) > LARGEST_FILE:
        return _refused(TOO_LARGE)
    text = _text(content)
    if text is None or "\0" in text:
        return _refused(NO_TABLE)
    try:
        rows = _rows(text)
    except csv.Error:
        return _refused(NO_TABLE)
    if not rows:
        return _refused(NO_TABLE)
    if len(rows) > MOST_ROWS + 1:
        return _refused(TOO_LARGE)
    width = max(len(row.cells) for row in rows)
    rows = [Row(row.line, row.cells + ("",) * (width - len(row.cells))) for row in rows]
    if _is_header(rows[0], book):
        return CardTable(tuple(name.strip() for name in rows[0].cells), tuple(rows[1:]))
    return CardTable(tuple(str(number + 1) for number in range(width)), tuple(rows))


def guess_columns(table: CardTable, book: ProgrammeBook) -> dict[Column, int]:
    """Which column is what: by its name, codes also by what is in it. Without CODE nothing can be
    imported."""
    found: dict[Column, int] = {}
    for at, name in enumerate(table.names):
        what = _by_name(name)
        if what is not None and what not in found:
            found[what] = at
    hits = [sum(_is_code(row.cells[at], book) for row in table.rows) for at in range(len(table.names))]
    is_found = Column.CODE in found and hits[found[Column.CODE]]
    if max(hits, default=0) and not is_found:
        best = hits.index(max(hits))
        found = {what: at for what, at in found.items() if at != best}
        found[Column.CODE] = best
    return found


def no_codes() -> Refused:
    return _refused(NO_CODES)


def _refused(why: str) -> Refused:
    return Refused(CANNOT_BE_TAKEN, {"what": THE_TABLE, "why": why})


def _text(content: bytes) -> str | None:
    is_wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    encodings = ["utf-16"] if is_wide else ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _rows(text: str) -> list[Row]:
    """The rows that hold anything, by the delimiter that cuts most lines alike."""
    delimiter = max(_DELIMITERS, key=lambda one: _cuts_alike(text, one))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows, line = [], 1
    for cells in reader:
        if any(cell.strip() for cell in cells):
            rows.append(Row(line, tuple(cell.strip()[:LONGEST_CELL] for cell in cells)))
        line = reader.line_num + 1
    return rows


def _cuts_alike(text: str, delimiter: str) -> int:
    """How many of the first lines have as many cells as the first one, if that has more than one."""
    try:
        reader = csv.reader(io.StringIO(text[:20_000], newline=""), delimiter=delimiter)
        widths = [len(row) for row in reader if row][:20]
    except csv.Error:
        return 0
    return widths.count(widths[0]) if widths and widths[0] > 1 else 0


def _is_header(row: Row, book: ProgrammeBook) -> bool:
    """The first line is one where it names a column and holds no code itself."""
    is_named = any(_by_name(cell) is not None for cell in row.cells)
    return is_named and not any(_is_code(cell, book) for cell in row.cells)


def _by_name(name: str) -> Column | None:
    plain = " ".join(re.findall(r"\w+", name.casefold().replace("_", " ")))
    return next((what for what, words in _WORDS.items() if plain in words), None)


def _is_code(cell: str, book: ProgrammeBook) -> bool:
    code = normalise(cell)
    return any(programme.fits(code) for programme in elsewhere(book))


def named_columns(named: Mapping[Column, str], table: CardTable) -> dict[Column, int] | str:
    """The places of columns that were named by a person; the first name that the table does not have."""
    places: dict[Column, int] = {}
    for what, name in named.items():
        if name not in table.names:
            return name
        places[what] = table.names.index(name)
    return places
