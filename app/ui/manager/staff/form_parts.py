"""What the pages of staff and of stores are made of alike."""

from collections.abc import Sequence

from app.ui.components.fields import Choice

LONGEST = 80
"""Characters of a name."""


def choice(name: str, options: Sequence[tuple[str, str]] = ()) -> Choice:
    """One of a few: text and value of each."""
    made = Choice(name=name)
    for text, value in options:
        made.addItem(text, value)
    return made
