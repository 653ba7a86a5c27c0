"""The composition root: the only place that knows every concrete class.

It puts store, use cases and scanner together for the window (`app.ui.services.Services`) and the command
line, room by room. What is heavy (cv2, SQLAlchemy) is imported when it is first used, so that the window can
paint before it.
"""

from functools import partial
from pathlib import Path

from app.bootstrap.care import Care
from app.bootstrap.charging import ChargeRoom
from app.bootstrap.counter import Counter
from app.bootstrap.drawer import Drawer
from app.bootstrap.entrance import Added, Entrance
from app.bootstrap.issuing import IssuingRoom
from app.bootstrap.manager import ManagerRoom
from app.bootstrap.offering import OfferingRoom
from app.bootstrap.overview import Overview
from app.bootstrap.paper import PaperRoom
from app.bootstrap.returns import ReturnsRoom
from app.bootstrap.review import ReviewRoom
from app.bootstrap.scanner import Scanner, SubjectReader
from app.bootstrap.settings import SettingsRoom
from app.bootstrap.till import Till
from app.bootstrap.till_day import TillDayRoom
from app.bootstrap.wallet import Wallet

__all__ = ["Added", "SubjectReader", "Tillfold", "run_window"]


class Tillfold(
    Till,
    TillDayRoom,
    Care,
    ManagerRoom,
    Entrance,
    Wallet,
    Overview,
    Drawer,
    Counter,
    Scanner,
    SettingsRoom,
    PaperRoom,
    ReviewRoom,
    ReturnsRoom,
    IssuingRoom,
    OfferingRoom,
    ChargeRoom,
):
    """The whole program on one store. Its methods may be called from any thread."""


def run_window(*, data: Path, store: str | None, pending_code: str | None = None) -> int:
    """Open the window and stay until it is closed. Returns the exit status."""
    from app.ui.application import start

    factory = partial(Tillfold, data=data, store=store)
    return start(factory, [], data=data, store=store, pending_code=pending_code)
