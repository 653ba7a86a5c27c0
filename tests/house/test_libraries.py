"""The table of system libraries in bootstrap.py against what the installed wheels ask the linker for."""

import importlib.util
import struct
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

# What Tillfold loads of Qt, as patterns under PySide6/. Other plug-ins may lack their libraries: Qt passes
# over a plug-in that does not load.
QT_PARTS = [
    *(f"Qt{name}.abi3.so" for name in ("Core", "Gui", "Widgets", "Svg", "Network", "PrintSupport", "Test")),
    "libpyside6.abi3.so*",
    *(f"Qt/lib/libQt6{name}.so.6" for name in ("Core", "Gui", "Widgets", "Svg", "Network", "PrintSupport")),
    *(f"Qt/lib/libQt6{name}.so.6" for name in ("DBus", "OpenGL", "XcbQpa", "WaylandClient")),
    *(f"Qt/plugins/platforms/libq{name}.so" for name in ("xcb", "wayland", "offscreen")),
    "Qt/plugins/xcbglintegrations/*.so",
    "Qt/plugins/wayland-shell-integration/*.so",
    "Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "Qt/plugins/platforminputcontexts/libcompose*.so",
    "Qt/plugins/iconengines/*.so",
    "Qt/plugins/imageformats/libq[!p]*.so",  # but libqpdf.so: its Qt6Pdf is in a wheel that is not installed
]
# On every system that can run Python and these wheels at all (the manylinux rules name them too).
ALWAYS_THERE = {
    "libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libresolv.so.2",
    "libgcc_s.so.1", "libstdc++.so.6", "libz.so.1", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1",
}  # fmt: skip
PT_LOAD, PT_DYNAMIC, DT_NEEDED, DT_STRTAB = 1, 2, 1, 5


def needed(file: Path) -> set[str]:
    """The libraries that a 64-bit ELF file names directly."""
    data = file.read_bytes()
    offset, size, count = (
        struct.unpack_from(kind, data, at)[0] for kind, at in (("Q", 32), ("H", 54), ("H", 56))
    )
    headers = [struct.unpack_from("=IIQQQQQQ", data, offset + size * n) for n in range(count)]
    dynamic = next(header for header in headers if header[0] == PT_DYNAMIC)
    entries = list(struct.iter_unpack("=QQ", data[dynamic[2] : dynamic[2] + dynamic[5] // 16 * 16]))
    strings = next(value for tag, value in entries if tag == DT_STRTAB)
    load = next(each for each in headers if each[0] == PT_LOAD and each[3] <= strings < each[3] + each[5])
    start = strings - load[3] + load[2]
    names = [start + value for tag, value in entries if tag == DT_NEEDED]
    return {data[name : data.index(b"\0", name)].decode() for name in names}


def loaded_parts() -> Iterator[Path]:
    qt = folder_of("PySide6")
    for pattern in QT_PARTS:
        found = list(qt.glob(pattern))
        assert found, f"no {pattern} in PySide6"
        yield from found
    yield from folder_of("cv2").glob("*.so")


def folder_of(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    assert spec and spec.origin
    return Path(spec.origin).parent


def test_every_library_that_qt_and_opencv_ask_for_has_its_package_in_the_table(
    bootstrap: ModuleType,
) -> None:
    packages = folder_of("PySide6").parent
    asked = {name for part in loaded_parts() for name in needed(part)}
    bundled = {file.name for folder in ("PySide6", "shiboken6", "opencv_python.libs")
               for file in (packages / folder).rglob("*.so*")}  # fmt: skip
    assert len(asked) > 40
    assert asked - bundled - ALWAYS_THERE - set(bootstrap.LIBRARIES) == set()


def test_the_table_asks_for_nothing_that_is_not_used(bootstrap: ModuleType) -> None:
    asked = {name for part in loaded_parts() for name in needed(part)}
    bundled = folder_of("PySide6").parent / "opencv_python.libs"
    asked |= {name for file in bundled.glob("libQt5Core*") for name in needed(file)}
    assert set(bootstrap.LIBRARIES) - asked == set()


def test_every_library_is_found_on_this_machine(bootstrap: ModuleType) -> None:
    assert bootstrap.missing_from_system("run") == []
