"""Several cards in one go, all or none: what is refused names every card that failed, and why."""

from collections.abc import Sequence

from app.outcomes import Refused

MOST = 10
"""Cards that are activated together on one receipt."""


def refused(failures: Sequence[tuple[str, Refused]], asked: int) -> Refused:
    """One refusal for all that failed, each named by its serial: the first one's, with the list of them where
    more than one card was asked for."""
    serial, first = failures[0]
    if asked == 1:
        return first
    listed = [
        {"serial": one, "outcome": why.outcome.name, "title": why.title, "remedy": why.remedy}
        for one, why in failures
    ]
    return Refused(first.outcome, {**first.facts, "serial": serial, "failed": listed})
