"""Reminders: told once when something comes near and once on its last day, by the way this desktop has."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from app.outcomes import STORE_BUSY, Fault
from app.ui.background import Background
from app.ui.messages import Message, messages
from app.ui.preferences import WindowPreferences
from app.ui.reminding.memory import ToldMemory
from app.ui.reminding.notifier import Notifier, Way, way_here
from app.ui.reminding.watch import Reminding
from app.ui.reminding.words import Told, together, told
from app.wallet.reminder_values import Reminder, ReminderKind
from app.wallet.values import Actor
from tests.ui.fake_settings import some_reminders
from tests.ui.fakes import FakeServices


class Shown(Notifier):
    """Keeps what it was to show."""

    def __init__(self) -> None:
        super().__init__()
        self.titles: list[str] = []

    def show(self, several: Sequence[Told]) -> None:
        self.titles += [one.title for one in several]


@pytest.fixture
def shown() -> Shown:
    return Shown()


@pytest.fixture
def reminding(services: FakeServices, background: Background, shown: Shown, actor: Actor) -> Reminding:
    services.due = some_reminders()
    WindowPreferences().reminder_days = 30
    made = Reminding(services, background, shown)
    made.begin(actor)
    made._timer.stop()
    return made


def test_each_is_told_once_and_once_more_on_its_last_day(
    reminding: Reminding, services: FakeServices, shown: Shown
) -> None:
    reminding.look()
    assert shown.titles == [
        "A card in the drawer ends soon",
        "Promotional credit ends soon",
        "Balance lies idle",
    ]
    reminding.look()
    assert len(shown.titles) == 3
    services.due[1] = replace(services.due[1], days_left=3)
    reminding.look()
    assert len(shown.titles) == 3
    services.due[1] = replace(services.due[1], days_left=0)
    reminding.look()
    reminding.look()
    assert shown.titles[3:] == ["Promotional credit ends soon"]
    reminding.stop()


def test_what_was_told_is_known_at_the_next_start_and_says_nothing_of_it(
    reminding: Reminding, services: FakeServices, background: Background, actor: Actor
) -> None:
    reminding.look()
    reminding.stop()
    again = Shown()
    other = Reminding(services, background, again)
    other.begin(actor)
    other.look()
    other.stop()
    assert again.titles == []
    kept = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Tillfold", "reminders")
    assert all(len(key) == 32 for key in kept.allKeys())
    assert "drawer" not in " ".join(kept.allKeys())


def test_only_the_kinds_that_are_wanted_are_told_and_so_many_days_before(
    reminding: Reminding, services: FakeServices, shown: Shown
) -> None:
    kept = WindowPreferences()
    kept.remind_of("idle", wanted=False)
    kept.reminder_days = 3
    reminding.look()
    assert shown.titles == ["A card in the drawer ends soon"]
    assert services.calls[-1] == ("reminders", 3)
    kept.remind_of("idle", wanted=True)
    reminding.look()
    assert shown.titles[1:] == ["Balance lies idle"]
    reminding.stop()


def test_another_account_is_told_for_itself(
    reminding: Reminding, services: FakeServices, shown: Shown, actor: Actor
) -> None:
    reminding.look()
    reminding.begin(Actor(services.people[1], actor.station))
    reminding.look()
    assert len(shown.titles) == 6
    reminding.stop()


def test_locked_nobody_is_told(reminding: Reminding, services: FakeServices, shown: Shown) -> None:
    reminding.stop()
    reminding.look()
    assert shown.titles == []
    assert ("reminders", 30) not in services.calls


def test_a_store_that_cannot_be_read_is_no_reminder(
    reminding: Reminding, services: FakeServices, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(actor: Actor, *, days: int) -> Sequence[Reminder]:
        raise Fault(STORE_BUSY)

    heard: list[Message] = []
    messages().raised.connect(heard.append)
    monkeypatch.setattr(services, "reminders", busy)
    reminding.look()
    messages().raised.disconnect(heard.append)
    reminding.stop()
    assert (shown.titles, heard) == ([], [])


def test_what_was_told_long_ago_is_forgotten() -> None:
    memory, (card, promotion, _) = ToldMemory("here\nmara"), some_reminders()
    memory.note(card, date(2025, 1, 1))
    memory.note(promotion, date(2026, 11, 1))
    memory.forget_old(date(2026, 11, 22))
    assert not memory.is_told(card)
    assert memory.is_told(promotion)
    assert not ToldMemory("here\njonas").is_told(promotion)


def test_the_words_name_amount_place_and_day_and_of_a_card_its_last_four() -> None:
    card, promotion, idle = some_reminders()
    assert "€25.00 on Amazon gift card ···· X04A" in told(card).text
    assert "€10.00 in the wallet Germany" in told(promotion).text
    assert "unused since March 2026" in told(idle).text
    open_amount = told(replace(card, amount=None))
    assert open_amount.text.startswith("Amazon gift card ···· X04A: ")
    assert together([told(card)]) == told(card)
    assert together([told(card), told(idle)]).text.count("\n") == 1


@pytest.mark.parametrize(
    ("has_tray", "program", "way"),
    [
        (True, "/usr/bin/notify-send", Way.TRAY),
        (False, "/usr/bin/notify-send", Way.PROGRAM),
        (False, "", Way.WINDOW),
    ],
)
def test_the_way_is_the_best_that_the_desktop_has(has_tray: bool, program: str, way: Way) -> None:
    assert way_here(lambda: has_tray, lambda name: program) is way


def test_a_few_are_shown_one_by_one_and_many_as_one() -> None:
    ran: list[tuple[str, ...]] = []
    notifier = Notifier(
        way=lambda: Way.PROGRAM, find=lambda name: f"/bin/{name}", run=lambda *one: ran.append(one)
    )
    words = [told(one) for one in some_reminders()]
    notifier.show(words)
    assert [one[1][-2] for one in ran] == [one.title for one in words]
    assert all(one[0] == "/bin/notify-send" and one[1][2] == "--" for one in ran)
    notifier.show([*words, Told("One more", "Text.")])
    assert [one[1][-2] for one in ran[3:]] == ["4 things to keep in mind"]


def test_without_notifications_the_window_says_it_in_a_notice() -> None:
    heard: list[Message] = []
    messages().raised.connect(heard.append)
    Notifier(way=lambda: Way.WINDOW).show([Told("Balance lies idle", "It can pay."), Told("Two", "More.")])
    messages().raised.disconnect(heard.append)
    assert [(one.title, one.text) for one in heard] == [("2 things to keep in mind", "It can pay.\nMore.")]


def test_the_window_looks_after_the_sign_in_and_stops_when_it_locks(qtbot: QtBot) -> None:
    from tests.ui.screens_shell import signed_in

    services = FakeServices()
    services.due = [replace(one, kind=ReminderKind.IDLE) for one in some_reminders()[2:]]
    window = signed_in(services)
    qtbot.addWidget(window)
    reminding = window.reminding
    assert reminding is not None
    assert reminding._timer.isActive()
    reminding._notifier._way = lambda: Way.WINDOW
    reminding._timer.timeout.emit()
    assert window.shell is not None
    assert window.shell.notice.title == "Balance lies idle"
    window.lock()
    assert not reminding._timer.isActive()
    window.close()
