// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `ConfirmPackageShipment` (202309). Reports packages that a certified warehouse has shipped. */
export interface ConfirmPackageShipmentParams {
  /** Packages that the warehouse has shipped. Required. */
  packages: readonly Package[];
  /** Id that TikTok gave the operator of the warehouse. Required. Example: `7342984797904049750`. */
  warehouse_provider_id: common.Id;
}

/** The response of `ConfirmPackageShipment` (202309). */
export interface ConfirmPackageShipmentResponse {
  /** Packages that could not be confirmed; see `success_packages` for the others. */
  errors?: ErrorItem[];
  /** Ids of the packages that were confirmed. */
  success_packages?: string[];
}

/** Detail inside {@link ErrorItem}. */
export interface Detail {
  /** Platform's id of the package that failed. Example: `4645645645`. */
  package_id?: string;
}

/** Dimension inside {@link Package}. */
export interface Dimension {
  /** Height of the package as a number, in `unit`. Example: `42`. */
  height?: common.Integer | undefined;
  /** Length of the package as a number, in `unit`. Example: `34`. */
  length?: common.Integer | undefined;
  /** Unit that length, width and height are given in. Example: `METER`. */
  unit?: DimensionUnit | undefined;
  /** Width of the package as a number, in `unit`. Example: `425`. */
  width?: common.Integer | undefined;
}

/** Error inside {@link ConfirmPackageShipmentResponse}. */
export interface ErrorItem {
  /** Error code that tells why the package could not be confirmed. Example: `39003015`. */
  code?: string;
  /** Tells which package the error belongs to, by its id. */
  detail?: Detail;
  /** Explanation of why the package could not be confirmed. */
  message?: string;
}

/** Package inside {@link ConfirmPackageShipmentParams}. */
export interface Package {
  /** When the warehouse received the order, Unix time in milliseconds. Required. Example: `1694176625765`. */
  create_time_millis: common.Integer;
  /** Length, width and height of the package. Required. */
  dimension: Dimension;
  /** When the package was handed to the carrier, Unix time in milliseconds. Required. Example: `1694176625765`. */
  handover_time_millis: common.Integer;
  /** Platform's id of the package to confirm. Required. Example: `28427944530283`. */
  id: common.Id;
  /** Code of the warehouse in the system of its operator. Example: `7475973290484254255`. */
  provider_warehouse_code?: string | undefined;
  /** Name of the warehouse in the system of its operator. */
  provider_warehouse_name?: string | undefined;
  /** When the package left the warehouse, Unix time in milliseconds. Required. Example: `1694176625765`. */
  ship_time_millis: common.Integer;
  /** City in which the warehouse handed the package over. Example: `CityA`. */
  shipping_origin_city?: string | undefined;
  /** Platform's id of the carrier that got the package. Required. Example: `2435653524354624`. */
  shipping_provider_id: common.Id;
  /** Name of the carrier that got the package. Required. Example: `ProviderA`. */
  shipping_provider_name: string;
  /** SKUs in the package with their quantities. Required. */
  skus: readonly Sku[];
  /** Whether the warehouse is certified by TikTok for its service. Example: `STANDARD`. */
  tcw_warehouse_type?: TcwWarehouseType | undefined;
  /** Time zone of the warehouse, such as UTC+8. Required. Example: `UTC+8`. */
  time_zone: string;
  /** Number under which the carrier tracks the package. Required. Example: `WB53452356`. */
  tracking_number: string;
  /** Weight of the package as a number with its unit. */
  weight?: Weight | undefined;
  /** Number of the order in the warehouse management system. Required. Example: `324246554745`. */
  wms_order_id: common.Id;
}

/** SKU inside {@link Package}. */
export interface Sku {
  /** Platform's id of the SKU in the package. Required. Example: `4235346547`. */
  id: common.Id;
  /** Number of units of this SKU that are packed in the package. Required. Example: `13`. */
  quantity: common.Integer;
}

/** Weight inside {@link Package}. */
export interface Weight {
  /** Unit that `value` is given in, such as KILOGRAM. Example: `KILOGRAM`. */
  unit?: WeightUnit | undefined;
  /** Weight of the package as a number, in `unit`. Example: `342`. */
  value?: common.Integer | undefined;
}

/**
 * Values of `unit` in `Dimension`; more may be added.
 * - `CENTIMETER`: Metric unit cm, one hundredth of a meter.
 * - `FOOT`: Imperial unit ft, 30.48 centimeters.
 * - `INCH`: Imperial unit in, 2.54 centimeters.
 * - `METER`: Metric unit m, 100 centimeters.
 * - `MICRON`: Metric unit, one thousandth of a millimeter.
 * - `MILLIMETER`: Metric unit mm, one thousandth of a meter.
 */
export type DimensionUnit =
  | "CENTIMETER"
  | "FOOT"
  | "INCH"
  | "METER"
  | "MICRON"
  | "MILLIMETER"
  | (string & {});

/**
 * Values of `tcw_warehouse_type` in `Package`; more may be added.
 * - `STANDARD`: A warehouse without certification.
 * - `TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT`: A warehouse that meets TikTok's demands on shipping times.
 */
export type TcwWarehouseType =
  | "STANDARD"
  | "TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT"
  | (string & {});

/**
 * Values of `unit` in `Weight`; more may be added.
 * - `GRAM`: Metric unit g, one thousandth of a kilogram.
 * - `KILOGRAM`: Metric unit kg, 1000 grams.
 * - `MILLIGRAM`: Metric unit mg, one thousandth of a gram.
 * - `OUNCE`: Imperial unit oz, about 28.35 grams.
 * - `POUND`: Imperial unit lb, about 453.6 grams.
 */
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