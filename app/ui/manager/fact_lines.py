"""Facts of a detail panel: a name at the left, its value at the right, a line each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from app.ui.components.boxes import clear, row
from app.ui.components.labels import Label
from app.ui.theme import S2, Color
from app.ui.typeface import Type, px


def show_facts(lines: QVBoxLayout, facts: Sequence[tuple[str, str]]) -> None:
    """In place of the facts that stood there; those without a value are left out."""
    clear(lines)
    for name, value in facts:
        if not value:
            continue
        told = Label(value, Type.SMALL, wrap=True)
        told.setAlignment(Qt.AlignmentFlag.AlignRight)
        line = row(Label(name, Type.SMALL, Color.INK2), told, spacing=px(S2))
        line.setStretch(1, 1)
        lines.addLayout(line)
