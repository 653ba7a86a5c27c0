"""The scan table as Markdown: all engines side by side, Tillfold by height and cause."""

import statistics
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from scan_records import VERDICTS

Rows = list[dict]
LEAST_PLAIN_PX = 28
_BANDS = ((0, 12), (12, 15), (15, 18), (18, 22), (22, 28), (28, 99))


def table(results: Mapping[str, Mapping[str, Rows]]) -> str:
    """results: engine -> tier -> rows."""
    lines = [
        "| engine | tier | pictures | exact % | wrong % | declined % | ms | p95 ms | CPU ms | p95 CPU ms |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for engine, tiers in results.items():
        lines += [f"| {engine} | {tier} | {_cells(rows)} |" for tier, rows in tiers.items() if rows]
    return "\n".join(lines)


def _cells(rows: Rows) -> str:
    counts = Counter(row["verdict"] for row in rows)
    shares = [f"{100 * counts[name] / len(rows):.1f}" for name in VERDICTS]
    times = [f"{value:.0f}" for kind in ("wall_ms", "cpu_ms") for value in _middle_and_late(rows, kind)]
    cells = [str(len(rows)), *shares, *times]
    return " | ".join(cells)


def _middle_and_late(rows: Rows, kind: str) -> tuple[float, float]:
    """Median and 95th percentile."""
    values = sorted(row[kind] for row in rows)
    return statistics.median(values), values[min(len(values) - 1, int(0.95 * len(values)))]


def plain_house(results: Mapping[str, Mapping[str, Rows]]) -> str:
    """House codes of 28 px and more in the plain sans and mono faces, where nothing is hidden."""
    lines = [
        f"House codes of {LEAST_PLAIN_PX} px and more, plain sans and mono faces (no character hidden):",
        "",
        "| engine | pictures | exact % | wrong % | declined % |",
        "|---|---|---|---|---|",
    ]
    for engine, tiers in results.items():
        rows = [row for rows in tiers.values() for row in rows if _is_plain_house(row)]
        if rows:
            lines.append(f"| {engine} | {' | '.join(_cells(rows).split(' | ')[:4])} |")
    return "\n".join(lines)


def _is_plain_house(row: dict) -> bool:
    return (
        row["programme"] == "house"
        and row["height_px"] >= LEAST_PLAIN_PX
        and row["group"] in ("sans", "mono")
        and not row["hidden"]
    )


def breakdown(tiers: Mapping[str, Rows]) -> str:
    """Tillfold's shares by height, print, face, panel, grouping and programme, over readable pictures."""
    rows = [row for rows in tiers.values() for row in rows if row["truth"] and not row["hidden"]]
    keys: dict[str, Callable[[dict], str]] = {
        "height": lambda row: next(f"{a}-{b} px" for a, b in _BANDS if a <= row["height_px"] < b),
        "print": lambda row: row["print"],
        "faces": lambda row: row["group"],
        "panel": lambda row: row["panel"],
        "groups": lambda row: {"-": "dashes", " ": "spaces", "": "none"}[row["separator"]],
        "programme": lambda row: row["programme"],
        "way up": lambda row: "upside down" if row["is_upside_down"] else "upright",
    }
    lines = ["| by | | pictures | exact % | wrong % | declined % |", "|---|---|---|---|---|---|"]
    for name, key in keys.items():
        for value in sorted({key(row) for row in rows}):
            part = [row for row in rows if key(row) == value]
            lines.append(f"| {name} | {value} | {' | '.join(_cells(part).split(' | ')[:4])} |")
    return "\n".join(lines)


def causes(tiers: Mapping[str, Rows]) -> str:
    """Every wrong answer with its cause, and what was said of the declined ones."""
    lines = ["Wrong answers:"]
    for tier, rows in tiers.items():
        lines += [
            f"- {tier} {row['seed']}: {_cause(row)} (truth {row['truth']}, answer {row['answer']}, "
            f"{row['height_px']} px, {row['face']}, {row['print']}, {row['panel']})"
            for row in rows
            if row["verdict"] == "wrong"
        ]
    if len(lines) == 1:
        lines.append("- none")
    lines.append("Declined, by what was reported:")
    for tier, rows in tiers.items():
        kinds = Counter(_problems(row) for row in rows if row["verdict"] == "declined" and row["truth"])
        if kinds:
            lines.append(f"- {tier}: " + ", ".join(f"{kind} {count}" for kind, count in kinds.most_common(8)))
    return "\n".join(lines)


def _problems(row: dict) -> str:
    what = "+".join(sorted(set(row.get("problems") or ()))) or "no problem named"
    guess, truth = row.get("guess"), row["truth"]
    if not guess:
        return f"{what} (nothing read)"
    if guess == truth:
        return f"{what} (guess right)"
    if len(guess) == len(truth):
        return f"{what} (guess {sum(a != b for a, b in zip(guess, truth, strict=True))} off)"
    return f"{what} (guess of another length)"


def _cause(row: dict) -> str:
    truth, answer = row["truth"], row["answer"]
    if truth is None:
        return f"a code where there is none: {row['instead']}"
    if len(truth) != len(answer):
        return "another length"
    differences = [(a, b) for a, b in zip(truth, answer, strict=True) if a != b]
    if len(differences) > len(truth) // 2:
        return "another line"
    hidden = ", characters were hidden" if row["hidden"] else ""
    return _swaps(differences) + hidden


def _swaps(differences: Iterable[tuple[str, str]]) -> str:
    return "misread " + ", ".join(f"{a} as {b}" for a, b in differences)
