#!/usr/bin/env python3
"""The two commands: `bootstrap.py run [ARGS…]` starts Tillfold, `bootstrap.py test [ARGS…]` its tests.

Standard library only. Makes what is missing on this machine (.venv, pinned packages, system libraries), and
nothing that is there already. It knows nothing of Tillfold but how to start it.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 -- older Pythons must get as far as this sentence
    sys.exit("Tillfold needs Python 3.11 or newer; install it, and start this with it.")

import contextlib
import hashlib
import importlib.util
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "packaging" / "requirements"
USAGE = "Usage: python3 packaging/bootstrap.py run [ARGS for Tillfold…] | test [ARGS for pytest…]"
NO_DISPLAY = (
    "There is no display here, so the window cannot open; what works without one: `run demo` makes a "
    "practice store, `run scan PICTURE…` reads cards, and so do the other commands that `run --help` lists."
)
WRONG_USAGE = 2
MACHINE = 4

# What the PySide6 and OpenCV wheels take from the system, found with `objdump -p` over the Qt modules and
# plug-ins that Tillfold loads: library, and the package of Debian and Ubuntu that has it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}


# Where Debian and Ubuntu keep PostgreSQL's servers, and what they ask when one is installed.
SERVERS = Path("/usr/lib/postgresql")
NO_SERVER = Path("/etc/postgresql-common/createcluster.d/tillfold-tests.conf")


class Stop(Exception):
    """Tillfold cannot be started; the text is the one sentence that says what to do."""


def main(arguments: Sequence[str]) -> int:
    if not arguments or arguments[0] not in ("run", "test"):
        print(USAGE, file=sys.stderr)
        return WRONG_USAGE
    kind, rest = arguments[0], list(arguments[1:])
    try:
        if kind == "run" and not rest and not display_is_there():
            raise Stop(NO_DISPLAY)
        prepare(kind)
    except Stop as stop:
        print(stop, file=sys.stderr)
        return MACHINE
    if kind == "test":
        os.chdir(ROOT)
        return start("pytest", rest)
    return start("app", rest)


def say(line: str) -> None:
    print(f"Tillfold: {line}", file=sys.stderr, flush=True)


def display_is_there() -> bool:
    sys.path.append(str(ROOT))
    from app.environ import has_display  # standard library only, as this file

    return has_display()


def start(module: str, arguments: list[str]) -> int:
    """Become the module in .venv; on Windows, where nothing can become another program, wait for it.

    -P keeps the current folder off the import path, so that no file lying there is taken for Tillfold's.
    """
    command = [str(venv_python()), "-P", "-m", module, *arguments]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    if os.name == "posix":
        os.execve(command[0], command, environment)
    try:
        return subprocess.run(command, env=environment, check=False).returncode
    except KeyboardInterrupt:
        return 130


# --- What must be there ------------------------------------------------------------------------------------


def prepare(kind: str) -> None:
    """Make what this kind of start needs and does not find. Raises Stop."""
    if not is_ready(kind) or missing_from_system(kind):
        with only_one(ROOT / ".venv.lock"):
            fresh = not is_ready(kind)
            install_from_system(kind, fresh)
            if fresh:
                make_venv()
                install_packages(kind)


def is_ready(kind: str) -> bool:
    try:
        return venv_python().exists() and stamp_file(kind).read_text(encoding="utf-8") == stamp(kind)
    except OSError:
        return False


def stamp(kind: str) -> str:
    """What an installation was made from. It is written last: no stamp, or another, and it is made anew."""
    pins = requirements(kind).read_bytes()
    return f"{python_version()} {hashlib.sha256(pins).hexdigest()}\n"


def python_version() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def requirements(kind: str) -> Path:
    return REQUIREMENTS / f"{kind}.txt"


def venv() -> Path:
    return ROOT / ".venv"


def venv_python() -> Path:
    return venv() / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def stamp_file(kind: str) -> Path:
    return venv() / f"tillfold-{kind}.stamp"


def unfinished() -> Path:
    """Stands in .venv while it is being changed: a start that was interrupted leaves it behind."""
    return venv() / "tillfold.unfinished"


# --- System libraries and Tesseract ------------------------------------------------------------------------


def missing_from_system(kind: str) -> list[str]:
    """The Debian packages that this kind of start needs and whose content is not found on this machine."""
    missing = [] if shutil.which("tesseract") else ["tesseract-ocr"]
    if kind == "test" and not has_postgresql():
        missing.append("postgresql")
    known = known_libraries()
    if known is not None:
        missing += sorted({package for library, package in LIBRARIES.items() if library not in known})
    if not is_venv_possible():
        missing.append(f"python{python_version()}-venv")
    return missing


def has_postgresql() -> bool:
    """Whether the tests find a server to start; Debian keeps it off the path."""
    return shutil.which("postgres") is not None or any(SERVERS.glob("*/bin/postgres"))


def known_libraries() -> set[str] | None:
    """The names of the libraries that the linker knows; None where nobody can be asked."""
    ldconfig = shutil.which("ldconfig", path=os.environ.get("PATH", "") + ":/sbin:/usr/sbin")
    if not sys.platform.startswith("linux") or ldconfig is None:
        return None
    listed = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout
    return {line.split()[0] for line in listed.splitlines()[1:] if line.strip()}


def is_venv_possible() -> bool:
    """Debian keeps ensurepip in a package of its own; a .venv that stands does not need it any more."""
    return venv_python().exists() or importlib.util.find_spec("ensurepip") is not None


def install_from_system(kind: str, fresh: bool) -> None:
    """Install what is missing through apt; where there is no apt, say what is left out, and go on."""
    missing = missing_from_system(kind)
    if sys.platform.startswith("linux") and shutil.which("apt-get"):
        if missing:
            install_with_apt(missing)
    elif missing or fresh:
        say(
            f"NOT DONE HERE: {left_out(missing)}. Reading pictures needs Tesseract, the window its "
            "libraries, some tests a PostgreSQL server."
        )


def left_out(missing: Sequence[str]) -> str:
    checked = "there is no apt on this system, so system packages were not installed"
    return f"{checked}; missing are, under their Debian names: {', '.join(missing)}" if missing else checked


def install_with_apt(packages: list[str]) -> None:
    by_hand = f"sudo apt-get update && sudo apt-get install -y {' '.join(packages)}"
    prefix = as_root(by_hand)
    say(f"installing from the system's packages: {' '.join(packages)}")
    if "postgresql" in packages:
        start_no_server(prefix)
    install = [*prefix, "apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    if not (has_package_lists() and apt(install) == ""):
        apt([*prefix, "apt-get", "update", "-q"])
        complaint = apt(install)
        if complaint:
            raise Stop(
                f"The system's packages could not be installed ({complaint}); install them with: {by_hand}"
            )


def start_no_server(prefix: list[str]) -> None:
    """Debian makes a database of its own as it installs the server, and starts it; the tests start theirs."""
    says = "# Written by Tillfold's tests, which start a server of their own.\ncreate_main_cluster = false\n"
    subprocess.run([*prefix, "mkdir", "-p", str(NO_SERVER.parent)], stdin=subprocess.DEVNULL, check=False)
    subprocess.run(
        [*prefix, "tee", str(NO_SERVER)],
        input=says,
        stdout=subprocess.DEVNULL,
        text=True,
        check=False,
    )


def as_root(by_hand: str) -> list[str]:
    """What stands before a command to run it as root, without ever asking for a password."""
    if os.geteuid() == 0:
        return []
    asks = (
        shutil.which("sudo") is None
        or subprocess.run(
            ["sudo", "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False
        ).returncode
    )
    if asks:
        raise Stop(f"Some system packages are missing, and installing them needs a password; type: {by_hand}")
    return ["sudo", "-n"]


def has_package_lists() -> bool:
    return any(Path("/var/lib/apt/lists").glob("*_Packages*"))


def apt(command: list[str]) -> str:
    """Run apt-get; returns its first complaint, or nothing."""
    quiet = ["-o", "DPkg::Lock::Timeout=180", "-o", "Dpkg::Use-Pty=0"]
    front = ["env", "DEBIAN_FRONTEND=noninteractive"]
    at = command.index("apt-get")
    return complaint_of([*command[:at], *front, "apt-get", *quiet, *command[at + 1 :]], "E: ")


def complaint_of(command: Sequence[str], mark: str, environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, env=environment
    )
    if done.returncode == 0:
        return ""
    lines = [line.strip() for line in (done.stderr + done.stdout).splitlines() if line.strip()]
    marked = [line.removeprefix(mark) for line in lines if line.startswith(mark)]
    return (marked or lines[-1:] or [f"exit status {done.returncode}"])[0]


# --- .venv and its packages --------------------------------------------------------------------------------


def make_venv() -> None:
    if is_sound():
        return
    if venv().exists():
        say("making .venv anew: the one there is unfinished or of another Python")
        shutil.rmtree(venv())
    else:
        say(f"making .venv with Python {python_version()}")
    venv().mkdir()
    unfinished().touch()
    base = getattr(sys, "_base_executable", None) or sys.executable
    complaint = complaint_of([base, "-m", "venv", str(venv())], "Error: ")
    if complaint:
        raise Stop(
            f".venv could not be made ({complaint}); install the venv module of Python {python_version()} "
            f"(Debian: python{python_version()}-venv), and start this again."
        )


def is_sound() -> bool:
    """Whether packages can be put into the .venv that stands: of this Python, and not left half made."""
    ask = "import sys, pip; print(*sys.version_info[:2], sep='.')"
    if unfinished().exists() or not venv_python().exists():
        return False
    answer = subprocess.run(
        [str(venv_python()), "-I", "-c", ask], capture_output=True, text=True, check=False
    )
    return answer.stdout.strip() == python_version()


def install_packages(kind: str) -> None:
    say(f"installing the Python packages of packaging/requirements/{kind}.txt (some minutes the first time)")
    unfinished().touch()
    for each in ("run", "test"):
        stamp_file(each).unlink(missing_ok=True)
    options = ["--quiet", "--no-input", "--progress-bar=off", "--require-hashes", "--only-binary=:all:"]
    command = [str(venv_python()), "-I", "-m", "pip", "install", *options, "-r", str(requirements(kind))]
    # A person's own pip settings say where packages come from, but never where they go.
    places = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT")
    environment = {name: value for name, value in os.environ.items() if name not in places}
    environment |= {"PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    complaint = complaint_of(command, "ERROR: ", environment)
    if complaint:
        raise Stop(
            f"The Python packages could not be installed ({complaint}); check the network, or install "
            f"{requirements(kind)} into {venv()} by hand, and start this again."
        )
    unfinished().unlink()
    for each in ("run", "test") if kind == "test" else ("run",):  # test.txt holds all of run.txt
        stamp_file(each).write_text(stamp(each), encoding="utf-8")


# --- One start at a time -----------------------------------------------------------------------------------


@contextlib.contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Hold the lock file while something is installed; the system lets go of it when a process dies."""
    with path.open("a+b") as file:
        take = taker(file)
        if not take():
            say("another start is installing; waiting for it")
            while not take():
                time.sleep(0.2)
        yield


def taker(file: IO[bytes]) -> Callable[[], bool]:
    if sys.platform == "win32":
        import msvcrt

        return lambda: succeeds(lambda: msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1))
    import fcntl

    return lambda: succeeds(lambda: fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB))


def succeeds(action: Callable[[], None]) -> bool:
    try:
        action()
    except OSError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
