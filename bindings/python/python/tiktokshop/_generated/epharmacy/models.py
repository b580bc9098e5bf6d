# Generated from core/catalog by `cargo gen`. Do not edit.

"""Epharmacy: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel
from ...page import AsyncPage, Page

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class ConsultationProvider(Model):
    """Consultation provider inside `GetConsultationProviderResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `DK0001`."""


class Detail(Model):
    """Detail inside `ErrorItem`."""

    __slots__ = ()

    warehouse_id: str | Any
    """Warehouse id."""


class ErrorItem(Model):
    """Error inside `UpdatePharmaciesResponse`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `99999123`."""

    detail: Detail | Any
    """Detail."""

    message: str | Any
    """Message."""


class OperationHour(Model):
    """Operation hour inside `Pharmacy`."""

    __slots__ = ()

    close_time: str | Any
    """Close time. Example: `18:00`."""

    days: list[str]
    """Days. See `OperationHourDay`."""

    open_time: str | Any
    """Open time. Example: `09:00`."""


class Pharmacist(Model):
    """Pharmacist inside `Pharmacy`."""

    __slots__ = ()

    name: str | Any
    """Name."""

    practice_license_expire_time: int | Any
    """Practice license expire time. Unix seconds. Example: `1795564800`."""

    practice_license_number: str | Any
    """Practice license number. Example: `19990106/SIPA_32.01/DPMPTSP/2024/2.2/123`."""


class Pharmacy(Model):
    """Pharmacy inside `GetPharmaciesResponse`, `UpdatePharmaciesRequest`."""

    __slots__ = ()

    license_expire_time: int | Any
    """License expire time. Unix seconds. Example: `1795564800`."""

    license_number: str | Any
    """License number. Example: `123.1/209-IA/00051/DPMPTSP/2024`."""

    operation_hours: list[OperationHour]
    """Operation hours."""

    pharmacist: Pharmacist | Any
    """Pharmacist."""

    warehouse_id: str | Any
    """Warehouse id. Example: `18297286`."""


class GetConsultationProviderResponse(ResponseModel):
    """The response of `GetConsultationProvider` (202507)."""

    __slots__ = ()

    consultation_provider: ConsultationProvider | Any
    """Consultation provider."""


class GetPharmaciesResponse(ResponseModel):
    """The response of `GetPharmacies` (202504)."""

    __slots__ = ()

    pharmacies: list[Pharmacy]
    """Pharmacies."""

    total_count: int | Any
    """Total count. Example: `3`."""


class UpdatePharmaciesResponse(ResponseModel):
    """The response of `UpdatePharmacies` (202504)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""


class GetPharmaciesPage(GetPharmaciesResponse, Page["Pharmacy"]):
    """One page of `GetPharmacies`: its items are `pharmacies`."""

    __slots__ = ()
    _items_at = "pharmacies"


class AsyncGetPharmaciesPage(GetPharmaciesResponse, AsyncPage["Pharmacy"]):
    """One page of `GetPharmacies`: its items are `pharmacies`."""

    __slots__ = ()
    _items_at = "pharmacies"
