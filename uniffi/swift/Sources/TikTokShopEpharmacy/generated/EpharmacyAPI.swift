// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Epharmacy: the operations of the domain `epharmacy`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol EpharmacyAPI: Resource {
  func getConsultationProvider(_ params: Params, options: CallOptions?) async throws -> GetConsultationProviderResponse
  func getPharmacies(_ params: Params, options: CallOptions?) async throws -> GetPharmaciesResponse
  func getPharmaciesPages(_ params: Params, options: PageOptions?) -> Pages<Pharmacy>
  func updatePharmacies(_ params: Params, options: CallOptions?) async throws -> UpdatePharmaciesResponse
  func updatePrescriptionRequirement(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func updatePrescriptionStatus(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
}

/// Epharmacy: the operations of the domain `epharmacy`.
public struct EpharmacyResource: EpharmacyAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Epharmacy: the operations of the domain `epharmacy`.
  public var epharmacy: EpharmacyResource { EpharmacyResource(connection) }
}

extension EpharmacyAPI {
  /// Returns the provider that handles one pharmacy consultation.
  ///
  /// `GET /epharmacy/{version}/consultations/{consultation_id}/providers`, version 202507.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - consultationId: Platform's id of the medical consultation whose provider to return.
  public func getConsultationProvider(
    consultationId: String,
    options: CallOptions? = nil
  ) async throws -> GetConsultationProviderResponse {
    let params = Params { writer in
      writer.put("consultation_id", consultationId)
    }
    return try await getConsultationProvider(params, options: options)
  }

  /// `getConsultationProvider` with its parameters by their names in the API.
  public func getConsultationProvider(_ params: Params, options: CallOptions?) async throws -> GetConsultationProviderResponse {
    GetConsultationProviderResponse(try await connection.caller.call("epharmacy.get_consultation_provider", params, options))
  }

  /// Lists the pharmacies registered for the shop, page by page.
  ///
  /// `GET /epharmacy/{version}/pharmacies`, version 202504.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - pageSize: Number of pharmacies to return on each page, 1 to 100; 50 by default. Default: `50`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page.
  public func getPharmacies(
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetPharmaciesResponse {
    let params = Params { writer in
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await getPharmacies(params, options: options)
  }

  /// `getPharmacies` with its parameters by their names in the API.
  public func getPharmacies(_ params: Params, options: CallOptions?) async throws -> GetPharmaciesResponse {
    GetPharmaciesResponse(try await connection.caller.call("epharmacy.get_pharmacies", params, options))
  }

  /// Everything that `getPharmacies` lists, page by page. Nothing is sent before it is iterated.
  public func getPharmaciesPages(
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<Pharmacy> {
    let params = Params { writer in
      writer.put("page_size", pageSize)
    }
    return getPharmaciesPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getPharmaciesPages(_ params: Params, options: PageOptions?) -> Pages<Pharmacy> {
    connection.caller.pages("epharmacy.get_pharmacies", params, options) { Pharmacy($0) }
  }

  /// Updates the licence, opening hours and pharmacist of up to 20 pharmacies.
  ///
  /// `POST /epharmacy/{version}/pharmacies/update`, version 202504.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - pharmacies: Pharmacies to update, at most 20.
  public func updatePharmacies(
    pharmacies: [Pharmacy]? = nil,
    options: CallOptions? = nil
  ) async throws -> UpdatePharmaciesResponse {
    let params = Params { writer in
      writer.put("pharmacies", pharmacies)
    }
    return try await updatePharmacies(params, options: options)
  }

  /// `updatePharmacies` with its parameters by their names in the API.
  public func updatePharmacies(_ params: Params, options: CallOptions?) async throws -> UpdatePharmaciesResponse {
    UpdatePharmaciesResponse(try await connection.caller.call("epharmacy.update_pharmacies", params, options))
  }

  /// Sets whether a product may be sold only with a prescription.
  ///
  /// `POST /epharmacy/{version}/products/{product_id}/prescription_requirements/update`, version 202504.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - productId: Platform's id of the product that the rule is for.
  ///   - prescriptionRequirement: Whether the product may be sold only on prescription.
  public func updatePrescriptionRequirement(
    productId: String,
    prescriptionRequirement: PrescriptionRequirement? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
      writer.put("prescription_requirement", prescriptionRequirement)
    }
    return try await updatePrescriptionRequirement(params, options: options)
  }

  /// `updatePrescriptionRequirement` with its parameters by their names in the API.
  public func updatePrescriptionRequirement(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("epharmacy.update_prescription_requirement", params, options))
  }

  /// Reports whether the prescription of an order is accepted or rejected.
  ///
  /// `POST /epharmacy/{version}/orders/{order_id}/update_prescription_status`, version 202504.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - orderId: Platform's id of the order with the prescription.
  ///   - prescriptionStatus: Result of the pharmacy's check of the prescription that the buyer uploaded. Example: `APPROVED`.
  ///   - rejectionReason: Why the prescription is refused, at most 5000 characters; for status REJECTED.
  public func updatePrescriptionStatus(
    orderId: String,
    prescriptionStatus: PrescriptionStatus? = nil,
    rejectionReason: String? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("order_id", orderId)
      writer.put("prescription_status", prescriptionStatus)
      writer.put("rejection_reason", rejectionReason)
    }
    return try await updatePrescriptionStatus(params, options: options)
  }

  /// `updatePrescriptionStatus` with its parameters by their names in the API.
  public func updatePrescriptionStatus(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("epharmacy.update_prescription_status", params, options))
  }

}