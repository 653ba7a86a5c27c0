"""The pages of a till's day as plain forms: the float at opening, the count by notes and coins, the close
with its difference. Each says its fields and what a text means in one; `till_day` sends what comes of it."""

from collections.abc import Mapping, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication

from app.counter.denominations import denominations
from app.counter.till_values import Counting, InDrawer, TillDrawer
from app.money import Money
from app.ui.counter.day.words import differences_title, drawer_rows, since_text, tender_name
from app.ui.counter.flow import Bad, Page, Slot
from app.ui.counter.values import Choice, Given, Listing, Row
from app.ui.formats import money_text, round_money_text
from app.ui.theme import Tone

translate = QCoreApplication.translate

Values = Mapping[str, str]
CLOSE, AGAIN, GO_ON = "1", "2", "3"
REPORT: Final = "P"
_MOST: Final = 9_999_999
_BOXES: Final = 6


class Form(Protocol):
    """`values` are those that were given so far; `at` is the field that is asked."""

    def slots(self, values: Values) -> tuple[Slot, ...]: ...

    def page(self, values: Values, at: int) -> Page: ...

    def read(self, slot: Slot, given: Given) -> str | Bad: ...

    def shown(self, slot: Slot, value: str) -> str: ...

    def boxes(self, slots: Sequence[Slot], at: int) -> Sequence[Slot]:
        """Those of the fields that are on the page."""
        ...


def read_amount(given: Given, currency: str) -> str | Bad:
    """A plain decimal in the currency."""
    try:
        amount = Money.parse(given.text.replace(",", "."), currency)
    except ValueError:
        return Bad(translate("TillDay", "This is no amount. Type one such as 25 or 12.50."))
    if given.is_scan:
        return Bad(translate("TillDay", "This was scanned. Type the amount."))
    return amount.plain()


class OpenForm:
    """The float; Enter takes the one of the last opening."""

    def __init__(self, drawer: TillDrawer, currency: str) -> None:
        self.drawer, self.currency = drawer, currency
        self._before = next((one for one in drawer.given if one.currency == currency), Money(0, currency))

    def slots(self, values: Values) -> tuple[Slot, ...]:
        prompt = translate("TillDay", "The float, such as 150, or Enter")
        report = Choice(REPORT, translate("TillDay", "Report of the last close"))
        choices = (report,) if self.drawer.closed else ()
        label = translate("TillDay", "Float")
        return (Slot("float", label, prompt, choices, proposed=self._before.plain()),)

    def page(self, values: Values, at: int) -> Page:
        title = translate("TillDay", "Open {till}").format(till=self.drawer.called)
        detail = translate("TillDay", "The float is taken out of the safe of this store.")
        return Page(title, detail, self._decisive(values.get("float") or self._before.plain()))

    def _decisive(self, value: str) -> str:
        if value == REPORT:
            return translate("TillDay", "Show the report")
        amount = Money.parse(value, self.currency)
        if not amount.minor:
            return translate("TillDay", "Open without a float")
        return translate("TillDay", "Open with {amount}").format(amount=money_text(amount))

    def read(self, slot: Slot, given: Given) -> str | Bad:
        return read_amount(given, self.currency)

    def shown(self, slot: Slot, value: str) -> str:
        if value == REPORT:
            return translate("TillDay", "Report of the last close")
        return money_text(Money.parse(value, self.currency)) if value else ""

    def boxes(self, slots: Sequence[Slot], at: int) -> Sequence[Slot]:
        return slots


class CountForm:
    """How many there are of each note and coin, and the sum of the card slips where there may be any."""

    def __init__(self, drawer: TillDrawer, currency: str) -> None:
        self.drawer, self.currency = drawer, currency
        self._notes = denominations(currency)
        self._has_slips = any(one.tender == "card" and _is_of(one, currency) for one in drawer.drawers)

    def slots(self, values: Values) -> tuple[Slot, ...]:
        slips = translate("TillDay", "The sum of the card slips, or Enter for none")
        card = Slot("card", tender_name("card"), slips, proposed="0")
        return (*self._cash_slots(), *((card,) if self._has_slips else ()))

    def _cash_slots(self) -> tuple[Slot, ...]:
        if not self._notes:
            prompt = translate("TillDay", "The sum of all cash, or Enter for none")
            return (Slot("sum", tender_name("cash"), prompt, proposed="0"),)
        return tuple(self._note_slot(one) for one in self._notes)

    def _note_slot(self, note: str) -> Slot:
        value = round_money_text(Money.parse(note, self.currency))
        prompt = translate("TillDay", "How many of {note}? Enter for none").format(note=value)
        return Slot(note, value, prompt, proposed="0")

    def cash(self, values: Values) -> Money:
        """The sum so far."""
        total = Money(0, self.currency)
        for note, number in self._cash(values):
            total += Money(Money.parse(note, self.currency).minor * number, self.currency)
        return total

    def counting(self, values: Values) -> Counting:
        card = values.get("card") if self._has_slips else None
        return Counting(self.drawer.till, self.currency, self._cash(values), card)

    def _cash(self, values: Values) -> tuple[tuple[str, int], ...]:
        if not self._notes:
            return ((values["sum"], 1),) if values.get("sum") else ()
        numbers = ((one, int(values.get(one) or "0")) for one in self._notes)
        return tuple((note, number) for note, number in numbers if number)

    def page(self, values: Values, at: int) -> Page:
        cash, slots = money_text(self.cash(values)), self.slots(values)
        text = translate("TillDay", "{till} is open {since}. Count what lies in its drawer.")
        hint = translate("TillDay", "Behind the count no money moves until the till is closed, or goes on.")
        is_last = at == len(slots) - 1
        return Page(
            translate("TillDay", "Cash so far: {amount}").format(amount=cash),
            text.format(till=self.drawer.called, since=since_text(self.drawer.since)),
            translate("TillDay", "Count {amount} in cash").format(amount=cash)
            if is_last
            else translate("TillDay", "Next"),
            hint,
            Listing(translate("TillDay", "Counted"), "", self._rows(values)),
        )

    def _rows(self, values: Values) -> tuple[Row, ...]:
        return tuple(self._row(note, number) for note, number in reversed(self._cash(values)))

    def _row(self, note: str, number: int) -> Row:
        one = Money.parse(note, self.currency)
        total = money_text(Money(one.minor * number, self.currency))
        text = translate("TillDay", "{number} of {note}").format(number=number, note=round_money_text(one))
        return Row("", translate("TillDay", "Counted"), Tone.NOTE, "check", text, "", total)

    def read(self, slot: Slot, given: Given) -> str | Bad:
        if slot.name in ("card", "sum"):
            return read_amount(given, self.currency)
        text = given.text
        if given.is_scan or not (text.isascii() and text.isdigit()) or int(text[:9]) > _MOST or len(text) > 9:
            return Bad(translate("TillDay", "Type how many there are, such as 3."))
        return str(int(text))

    def shown(self, slot: Slot, value: str) -> str:
        if slot.name in ("card", "sum"):
            return money_text(Money.parse(value, self.currency)) if value else ""
        return value

    def boxes(self, slots: Sequence[Slot], at: int) -> Sequence[Slot]:
        """Those around the one that is asked: fifteen do not fit beside each other."""
        first = max(0, min(at - 2, len(slots) - _BOXES))
        return slots[first : first + _BOXES]


class CloseForm:
    """What to do with a counted till, and the reason of what differs."""

    def __init__(self, drawer: TillDrawer) -> None:
        self.drawer = drawer
        self.differs = any(one.counted != one.expected for one in drawer.drawers)

    def slots(self, values: Values) -> tuple[Slot, ...]:
        choices = (
            Choice(CLOSE, translate("TillDay", "Close")),
            Choice(AGAIN, translate("TillDay", "Count again")),
            Choice(GO_ON, translate("TillDay", "Go on selling")),
        )
        prompt = translate("TillDay", "1, 2 or 3, or Enter to close")
        what = Slot("what", translate("TillDay", "What now"), prompt, choices, proposed=CLOSE)
        if not self.differs or values.get("what") in (AGAIN, GO_ON):
            return (what,)
        why = translate("TillDay", "Why it differs, in a few words")
        return (what, Slot("reason", translate("TillDay", "Reason"), why))

    def page(self, values: Values, at: int) -> Page:
        text = translate("TillDay", "{till} is counted. What was counted goes into the safe.")
        is_reason = self.slots(values)[at].name == "reason"
        hint = translate("TillDay", "The difference is booked with its reason.") if is_reason else ""
        rows = drawer_rows(self.drawer.drawers)
        return Page(
            differences_title(self.drawer.drawers),
            text.format(till=self.drawer.called),
            self._decisive(values, at),
            hint,
            Listing(translate("TillDay", "Counted and expected"), "", rows),
        )

    def _decisive(self, values: Values, at: int) -> str:
        what = values.get("what", CLOSE)
        if what == AGAIN:
            return translate("TillDay", "Count again")
        if what == GO_ON:
            return translate("TillDay", "Go on selling")
        if at < len(self.slots(values)) - 1:
            return translate("TillDay", "Next")
        return translate("TillDay", "Close {till}").format(till=self.drawer.called)

    def read(self, slot: Slot, given: Given) -> str | Bad:
        if slot.name == "what":
            return Bad(translate("TillDay", "Press 1, 2 or 3."))
        is_line = given.text.isprintable() and 0 < len(given.text) <= 200 and not given.is_scan
        return given.text if is_line else Bad(translate("TillDay", "A reason is one line of text."))

    def shown(self, slot: Slot, value: str) -> str:
        if slot.name != "what":
            return value
        return next((one.text for one in slot.choices if one.key == value), "")

    def boxes(self, slots: Sequence[Slot], at: int) -> Sequence[Slot]:
        return slots


def currencies_of(drawer: TillDrawer, own: str) -> tuple[str, ...]:
    """In which currencies it is counted: those that it has taken, else that of who counts."""
    return tuple(dict.fromkeys(one.expected.currency for one in drawer.drawers)) or (own,)


def _is_of(one: InDrawer, currency: str) -> bool:
    return one.expected.currency == currency
