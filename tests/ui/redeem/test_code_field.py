"""The code field as hands meet it: typing, correcting, pasting, undoing."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.components.code_cells import CellState, lay_out
from app.ui.redeem.code_field import CodeField


@pytest.fixture
def field(qtbot: QtBot) -> CodeField:
    field = CodeField()
    qtbot.addWidget(field)
    field.resize(900, 106)
    field.show()
    field.setFocus()
    return field


@pytest.mark.parametrize("typed", ["fbz7-6nx5", "FBZ7 6NX5", "fbz76nx5", "F B Z 7–6 N X 5"])
def test_dashes_spaces_and_case_do_not_matter(field: CodeField, typed: str) -> None:
    QTest.keyClicks(field, typed) if typed.isascii() else field.insert(typed)
    field.textEdited.emit(field.text())
    assert field.text() == "FBZ76NX5"


def test_look_alikes_stay_as_they_were_typed(field: CodeField) -> None:
    QTest.keyClicks(field, "o0il1b8s5")
    assert field.text() == "O0IL1B8S5"


def test_the_dashes_that_were_typed_are_told_for_the_groups(field: CodeField) -> None:
    QTest.keyClicks(field, "abcd-123456-ef")
    assert field.typed() == "ABCD-123456-EF"
    QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.text() == "BCD123456EF"


def test_correcting_in_the_middle_keeps_the_cursor_there(field: CodeField) -> None:
    QTest.keyClicks(field, "ABCDEFGH")
    field.setCursorPosition(3)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, "x")
    assert (field.text(), field.cursorPosition()) == ("ABXDEFGH", 3)


def test_pasting_hands_the_whole_text_over_and_changes_nothing_by_itself(
    field: CodeField, qtbot: QtBot
) -> None:
    mail = "Here is your present:\nClaim code: FBZ7-6NX5\nEnjoy"
    QGuiApplication.clipboard().setText(mail)
    QTest.keyClicks(field, "ABC")
    with qtbot.waitSignal(field.pasted) as pasted:
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert pasted.args == [mail]
    assert field.text() == "ABC"


def test_pasting_where_nothing_was_ever_copied_does_nothing(
    field: CodeField, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Nothing:
        def mimeData(self) -> None:
            return None

    monkeypatch.setattr(QGuiApplication, "clipboard", Nothing)
    QTest.keyClicks(field, "ABC")
    field.paste()
    assert field.text() == "ABC"


def test_a_code_that_was_forgotten_does_not_come_back_by_undo(field: CodeField) -> None:
    QTest.keyClicks(field, "FBZ76NX5")
    field.forget()
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""


def test_typing_can_be_undone(field: CodeField) -> None:
    QTest.keyClicks(field, "ABC")
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    field.undo()
    assert field.text() == "ABC"


def test_a_character_in_doubt_is_marked_until_it_is_edited(field: CodeField) -> None:
    doubtful, certain = CellState.DOUBTFUL, CellState.CERTAIN
    field.show_code("8B9", [doubtful, certain, doubtful])
    assert [cell.state for cell in field.cells()[:3]] == [doubtful, certain, doubtful]
    field.setCursorPosition(1)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, "B")
    assert [cell.state for cell in field.cells()[:2]] == [certain, certain]


def test_the_cells_end_where_the_groups_do_and_grow_with_the_text(field: CodeField) -> None:
    field.show_groups((4, 6, 4))
    assert len(field.cells()) == 14
    QTest.keyClicks(field, "A" * 20)
    assert len(field.cells()) == 20


def test_clicking_a_character_puts_the_cursor_beside_it(field: CodeField) -> None:
    QTest.keyClicks(field, "ABCDEFGH")
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(2, 50))
    assert field.cursorPosition() == 0
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=field.rect().bottomRight())
    assert field.cursorPosition() == 8


def test_what_is_no_letter_is_shown_too(field: CodeField) -> None:
    field.insert("AB🎁‏C")
    field.textEdited.emit(field.text())
    assert field.text() == "AB🎁C"
    field.selectAll()
    assert not field.grab().isNull()


def test_groups_are_laid_out_with_a_crease_between_them() -> None:
    layout = lay_out(16, (4, 4, 4, 4), 900, cell=46, gap=30)
    assert len(layout.lefts) == 16
    assert len(layout.creases) == 3
    assert layout.lefts[4] - layout.lefts[3] == 46 + 30
    assert layout.right == 16 * 46 + 3 * 30


def test_cells_narrow_before_they_leave_the_room() -> None:
    layout = lay_out(25, (4, 4), 640, cell=46, gap=30)
    assert layout.width < 46
    assert layout.right <= 640
