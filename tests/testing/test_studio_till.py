import numpy as np
import pytest

from app.testing.studio import draw_at_till, draw_clip_at_till, layouts
from app.testing.studio.pose import HEIGHT, WIDTH

OTHER = "1234567890123456"


def inside(points: np.ndarray) -> bool:
    return bool((points >= 0).all() and (points[..., 0] < WIDTH).all() and (points[..., 1] < HEIGHT).all())


@pytest.mark.parametrize("panel", ["covered", "scratched", "begun", "box"])
def test_serial_and_bars_of_a_card_at_a_till_lie_in_the_picture(panel: str) -> None:
    for seed in range(3):
        drawing = draw_at_till(seed, "clean", panel=panel)
        assert [line.kind for line in drawing.lines].count("serial") == 1
        assert len(drawing.barcodes) == 1
        assert all(inside(line.quad) for line in drawing.lines if line.kind == "serial")
        assert inside(drawing.barcodes[0])
        assert drawing.spec.panel == panel


def test_a_covered_card_shows_no_code_and_one_that_was_begun_a_part_of_it() -> None:
    assert draw_at_till(1, panel="covered").code is None
    begun = draw_at_till(1, panel="begun")
    assert begun.code is not None
    assert 0 < len(begun.hidden) < len(begun.code)
    assert draw_at_till(1, panel="scratched").hidden == ()


def test_bars_can_say_another_number_than_the_print() -> None:
    drawing = draw_at_till(4, bars=OTHER, serial="6011 2233 4455 6677")
    assert drawing.spec.bars == OTHER
    assert drawing.spec.serial.endswith("6011 2233 4455 6677")


def test_layouts_at_tills_are_in_no_other_picture() -> None:
    names = {part: {one.name for one in layouts.for_tills(part)} for part in ("dev", "test")}
    assert len(names["dev"]) >= 4
    assert len(names["test"]) >= 4
    assert not names["dev"] & names["test"]
    for part in ("train", "val", "dev", "test"):
        assert not {one.name for one in layouts.layouts(part)} & (names["dev"] | names["test"])


def test_a_seed_gives_the_same_card_covered_and_opened() -> None:
    covered, opened = (draw_at_till(7, panel=panel).spec for panel in ("covered", "box"))
    assert (covered.serial, covered.layout, covered.shop) == (opened.serial, opened.layout, opened.shop)


def test_a_card_held_before_a_till_moves_a_little_and_stays_as_large() -> None:
    frames = list(draw_clip_at_till(7, "clean", 3, panel="box"))
    still = draw_at_till(7, "clean", panel="box")
    assert len(frames) == 3
    assert not np.array_equal(frames[0].pixels, frames[2].pixels)
    for one in frames:
        assert one.height_px == pytest.approx(still.height_px, rel=0.12)
        assert one.spec.serial == still.spec.serial
