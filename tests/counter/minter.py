"""Mints batches in processes that are killed in front of a step, each the n-th time it comes to it.

A program of its own, which reads its job from standard input as JSON and prints by which signal each process
ended:
    {"address": …, "folder": …, "codes": …, "kills": [["give_name", 1], …]}
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.counter import code_files, minting, unfinished
from app.counter.minting import Order
from app.data.store import Store
from app.wallet.accounts import sign_in
from app.wallet.values import Actor, Command
from tests.data.world import BOOK, NOON, PASSWORDS

COUNT, PORTION = 5, 2
PLACES = {
    "_begin": minting,
    "write_part": code_files,
    "_row": minting,
    "_add": minting,
    "give_name": code_files,
    "end": minting,
    "_scrap_some": unfinished,
}


def main(job: dict[str, Any]) -> list[int | None]:
    ended = []
    for number, (step, times) in enumerate(job["kills"]):
        child = os.fork()
        if child == 0:
            _mint(job, step, times, number)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        ended.append(os.WTERMSIG(status) if os.WIFSIGNALED(status) else None)
    return ended


def _mint(job: dict[str, Any], step: str, times: int, number: int) -> None:
    store = Store.open(job["address"], data_folder=Path(job["folder"]), clock=lambda: NOON)
    actor = sign_in(store, "manager", "manager-password", passwords=PASSWORDS)
    assert isinstance(actor, Actor)
    minting.PORTION = PORTION
    unfinished.PORTION = PORTION
    name = {"settle": "end"}.get(step, step)
    place = unfinished if step == "settle" else PLACES[name]
    setattr(place, name, _killing(getattr(place, name), times))
    order = Order("house", "USD", COUNT, Path(job["codes"]))
    data, command = Path(job["folder"]), Command(f"mint-{number}")
    if step in ("_scrap_some", "settle"):  # of the batches that were killed before
        unfinished.settle(store, data)
    minting.mint(store, actor, order, book=BOOK, data=data, command=command)


def _killing(step: Callable[..., Any], times: int) -> Callable[..., Any]:
    left = times

    def killed_in_front_of_it(*words: Any, **more: Any) -> Any:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return step(*words, **more)

    return killed_in_front_of_it


if __name__ == "__main__":
    print(json.dumps(main(json.load(sys.stdin))))
