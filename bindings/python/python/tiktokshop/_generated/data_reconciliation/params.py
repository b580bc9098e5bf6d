# Generated from core/catalog by `cargo gen`. Do not edit.

"""Data reconciliation: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "TypedDict"]


class OrderParams(TypedDict, total=False):
    """Order inside `OrderStatusDataExchangeRequest`."""

    channel_financial_status: str
    """Channel financial status. Example: `PENDING`."""
    channel_fulfillment_status: str
    """Channel fulfillment status. Example: `FULFILLED`."""
    channel_order_id: str | int
    """Channel order id. Example: `8021436810468230477`."""
    channel_order_status: str
    """Channel order status. Example: `CANCELED`."""
    channel_order_update_time: str
    """Channel order update time. Example: `1692163668`."""
    channel_type: str
    """Channel type. Example: `SHOPIFY`."""
    not_exist_reason: str
    """Not exist reason. Example: `SELLER_TIKTOKSHOP_AUTHORIZATION_REVOKED`."""
    order_id: str | int
    """Order id. Example: `7021436810468230477`."""
    packages: Sequence[PackageParams]
    """Packages."""


class PackageParams(TypedDict, total=False):
    """Package inside `Order`."""

    logistics_provider_name: str
    """Logistics provider name. Example: `UPS`."""
    package_id: str | int
    """Package id. Example: `RN141567632MY`."""
    tracking_number: str
    """Tracking number. Example: `LX542261779US`."""


class QualityFactoryOrderDataImportOrderParams(TypedDict, total=False):
    """Order inside `QualityFactoryOrderDataImportRequest`."""

    channel_financial_status: str
    """Channel financial status. Example: `PENDING`."""
    channel_fulfillment_status: str
    """Channel fulfillment status. Example: `FULFILLED`."""
    channel_order_id: str | int
    """Channel order id. Example: `8021436810468230477`."""
    channel_order_status: str
    """Channel order status. Example: `OPEN`."""
    channel_order_update_time: str
    """Channel order update time. Example: `1692163668`."""
    channel_type: str
    """Channel type. Example: `SHOPIFY`."""
    issue_reason: str
    """Issue reason. Example: `SELLER_TIKTOKSHOP_AUTHORIZATION_REVOKED`."""
    order_id: str | int
    """Order id. Example: `7021436810468230477`."""
    packages: Sequence[QualityFactoryOrderDataImportPackageParams]
    """Packages."""


class QualityFactoryOrderDataImportPackageParams(TypedDict, total=False):
    """Package inside `QualityFactoryOrderDataImportOrder`."""

    package_id: str | int
    """Package id. Example: `RN141567632MY`."""
    shipping_provider_name: str
    """Shipping provider name. Example: `UPS`."""
    tracking_number: str
    """Tracking number. Example: `LX542261779US`."""
