"""What bootstrap.py asks of the system's package manager, and what it says where there is none."""

import os
import sys
from pathlib import Path
from types import ModuleType

import pytest


class System:
    """A system with an apt-get and a sudo that only write down what they were asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked = folder / "asked"
        self.offer("apt-get", f'echo "$*" >> {self.asked}')

    def offer(self, name: str, does: str) -> None:
        file = self.folder / name
        file.write_text(f"#!/bin/sh\n{does}\n")
        file.chmod(0o755)

    def requests(self) -> list[str]:
        lines = self.asked.read_text().splitlines()
        return [line.partition("Use-Pty=0 ")[2] for line in lines]


@pytest.fixture
def system(bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> System:
    """Linux with apt, started by root, with package lists, missing Tesseract alone."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(bootstrap, "has_package_lists", lambda: True)
    monkeypatch.setattr(bootstrap, "missing_from_system", lambda _kind: ["tesseract-ocr"])
    return System(folder)


def test_a_missing_library_names_its_package(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    known = set(bootstrap.LIBRARIES) - {"libxcb-cursor.so.0"}
    monkeypatch.setattr(bootstrap, "known_libraries", lambda: known)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda *_, **__: "/usr/bin/tesseract")
    assert bootstrap.missing_from_system("run") == ["libxcb-cursor0"]


def test_where_nobody_knows_the_libraries_only_tesseract_is_looked_for(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "known_libraries", lambda: None)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda *_, **__: None)
    assert bootstrap.missing_from_system("run") == ["tesseract-ocr"]


def test_debian_without_ensurepip_gets_its_venv_package(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda name: None)
    wanted = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    assert wanted in bootstrap.missing_from_system("run")


def test_the_tests_alone_need_a_postgresql_server_on_the_path_or_where_debian_keeps_it(
    bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "known_libraries", lambda: None)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name, **_: None if name == "postgres" else name)
    monkeypatch.setattr(bootstrap, "SERVERS", tmp_path)
    assert bootstrap.missing_from_system("run") == []
    assert bootstrap.missing_from_system("test") == ["postgresql"]
    (tmp_path / "15" / "bin").mkdir(parents=True)
    (tmp_path / "15" / "bin" / "postgres").touch()
    assert bootstrap.missing_from_system("test") == []


def test_no_database_of_debians_own_is_made_with_the_server(
    bootstrap: ModuleType, system: System, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = tmp_path / "etc" / "createcluster.d" / "tests.conf"
    monkeypatch.setattr(bootstrap, "NO_SERVER", asked)
    monkeypatch.setattr(bootstrap, "missing_from_system", lambda _kind: ["postgresql"])
    seen = tmp_path / "seen"
    system.offer("apt-get", f'cp {asked} {seen}; echo "$*" >> {system.asked}')
    bootstrap.install_from_system("test", False)
    assert "create_main_cluster = false" in seen.read_text().splitlines()  # before the server was installed
    assert system.requests() == ["install -y -q --no-install-recommends postgresql"]


def test_what_is_missing_is_installed_and_said(
    bootstrap: ModuleType, system: System, capsys: pytest.CaptureFixture[str]
) -> None:
    bootstrap.install_from_system("run", False)
    assert system.requests() == ["install -y -q --no-install-recommends tesseract-ocr"]
    said = capsys.readouterr().err
    assert said == "Tillfold: installing from the system's packages: tesseract-ocr\n"


def test_old_package_lists_are_fetched_anew(bootstrap: ModuleType, system: System) -> None:
    once = system.folder / "failed"
    system.offer(
        "apt-get",
        f'echo "$*" >> {system.asked}; '
        f'case "$*" in *install*) [ -e {once} ] || {{ touch {once}; exit 1; }};; esac',
    )
    bootstrap.install_from_system("run", False)
    assert [line.split()[0] for line in system.requests()] == ["install", "update", "install"]


def test_a_failing_apt_is_one_sentence_with_the_command_to_type(
    bootstrap: ModuleType, system: System
) -> None:
    system.offer("apt-get", "echo 'E: Unable to locate package tesseract-ocr' >&2; exit 100")
    with pytest.raises(bootstrap.Stop) as stop:
        bootstrap.install_from_system("run", False)
    assert str(stop.value) == (
        "The system's packages could not be installed (Unable to locate package tesseract-ocr); install them "
        "with: sudo apt-get update && sudo apt-get install -y tesseract-ocr"
    )


def test_a_sudo_that_wants_a_password_is_never_waited_for(
    bootstrap: ModuleType, system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000)
    system.offer("sudo", "echo 'sudo: a password is required' >&2; exit 1")
    with pytest.raises(
        bootstrap.Stop, match=r"needs a password; type: sudo apt-get update && .* tesseract-ocr$"
    ):
        bootstrap.install_from_system("run", False)
    assert not system.asked.exists()


def test_a_sudo_without_a_password_is_used(
    bootstrap: ModuleType, system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000)
    system.offer("sudo", 'shift; "$@"')
    bootstrap.install_from_system("run", False)
    assert system.requests() == ["install -y -q --no-install-recommends tesseract-ocr"]


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_without_apt_one_loud_line_says_what_was_left_out(
    bootstrap: ModuleType,
    system: System,
    platform: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(bootstrap.sys, "platform", platform)
    bootstrap.install_from_system("run", True)
    said = capsys.readouterr().err
    assert said.startswith("Tillfold: NOT DONE HERE: there is no apt") and said.count("\n") == 1
    assert "tesseract-ocr" in said
    assert not system.asked.exists()
