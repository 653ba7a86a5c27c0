"""What the documents point at is there, and what they promise can be typed."""

import re
from pathlib import Path
from types import ModuleType

import pytest

DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_file_that_a_document_names_is_there(root: Path, document: str) -> None:
    text = (root / document).read_text(encoding="utf-8")
    links = {link for link in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in link}
    paths = {
        path for path in re.findall(r"`([\w.-]+(?:/[\w.-]+)+)`", text) if not path.startswith("practice/")
    }
    assert [name for name in sorted(links | paths) if not (root / name).exists()] == []


def test_the_two_commands_of_the_readme_are_those_of_bootstrap(root: Path, bootstrap: ModuleType) -> None:
    text = (root / "README.md").read_text(encoding="utf-8")
    words = set(re.findall(r"^python3 packaging/bootstrap\.py (\w+)", text, re.MULTILINE))
    assert words == {"run", "test"}
    assert all(f"{word} [ARGS" in bootstrap.USAGE for word in words)


def test_packaging_and_tests_are_no_packages(root: Path) -> None:
    """A package named packaging would hide the library of that name."""
    assert list((root / "packaging").rglob("__init__.py")) == []
    assert list((root / "tests").rglob("__init__.py")) == []
