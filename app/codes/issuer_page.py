"""The page of its issuer that a card is redeemed on, and whether an address is on the programme's own list.

Pasted addresses are judged elsewhere, with reasons; here is only the yes or no before a browser is opened.
"""

import re
from collections.abc import Collection
from urllib.parse import urlsplit

_PLAIN = re.compile(r"[!-~]{1,500}")  # printable ASCII without blanks
_STRANGE = frozenset("\\<>\"'`{}|^@")


def is_on_list(address: str, hosts: Collection[str]) -> bool:
    """Whether the address is https, on one of the hosts or a name below it, and nothing besides: no login, no
    other port, no character that programs read in different ways."""
    if not _PLAIN.fullmatch(address) or _STRANGE & set(address):
        return False
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return False
    host = (parts.hostname or "").removesuffix(".")
    is_listed = any(host == one or host.endswith(f".{one}") for one in hosts)
    return parts.scheme == "https" and port in (None, 443) and is_listed
