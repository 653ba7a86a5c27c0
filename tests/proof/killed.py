"""Processes that do any work until they are killed, or until the server's process they talk to is.

A program of its own, as `tests.data.redeemers` is: a job as JSON on standard input, what was found as JSON on
standard output. Nothing holds the store open while a process is forked.
"""

import json
import multiprocessing
import os
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy.engine import make_url

from app.data.integrity import check
from app.data.store import Store
from app.outcomes import Fault
from app.wallet.accounts import accounts
from tests.data.world import NOON, HandClock
from tests.proof.asking import own_book
from tests.proof.doing import MANY, Doing, is_kept
from tests.proof.parts import Deed, Dice, Known
from tests.proof.plans import Plans

FORK = multiprocessing.get_context("fork")
MOST = 9
"""Requests that are answered before the kill, at the most."""
LONGEST_RECOVERY_S = 60
LONGEST_SILENCE_S = 60
"""Of a victim that has something left to do: half of it passes where a lock is waited for."""
MINUTE = 60_000_000

Told = tuple[str, str, Any]
"""What the victim said: "begun" with a key and its request, "answered" with the answer, or "failed"."""


def opened(job: dict[str, Any], turn: int) -> Doing:
    folder = Path(job["folder"])
    store = Store.open(job["address"], data_folder=folder, clock=HandClock(NOON + turn * 37 * MINUTE))
    people = {one.login: one for one in store.read(accounts)}
    return Doing(store, folder, own_book(folder), people)


def main(job: dict[str, Any]) -> list[dict[str, Any]]:
    """Kill again and again; after each, what was found. The same cards stay in use."""
    known, reports = Known(), []
    for turn in range(job["first"], job["first"] + job["kills"]):
        chance = Dice(job["seed"] * 100_003 + turn)
        told = killing(job, turn, chance, known)
        known.made += 10 * MOST
        for deed in (value for kind, _, value in told if kind == "begun"):
            learn(known, deed)
        reports.append(after(job, turn, told))
    return reports


def learn(known: Known, deed: Deed) -> None:
    """What was asked for by a process that is gone is there to work on for the next one."""
    known.cards += [
        card | {"region": deed["region"]} for card in deed.get("new", []) if isinstance(card, dict)
    ]
    known.has_other_managers |= deed["do"] == "change_role" and deed["role"] == "manager"
    lists = {"charge": (known.orders, "order"), "promote": (known.promotions, "name")}
    lists |= {"trade_in": (known.trade_ins, "reference"), "sell": (known.receipts, "receipt")}
    lists |= {"buy_card": (known.gifts, "file"), "keep_card": (known.kept, "text")}
    if deed.get("role") == "holder":
        lists |= {"join": (known.guests, "login")}
    if deed["do"] in lists:
        names, field = lists[deed["do"]]
        names.append(deed[field])


def killing(job: dict[str, Any], turn: int, chance: Dice, known: Known) -> list[Told]:
    ours, theirs = FORK.Pipe(duplex=False)
    victim = FORK.Process(target=victim_of, args=(job, turn, known, theirs))
    victim.start()
    theirs.close()
    target = victim.pid or 0
    try:
        heard = [hear(ours) for _ in range(chance.number(2, 2 * MOST))]
        if job["server"] and chance.number(0, 1):
            target = process_of_server(job["address"], chance)
        ours.poll(chance.number(0, 20_000) / 1e6)  # somewhere in what was begun, or just after it
        os.kill(target, signal.SIGKILL)
        if target != victim.pid:
            heard += [("server", "", None), *until_failed(ours)]
    finally:  # whatever became of it, nothing of it stays
        os.kill(victim.pid or 0, signal.SIGKILL)
        victim.join()
    return [*heard, *the_rest(ours)]


def process_of_server(address: str, chance: Dice) -> int:
    """One of the processes that serve this store, or that write for all."""
    with administrator(address) as connection:
        found = connection.execute(
            "SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND (datname = current_database()"
            " OR backend_type IN ('walwriter', 'checkpointer')) ORDER BY pid"
        ).fetchall()
    return int(chance.pick([pid for (pid,) in found]))


def administrator(address: str) -> "psycopg.Connection[Any]":
    url = make_url(address)
    return psycopg.connect(
        host=url.host, port=url.port, dbname=url.database, user="postgres", autocommit=True
    )


def hear(ours: Connection) -> Told:
    """What the victim says next. One that died, or that says nothing more, is not waited for for ever."""
    if not ours.poll(LONGEST_SILENCE_S):
        raise TimeoutError("the process that was to be killed says nothing")
    told: Told = json.loads(ours.recv_bytes())
    if told[0] == "broken":
        raise AssertionError(told[2])
    return told


def the_rest(ours: Connection) -> Iterator[Told]:
    """What it had said before it was killed."""
    while True:
        try:
            yield hear(ours)
        except EOFError:
            return


def until_failed(ours: Connection) -> list[Told]:
    """The victim goes on: a server that is back at once may be found without its ever knowing."""
    heard: list[Told] = []
    while len(heard) < 2 * MOST:
        heard.append(hear(ours))
        if heard[-1][0] == "failed":
            break
    return heard


def victim_of(job: dict[str, Any], turn: int, known: Known, theirs: Connection) -> None:
    try:
        work(job, turn, known, theirs)
    except Exception:
        theirs.send_bytes(json.dumps(["broken", "", traceback.format_exc()]).encode())
    signal.pause()


def work(job: dict[str, Any], turn: int, known: Known, theirs: Connection) -> None:
    doing = opened(job, turn)
    if turn == job["first"]:
        doing.begin()
    plans = Plans(Dice(job["seed"] * 7 + turn), known, doing)
    for number in range(4 * MOST):
        try:
            deed = plans.any()
        except Fault as fault:
            theirs.send_bytes(json.dumps(["failed", "", str(fault)]).encode())
            break
        key = f"{turn}/{number}"
        theirs.send_bytes(json.dumps(["begun", key, deed]).encode())
        try:
            answered = ["answered", key, doing(deed, key)]
        except Fault as fault:
            answered = ["failed", key, str(fault)]
        theirs.send_bytes(json.dumps(answered).encode())
        if answered[0] == "failed":
            break


# --- what is there afterwards


def after(job: dict[str, Any], turn: int, told: list[Told]) -> dict[str, Any]:
    doing = recovered(job, turn)
    asked = {key: deed for kind, key, deed in told if kind == "begun"}
    answers = {key: text for kind, key, text in told if kind == "answered"}
    findings = [str(finding) for finding in check(doing.store).findings]
    lost = [asked[key] for key in answers if not is_there(doing, asked[key], key, answers[key])]
    open_ones = [key for key in asked if key not in answers]
    doubled = [asked[key] for key in open_ones if not has_one_effect(doing, asked[key], key)]
    findings += [str(finding) for finding in check(doing.store).findings] if open_ones else []
    findings += mails_wrong(doing)
    doing.store.close()
    failed = [text for kind, _, text in told if kind == "failed"]
    at_server = any(kind == "server" for kind, _, _ in told)
    counts = {"answered": len(answers), "open": len(open_ones), "failed": failed, "at_server": at_server}
    return {"findings": findings, "lost": lost, "doubled": doubled, **counts}


def recovered(job: dict[str, Any], turn: int) -> Doing:
    """The store, as soon as its server has recovered."""
    end = time.monotonic() + LONGEST_RECOVERY_S
    while True:
        try:
            return opened(job, turn)
        except Fault:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)


def is_there(doing: Doing, deed: Deed, key: str, answer: str) -> bool:
    """What was acknowledged is the answer for ever, and asking again does nothing."""
    if not is_kept(deed, answer):
        return True
    before = entries(doing)
    return doing(deed, key) == answer and entries(doing) == before


def has_one_effect(doing: Doing, deed: Deed, key: str) -> bool:
    """Whatever the killed process had got to: done whole or not at all, and asked twice more, done once."""
    stands = count(doing, f"SELECT count(*) FROM command WHERE key = '{key}'")
    began = count(doing, f"SELECT count(*) FROM entry WHERE command = '{key}'")
    if began and not stands and deed["do"] not in MANY:
        return False
    before = entries(doing)
    first = doing(deed, key)
    if stands and entries(doing) != before:
        return False
    between = entries(doing)
    return not is_kept(deed, first) or (doing(deed, key) == first and entries(doing) == between)


def mails_wrong(doing: Doing) -> list[str]:
    """Every card that was bought has its one e-mail, which brings its code; and there is no other e-mail."""
    bought = count(doing, "SELECT count(*) FROM batch WHERE kind = 'gift'")
    files = sorted(path.name for path in doing.mails.glob("*"))
    cards = [doing.gift(name) if name.endswith(".eml") else None for name in files]
    left = list((doing.folder / "gifts").glob("*.json"))
    return (
        [] if len(cards) == bought and all(cards) and not left else [f"{bought} cards bought: {files} {left}"]
    )


def entries(doing: Doing) -> int:
    return count(doing, "SELECT count(*) FROM entry")


def count(doing: Doing, sql: str) -> int:
    return int(doing.store.read(lambda tx: tx.plain(sql))[0][0])


if __name__ == "__main__":
    json.dump(main(json.load(sys.stdin)), sys.stdout)
