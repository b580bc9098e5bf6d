# Generated from core/catalog by `cargo gen`. Do not edit.

"""Order: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike
from .enums import AddExternalOrderReferencesExternalOrderPlatform
from .enums import CancelUser
from .enums import CancellationInitiator
from .enums import CommercePlatform
from .enums import DeliveryType
from .enums import DisplayStatus
from .enums import FastDeliveryProgram
from .enums import FulfillmentType
from .enums import GetOrderListOrderStatus
from .enums import HandlingDurationType
from .enums import OrderStatus
from .enums import OrderType
from .enums import PackageStatus
from .enums import ProductType
from .enums import ShippingType
from .enums import SkuType
from .enums import SortField
from .enums import SortOrder
from .enums import TaxType

__all__ = ["Any", "TypedDict"]


class AddExternalOrderReferencesExternalOrderParams(TypedDict, total=False):
    """External order inside `AddExternalOrderReferencesOrder`."""

    id: Required[str | int]
    """Id. Required. Example: `676461413038785752`."""
    line_items: Required[Sequence[AddExternalOrderReferencesLineItemParams]]
    """Line items. Required. At most 100 items."""
    platform: Required[AddExternalOrderReferencesExternalOrderPlatform | str]
    """Platform. Required. Example: `SHOPIFY`."""


class AddExternalOrderReferencesLineItemParams(TypedDict, total=False):
    """Line item inside `AddExternalOrderReferencesExternalOrder`, `ExternalOrder`."""

    id: str | int
    """Id. Example: `577086512123755123`."""
    origin_id: str | int
    """Origin id. Example: `677086512123755123`."""


class AddExternalOrderReferencesOrderParams(TypedDict, total=False):
    """Order inside `AddExternalOrderReferencesRequest`."""

    external_order: Required[AddExternalOrderReferencesExternalOrderParams]
    """External order. Required."""
    id: Required[str | int]
    """Id. Required. Example: `576461413038785752`."""


class BlindBatchBoxResultParams(TypedDict, total=False):
    """Blind batch box result inside `UpdateBlindBoxOpeningResultsRequest`."""

    blind_box_order_line_list: Sequence[BlindBoxOrderLineParams]
    """Blind box order line list."""
    order_line_id: str | int
    """Order line id."""


class BlindBoxOrderLineParams(TypedDict, total=False):
    """Blind box order line inside `BlindBatchBoxResult`."""

    blind_open_time: int | datetime
    """Blind open time. Unix seconds."""
    blind_result_product_id: str | int
    """Blind result product id."""
    blind_result_sku_id: str | int
    """Blind result SKU id."""
    product_type: ProductType | str
    """Product type."""


class BlindBoxResultParams(TypedDict, total=False):
    """Blind box result inside `UpdateBlindBoxOpeningResultsRequest`."""

    blind_open_time: int | datetime
    """Blind open time. Unix seconds."""
    blind_result_product_id: str | int
    """Blind result product id."""
    blind_result_sku_id: str | int
    """Blind result SKU id."""
    order_line_id: str | int
    """Order line id."""


class QueryOrderLineParams(TypedDict, total=False):
    """Query order line inside `SearchPodCustomizationDetailsRequest`."""

    order_line_id: Required[str | int]
    """Order line id. Required."""
    pod_order_data_id: Required[str | int]
    """POD order data id. Required."""
    product_id: Required[str | int]
    """Product id. Required."""
    sku_id: Required[str | int]
    """SKU id. Required."""
