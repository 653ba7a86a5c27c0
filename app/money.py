"""Money: integer minor units and an ISO 4217 currency. Never a float, never two currencies in one sum."""

import re
from dataclasses import dataclass
from typing import Self

# ISO 4217 (list of 2026): only currencies whose minor unit is not a hundredth.
_EXPONENTS = dict.fromkeys(
    [
        "BIF",
        "CLP",
        "DJF",
        "GNF",
        "ISK",
        "JPY",
        "KMF",
        "KRW",
        "PYG",
        "RWF",
        "UGX",
        "UYI",
        "VND",
        "VUV",
        "XAF",
        "XOF",
        "XPF",
    ],
    0,
)
_EXPONENTS |= dict.fromkeys(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"], 3)
_EXPONENTS |= dict.fromkeys(["CLF", "UYW"], 4)

LARGEST_MINOR = 10**15
"""No amount is larger: sums of many such amounts still fit a 64-bit column."""


def exponent(currency: str) -> int:
    """How many decimal places the currency's minor unit has (USD 2, JPY 0, KWD 3)."""
    return _EXPONENTS.get(currency, 2)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units: Money(2500, "USD") is 25.00 US dollars."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if type(self.minor) is not int:
            raise TypeError("money is an integer number of minor units")
        if not re.fullmatch(r"[A-Z]{3}", self.currency):
            raise ValueError(f"not a currency code: {self.currency!r}")

    @classmethod
    def parse(cls, text: str, currency: str) -> Self:
        """Read a plain decimal with a point, as the command line takes it: "25", "25.00", "0.05".

        Raises ValueError for anything else, also for more decimals than the currency has.
        """
        match = re.fullmatch(r"([0-9]{1,16})(?:\.([0-9]+))?", text.strip())
        places = exponent(currency)
        if match is None or len(match[2] or "") > places:
            raise ValueError(f"not an amount in {currency}: {text!r}")
        minor = int(match[1]) * 10**places + int((match[2] or "").ljust(places, "0") or "0")
        if minor > LARGEST_MINOR:
            raise ValueError(f"too large an amount: {text!r}")
        return cls(minor, currency)

    def plain(self) -> str:
        """The amount as plain decimal text without the currency: "25.00", "-0.05", "1200" for JPY."""
        places = exponent(self.currency)
        sign, digits = ("-" if self.minor < 0 else ""), str(abs(self.minor)).rjust(places + 1, "0")
        return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else f"{sign}{digits}"

    def __add__(self, other: "Money") -> "Money":
        return Money(self.minor + self._same(other).minor, self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.minor - self._same(other).minor, self.currency)

    def __neg__(self) -> "Money":
        return Money(-self.minor, self.currency)

    def __lt__(self, other: "Money") -> bool:
        return self.minor < self._same(other).minor

    def __le__(self, other: "Money") -> bool:
        return self.minor <= self._same(other).minor

    def _same(self, other: "Money") -> "Money":
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} and {other.currency} are never mixed")
        return other
