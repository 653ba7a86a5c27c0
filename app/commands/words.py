"""What the words of a command line may be."""

import argparse

LONGEST = 200


def one_line(text: str) -> str:
    """A name, key, serial or receipt: printable, so that nothing hidden is in the book."""
    if not text.strip() or len(text) > LONGEST or not text.isprintable():
        raise argparse.ArgumentTypeError(f"must be a text on one line, of at most {LONGEST} characters")
    return text.strip()
