// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `OrderStatusDataExchange` (202309). Reports order states of another channel so that TikTok can reconcile them. */
export interface OrderStatusDataExchangeParams {
  /** Orders to report, each with its state in the source system. */
  orders?: readonly Order[] | undefined;
  /** Platform's id of the shop that the orders belong to. Example: `7494896646893243238`. */
  shop_id?: common.Integer | undefined;
}

/** The parameters of `QualityFactoryOrderDataImportAPI` (202401). Imports order data of another channel for quality checks of the integration. */
export interface QualityFactoryOrderDataImportParams {
  /** Orders to report, each with its state in the source system. */
  orders?: readonly QualityFactoryOrderDataImportOrder[] | undefined;
}

/** The response of `OrderStatusDataExchange` (202309). */
export interface OrderStatusDataExchangeResponse {
  /** Orders that could not be taken over, one entry each; the others were. */
  errors?: ErrorItem[];
}

/** The response of `QualityFactoryOrderDataImportAPI` (202401). */
export interface QualityFactoryOrderDataImportResponse {
  /** Orders that could not be taken over, one entry each; the others were. */
  errors?: ErrorItem[];
}

/** Detail inside {@link ErrorItem}. */
export interface Detail {
  /** Id of the order in the source system, the seller's own shop. Example: `1729382588639839583`. */
  channel_order_id?: string;
  /** Source system that the order is in: SHOPIFY, WOOCOMMERCE, BIGCOMMERCE or MAGENTO. Example: `SHOPIFY`. */
  channel_type?: string;
  /** Single faults that were found in the order. */
  extra_errors?: ExtraError[];
  /** Platform's id of the order, digits only. Example: `7021436810468230477`. */
  order_id?: string;
}

/** Error inside {@link OrderStatusDataExchangeResponse}, {@link QualityFactoryOrderDataImportResponse}. */
export interface ErrorItem {
  /** Error code that says why the order could not be taken over. Example: `36010031`. */
  code?: string;
  /** Order that failed, by its ids, and its faults. */
  detail?: Detail;
  /** Explanation of why the order could not be taken over. Example: `36010031`. */
  message?: string;
}

/** Extra error inside {@link Detail}. */
export interface ExtraError {
  /** Error code of this single fault in the order. Example: `36010025`. */
  code?: string;
  /** Explanation of this single fault in the order. */
  message?: string;
}

/** Order inside {@link OrderStatusDataExchangeParams}. */
export interface Order {
  /** State of payment in the source system, for SHOPIFY one of its values such as PENDING, PAID or REFUNDED; other values cause an error. Example: `PENDING`. */
  channel_financial_status?: string | undefined;
  /** State of fulfillment in the source system, for SHOPIFY one of its values such as UNFULFILLED or FULFILLED; other values cause an error. Example: `FULFILLED`. */
  channel_fulfillment_status?: string | undefined;
  /** Id of the order in the source system, the seller's own shop. Example: `8021436810468230477`. */
  channel_order_id?: common.Id | undefined;
  /** State of the order in the source system; the values allowed depend on `channel_type`, others cause an error. Example: `CANCELED`. */
  channel_order_status?: string | undefined;
  /** When the order last changed in the source system, Unix time in seconds as 10 digits; must lie in the past. Example: `1692163668`. */
  channel_order_update_time?: string | undefined;
  /** Source system that the order is in: SHOPIFY, WOOCOMMERCE, BIGCOMMERCE or MAGENTO. Example: `SHOPIFY`. */
  channel_type?: string | undefined;
  /** Code of the reason why the source system has no such order. Example: `SELLER_TIKTOKSHOP_AUTHORIZATION_REVOKED`. */
  not_exist_reason?: string | undefined;
  /** Platform's id of the order, digits only. Example: `7021436810468230477`. */
  order_id?: common.Id | undefined;
  /** Packages of the order with their tracking. */
  packages?: readonly Package[] | undefined;
}

/** Package inside {@link Order}. */
export interface Package {
  /** Carrier that transports the package, by its name. Example: `UPS`. */
  logistics_provider_name?: string | undefined;
  /** Platform's id of the package that the tracking number belongs to. Example: `RN141567632MY`. */
  package_id?: common.Id | undefined;
  /** Number under which the carrier tracks the package. Example: `LX542261779US`. */
  tracking_number?: string | undefined;
}

/** Order inside {@link QualityFactoryOrderDataImportParams}. */
export interface QualityFactoryOrderDataImportOrder {
  /** State of payment in the source system, for SHOPIFY one of its values such as PENDING, PAID or REFUNDED; other values cause an error. Example: `PENDING`. */
  channel_financial_status?: string | undefined;
  /** State of fulfillment in the source system, for SHOPIFY one of its values such as UNFULFILLED or FULFILLED; other values cause an error. Example: `FULFILLED`. */
  channel_fulfillment_status?: string | undefined;
  /** Id of the order in the source system, the seller's own shop. Example: `8021436810468230477`. */
  channel_order_id?: common.Id | undefined;
  /** State of the order in the source system; the values allowed depend on `channel_type`, others cause an error. Example: `OPEN`. */
  channel_order_status?: string | undefined;
  /** When the order last changed in the source system, Unix time in seconds as 10 digits; must lie in the past. Example: `1692163668`. */
  channel_order_update_time?: string | undefined;
  /** Source system that the order is in: SHOPIFY, WOOCOMMERCE, BIGCOMMERCE or MAGENTO. Example: `SHOPIFY`. */
  channel_type?: string | undefined;
  /** Reason code for the problem with the order; only codes that the platform lists are accepted. Example: `SELLER_TIKTOKSHOP_AUTHORIZATION_REVOKED`. */
  issue_reason?: string | undefined;
  /** Platform's id of the order, digits only. Example: `7021436810468230477`. */
  order_id?: common.Id | undefined;
  /** Packages of the order with their tracking. */
  packages?: readonly QualityFactoryOrderDataImportPackage[] | undefined;
}

/** Package inside {@link QualityFactoryOrderDataImportOrder}. */
export interface QualityFactoryOrderDataImportPackage {
  /** Platform's id of the package that the tracking number belongs to. Example: `RN141567632MY`. */
  package_id?: common.Id | undefined;
  /** Carrier that transports the package, by its name. Example: `UPS`. */
  shipping_provider_name?: string | undefined;
  /** Number under which the carrier tracks the package. Example: `LX542261779US`. */
  tracking_number?: string | undefined;
}

/** Data reconciliation: the operations of the domain `data_reconciliation`. */
export class DataReconciliationApi extends Resource {
  /**
   * Reports order states of another channel so that TikTok can reconcile them.
   *
   * `POST /data_reconciliation/{version}/orders/sync`, version 202309.
   *
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   */
  orderStatusDataExchange(params?: OrderStatusDataExchangeParams, options?: common.CallOptions): CallPromise<OrderStatusDataExchangeResponse> {
    return this.caller.call("data_reconciliation.order_status_data_exchange", params, options);
  }

  /**
   * Imports order data of another channel for quality checks of the integration.
   *
   * `POST /data_reconciliation/{version}/orders/import`, version 202401; also 202310.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   */
  qualityFactoryOrderDataImport(params?: QualityFactoryOrderDataImportParams, options?: common.CallOptions): CallPromise<QualityFactoryOrderDataImportResponse> {
    return this.caller.call("data_reconciliation.quality_factory_order_data_import", params, options);
  }

}