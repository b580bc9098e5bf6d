// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `GSFullServiceQueryVirtualInventory` (202405). Returns virtual stock per SKU and warehouse (beta endpoint). */
export interface GsFullServiceQueryVirtualInventoryParams {
  /** SKUs. */
  skus?: readonly string[] | undefined;
}

/** The parameters of `GSFullServiceUpdateVirtualInventory` (202405). Sets virtual stock per SKU and warehouse and reports failures (beta endpoint). */
export interface GsFullServiceUpdateVirtualInventoryParams {
  /** SKUs. */
  skus?: readonly Sku[] | undefined;
}

/** The parameters of `QueryGlobalSellingVirtualInventory` (202404). Returns a supplier's virtual stock per SKU and warehouse (preview endpoint). */
export interface QueryGlobalSellingVirtualInventoryParams {
  /** SKUs. */
  skus?: readonly string[] | undefined;
  /** Supplier id. Example: `test001`. */
  supplier_id?: common.Id | undefined;
}

/** The parameters of `SetGlobalSellingVirtualInventory` (202404). Sets a supplier's virtual stock and reports failures per SKU (preview endpoint). */
export interface SetGlobalSellingVirtualInventoryParams {
  /** SKUs. */
  skus?: readonly Sku[] | undefined;
  /** Supplier id. Example: `test576561151188`. */
  supplier_id?: common.Id | undefined;
}

/** The response of `GSFullServiceQueryVirtualInventory` (202405). */
export interface GsFullServiceQueryVirtualInventoryResponse {
  /** Inventory. */
  inventory?: Inventory[];
}

/** The response of `GSFullServiceUpdateVirtualInventory` (202405). */
export interface GsFullServiceUpdateVirtualInventoryResponse {
  /** Errors. */
  errors?: ErrorItem[];
}

/** The response of `QueryGlobalSellingVirtualInventory` (202404). */
export interface QueryGlobalSellingVirtualInventoryResponse {
  /** Inventory. */
  inventory?: Inventory[];
}

/** The response of `SetGlobalSellingVirtualInventory` (202404). */
export interface SetGlobalSellingVirtualInventoryResponse {
  /** Errors. */
  errors?: ErrorItem[];
}

/** Error inside {@link GsFullServiceUpdateVirtualInventoryResponse}, {@link SetGlobalSellingVirtualInventoryResponse}. */
export interface ErrorItem {
  /** Code. Example: `980010`. */
  code?: string;
  /** Message. */
  message?: string;
  /** SKU code. Example: `test111`. */
  sku_code?: string;
  /** Warehouse code. Example: `testwarehouse1`. */
  warehouse_code?: string;
}

/** Inventory inside {@link GsFullServiceQueryVirtualInventoryResponse}, {@link QueryGlobalSellingVirtualInventoryResponse}. */
export interface Inventory {
  /** Occupied quantity. Example: `2`. */
  occupied_quantity?: number;
  /** Quantity. Example: `10`. */
  quantity?: number;
  /** SKU code. Example: `sku01`. */
  sku_code?: string;
  /** Warehouse code. Example: `V_FC-CNHN-CY01`. */
  warehouse_code?: string;
}

/** SKU inside {@link GsFullServiceUpdateVirtualInventoryParams}, {@link SetGlobalSellingVirtualInventoryParams}. */
export interface Sku {
  /** Code. Example: `testskucode1`. */
  code?: string | undefined;
  /** Quantity. Example: `1`. */
  quantity?: common.Integer | undefined;
  /** Warehouse code. Example: `testwarehousecode1`. */
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