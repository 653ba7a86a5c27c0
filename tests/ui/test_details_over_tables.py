"""In a narrow window a detail lies over its leaf; the table keeps clear of it, and its columns are whole."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.components.table import Table
from app.ui.typeface import Type, font
from tests.ui.looking import settle
from tests.ui.screens import all_screens
from tests.ui.translating import spoken

NARROW, WIDE = (1024, 700), (1180, 760)
DETAILS = {
    "issue-batch": "issue-detail",
    "promotion-by-hand": "promotion-detail",
    "stores-store": "store-detail",
    "drawer-detail": "drawer-detail",
    "history-detail": "movement-detail",
}
SCREENS = {one.name: one for one in all_screens() if one.name in DETAILS}


@pytest.mark.parametrize("language", ["en", "de", "ja"])
@pytest.mark.parametrize("name", DETAILS)
def test_no_column_lies_under_the_detail_and_every_heading_is_whole(
    qtbot: QtBot, name: str, language: str
) -> None:
    with spoken(language):
        window = SCREENS[name].build()
        qtbot.addWidget(window)
        window.show()
        for size in (NARROW, WIDE, NARROW):
            window.resize(*size)
            settle()
            (table,) = (one for one in window.findChildren(Table) if one.isVisible())
            detail = shown(window, DETAILS[name])
            assert right_of(table, window) <= detail.mapTo(window, QPoint()).x()
            assert cut_headings(table) == []


def shown(window: QWidget, name: str) -> QWidget:
    return next(one for one in window.findChildren(QWidget, name) if one.isVisible())


def right_of(table: Table, window: QWidget) -> int:
    return table.mapTo(window, table.rect().topRight()).x()


def cut_headings(table: Table) -> list[str]:
    """Those that have less room than they need, without what keeps them from their neighbours."""
    header, model = table.horizontalHeader(), table.model()
    name = partial(model.headerData, orientation=Qt.Orientation.Horizontal)
    shown = [at for at in range(model.columnCount()) if not header.isSectionHidden(at)]
    wide = QFontMetrics(font(Type.CAPTION_STRONG)).horizontalAdvance
    return [str(name(at)) for at in shown if wide(str(name(at))) + 12 > header.sectionSize(at)]
