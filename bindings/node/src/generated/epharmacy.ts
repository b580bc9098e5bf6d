// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `GetConsultationProvider` (202507). Returns the provider that handles one pharmacy consultation. */
export interface GetConsultationProviderParams {
  /** Platform's id of the medical consultation whose provider to return. Required. */
  consultation_id: common.Id;
}

/** The parameters of `GetPharmacies` (202504). Lists the pharmacies registered for the shop, page by page. */
export interface GetPharmaciesParams {
  /** Number of pharmacies to return on each page, 1 to 100; 50 by default. Default: `50`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. */
  page_token?: string | undefined;
}

/** The parameters of `UpdatePharmacies` (202504). Updates the licence, opening hours and pharmacist of up to 20 pharmacies. */
export interface UpdatePharmaciesParams {
  /** Pharmacies to update, at most 20. */
  pharmacies?: readonly Pharmacy[] | undefined;
}

/** The parameters of `UpdatePrescriptionRequirement` (202504). Sets whether a product may be sold only with a prescription. */
export interface UpdatePrescriptionRequirementParams {
  /** Whether the product may be sold only on prescription. */
  prescription_requirement?: PrescriptionRequirement | undefined;
  /** Platform's id of the product that the rule is for. Required. */
  product_id: common.Id;
}

/** The parameters of `UpdatePrescriptionStatus` (202504). Reports whether the prescription of an order is accepted or rejected. */
export interface UpdatePrescriptionStatusParams {
  /** Platform's id of the order with the prescription. Required. */
  order_id: common.Id;
  /** Result of the pharmacy's check of the prescription that the buyer uploaded. Example: `APPROVED`. */
  prescription_status?: PrescriptionStatus | undefined;
  /** Why the prescription is refused, at most 5000 characters; for status REJECTED. */
  rejection_reason?: string | undefined;
}

/** The response of `GetConsultationProvider` (202507). */
export interface GetConsultationProviderResponse {
  /** Service that carries out the consultation. */
  consultation_provider?: ConsultationProvider;
}

/** The response of `GetPharmacies` (202504). */
export interface GetPharmaciesResponse {
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Pharmacies of the shop, each tied to one of its warehouses. */
  pharmacies?: Pharmacy[];
  /** Number of pharmacies of the shop, over all pages. Example: `3`. */
  total_count?: number;
}

/** The response of `UpdatePharmacies` (202504). */
export interface UpdatePharmaciesResponse {
  /** Pharmacies that could not be updated; the others were. */
  errors?: ErrorItem[];
}

/** Consultation provider inside {@link GetConsultationProviderResponse}. */
export interface ConsultationProvider {
  /** Id of the service that carries out the consultation. Example: `DK0001`. */
  id?: string;
}

/** Detail inside {@link ErrorItem}. */
export interface Detail {
  /** Id of the warehouse that the pharmacy ships from; it also identifies the pharmacy. */
  warehouse_id?: string;
}

/** Error inside {@link UpdatePharmaciesResponse}. */
export interface ErrorItem {
  /** Error code that tells why the pharmacy could not be updated. Example: `99999123`. */
  code?: string;
  /** Tells which pharmacy the error belongs to, by its warehouse. */
  detail?: Detail;
  /** Explanation of why the pharmacy could not be updated. */
  message?: string;
}

/** Operation hour inside {@link Pharmacy}. */
export interface OperationHour {
  /** Closing time on these days, HH:mm on the 24-hour clock in UTC. Example: `18:00`. */
  close_time?: string | undefined;
  /** Days of the week with these hours; on days that appear in no entry the pharmacy is closed. */
  days?: OperationHourDay[] | undefined;
  /** Opening time on these days, HH:mm on the 24-hour clock in UTC. Example: `09:00`. */
  open_time?: string | undefined;
}

/** Pharmacist inside {@link Pharmacy}. */
export interface Pharmacist {
  /** Full name of the pharmacist in charge, in Indonesia the Apoteker Penanggung Jawab (APJ). */
  name?: string | undefined;
  /** When the pharmacist's license ends, Unix time in seconds. Example: `1795564800`. */
  practice_license_expire_time?: number | undefined;
  /** Number of the pharmacist's license, in Indonesia the Surat Izin Praktik Apoteker (SIPA). Example: `19990106/SIPA_32.01/DPMPTSP/2024/2.2/123`. */
  practice_license_number?: string | undefined;
}

/** Pharmacy inside {@link GetPharmaciesResponse}, {@link UpdatePharmaciesParams}. */
export interface Pharmacy {
  /** When the pharmacy's license ends, Unix time in seconds. Example: `1795564800`. */
  license_expire_time?: number | undefined;
  /** Number of the pharmacy's license, in Indonesia the Surat Izin Apotek (SIA). Example: `123.1/209-IA/00051/DPMPTSP/2024`. */
  license_number?: string | undefined;
  /** Opening hours of the pharmacy, one entry for each range of hours. */
  operation_hours?: OperationHour[] | undefined;
  /** Pharmacist in charge of the pharmacy, with license. */
  pharmacist?: Pharmacist | undefined;
  /** Id of the warehouse that the pharmacy ships from; it also identifies the pharmacy. Example: `18297286`. */
  warehouse_id?: string | undefined;
}

/** Prescription requirement inside {@link UpdatePrescriptionRequirementParams}. */
export interface PrescriptionRequirement {
  /** Whether buyers need a prescription to buy the product. Example: `true`. */
  needs_prescription?: boolean | undefined;
}

/**
 * Values of `days` in `OperationHour`; more may be added.
 * - `MON`: Open on Mondays.
 * - `TUE`: Open on Tuesdays.
 * - `WED`: Open on Wednesdays.
 * - `THU`: Open on Thursdays.
 * - `FRI`: Open on Fridays.
 * - `SAT`: Open on Saturdays.
 * - `SUN`: Open on Sundays.
 */
export type OperationHourDay =
  | "MON"
  | "TUE"
  | "WED"
  | "THU"
  | "FRI"
  | "SAT"
  | "SUN"
  | (string & {});

/**
 * Values of `prescription_status` in `UpdatePrescriptionStatusRequest`; more may be added.
 * - `APPROVED`: The prescription is good; the order can be shipped.
 * - `REJECTED`: The prescription is refused; the buyer must upload another, and a second refusal ends the order.
 * - `PENDING_RESUBMISSION`: The prescription lacks something; the buyer must correct it and send it in again.
 */
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