# Generated from core/catalog by `cargo gen`. Do not edit.

"""Data reconciliation: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "Literal", "TypedDict"]


class OrderParams(TypedDict, total=False):
    """Order inside `OrderStatusDataExchangeRequest`."""

    channel_financial_status: str
    """State of payment in the source system, for SHOPIFY one of its values such as PENDING, PAID or REFUNDED; other values cause an error. Example: `PENDING`."""
    channel_fulfillment_status: str
    """State of fulfillment in the source system, for SHOPIFY one of its values such as UNFULFILLED or FULFILLED; other values cause an error. Example: `FULFILLED`."""
    channel_order_id: str | int
    """Id of the order in the source system, the seller's own shop. Example: `8021436810468230477`."""
    channel_order_status: str
    """State of the order in the source system; the values allowed depend on `channel_type`, others cause an error. Example: `CANCELED`."""
    channel_order_update_time: str
    """When the order last changed in the source system, Unix time in seconds as 10 digits; must lie in the past. Example: `1692163668`."""
    channel_type: str
    """Source system that the order is in: SHOPIFY, WOOCOMMERCE, BIGCOMMERCE or MAGENTO. Example: `SHOPIFY`."""
    not_exist_reason: str
    """Code of the reason why the source system has no such order. Example: `SELLER_TIKTOKSHOP_AUTHORIZATION_REVOKED`."""
    order_id: str | int
    """Platform's id of the order, digits only. Example: `7021436810468230477`."""
    packages: Sequence[PackageParams]
    """Packages of the order with their tracking."""


class PackageParams(TypedDict, total=False):
    """Package inside `Order`."""

    logistics_provider_name: str
    """Carrier that transports the package, by its name. Example: `UPS`."""
    package_id: str | int
    """Platform's id of the package that the tracking number belongs to. Example: `RN141567632MY`."""
    tracking_number: str
    """Number under which the carrier tracks the package. Example: `LX542261779US`."""


class QualityFactoryOrderDataImportOrderParams(TypedDict, total=False):
    """Order inside `QualityFactoryOrderDataImportRequest`."""

    channel_financial_status: str
    """State of payment in the source system, for SHOPIFY one of its values such as PENDING, PAID or REFUNDED; other values cause an error. Example: `PENDING`."""
    channel_fulfillment_status: str
    """State of fulfillment in the source system, for SHOPIFY one of its values such as UNFULFILLED or FULFILLED; other values cause an error. Example: `FULFILLED`."""
    channel_order_id: str | int
    """Id of the order in the source system, the seller's own shop. Example: `8021436810468230477`."""
    channel_order_status: str
    """State of the order in the source system; the values allowed depend on `channel_type`, others cause an error. Example: `OPEN`."""
    channel_order_update_time: str
    """When the order last changed in the source system, Unix time in seconds as 10 digits; must lie in the past. Example: `1692163668`."""
    channel_type: str
    """Source system that the order is in: SHOPIFY, WOOCOMMERCE, BIGCOMMERCE or MAGENTO. Example: `SHOPIFY`."""
    issue_reason: str
    """Reason code for the problem with the order; only codes that the platform lists are accepted. Example: `SELLER_TIKTOKSHOP_AUTHORIZATION_REVOKED`."""
    order_id: str | int
    """Platform's id of the order, digits only. Example: `7021436810468230477`."""
    packages: Sequence[QualityFactoryOrderDataImportPackageParams]
    """Packages of the order with their tracking."""


class QualityFactoryOrderDataImportPackageParams(TypedDict, total=False):
    """Package inside `QualityFactoryOrderDataImportOrder`."""

    package_id: str | int
    """Platform's id of the package that the tracking number belongs to. Example: `RN141567632MY`."""
    shipping_provider_name: str
    """Carrier that transports the package, by its name. Example: `UPS`."""
    tracking_number: str
    """Number under which the carrier tracks the package. Example: `LX542261779US`."""
