"""The scanning threads: newest frame only, first sure code, nothing left behind."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from app.outcomes import MISSING_ON_THIS_MACHINE, UNREADABLE_FILE, Fault
from app.scan.frame import Frame
from app.scan.session import Problem, ProblemKind
from app.testing.camera import ScriptedCamera
from app.ui.scan.camera import CameraThread, StackCameraThread
from app.ui.scan.inbox import Inbox
from app.ui.scan.mailbox import Mailbox
from app.ui.scan.pictures import PicturesThread
from app.ui.scan.pixels import glare_hatching, image_of
from app.ui.scan.stack_files import StackFilesThread
from app.ui.scan.worker import ScanWorker
from tests.ui.fakes import GOOD_CODE
from tests.ui.scan.made_up import MadeUpSession, Roll, frame, number_of, observation


@pytest.fixture
def started(qapp: object) -> Iterator[Callable[[ScanWorker], ScanWorker]]:
    workers: list[ScanWorker] = []

    def start(worker: ScanWorker) -> ScanWorker:
        workers.append(worker)
        worker.start()
        return worker

    yield start
    for worker in workers:
        worker.stop()
        assert worker.wait(10_000)


Start = Callable[[ScanWorker], ScanWorker]


class Counter:
    """Counts the signals that reach the window's thread."""

    def __init__(self, worker: ScanWorker) -> None:
        self.pictures = self.observations = 0
        worker.picture_waits.connect(self._picture)
        worker.observation_waits.connect(self._observation)

    def _picture(self) -> None:
        self.pictures += 1

    def _observation(self) -> None:
        self.observations += 1


def test_a_mailbox_holds_the_newest_and_wakes_its_owner_once() -> None:
    box: Mailbox[int] = Mailbox()
    assert [box.put(number) for number in range(5)] == [True, False, False, False, False]
    assert box.take() == 4
    assert box.take() is None
    assert box.put(5)


def test_orders_go_before_frames_and_the_end_comes_last() -> None:
    inbox = Inbox()
    order = partial(MadeUpSession.reset)
    inbox.put(frame(1), wait=False)
    inbox.put(frame(2), wait=False)
    inbox.order(order)  # type: ignore[arg-type]
    inbox.end()
    assert inbox.next() is order
    newest = inbox.next()
    assert isinstance(newest, Frame)
    assert number_of(newest) == 2
    assert inbox.next() is None


def test_of_500_frames_only_the_newest_are_looked_at_and_the_window_is_woken_a_few_times(
    started: Start, qtbot: QtBot
) -> None:
    session = MadeUpSession(lambda one: observation(sure=number_of(one) == 499))
    session.may_go_on.clear()
    roll = Roll([frame(number) for number in range(500)])
    camera = CameraThread(lambda: session, lambda: roll)  # type: ignore[arg-type, return-value]
    heard = Counter(camera)
    started(camera)
    assert roll.all_taken.wait(10)  # the window's thread does nothing meanwhile
    session.may_go_on.set()
    qtbot.waitUntil(lambda: camera.isFinished(), timeout=10_000)
    assert len(session.seen) <= 3
    assert session.seen[-1] == 499
    assert heard.pictures <= 3
    assert heard.observations <= 3
    seen = camera.take_observation()
    assert seen is not None
    assert seen.observation.code == GOOD_CODE


def test_looking_happens_on_the_thread_and_stopping_waits_for_it(started: Start, qtbot: QtBot) -> None:
    session = MadeUpSession(lambda _: observation())
    roll = Roll([frame(1)])
    camera = CameraThread(lambda: session, lambda: roll)  # type: ignore[arg-type, return-value]
    with qtbot.waitSignal(camera.observation_waits, timeout=10_000):
        started(camera)
    camera.stop()
    assert camera.wait(10_000)
    assert roll.is_closed.is_set()
    assert threading.get_ident() not in session.threads
    assert not [thread for thread in threading.enumerate() if thread.name == "camera"]


def test_a_driver_that_hangs_is_let_go_from_outside(started: Start, qtbot: QtBot) -> None:
    session = MadeUpSession(lambda _: observation())
    scripted = ScriptedCamera([np.zeros((90, 160, 3), np.uint8)])
    camera = started(CameraThread(lambda: session, lambda: scripted))  # type: ignore[arg-type, return-value]
    qtbot.waitUntil(lambda: scripted.taken > 0, timeout=10_000)
    scripted.stall()
    camera.stop()
    assert camera.wait(10_000)
    assert scripted.is_closed


def test_a_camera_that_is_pulled_out_is_told(started: Start, qtbot: QtBot) -> None:
    session = MadeUpSession(lambda _: observation())
    scripted = ScriptedCamera([np.zeros((90, 160, 3), np.uint8)])
    camera = CameraThread(lambda: session, lambda: scripted)  # type: ignore[arg-type, return-value]
    with qtbot.waitSignal(camera.failed, timeout=10_000) as failed:
        started(camera)
        assert scripted.wait_until_taken(1)
        scripted.unplug()
    assert failed.args is not None
    assert isinstance(failed.args[0], Fault)
    assert failed.args[0].outcome is MISSING_ON_THIS_MACHINE


def test_a_camera_that_cannot_be_opened_is_told(started: Start, qtbot: QtBot) -> None:
    def no_camera() -> None:
        raise Fault(MISSING_ON_THIS_MACHINE, what="A camera", how="Plug one in.")

    camera = CameraThread(lambda: MadeUpSession(lambda _: observation()), no_camera)  # type: ignore[arg-type, return-value]
    with qtbot.waitSignal(camera.failed, timeout=10_000):
        started(camera)


def test_a_doubt_can_be_decided_after_the_camera_ended(started: Start, qtbot: QtBot) -> None:
    session = MadeUpSession(lambda _: observation(doubts={3: "VU"}))
    session.after_choice = observation(sure=True)
    camera = CameraThread(lambda: session, lambda: Roll([frame(1)], ends=True))  # type: ignore[arg-type, return-value]
    with qtbot.waitSignal(camera.ended, timeout=10_000):
        started(camera)
    camera.take_observation()
    with qtbot.waitSignal(camera.observation_waits, timeout=10_000):
        camera.choose(3, "V")
    assert session.chosen == [(3, "V")]
    seen = camera.take_observation()
    assert seen is not None
    assert seen.observation.code == GOOD_CODE


def test_a_choice_for_a_card_that_was_taken_away_changes_nothing(started: Start, qtbot: QtBot) -> None:
    session = MadeUpSession(lambda _: observation())
    roll = Roll([frame(1)])
    camera = CameraThread(lambda: session, lambda: roll)  # type: ignore[arg-type, return-value]
    with qtbot.waitSignal(camera.observation_waits, timeout=10_000):
        started(camera)
    camera.choose(3, "?")
    looked = len(session.seen)
    qtbot.waitUntil(lambda: len(session.chosen) == 1 and len(session.seen) > looked, timeout=10_000)
    assert camera.isRunning()


def picture(frames: Sequence[Frame], session: MadeUpSession) -> PicturesThread:
    return PicturesThread(lambda: session, lambda _: frames, Path("cards.pdf"))  # type: ignore[arg-type, return-value]


def test_the_first_sure_code_of_several_pages_is_taken(started: Start, qtbot: QtBot) -> None:
    session = MadeUpSession(lambda one: observation(sure=number_of(one) == 2))
    worker = picture([frame(number) for number in (1, 2, 3)], session)
    started(worker)
    qtbot.waitUntil(worker.isFinished, timeout=10_000)
    assert session.seen == [1, 2]
    seen = worker.take_observation()
    assert seen is not None
    assert seen.subject == "cards.pdf#1"


def test_without_a_sure_code_the_best_page_is_shown_again(started: Start, qtbot: QtBot) -> None:
    def answer(one: Frame) -> object:
        return observation(doubts={1: "5S"}) if number_of(one) == 1 else observation(None)

    session = MadeUpSession(answer)  # type: ignore[arg-type]
    worker = picture([frame(1), frame(2)], session)
    with qtbot.waitSignal(worker.ended, timeout=10_000):
        started(worker)
    assert session.seen == [1, 2, 1]
    seen = worker.take_observation()
    assert seen is not None
    assert seen.observation.doubts


def test_in_a_stack_of_files_every_page_is_told_and_what_is_no_picture_is_named(
    started: Start, qtbot: QtBot
) -> None:
    files = {"a.pdf": [frame(1), frame(2)], "b.png": [frame(3)]}

    def open_picture(path: Path) -> Sequence[Frame]:
        if path.name not in files:
            raise Fault(UNREADABLE_FILE, name=path.name, why="It is not a picture.")
        return files[path.name]

    session = MadeUpSession(lambda one: observation(sure=number_of(one) != 2))
    paths = [Path(name) for name in ("a.pdf", "notes.txt", "b.png")]
    worker = StackFilesThread(lambda: session, open_picture, paths)  # type: ignore[arg-type, return-value]
    told: list[tuple[str, bool]] = []
    failed: list[str] = []
    worker.card_read.connect(lambda read: told.append((read.source, read.is_nothing)))
    worker.file_failed.connect(lambda path, _: failed.append(path.name))
    with qtbot.waitSignal(worker.ended, timeout=10_000):
        started(worker)
    assert told == [("a.pdf", False), ("a.pdf", True), ("b.png", False)]
    assert failed == ["notes.txt"]


def test_a_camera_for_a_stack_goes_on_behind_a_sure_code(started: Start, qtbot: QtBot) -> None:
    session = MadeUpSession(lambda one: observation(sure=True) if number_of(one) % 2 else observation(None))
    roll = Roll([frame(number) for number in range(4)])
    worker = StackCameraThread(lambda: session, lambda: roll)  # type: ignore[arg-type, return-value]
    with qtbot.waitSignal(worker.card_read, timeout=10_000):
        started(worker)
    assert not worker.is_stopped


def test_pictures_are_scaled_to_the_view_and_keep_their_shape() -> None:
    pixels = np.zeros((720, 1280, 3), np.uint8)
    pixels[..., 2] = 255  # BGR: red
    image = image_of(pixels, QSize(640, 640))
    assert image.size() == QSize(640, 360)
    assert image.pixelColor(10, 10).name() == "#ff0000"
    assert image_of(pixels[:20, :30], QSize(640, 640)).size() == QSize(30, 20)


def test_glare_is_hatched_where_it_is_and_nowhere_else() -> None:
    glare = np.zeros((90, 160), np.float32)
    assert glare_hatching(glare, QSize(80, 45)) is None
    glare[:45] = 1
    hatching = glare_hatching(glare, QSize(80, 45))
    assert hatching is not None
    assert hatching.pixelColor(40, 5).alpha() > 0
    assert hatching.pixelColor(40, 40).alpha() == 0


@pytest.mark.parametrize("is_in_the_way", [True, False])
def test_only_glare_that_takes_characters_is_hatched(
    qtbot: QtBot, started: Start, is_in_the_way: bool
) -> None:
    """White paper is as light as a reflection; a person is asked to tilt the card for the latter alone."""
    shining = np.ones((90, 160), np.float32)
    problems = (Problem(ProblemKind.GLARE, (1, 2)),) if is_in_the_way else ()
    seen = replace(observation(), glare=shining, problems=problems)
    camera = ScriptedCamera([frame().pixels])
    worker = CameraThread(lambda: MadeUpSession(lambda _: seen), lambda: camera)  # type: ignore[arg-type,return-value]
    with qtbot.waitSignal(worker.observation_waits, timeout=10_000):
        started(worker)
    taken = worker.take_observation()
    assert taken is not None
    assert (taken.glare is not None) is is_in_the_way
