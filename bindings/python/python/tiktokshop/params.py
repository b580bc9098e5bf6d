"""Types of parameters that all domains share."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict


class MoneyParams(TypedDict, total=False):
    """An amount with its currency."""

    amount: str | Decimal
    """A decimal number, as text or as a `Decimal`; a float would lose digits."""
    currency: str
    """ISO 4217: `USD`."""
