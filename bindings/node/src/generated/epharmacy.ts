// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `GetConsultationProvider` (202507). Returns the provider that handles one pharmacy consultation. */
export interface GetConsultationProviderParams {
  /** Consultation id. Required. */
  consultation_id: common.Id;
}

/** The parameters of `GetPharmacies` (202504). Lists the pharmacies registered for the shop, page by page. */
export interface GetPharmaciesParams {
  /** Page size. 1 to 100. Default: `50`. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
}

/** The parameters of `UpdatePharmacies` (202504). Updates the licence, opening hours and pharmacist of up to 20 pharmacies. */
export interface UpdatePharmaciesParams {
  /** Pharmacies. At most 20 items. */
  pharmacies?: readonly Pharmacy[] | undefined;
}

/** The parameters of `UpdatePrescriptionRequirement` (202504). Sets whether a product may be sold only with a prescription. */
export interface UpdatePrescriptionRequirementParams {
  /** Prescription requirement. */
  prescription_requirement?: PrescriptionRequirement | undefined;
  /** Product id. Required. */
  product_id: common.Id;
}

/** The parameters of `UpdatePrescriptionStatus` (202504). Reports whether the prescription of an order is accepted or rejected. */
export interface UpdatePrescriptionStatusParams {
  /** Order id. Required. */
  order_id: common.Id;
  /** Prescription status. Example: `APPROVED`. */
  prescription_status?: PrescriptionStatus | undefined;
  /** Rejection reason. At most 5000 characters. */
  rejection_reason?: string | undefined;
}

/** The response of `GetConsultationProvider` (202507). */
export interface GetConsultationProviderResponse {
  /** Consultation provider. */
  consultation_provider?: ConsultationProvider;
}

/** The response of `GetPharmacies` (202504). */
export interface GetPharmaciesResponse {
  /** Next page token. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Pharmacies. */
  pharmacies?: Pharmacy[];
  /** Total count. Example: `3`. */
  total_count?: number;
}

/** The response of `UpdatePharmacies` (202504). */
export interface UpdatePharmaciesResponse {
  /** Errors. */
  errors?: ErrorItem[];
}

/** Consultation provider inside {@link GetConsultationProviderResponse}. */
export interface ConsultationProvider {
  /** Id. Example: `DK0001`. */
  id?: string;
}

/** Detail inside {@link ErrorItem}. */
export interface Detail {
  /** Warehouse id. */
  warehouse_id?: string;
}

/** Error inside {@link UpdatePharmaciesResponse}. */
export interface ErrorItem {
  /** Code. Example: `99999123`. */
  code?: string;
  /** Detail. */
  detail?: Detail;
  /** Message. */
  message?: string;
}

/** Operation hour inside {@link Pharmacy}. */
export interface OperationHour {
  /** Close time. Example: `18:00`. */
  close_time?: string | undefined;
  /** Days. */
  days?: OperationHourDay[] | undefined;
  /** Open time. Example: `09:00`. */
  open_time?: string | undefined;
}

/** Pharmacist inside {@link Pharmacy}. */
export interface Pharmacist {
  /** Name. */
  name?: string | undefined;
  /** Practice license expire time. Unix seconds. Example: `1795564800`. */
  practice_license_expire_time?: number | undefined;
  /** Practice license number. Example: `19990106/SIPA_32.01/DPMPTSP/2024/2.2/123`. */
  practice_license_number?: string | undefined;
}

/** Pharmacy inside {@link GetPharmaciesResponse}, {@link UpdatePharmaciesParams}. */
export interface Pharmacy {
  /** License expire time. Unix seconds. Example: `1795564800`. */
  license_expire_time?: number | undefined;
  /** License number. Example: `123.1/209-IA/00051/DPMPTSP/2024`. */
  license_number?: string | undefined;
  /** Operation hours. */
  operation_hours?: OperationHour[] | undefined;
  /** Pharmacist. */
  pharmacist?: Pharmacist | undefined;
  /** Warehouse id. Example: `18297286`. */
  warehouse_id?: string | undefined;
}

/** Prescription requirement inside {@link UpdatePrescriptionRequirementParams}. */
export interface PrescriptionRequirement {
  /** Needs prescription. Example: `true`. */
  needs_prescription?: boolean | undefined;
}

/** Values of `days` in `OperationHour`; more may come. */
export type OperationHourDay =
  | "MON"
  | "TUE"
  | "WED"
  | "THU"
  | "FRI"
  | "SAT"
  | "SUN"
  | (string & {});

/** Values of `prescription_status` in `UpdatePrescriptionStatusRequest`; more may come. */
export type PrescriptionStatus =
  | "APPROVED"
  | "REJECTED"
  | "PENDING_RESUBMISSION"
  | (string & {});

/** Epharmacy: the operations of the domain `epharmacy`. */
export class EpharmacyApi extends Resource {
  /**
   * Returns the provider that handles one pharmacy consultation.
   *
   * `GET /epharmacy/{version}/consultations/{consultation_id}/providers`, version 202507.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getConsultationProvider(params: GetConsultationProviderParams, options?: common.CallOptions): CallPromise<GetConsultationProviderResponse> {
    return this.caller.call("epharmacy.get_consultation_provider", params, options);
  }

  /**
   * Lists the pharmacies registered for the shop, page by page.
   *
   * `GET /epharmacy/{version}/pharmacies`, version 202504.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getPharmacies(params?: GetPharmaciesParams, options?: common.PageOptions): PagePromise<Pharmacy, GetPharmaciesResponse> {
    return this.caller.list("epharmacy.get_pharmacies", params, options);
  }

  /**
   * Updates the licence, opening hours and pharmacist of up to 20 pharmacies.
   *
   * `POST /epharmacy/{version}/pharmacies/update`, version 202504.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   */
  updatePharmacies(params?: UpdatePharmaciesParams, options?: common.CallOptions): CallPromise<UpdatePharmaciesResponse> {
    return this.caller.call("epharmacy.update_pharmacies", params, options);
  }

  /**
   * Sets whether a product may be sold only with a prescription.
   *
   * `POST /epharmacy/{version}/products/{product_id}/prescription_requirements/update`, version 202504.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  updatePrescriptionRequirement(params: UpdatePrescriptionRequirementParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("epharmacy.update_prescription_requirement", params, options);
  }

  /**
   * Reports whether the prescription of an order is accepted or rejected.
   *
   * `POST /epharmacy/{version}/orders/{order_id}/update_prescription_status`, version 202504.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  updatePrescriptionStatus(params: UpdatePrescriptionStatusParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("epharmacy.update_prescription_status", params, options);
  }

}