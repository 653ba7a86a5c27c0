"""How the tests look at a window in another language: what is in English still, and what was never marked."""

import importlib.util
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui import language
from tests.ui.looking import visible

ROOT = Path(__file__).resolve().parents[2]
_OF_CHARTS = ("Form", "GraphicsScene", "PlotItem", "ViewBox")
"""Menus of the chart's library, which Tillfold does not open."""
_OF_FACTS = ("Outcomes", "Facts", "Regions")
"""Facts are looked up there on trial, and stay as they are where they are no words of ours."""
_LEAST_LETTERS = 4
"""Of a source text, besides its placeholders, for it to be known again on a page."""


@cache
def translations() -> ModuleType:
    """packaging/translations.py: it lies in no package, so it is loaded by its path."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def table(key: str) -> dict[str, frozenset[str]]:
    """Every source text, with all that it is translated as. English has none."""
    found: dict[str, set[str]] = {}
    if key not in translations().LANGUAGES:
        return {}
    for one in translations().messages(translations().ts_file(key)):
        found.setdefault(one.source, set()).add(one.translation)
    return {source: frozenset(texts) for source, texts in found.items()}


class Unmarked(QTranslator):
    """Asked when nobody else knew a text: keeps those that are in no translation file."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self._known = table(key)

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> None:
        is_ours = not context.startswith("Q") and context not in (*_OF_CHARTS, *_OF_FACTS)
        if is_ours and source not in self._known:
            self.found.add(f"{context}: {source}")

    def isEmpty(self) -> bool:
        return False


@contextmanager
def spoken(key: str) -> Iterator[Unmarked]:
    """The windows that are made now speak this language."""
    app = QCoreApplication.instance()
    assert app is not None
    unmarked = Unmarked(key)
    app.installTranslator(unmarked)
    language.speak(app, key)
    QLocale.setDefault(language.locale_of(key))
    try:
        yield unmarked
    finally:
        language.speak(app, "en")
        app.removeTranslator(unmarked)


def english_texts(window: QWidget, key: str) -> list[str]:
    """What a person reads in English although it is translated."""
    return sorted({text for text in _texts(window) if _is_english(text, key)})


def _texts(window: QWidget) -> Iterator[str]:
    for widget in (window, *visible(window)):
        shown = getattr(widget, "text", None)
        if callable(shown) and not isinstance(widget, QLineEdit):
            yield shown()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())


def _is_english(text: str, key: str) -> bool:
    if text in table(key):
        return text not in table(key)[text]
    return any(pattern.fullmatch(text) for pattern in _patterns(key))


@cache
def _patterns(key: str) -> tuple[re.Pattern[str], ...]:
    """Source texts with placeholders, as they look when they were filled and not translated."""
    return tuple(
        re.compile(".+".join(re.escape(part) for part in re.split(r"\{\w+\}", source)), re.DOTALL)
        for source, texts in table(key).items()
        if "{" in source and _letters(source) >= _LEAST_LETTERS and source not in texts
    )


def _letters(source: str) -> int:
    return sum(letter.isalpha() for letter in re.sub(r"\{\w+\}", "", source))
