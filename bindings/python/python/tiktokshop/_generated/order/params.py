# Generated from core/catalog by `cargo gen`. Do not edit.

"""Order: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "Literal", "TypedDict"]


class AddExternalOrderReferencesExternalOrderParams(TypedDict, total=False):
    """External order inside `AddExternalOrderReferencesOrder`."""

    id: Required[str | int]
    """Id of the order in your order management system (OMS). Required. Example: `676461413038785752`."""
    line_items: Required[Sequence[AddExternalOrderReferencesLineItemParams]]
    """Lines of the external order matched to the TikTok Shop line items, at most 100. Required."""
    platform: Required[Literal["SHOPIFY", "WOOCOMMERCE", "BIGCOMMERCE", "MAGENTO", "SALESFORCE_COMMERCE_CLOUD", "CHANNEL_ADVISOR", "AMAZON", "ORDER_MANAGEMENT_SYSTEM", "WAREHOUSE_MANAGEMENT_SYSTEM", "ERP_SYSTEM"] | str]
    """Name of your order management system; call again with another one to link further systems, or with the same one to change the link. Required. Example: `SHOPIFY`."""


class AddExternalOrderReferencesLineItemParams(TypedDict, total=False):
    """Line item inside `AddExternalOrderReferencesExternalOrder`, `ExternalOrder`."""

    id: str | int
    """Id of this line in your order management system. Example: `577086512123755123`."""
    origin_id: str | int
    """Id of the TikTok Shop line item that this external line stands for. Example: `677086512123755123`."""


class AddExternalOrderReferencesOrderParams(TypedDict, total=False):
    """Order inside `AddExternalOrderReferencesRequest`."""

    external_order: Required[AddExternalOrderReferencesExternalOrderParams]
    """The order as your own order management system (OMS) knows it: platform, id and lines. Required."""
    id: Required[str | int]
    """Id of the TikTok Shop order to which the reference is attached. Required. Example: `576461413038785752`."""


class BlindBatchBoxResultParams(TypedDict, total=False):
    """Blind batch box result inside `UpdateBlindBoxOpeningResultsRequest`."""

    blind_box_order_line_list: Sequence[BlindBoxOrderLineParams]
    """Items revealed when the blind boxes of this order line were opened, each with product, SKU and opening time."""
    order_line_id: str | int
    """Id of the TikTok Shop order line, the `id` of the line item in the order."""


class BlindBoxOrderLineParams(TypedDict, total=False):
    """Blind box order line inside `BlindBatchBoxResult`."""

    blind_open_time: int | datetime
    """Unix time at which the blind box was opened; the documented sample is in milliseconds."""
    blind_result_product_id: str | int
    """Id of the TikTok Shop product that was found in the blind box."""
    blind_result_sku_id: str | int
    """Id of the TikTok Shop SKU that was found in the blind box."""
    product_type: Literal["GIFT", "NORMAL"] | str
    """Whether the revealed item is a regular item or a free gift."""


class BlindBoxResultParams(TypedDict, total=False):
    """Blind box result inside `UpdateBlindBoxOpeningResultsRequest`."""

    blind_open_time: int | datetime
    """Unix time at which the blind box was opened; the documented sample is in milliseconds."""
    blind_result_product_id: str | int
    """Id of the TikTok Shop product that was found in the blind box."""
    blind_result_sku_id: str | int
    """Id of the TikTok Shop SKU that was found in the blind box."""
    order_line_id: str | int
    """Id of the TikTok Shop order line, the `id` of the line item in the order."""


class QueryOrderLineParams(TypedDict, total=False):
    """Query order line inside `SearchPodCustomizationDetailsRequest`."""

    order_line_id: Required[str | int]
    """Id of the TikTok Shop order line, the `id` of the line item in the order. Required."""
    pod_order_data_id: Required[str | int]
    """Id of the print-on-demand (POD) data of the order line to look up. Required."""
    product_id: Required[str | int]
    """Id of the product whose SKU was ordered in this line. Required."""
    sku_id: Required[str | int]
    """Id of the SKU, the variant of the product that was ordered. Required."""
