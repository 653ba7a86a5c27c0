"""A small disk: a file system in memory where one may be mounted, else a limit on the size of files."""

import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SIZE_KIB = 8192


class SmallDisk:
    """A folder on a disk that can be filled up, freed, and (where it was mounted) closed to writing."""

    def __init__(self, folder: Path, *, is_mounted: bool) -> None:
        self.folder = folder
        self.is_mounted = is_mounted
        self._limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(self, left_bytes: int) -> None:
        """Leave so much room: of the disk, or for the files that are there to grow."""
        if not self.is_mounted:
            largest = max(path.stat().st_size for path in self.folder.rglob("*"))
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest + left_bytes, self._limits[1]))
            return
        with (self.folder / "filler").open("wb", buffering=0) as filler:
            try:
                while filler.write(bytes(4096)):
                    pass
            except OSError:
                filler.truncate(filler.tell() - left_bytes)

    def leave_nothing(self) -> None:
        """No room for any file that is new."""
        if self.is_mounted:
            self.fill(0)
        else:
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, self._limits[1]))

    def free(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self._limits)
        (self.folder / "filler").unlink(missing_ok=True)

    def close_to_writing(self) -> None:
        """Nobody may have a file on it open for writing."""
        if self.is_mounted:
            _mount(self.folder, "remount,ro")
        else:
            for path in (*self.folder.rglob("*"), self.folder):
                path.chmod(0o500)

    def end(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self._limits)
        if self.is_mounted:
            subprocess.run(["umount", "--lazy", self.folder], check=True)
        else:
            for path in (self.folder, *self.folder.rglob("*")):
                path.chmod(0o700)


@contextmanager
def small_disk(folder: Path, size_kib: int = SIZE_KIB) -> Iterator[SmallDisk]:
    folder.mkdir()
    disk = SmallDisk(folder, is_mounted=_mount(folder, f"size={size_kib}k"))
    try:
        yield disk
    finally:
        disk.end()


def _mount(folder: Path, options: str) -> bool:
    """Whether the system lets this user do so."""
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
