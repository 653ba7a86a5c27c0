"""A form at whose end a manager can sign in place of whoever should have agreed, with a reason."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject

from app.counter.charge_values import Override
from app.outcomes import Refused
from app.ui.counter.desk import Desk
from app.ui.counter.flow import FormFlow, Page, Slot
from app.ui.counter.manager_here import ManagerHere
from app.ui.messages import message_of
from app.wallet.values import Actor

LONGEST_REASON: Final = 200


class OverridableFlow(FormFlow):
    """While `is_overriding`, reason, manager and password are asked in place of its own fields; Esc at the
    first of them leads back. A flow has `own_slots`, `own_page`, `own_complete`, and is told `overridden`."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.is_overriding = False
        self._manager = ManagerHere(desk, self)
        self._manager.known.connect(self._show_managers)

    def own_slots(self) -> tuple[Slot, ...]:
        raise NotImplementedError

    def own_page(self) -> Page:
        raise NotImplementedError

    def own_complete(self) -> None:
        raise NotImplementedError

    def overridden(self, override: Override) -> None:
        """A manager has signed in for it."""
        raise NotImplementedError

    def whose(self) -> tuple[str, str]:
        """In whose place is signed, and the deed with its object."""
        raise NotImplementedError

    def begin_override(self) -> None:
        self.is_overriding, self.at = True, 0
        self.show_page()
        self._manager.look()

    def _show_managers(self) -> None:
        if self.is_asking:
            self.show_page()

    def slots(self) -> tuple[Slot, ...]:
        if not self.is_overriding:
            return self.own_slots()
        reason = Slot("reason", self.tr("Reason"), self.tr("Why the holder is not asked"))
        return (reason, *self._manager.slots())

    def page(self) -> Page:
        if not self.is_overriding:
            return self.own_page()
        whose, deed = self.whose()
        detail = self.tr("A manager signs in place of {name}. The reason is kept with the order.")
        is_last = self.slots()[self.at].is_secret
        hint = self.tr("Nothing moves until the manager has signed in.") if is_last else ""
        return Page(deed, detail.format(name=whose), deed if is_last else self.tr("Next"), hint)

    def chosen(self, slot: Slot, key: str) -> str:
        return self._manager.chosen(slot, key)

    def back(self) -> None:
        if self.is_overriding and self.at == 0:
            self.is_overriding = False
            self.at = len(self.slots()) - 1
            self.show_page()
        else:
            super().back()

    def complete(self, values: Mapping[str, str]) -> None:
        if self.is_overriding:
            self._manager.sign(self.values, self._approve)
        else:
            self.own_complete()

    def _approve(self, approver: Actor | Refused) -> None:
        if not self.is_asking:
            return
        if isinstance(approver, Refused):
            self.show_page(message_of(approver).title)
        else:
            self.overridden(Override(approver, self.values["reason"]))

    def forget(self) -> None:
        super().forget()
        self.is_overriding = False
