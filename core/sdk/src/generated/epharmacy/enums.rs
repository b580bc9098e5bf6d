// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `days` in `OperationHour`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationHourDay {
    /// `MON`: Open on Mondays.
    Mon,
    /// `TUE`: Open on Tuesdays.
    Tue,
    /// `WED`: Open on Wednesdays.
    Wed,
    /// `THU`: Open on Thursdays.
    Thu,
    /// `FRI`: Open on Fridays.
    Fri,
    /// `SAT`: Open on Saturdays.
    Sat,
    /// `SUN`: Open on Sundays.
    Sun,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for OperationHourDay {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("MON", Self::Mon),
        ("TUE", Self::Tue),
        ("WED", Self::Wed),
        ("THU", Self::Thu),
        ("FRI", Self::Fri),
        ("SAT", Self::Sat),
        ("SUN", Self::Sun),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `prescription_status` in `UpdatePrescriptionStatusRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrescriptionStatus {
    /// `APPROVED`: The prescription is good; the order can be shipped.
    Approved,
    /// `REJECTED`: The prescription is refused; the buyer must upload another, and a second refusal ends the order.
    Rejected,
    /// `PENDING_RESUBMISSION`: The prescription lacks something; the buyer must correct it and send it in again.
    PendingResubmission,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for PrescriptionStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("APPROVED", Self::Approved),
        ("REJECTED", Self::Rejected),
        ("PENDING_RESUBMISSION", Self::PendingResubmission),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

crate::open_enum::enum_traits!(OperationHourDay, PrescriptionStatus,);
