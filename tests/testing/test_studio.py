import hashlib
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from app.codes.house import is_house_code
from app.codes.programme import load_book, shipped_paths
from app.environ import load_cv2
from app.testing.studio import Drawing, draw, faces, pose, printing
from app.testing.studio.tiers import shipped_tiers

TIERS = ("clean", "typical", "hard", "glare", "negative")
READABLE = TIERS[:4]


def digest(drawing: Drawing) -> str:
    return hashlib.sha256(drawing.pixels.tobytes()).hexdigest()


def upright(drawing: Drawing, quad: np.ndarray, width: int, height: int) -> np.ndarray:
    """What lies in a quad of the picture, straightened, grey, zero mean."""
    cv2 = load_cv2()
    target = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    matrix = cv2.getPerspectiveTransform(quad.astype(np.float32), target)
    flat = cv2.warpPerspective(drawing.pixels, matrix, (width, height)).mean(axis=2)
    return flat - flat.mean()


def printed_line(drawing: Drawing, height: int) -> np.ndarray:
    """The code line as its face has it, cut to the ink between first and last character, zero mean."""
    spec = drawing.spec
    line = printing.set_line(spec.printed, faces.by_name(spec.face), height, spec.tracking)
    left, top, right, bottom = line.boxes[0][0], line.boxes[0][1], line.boxes[-1][2], line.boxes[0][3]
    cut = line.mask[round(top) : round(bottom), round(left) : round(right)]
    return cut - cut.mean()


def likeness(first: np.ndarray, second: np.ndarray) -> float:
    return abs(float((first * second).sum() / np.sqrt((first**2).sum() * (second**2).sum())))


@pytest.mark.parametrize("tier", TIERS)
def test_a_seed_gives_the_same_bytes_whatever_was_drawn_before(tier: str) -> None:
    first = digest(draw(3, tier))
    draw(4, tier)
    assert digest(draw(3, tier)) == first
    assert digest(draw(5, tier)) != first


def test_a_seed_gives_the_same_bytes_in_another_process() -> None:
    script = (
        "import hashlib; from app.testing.studio import draw;"
        "print(hashlib.sha256(draw(11, 'glare').pixels.tobytes()).hexdigest())"
    )
    other = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert other.stdout.strip() == digest(draw(11, "glare"))


@pytest.mark.parametrize("tier", TIERS)
def test_a_picture_is_a_frame_with_characters_of_the_tiers_height(tier: str) -> None:
    least, most = shipped_tiers()[tier].height_px
    for seed in range(6):
        drawing = draw(seed, tier)
        assert drawing.pixels.shape == (720, 1280, 3)
        assert drawing.pixels.dtype == np.uint8
        assert least * 0.98 <= drawing.height_px <= most * 1.02


@pytest.mark.parametrize("tier", READABLE)
def test_the_code_line_lies_in_the_picture_with_a_box_for_each_character(tier: str) -> None:
    for seed in range(6):
        drawing = draw(seed, tier)
        assert drawing.code is not None
        assert drawing.characters.shape == (len(drawing.code), 4, 2)
        for points in (drawing.quad, drawing.characters):
            assert points.min() >= 0
            assert (points[..., 0] < 1280).all()
            assert (points[..., 1] < 720).all()


def test_the_truth_lies_on_the_print() -> None:
    unscratched = replace(shipped_tiers()["clean"], panels={"none": 0.5, "box": 0.5}, faces={"sans": 1.0})
    for seed in range(8):
        drawing = draw(seed, unscratched, layout=("back-classic", "qr-left", "voucher-paper")[seed % 3])
        line = printed_line(drawing, 32)
        height, width = line.shape
        seen = upright(drawing, drawing.quad, width, height)
        step = width // len(drawing.spec.printed) // 2
        assert likeness(seen, line) > 0.5
        assert likeness(seen, line) > likeness(np.roll(seen, step, axis=1), line) + 0.3


def test_each_character_box_holds_its_own_character() -> None:
    drawing = draw(2, "clean", programme="house", face="roboto-mono")
    assert drawing.code is not None
    face = faces.by_name(drawing.spec.face)
    for box, character in zip(drawing.characters, drawing.code, strict=True):
        glyph = printing.set_line(character, face, 32)
        left, top, right, bottom = (round(side) for side in glyph.boxes[0])
        mask = glyph.mask[top:bottom, left:right]
        seen = upright(drawing, box, mask.shape[1], mask.shape[0])
        assert likeness(seen, mask - mask.mean()) > 0.6


@pytest.mark.parametrize("tier", ["clean", "typical", "hard"])
def test_nothing_is_hidden_where_the_tier_hides_nothing(tier: str) -> None:
    assert not any(draw(seed, tier).hidden for seed in range(8))


def test_glare_hides_as_many_characters_as_the_tier_says_and_wipes_them_out() -> None:
    tier = replace(shipped_tiers()["glare"], panels={"none": 0.5, "box": 0.5})
    hidden, clear = [], []
    for seed in range(8):
        drawing = draw(seed, tier)
        plain = draw(seed, replace(tier, glare_share=0.0))
        assert drawing.code == plain.code
        assert tier.glare_characters[0] <= len(drawing.hidden) <= tier.glare_characters[1]
        kept = [_contrast(drawing, box) / _contrast(plain, box) for box in drawing.characters]
        hidden += [kept[at] for at in drawing.hidden]
        clear += [share for at, share in enumerate(kept) if at not in drawing.hidden]
    assert np.mean(hidden) < 0.5
    assert np.mean(hidden) < np.mean(clear) - 0.3


def _contrast(drawing: Drawing, box: np.ndarray) -> float:
    return float(upright(drawing, box, 24, 32).std())


def test_a_negative_has_no_code_and_each_kind_of_negative_occurs() -> None:
    drawings = [draw(seed, "negative") for seed in range(16)]
    assert {drawing.spec.instead for drawing in drawings} == {
        "covered",
        "serial_only",
        "receipt",
        "household",
    }
    assert all(drawing.code is None and drawing.formatted is None for drawing in drawings)


def test_codes_are_practice_codes_that_fit_their_programme() -> None:
    book = load_book(shipped_paths())
    seen = set()
    for seed in range(14):
        drawing = draw(seed, "clean")
        assert drawing.code is not None
        assert drawing.programme is not None
        seen.add(drawing.programme)
        assert book.by_key(drawing.programme).fits(drawing.code) is not None
        if drawing.programme == "house":
            assert is_house_code(drawing.code)
    assert seen == {"house", "practice-amazon", "practice-apple"}


def test_what_is_given_stands() -> None:
    drawing = draw(1, "typical", code="K0MWHW7AWVR68K5W", programme="house", face="ocr-a", layout="qr-left")
    assert drawing.code == "K0MWHW7AWVR68K5W"
    assert (drawing.spec.face, drawing.spec.layout) == ("ocr-a", "qr-left")
    assert drawing.spec.groups == (4, 4, 4, 4)


@pytest.mark.parametrize(
    "unknown", [{"tier": "easy"}, {"face": "comic"}, {"layout": "none"}, {"programme": "amazon"}]
)
def test_an_unknown_name_is_an_error(unknown: dict[str, str]) -> None:
    with pytest.raises(KeyError):
        draw(1, **{"tier": "clean", **unknown})


def test_some_typical_cards_are_upside_down() -> None:
    tier = replace(shipped_tiers()["typical"], upside_down_share=1.0)
    quad = draw(2, tier).quad
    assert quad[1, 0] < quad[0, 0]


def test_height_is_what_the_homography_makes_of_the_boxes() -> None:
    drawing = draw(8, "hard")
    assert drawing.height_px == pytest.approx(pose.side_height(drawing.characters))
