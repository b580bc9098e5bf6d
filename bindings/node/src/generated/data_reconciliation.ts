// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `OrderStatusDataExchange` (202309). Reports order states of another channel so that TikTok can reconcile them. */
export interface OrderStatusDataExchangeParams {
  /** Orders. */
  orders?: readonly Order[] | undefined;
  /** Shop id. Example: `7494896646893243238`. */
  shop_id?: common.Integer | undefined;
}

/** The parameters of `QualityFactoryOrderDataImportAPI` (202401). Imports order data of another channel for quality checks of the integration. */
export interface QualityFactoryOrderDataImportParams {
  /** Orders. */
  orders?: readonly QualityFactoryOrderDataImportOrder[] | undefined;
}

/** The response of `OrderStatusDataExchange` (202309). */
export interface OrderStatusDataExchangeResponse {
  /** Errors. */
  errors?: ErrorItem[];
}

/** The response of `QualityFactoryOrderDataImportAPI` (202401). */
export interface QualityFactoryOrderDataImportResponse {
  /** Errors. */
  errors?: ErrorItem[];
}

/** Detail inside {@link ErrorItem}. */
export interface Detail {
  /** Channel order id. Example: `1729382588639839583`. */
  channel_order_id?: string;
  /** Channel type. Example: `SHOPIFY`. */
  channel_type?: string;
  /** Extra errors. */
  extra_errors?: ExtraError[];
  /** Order id. Example: `7021436810468230477`. */
  order_id?: string;
}

/** Error inside {@link OrderStatusDataExchangeResponse}, {@link QualityFactoryOrderDataImportResponse}. */
export interface ErrorItem {
  /** Code. Example: `36010031`. */
  code?: string;
  /** Detail. */
  detail?: Detail;
  /** Message. Example: `36010031`. */
  message?: string;
}

/** Extra error inside {@link Detail}. */
export interface ExtraError {
  /** Code. Example: `36010025`. */
  code?: string;
  /** Message. */
  message?: string;
}

/** Order inside {@link OrderStatusDataExchangeParams}. */
export interface Order {
  /** Channel financial status. Example: `PENDING`. */
  channel_financial_status?: string | undefined;
  /** Channel fulfillment status. Example: `FULFILLED`. */
  channel_fulfillment_status?: string | undefined;
  /** Channel order id. Example: `8021436810468230477`. */
  channel_order_id?: common.Id | undefined;
  /** Channel order status. Example: `CANCELED`. */
  channel_order_status?: string | undefined;
  /** Channel order update time. Example: `1692163668`. */
  channel_order_update_time?: string | undefined;
  /** Channel type. Example: `SHOPIFY`. */
  channel_type?: string | undefined;
  /** Not exist reason. Example: `SELLER_TIKTOKSHOP_AUTHORIZATION_REVOKED`. */
  not_exist_reason?: string | undefined;
  /** Order id. Example: `7021436810468230477`. */
  order_id?: common.Id | undefined;
  /** Packages. */
  packages?: readonly Package[] | undefined;
}

/** Package inside {@link Order}. */
export interface Package {
  /** Logistics provider name. Example: `UPS`. */
  logistics_provider_name?: string | undefined;
  /** Package id. Example: `RN141567632MY`. */
  package_id?: common.Id | undefined;
  /** Tracking number. Example: `LX542261779US`. */
  tracking_number?: string | undefined;
}

/** Order inside {@link QualityFactoryOrderDataImportParams}. */
export interface QualityFactoryOrderDataImportOrder {
  /** Channel financial status. Example: `PENDING`. */
  channel_financial_status?: string | undefined;
  /** Channel fulfillment status. Example: `FULFILLED`. */
  channel_fulfillment_status?: string | undefined;
  /** Channel order id. Example: `8021436810468230477`. */
  channel_order_id?: common.Id | undefined;
  /** Channel order status. Example: `OPEN`. */
  channel_order_status?: string | undefined;
  /** Channel order update time. Example: `1692163668`. */
  channel_order_update_time?: string | undefined;
  /** Channel type. Example: `SHOPIFY`. */
  channel_type?: string | undefined;
  /** Issue reason. Example: `SELLER_TIKTOKSHOP_AUTHORIZATION_REVOKED`. */
  issue_reason?: string | undefined;
  /** Order id. Example: `7021436810468230477`. */
  order_id?: common.Id | undefined;
  /** Packages. */
  packages?: readonly QualityFactoryOrderDataImportPackage[] | undefined;
}

/** Package inside {@link QualityFactoryOrderDataImportOrder}. */
export interface QualityFactoryOrderDataImportPackage {
  /** Package id. Example: `RN141567632MY`. */
  package_id?: common.Id | undefined;
  /** Shipping provider name. Example: `UPS`. */
  shipping_provider_name?: string | undefined;
  /** Tracking number. Example: `LX542261779US`. */
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