"""Amounts that managers type: in the currency that was chosen, from the least unit to the most that is given
at once."""

from app.counter.promotion_values import LARGEST
from app.money import Money
from app.ui.formats import money_text


def typed_amount(text: str, currency: str) -> Money | None:
    """None where it is no amount that can be given."""
    try:
        amount = Money.parse(text.strip().replace(",", "."), currency)
    except ValueError:
        return None
    return amount if 1 <= amount.minor <= LARGEST else None


def limits(currency: str) -> dict[str, str]:
    """The least and the most, in words."""
    least, most = (money_text(Money(minor, currency)) for minor in (1, LARGEST))
    return {"least": least, "most": most}
