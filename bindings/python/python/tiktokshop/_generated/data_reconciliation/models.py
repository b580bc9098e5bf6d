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
    """Channel order id. Example: `1729382588639839583`."""

    channel_type: str | Any
    """Channel type. Example: `SHOPIFY`."""

    extra_errors: list[ExtraError]
    """Extra errors."""

    order_id: str | Any
    """Order id. Example: `7021436810468230477`."""


class ErrorItem(Model):
    """Error inside `OrderStatusDataExchangeResponse`, `QualityFactoryOrderDataImportResponse`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `36010031`."""

    detail: Detail | Any
    """Detail."""

    message: str | Any
    """Message. Example: `36010031`."""


class ExtraError(Model):
    """Extra error inside `Detail`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `36010025`."""

    message: str | Any
    """Message."""


class OrderStatusDataExchangeResponse(ResponseModel):
    """The response of `OrderStatusDataExchange` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""


class QualityFactoryOrderDataImportResponse(ResponseModel):
    """The response of `QualityFactoryOrderDataImportAPI` (202401)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""
