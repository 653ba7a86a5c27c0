"""How a second start of Tillfold, opened by a link, hands the code to the window that is open: what is said
and where. No connection is made here; the start's side is `app.commands.opening`, the window's side is Qt's.

A command line is readable to every user of a computer for as long as its process lives, and desktops pass a
link in the command line. So:

1. The second start looks for the window's place before it imports anything large, hands the code over, waits
   for TAKEN and ends.
2. Where nobody listens it is the first start, and lives long: it replaces itself by the same command without
   the link (`FROM_STDIN` in its place) and gives the code to itself through standard input.
3. macOS starts no second process: a link comes to the open window as a QFileOpenEvent.
4. A second start without a link says which store it is for; the window on that store comes to the front.

The window's side (`app.ui.handover`): listen with QLocalServer, `UserAccessOption` set, at `place_of_window`
(on Windows at a `new_pipe_name`, written to PIPE_FILE in the data folder for its user alone, and removed when
the window closes). Where the place is taken, connect once: if that is refused, a window has crashed there,
and its place is taken over; if not, the other window goes on taking links. Of each connection read up to
MOST_BYTES until the line ends, two seconds at the longest; give what `code_in_message` finds to the window as
its pending code, write TAKEN, close. A code only fills in a field: nothing is redeemed until a person
confirms it.
"""

import hashlib
import os
import secrets
from pathlib import Path

from app.codes.links.gift import code_in_link, link_for

FROM_STDIN = "--link-from-stdin"
"""The word that stands in a command line in place of a link."""
PIPE_FILE = "window.pipe"
MOST_BYTES = 512
TAKEN = b"taken\n"
ANSWER_WITHIN_S = 2.0

_HEAD = "tillfold-link-1 "
_COME = b"tillfold-come-1 "
_LONGEST_PLACE = 100  # bytes; systems end the paths of sockets at 104 to 108


def message(code: str) -> bytes:
    """What the second start says. Raises ValueError for what is not letters and digits."""
    return f"{_HEAD}{link_for(code)}\n".encode("ascii")


def code_in_message(said: bytes) -> str | None:
    """The code of a message, None for anything else: another version, a half of one, noise."""
    text = said[:MOST_BYTES].decode("ascii", "replace")
    if not text.startswith(_HEAD) or not text.endswith("\n"):
        return None
    return code_in_link(text.removeprefix(_HEAD))


def come_message(store: str | None) -> bytes:
    """What a second start without a code says: the window on this store is to come to the front. The address
    can hold a password, so that only its hash is said. None: the usual store of the data folder."""
    address = store or ""
    known = address if "://" in address or not address else os.path.abspath(address)
    return _COME + hashlib.sha256(known.encode()).hexdigest().encode() + b"\n"


def place_of_window(data: Path) -> str:
    """The path of the socket at which the window on this data folder listens (not on Windows)."""
    import tempfile  # late: a second start is to be short

    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return unix_place(data, runtime=runtime, temporary=tempfile.gettempdir(), user=os.getuid())


def unix_place(data: Path, *, runtime: str | None, temporary: str, user: int) -> str:
    """The path of the socket of the window on this data folder: in the user's runtime folder where there is
    one, else in the data folder, else (its path is too long) among temporary files. Whoever connects makes
    sure that it belongs to the same user."""
    name = f"tillfold-{hashlib.sha256(bytes(data.absolute())).hexdigest()[:16]}"
    places = [Path(runtime, f"{name}.sock")] if runtime else [data.absolute() / "window.sock"]
    places.append(Path(temporary, f"{name}-{user}.sock"))
    return str(next((one for one in places if len(bytes(one)) <= _LONGEST_PLACE), places[-1]))


def new_pipe_name() -> str:
    """A name that nobody can take before the window does."""
    return f"tillfold-{secrets.token_hex(16)}"


def is_pipe_name(text: str) -> bool:
    """Whether the text can be the name of a window's pipe, and not the path of something else."""
    return text.startswith("tillfold-") and text.isascii() and text.removeprefix("tillfold-").isalnum()
