"""The tables of `counter_check.py`, as Markdown. Nothing is measured here."""

from collections.abc import Iterable, Mapping, Sequence

from counter_cards import KINDS

Rows = Sequence[Mapping]
Tiers = Mapping[str, Rows]
_VERDICTS = ["number", "sold", "stopped", "asked", "no number: seen as bad", "nothing said"]
_BLANK = ((False, True), (False, False))


def outcomes(tiers: Tiers, *, is_live: bool) -> str:
    """What becomes of each kind of card, here and where bars alone are read."""
    told, read = ["told after s (late)", "looks"], ["after s (late)"]
    heads = ["tier", "card", *_VERDICTS, *(told if is_live else [])]
    heads += ["CPU ms a look", "zxing-cpp alone: sold", *(read if is_live else []), "CPU ms"]
    lines = _head(heads)
    for tier, rows in tiers.items():
        for kind in KINDS:
            part = [row for row in rows if row["kind"] == kind.name]
            if part:
                lines.append(f"| {tier} | {kind.name} | {_cells(part, is_live=is_live)} |")
    return "\n".join(lines)


def _head(heads: Sequence[str]) -> list[str]:
    return [f"| {' | '.join(heads)} |", "|---" * len(heads) + "|"]


def _cells(rows: Rows, *, is_live: bool) -> str:
    cells = [len(rows), *_verdicts(rows)]
    told = [row for row in rows if _is_told(row)]
    read = [row for row in rows if row["alone"]]
    if is_live:
        cells += [_times(row["told_s"] for row in told), _middle([row["looks"] for row in told])]
    cells += [_middle([row["look_ms"] for row in rows]), _count(row["alone"] for row in rows)]
    if is_live:
        cells.append(_times(row["alone_s"] for row in read))
    return " | ".join(str(cell) for cell in (*cells, _middle([row["alone_ms"] for row in rows])))


def _verdicts(rows: Rows) -> list[int]:
    """Sold, stopped, asked of the clerk; then those without a number, which no camera can sell or stop: seen
    to be bad, and not."""
    has, bad = [row["has_serial"] for row in rows], [row["must_stop"] for row in rows]
    pairs = list(zip(has, bad, strict=True))
    sold = _count(row["is_good"] and row["has_serial"] for row in rows)
    return [sold, pairs.count((True, True)), pairs.count((True, False)) - sold, *map(pairs.count, _BLANK)]


def hands(tiers: Tiers) -> str:
    """Good and bad cards by where the thumb is, and what was left open of good ones."""
    lines = _head(["tier", "cards", "thumb", *_VERDICTS, "open: number", "panel", "both"])
    for tier, rows in tiers.items():
        for is_bad in (False, True):
            for is_free in (True, False):
                part = [row for row in rows if (row["is_bad"], row["is_free"]) == (is_bad, is_free)]
                name, thumb = "bad" if is_bad else "good", "beside" if is_free else "anywhere"
                cells = (tier, name, thumb, len(part), *_verdicts(part), *_left_open(part))
                lines.append(f"| {' | '.join(str(cell) for cell in cells)} |")
    return "\n".join(lines)


def _left_open(rows: Rows) -> list[int]:
    undecided = [row for row in rows if not (row["is_good"] or row["must_stop"])]
    number = [row["numbers"] != "same" for row in undecided]
    panel = [row["panel"] != "covered" for row in undecided]
    pairs = list(zip(number, panel, strict=True))
    return [pairs.count((True, False)), pairs.count((False, True)), pairs.count((True, True))]


def parts(tiers: Tiers) -> str:
    """What was said of panels and of numbers, each by itself."""
    panels, numbers = "panel: covered / opened / cannot tell", "numbers: same / different / cannot tell"
    lines = _head(["tier", "card", "number", panels, numbers])
    for tier, rows in tiers.items():
        for kind in KINDS:
            part = [row for row in rows if row["kind"] == kind.name]
            panel = [_count(row["panel"] == one for row in part) for one in ("covered", "opened", "unsure")]
            said = [_count(row["numbers"] == one for row in part) for one in ("same", "different", "unsure")]
            cells = (" / ".join(map(str, three)) for three in (panel, said))
            lines.append(f"| {tier} | {kind.name} | {len(part)} | {' | '.join(cells)} |")
    return "\n".join(lines)


def failures(tiers: Tiers) -> str:
    """Whatever must not happen, with its seed; and how the numbers fared."""
    lines = [
        f"- {what}: seed {row['seed']}, {tier}, {row['kind']}"
        for tier, rows in tiers.items()
        for row in rows
        for what in _wrongs(row)
    ]
    found = [row for rows in tiers.values() for row in rows]
    read, printed = (_count(row[what] for row in found) for what in ("has_serial", "has_print"))
    wrong, misread = (_count(row[what] for row in found) for what in ("is_wrong", "is_misread"))
    tail = (
        f"Of {len(found)} cards {read} gave a number to sell, {wrong} of these wrong: neither the card's nor "
        f"its bars'. Print was read of {printed}, wrong {misread}."
    )
    return "\n".join([*(lines or ["- Nothing that must not happen."]), "", tail])


def _is_told(row: Mapping) -> bool:
    return bool(row["has_serial"] and (row["is_good"] or row["must_stop"]))


def _wrongs(row: Mapping) -> list[str]:
    found = []
    if row["is_bad"] and row["is_good"]:
        found.append("sold though bad")
    if row["must_stop"] and not row["is_bad"]:
        found.append(f"stopped though good, for its {'panel' if row['panel'] == 'opened' else 'number'}")
    if row["is_wrong"]:
        found.append("wrong serial")
    return found


def _count(said: Iterable[bool]) -> int:
    return sum(map(bool, said))


def _times(seconds: Iterable[float]) -> str:
    """Median, and the 95th percentile."""
    ordered = sorted(seconds)
    if not ordered:
        return "–"
    return f"{ordered[len(ordered) // 2]:.1f} ({ordered[int(0.95 * (len(ordered) - 1) + 0.5)]:.1f})"


def _middle(values: Sequence[float]) -> str:
    return f"{sorted(values)[len(values) // 2]:.0f}" if values else "–"
