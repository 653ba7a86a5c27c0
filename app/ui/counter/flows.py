"""Every deed of the counter, in the order of the keys. A new one is one file and one name here."""

from typing import Final

from app.ui.counter.cards.activate import ActivateFlow
from app.ui.counter.cards.look_up import LookUpFlow
from app.ui.counter.cards.replace import ReplaceFlow
from app.ui.counter.cards.take_out import TakeOutFlow
from app.ui.counter.cards.void import VoidFlow
from app.ui.counter.charge.flow import ChargeFlow
from app.ui.counter.day.choose_till import ChooseTillFlow
from app.ui.counter.day.flow import TillDayFlow
from app.ui.counter.day.today import TodayFlow
from app.ui.counter.flow import CounterFlow
from app.ui.counter.help import HelpFlow
from app.ui.counter.input.set_up_scanner import SetUpScannerFlow
from app.ui.counter.returns.refund import RefundFlow
from app.ui.counter.returns.trade_in import TradeInFlow

FLOWS: Final[tuple[type[CounterFlow], ...]] = (
    ActivateFlow,
    ChargeFlow,
    RefundFlow,
    TradeInFlow,
    ReplaceFlow,
    VoidFlow,
    LookUpFlow,
    TillDayFlow,
    TodayFlow,
    TakeOutFlow,
    ChooseTillFlow,
    HelpFlow,
    SetUpScannerFlow,
)
"""The first one is where everything begins and ends."""
