"""Setting up the scanner of this computer: one card is scanned, and its prefix, suffix and pace are kept."""

from typing import ClassVar

from app.ui.counter.flow import CounterFlow
from app.ui.counter.input.wedge import Setup
from app.ui.counter.values import Answer, Ask, Chime, Field, Given, Subject
from app.ui.theme import Tone


class SetUpScannerFlow(CounterFlow):
    key: ClassVar[str] = "Alt+S"
    name: ClassVar[str] = "set-up-scanner"

    def word(self) -> str:
        return self.tr("Set up the scanner")

    def begin(self, subject: Subject) -> None:
        self.desk.learn_scanner(is_learning=True)
        self._show_page()

    def _show_page(self, problem: str = "") -> None:
        self._ask(
            Ask(
                self.tr("Set up the scanner"),
                self.tr("What it sends around the number, and how fast, is learnt from one scan."),
                (Field(self.tr("Card"), is_now=True),),
                self.tr("Scan any card once"),
                self.tr("Use the usual setting"),
                hint=self.tr("Nothing is looked up and nothing is sold."),
                problem=problem,
            )
        )

    def take(self, given: Given) -> None:
        setup = Setup.learnt(*self.desk.last_burst)
        if setup is None:
            self._show_page(self.tr("That was no scan of a card. Scan the barcode of a card, in one go."))
        else:
            self._keep(setup)

    def enter(self) -> None:
        self._keep(Setup())

    def _keep(self, setup: Setup) -> None:
        self.desk.preferences.scanner = setup
        self.forget()
        endings = {
            "enter": self.tr("It ends a number with Enter."),
            "tab": self.tr("It ends a number with Tab."),
            "": self.tr("It ends a number with a pause."),
        }
        begins = self.tr("It begins each number with {prefix}.").format(prefix=setup.prefix)
        self._answer(
            Answer(
                Tone.SUCCESS,
                self.tr("Scanner set up"),
                f"{endings[setup.suffix]} {begins}" if setup.prefix else endings[setup.suffix],
                self.tr("It is remembered on this computer."),
                self.tr("Back to the counter"),
                chime=Chime.DONE,
            )
        )

    def forget(self) -> None:
        super().forget()
        self.desk.learn_scanner(is_learning=False)
