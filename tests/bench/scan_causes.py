"""Why a picture was not read: the place, the framing, the characters, or that they were not sure enough."""

from collections import Counter
from collections.abc import Iterable, Mapping

from scan_report import Rows, is_wrong


def causes(tiers: Mapping[str, Rows]) -> str:
    """Every wrong answer with its cause, and how many of the others failed why."""
    return "\n".join([*_wrong(tiers), "", *_failed(tiers), "", *_misread(tiers)])


def _wrong(tiers: Mapping[str, Rows]) -> Iterable[str]:
    yield "Wrong answers:"
    found = [(tier, row) for tier, rows in tiers.items() for row in rows if is_wrong(row)]
    for tier, row in found:
        truth, answer = row["truth"], row["answer"] or row["guess"]
        yield (
            f"- {tier} {row['seed']}: {_difference(row)} (truth {truth}, answer {answer}, confidence "
            f"{row['confidence']}, {row['height_px']} px, {row['face']}, {row['print']}, {row['panel']})"
        )
    if not found:
        yield "- none"


def _difference(row: dict) -> str:
    truth, answer = row["truth"], row["answer"] or row["guess"]
    if truth is None:
        return f"a code where there is none: {row['instead']}"
    if len(truth) != len(answer):
        return "another length"
    differences = [(a, b) for a, b in zip(truth, answer, strict=True) if a != b]
    if len(differences) > len(truth) // 2:
        return "another line"
    hidden = ", characters were hidden" if row["hidden"] else ""
    return "misread " + ", ".join(f"{a} as {b}" for a, b in differences) + hidden


def _failed(tiers: Mapping[str, Rows]) -> Iterable[str]:
    yield "| not right, by cause | pictures | " + " | ".join(_CAUSES) + " |"
    yield "|---" * (len(_CAUSES) + 2) + "|"
    for tier, rows in tiers.items():
        failed = [row for row in rows if row["truth"] and row["helped"] != "exact"]
        if failed:
            counts = Counter(cause(row) for row in failed)
            yield f"| {tier} | {len(failed)} | " + " | ".join(str(counts[name]) for name in _CAUSES) + " |"


_CAUSES = ("place", "framing", "1 character", "2 characters", "more characters", "too unsure")


def cause(row: dict) -> str:
    """At which step a picture with a code was lost."""
    guess, truth = row.get("guess"), row["truth"]
    if not guess or not row["is_placed"]:
        return "place"
    if len(guess) != len(truth):
        return "framing"
    off = sum(a != b for a, b in zip(guess, truth, strict=True))
    if off == 0:
        return "too unsure"
    return {1: "1 character", 2: "2 characters"}.get(off, "more characters")


def _misread(tiers: Mapping[str, Rows]) -> Iterable[str]:
    """The pairs that are taken for one another most, over guesses that are nearly right."""
    pairs: Counter[str] = Counter()
    for rows in tiers.values():
        for row in rows:
            guess, truth = row.get("guess") or "", row["truth"] or ""
            if len(guess) == len(truth) and cause(row) in ("1 character", "2 characters"):
                pairs.update(f"{a} as {b}" for a, b in zip(truth, guess, strict=True) if a != b)
    yield "Misread most: " + (", ".join(f"{pair} {count}" for pair, count in pairs.most_common(20)) or "none")
