"""The import contracts of pyproject.toml: the tree keeps them, and each one finds what breaks it."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

# Contract (the beginning of its name): a file, and the line that breaks it.
VIOLATIONS = {
    "Floors": [
        ("app/wallet/planted.py", "import app.ui.services"),
        ("app/scan/planted.py", "import app.counter"),
        ("app/bootstrap/planted.py", "import app.commands.line"),
        ("app/attic/__init__.py", ""),
    ],
    "Scanning knows neither store nor money": [
        ("app/scan/planted.py", "import app.data"),
        ("app/scan/readers/planted.py", "import app.wallet.values"),
        ("app/scan/planted.py", "from app.money import Money"),
    ],
    "The window never reaches the store": [
        ("app/ui/redeem/planted.py", "import app.data"),
        ("app/ui/planted.py", "import sqlalchemy.orm"),
        ("app/ui/services.py", "if 0:\n    import app.data"),
    ],
    "The window sees four doors of scanning": [
        ("app/ui/scan/planted.py", "from app.scan.readers import LineReader"),
        ("app/ui/planted.py", "from app.scan import locate"),
    ],
    "What is for testers": [
        ("app/bootstrap/planted.py", "import app.testing"),
        ("app/ui/planted.py", "import app.testing"),
    ],
    "Qt is known": [
        ("app/commands/planted.py", "from PySide6.QtCore import QObject"),
        ("app/wallet/planted.py", "import PySide6"),
        ("app/data/planted.py", "import shiboken6"),
    ],
    "No Qt below the window": [("app/codes/planted.py", "import PySide6.QtCore")],
    "OpenCV comes through one door": [
        ("app/scan/planted.py", "import cv2"),
        ("app/testing/planted.py", "from cv2 import imread"),
    ],
    "Tesseract is asked by a reader": [("app/scan/planted.py", "import pytesseract")],
    "The network runtime": [
        ("app/scan/planted.py", "import onnxruntime"),
        ("app/ui/planted.py", "import onnxruntime"),
    ],
    "The database library": [
        ("app/wallet/planted.py", "from sqlalchemy import select"),
        ("app/bootstrap/planted.py", "import alembic.command"),
    ],
}
PLANTS = [(contract, file, line) for contract, plants in VIOLATIONS.items() for file, line in plants]


def broken(tree: Path) -> dict[str, bool]:
    """Each contract's name, and whether the tree breaks it."""
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [lint, "--no-cache", "--no-logo"], cwd=tree, capture_output=True, text=True, check=False
    )
    verdicts = re.findall(r"^(.+) (KEPT|BROKEN)(?: \(.*\))?$", done.stdout, re.MULTILINE)
    assert verdicts, done.stdout + done.stderr
    assert done.returncode == (1 if "BROKEN" in dict(verdicts).values() else 0)
    return {name: verdict == "BROKEN" for name, verdict in verdicts}


@pytest.fixture
def tree(root: Path, tmp_path: Path) -> Path:
    """A copy of what the contracts are about."""
    shutil.copytree(root / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_tree_keeps_every_contract(tree: Path) -> None:
    assert [name for name, is_broken in broken(tree).items() if is_broken] == []


@pytest.mark.parametrize(("contract", "file", "line"), PLANTS)
def test_a_planted_violation_is_found(tree: Path, contract: str, file: str, line: str) -> None:
    planted = tree / file
    planted.parent.mkdir(exist_ok=True)
    with planted.open("a") as end:
        end.write(f"\n{line}\n")
    assert contract in " | ".join(name for name, is_broken in broken(tree).items() if is_broken)


def test_every_contract_has_its_violation(root: Path) -> None:
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    names = [contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]]
    assert len(names) == len(VIOLATIONS)
    assert all(any(name.startswith(begin) for begin in VIOLATIONS) for name in names)


def test_only_the_parts_of_qt_that_are_shipped_are_imported(root: Path) -> None:
    parts = {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtNetwork", "QtPrintSupport"}
    text = "\n".join(file.read_text(encoding="utf-8") for file in (root / "app").rglob("*.py"))
    assert set(re.findall(r"^\s*(?:from|import) PySide6\.(\w+)", text, re.MULTILINE)) - parts == set()
    assert (
        re.findall(r"^\s*from PySide6 import (?!Qt(?:Core|Gui|Widgets|Svg|Network|PrintSupport)\b).*", text)
        == []
    )
