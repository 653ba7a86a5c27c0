"""A manager's desk in a process of its own, for `test_desk_beside_till`:

    python -m tests.ui.counter.other_desk ADDRESS FOLDER

Each line it reads is a list in JSON, what to do and with what; it is done by keys, and what the desk says
then is printed as a line in JSON. A mint stops inside of its second portion, with all that a portion locks,
and before its file gets its name; `go_on` lets it go.
"""

import json
import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.bootstrap import Tillfold
from app.counter import code_files, minting
from app.ui.application import make_application
from app.ui.background import Background
from app.ui.manager.issuing.pane import IssuePane
from app.ui.manager.review.pane import ReviewPane
from app.ui.manager.staff.front import STAFF, STORES
from app.ui.manager.staff.pane import StaffPane
from app.ui.pane import Pane
from app.wallet.values import Actor, Role
from tests.data.world import PASSWORDS
from tests.ui.counter.other_window import wait_for
from tests.ui.manager.at_desk import CTRL, focused, press, type_into


def seen(until: Callable[[], object]) -> None:
    """Let the window live until it is so; say so where it never is."""
    wait_for(lambda: bool(until()))
    assert until()


class Stops:
    """Where the worker that mints waits until it is told to go on."""

    def __init__(self) -> None:
        self.at = ""
        self._may_go = threading.Event()

    def stop(self, at: str) -> None:
        self.at = at
        self._may_go.wait()
        self._may_go.clear()

    def go_on(self) -> None:
        self.at = ""
        self._may_go.set()

    def put_into_minting(self) -> None:
        add, give_name = minting._add, code_files.give_name

        def held_add(tx: Any, **given: Any) -> Any:
            answer = add(tx, **given)
            if given["done"] == minting.PORTION:
                self.stop("portion")
            return answer

        def held_name(*given: Any) -> Any:
            self.stop("name")
            return give_name(*given)

        minting._add, code_files.give_name = held_add, held_name  # type: ignore[assignment]


class OtherDesk:
    """The panes of the manager's desk. Every method is something to do, and returns what is seen then."""

    def __init__(self, address: str, folder: Path) -> None:
        self._tillfold = Tillfold(data=folder, store=address, passwords=PASSWORDS)
        self._tillfold.open()
        manager = self._tillfold.sign_in("manager", "manager-password")
        assert isinstance(manager, Actor)
        self._manager, self._background, self._stops = manager, Background(), Stops()
        self._stops.put_into_minting()
        self._panes: dict[type[Pane], Pane] = {}

    def close(self) -> None:
        for pane in self._panes.values():
            pane.shut_down()
            pane.close()
        self._background.shutdown(self._tillfold.close)

    def _front(self, kind: type[Pane]) -> Any:
        """The pane, in front and as the store is now."""
        is_new = kind not in self._panes
        if is_new:
            self._panes[kind] = kind(self._tillfold, self._background)
        pane = self._panes[kind]
        pane.resize(1100, 760)
        pane.show()
        pane.activateWindow()
        seen(pane.isActiveWindow)
        if is_new:
            pane.show_actor(self._manager)
        pane.refresh()
        pane.entered()
        seen(lambda: not self._background.is_busy)
        return pane

    # Cards

    def mint(self, count: int, folder: str) -> bool:
        """Begin a batch; it goes on while other things are done."""
        pane: IssuePane = self._front(IssuePane)
        QTest.keyClick(pane, Qt.Key.Key_N, CTRL)
        seen(lambda: focused().objectName() == "mint-count")
        QTest.keyClicks(focused(), str(count))
        type_into(QTest, "mint-folder", folder)
        press(QTest, Qt.Key.Key_Return)
        seen(lambda: pane.minting.page.is_running)
        return True

    def stopped_at(self) -> str:
        seen(lambda: self._stops.at)
        return self._stops.at

    def go_on(self) -> bool:
        self._stops.go_on()
        return True

    def minted(self) -> str:
        """The pages of the batch's sheets are open: it is there, with its file."""
        pane: IssuePane = self._front(IssuePane)
        seen(lambda: pane.pages.current is pane.sheets.page)
        return pane.minting.page.told.title

    # Reviews

    def weigh(self, reason: str, by: str = "") -> bool:
        """What waits first is looked at, and what is kept with its decision is typed."""
        pane: ReviewPane = self._front(ReviewPane)
        seen(lambda: pane.page.case is not None and pane.page.facts.rowCount() > 0)
        for field, text in ((pane.page.by, by), (pane.page.reason, reason)):
            field.setFocus()
            QTest.keyClick(field, Qt.Key.Key_A, CTRL)
            QTest.keyClick(field, Qt.Key.Key_Delete)
            QTest.keyClicks(field, text)
        return True

    def decide(self, how: str) -> str:
        """What the desk says first of it."""
        pane: Any = self._panes[ReviewPane]
        pane.last.clear()
        alt = Qt.KeyboardModifier.AltModifier
        key, modifier = (Qt.Key.Key_Return, CTRL) if how == "approve" else (Qt.Key.Key_R, alt)
        QTest.keyClick(pane.page.reason, key, modifier)
        seen(lambda: pane.last.title and not self._background.is_busy)
        return pane.last.title.split(",")[0]

    def waiting(self) -> int:
        """How many cases are to be decided."""
        pane: ReviewPane = self._front(ReviewPane)
        return pane.list.model.rowCount()

    # Staff and stores

    def give_role(self, login: str, role: str) -> str:
        return self._with_member(login, lambda pane: pane.front.member.roles[Role(role)])

    def lock(self, login: str) -> str:
        return self._with_member(login, lambda pane: pane.front.member.lock)

    def unlock(self, login: str) -> str:
        return self._with_member(login, lambda pane: pane.front.member.unlock)

    def _with_member(self, login: str, button_of: Callable[[StaffPane], Any]) -> str:
        pane: StaffPane = self._front(StaffPane)
        pane.front.choose(STAFF)
        pane.front.look_at_member(login)
        button = button_of(pane)
        seen(button.isVisible)
        button.setFocus()
        return self._told(pane, Qt.Key.Key_Space)

    def name_role(self, login: str, role: str) -> str:
        """Give a role to whoever has this login, a holder too."""
        pane: StaffPane = self._front(StaffPane)
        pane.front.choose(STAFF)
        pane.front.give.setFocus()
        press(QTest, Qt.Key.Key_Space)
        type_into(QTest, "role-login", login)
        page = pane.staff.role_page
        page.role.setCurrentIndex(page.role.findData(role))
        return self._told(pane, Qt.Key.Key_Return)

    def name_store(self, store: str, name: str) -> str:
        pane: StaffPane = self._front(StaffPane)
        pane.front.choose(STORES)
        pane.front.look_at_store(store)
        pane.front.store.change.setFocus()
        press(QTest, Qt.Key.Key_Return)
        type_into(QTest, "store-page-name", name)
        return self._told(pane, Qt.Key.Key_Return)

    def name_till(self, store: str, label: str) -> str:
        """The store's first till."""
        pane: StaffPane = self._front(StaffPane)
        pane.front.choose(STORES)
        pane.front.look_at_store(store)
        pane.front.store.label.setFocus()
        press(QTest, Qt.Key.Key_Return)
        type_into(QTest, "label-text", label)
        return self._told(pane, Qt.Key.Key_Return)

    def _told(self, pane: StaffPane, key: Qt.Key) -> str:
        pane.front.say(None)
        press(QTest, key)
        seen(lambda: pane.front.told.title and not self._background.is_busy)
        return pane.front.told.title


def lines() -> Iterator[list[Any]]:
    """What is to be done, while the window lives on."""
    came: queue.Queue[str] = queue.Queue()

    def read() -> None:
        for line in sys.stdin:
            came.put(line)
        came.put("")

    threading.Thread(target=read, daemon=True).start()
    while True:
        while came.empty():  # as long as the till needs
            wait_for(lambda: not came.empty())
        line = came.get()
        if not line:
            return
        yield json.loads(line)


def main(address: str, folder: str) -> int:
    make_application(["tillfold"])
    desk = OtherDesk(address, Path(folder))
    for what, *given in lines():
        print(json.dumps(getattr(desk, what)(*given)), flush=True)
    desk.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
