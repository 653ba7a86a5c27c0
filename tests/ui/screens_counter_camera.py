"""The screens of the counter's camera. None runs behind them: what it would show is shown by hand."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from PySide6.QtCore import QSize

from app.scan.till.check import CheckedCard
from app.testing.studio import Drawing, draw_at_till
from app.ui.counter.input.camera import COARSE
from app.ui.counter.pane import CounterPane
from app.ui.main_window import MainWindow
from app.ui.scan.pixels import image_of
from app.ui.scan.seen import Picture, Seen
from app.ui.scan.troubles import Trouble
from app.wallet.values import Actor
from tests.ui.counter.seen import GOOD, NO_CARD, NO_NUMBER, OPENED, UNSURE, swapped
from tests.ui.fake_counter import BLANK, CLERK, MANAGER, SOLD
from tests.ui.scan.made_up import observation
from tests.ui.screens import Screen
from tests.ui.screens_counter import ASK, PAGE, PRESETS, counter, enter, scan

FRAME = QSize(1280, 720)
LOOK = ("choice-1", "choice-2")


@cache
def drawn(panel: str) -> Drawing:
    return draw_at_till(
        8, "clean", panel=panel, serial=" ".join(BLANK[at : at + 4] for at in range(0, 16, 4))
    )


def shown(pane: CounterPane, card: CheckedCard, panel: str = "covered") -> None:
    """The camera is on, and such a card lies before it."""
    drawing, box = drawn(panel), pane.board.till.camera
    box.show_waiting()
    box.show_picture(Picture(image_of(drawing.pixels, COARSE), FRAME))
    quad = drawing.barcodes[0] if card.serial else None
    seen = replace(observation(None), card=card, quad=quad)
    pane.camera.show_seen(Seen(seen, FRAME, None, ""))


def before(card: CheckedCard, panel: str = "covered", actor: Actor = CLERK) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window, pane = counter(actor=actor)
        shown(pane, card, panel)
        return window

    return build


def starting() -> MainWindow:
    window, pane = counter()
    pane.board.till.camera.show_waiting()
    return window


def troubled() -> MainWindow:
    window, pane = counter()
    pane.board.till.camera.show_waiting()
    pane.camera.is_on = True
    pane.camera.show_trouble(Trouble.BUSY)
    return window


def taking_out() -> MainWindow:
    window, pane = counter(actor=MANAGER)
    shown(pane, OPENED, "begun")
    pane.board.answer.stepped.emit("Alt+O")
    return window


def exchanged(card: CheckedCard, panel: str = "covered") -> Callable[[], MainWindow]:
    """A card that shall replace another one lies before the camera."""

    def build() -> MainWindow:
        window, pane = counter()
        pane.board.keys.pressed.emit("F7")
        scan(pane, SOLD)
        enter(pane, "88-20401")
        shown(pane, card, panel)
        return window

    return build


def _screen(name: str, build: Callable[[], MainWindow], *controls: str) -> Screen:
    return Screen(name, build, frozenset((*PAGE, *controls)), in_frame=True)


SCREENS = [
    _screen("counter-camera-starting", starting),
    _screen("counter-camera", before(NO_CARD)),
    _screen("counter-camera-good", before(GOOD), *PRESETS, *ASK),
    _screen("counter-camera-unsure", before(UNSURE), *LOOK, *ASK),
    _screen("counter-camera-number", before(replace(NO_NUMBER, panel=UNSURE.panel)), *LOOK, *ASK),
    _screen("counter-camera-opened", before(OPENED, "begun"), "answer-enter"),
    _screen(
        "counter-camera-opened-manager",
        before(OPENED, "begun", MANAGER),
        "answer-step-alt-o",
        "answer-enter",
    ),
    _screen("counter-camera-swapped", before(swapped(SOLD, BLANK)), "answer-enter"),
    _screen("counter-camera-trouble", troubled),
    _screen("counter-camera-replace-unsure", exchanged(UNSURE), *LOOK, *ASK),
    _screen("counter-camera-replace-opened", exchanged(OPENED, "begun"), "answer-enter"),
    _screen("counter-take-out", taking_out, *ASK),
]
