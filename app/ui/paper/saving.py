"""Papers written as PDFs, for windows and commands alike."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.counter.sheet_values import CardFile
from app.ui.paper.blocks import Block
from app.ui.paper.column import print_columns
from app.ui.paper.layouts import SheetKind
from app.ui.paper.output import write_pdf
from app.ui.paper.sheets import Run, print_sheets
from app.ui.paper.stock import STOCKS, Paper


def save_columns(file: Path, columns: Sequence[Sequence[Block]], paper: str) -> None:
    """Each column on a paper of its own. Raises Fault(UNWRITABLE_FILE)."""
    write_pdf(file, file.stem, partial(print_columns, columns=columns, stock=STOCKS[Paper(paper)]))


def save_sheets(file: Path, cards: CardFile, kind: str, goes_on: Callable[[int], bool]) -> bool:
    """All cards of the file on sheets; False where `goes_on` said no, and nothing is written then. Raises
    Fault(UNWRITABLE_FILE)."""
    run = Run(cards.batch, cards.count, SheetKind(kind))
    title = QCoreApplication.translate("CardSheet", "Cards of batch {batch}").format(batch=cards.batch)
    return write_pdf(file, title, partial(print_sheets, cards=cards.cards(), run=run, goes_on=goes_on))
