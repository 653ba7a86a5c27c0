"""The strips that the reader is trained on say what they show."""

import sys
from itertools import groupby
from pathlib import Path

import numpy as np
import pytest

sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging" / "reader"))

import lines_cut
import lines_draw
import lines_feed
import lines_studio
from lines_text import IGNORED, class_of

from app.scan.readers.columns import BLANK, LOST, STRANGE
from app.testing.studio.dice import Dice


@pytest.fixture(scope="module")
def windows() -> list[lines_draw.Window]:
    drawn = [lines_draw.draw(Dice(f"test/{number}"), "dev") for number in range(25)]
    cards = [one for seed in range(3) for one in lines_studio.windows(seed, "clean", 2, part="dev")]
    return drawn + cards


def said(strip: lines_cut.Strip) -> list[int]:
    """The classes of the columns, each run once, without blanks."""
    shown = [int(one) for one in strip.columns if one != IGNORED]
    return [one for one, _ in groupby(shown) if one != BLANK]


def test_columns_spell_the_line_that_is_printed(windows: list[lines_draw.Window]) -> None:
    for window in windows:
        if any(window.beside) or (window.covered >= lines_draw.LOST_FROM).any() or len(window.text.line) > 24:
            continue
        strip = lines_cut.cut(window, Dice("exact"), exact=True)
        wanted = [class_of(sign) for sign in window.text.line.replace(" - ", "-").replace(" – ", "-")]
        assert list(strip.sequence) == wanted
        assert said(strip) == wanted


def test_a_covered_character_is_lost_and_not_its_own(windows: list[lines_draw.Window]) -> None:
    covered = 0
    for window in windows:
        strip = lines_cut.cut(window, Dice("exact"), exact=True)
        hidden = sum(
            lost >= lines_draw.LOST_FROM and sign != " "
            for sign, lost in zip(window.text.line, window.covered, strict=True)
        )
        covered += hidden
        assert list(strip.sequence).count(LOST) in (hidden, 0 if not strip.sequence else hidden)
    assert covered > 0


def test_print_upside_down_is_strange_throughout(windows: list[lines_draw.Window]) -> None:
    turned = [
        strip
        for number in range(120)
        if (strip := lines_cut.cut(windows[number % len(windows)], Dice(f"{number}"))).upright == 0
    ]
    assert turned
    assert all(set(said(strip)) <= {LOST, STRANGE, BLANK - 1} for strip in turned)


def test_a_seed_gives_the_same_strip() -> None:
    first, second = (lines_cut.cut(lines_draw.draw(Dice("same"), "dev"), Dice("same/cut")) for _ in range(2))
    assert (first.pixels == second.pixels).all()
    assert (first.columns == second.columns).all()


def test_batches_hold_strips_of_like_length(tmp_path: Path) -> None:
    pool = lines_feed.Pool(tmp_path / "pool.dat", 60, 1)
    pool.records["width"] = np.arange(60) * 6 + 20
    again = lines_feed.Pool(tmp_path / "pool.dat", 60, 1)
    assert again.drawn == 60
    spreads = [
        np.ptp(batch["width"].astype(int))
        for batch, _ in zip(again.batches(8, np.random.default_rng(1)), range(24), strict=False)
    ]
    assert np.mean(spreads) < 120
