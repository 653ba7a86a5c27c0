"""Processes that redeem, void, hold, replace and refund over the same cards and orders at once.

A program of its own, as `tests.data.redeemers` is: a job as JSON on standard input, what was answered and
what stands afterwards as JSON on standard output.
"""

import json
import random
import sys
from pathlib import Path
from typing import Any

from app.counter import reporting
from app.data.integrity import check
from app.data.store import Store
from app.outcomes import STORE_BUSY, Fault
from app.wallet.accounts import accounts
from app.wallet.values import Actor
from tests.data.workers import FORK, together
from tests.data.world import NOON, HandClock
from tests.proof.asking import own_book
from tests.proof.doing import Doing
from tests.proof.parts import Deed

ORDERS = 6
WORTH = 2500
ORDER = 400
DEEDS = ("redeem", "redeem", "redeem", "void", "hold", "replace", "refund")


def opened(job: dict[str, Any]) -> Doing:
    folder = Path(job["folder"])
    store = Store.open(job["address"], data_folder=folder, clock=HandClock(NOON))
    return Doing(store, folder, own_book(folder), {one.login: one for one in store.read(accounts)})


def main(job: dict[str, Any]) -> dict[str, Any]:
    cards, blanks = prepared(job)
    barrier = FORK.Barrier(job["workers"])
    asked = [(job, number, cards, blanks, barrier) for number in range(job["workers"])]
    told = together(raced, asked, longest_s=job["longest_s"])
    answers = [answer for answers in told for answer in answers]
    return {"answers": answers, **standing(job)}


def prepared(job: dict[str, Any]) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    """Sold cards, blank ones to replace them by, and orders that were paid from the balance."""
    doing = opened(job)
    doing.begin()
    manager = {"who": "manager", "at": "desk-1"}
    for number in range(job["workers"]):
        name = {"name": f"race-{number}", "shop": "shop-1"}
        did(doing, {"do": "add_till", **manager, **name}, f"till {number}")
        opening = {"till": f"race-{number}", "amount": "0", "currency": "USD"}
        did(doing, {"do": "open_till", **manager, **opening}, f"opening {number}")
    made = doing.propose(job["cards"] + job["cards"] // 5 + 1)
    did(doing, {"do": "issue", **manager, "region": "US", "new": made, "ends": None}, "issue")
    for number, card in enumerate(made[: job["cards"] + 1]):
        sale = {
            "serial": card["serial"],
            "amount": "25.00",
            "receipt": "R-1",
            "till": "race-0",
            "tender": "cash",
        }
        did(doing, {"do": "activate", **manager, **sale}, f"sale {number}")
    first, cards, blanks = made[0], made[1 : job["cards"] + 1], made[job["cards"] + 1 :]
    did(
        doing,
        {"do": "redeem", "who": "holder", "at": "desk-1", "code": first["code"], "region": "US"},
        "fill",
    )
    for number in range(ORDERS):
        order = {"login": "holder", "amount": "4.00", "currency": "USD", "order": f"O-{number}",
                 "till": "race-0", "kind": "checkout", "balance": "use", "tender": "cash",
                 "consent": "pin"}  # fmt: skip
        did(doing, {"do": "charge", **manager, **order}, f"charge {number}")
    doing.store.close()
    return cards, blanks


def did(doing: Doing, deed: Deed, key: str) -> None:
    answer = doing(deed, key)
    assert "refused" not in json.loads(answer), (deed["do"], answer)


def raced(job: dict[str, Any], number: int, cards: Any, blanks: Any, barrier: Any) -> list[list[str]]:
    doing, chance = opened(job), random.Random(job["seed"] + number)
    told: list[list[str]] = []
    barrier.wait()
    for turn, card in enumerate(chance.sample(cards, len(cards))):
        deed = planned(chance, number, card, chance.choice(blanks))
        told += answered(doing, deed, f"{number}/{turn}")
    doing.store.close()
    return told


def answered(doing: Doing, deed: Deed, key: str) -> list[list[str]]:
    """The answer, and whatever else reached the caller. After STORE_BUSY it is asked again with its key."""
    told = []
    while True:
        try:
            return [*told, [deed["do"], doing(deed, key)]]
        except Fault as fault:
            told.append(["busy" if fault.outcome is STORE_BUSY else "error", repr(fault)])
        except Exception as error:
            return [*told, ["error", repr(error)]]
        if told[-1][0] == "error":
            return told


def planned(chance: random.Random, number: int, card: dict[str, str], blank: dict[str, str]) -> Deed:
    do, till, at = chance.choice(DEEDS), f"race-{number}", f"desk-{number % 2 + 1}"
    asked: dict[str, dict[str, Any]] = {
        "redeem": {"who": chance.choice(("holder", "other")), "code": card["code"], "region": "US"},
        "void": {"who": "clerk", "serial": card["serial"], "till": till},
        "hold": {"who": "manager", "serial": card["serial"]},
        "replace": {"who": "clerk", "old": card["serial"], "new": blank["serial"], "receipt": "R-1",
                    "till": till, "approver": "manager"},
        "refund": {"who": "clerk", "order": f"O-{chance.randrange(ORDERS)}", "receipt": "S-1", "till": till,
                   "amount": "1.50", "deed": "now"},
    }  # fmt: skip
    return {"do": do, "at": at, **asked[do]}


def standing(job: dict[str, Any]) -> dict[str, Any]:
    doing = opened(job)
    manager = Actor(doing.people["manager"], "desk-1")
    (owed,) = reporting.liability(doing.store, manager)
    findings = [str(one) for one in check(doing.store).findings]
    doing.store.close()
    return {"cards": owed.cards.minor, "wallets": owed.wallets.minor, "findings": findings}


if __name__ == "__main__":
    json.dump(main(json.load(sys.stdin)), sys.stdout)
