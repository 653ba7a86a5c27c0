"""Brings the window's texts into resources/translations: found in app/, kept where translated, compiled:

    python packaging/translations.py

Run it after a text was added or changed. It names what is left to translate in the .ts files, which are
edited by hand (Qt Linguist opens them); run it again afterwards. The .qm files are made here and committed,
so that a clone speaks every language without tools.
"""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET  # our own files: nothing foreign is read
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("de", "ja")
_NOTHING_GUESSED = ("-disable-heuristic", "sametext", "-disable-heuristic", "similartext")


@dataclass(frozen=True, slots=True)
class Message:
    """One text of the window. `translation` is "" while there is none."""

    context: str
    source: str
    translation: str
    is_finished: bool


def ts_file(language: str) -> Path:
    return TRANSLATIONS / f"tillfold_{language}.ts"


def messages(file: Path) -> Iterator[Message]:
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for one in context.iter("message"):
            found = one.find("translation")
            text = "" if found is None else found.text or ""
            finished = found is not None and not found.get("type") and bool(text)
            yield Message(name, one.findtext("source", ""), text, finished)


def update(language: str, into: Path) -> None:
    """Bring the texts of app/ into the file; what is translated stays, what is no longer used goes."""
    into.parent.mkdir(parents=True, exist_ok=True)
    sources = [str(file) for file in sorted((ROOT / "app").rglob("*.py"))]
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", *_NOTHING_GUESSED]
    _run("pyside6-lupdate", *sources, *options, "-target-language", language, "-ts", str(into))


def compiled(file: Path, into: Path) -> None:
    """A new file takes the place of the old one at once: a window that runs has the old one mapped, and died
    of SIGBUS when it was written over."""
    fresh = into.with_suffix(".new")
    _run("pyside6-lrelease", "-silent", str(file), "-qm", str(fresh))
    fresh.replace(into)


def _run(tool: str, *arguments: str) -> None:
    """The tools come with PySide6, beside the Python that runs this."""
    found = shutil.which(tool, path=str(Path(sys.executable).parent))
    if found is None:
        raise SystemExit(f"{tool} is missing beside {sys.executable}; run this with the Python of .venv.")
    subprocess.run([found, *arguments], check=True)


def main() -> int:
    left = 0
    for language in LANGUAGES:
        file = ts_file(language)
        update(language, file)
        compiled(file, file.with_suffix(".qm"))
        found = list(messages(file))
        waiting = [one for one in found if not one.is_finished]
        for one in waiting:
            print(f"{language} {one.context}: {one.source}")
        print(f"{language}: {len(found)} texts, {len(waiting)} of them to be translated in {file.name}")
        left += len(waiting)
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
