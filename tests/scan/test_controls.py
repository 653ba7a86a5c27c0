"""Exposure, focus and resolution are offered where a camera heeds them, and never where it only says so."""

from dataclasses import dataclass, field

import pytest

from app.environ import load_cv2
from app.scan.clips import Camera
from app.scan.frame import AUTOMATIC, Adjustable, Control, Offer

cv2 = load_cv2()
EXPOSURE, AUTO_EXPOSURE = cv2.CAP_PROP_EXPOSURE, cv2.CAP_PROP_AUTO_EXPOSURE
FOCUS, AUTOFOCUS = cv2.CAP_PROP_FOCUS, cv2.CAP_PROP_AUTOFOCUS
WIDTH, HEIGHT = cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT


@dataclass
class PretendCamera:
    """What it has is in `has`, with the values it heeds; it says yes to all where it `lies`."""

    has: dict[int, tuple[float, ...]]
    now: dict[int, float]
    lies: bool = False
    echoes: bool = False
    backend: str = "V4L2"
    was_set: list[tuple[int, float]] = field(default_factory=list)

    def get(self, prop: int) -> float:
        return self.now.get(prop, -1.0)

    def set(self, prop: int, value: float) -> bool:
        self.was_set.append((prop, value))
        if self.echoes or value in self.has.get(prop, ()):
            self.now[prop] = value
            return True
        return self.lies

    def getBackendName(self) -> str:
        return self.backend


def webcam(**how: bool) -> PretendCamera:
    """Exposure and sizes like many a webcam's; no focus."""
    has = {
        AUTO_EXPOSURE: (1.0, 3.0),
        EXPOSURE: (20.0, 39.0, 78.0, 156.0, 250.0),
        WIDTH: (640.0, 1280.0),
        HEIGHT: (480.0, 720.0),
    }
    return PretendCamera(has, {AUTO_EXPOSURE: 3.0, EXPOSURE: 250.0, WIDTH: 1280.0, HEIGHT: 720.0}, **how)


def test_what_a_camera_heeds_is_offered_with_what_is_set_now() -> None:
    exposure = Offer(Control.EXPOSURE, (AUTOMATIC, "1/500", "1/250", "1/125", "1/60"), AUTOMATIC)
    size = Offer(Control.RESOLUTION, ("640x480", "1280x720"), "1280x720")
    camera = Camera("webcam", webcam())
    assert isinstance(camera, Adjustable)
    assert camera.controls() == (exposure, size)


def test_finding_out_leaves_everything_as_it_was() -> None:
    pretend = webcam()
    before = dict(pretend.now)
    Camera("webcam", pretend).controls()
    assert pretend.now == before


@pytest.mark.parametrize("how", ["lies", "echoes"])
def test_a_camera_that_says_yes_and_does_nothing_has_no_controls(how: str) -> None:
    pretend = PretendCamera({}, {WIDTH: 640.0, HEIGHT: 480.0}, **{how: True})
    assert Camera("liar", pretend).controls() == ()
    assert (pretend.now[WIDTH], pretend.now[HEIGHT]) == (640.0, 480.0)


def test_a_camera_that_lies_about_some_is_offered_for_the_others_alone() -> None:
    pretend = webcam(lies=True)
    del pretend.has[AUTO_EXPOSURE]
    assert [offer.control for offer in Camera("half a liar", pretend).controls()] == [Control.RESOLUTION]
    assert pretend.now[EXPOSURE] == 250.0


def test_an_exposure_that_could_not_be_given_back_to_the_camera_is_not_touched() -> None:
    pretend = webcam()
    pretend.has[AUTO_EXPOSURE] = (1.0,)
    camera = Camera("no way back", pretend)
    assert Control.EXPOSURE not in [offer.control for offer in camera.controls()]
    assert EXPOSURE not in [prop for prop, _ in pretend.was_set]


def test_a_value_is_set_by_hand_and_given_back_to_the_automatic() -> None:
    pretend = webcam()
    camera = Camera("webcam", pretend)
    assert camera.set(Control.EXPOSURE, "1/125")
    assert (pretend.now[AUTO_EXPOSURE], pretend.now[EXPOSURE]) == (1.0, 78.0)
    assert camera.controls()[0].now == "1/125"
    assert camera.set(Control.EXPOSURE, AUTOMATIC)
    assert pretend.now[AUTO_EXPOSURE] == 3.0
    assert camera.set(Control.RESOLUTION, "640x480")
    assert (pretend.now[WIDTH], pretend.now[HEIGHT]) == (640.0, 480.0)


@pytest.mark.parametrize(
    ("control", "value"),
    [
        (Control.EXPOSURE, "1/15"),
        (Control.EXPOSURE, "soon"),
        (Control.FOCUS, "20"),
        (Control.FOCUS, AUTOMATIC),
        (Control.RESOLUTION, "3840x2160"),
        (Control.RESOLUTION, "large"),
    ],
)
def test_what_a_camera_does_not_take_is_said_to_be_refused(control: Control, value: str) -> None:
    assert not Camera("webcam", webcam(lies=True)).set(control, value)


def test_where_exposures_are_powers_of_two_they_have_the_same_names() -> None:
    has = {AUTO_EXPOSURE: (0.0, 1.0), EXPOSURE: (-9.0, -7.0, -5.0), AUTOFOCUS: (0.0, 1.0), FOCUS: (0.0, 40.0)}
    pretend = PretendCamera(has, {AUTO_EXPOSURE: 0.0, EXPOSURE: -7.0, AUTOFOCUS: 1.0, FOCUS: 12.0})
    pretend.backend = "DSHOW"
    exposure, focus = Camera("webcam", pretend).controls()
    assert exposure == Offer(Control.EXPOSURE, (AUTOMATIC, "1/500", "1/125", "1/30"), "1/125")
    assert focus == Offer(Control.FOCUS, (AUTOMATIC, "0", "40"), AUTOMATIC)
