# Generated from core/catalog by `cargo gen`. Do not edit.

"""Epharmacy: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "Literal", "TypedDict"]


class OperationHourParams(TypedDict, total=False):
    """Operation hour inside `Pharmacy`."""

    close_time: str
    """Closing time on these days, HH:mm on the 24-hour clock in UTC. Example: `18:00`."""
    days: Sequence[Literal["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"] | str]
    """Days of the week with these hours; on days that appear in no entry the pharmacy is closed."""
    open_time: str
    """Opening time on these days, HH:mm on the 24-hour clock in UTC. Example: `09:00`."""


class PharmacistParams(TypedDict, total=False):
    """Pharmacist inside `Pharmacy`."""

    name: str
    """Full name of the pharmacist in charge, in Indonesia the Apoteker Penanggung Jawab (APJ)."""
    practice_license_expire_time: int | datetime
    """When the pharmacist's license ends, Unix time in seconds. Example: `1795564800`."""
    practice_license_number: str
    """Number of the pharmacist's license, in Indonesia the Surat Izin Praktik Apoteker (SIPA). Example: `19990106/SIPA_32.01/DPMPTSP/2024/2.2/123`."""


class PharmacyParams(TypedDict, total=False):
    """Pharmacy inside `GetPharmaciesResponse`, `UpdatePharmaciesRequest`."""

    license_expire_time: int | datetime
    """When the pharmacy's license ends, Unix time in seconds. Example: `1795564800`."""
    license_number: str
    """Number of the pharmacy's license, in Indonesia the Surat Izin Apotek (SIA). Example: `123.1/209-IA/00051/DPMPTSP/2024`."""
    operation_hours: Sequence[OperationHourParams]
    """Opening hours of the pharmacy, one entry for each range of hours."""
    pharmacist: PharmacistParams
    """Pharmacist in charge of the pharmacy, with license."""
    warehouse_id: str | int
    """Id of the warehouse that the pharmacy ships from; it also identifies the pharmacy. Example: `18297286`."""


class PrescriptionRequirementParams(TypedDict, total=False):
    """Prescription requirement inside `UpdatePrescriptionRequirementRequest`."""

    needs_prescription: bool
    """Whether buyers need a prescription to buy the product. Example: `true`."""
