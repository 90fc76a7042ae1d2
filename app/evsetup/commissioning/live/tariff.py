"""What a session costs at a price that a person typed: exact money, no tax, no rounding before the end."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.text import text

_CENT = Decimal("0.01")
_MOST = Decimal(1000)


@dataclass(frozen=True, slots=True)
class Price:
    """So much for each kWh, in ``currency`` (a word or a sign, shown as it is)."""

    per_kwh: Decimal
    currency: str = "EUR"

    def of(self, energy_wh: float) -> Decimal:
        """What a session of so much energy costs, to the cent."""
        return (self.per_kwh * Decimal(repr(energy_wh)) / 1000).quantize(_CENT, ROUND_HALF_UP)


def price_from(words: str) -> Decimal:
    """A price as a person types it: ``0.39`` or ``0,39``.

    Raises:
        Fault: it is no price from 0 to 1000.
    """
    try:
        price = Decimal(words.strip().replace(",", "."))
    except InvalidOperation:
        price = _MOST + 1
    if price.is_finite() and 0 <= price <= _MOST:
        return price
    raise Fault(
        Finding(
            "live.price",
            Severity.PROBLEM,
            text("commissioning", "“{words}” is no price.", words=words[:40]),
            text("commissioning", "A price is a number from 0 to 1000, in the currency's unit."),
            (text("commissioning", "Type it like 0.39."),),
        )
    )
