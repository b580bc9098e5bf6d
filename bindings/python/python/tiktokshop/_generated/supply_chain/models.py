# Generated from core/catalog by `cargo gen`. Do not edit.

"""Supply chain: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class Detail(Model):
    """Detail inside `ErrorItem`."""

    __slots__ = ()

    package_id: str | Any
    """Package id. Example: `4645645645`."""


class ErrorItem(Model):
    """Error inside `ConfirmPackageShipmentResponse`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `39003015`."""

    detail: Detail | Any
    """Detail."""

    message: str | Any
    """Message."""


class ConfirmPackageShipmentResponse(ResponseModel):
    """The response of `ConfirmPackageShipment` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""

    success_packages: list[str]
    """Success packages."""
