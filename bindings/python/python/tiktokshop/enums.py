"""Enums that are open: the platform adds values, and a field that has a new one holds its text."""

from __future__ import annotations

from enum import Enum


class OpenEnum(str, Enum):
    """Known values of a field. A member is the text itself: `order.status == OrderStatus.UNPAID`."""

    def __str__(self) -> str:
        return str(self.value)

    def __format__(self, spec: str) -> str:
        return format(str(self.value), spec)
