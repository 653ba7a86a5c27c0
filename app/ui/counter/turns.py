"""Whose turn it is: of all flows of the counter one has the input. What it shows is the pane's."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.codes.kinds import Kind
from app.ui.counter.desk import Desk
from app.ui.counter.flow import CounterFlow
from app.ui.counter.flows import FLOWS
from app.ui.counter.values import Answer, Ask, Given, Subject


class Turns(QObject):
    """`asked`, `answered` and `ended` are the flows' own. `turned` when another flow has the input."""

    asked = Signal(Ask)
    answered = Signal(Answer)
    ended = Signal()
    turned = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.flows = {one.name: one(desk, self) for one in FLOWS}
        self._first = self.now = self.flows[FLOWS[0].name]
        for flow in self.flows.values():
            flow.asked.connect(self.asked)
            flow.answered.connect(self.answered)
            flow.ended.connect(self.ended)
            flow.handed.connect(self._hand_over)

    def begin(self, flow: CounterFlow, subject: Subject) -> None:
        self.turn_to(flow)
        flow.begin(subject)

    def begin_named(self, name: str) -> None:
        self.begin(self.flows[name], Subject())

    def turn_to(self, flow: CounterFlow) -> None:
        if flow is not self.now:
            self.now.forget()
            self.now = flow
        self.turned.emit()

    def turn_to_first(self) -> None:
        """Nothing is under way: the next scan begins, in the flow that everything begins with."""
        self.turn_to(self._first)

    def turn_to_whose(self, given: Given) -> None:
        """The flow that is on, where it knows such numbers; else whichever does; else the look-up."""
        if not self.now.wants(given.kind):
            self.turn_to(self._who_knows(given.kind))

    def of_key(self, key: str) -> CounterFlow | None:
        """The flow that the key begins, whoever may."""
        return next((one for one in self.flows.values() if one.key == key), None)

    def keys(self) -> list[tuple[str, str]]:
        """The keys, with their words, of what the one who works here may do. F1 is not among them."""
        mine = [one for one in self.flows.values() if self._desk.may(one.least)]
        return [(one.key, one.word()) for one in mine if one.key.startswith("F") and one.key != "F1"]

    def forget(self) -> None:
        """Somebody else comes: nothing of any flow stays."""
        for flow in self.flows.values():
            flow.forget()

    def _hand_over(self, name: str, subject: Subject) -> None:
        flow = self.flows[name]
        if self._desk.may(flow.least):
            self.begin(flow, subject)

    def _who_knows(self, kind: Kind) -> CounterFlow:
        found = (one for one in self.flows.values() if kind in one.kinds and self._desk.may(one.least))
        return next(found, self.flows["look-up"])
