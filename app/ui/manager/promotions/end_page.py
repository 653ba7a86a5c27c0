"""The question before a promotion is ended early: what stays, and that it does not begin again."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.counter.promotion_values import Offer
from app.ui.formats import date_text
from app.ui.manager.promotions.words import accounts_text
from app.ui.settings.form_page import FormPage

translate = QCoreApplication.translate


class EndPage(FormPage):
    """`sent` when it is to end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("promotion-end-page", "", icon="x", danger=True, parent=parent)
        self.deed.setText(translate("Promotions", "End the promotion"))
        self.offer: Offer | None = None

    def show_offer(self, offer: Offer) -> None:
        self.offer = offer
        text = translate(
            "Promotions",
            "Nobody gets it from now on, and it cannot begin again. What was given to {accounts} "
            "stays until {date}.",
        )
        nobody = translate(
            "Promotions",
            "Nobody gets it from now on, and it cannot begin again. No account was given it yet.",
        )
        told = text.format(accounts=accounts_text(offer.given), date=date_text(offer.ends))
        title = translate("Promotions", "End {name} early?").format(name=offer.name)
        self.say(title, told if offer.given else nobody)

    def focus_first(self) -> None:
        self._back.setFocus()
