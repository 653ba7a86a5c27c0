"""Who owns a host: the registrable domain by the public suffix list, and the official hosts of programmes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from publicsuffixlist import PublicSuffixList

from app.codes.links.letters import skeleton
from app.codes.programme import Programme, ProgrammeBook

_ENDINGS = frozenset({"ac", "co", "com", "edu", "gov", "ne", "net", "or", "org"})


@dataclass(frozen=True, slots=True)
class Official:
    """A host of a programme's issuer; what stands before it with a dot is the issuer's too.

    owner: its registrable domain, "amazon.co.uk". brand: the part of that which was chosen, "amazon", and
    `reads` its skeleton; suffix: the rest, "co.uk". programmes: keys. Where the owner chose a word that many
    domains end in ("com.be"), there is no brand.
    """

    host: str
    owner: str
    brand: str
    reads: str
    suffix: str
    programmes: tuple[str, ...]

    def holds(self, name: str) -> bool:
        return name == self.host or name.endswith("." + self.host)


def registrable(name: str) -> str | None:
    """The part of a host that somebody registered, "shop.co.uk" of "www.shop.co.uk"; None for a suffix."""
    return _suffixes().privatesuffix(name)


def suffix_of(name: str) -> str | None:
    """What domains are registered under: "co.uk", "com", "github.io"."""
    return _suffixes().publicsuffix(name)


def is_known_suffix(name: str) -> bool:
    """Whether the host ends in something that domains really are registered under: "com", never "txt"."""
    return _suffixes().publicsuffix(name, accept_unknown=False) is not None


def officials(book: ProgrammeBook) -> tuple[Official, ...]:
    """The official hosts of all programmes in the book, each once, in its order."""
    by_host: dict[str, list[str]] = {}
    for programme in book.programmes:
        for host in _hosts(programme):
            by_host.setdefault(host, []).append(programme.key)
    return tuple(_official(host, tuple(dict.fromkeys(keys))) for host, keys in by_host.items())


def official_of(name: str, known: Sequence[Official]) -> Official | None:
    """The official host that a name is, or belongs to; the longest of several."""
    return max((one for one in known if one.holds(name)), key=lambda one: len(one.host), default=None)


def _hosts(programme: Programme) -> Iterator[str]:
    for region in programme.regions:
        yield from region.hosts
    yield from programme.other_hosts


@cache
def _official(host: str, programmes: tuple[str, ...]) -> Official:
    owner = registrable(host) or host
    suffix = suffix_of(host) or ""
    chosen = owner.removesuffix("." + suffix)
    brand = "" if chosen in _ENDINGS else chosen
    return Official(host, owner, brand, skeleton(brand), suffix, programmes)


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()
