"""The two commands, but for their downloads: what is made, what is repaired, and what is said instead."""

import ast
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
    python = Path(sys.executable)
    monkeypatch.setattr(bootstrap, "venv_python", lambda: python)
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
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
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
    assert not bootstrap.is_sound()


def test_what_an_interrupted_start_left_is_thrown_away(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bootstrap.venv().mkdir()
    bootstrap.unfinished().touch()
    half = bootstrap.venv() / "half"
    half.touch()
    monkeypatch.setattr(bootstrap, "complaint_of", lambda *_: "")
    bootstrap.make_venv()
    assert not half.exists()
    assert bootstrap.unfinished().exists(), "and it counts as unfinished until its packages are in"
    assert "making .venv anew" in capsys.readouterr().err


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
    monkeypatch.setattr(bootstrap, "missing_from_system", lambda _kind: [])
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
