"""Bring the card studio's faces and their licences into resources/fonts/cards, from where faces.toml says.

Run on a machine with npm and apt: `python packaging/fonts.py`. Files are copied as they were published.
"""

import argparse
import subprocess
import tarfile
import tempfile
import tomllib
from pathlib import Path

CARDS = Path(__file__).resolve().parent.parent / "resources" / "fonts" / "cards"


def from_npm(package: str, member: str, folder: Path) -> tuple[bytes, bytes]:
    """The face and the licence out of an npm package."""
    packed = subprocess.run(
        ["npm", "pack", "--silent", package], cwd=folder, check=True, capture_output=True, text=True
    ).stdout.split()[-1]
    with tarfile.open(folder / packed) as archive:
        return _member(archive, f"package/{member}"), _member(archive, "package/LICENSE")


def _member(archive: tarfile.TarFile, name: str) -> bytes:
    found = archive.extractfile(name)
    if found is None:
        raise FileNotFoundError(name)
    return found.read()


def from_debian(package: str, member: str, folder: Path) -> tuple[bytes, bytes]:
    """The face and the copyright file out of a Debian package."""
    subprocess.run(["apt-get", "download", package], cwd=folder, check=True, capture_output=True)
    archive = next(folder.glob(f"{package}_*.deb"))
    subprocess.run(["dpkg-deb", "-x", archive, folder / package], check=True)
    share = folder / package / "usr" / "share"
    return (share / "fonts" / member).read_bytes(), (share / "doc" / package / "copyright").read_bytes()


FETCH = {"npm": from_npm, "deb": from_debian}


def bring(face: dict[str, str]) -> int:
    """Write one face and its licence; the face's size in bytes."""
    kind, _, package = face["source"].partition(":")
    with tempfile.TemporaryDirectory() as folder:
        font, licence = FETCH[kind](package, face["member"], Path(folder))
    (CARDS / face["file"]).write_bytes(font)
    (CARDS / face["licence"]).write_bytes(licence)
    return len(font)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="faces to bring; all without")
    names = parser.parse_args().names
    faces = tomllib.loads((CARDS / "faces.toml").read_text("utf-8"))["face"]
    for face in faces:
        if not names or face["name"] in names:
            print(f"{face['name']}: {bring(face)} bytes")


if __name__ == "__main__":
    main()
