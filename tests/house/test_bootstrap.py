"""The two commands, but for their downloads: what is made, what is repaired, and what is said instead."""

import ast
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest


def test_an_old_python_is_told_what_to_do_instead_of_failing_to_read_the_file(root: Path) -> None:
    file = root / "packaging" / "bootstrap.py"
    ast.parse(file.read_text(encoding="utf-8"), feature_version=(3, 6))
    pretend = f"import sys, runpy; sys.version_info = (3, 8, 0); runpy.run_path({str(file)!r})"
    done = subprocess.run([sys.executable, "-c", pretend], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.strip() == "Tillfold needs Python 3.11 or newer; install it, and start this with it."


@pytest.mark.parametrize("arguments", [[], ["serve"], ["--help"]])
def test_anything_but_run_and_test_is_wrong_usage(
    bootstrap: ModuleType, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert bootstrap.main(arguments) == 2
    assert "run [ARGS for Tillfold…] | test [ARGS for pytest…]" in capsys.readouterr().err


def test_without_a_display_the_window_is_refused_in_one_sentence_that_names_what_works(
    bootstrap: ModuleType, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "display_is_there", lambda: False)
    assert bootstrap.main(["run"]) == 4
    said = capsys.readouterr().err
    assert said.startswith("There is no display here") and said.count("\n") == 1
    assert "run demo" in said and "run scan" in said
    assert not bootstrap.venv().exists()


def test_without_a_display_a_command_still_runs_and_gets_its_arguments(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "display_is_there", lambda: False)
    monkeypatch.setattr(bootstrap, "prepare", lambda kind: None)
    started: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "start", lambda module, rest: started.append([module, *rest]) or 0)
    assert bootstrap.main(["run", "scan", "--json", "card.png"]) == 0
    assert started == [["app", "scan", "--json", "card.png"]]


def test_a_started_command_finds_tillfold_from_any_folder_and_nothing_of_that_folder(
    bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "app.py").write_text("print('of the checkout', *__import__('sys').argv[1:])\n")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "app.py").write_text("print('of the current folder')\n")
    monkeypatch.chdir(elsewhere)
    monkeypatch.setattr(bootstrap, "venv_python", lambda: Path(sys.executable))
    monkeypatch.setattr(bootstrap.os, "name", "waits")  # as on Windows: exec would end these tests
    seen: list[str] = []
    run = subprocess.run

    def recorded(command: list[str], **options: object) -> object:
        done = run(command, capture_output=True, text=True, **options)  # type: ignore[call-overload]
        seen.append(done.stdout)
        return done

    monkeypatch.setattr(bootstrap.subprocess, "run", recorded)
    assert bootstrap.start("app", ["scan", "-"]) == 0
    assert seen == ["of the checkout scan -\n"]


# --- .venv -------------------------------------------------------------------------------------------------


def install(bootstrap: ModuleType, kind: str) -> None:
    bootstrap.make_venv()
    bootstrap.install_packages(kind)


def test_an_installation_counts_only_when_it_was_finished(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One .venv goes through the whole life, since making one takes seconds."""
    assert not bootstrap.is_ready("run")
    install(bootstrap, "run")
    assert bootstrap.is_ready("run") and not bootstrap.is_ready("test")

    install(bootstrap, "test")
    assert bootstrap.is_ready("run") and bootstrap.is_ready("test")

    pins = bootstrap.requirements("run")
    pins.write_text("# another pin\n")
    assert not bootstrap.is_ready("run") and bootstrap.is_ready("test")

    kept = bootstrap.venv() / "kept"
    kept.touch()
    pins.write_text("no-such-package-of-tillfold==1 --hash=sha256:" + "0" * 64 + "\n")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(
        bootstrap.Stop, match=r"could not be installed \(.*no-such-package-of-tillfold.*by hand"
    ):
        install(bootstrap, "run")
    assert kept.exists(), "new pins go into the .venv that stands"
    assert not bootstrap.is_ready("run") and not bootstrap.is_ready("test")

    pins.write_text("# nothing\n")
    capsys.readouterr()
    install(bootstrap, "run")
    assert not kept.exists(), "what an interrupted installation left is thrown away"
    assert "making .venv anew" in capsys.readouterr().err
    assert bootstrap.is_ready("run")


def test_a_stamp_of_another_python_does_not_count(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    bootstrap.venv_python().parent.mkdir(parents=True)
    bootstrap.venv_python().touch()
    bootstrap.stamp_file("run").write_text(bootstrap.stamp("run"), encoding="utf-8")
    assert bootstrap.is_ready("run")
    monkeypatch.setattr(bootstrap, "python_version", lambda: "3.99")
    assert not bootstrap.is_ready("run")


def test_a_ready_start_installs_nothing_and_waits_for_nobody(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "is_ready", lambda kind: True)
    monkeypatch.setattr(bootstrap, "missing_from_system", list)
    with bootstrap.only_one(bootstrap.ROOT / ".venv.lock"):
        bootstrap.prepare("run")


def test_a_second_start_waits_until_the_first_has_installed(bootstrap: ModuleType, root: Path) -> None:
    lock = bootstrap.ROOT / ".venv.lock"
    file = root / "packaging" / "bootstrap.py"
    second = f"""
import pathlib, runpy
with runpy.run_path({str(file)!r})["only_one"](pathlib.Path({str(lock)!r})):
    print("mine")
"""
    with bootstrap.only_one(lock):
        waiting = subprocess.Popen(
            [sys.executable, "-c", second], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert waiting.stderr
        assert waiting.stderr.readline() == "Tillfold: another start is installing; waiting for it\n"
    out, _ = waiting.communicate(timeout=30)
    assert out == "mine\n"


def test_a_venv_that_cannot_be_made_is_one_sentence(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "complaint_of", lambda *_: "ensurepip is not available")
    with pytest.raises(bootstrap.Stop, match=r"ensurepip is not available.*install the venv module"):
        bootstrap.make_venv()


# --- The system's packages ---------------------------------------------------------------------------------


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
    monkeypatch.setattr(bootstrap, "missing_from_system", lambda: ["tesseract-ocr"])
    return System(folder)


def test_a_missing_library_names_its_package(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    known = set(bootstrap.LIBRARIES) - {"libxcb-cursor.so.0"}
    monkeypatch.setattr(bootstrap, "known_libraries", lambda: known)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda *_, **__: "/usr/bin/tesseract")
    assert bootstrap.missing_from_system() == ["libxcb-cursor0"]


def test_where_nobody_knows_the_libraries_only_tesseract_is_looked_for(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "known_libraries", lambda: None)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda *_, **__: None)
    assert bootstrap.missing_from_system() == ["tesseract-ocr"]


def test_debian_without_ensurepip_gets_its_venv_package(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda name: None)
    wanted = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    assert wanted in bootstrap.missing_from_system()


def test_what_is_missing_is_installed_and_said(
    bootstrap: ModuleType, system: System, capsys: pytest.CaptureFixture[str]
) -> None:
    bootstrap.install_from_system(False)
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
    bootstrap.install_from_system(False)
    assert [line.split()[0] for line in system.requests()] == ["install", "update", "install"]


def test_a_failing_apt_is_one_sentence_with_the_command_to_type(
    bootstrap: ModuleType, system: System
) -> None:
    system.offer("apt-get", "echo 'E: Unable to locate package tesseract-ocr' >&2; exit 100")
    with pytest.raises(bootstrap.Stop) as stop:
        bootstrap.install_from_system(False)
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
        bootstrap.install_from_system(False)
    assert not system.asked.exists()


def test_a_sudo_without_a_password_is_used(
    bootstrap: ModuleType, system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000)
    system.offer("sudo", 'shift; "$@"')
    bootstrap.install_from_system(False)
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
    bootstrap.install_from_system(True)
    said = capsys.readouterr().err
    assert said.startswith("Tillfold: NOT DONE HERE: there is no apt") and said.count("\n") == 1
    assert "tesseract-ocr" in said
    assert not system.asked.exists()
