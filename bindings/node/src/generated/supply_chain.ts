// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `ConfirmPackageShipment` (202309). Reports packages that a certified warehouse has shipped. */
export interface ConfirmPackageShipmentParams {
  /** Packages. Required. */
  packages: readonly Package[];
  /** Warehouse provider id. Required. Example: `7342984797904049750`. */
  warehouse_provider_id: common.Id;
}

/** The response of `ConfirmPackageShipment` (202309). */
export interface ConfirmPackageShipmentResponse {
  /** Errors. */
  errors?: ErrorItem[];
  /** Success packages. */
  success_packages?: string[];
}

/** Detail inside {@link ErrorItem}. */
export interface Detail {
  /** Package id. Example: `4645645645`. */
  package_id?: string;
}

/** Dimension inside {@link Package}. */
export interface Dimension {
  /** Height. Example: `42`. */
  height?: common.Integer | undefined;
  /** Length. Example: `34`. */
  length?: common.Integer | undefined;
  /** Unit. Example: `METER`. */
  unit?: DimensionUnit | undefined;
  /** Width. Example: `425`. */
  width?: common.Integer | undefined;
}

/** Error inside {@link ConfirmPackageShipmentResponse}. */
export interface ErrorItem {
  /** Code. Example: `39003015`. */
  code?: string;
  /** Detail. */
  detail?: Detail;
  /** Message. */
  message?: string;
}

/** Package inside {@link ConfirmPackageShipmentParams}. */
export interface Package {
  /** Create time millis. Required. Example: `1694176625765`. */
  create_time_millis: common.Integer;
  /** Dimension. Required. */
  dimension: Dimension;
  /** Handover time millis. Required. Example: `1694176625765`. */
  handover_time_millis: common.Integer;
  /** Id. Required. Example: `28427944530283`. */
  id: common.Id;
  /** Provider warehouse code. Example: `7475973290484254255`. */
  provider_warehouse_code?: string | undefined;
  /** Provider warehouse name. */
  provider_warehouse_name?: string | undefined;
  /** Ship time millis. Required. Example: `1694176625765`. */
  ship_time_millis: common.Integer;
  /** Shipping origin city. Example: `CityA`. */
  shipping_origin_city?: string | undefined;
  /** Shipping provider id. Required. Example: `2435653524354624`. */
  shipping_provider_id: common.Id;
  /** Shipping provider name. Required. Example: `ProviderA`. */
  shipping_provider_name: string;
  /** SKUs. Required. */
  skus: readonly Sku[];
  /** Tcw warehouse type. Example: `STANDARD`. */
  tcw_warehouse_type?: TcwWarehouseType | undefined;
  /** Time zone. Required. Example: `UTC+8`. */
  time_zone: string;
  /** Tracking number. Required. Example: `WB53452356`. */
  tracking_number: string;
  /** Weight. */
  weight?: Weight | undefined;
  /** Wms order id. Required. Example: `324246554745`. */
  wms_order_id: common.Id;
}

/** SKU inside {@link Package}. */
export interface Sku {
  /** Id. Required. Example: `4235346547`. */
  id: common.Id;
  /** Quantity. Required. Example: `13`. */
  quantity: common.Integer;
}

/** Weight inside {@link Package}. */
export interface Weight {
  /** Unit. Example: `KILOGRAM`. */
  unit?: WeightUnit | undefined;
  /** Value. Example: `342`. */
  value?: common.Integer | undefined;
}

/** Values of `unit` in `Dimension`; more may come. */
export type DimensionUnit =
  | "CENTIMETER"
  | "FOOT"
  | "INCH"
  | "METER"
  | "MICRON"
  | "MILLIMETER"
  | (string & {});

/** Values of `tcw_warehouse_type` in `Package`; more may come. */
export type TcwWarehouseType =
  | "STANDARD"
  | "TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT"
  | (string & {});

/** Values of `unit` in `Weight`; more may come. */
export type WeightUnit =
  | "GRAM"
  | "KILOGRAM"
  | "MILLIGRAM"
  | "OUNCE"
  | "POUND"
  | (string & {});

/** Supply chain: the operations of the domain `supply_chain`. */
export class SupplyChainApi extends Resource {
  /**
   * Reports packages that a certified warehouse has shipped.
   *
   * `POST /supply_chain/{version}/packages/sync`, version 202309.
   *
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   * - Scope: `seller.fulfillment.basic`.
   */
  confirmPackageShipment(params: ConfirmPackageShipmentParams, options?: common.CallOptions): CallPromise<ConfirmPackageShipmentResponse> {
    return this.caller.call("supply_chain.confirm_package_shipment", params, options);
  }

}