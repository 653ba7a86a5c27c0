"""Whose work is in Tillfold, and under which licence: read from the installed packages and our resources."""

from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution, version
from pathlib import Path

from app.environ import RESOURCES

_SHIPPED = (
    "PySide6-Essentials",
    "shiboken6",
    "pyqtgraph",
    "onnxruntime",
    "opencv-python",
    "numpy",
    "pytesseract",
    "zxing-cpp",
    "pypdfium2",
    "pillow",
    "SQLAlchemy",
    "psycopg",
    "alembic",
    "argon2-cffi",
    "cryptography",
    "keyring",
    "platformdirs",
    "rfc8785",
    "publicsuffixlist",
    "confusable-homoglyphs",
)
"""What Tillfold imports; what those need in turn stands in the bundle's own notices."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Somebody's work: its name, what it says of its licence, and the text of that, "" where none is here."""

    name: str
    licence: str
    text: str


def own_version() -> str:
    """The version that is installed; "" in a folder that was never installed."""
    try:
        return version("tillfold")
    except PackageNotFoundError:
        return ""


def notices() -> tuple[Notice, ...]:
    """The fonts and icons of the window, then the packages by name. Slow: it reads files."""
    return (*_resources(), *filter(None, (_package(name) for name in _SHIPPED)))


def _resources() -> tuple[Notice, ...]:
    fonts, icons = RESOURCES / "fonts" / "ui", RESOURCES / "icons" / "lucide"
    return (
        Notice("IBM Plex Sans", "OFL-1.1", _read(fonts / "LICENSE-IBM-Plex-Sans.txt")),
        Notice(
            "Atkinson Hyperlegible Mono", "OFL-1.1", _read(fonts / "LICENSE-Atkinson-Hyperlegible-Mono.txt")
        ),
        Notice("Lucide", "ISC", _read(icons / "LICENSE-lucide.txt")),
    )


def _package(name: str) -> Notice | None:
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return None
    texts = (_text_of(found, file) for file in found.metadata.get_all("License-File") or ())
    return Notice(f"{name} {found.version}", _licence_of(found), "\n\n".join(filter(None, texts)))


def _licence_of(found: Distribution) -> str:
    """As the package names it; some do so among their classifiers alone, some put the whole text there."""
    fields = ("License-Expression", "License")
    said = [one.strip() for field in fields for one in found.metadata.get_all(field) or ()]
    if said and "\n" not in said[0]:
        return str(said[0])
    named = found.metadata.get_all("Classifier") or ()
    return ", ".join(one.rpartition(" :: ")[2] for one in named if one.startswith("License ::"))


def _text_of(found: Distribution, file: str) -> str:
    """A licence beside the package's own facts; some are in other encodings, which shows at a sign or two."""
    ending = f".dist-info/{file}", f".dist-info/licenses/{file}"
    here = next((one for one in found.files or () if one.as_posix().endswith(ending)), None)
    return "" if here is None else _read(Path(str(here.locate())))


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace")
    except OSError:
        return ""
