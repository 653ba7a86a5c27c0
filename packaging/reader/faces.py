"""Bring the typefaces that the reader is trained and validated with from Debian into build/reader/faces.

    python packaging/reader/faces.py            on a machine with apt; about 100 MB
    python packaging/reader/faces.py --record   after a change of faces.toml: record hashes and shapes anew

faces.toml beside this file says which faces; nothing is installed, and each package's licence is kept beside
its faces. The repository's own faces, among them those of the benchmark's test part, are not touched.
"""

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT))

from app.testing.studio.faces import TRAINING_FACES, glyph_shapes  # noqa: E402

LIST = HERE / "faces.toml"
SHAPES = HERE / "faces_shapes.npz"
HASHES = HERE / "faces_hashes.json"


def listed() -> list[dict[str, str]]:
    """Each face with its package, as faces.toml has it."""
    packages = tomllib.loads(LIST.read_text("utf-8"))["package"]
    return [
        {**face, "package": package["name"], "licence": package["licence"]}
        for package in packages
        for face in package["faces"]
    ]


def unpack(packages: list[str], folder: Path) -> None:
    """Load the packages and unpack each into a folder of its own name."""
    subprocess.run(["apt-get", "download", "-qq", *packages], cwd=folder, check=True)
    for archive in sorted(folder.glob("*.deb")):
        name = archive.name.partition("_")[0]
        subprocess.run(["dpkg-deb", "-x", archive, folder / name], check=True)


def copy(face: dict[str, str], unpacked: Path, target: Path) -> Path:
    """Copy one face and its package's licence; where the face lies now."""
    package = unpacked / face["package"]
    path = target / f"{face['name']}{Path(face['file']).suffix.lower()}"
    path.write_bytes((package / face["file"]).read_bytes())
    licence = package / "usr" / "share" / "doc" / face["package"] / "copyright"
    (target / f"{face['package']}.txt").write_bytes(licence.read_bytes())
    return path


def catalogue_text(paths: dict[str, Path]) -> str:
    """The catalogue that the studio reads beside the faces."""
    rows = [
        f'[[face]]\nname = "{face["name"]}"\ngroup = "{face["group"]}"\nsplit = "{face["part"]}"\n'
        f'file = "{paths[face["name"]].name}"\n'
        for face in listed()
    ]
    return "\n".join(rows)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--record", action="store_true", help="write hashes and shapes instead of checking")
    record = parser.parse_args().record
    TRAINING_FACES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        unpack(sorted({face["package"] for face in listed()}), Path(folder))
        paths = {face["name"]: copy(face, Path(folder), TRAINING_FACES) for face in listed()}
    hashes = {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in paths.items()}
    if record:
        HASHES.write_text(json.dumps(hashes, indent=0, sort_keys=True) + "\n", "utf-8")
        shapes = np.stack([np.packbits(glyph_shapes(paths[name])) for name in sorted(paths)])
        np.savez_compressed(SHAPES, names=sorted(paths), shapes=shapes)
    # Another version of a package may draw other glyphs: what was proved of the recorded ones would not hold.
    elif changed := [
        name for name, value in json.loads(HASHES.read_text("utf-8")).items() if hashes[name] != value
    ]:
        raise SystemExit(
            f"Not the recorded files: {', '.join(changed)}. Compare them, then run with --record."
        )
    (TRAINING_FACES / "faces.toml").write_text(catalogue_text(paths), "utf-8")
    print(f"{len(paths)} faces in {TRAINING_FACES}")


if __name__ == "__main__":
    main()
