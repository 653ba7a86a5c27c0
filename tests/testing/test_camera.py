import threading
from itertools import islice

import numpy as np
import pytest

from app.outcomes import MISSING_ON_THIS_MACHINE, Fault
from app.scan.frame import Frame, FrameSource
from app.testing.camera import ScriptedCamera


def picture(level: int) -> np.ndarray:
    return np.full((720, 1280, 3), level, np.uint8)


def levels(frames: list[Frame]) -> list[int]:
    return [int(frame.pixels[0, 0, 0]) for frame in frames]


def test_a_script_is_played_in_order_and_ends() -> None:
    camera: FrameSource = ScriptedCamera([picture(1), picture(2), picture(3)])
    assert isinstance(camera, ScriptedCamera)
    camera.end()
    frames = list(camera)
    assert levels(frames) == [1, 2, 3]
    assert [frame.at_s for frame in frames] == sorted({frame.at_s for frame in frames})


def test_only_the_newest_shown_picture_is_taken() -> None:
    camera = ScriptedCamera()
    for level in (10, 20, 30):
        camera.show(picture(level))
    camera.end()
    assert levels(list(camera)) == [30]
    assert camera.dropped == 2


def test_a_live_camera_repeats_the_last_picture_and_starts_dark() -> None:
    camera = ScriptedCamera()
    looks = iter(camera)
    assert levels([next(looks)]) == [0]
    camera.show(picture(5))
    assert levels(list(islice(looks, 3))) == [5, 5, 5]


def test_an_unplugged_camera_raises_the_named_fault_in_the_middle() -> None:
    camera = ScriptedCamera([picture(1), picture(2)])
    looks = iter(camera)
    next(looks)
    camera.unplug()
    with pytest.raises(Fault) as caught:
        next(looks)
    assert caught.value.outcome is MISSING_ON_THIS_MACHINE


def test_a_stalled_camera_gives_nothing_until_it_resumes() -> None:
    camera = ScriptedCamera([picture(1), picture(2)])
    got: list[Frame] = []
    camera.stall()
    taker = threading.Thread(target=lambda: got.extend(islice(camera, 2)))
    taker.start()
    assert not camera.wait_until_taken(1, timeout_s=0.2)
    camera.resume()
    assert camera.wait_until_taken(2)
    taker.join(5)
    assert levels(got) == [1, 2]


@pytest.mark.parametrize("is_stalled", [False, True])
def test_closing_from_another_thread_frees_the_taker(is_stalled: bool) -> None:
    camera = ScriptedCamera()
    if is_stalled:
        camera.stall()
    taker = threading.Thread(target=lambda: list(camera))
    taker.start()
    camera.close()
    taker.join(5)
    assert not taker.is_alive()
    assert camera.is_closed


def test_a_closed_camera_stays_closed() -> None:
    camera = ScriptedCamera([picture(1)])
    camera.close()
    camera.resume()
    camera.show(picture(2))
    assert list(camera) == []
