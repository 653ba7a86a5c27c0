"""Look and language: theme, language, motion, and what follows the system by itself."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui import language
from app.ui.components.fields import Choice
from app.ui.preferences import Scheme, WindowPreferences
from app.ui.settings.group import Group
from app.ui.settings.rows import SettingRow, bare_switch
from app.ui.theme import theme

_SYSTEM = ""


class LookGroup(Group):
    """Everything here counts at once but the language, which is spoken from the next start on."""

    key = "look"
    icon_name = "moon"

    @classmethod
    def name(cls) -> str:
        return QCoreApplication.translate("LookGroup", "Look and language")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = WindowPreferences()
        self.scheme, self.language = Choice(name="choose-scheme"), Choice(name="choose-language")
        still = self.tr("Reduce motion")
        self.still = bare_switch(name="reduce-motion", title=still)
        self._spoken = SettingRow(self.tr("Language"), "", self.language, name="row-language")
        self._fill()
        self.add_rows(
            SettingRow(
                self.tr("Theme"), self.tr("Light and dark are drawn apart."), self.scheme, name="row-scheme"
            ),
            self._spoken,
            SettingRow(still, self.tr("Pages change without fading."), self.still, name="row-still"),
            name="look-leaf",
        )
        self._add_system()
        self.begin()
        self.scheme.activated.connect(self._choose_scheme)
        self.language.activated.connect(self._choose_language)
        self.still.clicked.connect(self._set_still)

    def _fill(self) -> None:
        texts = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        for scheme, text in zip(Scheme, texts, strict=True):
            self.scheme.addItem(text, scheme.value)
        self.language.addItem(self.tr("As the system"), _SYSTEM)
        for one in language.languages():
            self.language.addItem(one.name, one.key)

    def _add_system(self) -> None:
        size = self.tr("Taken from the system's own font when Tillfold starts, up to twice as large.")
        contrast = self.tr("Stronger lines and darker words as soon as the system asks for more contrast.")
        self.add_rows(
            SettingRow(self.tr("Text size"), size, None, name="row-size"),
            SettingRow(self.tr("Contrast"), contrast, None, name="row-contrast"),
            name="system-leaf",
            heading=self.tr("What follows the system"),
        )

    def begin(self) -> None:
        self.scheme.setCurrentIndex(self.scheme.findData(self._kept.scheme.value))
        self.language.setCurrentIndex(self.language.findData(language.chosen() or _SYSTEM))
        self.still.setChecked(self._kept.is_still)
        self._say_language()

    def _choose_scheme(self) -> None:
        self._kept.scheme = Scheme(str(self.scheme.currentData()))
        theme().prefer(dark=self._kept.scheme.is_dark)

    def _choose_language(self) -> None:
        language.choose(str(self.language.currentData()) or None)
        self._say_language()

    def _say_language(self) -> None:
        if language.next_spoken() == language.spoken():
            self._spoken.say(self.tr("Texts, amounts and dates are in this language."))
        else:
            self._spoken.say(self.tr("It is spoken from the next start of Tillfold on."))

    def _set_still(self) -> None:
        self._kept.is_still = self.still.isChecked()
        theme().set_still(still=self.still.isChecked())
