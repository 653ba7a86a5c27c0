"""What was found of an address, in the words, tone and icon of the window. The rules are `codes.links`'s."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.ui.messages import translated
from app.ui.theme import Tone

if TYPE_CHECKING:  # the checker's lists are long: a worker imports them when an address is checked
    from app.codes.links.address import Span
    from app.codes.links.check import Checked
    from app.codes.sentence import Sentence
    from app.ui.services import Services

translate = QCoreApplication.translate

_LOOKS: Final = {
    "official": (Tone.SUCCESS, "circle-check"),
    "look-alike": (Tone.DANGER, "circle-x"),
    "unknown": (Tone.WARN, "circle-alert"),
}
# Their place is the whole address, or the domain that stands out already.
_NOT_MARKED: Final = frozenset({"other_domain", "not_an_address", "too_long", "own_link"})
_WORST_FIRST: Final = ("look-alike", "unknown", "official")


@dataclass(frozen=True, slots=True)
class Spoken:
    """An outcome as it is shown. `word` names the verdict in one or two words; `reasons` are whole sentences;
    `shown` may hold a code. marks: the parts of it that tell, the innermost where they lie in each other."""

    tone: Tone
    icon: str
    word: str
    title: str
    remedy: str
    reasons: tuple[str, ...]
    shown: str
    owner: Span | None
    marks: tuple[Span, ...]
    instead: str | None


def check(services: Services, text: str) -> tuple[Checked, ...]:
    """Every address in the text. Runs on a worker: the first check of a run reads the lists."""
    from app.codes.links.check import check_all

    return check_all(text, services.programmes())


def worst_of(found: Sequence[Checked]) -> int:
    """Which of the addresses of a text is to be told first."""
    return min(range(len(found)), key=lambda at: _WORST_FIRST.index(found[at].verdict.value))


def spoken(checked: Checked) -> Spoken:
    verdict = checked.verdict.value
    tone, icon = _LOOKS[verdict]
    return Spoken(
        tone,
        icon,
        _word(verdict),
        _say(checked.title),
        _say(checked.remedy),
        tuple(_say(one.sentence) for one in checked.findings) or _no_reasons(verdict),
        checked.shown,
        checked.owner,
        _marks(checked),
        checked.opens if verdict != "official" else None,
    )


def _word(verdict: str) -> str:
    words = {
        "official": translate("Verdict", "Official"),
        "look-alike": translate("Verdict", "Look-alike"),
        "unknown": translate("Verdict", "Unknown"),
    }
    return words[verdict]


def _no_reasons(verdict: str) -> tuple[str, ...]:
    if verdict != "official":
        return (translate("Verdict", "Nothing odd was found in it; it is on no list of official addresses."),)
    return (
        translate("Verdict", "It begins with https://, so that nobody in between can read or change it."),
        translate("Verdict", "Its domain is on the list of official addresses, and nothing hides in it."),
    )


def _say(sentence: Sentence) -> str:
    return translated(sentence.context, sentence.text, sentence.facts)


def _marks(checked: Checked) -> tuple[Span, ...]:
    spans = {one.span for one in checked.findings if one.trick.value not in _NOT_MARKED}
    spans = {span for span in spans if span.end > span.start}
    around = {span for span in spans for other in spans if span != other and _holds(span, other)}
    return tuple(sorted(spans - around))


def _holds(span: Span, other: Span) -> bool:
    return span.start <= other.start and other.end <= span.end
