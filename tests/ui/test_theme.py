"""The tokens: readable in both themes, complete in the palette, and the files behind them."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from app.ui import theme
from app.ui.icons import icon_pixmap
from app.ui.theme import Color, Tone, color, ink_of, wash_of
from app.ui.typeface import Type, font
from tests.ui.looking import ratio

TEXTS = (Color.INK, Color.INK2, Color.INK3, Color.ACCENT)
GROUNDS = (Color.CANVAS, Color.SURFACE, Color.RAISED, Color.SUNKEN, Color.WASH)


def test_every_text_role_can_be_read_on_every_ground(theme_light_dark: str) -> None:
    found = {(ink, ground): ratio(color(ink), color(ground)) for ink in TEXTS for ground in GROUNDS}
    found |= {(tone, "wash"): ratio(color(ink_of(tone)), color(wash_of(tone))) for tone in Tone}
    found["button", "ink"] = ratio(color(Color.ON_ACCENT), color(Color.ACCENT))
    assert {pair: round(least, 2) for pair, least in found.items() if least < 4.5} == {}


def test_what_can_be_operated_has_an_edge_that_is_seen(theme_light_dark: str) -> None:
    grounds = (Color.CANVAS, Color.SURFACE, Color.RAISED)
    assert all(ratio(color(role), color(g)) >= 3.0 for role in (Color.EDGE, Color.FOCUS) for g in grounds)


def test_the_palette_carries_the_tokens(theme_light_dark: str, qapp: QApplication) -> None:
    roles = {
        QPalette.ColorRole.Window: Color.CANVAS,
        QPalette.ColorRole.Base: Color.SURFACE,
        QPalette.ColorRole.Button: Color.RAISED,
        QPalette.ColorRole.Highlight: Color.WASH,
        QPalette.ColorRole.Link: Color.ACCENT,
        QPalette.ColorRole.PlaceholderText: Color.INK3,
    }
    assert {role: qapp.palette().color(role) for role in roles} == {
        role: color(token) for role, token in roles.items()
    }


def test_more_contrast_turns_rules_into_edges_and_greys_into_ink(qapp: QApplication) -> None:
    theme.set_scheme(dark=False, high_contrast=True)
    assert color(Color.LINE).name().upper() == "#87877F"
    assert color(Color.INK3) == color(Color.INK2) == color(Color.INK)
    assert theme.stroke() == 2


def test_reduced_motion_takes_no_time() -> None:
    theme.theme().set_still(still=False)
    moving = theme.motion_ms(theme.PAGE_MS)
    theme.theme().set_still(still=True)
    assert (moving, theme.motion_ms(theme.PAGE_MS)) == (180, 0)


@pytest.mark.parametrize(
    ("role", "family"), [(Type.BODY, "IBM Plex Sans"), (Type.CODE_ENTRY, "Atkinson Hyperlegible Mono")]
)
def test_the_bundled_faces_are_the_ones_that_are_used(role: Type, family: str) -> None:
    assert QFontInfo(font(role)).family() == family


def test_every_icon_that_the_code_names_is_there() -> None:
    root = Path(__file__).resolve().parents[2]
    there = {file.stem for file in (root / "resources" / "icons" / "lucide").glob("*.svg")}
    named = set()
    for file in (root / "app" / "ui").rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        named |= set(
            re.findall(
                r'(?:icon=|icon_name[^=\n]*= |IconLabel\(|IconButton\(|set_icon\()"([a-z0-9-]+)"', text
            )
        )
    assert named - there == set()
    assert len(named) > 15


def test_an_icon_takes_the_colour_of_its_role_in_the_theme_of_the_moment() -> None:
    def darkest() -> int:
        image = icon_pixmap("wallet", 20, Color.INK, 2.0).toImage()
        pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        return min(pixel.lightness() for pixel in pixels if pixel.alpha() > 250)

    light = darkest()
    theme.set_scheme(dark=True, high_contrast=False)
    assert light < 60 < 200 < darkest()


class System(QObject):
    """Stands for the system's own settings, which no test may turn."""

    colorSchemeChanged = Signal()
    contrastPreferenceChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Qt.ColorScheme.Light
        self.contrast = Qt.ContrastPreference.NoPreference

    def styleHints(self) -> "System":
        return self

    def accessibility(self) -> "System":
        return self

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast


def test_light_dark_and_contrast_follow_the_system_while_it_runs(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = System()
    monkeypatch.setattr(theme, "QGuiApplication", system)
    own = theme.Theme()
    own.follow(system)  # type: ignore[arg-type]
    assert (own.is_dark, own.is_high_contrast) == (False, False)
    system.scheme = Qt.ColorScheme.Dark
    system.colorSchemeChanged.emit()
    assert own.is_dark
    system.contrast = Qt.ContrastPreference.HighContrast
    system.contrastPreferenceChanged.emit()
    assert own.is_high_contrast
    own.lighten(lit=True)
    assert not own.is_dark
    own.lighten(lit=False)
    assert own.is_dark
