"""F1: the keys there are, and what is settled once at a till: which one it is, and its scanner."""

from typing import ClassVar

from app.ui.counter.flow import CounterFlow
from app.ui.counter.values import Answer, Given, Listing, Row, Step, Subject
from app.ui.theme import Tone


class HelpFlow(CounterFlow):
    key: ClassVar[str] = "F1"
    name: ClassVar[str] = "help"

    def word(self) -> str:
        return self.tr("Help")

    def begin(self, subject: Subject) -> None:
        self._answer(
            Answer(
                Tone.NOTE,
                self.tr("One input for all"),
                self.tr(
                    "Scan or type a card, a receipt, an order or a login. What it is decides what opens."
                ),
                self.tr("Esc goes one step back."),
                self.tr("Back to the counter"),
                icon="keyboard",
                steps=(
                    Step("Alt+S", self.tr("Set up the scanner")),
                    Step("Alt+T", self.tr("Choose the till")),
                ),
                listing=Listing(self.tr("What the keys do"), "", self._rows()),
            )
        )

    def take(self, given: Given) -> None:
        """What is scanned goes to the flow that knows it, never here."""

    def _rows(self) -> tuple[Row, ...]:
        lines = (
            ("Enter", self.tr("Goes on; on an answer, the next card on the same receipt")),
            ("F2", self.tr("Activates: scan, amount, receipt, how it is paid")),
            ("F3", self.tr("Charges an account, with its holder's consent")),
            ("F4", self.tr("Refunds an order to where its money came from")),
            ("F5", self.tr("Reads the till again")),
            ("F6", self.tr("Takes something in for credit, a step at a time")),
            ("F7", self.tr("Replaces a card that cannot be read; a manager approves")),
            ("F8", self.tr("Takes the sale of a card back, within 24 hours")),
            ("F9", self.tr("Prints the receipt; with Shift it is saved as a PDF")),
            ("F12", self.tr("Opens the till; counts its drawer and closes it")),
            ("Ctrl H", self.tr("Shows all of today; Page Down goes on")),
            ("Alt L", self.tr("Looks up a card or a receipt, without moving anything")),
            ("Alt C", self.tr("Camera: reads print and bars of a card, and checks its panel")),
            ("Ctrl L", self.tr("Locks; the next clerk signs in by PIN")),
        )
        return tuple(Row("", key, Tone.NOTE, "keyboard", text) for key, text in lines)
