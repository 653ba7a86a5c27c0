"""Whether training, validation and test could have a typeface in common, by name or by drawing."""

import itertools
import tomllib
from pathlib import Path

import numpy as np

from app.testing.studio import faces

READER = Path(__file__).resolve().parent.parent.parent / "packaging" / "reader"
ONE_DRAWING = 0.85
"""Copies of one face under other names reach 0.87 to 1.0, different faces 0.81 at most."""


def training_rows() -> list[dict[str, str]]:
    packages = tomllib.loads((READER / "faces.toml").read_text("utf-8"))["package"]
    return [{**face, "licence": package["licence"]} for package in packages for face in package["faces"]]


def drawings() -> dict[str, tuple[str, np.ndarray]]:
    """Each face's part and glyphs. Development's faces are trained with."""
    parts = {row["name"]: row["part"] for row in training_rows()}
    stored = np.load(READER / "faces_shapes.npz")
    shapes = np.unpackbits(stored["shapes"], axis=1).astype(bool)
    size = faces.glyph_shapes(faces.by_name("roboto").path).shape
    known = {
        str(name): (parts[str(name)], shape[: np.prod(size)].reshape(size))
        for name, shape in zip(stored["names"], shapes, strict=True)
    }
    for face in faces.catalogue():
        known[face.name] = ("test" if face.split == "test" else "train", faces.glyph_shapes(face.path))
    return known


def test_there_are_many_families_to_train_with_and_others_to_validate_with() -> None:
    rows = training_rows()
    families = {part: {row["family"] for row in rows if row["part"] == part} for part in ("train", "val")}
    assert len(families["train"]) >= 60
    assert len(families["val"]) >= 8
    assert not families["train"] & families["val"]
    assert all(row["licence"] for row in rows)


def test_no_family_of_the_test_part_is_trained_or_validated_with() -> None:
    test = {face.name for face in faces.catalogue() if face.split == "test"}
    named = {word for row in training_rows() for word in (row["name"], row["family"])}
    assert not {name.split("-")[0] for name in test} & {name.split("-")[0] for name in named} - {"source"}
    assert not test & named


def test_no_two_parts_share_a_drawing_under_different_names() -> None:
    known = drawings()
    assert set(known) == {row["name"] for row in training_rows()} | {face.name for face in faces.catalogue()}
    for first, second in itertools.combinations(known, 2):
        (one_part, one), (other_part, other) = known[first], known[second]
        if one_part != other_part:
            assert faces.likeness(one, other) < ONE_DRAWING, (first, second)


def test_likeness_tells_a_face_from_another() -> None:
    lato, roboto = (faces.glyph_shapes(faces.by_name(name).path) for name in ("lato", "roboto"))
    assert faces.likeness(lato, lato) == 1
    assert faces.likeness(lato, roboto) < ONE_DRAWING


def test_every_face_has_all_letters_and_digits_and_each_looks_different() -> None:
    for name, (_, shapes) in drawings().items():
        assert (shapes.sum(axis=(1, 2)) > 15).all(), name
        # O and 0 may be one drawing, as may 1, I and l; two more pairs are none.
        different = {shape.tobytes() for shape in shapes}
        assert len(different) >= len(shapes) - 1, name
