"""Copies the window's fonts and icons out of their npm packages into resources/. To add an icon:

    python packaging/assets.py

Needs `npm` once, to fetch the packages named below; the files are committed, so nobody else needs it.
"""

import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

PLEX = "@expo-google-fonts/ibm-plex-sans@0.4.1"
ATKINSON = "@expo-google-fonts/atkinson-hyperlegible-mono@0.4.1"
LUCIDE = "lucide-static@1.62.0"

WEIGHTS = ("400Regular", "500Medium", "600SemiBold")

# fmt: off
ICONS = [
    "archive", "arrow-left", "arrow-right", "badge-check", "banknote", "bell", "calendar", "camera",
    "camera-off", "chart-line", "check", "chevron-down", "chevron-right", "circle-alert", "circle-check",
    "circle-x",
    "clipboard-check", "clipboard-paste", "clock", "copy", "credit-card", "database", "download",
    "ellipsis", "external-link", "eye", "eye-off", "file-warning", "flag", "flashlight",
    "flip-vertical-2", "folder-open", "gift", "hand", "headset", "history", "hourglass", "image",
    "image-off", "info", "key-round", "keyboard", "landmark", "layers", "lightbulb", "list", "lock",
    "lock-open",
    "log-out", "mail", "message-square", "minus", "moon", "move", "pencil", "phone", "plus", "printer",
    "receipt", "refresh-cw", "repeat", "rotate-cw", "scan", "scan-barcode", "scan-line", "scan-text",
    "search", "settings", "shield-alert", "shield-check", "shopping-cart", "store", "sun", "ticket",
    "ticket-percent", "timer", "trash-2", "triangle-alert", "undo-2", "unplug", "upload", "user", "users",
    "volume-2", "wallet", "webcam", "x", "zoom-in", "zoom-out",
]
# fmt: on


def fetch(package: str, into: Path) -> Path:
    """Download one npm package and unpack it; returns the folder that holds its files."""
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("npm is not installed; the committed files in resources/ are complete without it.")
    packed = subprocess.run(
        [npm, "pack", "--silent", package], cwd=into, check=True, capture_output=True, text=True
    )
    folder = into / packed.stdout.strip().removesuffix(".tgz")
    with tarfile.open(into / packed.stdout.strip()) as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"


def copy_fonts(package: Path, family: str, licence: str) -> None:
    target = RESOURCES / "fonts" / "ui"
    target.mkdir(parents=True, exist_ok=True)
    for weight in WEIGHTS:
        name = f"{family}_{weight}.ttf"
        shutil.copyfile(package / weight / name, target / name)
    shutil.copyfile(package / "LICENSE_FONT", target / licence)


def copy_icons(package: Path) -> None:
    target = RESOURCES / "icons" / "lucide"
    target.mkdir(parents=True, exist_ok=True)
    for old in target.glob("*.svg"):
        old.unlink()
    for name in ICONS:
        shutil.copyfile(package / "icons" / f"{name}.svg", target / f"{name}.svg")
    shutil.copyfile(package / "LICENSE", target / "LICENSE-lucide.txt")


def main() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        copy_fonts(fetch(PLEX, folder), "IBMPlexSans", "LICENSE-IBM-Plex-Sans.txt")
        copy_fonts(
            fetch(ATKINSON, folder), "AtkinsonHyperlegibleMono", "LICENSE-Atkinson-Hyperlegible-Mono.txt"
        )
        copy_icons(fetch(LUCIDE, folder))
    print(f"{len(ICONS)} icons and {2 * len(WEIGHTS)} font files are in {RESOURCES}")


if __name__ == "__main__":
    main()
