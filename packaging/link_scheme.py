#!/usr/bin/env python3
"""Make `tillfold://` links open Tillfold: the desktop entry of Linux; what Windows and macOS need, as data.

    python3 packaging/link_scheme.py install|remove|show

Standard library only. `install` writes the entry for this user, for the Tillfold of this checkout or the one
named with --command, and says what it wrote; `show` prints the data for all three systems. Installers of
bundles take `windows_values` and `macos_plist` from here.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCHEME = "tillfold"
ENTRY = "tillfold.desktop"  # the name that the window gives to the desktop as its own
MIME_TYPE = f"x-scheme-handler/{SCHEME}"
LONGEST_WAIT_S = 20

_RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")


def desktop_entry(command: Sequence[str], folder: Path | None = None) -> str:
    """The text of the desktop entry. command: how Tillfold's window is started, without a link. folder: where
    it is started, for a checkout. Raises ValueError for what no entry can hold."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Name=Tillfold",
        "GenericName=Gift cards",
        "GenericName[de]=Gutscheinkarten",
        "GenericName[ja]=ギフトカード",
        "Comment=Read gift cards with the camera and keep the book of their value",
        "Comment[de]=Gutscheinkarten mit der Kamera lesen und über ihren Wert Buch führen",
        "Comment[ja]=カメラでギフトカードを読み取り、残高を記帳します",
        f"Exec={' '.join(map(_quoted, command))} %u",
        *([f"Path={_escaped(str(folder))}"] if folder else []),
        "Terminal=false",
        "Categories=Office;Finance;Qt;",
        "StartupNotify=true",
        "StartupWMClass=tillfold",
        f"MimeType={MIME_TYPE};",
    ]
    return "\n".join(lines) + "\n"


def _quoted(word: str) -> str:
    """A word of an Exec line: quoted as the desktop entry specification asks, then escaped as any value."""
    if not word or "\n" in word or "=" in word.split("/")[0]:
        raise ValueError(f"a desktop entry cannot hold the word {word!r}")
    word = word.replace("%", "%%")
    if not _RESERVED & set(word):
        return _escaped(word)
    for sign in '\\"`$':
        word = word.replace(sign, f"\\{sign}")
    return _escaped(f'"{word}"')


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def windows_values(program: str) -> Mapping[str, Mapping[str, str]]:
    """Keys below HKEY_CURRENT_USER with their values ("" is the default one). program: the path of the
    window's .exe. An installer writes them, an uninstaller deletes the first key with all below it."""
    key = rf"Software\Classes\{SCHEME}"
    return {
        key: {"": "URL:Tillfold gift card", "URL Protocol": ""},
        rf"{key}\DefaultIcon": {"": f'"{program}",0'},
        rf"{key}\shell\open\command": {"": f'"{program}" "%1"'},
    }


def macos_plist() -> Mapping[str, object]:
    """What the Info.plist of the bundle holds for links. They come to the running program as a
    QFileOpenEvent, in no command line."""
    return {
        "CFBundleURLTypes": [
            {
                "CFBundleURLName": "Tillfold gift card",
                "CFBundleTypeRole": "Viewer",
                "CFBundleURLSchemes": [SCHEME],
            }
        ]
    }


def install(entry: str, share: Path) -> Path:
    """Write the entry for this user and make it the one that opens the links. share: XDG_DATA_HOME. Returns
    its path."""
    folder = share / "applications"
    folder.mkdir(parents=True, exist_ok=True)
    handle, part = tempfile.mkstemp(dir=folder, prefix=".tillfold-")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(entry)
    os.chmod(part, 0o644)
    os.replace(part, folder / ENTRY)
    _tell_desktop(folder, ["xdg-mime", "default", ENTRY, MIME_TYPE])
    return folder / ENTRY


def remove(share: Path) -> None:
    """Take the entry away again; nothing happens where there is none."""
    (share / "applications" / ENTRY).unlink(missing_ok=True)
    _tell_desktop(share / "applications")


def _tell_desktop(folder: Path, *more: Sequence[str]) -> None:
    """Desktops find the entry by themselves in time; where their tools are there, at once."""
    for command in (["update-desktop-database", str(folder)], *more):
        if shutil.which(command[0]) and folder.is_dir():
            subprocess.run(command, check=False, capture_output=True, timeout=LONGEST_WAIT_S)


def own_command() -> list[str]:
    """How the window of this checkout is started, by its own Python where it has one already."""
    python = ROOT / ".venv" / "bin" / "python"
    return [str(python if python.exists() else sys.executable), "-m", "app"]


def data_home() -> Path:
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def main(words: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Make tillfold:// links open Tillfold.")
    parser.add_argument("deed", choices=("install", "remove", "show"))
    parser.add_argument("--command", nargs="+", metavar="WORD", help="default: the Tillfold of this checkout")
    options = parser.parse_args(words)
    command = options.command or own_command()
    entry = desktop_entry(command, None if options.command else ROOT)
    if options.deed == "show":
        print(entry)
        print(json.dumps({"windows": windows_values(command[0]), "macos": macos_plist()}, indent=2))
    elif not sys.platform.startswith("linux"):
        print("The installer does this on Windows and macOS; `show` says what it writes.", file=sys.stderr)
        return 1
    elif options.deed == "install":
        print(install(entry, data_home()))
    else:
        remove(data_home())
    return 0


if __name__ == "__main__":
    sys.exit(main())
