"""The scan table as Markdown: all engines side by side, and Tillfold's shares by size, print and face."""

import statistics
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

Rows = list[dict]
Results = Mapping[str, Mapping[str, Rows]]
_BANDS = ((0, 12), (12, 15), (15, 18), (18, 22), (22, 28), (28, 99))
_IN_TIME = 15
"""A clip is answered in time within so many frames from the first with which enough has been seen."""
_HEAD = (
    "| engine | {what} | {number} | right, or asked (at most 3) % | right unasked, plain codes % | wrong % | "
    "declined % | CPU ms a frame | p95 |{more}"
)


def stills(results: Results) -> str:
    """results: engine -> tier -> rows."""
    lines = [_HEAD.format(what="tier", number="pictures", more=""), "|---" * 9 + "|"]
    for engine, tiers in results.items():
        for tier, rows in tiers.items():
            if rows and "tier" not in rows[0]:
                lines.append(f"| {engine} | {tier} | {_cells(rows)} |")
    return "\n".join(lines)


def clips(results: Results, kinds: Iterable[str]) -> str:
    lines = [
        _HEAD.format(what="clips", number="number", more=" late % | frames to the answer |"),
        "|---" * 11 + "|",
    ]
    for engine, tiers in results.items():
        for kind in kinds:
            rows = tiers.get(kind)
            if rows:
                lines.append(f"| {engine} | {kind} | {_cells(rows)} | {_lateness(rows)} |")
    return "\n".join(lines)


def _cells(rows: Rows) -> str:
    plain = [row for row in rows if row["is_plain"]]
    unasked = sum(row["verdict"] == "exact" for row in plain)
    shares = [
        _share(sum(row["helped"] == "exact" for row in rows), len(rows)),
        f"{_share(unasked, len(plain))} of {len(plain)}",
        _share(sum(is_wrong(row) for row in rows), len(rows)),
        _share(sum(row["helped"] == "declined" for row in rows), len(rows)),
    ]
    times = [row["cpu_ms"] / max(len(row["frame_ms"]), 1) for row in rows]
    return " | ".join([str(len(rows)), *shares, *(f"{one:.0f}" for one in _middle_and_late(times))])


def is_wrong(row: dict) -> bool:
    """A wrong code, answered or arrived at by right answers to what was asked."""
    return "wrong" in (row["verdict"], row["helped"])


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "–"


def _middle_and_late(values: list[float]) -> tuple[float, float]:
    """Median and 95th percentile."""
    values = sorted(values)
    return statistics.median(values), values[min(len(values) - 1, int(0.95 * len(values)))]


def _lateness(rows: Rows) -> str:
    answered = [row for row in rows if row["verdict"] == "exact" and row["enough"] is not None]
    late = sum(row["frames"] - 1 > row["enough"] + _IN_TIME for row in answered)
    usual = statistics.median([row["frames"] for row in answered]) if answered else 0
    return f"{_share(late, len(answered))} | {usual:.0f}"


def breakdown(tiers: Mapping[str, Rows]) -> str:
    """Shares by height, print, face, panel, grouping and programme, over pictures that can be read."""
    rows = [row for rows in tiers.values() for row in rows if row["truth"] and not row["hidden"]]
    keys: dict[str, Callable[[dict], str]] = {
        "height": lambda row: next(f"{a}-{b} px" for a, b in _BANDS if a <= row["height_px"] < b),
        "print": lambda row: row["print"],
        "faces": lambda row: row["group"],
        "panel": lambda row: row["panel"],
        "groups": lambda row: {"-": "dashes", " ": "spaces", "": "none"}.get(row["separator"], "other"),
        "programme": lambda row: row["programme"] or "random",
        "way up": lambda row: "upside down" if row["is_upside_down"] else "upright",
    }
    lines = ["| by | | pictures | answered right % | right with answers % | wrong % |", "|---" * 6 + "|"]
    for name, key in keys.items():
        counts = Counter(key(row) for row in rows)
        for value in sorted(counts):
            own = [row for row in rows if key(row) == value]
            shares = [
                _share(sum(row["verdict"] == "exact" for row in own), len(own)),
                _share(sum(row["helped"] == "exact" for row in own), len(own)),
                _share(sum(is_wrong(row) for row in own), len(own)),
            ]
            lines.append(f"| {name} | {value} | {len(own)} | {' | '.join(shares)} |")
    return "\n".join(lines)
