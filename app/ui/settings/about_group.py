"""About: the version, the licence, whose work is in it, and which programmes are for practice."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.codes.programme import Issued, Programme, ProgrammeBook
from app.ui.background import Background, Lane
from app.ui.components.boxes import clear, column
from app.ui.components.buttons import Button
from app.ui.components.labels import Label
from app.ui.services import Services
from app.ui.settings.group import Group
from app.ui.settings.notices import own_version
from app.ui.settings.rows import RowsLeaf, SettingRow
from app.ui.typeface import Type

_PRACTICE = "practice-"


class AboutGroup(Group):
    """`wanted` names the page that is to be opened."""

    key = "about"
    icon_name = "info"

    wanted = Signal(str)

    @classmethod
    def name(cls) -> str:
        return QCoreApplication.translate("AboutGroup", "About")

    def __init__(self, services: Services, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._background = services, background
        self._programmes = column()
        notices = Button(self.tr("Show the licences"), icon="receipt", name="settings-notices")
        notices.clicked.connect(partial(self.wanted.emit, "notices"))
        version = own_version()
        said = (
            self.tr("Version {version}. Free under the MIT licence, without any warranty.")
            if version
            else self.tr(
                "Run from its folder, not installed. Free under the MIT licence, without any warranty."
            )
        )
        theirs = self.tr("The fonts, icons and packages that Tillfold stands on, each under its own licence.")
        self.add_rows(
            SettingRow("Tillfold", said.format(version=version), None, name="row-version"),
            SettingRow(self.tr("The work of others"), theirs, notices, name="row-notices"),
            name="about-leaf",
        )
        self.put(Label(self.tr("Programmes"), Type.STRONG, wrap=True, name="programmes-heading"))
        held = QWidget()
        held.setLayout(self._programmes)
        self.put(held)

    def begin(self) -> None:
        self._background.ask(self._services.programmes, self._show_programmes, lane=Lane.FREE)

    def _show_programmes(self, book: ProgrammeBook) -> None:
        clear(self._programmes)
        rows = [
            SettingRow(one.name, self._said_of(one), None, name=f"programme-{one.key}")
            for one in book.programmes
        ]
        if rows:
            self._programmes.addWidget(RowsLeaf(*rows, name="programmes-leaf"))

    def _said_of(self, one: Programme) -> str:
        if one.key.startswith(_PRACTICE):
            return self.tr("For practice: this store issues them, and no shop takes their codes.")
        if one.issued is Issued.HERE:
            return self.tr("Issued by this store: redeeming credits at once.")
        return self.tr(
            "Issued elsewhere: kept in the drawer and redeemed on the issuer's own page. Tillfold is not "
            "connected with the issuer."
        )
