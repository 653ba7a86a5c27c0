"""What is pinned: everything Tillfold names, with hashes, from nowhere in particular."""

import re
import tomllib
from pathlib import Path

import pytest

PIN = re.compile(r"^([a-z0-9-]+)==(\S+)((?: ; [^\\\n]+)?)", re.MULTILINE)


def text(root: Path, name: str) -> str:
    return (root / "packaging" / "requirements" / name).read_text(encoding="utf-8")


def pins(root: Path, name: str) -> set[tuple[str, str, str]]:
    found = {(package, version, marker.strip()) for package, version, marker in PIN.findall(text(root, name))}
    assert len(found) > 20
    return found


def pinned_lines(pinned: str) -> str:
    return "\n".join(line for line in pinned.splitlines() if not line.startswith("#"))


def named(requirements: list[str]) -> set[str]:
    return {re.split(r"[<>=;!~ \[]", line)[0].lower().replace("_", "-") for line in requirements}


@pytest.mark.parametrize("name", ["run.txt", "test.txt"])
def test_every_pin_has_a_hash_and_no_host_is_named(root: Path, name: str) -> None:
    pinned = text(root, name)
    blocks = re.split(r"^(?=[a-z0-9-]+==)", pinned, flags=re.MULTILINE)[1:]
    assert len(blocks) == len(pins(root, name))
    assert [block for block in blocks if "--hash=sha256:" not in block] == []
    assert (
        re.findall(r"://|--index|--extra|--find|--trusted|\w@\w|\.(?:org|com|net|io)\b", pinned_lines(pinned))
        == []
    )


def test_the_command_that_made_a_file_stands_in_it(root: Path) -> None:
    for name in ("run.txt", "test.txt"):
        command = text(root, name).splitlines()[1]
        assert command.startswith("#    uv pip compile --universal --python-version 3.11 --generate-hashes")
        assert command.endswith(f"-o packaging/requirements/{name}")
        assert "://" not in command


def test_what_the_tests_install_holds_all_that_a_start_installs(root: Path) -> None:
    assert pins(root, "run.txt") <= pins(root, "test.txt")


def test_everything_that_the_project_names_is_pinned(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    run = {package for package, _, _ in pins(root, "run.txt")}
    test = {package for package, _, _ in pins(root, "test.txt")}
    assert named(project["dependencies"]) <= run
    assert named(project["optional-dependencies"]["test"]) <= test


def test_one_opencv_is_pinned(root: Path) -> None:
    assert {package for package, _, _ in pins(root, "test.txt") if "opencv" in package} == {"opencv-python"}
