"""What is under review, on a slip: what happened and since when above the crease, the figures below it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.counter.review_values import Case, CaseKind
from app.ui.components.boxes import clear, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.labels import Label
from app.ui.components.leaf import Slip
from app.ui.formats import count_text, masked
from app.ui.manager.review.words import since_of, title_of, worth_text
from app.ui.theme import S1, S3, S4, S5, Color
from app.ui.typeface import Type, px

translate = QCoreApplication.translate


class CaseSlip(Slip):
    """One per page: it is where value waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0, horizontal=True)
        self.setObjectName("case")
        self.title = Label("", Type.TITLE, wrap=True, name="case-title")
        self.since = Label("", Type.BODY, Color.INK2, wrap=True, name="case-since")
        self.ask = Button(translate("Review", "Ask the holder"), Kind.QUIET, icon="mail", name="review-ask")
        self._head = QWidget()
        words = column(self.title, self.since, spacing=px(S1))
        line = row(words, self.ask, spacing=px(S4), margins=(px(S5), px(S3), px(S5), px(S3)))
        line.setStretch(0, 1)
        self._head.setLayout(line)
        self._figures = row(spacing=px(S5), margins=(px(S5), px(S3), px(S5), px(S3)))
        self.told = Label("", Type.BODY, Color.INK2, wrap=True, name="case-told")
        self.told.setContentsMargins(px(S5), 0, px(S5), px(S3))
        self.body.addWidget(self._head)
        self.body.addLayout(self._figures)
        self.body.addWidget(self.told)

    def show_case(self, case: Case) -> None:
        self.title.setText(title_of(case))
        self.since.setText(since_of(case))
        clear(self._figures)
        for name, value, under in _figures(case):
            self._figures.addLayout(_figure(name, value, under), 1)
        told = translate("Review", "What was said: {told}").format(told=case.told or "")
        self.ask.setVisible(case.kind is not CaseKind.FRAUD)  # nobody knows who has that card
        self.told.setText(told)
        self.told.setVisible(bool(case.told))
        self._place_crease()

    def _place_crease(self) -> None:
        self.set_crease(self._head.geometry().bottom())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_crease()


def _figure(name: str, value: str, under: str) -> QVBoxLayout:
    return column(
        Label(name, Type.CAPTION, Color.INK3),
        Label(value, Type.LEAD_STRONG, wrap=True),
        Label(under, Type.CAPTION, Color.INK3, wrap=True),
        spacing=px(S1),
    )


def _figures(case: Case) -> list[tuple[str, str, str]]:
    """Name, value and what is under it."""
    who = {
        CaseKind.VELOCITY: translate("Review", "Account"),
        CaseKind.REPORT: translate("Review", "Reported by"),
        CaseKind.FRAUD: translate("Review", "Held by"),
    }
    figures = [(who[case.kind], case.name, case.login)]
    if case.card is None:
        cards, within = translate("Review", "{count} cards"), translate("Review", "within {minutes} minutes")
        told = cards.format(count=count_text(case.cards)), within.format(minutes=count_text(case.minutes))
        figures.append((translate("Review", "Cards"), *told))
    else:
        serial = translate("Review", "Serial {serial}").format(serial=case.card.serial)
        name = f"{case.card.programme} {masked(case.card.last_four)}"
        figures.append((translate("Review", "Card"), name, serial))
    return [*figures, (translate("Review", "Worth"), worth_text(case), "")]
