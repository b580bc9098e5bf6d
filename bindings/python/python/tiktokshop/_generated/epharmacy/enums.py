# Generated from core/catalog by `cargo gen`. Do not edit.

"""Epharmacy: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class OperationHourDay(OpenEnum):
    """Values of `days` in `OperationHour`; more may come."""

    MON = "MON"
    TUE = "TUE"
    WED = "WED"
    THU = "THU"
    FRI = "FRI"
    SAT = "SAT"
    SUN = "SUN"


class PrescriptionStatus(OpenEnum):
    """Values of `prescription_status` in `UpdatePrescriptionStatusRequest`; more may come."""

    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    PENDING_RESUBMISSION = "PENDING_RESUBMISSION"
