// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `GetConsultationProvider` (202507).
public struct GetConsultationProviderResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Service that carries out the consultation.
  public var consultationProvider: ConsultationProvider? { raw.view("consultation_provider") }
}

/// The response of `GetPharmacies` (202504).
public struct GetPharmaciesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Pharmacies of the shop, each tied to one of its warehouses.
  public var pharmacies: [Pharmacy] { raw.views("pharmacies") }

  /// Number of pharmacies of the shop, over all pages. Example: `3`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `UpdatePharmacies` (202504).
public struct UpdatePharmaciesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Pharmacies that could not be updated; the others were.
  public var errors: [ErrorItem] { raw.views("errors") }
}

/// Consultation provider inside ``GetConsultationProviderResponse``.
public struct ConsultationProvider: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the service that carries out the consultation. Example: `DK0001`.
  public var id: String? { raw.string("id") }
}

/// Detail inside ``ErrorItem``.
public struct Detail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the warehouse that the pharmacy ships from; it also identifies the pharmacy.
  public var warehouseId: String? { raw.string("warehouse_id") }
}

/// Error inside ``UpdatePharmaciesResponse``.
public struct ErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Error code that tells why the pharmacy could not be updated. Example: `99999123`.
  public var code: String? { raw.string("code") }

  /// Tells which pharmacy the error belongs to, by its warehouse.
  public var detail: Detail? { raw.view("detail") }

  /// Explanation of why the pharmacy could not be updated.
  public var message: String? { raw.string("message") }
}

/// Operation hour inside ``Pharmacy``.
public struct OperationHour: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    closeTime: String? = nil,
    days: [OperationHourDay]? = nil,
    openTime: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("close_time", closeTime)
      writer.put("days", days)
      writer.put("open_time", openTime)
    })
  }

  /// Closing time on these days, HH:mm on the 24-hour clock in UTC. Example: `18:00`.
  public var closeTime: String? { raw.string("close_time") }

  /// Days of the week with these hours; on days that appear in no entry the pharmacy is closed.
  public var days: [OperationHourDay] { raw.opens("days") }

  /// Opening time on these days, HH:mm on the 24-hour clock in UTC. Example: `09:00`.
  public var openTime: String? { raw.string("open_time") }
}

/// Pharmacist inside ``Pharmacy``.
public struct Pharmacist: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    name: String? = nil,
    practiceLicenseExpireTime: UnixTime? = nil,
    practiceLicenseNumber: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("name", name)
      writer.put("practice_license_expire_time", practiceLicenseExpireTime)
      writer.put("practice_license_number", practiceLicenseNumber)
    })
  }

  /// Full name of the pharmacist in charge, in Indonesia the Apoteker Penanggung Jawab (APJ).
  public var name: String? { raw.string("name") }

  /// When the pharmacist's license ends, Unix time in seconds. Example: `1795564800`.
  public var practiceLicenseExpireTime: UnixTime? { raw.time("practice_license_expire_time") }

  /// Number of the pharmacist's license, in Indonesia the Surat Izin Praktik Apoteker (SIPA). Example: `19990106/SIPA_32.01/DPMPTSP/2024/2.2/123`.
  public var practiceLicenseNumber: String? { raw.string("practice_license_number") }
}

/// Pharmacy inside ``GetPharmaciesResponse``, the parameters of `updatePharmacies`.
public struct Pharmacy: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    licenseExpireTime: UnixTime? = nil,
    licenseNumber: String? = nil,
    operationHours: [OperationHour]? = nil,
    pharmacist: Pharmacist? = nil,
    warehouseId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("license_expire_time", licenseExpireTime)
      writer.put("license_number", licenseNumber)
      writer.put("operation_hours", operationHours)
      writer.put("pharmacist", pharmacist)
      writer.put("warehouse_id", warehouseId)
    })
  }

  /// When the pharmacy's license ends, Unix time in seconds. Example: `1795564800`.
  public var licenseExpireTime: UnixTime? { raw.time("license_expire_time") }

  /// Number of the pharmacy's license, in Indonesia the Surat Izin Apotek (SIA). Example: `123.1/209-IA/00051/DPMPTSP/2024`.
  public var licenseNumber: String? { raw.string("license_number") }

  /// Opening hours of the pharmacy, one entry for each range of hours.
  public var operationHours: [OperationHour] { raw.views("operation_hours") }

  /// Pharmacist in charge of the pharmacy, with license.
  public var pharmacist: Pharmacist? { raw.view("pharmacist") }

  /// Id of the warehouse that the pharmacy ships from; it also identifies the pharmacy. Example: `18297286`.
  public var warehouseId: String? { raw.string("warehouse_id") }
}

/// Prescription requirement inside the parameters of `updatePrescriptionRequirement`.
public struct PrescriptionRequirement: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    needsPrescription: Bool? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("needs_prescription", needsPrescription)
    })
  }

  /// Whether buyers need a prescription to buy the product. Example: `true`.
  public var needsPrescription: Bool? { raw.flag("needs_prescription") }
}
