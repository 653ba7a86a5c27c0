"""The written list of screens. Each says what can be operated on it; tests and pictures walk it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

COUNT = 362
"""How many screens there are. A new one is added to its list and counted here."""


@dataclass(frozen=True)
class Screen:
    """`build` gives the window in this state, not yet shown.

    `controls` are the object names of all that can be operated on it, besides `FRAME` when it is `in_frame`.
    """

    name: str
    build: Callable[[], QWidget]
    controls: frozenset[str]
    in_frame: bool = False

    @property
    def expected(self) -> frozenset[str]:
        return self.controls | (FRAME if self.in_frame else frozenset())


FRAME = frozenset(
    (
        "rail-redeem",
        "rail-balance",
        "rail-history",
        "rail-drawer",
        "rail-link",
        "rail-settings",
        "rail-lock",
        "account-button",
    )
)


def all_screens() -> list[Screen]:
    from tests.ui import (
        screens_balance,
        screens_charge,
        screens_counter,
        screens_counter_camera,
        screens_drawer,
        screens_history,
        screens_issuing,
        screens_manager,
        screens_promotions,
        screens_redeem,
        screens_reports,
        screens_returns,
        screens_safety,
        screens_scan,
        screens_settings,
        screens_shell,
        screens_staff,
        screens_till_day,
    )

    lists = (
        screens_shell,
        screens_balance,
        screens_charge,
        screens_counter,
        screens_counter_camera,
        screens_returns,
        screens_till_day,
        screens_drawer,
        screens_history,
        screens_issuing,
        screens_promotions,
        screens_manager,
        screens_redeem,
        screens_reports,
        screens_scan,
        screens_safety,
        screens_settings,
        screens_staff,
    )
    return [screen for one in lists for screen in one.SCREENS]
