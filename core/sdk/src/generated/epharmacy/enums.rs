// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `days` in `OperationHour`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationHourDay {
    /// `MON`
    Mon,
    /// `TUE`
    Tue,
    /// `WED`
    Wed,
    /// `THU`
    Thu,
    /// `FRI`
    Fri,
    /// `SAT`
    Sat,
    /// `SUN`
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

/// Values of `prescription_status` in `UpdatePrescriptionStatusRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrescriptionStatus {
    /// `APPROVED`
    Approved,
    /// `REJECTED`
    Rejected,
    /// `PENDING_RESUBMISSION`
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
