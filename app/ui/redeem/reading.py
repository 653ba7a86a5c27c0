"""What the text in the code field is so far, as one line for the person who types it.

What a code is, `app.codes` knows; here it becomes words.
"""

from dataclasses import dataclass
from html import escape, unescape
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.codes.programme import ProgrammeBook
from app.codes.recognise import Entry, Kind, entry
from app.outcomes import QT_TRANSLATE_NOOP
from app.ui.theme import Tone

_BOLD, _END = '<span style="font-weight:600">', "</span>"
_NUMBERS = {Kind.SERIAL, Kind.BARCODE, Kind.RECEIPT}
_NAMED = 2  # programmes named before "and others"

_OTHER_KINDS: Final = {
    Kind.SERIAL: QT_TRANSLATE_NOOP(
        "Reading", "This is a serial number. The claim code is the one under the scratch panel, on the back."
    ),
    Kind.BARCODE: QT_TRANSLATE_NOOP(
        "Reading",
        "This is the number of the barcode. The claim code stands on the back, under the scratch panel.",
    ),
    Kind.RECEIPT: QT_TRANSLATE_NOOP(
        "Reading",
        "This is a receipt number. The claim code stands on the card, or further down on the receipt.",
    ),
    Kind.PROMOTION: QT_TRANSLATE_NOOP(
        "Reading",
        "This looks like a promotional code. The claim code of a card stands in groups on its back.",
    ),
    Kind.LINK: QT_TRANSLATE_NOOP("Reading", "This is a link without a claim code in it."),
}


@dataclass(frozen=True, slots=True)
class SoFar:
    """`html` is the line under the field, `aside` stands at its right, `groups` are the cells to draw.

    can_be_sent: whether going on makes sense. A half-typed code is never sent anywhere. `programme` names the
    one kind of card that this is a whole code of, and is empty where that is open.
    """

    tone: Tone
    icon: str
    html: str
    aside: str
    groups: tuple[int, ...]
    can_be_sent: bool
    text: str
    programme: str

    @property
    def is_whole(self) -> bool:
        """Whether this is a whole claim code."""
        return self.can_be_sent and self.tone is Tone.SUCCESS

    @property
    def plain(self) -> str:
        """The line without its bold names."""
        return unescape(self.html.replace(_BOLD, "").replace(_END, ""))


def read(text: str, book: ProgrammeBook) -> SoFar:
    """`text` is what was typed, pasted or scanned; `SoFar.text` is the code in it, normalised."""
    found = entry(text, book)
    tone, icon, html = _line(found, book)
    is_other_kind = _other_kind(found) is not None
    return SoFar(
        tone,
        icon,
        html,
        _aside(found, book),
        found.groups or _groups_of_mistyped(found, book),
        bool(found.text) and (found.complete or is_other_kind),
        found.text,
        _only_programme(found, book),
    )


def _line(found: Entry, book: ProgrammeBook) -> tuple[Tone, str, str]:
    if not found.text:
        return Tone.NOTE, "info", _tr("Type the code, paste it, or scan the card.")
    if found.complete:
        return Tone.SUCCESS, "circle-check", _complete(found, book)
    other = _other_kind(found)
    if other is not None:
        return Tone.WARN, "triangle-alert", _tr(_OTHER_KINDS[other])
    if found.fitting:
        return Tone.SUCCESS, "circle-check", _growing(found, book)
    if found.mistyped:
        return Tone.WARN, "triangle-alert", _mistyped(found, book)
    return Tone.WARN, "triangle-alert", _unknown(found)


def _other_kind(found: Entry) -> Kind | None:
    """What the text is when it is no claim code. A word is taken for a promotional code, and an address for a
    link, only where no claim code is like that; the numbers have shapes of their own."""
    kind = found.recognised[0].kind
    may_be_claim_code = bool(found.fitting or found.mistyped)
    if found.complete or kind not in _OTHER_KINDS or (may_be_claim_code and kind not in _NUMBERS):
        return None
    return kind


def _whole(found: Entry, book: ProgrammeBook) -> list[str]:
    return [key for key in found.fitting if book.by_key(key).fits(found.text)]


def _only_programme(found: Entry, book: ProgrammeBook) -> str:
    whole = _whole(found, book)
    return book.by_key(whole[0]).name if len(whole) == 1 else ""


def _groups_of_mistyped(found: Entry, book: ProgrammeBook) -> tuple[int, ...]:
    """A code with one wrong character keeps the groups that are printed on the card."""
    forms = (form for key in found.mistyped for form in book.by_key(key).codes)
    return next((form.groups for form in forms if form.length == len(found.text)), ())


def _complete(found: Entry, book: ProgrammeBook) -> str:
    return _tr("This is a whole code of {programmes}.").format(programmes=_names(_whole(found, book), book))


def _growing(found: Entry, book: ProgrammeBook) -> str:
    text = _tr("So far this fits {programmes} ({groups}). {count} to go.")
    return text.format(
        programmes=_names(_drawn_first(found, book), book),
        groups="-".join(map(str, found.groups)),
        count=sum(found.groups) - len(found.text),
    )


def _drawn_first(found: Entry, book: ProgrammeBook) -> list[str]:
    """The programmes that the cells are drawn for stand before the others."""

    def is_not_drawn(key: str) -> bool:
        return all(form.groups != found.groups for form in book.by_key(key).codes)

    return sorted(found.fitting, key=is_not_drawn)


def _mistyped(found: Entry, book: ProgrammeBook) -> str:
    text = _tr(
        "A character is not as on the card: the check of {programmes} does not fit. Compare them one by one."
    )
    return text.format(programmes=_names(found.mistyped, book))


def _unknown(found: Entry) -> str:
    text = _tr("No card that is known here has such a code ({count} characters). Compare it with the card.")
    return text.format(count=len(found.text))


def _names(keys: tuple[str, ...] | list[str], book: ProgrammeBook) -> str:
    bold = [f"{_BOLD}{escape(book.by_key(key).name)}{_END}" for key in keys]
    if len(bold) > _NAMED:
        rest = len(bold) - 1
        return _tr("{name} and {count} other kinds of card").format(name=bold[0], count=rest)
    return _tr(" or ").join(bold)


def _aside(found: Entry, book: ProgrammeBook) -> str:
    """Only where look-alikes fold away may the field say that they are the same."""
    folds = found.fitting and all(book.by_key(key).fold_unique for key in found.fitting)
    return _tr("O or 0, I or 1: either is fine") if folds else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reading", text)
