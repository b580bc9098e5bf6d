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
    """Platform's id of the package that failed. Example: `4645645645`."""


class ErrorItem(Model):
    """Error inside `ConfirmPackageShipmentResponse`."""

    __slots__ = ()

    code: str | Any
    """Error code that tells why the package could not be confirmed. Example: `39003015`."""

    detail: Detail | Any
    """Tells which package the error belongs to, by its id."""

    message: str | Any
    """Explanation of why the package could not be confirmed."""


class ConfirmPackageShipmentResponse(ResponseModel):
    """The response of `ConfirmPackageShipment` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Packages that could not be confirmed; see `success_packages` for the others."""

    success_packages: list[str]
    """Ids of the packages that were confirmed."""
