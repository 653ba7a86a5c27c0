"""What there is to tell about an address, each with its place and its sentence."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.codes.links.address import Span
from app.codes.sentence import Sentence
from app.outcomes import QT_TRANSLATE_NOOP, Fact, Text

CONTEXT: Final = "Links"


class Trick(StrEnum):
    """The kinds. An honest address can have some of them; an official one has none but NO_SCHEME."""

    NOT_AN_ADDRESS = "not_an_address"
    OTHER_DOMAIN = "other_domain"
    LOOKALIKE_LETTER = "lookalike_letter"
    MIXED_SCRIPTS = "mixed_scripts"
    PUNYCODE = "punycode"
    SLIP = "slip"
    ADDED_WORDS = "added_words"
    WRONG_TOP_LEVEL = "wrong_top_level"
    NAME_IN_FRONT = "name_in_front"
    NAME_BEHIND = "name_behind"
    USER_PART = "user_part"
    IP_ADDRESS = "ip_address"
    NOT_HTTPS = "not_https"
    NO_SCHEME = "no_scheme"
    OTHER_SCHEME = "other_scheme"
    SCRIPT = "script"
    SLASHES = "slashes"
    BACKSLASH = "backslash"
    PORT = "port"
    REDIRECT = "redirect"
    TRAILING_DOT = "trailing_dot"
    HIDDEN = "hidden"
    PERCENT_HOST = "percent_host"
    MAIL_ADDRESS = "mail_address"
    OWN_LINK = "own_link"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class Finding:
    """`span` is the part of the shown address that tells it."""

    trick: Trick
    span: Span
    sentence: Sentence


def finding(trick: Trick, span: Span, variant: str = "", **facts: Fact) -> Finding:
    """variant: which of a trick's sentences, where it has several."""
    return Finding(trick, span, Sentence(CONTEXT, _TEXTS[trick, variant], facts))


_TEXTS: Final[Mapping[tuple[Trick, str], Text]] = {
    (Trick.NOT_AN_ADDRESS, ""): QT_TRANSLATE_NOOP("Links", "This is not an address that can be opened."),
    (Trick.OTHER_DOMAIN, ""): QT_TRANSLATE_NOOP(
        "Links", "The address belongs to whoever owns {domain}, not to the owner of {official}."
    ),
    (Trick.LOOKALIKE_LETTER, ""): QT_TRANSLATE_NOOP(
        "Links", "“{letter}” stands where {official} has “{true}”."
    ),
    (Trick.LOOKALIKE_LETTER, "CYRILLIC"): QT_TRANSLATE_NOOP(
        "Links", "“{letter}” is a Cyrillic letter; {official} has the Latin “{true}” there."
    ),
    (Trick.LOOKALIKE_LETTER, "GREEK"): QT_TRANSLATE_NOOP(
        "Links", "“{letter}” is a Greek letter; {official} has the Latin “{true}” there."
    ),
    (Trick.LOOKALIKE_LETTER, "other"): QT_TRANSLATE_NOOP(
        "Links", "“{letter}” ({code}) only looks like “{true}”, which {official} has there."
    ),
    (Trick.LOOKALIKE_LETTER, "sign"): QT_TRANSLATE_NOOP(
        "Links",
        "“{letter}” ({code}) looks like “{true}” and is none: the name of the host goes on behind it.",
    ),
    (Trick.LOOKALIKE_LETTER, "form"): QT_TRANSLATE_NOOP(
        "Links", "“{letter}” is a wide or ornate form of “{true}”, in which no official address is written."
    ),
    (Trick.MIXED_SCRIPTS, ""): QT_TRANSLATE_NOOP(
        "Links", "“{label}” mixes letters of several alphabets, which honest names do not."
    ),
    (Trick.PUNYCODE, ""): QT_TRANSLATE_NOOP(
        "Links", "“{label}” is a coded name: in a browser it can show as “{shown}”."
    ),
    (Trick.SLIP, ""): QT_TRANSLATE_NOOP(
        "Links", "“{name}” is almost, and not quite, the name in {official}."
    ),
    (Trick.ADDED_WORDS, ""): QT_TRANSLATE_NOOP(
        "Links", "“{words}” was added: {official} belongs to another owner than {domain}."
    ),
    (Trick.WRONG_TOP_LEVEL, ""): QT_TRANSLATE_NOOP(
        "Links", "It ends in “.{suffix}”, where {official} ends in “.{true}”. Anybody can register that."
    ),
    (Trick.NAME_IN_FRONT, ""): QT_TRANSLATE_NOOP(
        "Links",
        "“{name}” only stands in front. Whose an address is, the last part before a slash says: {domain}.",
    ),
    (Trick.NAME_BEHIND, ""): QT_TRANSLATE_NOOP(
        "Links", "“{name}” stands behind the first slash, where anybody can write anything."
    ),
    (Trick.USER_PART, ""): QT_TRANSLATE_NOOP(
        "Links", "What stands before “@” is no part of the host. This leads to {host}."
    ),
    (Trick.IP_ADDRESS, ""): QT_TRANSLATE_NOOP(
        "Links", "The host is a number ({ip}) instead of a name, so nothing says whose it is."
    ),
    (Trick.NOT_HTTPS, ""): QT_TRANSLATE_NOOP(
        "Links", "It begins with {scheme}, which is not protected: others can read and change what comes."
    ),
    (Trick.NO_SCHEME, ""): QT_TRANSLATE_NOOP(
        "Links", "No https:// is written. Open it with https:// before it."
    ),
    (Trick.OTHER_SCHEME, ""): QT_TRANSLATE_NOOP(
        "Links", "“{scheme}:” opens another program than the browser."
    ),
    (Trick.SCRIPT, ""): QT_TRANSLATE_NOOP(
        "Links", "“{scheme}:” is no place on the web: the page or program is in the address itself."
    ),
    (Trick.SLASHES, ""): QT_TRANSLATE_NOOP(
        "Links", "Two slashes stand behind “https:” in an honest address."
    ),
    (Trick.BACKSLASH, ""): QT_TRANSLATE_NOOP(
        "Links", "A browser reads “\\” as a slash, other programs do not: the two can open different hosts."
    ),
    (Trick.PORT, ""): QT_TRANSLATE_NOOP("Links", "It asks for port {port}, where no official page is."),
    (Trick.REDIRECT, ""): QT_TRANSLATE_NOOP("Links", "It can lead on to {target}."),
    (Trick.TRAILING_DOT, ""): QT_TRANSLATE_NOOP(
        "Links", "A dot stands behind the host. It opens the same place, but no official page is written so."
    ),
    (Trick.HIDDEN, ""): QT_TRANSLATE_NOOP(
        "Links", "A character that cannot be seen ({code}) is hidden here."
    ),
    (Trick.PERCENT_HOST, ""): QT_TRANSLATE_NOOP(
        "Links", "The host is written in percent signs, to be read by nobody. It is {host}."
    ),
    (Trick.MAIL_ADDRESS, ""): QT_TRANSLATE_NOOP(
        "Links", "This is an e-mail address. The sender that a message names can be forged."
    ),
    (Trick.OWN_LINK, ""): QT_TRANSLATE_NOOP(
        "Links", "This link opens Tillfold on this computer, and no page."
    ),
    (Trick.TOO_LONG, ""): QT_TRANSLATE_NOOP("Links", "It is too long to be looked at as a whole."),
}
