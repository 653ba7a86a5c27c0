"""Items that flow into lines keep their places until one of them changes."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.components.flow import Flow


def flow_of(qtbot: QtBot, *texts: str) -> tuple[Flow, list[QPushButton]]:
    buttons = [QPushButton(text) for text in texts]
    flow = Flow(*buttons, spacing=4)
    qtbot.addWidget(flow)
    flow.resize(buttons[0].sizeHint().width() * 2 + 8, 200)
    with qtbot.waitExposed(flow):
        flow.show()
    return flow, buttons


def tops(buttons: list[QPushButton]) -> list[bool]:
    """Which of them stand on the first line."""
    return [button.y() == buttons[0].y() for button in buttons]


def test_an_item_goes_on_in_the_next_line_where_there_is_no_more_room(qtbot: QtBot) -> None:
    _, buttons = flow_of(qtbot, "one", "two", "six")
    assert tops(buttons) == [True, True, False]


def test_a_longer_text_or_a_hidden_item_places_all_anew(qtbot: QtBot) -> None:
    _, buttons = flow_of(qtbot, "one", "two", "six")
    buttons[0].hide()
    qtbot.waitUntil(lambda: tops(buttons[1:]) == [True, True])
    buttons[0].show()
    buttons[1].setText("two, and much more than that")
    qtbot.waitUntil(lambda: tops(buttons) == [True, False, False])


def test_an_item_that_is_taken_out_leaves_no_gap(qtbot: QtBot) -> None:
    flow, buttons = flow_of(qtbot, "one", "two", "six")
    flow.layout().takeAt(1)
    buttons[1].hide()
    flow.layout().activate()
    qtbot.waitUntil(lambda: tops([buttons[0], buttons[2]]) == [True, True])
