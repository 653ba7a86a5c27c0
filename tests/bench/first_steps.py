"""What `first_showings.py` does in the window: which pages are opened, and how, for each kind of person."""

from typing import Final, NamedTuple


class Step(NamedTuple):
    """What is shown, and what a person does for it, one after the other: `press` a button by its name, `key`
    some keys, `type` letters, `code` one of the practice codes by its number, the serial or the password."""

    name: str
    deeds: tuple[str, ...]


def _step(name: str, *deeds: str) -> Step:
    return Step(name, deeds)


_REDEEM: Final = (
    _step("redeem", "press rail-redeem"),
    _step("redeem, a card to confirm", "code 40", "key Return"),
    _step("redeem, back to the code", "key Esc"),
    _step("redeem, a refusal", "type A7QTMX3P9LW2KR77", "key Return"),
    _step("redeem, back to the code again", "key Esc"),
    _step("redeem, the scanner", "press scan-card"),
    _step("redeem, the scanner left", "press rail-redeem", "key Esc"),
    _step("redeem, the stack", "press rail-balance", "press rail-redeem", "press read-stack"),
    _step("redeem, the stack left", "key Esc"),
)
_BALANCE: Final = (
    _step("balance", "press rail-balance"),
    _step("balance, the curve as a table", "press chart-as-table"),
    _step("balance, the curve again", "press chart-as-table"),
    _step("balance, to show at the counter", "press balance-pay"),
    _step("balance, back", "key Esc"),
    _step("balance, a gift", "press balance-gift"),
    _step("balance, back from the gift", "key Esc"),
)
_HISTORY: Final = (
    _step("history", "press rail-history"),
    _step("history, a movement beside it", "key Down", "key Return"),
    _step("history, the table again", "key Esc"),
    _step("history, export", "press history-export"),
    _step("history, back from the export", "key Esc"),
)
_DRAWER: Final = (
    _step("drawer", "press rail-drawer"),
    _step("drawer, its password", "key Ctrl+N"),
    _step("drawer, a new card", "code password", "key Return"),
    _step("drawer, back", "key Esc"),
    _step(
        "drawer, a table to bring in", "press rail-history", "press rail-drawer", "press drawer-first-import"
    ),
    _step("drawer, back from the table", "key Esc"),
    _step("drawer, what issuers hold", "press drawer-first-outside"),
    _step("drawer, back from the issuers", "key Esc"),
)
_SETTINGS: Final = (
    _step("check a link", "press rail-link"),
    _step("a link checked", "type https://www.amazon.de.example.com/gift", "key Return"),
    _step("settings", "press rail-settings"),
    _step("settings, another password", "press settings-password"),
    _step("settings, back from the password", "key Esc"),
    _step("settings, another recovery code", "press settings-recovery"),
    _step("settings, back from the recovery code", "key Esc"),
    _step("settings, a PIN", "press settings-pin"),
    _step("settings, back from the PIN", "key Esc"),
    _step("settings, living together", "press settings-join"),
    _step("settings, back from living together", "key Esc"),
    _step("settings, closing", "press settings-close"),
    _step("settings, back from closing", "key Esc"),
    _step("settings, look", "press group-look"),
    _step("settings, camera", "press group-camera"),
    _step("settings, printing", "press group-printing"),
    _step("settings, safety", "press group-safety"),
    _step("settings, reminders", "press group-reminders"),
    _step("settings, store", "press group-store"),
    _step("settings, the check of the book", "press settings-check"),
    _step("settings, back from the check", "key Esc"),
    _step("settings, a backup", "press settings-backup"),
    _step("settings, back from the backup", "key Esc"),
    _step("settings, about", "press group-about"),
    _step("settings, licences", "press settings-notices"),
    _step("settings, back from the licences", "key Esc"),
    _step("settings, searched", "key Ctrl+F", "type camera"),
)
_COUNTER: Final = (
    _step("counter", "press rail-redeem", "press rail-counter"),
    _step("counter, a card is asked for", "code serial"),
    _step("counter, an amount is asked for", "key Return"),
    _step("counter, the beginning", "key Esc Esc Esc"),
    _step("counter, charge", "key F3"),
    _step("counter, refund", "key Esc F4"),
    _step("counter, trade-in", "key Esc F6"),
    _step("counter, replace", "key Esc F7"),
    _step("counter, void", "key Esc F8"),
    _step("counter, look up", "key Esc Alt+L"),
    _step("counter, a card looked up", "code serial", "key Return"),
    _step("counter, the till's day", "key Esc F12"),
    _step("counter, what was done today", "key Esc Ctrl+H"),
    _step("counter, which till", "key Esc Alt+T"),
    _step("counter, help", "key Esc F1"),
    _step("counter, the scanner set up", "key Esc Alt+S"),
    _step("counter, back", "key Esc Esc"),
)
_DESKS: Final = (
    _step("review", "press rail-review"),
    _step("review, what was decided", "press reviews-past-empty"),
    _step("review, back", "key Esc"),
    _step("issue", "press rail-issue"),
    _step("issue, mint cards", "press issue-first"),
    _step("issue, back", "key Esc"),
    _step("promotions", "press rail-promotions"),
    _step("promotions, offer one", "press promotions-first"),
    _step("promotions, back from the offer", "key Esc"),
    _step("promotions, credit", "press promotions-first-credit"),
    _step("promotions, back from the credit", "key Esc"),
    _step("reports, what is owed", "press rail-reports"),
    _step("reports, what was done", "press report-done"),
    _step("reports, tills", "press report-tills"),
    _step("reports, tries", "press report-tries"),
    _step("reports, held", "press report-held"),
    _step("reports, owed again", "press report-owed"),
    _step("reports, export", "press report-export"),
    _step("reports, back from the export", "key Esc"),
    _step("staff", "press rail-staff"),
    _step("staff, somebody beside", "key Down", "key Return"),
    _step("staff, add somebody", "press staff-hire"),
    _step("staff, back from somebody", "key Esc"),
    _step("staff, give a role", "press staff-give"),
    _step("staff, back from the role", "key Esc"),
    _step("staff, stores", "press view-stores"),
    _step("staff, add a store", "press store-add"),
    _step("staff, back from the store", "key Esc", "press view-staff"),
)
STEPS: Final = {
    "holder": _REDEEM + _BALANCE + _HISTORY + _DRAWER + _SETTINGS,
    "clerk": _COUNTER,
    "manager": _DESKS + _COUNTER,
}
