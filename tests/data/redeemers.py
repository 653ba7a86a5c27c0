"""Processes that redeem cards, against each other or until they are killed.

A program of its own, so that it forks without a test runner in it: a job as JSON on standard input, the
answer as JSON on standard output. Nothing holds the store open while a process is forked, since SQLite's
connections do not survive that.
"""

import json
import os
import random
import signal
import sys
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from sqlalchemy import event

from app.codes.programme import load_book, shipped_paths
from app.data.integrity import check
from app.data.passwords import Cost, Passwords
from app.data.store import Store
from app.wallet.accounts import sign_in
from app.wallet.balances import balances
from app.wallet.redeem import redeem
from app.wallet.values import Actor, Command, Redeemed
from tests.data.workers import FORK, together

BOOK = load_book(shipped_paths())
PASSWORDS = Passwords(Cost(1, 8, 1))
MOST_EACH = 6  # cards for each process that is killed
LONGEST_RUN_S = 200
LONGEST_SILENCE_S = 60


def opened(folder: str) -> Store:
    return Store.open(Path(folder) / "store.sqlite", data_folder=Path(folder))


def holder(store: Store, station: str) -> Actor:
    actor = sign_in(store, "holder", "holder-password", passwords=PASSWORDS, station=station)
    assert isinstance(actor, Actor)
    return actor


def redeemed(store: Store, actor: Actor, code: str, key: str) -> Any:
    return store.transact(lambda tx: redeem(tx, actor, code, book=BOOK, command=Command(key)))


def race(job: dict[str, Any]) -> dict[str, Any]:
    """All workers redeem the same card at the same moment, one round for each card."""
    barrier = FORK.Barrier(job["workers"])
    asked = [(job, number, barrier) for number in range(job["workers"])]
    answers = together(racer, asked, longest_s=LONGEST_RUN_S)
    return {"rounds": [list(outcomes) for outcomes in zip(*answers, strict=True)]}


def racer(job: dict[str, Any], number: int, barrier: Any) -> list[str]:
    store = opened(job["folder"])
    actor = holder(store, f"desk-{number % 4 + 1}")
    outcomes = []
    for turn, code in enumerate(job["codes"]):
        barrier.wait()
        answer = redeemed(store, actor, code, f"{number}-{turn}")
        outcomes.append("redeemed" if isinstance(answer, Redeemed) else answer.outcome.name)
    store.close()
    return outcomes


def killings(job: dict[str, Any]) -> dict[str, Any]:
    """Kill a redeeming process again and again; after each, say what the store is like."""
    chance, done, reports = random.Random(job["seed"]), 0, []
    for moment in job["moments"]:
        report = killing(job, done, moment, chance)
        done += report["begun"]
        reports.append(report)
    store = opened(job["folder"])
    actor = holder(store, "desk-1")
    (found,) = store.read(lambda tx: balances(tx, actor))
    findings = [str(finding) for finding in check(store).findings]
    store.close()
    return {"findings": findings, "kills": reports, "redeemed": done, "total": found.total.minor}


def killing(job: dict[str, Any], first: int, moment: int | None, chance: random.Random) -> dict[str, Any]:
    """One process redeems from card `first` on and is killed: before its statement number `moment`, or at a
    random time where that is None. Then its acknowledged redemptions are looked for, and the one that it did
    not answer is repeated with its key."""
    ours, theirs = FORK.Pipe(duplex=False)
    victim = FORK.Process(target=victim_of, args=(job, first, moment, theirs))
    victim.start()
    theirs.close()
    heard = []
    if moment is None:
        heard = [hear(ours) for _ in range(chance.randint(1, 2 * MOST_EACH - 1))]
        ours.poll(chance.uniform(0, 0.004))  # somewhere in the redemption that was begun, or just after one
        os.kill(victim.pid or 0, signal.SIGKILL)
    heard += the_rest(ours)
    victim.join()
    begun = [number for kind, number, _ in heard if kind == "begun"]
    answers = {number: entry for kind, number, entry in heard if kind == "answered"}
    return after(job, begun, answers) | {"exit": victim.exitcode}


def hear(ours: Connection) -> Any:
    """What the victim says next; it is not waited for for ever."""
    if not ours.poll(LONGEST_SILENCE_S):
        raise TimeoutError("the process that was to be killed says nothing")
    return json.loads(ours.recv_bytes())


def the_rest(ours: Connection) -> Any:
    while True:
        try:
            yield hear(ours)
        except EOFError:
            return


def victim_of(job: dict[str, Any], first: int, moment: int | None, theirs: Connection) -> None:
    store = opened(job["folder"])
    actor = holder(store, "desk-1")
    if moment is not None:
        kill_before(store, moment)
    for number in range(first, min(first + MOST_EACH, len(job["codes"]))):
        theirs.send_bytes(json.dumps(["begun", number, None]).encode())
        answer = redeemed(store, actor, job["codes"][number], f"key-{number}")
        theirs.send_bytes(json.dumps(["answered", number, answer.entry]).encode())
    signal.pause()


def kill_before(store: Store, moment: int) -> None:
    """The process ends before the statement with this number, counted from the next transaction on."""
    left = [moment]

    def count_down(*_: Any) -> None:
        left[0] -= 1
        if left[0] < 0:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(store._engine, "before_cursor_execute", count_down)
    event.listen(store._engine, "commit", count_down)


def after(job: dict[str, Any], begun: list[int], answers: dict[int, str]) -> dict[str, Any]:
    store = opened(job["folder"])
    findings = [str(finding) for finding in check(store).findings]
    actor = holder(store, "desk-1")
    again = {number: redeemed(store, actor, job["codes"][number], f"key-{number}") for number in begun}
    store.close()
    return {
        "begun": len(begun),
        "answered": len(answers),
        "findings": findings,
        "lost": [number for number, entry in answers.items() if again[number].entry != entry],
        "unfinished": [number for number, answer in again.items() if not isinstance(answer, Redeemed)],
    }


if __name__ == "__main__":
    asked = json.load(sys.stdin)
    json.dump({"race": race, "killings": killings}[asked["do"]](asked), sys.stdout)
