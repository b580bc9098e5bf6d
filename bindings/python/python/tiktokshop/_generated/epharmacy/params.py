# Generated from core/catalog by `cargo gen`. Do not edit.

"""Epharmacy: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike
from .enums import OperationHourDay
from .enums import PrescriptionStatus

__all__ = ["Any", "TypedDict"]


class OperationHourParams(TypedDict, total=False):
    """Operation hour inside `Pharmacy`."""

    close_time: str
    """Close time. Example: `18:00`."""
    days: Sequence[OperationHourDay | str]
    """Days."""
    open_time: str
    """Open time. Example: `09:00`."""


class PharmacistParams(TypedDict, total=False):
    """Pharmacist inside `Pharmacy`."""

    name: str
    """Name."""
    practice_license_expire_time: int | datetime
    """Practice license expire time. Unix seconds. Example: `1795564800`."""
    practice_license_number: str
    """Practice license number. Example: `19990106/SIPA_32.01/DPMPTSP/2024/2.2/123`."""


class PharmacyParams(TypedDict, total=False):
    """Pharmacy inside `GetPharmaciesResponse`, `UpdatePharmaciesRequest`."""

    license_expire_time: int | datetime
    """License expire time. Unix seconds. Example: `1795564800`."""
    license_number: str
    """License number. Example: `123.1/209-IA/00051/DPMPTSP/2024`."""
    operation_hours: Sequence[OperationHourParams]
    """Operation hours."""
    pharmacist: PharmacistParams
    """Pharmacist."""
    warehouse_id: str | int
    """Warehouse id. Example: `18297286`."""


class PrescriptionRequirementParams(TypedDict, total=False):
    """Prescription requirement inside `UpdatePrescriptionRequirementRequest`."""

    needs_prescription: bool
    """Needs prescription. Example: `true`."""
