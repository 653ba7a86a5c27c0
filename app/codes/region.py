"""Where the cards of a programme hold, and how that is read from the programme's file."""

import re
from dataclasses import dataclass

from app.codes.issuer_page import is_on_list
from app.codes.programme_file import Table

MOST_BY_DEFAULT = 1_000_000
HIGH_VALUE_BY_DEFAULT = 10_000  # 100.00 in most currencies; 10,000 yen

_HOST = re.compile(r"(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}")
REGION_KEYS = {
    "key", "currency", "hosts", "least", "most", "presets", "high_value", "from_balance", "redeem",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Region:
    """Where cards of a programme hold. Amounts in minor units: `least` to `most` can be put on a card,
    `presets` are offered, and from `high_value` on a card counts as a high-value one. `from_balance`: whether
    a new card may be bought with balance. `redeem`: the https address of the page where its issuer redeems a
    card, on one of the `hosts`; empty where there is none."""

    key: str
    currency: str
    hosts: tuple[str, ...] = ()
    least: int = 1
    most: int = MOST_BY_DEFAULT
    presets: tuple[int, ...] = ()
    high_value: int = HIGH_VALUE_BY_DEFAULT
    from_balance: bool = False
    redeem: str = ""


def read_region(table: Table) -> Region:
    """A `[[programme.region]]` table. Raises FileError."""
    key, currency = table.text("key"), table.text("currency")
    if not re.fullmatch(r"[A-Z]{2,8}", key):
        raise table.problem("key", 'must be 2 to 8 capital letters, like "US"')
    if not re.fullmatch(r"[A-Z]{3}", currency):
        raise table.problem("currency", 'must be the three letters of ISO 4217, like "USD"')
    hosts = read_hosts(table, "hosts")
    least, most = table.whole("least", 1), table.whole("most", MOST_BY_DEFAULT)
    presets = table.wholes("presets")
    if least > most:
        raise table.problem("least", "is more than most")
    if any(not least <= preset <= most for preset in presets):
        raise table.problem("presets", f"must lie between {least} and {most}")
    high_value = table.whole("high_value", HIGH_VALUE_BY_DEFAULT)
    from_balance = table.truth("from_balance", default=False)
    redeem = _redeem(table, hosts)
    return Region(key, currency, hosts, least, most, presets, high_value, from_balance, redeem)


def _redeem(table: Table, hosts: tuple[str, ...]) -> str:
    if "redeem" not in table.values:
        return ""
    address = table.text("redeem")
    if not is_on_list(address, hosts):
        raise table.problem("redeem", "must be an https address on one of the hosts")
    return address


def read_hosts(table: Table, key: str) -> tuple[str, ...]:
    """A list of bare host names. Raises FileError."""
    hosts = table.texts(key)
    for host in hosts:
        if not _HOST.fullmatch(host):
            raise table.problem(key, f'"{host[:80]}" is not the bare name of a host, like "shop.example"')
    return hosts
