"""The files of packaging/ as modules: they lie in no package, so they are loaded by their path."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]

# What only Linux has: apt, the linker's libraries, the shell script of the checks.
collect_ignore = [] if sys.platform == "linux" else ["test_apt.py", "test_libraries.py", "test_ci.py"]


def _load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"tillfold_{name}", ROOT / "packaging" / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def bootstrap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """bootstrap.py at work on an empty checkout whose requirements name no package."""
    module = _load("bootstrap")
    pins = tmp_path / "packaging" / "requirements"
    pins.mkdir(parents=True)
    for name in ("run.txt", "test.txt"):
        (pins / name).write_text(f"# {name}: nothing\n")
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "REQUIREMENTS", pins)
    return module


@pytest.fixture
def licences() -> ModuleType:
    return _load("licences")


@pytest.fixture
def root() -> Path:
    """The checkout that these tests lie in."""
    return ROOT
