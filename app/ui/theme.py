"""The look's tokens: colours of both themes, spacing, radii, motion, and the palette made from them.

Colours are asked for while painting (`color(Color.INK)`), never copied: the theme may change at any time.
"""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.ui import typeface

S1, S2, S3, S4, S5, S6, S7 = 4, 8, 12, 16, 24, 32, 48
RADIUS_TAG, RADIUS_CONTROL, RADIUS_LEAF = 4, 6, 10
PAGE_MS = 180


class Color(StrEnum):
    """What a colour is for. Most have a palette slot; the rest live in the table below only."""

    CANVAS = "canvas"
    SURFACE = "surface"
    RAISED = "raised"
    SUNKEN = "sunken"
    LINE = "line"
    EDGE = "edge"
    INK = "ink"
    INK2 = "ink2"
    INK3 = "ink3"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    ACCENT_HOVER = "accent_hover"
    ACCENT_PRESSED = "accent_pressed"
    WASH = "wash"
    FOCUS = "focus"
    SUCCESS = "success"
    SUCCESS_WASH = "success_wash"
    WARN = "warn"
    WARN_WASH = "warn_wash"
    DANGER = "danger"
    DANGER_WASH = "danger_wash"
    OFF = "off"


class Tone(StrEnum):
    """What a tag or a notice says by its colour; an icon and a word always say it too."""

    NOTE = "note"
    ACCENT = "accent"
    SUCCESS = "success"
    WARN = "warn"
    DANGER = "danger"


_INK_OF: Final = {
    Tone.NOTE: Color.INK2,
    Tone.ACCENT: Color.ACCENT,
    Tone.SUCCESS: Color.SUCCESS,
    Tone.WARN: Color.WARN,
    Tone.DANGER: Color.DANGER,
}
_WASH_OF: Final = {
    Tone.NOTE: Color.SUNKEN,
    Tone.ACCENT: Color.WASH,
    Tone.SUCCESS: Color.SUCCESS_WASH,
    Tone.WARN: Color.WARN_WASH,
    Tone.DANGER: Color.DANGER_WASH,
}

TABLE: Final[dict[Color, tuple[str, str]]] = {
    Color.CANVAS: ("#F4F3EF", "#151A1C"),
    Color.SURFACE: ("#FDFCFA", "#1D2427"),
    Color.RAISED: ("#FFFFFF", "#262F32"),
    Color.SUNKEN: ("#ECEAE4", "#101517"),
    Color.LINE: ("#DCD9D0", "#30393C"),
    Color.EDGE: ("#87877F", "#748286"),
    Color.INK: ("#1B2326", "#E9ECEA"),
    Color.INK2: ("#465154", "#BCC5C6"),
    Color.INK3: ("#5C6668", "#98A4A6"),
    Color.ACCENT: ("#0B5563", "#6CC2CC"),
    Color.ON_ACCENT: ("#FFFFFF", "#062A30"),
    Color.ACCENT_HOVER: ("#094650", "#82CDD6"),
    Color.ACCENT_PRESSED: ("#073A43", "#5AAFB9"),
    Color.WASH: ("#DCEAEA", "#1B3A40"),
    Color.FOCUS: ("#0E7C8E", "#8AD7E0"),
    Color.SUCCESS: ("#1A6639", "#7CCB98"),
    Color.SUCCESS_WASH: ("#E0EFE3", "#17301F"),
    Color.WARN: ("#7A4B00", "#E7B75F"),
    Color.WARN_WASH: ("#F8EAC9", "#352A14"),
    Color.DANGER: ("#A12622", "#F29A92"),
    Color.DANGER_WASH: ("#F9E2DE", "#3D2020"),
    Color.OFF: ("#C9C6BC", "#3B4649"),
}
"""(light, dark) of every role."""

_STRONGER: Final = {Color.LINE: Color.EDGE, Color.INK2: Color.INK, Color.INK3: Color.INK}
"""What a role becomes when the system asks for more contrast."""

_SLOTS: Final = {
    QPalette.ColorRole.Window: Color.CANVAS,
    QPalette.ColorRole.Base: Color.SURFACE,
    QPalette.ColorRole.AlternateBase: Color.SUNKEN,
    QPalette.ColorRole.Button: Color.RAISED,
    QPalette.ColorRole.Text: Color.INK,
    QPalette.ColorRole.WindowText: Color.INK,
    QPalette.ColorRole.ButtonText: Color.INK,
    QPalette.ColorRole.BrightText: Color.ON_ACCENT,
    QPalette.ColorRole.PlaceholderText: Color.INK3,
    QPalette.ColorRole.Highlight: Color.WASH,
    QPalette.ColorRole.HighlightedText: Color.INK,
    QPalette.ColorRole.Link: Color.ACCENT,
    QPalette.ColorRole.LinkVisited: Color.ACCENT,
    QPalette.ColorRole.Accent: Color.ACCENT,
    QPalette.ColorRole.Mid: Color.LINE,
    QPalette.ColorRole.Dark: Color.EDGE,
    QPalette.ColorRole.Light: Color.RAISED,
    QPalette.ColorRole.Midlight: Color.SURFACE,
    QPalette.ColorRole.Shadow: Color.EDGE,
    QPalette.ColorRole.ToolTipBase: Color.RAISED,
    QPalette.ColorRole.ToolTipText: Color.INK,
}


class Theme(QObject):
    """Which of the two themes is on, and the signal that it changed. One per application."""

    changed = Signal()

    def __init__(self, app: QApplication | None = None) -> None:
        super().__init__(app)
        self._forced: bool | None = None
        self._forced_contrast: bool | None = None
        self._preferred: bool | None = None
        self._still = False
        self._is_lit = False
        self.is_dark = False
        self.is_high_contrast = False

    def follow(self, app: QApplication) -> None:
        """Take the system's theme now and whenever it changes."""
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.read_system)
        hints.accessibility().contrastPreferenceChanged.connect(self.read_system)
        self.read_system()

    def read_system(self) -> None:
        hints = QGuiApplication.styleHints()
        system_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        contrast = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        wanted = next((one for one in (self._forced, self._preferred) if one is not None), system_dark)
        self.is_dark = wanted and not self._is_lit
        self.is_high_contrast = contrast if self._forced_contrast is None else self._forced_contrast
        QApplication.setPalette(palette())
        self.changed.emit()

    def force(self, *, dark: bool | None, high_contrast: bool | None = None) -> None:
        """Fix the theme, for pictures and tests; None follows the system again."""
        self._forced, self._forced_contrast = dark, high_contrast
        self.read_system()

    def prefer(self, *, dark: bool | None) -> None:
        """The person's own choice; None follows the system. Frames and dialogs of the system follow it where
        the system lets a program say so."""
        self._preferred = dark
        schemes = {None: Qt.ColorScheme.Unknown, False: Qt.ColorScheme.Light, True: Qt.ColorScheme.Dark}
        QGuiApplication.styleHints().setColorScheme(schemes[dark])
        self.read_system()

    def lighten(self, *, lit: bool) -> None:
        """The light theme for as long as the screen lights a card; afterwards what was there before."""
        if lit is not self._is_lit:
            self._is_lit = lit
            self.read_system()

    @property
    def is_still(self) -> bool:
        """Whether motion is reduced."""
        return self._still

    def set_still(self, *, still: bool) -> None:
        self._still = still


_theme = Theme()


def theme() -> Theme:
    return _theme


def install(app: QApplication) -> Theme:
    """Give the application our font and palette, following the system from now on."""
    app.setFont(typeface.font(typeface.Type.BODY))
    _theme.follow(app)
    return _theme


def set_scheme(dark: bool | None, *, high_contrast: bool | None = None) -> None:  # noqa: FBT001
    _theme.force(dark=dark, high_contrast=high_contrast)


def is_dark() -> bool:
    return _theme.is_dark


def color(role: Color) -> QColor:
    """The colour of a role in the theme that is on now."""
    if _theme.is_high_contrast:
        role = _STRONGER.get(role, role)
    return QColor(TABLE[role][_theme.is_dark])


def ink_of(tone: Tone) -> Color:
    return _INK_OF[tone]


def wash_of(tone: Tone) -> Color:
    return _WASH_OF[tone]


def stroke() -> int:
    """Width of rules and borders: 1 px, 2 px when more contrast is asked for."""
    return 2 if _theme.is_high_contrast else 1


def motion_ms(duration_ms: int) -> int:
    return 0 if _theme.is_still else duration_ms


def palette() -> QPalette:
    """The tokens in Qt's palette; what is disabled is sunken with ink3."""
    made = QPalette()
    for slot, role in _SLOTS.items():
        made.setColor(slot, color(role))
    for slot in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, slot, color(Color.INK3))
    for slot in (QPalette.ColorRole.Base, QPalette.ColorRole.Button):
        made.setColor(QPalette.ColorGroup.Disabled, slot, color(Color.SUNKEN))
    return made
