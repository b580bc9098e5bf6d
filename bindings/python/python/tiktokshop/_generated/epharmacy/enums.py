# Generated from core/catalog by `cargo gen`. Do not edit.

"""Epharmacy: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class OperationHourDay(OpenEnum):
    """Values of `days` in `OperationHour`; more may be added."""

    MON = "MON"
    """Open on Mondays."""
    TUE = "TUE"
    """Open on Tuesdays."""
    WED = "WED"
    """Open on Wednesdays."""
    THU = "THU"
    """Open on Thursdays."""
    FRI = "FRI"
    """Open on Fridays."""
    SAT = "SAT"
    """Open on Saturdays."""
    SUN = "SUN"
    """Open on Sundays."""


class PrescriptionStatus(OpenEnum):
    """Values of `prescription_status` in `UpdatePrescriptionStatusRequest`; more may be added."""

    APPROVED = "APPROVED"
    """The prescription is good; the order can be shipped."""
    REJECTED = "REJECTED"
    """The prescription is refused; the buyer must upload another, and a second refusal ends the order."""
    PENDING_RESUBMISSION = "PENDING_RESUBMISSION"
    """The prescription lacks something; the buyer must correct it and send it in again."""
