"""What the counter remembers on this computer: which till it is, what its scanner sends, sounds."""

from PySide6.QtCore import QSettings

from app.ui.counter.input.wedge import Setup


class CounterPreferences:
    """Reads and writes at once."""

    def __init__(self, kept: QSettings | None = None) -> None:
        ini, user = QSettings.Format.IniFormat, QSettings.Scope.UserScope
        self._kept = kept or QSettings(ini, user, "Tillfold", "counter")

    @property
    def till(self) -> str:
        """The till that this computer is; "" where none was chosen."""
        return str(self._kept.value("till", ""))

    @till.setter
    def till(self, name: str) -> None:
        self._kept.setValue("till", name)

    @property
    def sounds(self) -> bool:
        return str(self._kept.value("sounds", "true")).lower() == "true"

    @sounds.setter
    def sounds(self, sounds: bool) -> None:
        self._kept.setValue("sounds", sounds)

    @property
    def scanner(self) -> Setup:
        usual = Setup()
        suffix = str(self._kept.value("scanner/suffix", usual.suffix))
        try:
            gap = float(str(self._kept.value("scanner/gap", usual.gap_ms)))
        except ValueError:
            gap = usual.gap_ms
        prefix, tail = (str(self._kept.value(f"scanner/{name}", "")) for name in ("prefix", "tail"))
        return Setup(prefix, suffix if suffix in ("enter", "tab", "") else usual.suffix, tail, gap)

    @scanner.setter
    def scanner(self, setup: Setup) -> None:
        parts = {"prefix": setup.prefix, "suffix": setup.suffix, "tail": setup.tail, "gap": setup.gap_ms}
        for name, value in parts.items():
            self._kept.setValue(f"scanner/{name}", value)
