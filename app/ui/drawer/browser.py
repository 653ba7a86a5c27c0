"""What the programmes say of cards of other issuers, and their official pages in the person's own browser."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.codes.issuer_page import is_on_list
from app.codes.programme import Programme, ProgrammeBook
from app.ui.drawer.words import is_in_hand
from app.wallet.drawer_values import DrawerCard

OpenUrl = Callable[[QUrl], bool]
"""Opens an address elsewhere; False where nothing on this computer does."""
_USUAL_GROUPS = (4, 4, 4, 4)


class Issuers:
    """`book` is None until the programmes were read."""

    def __init__(self) -> None:
        self.book: ProgrammeBook | None = None

    def official_page(self, card: DrawerCard) -> QUrl | None:
        """The card's page, where its host is on its programme's own list; else None."""
        programme = self._programme(card)
        place = programme.region(card.region) if programme else None
        return QUrl(card.page) if place is not None and is_on_list(card.page, place.hosts) else None

    def is_official(self, card: DrawerCard) -> bool:
        return self.official_page(card) is not None

    def can_open(self, card: DrawerCard) -> bool:
        """Whether the card can be taken to its issuer."""
        return card.has_code and is_in_hand(card) and self.is_official(card)

    def groups_of(self, card: DrawerCard) -> Sequence[int]:
        """How its code is printed, as far as that is known without it."""
        programme = self._programme(card)
        return programme.codes[0].groups if programme else _USUAL_GROUPS

    def _programme(self, card: DrawerCard) -> Programme | None:
        programmes = self.book.programmes if self.book else ()
        return next((one for one in programmes if one.key == card.programme), None)


def open_in_browser(url: QUrl) -> bool:
    """By the system's own way to open an address."""
    return QDesktopServices.openUrl(url)
