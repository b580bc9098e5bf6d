// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `days` in `OperationHour`; more may be added.
public struct OperationHourDay: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Open on Mondays.
  public static var mon: Self { Self(rawValue: "MON") }

  /// Open on Tuesdays.
  public static var tue: Self { Self(rawValue: "TUE") }

  /// Open on Wednesdays.
  public static var wed: Self { Self(rawValue: "WED") }

  /// Open on Thursdays.
  public static var thu: Self { Self(rawValue: "THU") }

  /// Open on Fridays.
  public static var fri: Self { Self(rawValue: "FRI") }

  /// Open on Saturdays.
  public static var sat: Self { Self(rawValue: "SAT") }

  /// Open on Sundays.
  public static var sun: Self { Self(rawValue: "SUN") }

  public static var knownValues: [Self] {
    [.mon, .tue, .wed, .thu, .fri, .sat, .sun]
  }
}

/// Values of `prescription_status` in `UpdatePrescriptionStatusRequest`; more may be added.
public struct PrescriptionStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The prescription is good; the order can be shipped.
  public static var approved: Self { Self(rawValue: "APPROVED") }

  /// The prescription is refused; the buyer must upload another, and a second refusal ends the order.
  public static var rejected: Self { Self(rawValue: "REJECTED") }

  /// The prescription lacks something; the buyer must correct it and send it in again.
  public static var pendingResubmission: Self { Self(rawValue: "PENDING_RESUBMISSION") }

  public static var knownValues: [Self] {
    [.approved, .rejected, .pendingResubmission]
  }
}
