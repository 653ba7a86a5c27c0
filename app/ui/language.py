"""The language of the window: which there are, which was chosen, and Qt's translators and locale for it.

A choice is kept at once and spoken from the next start on: windows that stand already keep their words.
"""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from app.environ import RESOURCES

TRANSLATIONS: Final = RESOURCES / "translations"
"""Compiled by packaging/translations.py."""

_SOURCE = "en"
_USUAL: Final = {
    _SOURCE: QLocale.Country.UnitedKingdom,
    "de": QLocale.Country.Germany,
    "ja": QLocale.Country.Japan,
}


@dataclass(frozen=True, slots=True)
class Language:
    """`key` is its ISO 639 code, `name` what its speakers call it."""

    key: str
    name: str


LANGUAGES: Final = (Language(_SOURCE, "English"), Language("de", "Deutsch"), Language("ja", "日本語"))


def languages() -> tuple[Language, ...]:
    """All that the window speaks, in the order in which they are offered."""
    return LANGUAGES


def chosen() -> str | None:
    """The key of the language that was chosen; None: the system's is followed."""
    key = str(_kept().value("language", ""))
    return key if key in _keys() else None


def choose(key: str | None) -> None:
    """Keep the choice; it is spoken from the next start on. None follows the system."""
    _kept().setValue("language", key or "")


def spoken() -> str:
    """The key of the language that the window speaks now."""
    key = QLocale.languageToCode(QLocale().language())
    return key if key in _keys() else _SOURCE


def next_spoken() -> str:
    """The key of the language of the next start. Where it is not `spoken()`, the choice still waits."""
    return chosen() or of_system()


def of_system() -> str:
    """The first of the system's languages that the window speaks; English where there is none."""
    wanted = (tag.replace("_", "-").split("-")[0] for tag in QLocale.system().uiLanguages())
    return next((key for key in wanted if key in _keys()), _SOURCE)


def speak(app: QCoreApplication, key: str) -> None:
    """From now on new windows, amounts and dates are in this language."""
    for former in app.findChildren(QTranslator):
        app.removeTranslator(former)
        former.deleteLater()
    QLocale.setDefault(locale_of(key))
    if key == _SOURCE:
        return
    _load(app, f"qtbase_{key}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _load(app, f"tillfold_{key}", str(TRANSLATIONS))


def _load(app: QCoreApplication, name: str, folder: str) -> None:
    """Qt asks the newest translator first. A file that is missing leaves its texts in English."""
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)


def locale_of(key: str) -> QLocale:
    """How amounts and dates are written in this language: as the system does where it speaks it, else as in
    the system's country where that is known, else as where the language is at home."""
    system, usual = QLocale.system(), QLocale(QLocale.codeToLanguage(key), _USUAL[key])
    if system.language() is usual.language():
        return system
    here = QLocale(usual.language(), system.territory())
    return here if here.territory() is system.territory() else usual


def _keys() -> frozenset[str]:
    return frozenset(_USUAL)


def _kept() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Tillfold", "window")
