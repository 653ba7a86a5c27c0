"""A note for somebody, on the paper of receipts: to whom it is, what it says, from where."""

from collections.abc import Sequence

from app.ui.paper.blocks import Block, Crease, Gap, Words


def note(title: str, lines: Sequence[str]) -> list[Block]:
    """Each line is a paragraph."""
    blocks: list[Block] = [Words(title, 1.4, 600), Gap()]
    for line in lines:
        blocks += [Words(line), Gap()]
    return [*blocks, Crease()]
