"""Buys cards with balance in processes that are killed in front of each step in turn, or of every few: each
statement, each commit, and whatever is done to a file. Then what they left is settled by processes that are
killed likewise.

A program of its own, as `tests.data.redeemers` is: a job as JSON on standard input, how many steps there were
on standard output.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import event

from app.counter import gift_files, gifting
from app.counter.gifting import Gift
from app.data.store import Store
from app.wallet.accounts import accounts
from app.wallet.values import Actor, Command
from tests.data.world import BOOK, NOON, HandClock

AMOUNT = "5.00"
ON_FILES = ("open", "fsync", "replace", "unlink", "mkdir")
MOST = 300
"""Steps, at the most: a process that is never done is not waited for for ever."""


def main(job: dict[str, Any]) -> dict[str, int]:
    return {"buying": killed(job, buy), "settling": killed(job, settle)}


def killed(job: dict[str, Any], work: Callable[[dict[str, Any], Store, int], None]) -> int:
    """At which step a process came to its end; those before it were killed, each some steps further on."""
    for step in range(0, MOST, job["stride"]):
        child = os.fork()
        if child == 0:
            one(job, work, step)
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            assert os.waitstatus_to_exitcode(status) == 0
            return step
    raise AssertionError("it is never done")


def one(job: dict[str, Any], work: Callable[[dict[str, Any], Store, int], None], step: int) -> None:
    try:
        store = Store.open(job["address"], data_folder=Path(job["folder"]), clock=HandClock(NOON))
        kill_before(store, step)
        work(job, store, step)
        os._exit(0)
    finally:
        os._exit(1)


def buy(job: dict[str, Any], store: Store, step: int) -> None:
    answer = buy_again(store, Path(job["folder"]), Path(job["mails"]), step)
    assert isinstance(answer, gifting.GiftBought), answer


def buy_again(store: Store, data: Path, mails: Path, step: int) -> Any:
    """Ask for the card of this step: the first time, or again with its key."""
    (holder,) = (one for one in store.read(accounts) if one.login == "holder")
    gift = Gift(AMOUNT, mails / f"gift-{step}.eml", region="US")
    actor, command = Actor(holder, "desk-1"), Command(f"gift {step}")
    return gifting.buy_card(store, actor, gift, book=BOOK, data=data, command=command)


def settle(job: dict[str, Any], store: Store, _step: int) -> None:
    gift_files.settle(store, Path(job["folder"]))


def kill_before(store: Store, step: int) -> None:
    """The process ends in front of the step of this number, counted from now on."""
    left = [step]

    def count_down(*_words: Any, **_more: Any) -> None:
        left[0] -= 1
        if left[0] < 0:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(store._engine, "before_cursor_execute", count_down)
    event.listen(store._engine, "commit", count_down)
    for name in ON_FILES:
        setattr(os, name, counted(getattr(os, name), count_down))


def counted(work: Callable[..., Any], count_down: Callable[..., None]) -> Callable[..., Any]:
    def count_and_work(*words: Any, **more: Any) -> Any:
        count_down()
        return work(*words, **more)

    return count_and_work


if __name__ == "__main__":
    json.dump(main(json.load(sys.stdin)), sys.stdout)
