"""The page that mints: which cards, how many, where they lie, where their codes go; then how far it is."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.codes.programme import Issued, Programme, ProgrammeBook
from app.codes.region import Region
from app.counter.mint_values import LEAST_YEARS, MOST, Order
from app.money import Money
from app.ui.components.boxes import row
from app.ui.components.buttons import Button
from app.ui.components.fields import Choice, Labelled
from app.ui.formats import count_text, money_text, region_line, region_name
from app.ui.manager.issuing.folder import typed_folder
from app.ui.manager.issuing.words import cards_text
from app.ui.manager.promotions.days import DayField, end_of, no_day, today
from app.ui.manager.work_form import WorkForm
from app.ui.theme import S2, Tone
from app.ui.typeface import px

translate = QCoreApplication.translate

_LONGEST = 400
_FOR_EVER, _UP_TO = "for-ever", "up-to"
_USUAL_YEARS = 6
"""Offered where somebody wants an end: a year in stock, and five to be redeemed."""


class MintPage(WorkForm):
    """`sent` when `order` says what is to be minted; `folder_wanted` to be asked for one."""

    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("mint-page", "", icon="layers", parent=parent)
        self.say(
            translate("Issuing", "Mint a batch of cards"),
            translate(
                "Issuing",
                "The cards are worth nothing until a till activates them. Their codes go into one file and "
                "are readable nowhere else.",
            ),
        )
        self._programmes: Sequence[Programme] = ()
        self.programme, self.region = Choice(name="mint-programme"), Choice(name="mint-region")
        self.store = Choice(name="mint-store")
        self.count = self.field("mint-count", _LONGEST)
        self.amount = self.field("mint-amount", _LONGEST)
        self.validity = Choice(name="mint-validity")
        self.last_day = DayField(translate("Issuing", "Last day"), name="mint-last-day")
        self.folder = self.field("mint-folder", _LONGEST)
        self.choose = Button(translate("Issuing", "Choose"), icon="folder-open", name="mint-choose")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.put_pair(
            Labelled(translate("Issuing", "Kind of card"), self.programme),
            Labelled(translate("Issuing", "Region and currency"), self.region),
        )
        self._counted = Labelled(translate("Issuing", "How many"), self.count)
        self._taken = Labelled(translate("Issuing", "Each takes"), self.amount)
        self.put_pair(self._counted, self._taken)
        _fill(
            self.validity,
            [
                (translate("Issuing", "For ever"), _FOR_EVER),
                (translate("Issuing", "Up to a last day"), _UP_TO),
            ],
        )
        self._ended = Labelled(translate("Issuing", "Last day"), self.last_day)
        self._held = Labelled(translate("Issuing", "They hold"), self.validity)
        validity = QWidget()
        line = row(self._held, self._ended, spacing=px(S2))
        line.setStretch(0, 1)
        for one in (self._held, self._ended):
            line.setAlignment(one, Qt.AlignmentFlag.AlignTop)
        validity.setLayout(line)
        self.put_pair(validity, Labelled(translate("Issuing", "Where they lie"), self.store))
        hint = translate(
            "Issuing", "Nobody but you should be able to open it. A folder that is not there is made."
        )
        self._kept = Labelled(translate("Issuing", "Folder for the file with the codes"), self.folder, hint)
        held = QWidget()
        line = row(self._kept, self.choose, spacing=px(S2))
        line.setStretch(0, 1)
        held.setLayout(line)
        self.put(held)

    def _connect(self) -> None:
        self.programme.currentIndexChanged.connect(self._show_regions)
        self.region.currentIndexChanged.connect(self._watch)
        self.validity.currentIndexChanged.connect(self._watch)
        self.last_day.date_changed.connect(self._watch)
        self.choose.clicked.connect(self.folder_wanted)

    # What is asked for

    def begin(self) -> None:
        super().begin()
        self.validity.setCurrentIndex(0)
        self.last_day.begin(0)
        self.last_day.set_date(today().addYears(_USUAL_YEARS))
        self.set_still(is_still=False)

    def show_book(self, book: ProgrammeBook, stores: Sequence[str], folder: str) -> None:
        """What there is to choose from; the folder is the one that was used last."""
        self._programmes = [one for one in book.programmes if one.issued is Issued.HERE and one.regions]
        _fill(self.programme, [(one.name, one.key) for one in self._programmes])
        printer = translate("Issuing", "At the printer, to be put into a stock later")
        in_stock = translate("Issuing", "In the stock of {store}")
        _fill(self.store, [*((in_stock.format(store=one), one) for one in stores), (printer, None)])
        self.folder.setText(folder)
        self._show_regions()

    def prefer(self, region: str) -> None:
        """The region of whoever mints, where the programme has it."""
        at = self.region.findData(region)
        if at >= 0:
            self.region.setCurrentIndex(at)

    @property
    def place(self) -> Region | None:
        programme = self._chosen()
        return programme.region(str(self.region.currentData())) if programme else None

    @property
    def cards(self) -> int | None:
        """How many were asked for, where it is a number that can be minted."""
        words = "".join(letter for letter in self.count.text() if letter not in " .,'\u00a0\u202f")
        number = int(words) if words.isascii() and words.isdigit() and len(words) <= len(str(MOST)) else 0
        return number if 1 <= number <= MOST else None

    @property
    def money(self) -> Money | None:
        """The amount that was typed, where a card can take it."""
        place = self.place
        if place is None:
            return None
        try:
            amount = Money.parse(self.amount.text().strip().replace(",", "."), place.currency)
        except ValueError:
            return None
        return amount if place.least <= amount.minor <= place.most else None

    @property
    def order(self) -> Order | None:
        programme, place, cards = self._chosen(), self.place, self.cards
        folder = typed_folder(self.folder.text())
        is_any = not self.amount.text().strip()
        amount = self.money
        if programme is None or place is None or cards is None or folder is None:
            return None
        if amount is None and not is_any:
            return None
        if self._has_end and not self.last_day.is_day:
            return None
        store = self.store.currentData()
        plain = None if amount is None else amount.plain()
        return Order(
            programme.key,
            place.currency,
            cards,
            folder,
            plain,
            place.key,
            shop=store,
            at_printer=store is None,
            ends=end_of(self.last_day.day) if self._has_end else None,
        )

    def needed(self) -> list[QLineEdit]:
        return [self.count, self.folder]

    def is_ready(self) -> bool:
        return self.order is not None

    def focus_first(self) -> None:
        (self.stop if self.is_running else self.count).setFocus()

    # What came of it

    def set_still(self, *, is_still: bool) -> None:
        for field in (self.programme, self.region, self.store, self.validity, self.last_day):
            field.setEnabled(not is_still)
        self.choose.setEnabled(not is_still)

    def _set_running(self, *, is_running: bool) -> None:
        super()._set_running(is_running=is_running)
        self.set_still(is_still=is_running)

    def show_stopped(self) -> None:
        title = translate("Issuing", "The batch was stopped")
        none = translate("Issuing", "No card was made, and there is no file.")
        some = translate(
            "Issuing",
            "{cards} had been made. They are scrapped and can never be sold, and their file is gone.",
        )
        text = some.format(cards=cards_text(self.done)) if self.done else none
        self.show_end(Tone.NOTE, title, text)

    def _chosen(self) -> Programme | None:
        at = self.programme.currentIndex()
        return self._programmes[at] if 0 <= at < len(self._programmes) else None

    def _show_regions(self) -> None:
        programme, before = self._chosen(), self.region.currentData()
        places = programme.regions if programme else ()
        _fill(self.region, [(region_line(one.key, one.currency), one.key) for one in places])
        self.prefer(str(before))
        self._watch()

    def _watch(self) -> None:
        super()._watch()
        self._say_hints()
        cards = self.cards
        text = translate("Issuing", "Mint {cards}").format(cards=cards_text(cards or 0))
        self.deed.setText(text if cards else translate("Issuing", "Mint the cards"))

    @property
    def _has_end(self) -> bool:
        return bool(self.validity.currentData() == _UP_TO)

    def _say_end(self) -> None:
        """What the law of the region says of it, as far as it is known here. Whoever mints decides."""
        place, has_end = self.place, self._has_end
        self._ended.setVisible(has_end)
        self._ended.set_hint("" if self.last_day.is_day else no_day(), is_wrong=True)
        years = LEAST_YEARS.get(place.key) if place else None
        if years is None or place is None:
            text = translate("Issuing", "Redeemed by then, their value stays for ever: balance does not end.")
            self._held.set_hint(text if has_end else "")
            return
        text = translate(
            "Issuing", "{region}: a card that is paid for may not end within {years} years of its sale."
        )
        is_early = has_end and self.last_day.date() < today().addYears(years)
        said = text.format(region=region_name(place.key), years=count_text(years))
        self._held.set_hint(said, is_wrong=is_early)

    def _say_hints(self) -> None:
        self._say_end()
        place = self.place
        least, most = (
            money_text(Money(one, place.currency)) if place else "" for one in (
                place.least if place else 0, place.most if place else 0
            )
        )  # fmt: skip
        usual = translate("Issuing", "From {least} to {most}; empty: the till decides.")
        wrong = translate("Issuing", "That is no amount from {least} to {most}.")
        is_wrong = bool(self.amount.text().strip()) and self.money is None
        text = (wrong if is_wrong else usual).format(least=least, most=most)
        self._taken.set_hint(text, is_wrong=is_wrong)
        usual = translate("Issuing", "Up to {most} in one batch.")
        wrong = translate("Issuing", "That is no number from 1 to {most}.")
        is_wrong = bool(self.count.text()) and self.cards is None
        text = (wrong if is_wrong else usual).format(most=count_text(MOST))
        self._counted.set_hint(text, is_wrong=is_wrong)


def _fill(choice: Choice, options: Sequence[tuple[str, object]]) -> None:
    blocker = QSignalBlocker(choice)
    choice.clear()
    for text, data in options:
        choice.addItem(text, data)
    choice.setCurrentIndex(0 if options else -1)
    blocker.unblock()
