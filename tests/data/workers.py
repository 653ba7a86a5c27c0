"""Forked processes that work at the same time: if one of them dies, all of it ends and says so."""

import multiprocessing
import traceback
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection, wait
from typing import Any

FORK = multiprocessing.get_context("fork")


def together(work: Callable[..., Any], asked: Sequence[tuple[Any, ...]], *, longest_s: float) -> list[Any]:
    """What `work` returned in each process, in the order of what was asked. Raises RuntimeError as soon as a
    process raises or dies, or when nothing was heard of any for so long; none of them is left behind."""
    workers, ends = [], []
    for words in asked:
        ours, theirs = FORK.Pipe(duplex=False)
        workers.append(FORK.Process(target=_tell, args=(work, words, theirs)))
        workers[-1].start()
        theirs.close()
        ends.append(ours)
    try:
        told = _heard(ends, longest_s)
        for worker in workers:
            worker.join(longest_s)
    finally:
        for worker in workers:
            worker.kill()
            worker.join()
    return [told[end] for end in ends]


def _tell(work: Callable[..., Any], words: tuple[Any, ...], theirs: Connection) -> None:
    try:
        theirs.send((True, work(*words)))
    except Exception:
        theirs.send((False, traceback.format_exc()))


def _heard(ends: Sequence[Connection], longest_s: float) -> dict[Connection, Any]:
    told: dict[Connection, Any] = {}
    while len(told) < len(ends):
        ready = wait([end for end in ends if end not in told], longest_s)
        if not ready:
            raise RuntimeError("nothing is heard of the processes")
        for end in ready:
            told[end] = _answer(end)
    return told


def _answer(end: Connection) -> Any:
    try:
        is_done, answer = end.recv()
    except EOFError:
        raise RuntimeError("a process died") from None
    if not is_done:
        raise RuntimeError(answer)
    return answer
