"""Whole cards through the network: what is answered, what is asked, what is refused."""

from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan.frame import Frame
from app.scan.session import Certainty, Observation, ProblemKind, ScanSession
from tests.scan.drawing import HOUSE, card, noisy, printed

SERIAL = "5781565938778408"


def observe(session: ScanSession, pixels: NDArray[np.uint8], subject: str = "card") -> Observation:
    return session.observe(Frame(pixels, subject=subject))


@pytest.mark.parametrize("degrees", [0, 180, -20])
def test_a_card_is_read_at_any_rotation(session: ScanSession, degrees: float) -> None:
    seen = observe(session, card(printed(HOUSE), serial=SERIAL, degrees=degrees))
    assert seen.code == HOUSE
    assert seen.quad is not None
    along = seen.quad[1] - seen.quad[0]
    off = np.degrees(np.arctan2(-along[1], along[0])) - degrees
    assert abs((off + 180) % 360 - 180) < 2


def test_the_serial_shown_in_place_of_the_code_is_named_as_such(session: ScanSession) -> None:
    seen = observe(session, card(SERIAL))
    assert seen.code is None
    assert ("serial", SERIAL) in {(one.kind, one.text) for one in seen.also}


def test_the_serial_beside_a_code_is_named_where_it_is_asked_for(session: ScanSession) -> None:
    assert observe(session, card(printed(HOUSE), serial=SERIAL)).code == HOUSE
    seen = session.look_beside()
    assert seen.code == HOUSE
    assert ("serial", SERIAL) in {(one.kind, one.text) for one in seen.also}


def test_nothing_is_beside_a_card_that_was_not_seen(session: ScanSession) -> None:
    with pytest.raises(ValueError, match="nothing was observed"):
        session.look_beside()


@pytest.mark.parametrize("number", [SERIAL, "4006381333931", "5781565938778408 2860129040479"])
def test_a_number_of_another_kind_is_never_a_code(session: ScanSession, number: str) -> None:
    seen = observe(session, card(number))
    assert seen.code is None


@pytest.mark.parametrize(
    "words", ["WELCOME-BACK-DEAR-FRIEND", "THIS-COUPON-ENDS", "THANK YOU FOR SHOPPING WITH US"]
)
def test_words_are_never_a_code(session: ScanSession, words: str) -> None:
    assert observe(session, card(words)).code is None


def test_a_barcode_is_named_and_never_a_code(session: ScanSession) -> None:
    bars = zxingcpp.create_barcode("4006381333931", zxingcpp.BarcodeFormat.EAN13)
    image = np.asarray(bars.to_image(scale=3), dtype=np.uint8)
    pixels = card("NOTHING HERE")
    height, width = image.shape[:2]
    pixels[350 : 350 + height, 600 : 600 + width] = image.reshape(height, width, 1)
    seen = observe(session, pixels)
    assert seen.code is None
    assert ("barcode", "4006381333931") in {(one.kind, one.text) for one in seen.also}


def test_a_gift_link_in_a_qr_code_is_the_code(session: ScanSession) -> None:
    square = zxingcpp.create_barcode(f"tillfold://redeem#code={HOUSE}", zxingcpp.BarcodeFormat.QRCode)
    image = np.asarray(square.to_image(scale=5), dtype=np.uint8)
    pixels = card("")
    height, width = image.shape[:2]
    pixels[300 : 300 + height, 800 : 800 + width] = image.reshape(height, width, 1)
    assert observe(session, pixels).code == HOUSE


def with_glare(pixels: NDArray[np.uint8], x: int) -> NDArray[np.uint8]:
    """A reflection over two characters of the code, at x pixels."""
    light = np.zeros(pixels.shape[:2], dtype=np.float32)
    load_cv2().ellipse(light, (x, 318), (34, 60), 12, 0, 360, 1.0, -1)
    light = load_cv2().GaussianBlur(light, (0, 0), 4)[:, :, None]
    return (pixels * (1 - light) + 255 * light).astype(np.uint8)


def test_glare_over_the_code_is_no_code_and_says_where(session: ScanSession) -> None:
    seen = observe(session, with_glare(card(printed(HOUSE)), 500))
    assert seen.code is None
    (glare,) = [one for one in seen.problems if one.kind is ProblemKind.GLARE]
    assert glare.where
    assert all(6 <= at <= 11 for at in glare.where)
    assert all(seen.cells[at].certainty is Certainty.HIDDEN for at in glare.where)


def test_glare_that_moves_over_the_card_is_read_through(session: ScanSession) -> None:
    first = observe(session, with_glare(card(printed(HOUSE)), 360))
    assert first.code is None
    for number in (1, 2):
        seen = observe(session, with_glare(noisy(card(printed(HOUSE)), number), 620))
    assert seen.code == HOUSE
    assert seen.frames <= 3


def test_a_code_with_look_alikes_open_is_asked_and_then_known(session: ScanSession) -> None:
    seen = observe(session, card(printed("HK40MCXA7FWNJP", (4, 6, 4))))
    assert seen.code is None
    asked = {doubt.at: doubt for doubt in seen.doubts}
    assert {"0", "O"} <= {asked[3].read, *asked[3].alternatives}
    for at in asked:
        known = session.choose(at, "HK40MCXA7FWNJP"[at])
    assert known.code == "HK40MCXA7FWNJP"
    assert "practice-amazon" in known.programmes


def test_tesseract_reads_a_card_where_it_is_chosen(tesseract_session: ScanSession) -> None:
    assert observe(tesseract_session, card(printed(HOUSE))).code == HOUSE


def test_tesseract_never_tells_zero_from_o_by_itself(tesseract_session: ScanSession) -> None:
    seen = observe(tesseract_session, card(printed("HK40MCXA7FWNJP", (4, 6, 4))))
    assert seen.code is None
    assert 3 in {doubt.at for doubt in seen.doubts}


def test_print_too_small_to_read_is_no_code_and_asks_for_less_distance(session: ScanSession) -> None:
    tiny = observe(session, card(printed(HOUSE), size=6))
    assert tiny.code is None
    assert {one.kind for one in tiny.problems} & {ProblemKind.FAR, ProblemKind.NO_CODE, ProblemKind.NO_CARD}


@pytest.mark.parametrize("shape", [(1, 1), (1, 3000), (37, 29), (720, 1280)])
def test_frames_of_any_shape_are_answered(session: ScanSession, shape: tuple[int, int]) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (*shape, 3)).astype(np.uint8)
    assert observe(session, noise).code is None


def test_no_picture_is_left_behind(
    session: ScanSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert observe(session, card(printed(HOUSE))).code == HOUSE
    assert list(tmp_path.iterdir()) == []
