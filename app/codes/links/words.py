"""What is said of an address as a whole: what it is, and what to do. The single reasons are in `findings`."""

from collections.abc import Set
from typing import Final

from app.codes.links.address import Address
from app.codes.links.domains import Official
from app.codes.links.findings import CONTEXT, Trick
from app.codes.sentence import Sentence
from app.outcomes import QT_TRANSLATE_NOOP, Text

_OFFICIAL: Final = (
    QT_TRANSLATE_NOOP("Links", "This is an official address of {official}"),
    QT_TRANSLATE_NOOP(
        "Links",
        "It can be opened. Nobody who works there asks for a code by message, on the phone or as a payment.",
    ),
)
_LOOKALIKE: Final = (
    QT_TRANSLATE_NOOP("Links", "This is not {official}"),
    QT_TRANSLATE_NOOP(
        "Links",
        "It belongs to {owner}. Whoever that is reads every code and password entered there. Close the page. "
        "Type {official} into the browser to get to the official one.",
    ),
)
_DISGUISED: Final = (
    QT_TRANSLATE_NOOP("Links", "This is made to look like {official}"),
    QT_TRANSLATE_NOOP(
        "Links",
        "No official page is written like this. Do not open it. Type {official} into the browser to get to "
        "the official one.",
    ),
)
_LEADS_AWAY: Final = (
    QT_TRANSLATE_NOOP("Links", "This begins at {official} and leads away from it"),
    QT_TRANSLATE_NOOP(
        "Links",
        "The page it ends on belongs to somebody else. Do not enter a code there. Type {official} into the "
        "browser to get to the official one.",
    ),
)
_ODD: Final = (
    QT_TRANSLATE_NOOP("Links", "This names {official}, but is not written as an official address"),
    QT_TRANSLATE_NOOP(
        "Links", "What comes from it may be from somebody else. Open https://{official} in its place."
    ),
)
_MAIL: Final = (
    QT_TRANSLATE_NOOP("Links", "This is an e-mail address"),
    QT_TRANSLATE_NOOP(
        "Links", "Whether a message really came from it cannot be seen. Never send a code in an answer."
    ),
)
_OWN: Final = (
    QT_TRANSLATE_NOOP("Links", "This link opens Tillfold"),
    QT_TRANSLATE_NOOP(
        "Links",
        "It leads to no page. A code in it is filled in, and nothing is redeemed until it is confirmed.",
    ),
)
_SCRIPT: Final = (
    QT_TRANSLATE_NOOP("Links", "This is no address of a page"),
    QT_TRANSLATE_NOOP(
        "Links", "It holds a page or a program within itself, which nobody answers for. Do not open it."
    ),
)
_NONE: Final = (
    QT_TRANSLATE_NOOP("Links", "There is no address in this"),
    QT_TRANSLATE_NOOP("Links", "Copy the whole address, from https:// to its end, and paste it here."),
)
_UNKNOWN: Final = (
    QT_TRANSLATE_NOOP("Links", "This address is not known"),
    QT_TRANSLATE_NOOP(
        "Links",
        "It belongs to {owner}, which is on none of the lists of official addresses. Enter no code of a card "
        "there.",
    ),
)


def said(
    verdict: str, tricks: Set[Trick], address: Address, official: Official | None, owner: str
) -> tuple[Sentence, Sentence]:
    """Title and remedy. owner: the registrable domain, or the number that the host is."""
    title, remedy = _texts(verdict, tricks, address, official)
    facts = {"official": official.host if official else "", "owner": owner}
    return Sentence(CONTEXT, title, facts), Sentence(CONTEXT, remedy, facts)


def _texts(
    verdict: str, tricks: Set[Trick], address: Address, official: Official | None
) -> tuple[Text, Text]:
    if verdict == "official":
        return _OFFICIAL
    if verdict == "look-alike" and official is not None:
        if not official.holds(address.name):
            return _LOOKALIKE if address.is_host else _DISGUISED
        return _LEADS_AWAY if Trick.REDIRECT in tricks else _DISGUISED
    if Trick.OWN_LINK in tricks:
        return _OWN
    if Trick.SCRIPT in tricks:
        return _SCRIPT
    if Trick.MAIL_ADDRESS in tricks:
        return _MAIL
    if official is not None:
        return _ODD
    return _UNKNOWN if address.name and Trick.NOT_AN_ADDRESS not in tricks else _NONE
