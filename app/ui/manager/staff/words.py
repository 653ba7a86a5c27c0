"""Who works in the store, in words: what a role may do, and how an account stands."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.counter.staff_values import StaffMember, StoreOf, TillOf
from app.outcomes import QT_TRANSLATE_NOOP
from app.ui.components.table import Cell
from app.ui.formats import count_text, time_text
from app.ui.theme import Color, Tone
from app.ui.typeface import Type
from app.wallet.values import Role

translate = QCoreApplication.translate

_ROLES: Final = {
    Role.MANAGER: QT_TRANSLATE_NOOP("Staff", "Manager"),
    Role.CLERK: QT_TRANSLATE_NOOP("Staff", "Clerk"),
    Role.HOLDER: QT_TRANSLATE_NOOP("Staff", "Holder"),
}
_MAY: Final = {
    Role.HOLDER: (
        QT_TRANSLATE_NOOP("Staff", "Redeem cards into their own account, spend it and look at it."),
        QT_TRANSLATE_NOOP("Staff", "Nothing at a till, and nothing of anybody else's."),
    ),
    Role.CLERK: (
        QT_TRANSLATE_NOOP("Staff", "Activate and void cards, charge with the holder's consent, refund."),
        QT_TRANSLATE_NOOP("Staff", "Take trade-ins, look cards and receipts up, receive blank cards."),
        QT_TRANSLATE_NOOP("Staff", "Open, count and close a till."),
        QT_TRANSLATE_NOOP("Staff", "Replace a card when a manager approves it on the spot."),
    ),
    Role.MANAGER: (
        QT_TRANSLATE_NOOP("Staff", "Everything a clerk may do, and approve what a clerk may not."),
        QT_TRANSLATE_NOOP("Staff", "Issue cards, give promotions and goodwill, decide reviews."),
        QT_TRANSLATE_NOOP("Staff", "See the reports; name stores, add tills, settle who works here."),
    ),
}
_TILLS: Final = {
    "OPEN": QT_TRANSLATE_NOOP("Staff", "{till} is open"),
    "COUNTED": QT_TRANSLATE_NOOP("Staff", "{till} is counted"),
    "CLOSED": QT_TRANSLATE_NOOP("Staff", "{till} is closed"),
}


def role_text(role: Role) -> str:
    return translate("Staff", _ROLES[role])


def may_texts(role: Role) -> tuple[str, ...]:
    """What the role may do, a sentence each."""
    return tuple(translate("Staff", text) for text in _MAY[role])


def state_text(one: StaffMember) -> str:
    """How the account stands."""
    if one.is_locked:
        return translate("Staff", "Locked")
    if one.paused_until is not None:
        return translate("Staff", "Paused until {time}").format(time=time_text(one.paused_until))
    return translate("Staff", "May sign in")


def member_cells(one: StaffMember) -> tuple[Cell, ...]:
    role, icon = role_text(one.role), "shield-check" if one.role is Role.MANAGER else "user"
    has_pin = translate("Staff", "Settled") if one.has_pin else translate("Staff", "None yet")
    return (
        Cell(one.name, one.login, type=Type.STRONG),
        Cell(role, tag=icon, tone=Tone.NOTE),
        Cell(has_pin, ink=Color.INK if one.has_pin else Color.INK3),
        _state_cell(one),
    )


def _state_cell(one: StaffMember) -> Cell:
    if one.is_locked:
        return Cell(state_text(one), tag="lock", tone=Tone.DANGER)
    if one.paused_until is not None:
        return Cell(state_text(one), tag="hourglass", tone=Tone.WARN)
    return Cell(state_text(one), tag="check", tone=Tone.SUCCESS)


def store_cells(one: StoreOf) -> tuple[Cell, ...]:
    tills = ", ".join(till.called for till in one.tills) or translate("Staff", "No till yet")
    count = Cell(count_text(len(one.tills)), is_right=True)
    return Cell(one.name, type=Type.STRONG), Cell(tills, ink=Color.INK2), Cell(one.time_zone), count


def till_text(till: TillOf) -> str:
    """How it stands; with its own name where people read another."""
    if till.state is None:
        text = translate("Staff", "{till} was never open").format(till=till.called)
    else:
        text = translate("Staff", _TILLS[till.state]).format(till=till.called)
    own = translate("Staff", "{what}; its name is {name}")
    return own.format(what=text, name=till.name) if till.label else text
