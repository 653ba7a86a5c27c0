"""Days of a promotion: a field as high as the others of a form, and the moments that its days stand for."""

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QSize

from app.ui.components.bar_fields import DateField
from app.ui.components.fields import HEIGHT
from app.ui.formats import now
from app.ui.typeface import px

translate = QCoreApplication.translate


class DayField(DateField):
    """From today on; what follows from it is said while it is typed."""

    follows_typing = True

    def begin(self, days: int) -> None:
        """So many days from today."""
        self.set_limits(least=today())
        self.set_date(today().addDays(days))

    @property
    def day(self) -> date:
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(HEIGHT))


def today() -> QDate:
    here = now().astimezone()
    return QDate(here.year, here.month, here.day)


def no_day() -> str:
    """What is said beside a field that holds none."""
    return translate("Promotions", "That is no day from today on.")


def start_of(day: date) -> datetime | None:
    """Its first moment on this computer's clock; None for today, which means at once."""
    return None if day <= now().astimezone().date() else datetime.combine(day, time()).astimezone()


def end_of(day: date) -> datetime:
    """Its last second on this computer's clock."""
    return datetime.combine(day, time(23, 59, 59)).astimezone()
