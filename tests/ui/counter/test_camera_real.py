"""The counter's camera with the real look at a card: pictures from the studio, real threads."""

from pytestqt.qtbot import QtBot

from app.codes.programme import load_book, shipped_paths
from app.scan.readers.neural import NeuralReader
from app.scan.till.session import CardSession
from app.testing.camera import ScriptedCamera
from app.testing.studio import Drawing, draw_at_till
from app.ui.counter.pane import CounterPane
from tests.ui.fake_counter import BLANK
from tests.ui.fakes import FakeServices

SEED = 5
SERIAL = " ".join(BLANK[at : at + 4] for at in range(0, 16, 4))


def show(pane: CounterPane, services: FakeServices, drawing: Drawing) -> None:
    camera = ScriptedCamera([drawing.pixels])
    services.make_session = lambda: CardSession(load_book(shipped_paths()), [NeuralReader()])
    services.make_camera = lambda _: camera
    services.camera_names = ("Practice camera",)
    pane.camera.toggle()


def test_a_covered_card_before_the_camera_opens_its_page(
    pane: CounterPane, services: FakeServices, qtbot: QtBot
) -> None:
    show(pane, services, draw_at_till(SEED, "clean", serial=SERIAL))
    qtbot.waitUntil(lambda: pane.board.is_asking, timeout=60_000)
    ask = pane.board.ask.ask
    assert ask is not None
    assert "number and panel checked" in ask.detail


def test_an_opened_card_before_the_camera_is_stopped_and_its_code_is_nowhere_in_the_window(
    pane: CounterPane, services: FakeServices, qtbot: QtBot
) -> None:
    drawing = draw_at_till(SEED, "clean", serial=SERIAL, panel="scratched")
    show(pane, services, drawing)
    qtbot.waitUntil(lambda: pane.board.answer.answer.headline == "Panel opened", timeout=60_000)
    assert drawing.code is not None
    shown = pane.board.till.camera.shown
    assert shown is not None
    assert shown.code is None
    assert drawing.code not in repr(shown) + repr(pane.board.answer.answer) + repr(services.calls)


def test_bars_stuck_over_are_stopped(pane: CounterPane, services: FakeServices, qtbot: QtBot) -> None:
    show(pane, services, draw_at_till(SEED, "clean", serial=SERIAL, bars="7001330155029981"))
    qtbot.waitUntil(lambda: pane.board.answer.answer.headline == "Bars of another card", timeout=60_000)
    assert [call for call in services.calls if call[0] == "sell"] == []
