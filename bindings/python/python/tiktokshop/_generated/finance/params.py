# Generated from core/catalog by `cargo gen`. Do not edit.

"""Finance: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike
from .enums import FlowType
from .enums import GetUnsettledTransactionsTransactionType
from .enums import GetWithdrawalsType
from .enums import PaymentStatus
from .enums import ReserveStatus
from .enums import SortOrder
from .enums import TransactionType
from .enums import WithdrawalStatus

__all__ = ["Any", "TypedDict"]
