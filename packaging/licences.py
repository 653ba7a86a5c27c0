"""Checks that every pinned package may be shipped with, or used on, an MIT program.

    .venv/bin/python packaging/licences.py

Standard library only. It reads what the installed packages say of themselves; a package that says nothing it
knows is a failure, and so is an exception whose package has changed its licence.
"""

import re
import sys
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

PINS = Path(__file__).resolve().parent / "requirements" / "test.txt"  # holds all of run.txt

ALLOWED = {
    "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "MIT-0", "MIT-CMU",
    "PSF-2.0", "Zlib",
    "LGPL-3.0-only",  # Qt for Python: loaded as libraries of their own, which a person can replace
}  # fmt: skip

OLDER_NAMES = {
    "3-Clause BSD License": "BSD-3-Clause",
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD 2-Clause License": "BSD-2-Clause",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
"""How packages wrote it before licences had agreed names."""

EXCEPTIONS = {
    "colorama": ("BSD License", "its text is the one of three clauses; pyqtgraph asks for it"),
    "hypothesis": ("MPL-2.0", "runs the tests, is never shipped"),
    "pathspec": ("MPL-2.0", "used by mypy in the checks, is never shipped"),
    "publicsuffixlist": (
        "MPL-2.0",
        "shipped unchanged with its licence, which binds its own files alone: a larger work may differ (3.3)",
    ),
    "pypdfium2": (
        "BSD-3-Clause, Apache-2.0, dependency licenses",
        "the last are PDFium's own libraries, all permissive; their texts lie in the wheel",
    ),
}


def pinned(text: str) -> dict[str, bool]:
    """The packages of a requirements file, and whether each is for some systems only."""
    lines = re.findall(r"^([A-Za-z0-9._-]+)==\S+ *(;?)", text, re.MULTILINE)
    return {name: marker == ";" for name, marker in lines}


def said_licence(name: str) -> str:
    """The licence that an installed package names, as an agreed expression where that is possible."""
    said = metadata(name)
    text = next(iter(said.get_all("License-Expression", []) + said.get_all("License", [])), "").strip()
    if not text or "\n" in text:  # some put the whole licence there
        classifiers = [line for line in said.get_all("Classifier", []) if line.startswith("License ::")]
        text = " AND ".join(line.rpartition(" :: ")[2] for line in classifiers)
    return " AND ".join(OLDER_NAMES.get(part, part) for part in text.split(" AND "))


def is_allowed(expression: str) -> bool:
    """Whether of each part joined by AND at least one choice joined by OR is allowed."""
    parts = [part.strip(" ()").split(" OR ") for part in expression.split(" AND ")]
    return all(any(choice.strip() in ALLOWED for choice in part) for part in parts)


def finding(name: str, is_for_some_systems: bool) -> str | None:
    """What is wrong with this package's licence, in one line; None where nothing is."""
    try:
        licence = said_licence(name)
    except PackageNotFoundError:
        return None if is_for_some_systems else f"{name} is pinned and not installed"
    if name in EXCEPTIONS and EXCEPTIONS[name][0] == licence:
        return None
    return None if is_allowed(licence) else f"{name} has the licence {licence or '(none named)'}"


def findings(pins: dict[str, bool]) -> list[str]:
    return [line for name, some in pins.items() if (line := finding(name, some))]


def main() -> int:
    pins = pinned(PINS.read_text(encoding="utf-8"))
    wrong = findings(pins)
    for line in wrong:
        print(f"licences: {line}; see packaging/licences.py", file=sys.stderr)
    print(f"licences: {len(pins)} packages, {len(wrong)} not allowed")
    return 1 if wrong or not pins else 0


if __name__ == "__main__":
    sys.exit(main())
