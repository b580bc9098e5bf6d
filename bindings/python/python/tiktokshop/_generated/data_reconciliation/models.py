# Generated from core/catalog by `cargo gen`. Do not edit.

"""Data reconciliation: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class Detail(Model):
    """Detail inside `ErrorItem`."""

    __slots__ = ()

    channel_order_id: str | Any
    """Id of the order in the source system, the seller's own shop. Example: `1729382588639839583`."""

    channel_type: str | Any
    """Source system that the order is in: SHOPIFY, WOOCOMMERCE, BIGCOMMERCE or MAGENTO. Example: `SHOPIFY`."""

    extra_errors: list[ExtraError]
    """Single faults that were found in the order."""

    order_id: str | Any
    """Platform's id of the order, digits only. Example: `7021436810468230477`."""


class ErrorItem(Model):
    """Error inside `OrderStatusDataExchangeResponse`, `QualityFactoryOrderDataImportResponse`."""

    __slots__ = ()

    code: str | Any
    """Error code that says why the order could not be taken over. Example: `36010031`."""

    detail: Detail | Any
    """Order that failed, by its ids, and its faults."""

    message: str | Any
    """Explanation of why the order could not be taken over. Example: `36010031`."""


class ExtraError(Model):
    """Extra error inside `Detail`."""

    __slots__ = ()

    code: str | Any
    """Error code of this single fault in the order. Example: `36010025`."""

    message: str | Any
    """Explanation of this single fault in the order."""


class OrderStatusDataExchangeResponse(ResponseModel):
    """The response of `OrderStatusDataExchange` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Orders that could not be taken over, one entry each; the others were."""


class QualityFactoryOrderDataImportResponse(ResponseModel):
    """The response of `QualityFactoryOrderDataImportAPI` (202401)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Orders that could not be taken over, one entry each; the others were."""
