"""What the text in the code field is so far, as one line for the person who types it.

What it is, and where the claim code is instead, `app.codes` knows; here it gets tone, cells and markup.
"""

from dataclasses import dataclass
from html import escape, unescape
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.codes.programme import ProgrammeBook
from app.codes.recognise import Entry, Kind, entry
from app.codes.sentence import Sentence
from app.codes.telling import Place, Told, tell_entry
from app.ui.messages import translated
from app.ui.theme import Tone

translate = QCoreApplication.translate

_BOLD, _END = '<span style="font-weight:600">', "</span>"
_NAMED = 2  # programmes named before "and others"
_LOOK_OF_OTHERS: Final = {
    Kind.PROMOTION: (Tone.NOTE, "ticket-percent"),
    Kind.LINK: (Tone.WARN, "shield-alert"),
}
_WRONG: Final = (Tone.WARN, "triangle-alert")


@dataclass(frozen=True, slots=True)
class SoFar:
    """`html` is the line under the field, `aside` stands at its right, `groups` are the cells to draw.

    can_be_sent: whether going on makes sense. A half-typed code is never sent anywhere. `programme` names the
    one kind of card that this is a whole code of, and is empty where that is open. kind: what it is, UNKNOWN
    while that is open. where, place: where the claim code is, in words and for a drawing; "" and None where
    that is what was given.
    """

    tone: Tone
    icon: str
    html: str
    aside: str
    groups: tuple[int, ...]
    can_be_sent: bool
    text: str
    programme: str
    kind: Kind
    where: str
    place: Place | None

    @property
    def is_whole(self) -> bool:
        """Whether this is a whole claim code."""
        return self.kind is Kind.CLAIM_CODE

    @property
    def plain(self) -> str:
        """The line without its bold names."""
        return unescape(self.html.replace(_BOLD, "").replace(_END, ""))


def read(text: str, book: ProgrammeBook) -> SoFar:
    """`text` is what was typed, pasted or scanned; `SoFar.text` is the code in it, normalised."""
    found = entry(text, book)
    told = tell_entry(found, book)
    tone, icon = _look(told, found)
    # A word that can still become a claim code may be a promotional one as it stands.
    is_answerable = told.kind is not Kind.UNKNOWN or found.recognised[0].kind is Kind.PROMOTION
    return SoFar(
        tone,
        icon,
        _line(told),
        _aside(found, book),
        found.groups or _groups_of_mistyped(found, book),
        bool(found.text) and is_answerable,
        found.text,
        told.programmes[0] if told.is_whole and len(told.programmes) == 1 else "",
        told.kind,
        _say(told.where) if told.where is not None else "",
        told.place,
    )


def _look(told: Told, found: Entry) -> tuple[Tone, str]:
    if not found.text and told.kind is Kind.UNKNOWN:
        return Tone.NOTE, "info"
    if told.kind in _LOOK_OF_OTHERS:
        return _LOOK_OF_OTHERS[told.kind]
    is_claim_code = told.is_whole or (told.kind is Kind.UNKNOWN and bool(found.fitting))
    return (Tone.SUCCESS, "circle-check") if is_claim_code else _WRONG


def _line(told: Told) -> str:
    """The sentence, the names of programmes in bold: they come from files, and are no markup."""
    named = {"programmes": _names(told.programmes)} if "programmes" in told.what.facts else {}
    return translated(told.what.context, told.what.text, {**told.what.facts, **named})


def _say(sentence: Sentence) -> str:
    return translated(sentence.context, sentence.text, sentence.facts)


def _groups_of_mistyped(found: Entry, book: ProgrammeBook) -> tuple[int, ...]:
    """A code with one wrong character keeps the groups that are printed on the card."""
    forms = (form for key in found.mistyped for form in book.by_key(key).codes)
    return next((form.groups for form in forms if form.length == len(found.text)), ())


def _names(names: tuple[str, ...]) -> str:
    bold = [f"{_BOLD}{escape(name)}{_END}" for name in names]
    if len(bold) > _NAMED:
        rest = len(bold) - 1
        return translate("Reading", "{name} and {count} other kinds of card").format(name=bold[0], count=rest)
    return translate("Reading", " or ").join(bold)


def _aside(found: Entry, book: ProgrammeBook) -> str:
    """Only where look-alikes fold away may the field say that they are the same."""
    folds = found.fitting and all(book.by_key(key).fold_unique for key in found.fitting)
    return translate("Reading", "O or 0, I or 1: either is fine") if folds else ""
