"""What the words of a command line may be."""

import argparse
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

LONGEST = 200


def one_line(text: str) -> str:
    """A name, key, serial or receipt: printable, so that nothing hidden is in the book."""
    if not text.strip() or len(text) > LONGEST or not text.isprintable():
        raise argparse.ArgumentTypeError(f"must be a text on one line, of at most {LONGEST} characters")
    return text.strip()


def moment(text: str) -> datetime:
    """A date or moment; without an offset it is UTC."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("must be a date such as 2026-11-22") from error
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def file_path(text: str) -> Path:
    """A file, wherever the program is run from."""
    return Path(text).expanduser().absolute()


def number(most: int) -> Callable[[str], int]:
    """A whole number from 1 to `most`."""

    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and len(text) <= 12 and 1 <= int(text) <= most):
            raise argparse.ArgumentTypeError(f"must be a number from 1 to {most}")
        return int(text)

    return read
