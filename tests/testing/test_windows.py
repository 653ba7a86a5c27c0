import numpy as np
import pytest

from app.environ import load_cv2
from app.testing.studio import NOT_CODE, Window, faces, printing, shots, windows

cv2 = load_cv2()


def upright(window: Window, quad: np.ndarray, width: int, height: int) -> np.ndarray:
    target = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    matrix = cv2.getPerspectiveTransform(quad, target)
    flat = cv2.warpPerspective(window.pixels, matrix, (width, height)).mean(axis=2)
    return flat - flat.mean()


def test_windows_of_a_seed_repeat_their_bytes_and_differ_from_each_other() -> None:
    first, again = (list(windows(5, "typical", 3)) for _ in range(2))
    assert [one.pixels.tobytes() for one in first] == [one.pixels.tobytes() for one in again]
    assert len({one.pixels.tobytes() for one in first}) == 3


def test_a_window_holds_its_whole_line_with_a_margin() -> None:
    for seed in range(5):
        for window in windows(seed, "typical", 2):
            height, width = window.pixels.shape[:2]
            assert window.kind == "code"
            assert len(window.text) == len(window.characters) == len(window.cover)
            assert window.quad.min() >= 8
            assert window.quad[:, 0].max() < width - 8
            assert window.quad[:, 1].max() < height - 8
            assert width * height < 1280 * 720 / 3


def test_the_boxes_of_a_window_lie_on_its_characters() -> None:
    likenesses = []
    for seed in range(6):
        for window in windows(seed, "clean", 1):
            face = faces.by_name(window.spec.face)
            for box, character in zip(window.characters, window.text, strict=True):
                if character in "-.I1" or window.spec.print_style != "laser":
                    continue
                glyph = printing.set_line(character, face, 32)
                left, top, right, bottom = (round(side) for side in glyph.boxes[0])
                mask = glyph.mask[top:bottom, left:right] - glyph.mask[top:bottom, left:right].mean()
                seen = upright(window, box, mask.shape[1], mask.shape[0])
                likenesses.append(abs((seen * mask).sum()) / np.sqrt((seen**2).sum() * (mask**2).sum()))
    assert len(likenesses) > 12
    assert np.median(likenesses) > 0.75


def test_a_code_window_says_the_printed_code_with_its_separators() -> None:
    for window in windows(2, "clean", 2):
        assert window.text == window.spec.printed.replace(" ", "")


def test_windows_can_be_had_of_every_other_kind_of_print_and_never_hold_a_code_by_that_name() -> None:
    seen = {
        window.kind
        for tier in ("negative", "typical")
        for seed in range(10)
        for window in windows(seed, tier, 4, kinds=NOT_CODE)
    }
    assert seen >= {"serial", "legal", "shop", "receipt", "household", "number", "label", "amount"}
    assert "code" not in seen


def test_of_what_shows_no_code_only_covered_panels_have_code_windows_with_all_of_it_hidden() -> None:
    drawn = [window for seed in range(12) for window in windows(seed, "negative", 1)]
    assert drawn
    for window in drawn:
        assert window.spec.instead == "covered"
        assert len(window.hidden) == len(window.text)


def test_fingers_and_glare_hide_characters_of_windows() -> None:
    drawn = [window for seed in range(8) for window in windows(seed, "glare", 3)]
    assert any(window.hidden for window in drawn)
    for window in drawn:
        assert all(window.cover[at] > 0.4 for at in window.hidden)


def test_shots_of_one_card_differ_in_all_but_the_card() -> None:
    drawn = list(shots(4, "typical", 3))
    assert len({one.code for one in drawn}) == 1
    assert len({one.spec for one in drawn}) == 1
    assert len({one.pixels.tobytes() for one in drawn}) == 3
    middles = {tuple(one.quad.mean(axis=0).round()) for one in drawn}
    assert len(middles) == 3


@pytest.mark.parametrize("tier", ["typical", "negative"])
def test_every_line_that_is_told_lies_in_the_picture(tier: str) -> None:
    for one in shots(1, tier, 2):
        assert one.lines
        for line in one.lines:
            middle = line.quad.mean(axis=0)
            assert (middle >= 0).all()
            assert (middle < (1280, 720)).all()
            assert line.height_px > 0
