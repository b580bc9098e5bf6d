// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `GSFullServiceQueryVirtualInventory` (202405). Returns virtual stock per SKU and warehouse (beta endpoint). */
export interface GsFullServiceQueryVirtualInventoryParams {
  /** SKUs that the call is about, given by code. */
  skus?: readonly string[] | undefined;
}

/** The parameters of `GSFullServiceUpdateVirtualInventory` (202405). Sets virtual stock per SKU and warehouse and reports failures (beta endpoint). */
export interface GsFullServiceUpdateVirtualInventoryParams {
  /** SKUs and their new stock, at most 10. */
  skus?: readonly Sku[] | undefined;
}

/** The parameters of `QueryGlobalSellingVirtualInventory` (202404). Returns a supplier's virtual stock per SKU and warehouse (preview endpoint). */
export interface QueryGlobalSellingVirtualInventoryParams {
  /** SKUs that the call is about, given by code. */
  skus?: readonly string[] | undefined;
  /** Platform's id of the supplier for whom the call is made. Example: `test001`. */
  supplier_id?: common.Id | undefined;
}

/** The parameters of `SetGlobalSellingVirtualInventory` (202404). Sets a supplier's virtual stock and reports failures per SKU (preview endpoint). */
export interface SetGlobalSellingVirtualInventoryParams {
  /** SKUs and their new stock, at most 10. */
  skus?: readonly Sku[] | undefined;
  /** Platform's id of the supplier for whom the call is made. Example: `test576561151188`. */
  supplier_id?: common.Id | undefined;
}

/** The response of `GSFullServiceQueryVirtualInventory` (202405). */
export interface GsFullServiceQueryVirtualInventoryResponse {
  /** Virtual stock of each SKU: what the supplier says can be delivered. */
  inventory?: Inventory[];
}

/** The response of `GSFullServiceUpdateVirtualInventory` (202405). */
export interface GsFullServiceUpdateVirtualInventoryResponse {
  /** SKUs whose stock could not be set; that of the others was. */
  errors?: ErrorItem[];
}

/** The response of `QueryGlobalSellingVirtualInventory` (202404). */
export interface QueryGlobalSellingVirtualInventoryResponse {
  /** Virtual stock of each SKU: what the supplier says can be delivered. */
  inventory?: Inventory[];
}

/** The response of `SetGlobalSellingVirtualInventory` (202404). */
export interface SetGlobalSellingVirtualInventoryResponse {
  /** SKUs whose stock could not be set; that of the others was. */
  errors?: ErrorItem[];
}

/** Error inside {@link GsFullServiceUpdateVirtualInventoryResponse}, {@link SetGlobalSellingVirtualInventoryResponse}. */
export interface ErrorItem {
  /** Error code that tells why the stock of this SKU was not set. Example: `980010`. */
  code?: string;
  /** Explanation of why the stock of this SKU was not set. */
  message?: string;
  /** Platform's code of the SKU, the variant in one color and size. Example: `test111`. */
  sku_code?: string;
  /** Code of the virtual warehouse to which the stock is counted. Example: `testwarehouse1`. */
  warehouse_code?: string;
}

/** Inventory inside {@link GsFullServiceQueryVirtualInventoryResponse}, {@link QueryGlobalSellingVirtualInventoryResponse}. */
export interface Inventory {
  /** Number of units that orders have already taken. Example: `2`. */
  occupied_quantity?: number;
  /** Units in total, those taken by orders included. Example: `10`. */
  quantity?: number;
  /** Platform's code of the SKU, the variant in one color and size. Example: `sku01`. */
  sku_code?: string;
  /** Code of the virtual warehouse to which the stock is counted. Example: `V_FC-CNHN-CY01`. */
  warehouse_code?: string;
}

/** SKU inside {@link GsFullServiceUpdateVirtualInventoryParams}, {@link SetGlobalSellingVirtualInventoryParams}. */
export interface Sku {
  /** Platform's code of the SKU whose stock to set. Example: `testskucode1`. */
  code?: string | undefined;
  /** Units that can be sold, 0 to 99999; replaces the value before. Example: `1`. */
  quantity?: common.Integer | undefined;
  /** Code of the virtual warehouse; only V_FC-CNHN-CY01 is allowed. Example: `testwarehousecode1`. */
  warehouse_code?: string | undefined;
}

/** Gs full service inventory: the operations of the domain `gs_full_service_inventory`. */
export class GsFullServiceInventoryApi extends Resource {
  /**
   * Returns virtual stock per SKU and warehouse (beta endpoint).
   *
   * `POST /gs_full_service_inventory/{version}/beta/virtual_inventory/query`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsFullServiceQueryVirtualInventory(params?: GsFullServiceQueryVirtualInventoryParams, options?: common.CallOptions): CallPromise<GsFullServiceQueryVirtualInventoryResponse> {
    return this.caller.call("gs_full_service_inventory.gs_full_service_query_virtual_inventory", params, options);
  }

  /**
   * Sets virtual stock per SKU and warehouse and reports failures (beta endpoint).
   *
   * `POST /gs_full_service_inventory/{version}/beta/virtual_inventory/update`, version 202405.
   *
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsFullServiceUpdateVirtualInventory(params?: GsFullServiceUpdateVirtualInventoryParams, options?: common.CallOptions): CallPromise<GsFullServiceUpdateVirtualInventoryResponse> {
    return this.caller.call("gs_full_service_inventory.gs_full_service_update_virtual_inventory", params, options);
  }

  /**
   * Returns a supplier's virtual stock per SKU and warehouse (preview endpoint).
   *
   * `POST /gs_full_service_inventory/{version}/preview/virtual_inventory/query`, version 202404.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  queryGlobalSellingVirtualInventory(params?: QueryGlobalSellingVirtualInventoryParams, options?: common.CallOptions): CallPromise<QueryGlobalSellingVirtualInventoryResponse> {
    return this.caller.call("gs_full_service_inventory.query_global_selling_virtual_inventory", params, options);
  }

  /**
   * Sets a supplier's virtual stock and reports failures per SKU (preview endpoint).
   *
   * `POST /gs_full_service_inventory/{version}/preview/virtual_inventory/update`, version 202404.
   *
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   * - Not generally available: a beta, or open to invited sellers only.
   */
  setGlobalSellingVirtualInventory(params?: SetGlobalSellingVirtualInventoryParams, options?: common.CallOptions): CallPromise<SetGlobalSellingVirtualInventoryResponse> {
    return this.caller.call("gs_full_service_inventory.set_global_selling_virtual_inventory", params, options);
  }

}