import hashlib

import numpy as np
import pytest

from app.testing.studio import Drawing, clip, draw_clip

FRAMES = 20


def hidden(drawn: list[Drawing]) -> np.ndarray:
    """(frames, characters) bool: which characters each frame hides."""
    count = len(drawn[0].code or "")
    return np.array([[at in frame.hidden for at in range(count)] for frame in drawn])


def digest(drawing: Drawing) -> str:
    return hashlib.sha256(drawing.pixels.tobytes()).hexdigest()


def test_a_moving_hand_moves_the_code_and_a_seed_repeats_it() -> None:
    drawn, again = draw_clip(3, "glare", 6), draw_clip(3, "glare", 6)
    assert [digest(one) for one in drawn] == [digest(one) for one in again]
    assert len({digest(one) for one in drawn}) == 6
    assert {one.code for one in drawn} == {drawn[0].code}
    middles = np.array([one.quad.mean(axis=0) for one in drawn])
    steps = np.linalg.norm(np.diff(middles, axis=0), axis=1)
    assert 0.2 < steps.mean() < 25


@pytest.mark.parametrize("seed", range(3))
def test_a_clip_that_never_shows_the_whole_code_shows_each_character_in_some_frame(seed: int) -> None:
    drawn = draw_clip(seed, "typical", FRAMES, kind="never whole")
    assert hidden(drawn).any(axis=1).all()
    assert (~hidden(drawn)).any(axis=0).all()


@pytest.mark.parametrize("seed", range(3))
def test_a_clip_of_whole_codes_shows_one_in_some_frames(seed: int) -> None:
    drawn = draw_clip(seed, "typical", FRAMES, kind="whole")
    assert (~hidden(drawn).any(axis=1)).sum() >= 2


def test_clips_of_both_kinds_can_be_had_from_every_seed() -> None:
    from app.testing.studio import _subject, arrange, spec

    for seed in range(12):
        subject, dice = _subject(seed, "hard", "test", spec.Given(), is_whole=False)
        for kind in clip.KINDS:
            assert len(clip.settings_of(arrange(subject, dice), 24, kind)) == 24


def test_another_kind_is_an_error() -> None:
    with pytest.raises(KeyError):
        draw_clip(1, "clean", 3, kind="sometimes")
