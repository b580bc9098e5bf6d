# Generated from core/catalog by `cargo gen`. Do not edit.

"""Analytics: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike
from .enums import AccountType
from .enums import AgeDistributionAge
from .enums import AuthorType
from .enums import ContentType
from .enums import GenderDistributionGender
from .enums import GetBestsellingCreatorsCurrency
from .enums import GetShopLivePerformanceListAccountType
from .enums import GetShopLivePerformanceOverviewGranularity
from .enums import GetShopLiveProductsPerformanceListSortField
from .enums import GetShopProductPerformanceListSortField
from .enums import GetShopSkuPerformanceListSortField
from .enums import GetShopVideoPerformanceListAccountType
from .enums import GetShopVideoPerformanceListSortField
from .enums import GetShopVideoProductPerformanceListSortField
from .enums import ProductStatusFilter
from .enums import RatingStar
from .enums import SortField
from .enums import SortOrder
from .enums import TimeSlot
from .enums import ViewerProfileType

__all__ = ["Any", "TypedDict"]
