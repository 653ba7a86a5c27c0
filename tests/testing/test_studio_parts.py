import tomllib
from pathlib import Path

import numpy as np
import pytest

from app.testing.studio import card, faces, forms, layouts, printing, spec
from app.testing.studio.dice import Dice
from app.testing.studio.tiers import SHIPPED, load_tiers, shipped_tiers

BENCH_TIERS = Path(__file__).resolve().parent.parent / "bench" / "tiers.toml"
PARTS = ("dev", "test")
ALL_PARTS = ("train", "val", "dev", "test")
FREE_LICENCES = ("open font license", "public domain", "public-domain", "apache license")


def test_there_are_enough_faces_and_they_are_small_and_licensed() -> None:
    catalogue = faces.catalogue()
    assert len(catalogue) >= 12
    assert {face.group for face in catalogue} >= {"sans", "mono", "ocr", "slab", "condensed", "dot"}
    assert sum(face.path.stat().st_size for face in catalogue) < 5_000_000
    rows = tomllib.loads((faces.FOLDER / "faces.toml").read_text("utf-8"))["face"]
    for row in rows:
        licence = (faces.FOLDER / row["licence"]).read_text("utf-8").lower()
        assert any(name in licence for name in FREE_LICENCES), row["name"]


def test_faces_and_layouts_of_the_test_part_are_never_in_the_development_part() -> None:
    assert {face.split for face in faces.catalogue()} == set(PARTS)
    assert len({face.name for face in faces.catalogue()}) == len(faces.catalogue())
    assert len({face.path for face in faces.catalogue()}) == len(faces.catalogue())
    assert len({layout.name for layout in layouts.catalogue()}) == len(layouts.catalogue()) >= 8
    assert {layout.split for layout in layouts.catalogue()} >= {"val", *PARTS}


@pytest.mark.parametrize("tier", ["clean", "typical", "hard", "glare", "negative"])
@pytest.mark.parametrize("part", PARTS)
def test_a_card_takes_faces_and_layout_from_its_own_part(part: str, tier: str) -> None:
    for seed in range(60):
        chosen = spec.choose(shipped_tiers()[tier], part, Dice(f"{part}/{seed}"), spec.Given())
        assert faces.by_name(chosen.face).split == part
        assert faces.by_name(chosen.text_face).split == part
        assert layouts.by_name(chosen.layout).split == part


def test_no_two_parts_share_a_word_of_their_own_but_training_and_development() -> None:
    for kind in ("shops", "legal", "household", "items", "towns"):
        train, val, test = (set(layouts.words(part)[kind]) for part in ("train", "val", "test"))
        assert set(layouts.words("dev")[kind]) <= train
        assert not train & val
        assert not train & test
        assert not val & test


def test_no_two_parts_share_a_layout_but_training_and_development() -> None:
    names = {part: {layout.name for layout in layouts.layouts(part)} for part in ALL_PARTS}
    assert names["dev"] < names["train"]
    for part in ("val", "test"):
        assert not names[part] & names["train"]
    assert not names["val"] & names["test"]


@pytest.mark.parametrize("part", ALL_PARTS)
def test_every_part_has_a_layout_of_every_form(part: str) -> None:
    assert {layout.form for layout in layouts.layouts(part)} == set(forms.FORMS)


def test_no_two_parts_share_a_texture() -> None:
    textures = [Dice(f"{part}/typical/1").noise(64, 64) for part in ALL_PARTS]
    for at, one in enumerate(textures):
        for other in textures[:at]:
            flips = (other, other[::-1], other[:, ::-1], other[::-1, ::-1])
            assert max(abs(np.corrcoef(one.ravel(), flip.ravel())[0, 1]) for flip in flips) < 0.1


def test_the_same_seed_draws_different_cards_in_two_parts() -> None:
    tier = shipped_tiers()["clean"]
    codes = {
        spec.choose(tier, part, Dice(f"{part}/clean/{seed}").part("spec"), spec.Given()).code
        for part in PARTS
        for seed in range(50)
    }
    assert len(codes) == 100


def test_the_benchmark_reads_the_studios_own_numbers() -> None:
    assert load_tiers(BENCH_TIERS) == load_tiers(SHIPPED)


def test_a_tier_with_a_missing_or_strange_number_is_refused(tmp_path: Path) -> None:
    text = SHIPPED.read_text("utf-8")
    path = tmp_path / "tiers.toml"
    path.write_text(text.replace("colour_cast = 0.04", "colour_kast = 0.04"), "utf-8")
    with pytest.raises(ValueError, match="colour_kast"):
        load_tiers(path)
    path.write_text(text.replace("colour_cast = 0.04", ""), "utf-8")
    with pytest.raises(ValueError, match="colour_cast"):
        load_tiers(path)


@pytest.mark.parametrize("layout", [layout.name for layout in layouts.catalogue()])
def test_faces_of_every_kind_can_be_drawn_on_every_layout(layout: str) -> None:
    tier = shipped_tiers()["hard"]
    for at, face in enumerate(faces.catalogue()[len(layout) % 4 :: 4]):
        dice = Dice(f"{layout}/{face.name}")
        chosen = spec.choose(tier, face.split, dice, spec.Given(face=face.name, layout=layout))
        cap_mm = card.cap_height_mm(chosen, dice)
        flat = card.draw_card(chosen, 4.0, cap_mm, dice.part(str(at)))
        assert chosen.code is not None
        assert len(flat.boxes) == len(chosen.code)
        height, width = flat.outline.shape
        assert flat.boxes.min() >= 0
        assert flat.boxes[..., 0].max() <= width
        assert flat.boxes[..., 1].max() <= height


@pytest.mark.parametrize("style", printing.PRINTS)
def test_every_way_of_printing_leaves_ink_where_the_characters_are(style: str) -> None:
    line = printing.set_line("AMX4", faces.by_name("roboto"), 30.0)
    ink = printing.ink(line, style, Dice(style))
    assert ink.shape == line.mask.shape
    assert 0 <= ink.min() < ink.max() <= 1
    solid = line.mask > 0.9
    assert ink[solid].mean() > 0.3
    assert ink[line.mask == 0].mean() < 0.08


def test_residue_never_covers_most_of_a_character() -> None:
    tier = shipped_tiers()["hard"]
    for seed in range(25):
        dice = Dice(f"residue/{seed}")
        chosen = spec.choose(tier, "dev", dice, spec.Given())
        flat = card.draw_card(chosen, 6.0, 3.0, dice)
        if flat.foil is None:
            continue
        for box in flat.boxes:
            (left, top), (right, bottom) = box[0].astype(int), np.ceil(box[2]).astype(int)
            assert flat.foil[top:bottom, left:right].mean() < 0.3
