"""What makes `tillfold://` links open Tillfold: the entry of a desktop, and the other systems' data."""

import configparser
import os
import plistlib
import re
from pathlib import Path
from types import ModuleType

import pytest

from tests.house.conftest import _load


@pytest.fixture
def scheme(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    module = _load("link_scheme")
    monkeypatch.setattr(module, "_tell_desktop", lambda *told: None)
    return module


def values(entry: str) -> dict[str, str]:
    parser = configparser.RawConfigParser(delimiters=("=",), comment_prefixes=("#",), strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(entry)
    return dict(parser["Desktop Entry"])


def test_the_entry_names_the_scheme_and_takes_one_link(scheme: ModuleType) -> None:
    entry = values(scheme.desktop_entry(["/usr/bin/tillfold-window"]))
    assert entry["Exec"] == "/usr/bin/tillfold-window %u"
    assert entry["MimeType"] == "x-scheme-handler/tillfold;"
    assert (entry["Type"], entry["Terminal"], entry["Name"]) == ("Application", "false", "Tillfold")
    assert "Path" not in entry


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("/opt/till fold/run", '"/opt/till fold/run"'),
        ("/opt/100%/run", "/opt/100%%/run"),
        ("/opt/$home/run", '"/opt/\\\\$home/run"'),
        ('/opt/"x"/run', '"/opt/\\\\"x\\\\"/run"'),
        ("/opt/a\\b/run", '"/opt/a\\\\\\\\b/run"'),
    ],
)
def test_a_path_with_strange_letters_is_quoted(scheme: ModuleType, word: str, written: str) -> None:
    assert values(scheme.desktop_entry([word]))["Exec"] == f"{written} %u"


@pytest.mark.parametrize("word", ["", "a\nb", "a=b"])
def test_what_no_entry_can_hold_is_refused(scheme: ModuleType, word: str) -> None:
    with pytest.raises(ValueError, match="desktop entry"):
        scheme.desktop_entry([word])


def test_an_entry_is_installed_replaced_and_removed(
    scheme: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    for command in ("/usr/bin/one", "/usr/bin/two"):
        assert scheme.main(["install", "--command", command]) == 0
    path = tmp_path / "applications" / "tillfold.desktop"
    assert capsys.readouterr().out.split() == [str(path), str(path)]
    assert values(path.read_text("utf-8"))["Exec"] == "/usr/bin/two %u"
    assert os.stat(path).st_mode & 0o777 == 0o644
    assert os.listdir(path.parent) == ["tillfold.desktop"]
    assert scheme.main(["remove"]) == scheme.main(["remove"]) == 0
    assert os.listdir(path.parent) == []


def test_a_checkout_is_started_in_its_own_folder(scheme: ModuleType, root: Path) -> None:
    entry = values(scheme.desktop_entry(scheme.own_command(), scheme.ROOT))
    assert entry["Path"] == str(root)
    assert entry["Exec"].endswith(" -m app %u")


def test_windows_is_given_one_link_in_quotes(scheme: ModuleType) -> None:
    keys = scheme.windows_values(r"C:\Program Files\Tillfold\tillfold-window.exe")
    assert all(re.match(r"Software\\Classes\\tillfold(\\|$)", key) for key in keys)
    assert keys[r"Software\Classes\tillfold"]["URL Protocol"] == ""
    assert keys[r"Software\Classes\tillfold\shell\open\command"][""] == (
        r'"C:\Program Files\Tillfold\tillfold-window.exe" "%1"'
    )


def test_macos_is_given_the_scheme_as_a_property_list(scheme: ModuleType) -> None:
    written = plistlib.loads(plistlib.dumps(dict(scheme.macos_plist())))
    assert written["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["tillfold"]
