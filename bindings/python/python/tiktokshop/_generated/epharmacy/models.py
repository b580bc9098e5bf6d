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
    """Id of the service that carries out the consultation. Example: `DK0001`."""


class Detail(Model):
    """Detail inside `ErrorItem`."""

    __slots__ = ()

    warehouse_id: str | Any
    """Id of the warehouse that the pharmacy ships from; it also identifies the pharmacy."""


class ErrorItem(Model):
    """Error inside `UpdatePharmaciesResponse`."""

    __slots__ = ()

    code: str | Any
    """Error code that tells why the pharmacy could not be updated. Example: `99999123`."""

    detail: Detail | Any
    """Tells which pharmacy the error belongs to, by its warehouse."""

    message: str | Any
    """Explanation of why the pharmacy could not be updated."""


class OperationHour(Model):
    """Operation hour inside `Pharmacy`."""

    __slots__ = ()

    close_time: str | Any
    """Closing time on these days, HH:mm on the 24-hour clock in UTC. Example: `18:00`."""

    days: list[str]
    """Days of the week with these hours; on days that appear in no entry the pharmacy is closed. See `OperationHourDay`."""

    open_time: str | Any
    """Opening time on these days, HH:mm on the 24-hour clock in UTC. Example: `09:00`."""


class Pharmacist(Model):
    """Pharmacist inside `Pharmacy`."""

    __slots__ = ()

    name: str | Any
    """Full name of the pharmacist in charge, in Indonesia the Apoteker Penanggung Jawab (APJ)."""

    practice_license_expire_time: int | Any
    """When the pharmacist's license ends, Unix time in seconds. Example: `1795564800`."""

    practice_license_number: str | Any
    """Number of the pharmacist's license, in Indonesia the Surat Izin Praktik Apoteker (SIPA). Example: `19990106/SIPA_32.01/DPMPTSP/2024/2.2/123`."""


class Pharmacy(Model):
    """Pharmacy inside `GetPharmaciesResponse`, `UpdatePharmaciesRequest`."""

    __slots__ = ()

    license_expire_time: int | Any
    """When the pharmacy's license ends, Unix time in seconds. Example: `1795564800`."""

    license_number: str | Any
    """Number of the pharmacy's license, in Indonesia the Surat Izin Apotek (SIA). Example: `123.1/209-IA/00051/DPMPTSP/2024`."""

    operation_hours: list[OperationHour]
    """Opening hours of the pharmacy, one entry for each range of hours."""

    pharmacist: Pharmacist | Any
    """Pharmacist in charge of the pharmacy, with license."""

    warehouse_id: str | Any
    """Id of the warehouse that the pharmacy ships from; it also identifies the pharmacy. Example: `18297286`."""


class GetConsultationProviderResponse(ResponseModel):
    """The response of `GetConsultationProvider` (202507)."""

    __slots__ = ()

    consultation_provider: ConsultationProvider | Any
    """Service that carries out the consultation."""


class GetPharmaciesResponse(ResponseModel):
    """The response of `GetPharmacies` (202504)."""

    __slots__ = ()

    pharmacies: list[Pharmacy]
    """Pharmacies of the shop, each tied to one of its warehouses."""

    total_count: int | Any
    """Number of pharmacies of the shop, over all pages. Example: `3`."""


class UpdatePharmaciesResponse(ResponseModel):
    """The response of `UpdatePharmacies` (202504)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Pharmacies that could not be updated; the others were."""


class GetPharmaciesPage(GetPharmaciesResponse, Page["Pharmacy"]):
    """One page of `GetPharmacies`: its items are `pharmacies`."""

    __slots__ = ()
    _items_at = "pharmacies"


class AsyncGetPharmaciesPage(GetPharmaciesResponse, AsyncPage["Pharmacy"]):
    """One page of `GetPharmacies`: its items are `pharmacies`."""

    __slots__ = ()
    _items_at = "pharmacies"
