// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `GetActiveShops` (202309). Lists the seller's active shops, with their regions. */
export interface GetActiveShopListParams {
}

/** The parameters of `GetSellerPermissions` (202309). Tells whether the seller may manage global products. */
export interface GetSellerPermissionsParams {
}

/** The parameters of `GetSellerStatus` (202508). Returns the onboarding status of the seller and of each shop. */
export interface GetSellerStatusParams {
}

/** The parameters of `GetShopCreators` (202407). Lists the creator accounts linked to the shop, with their binding state. */
export interface GetShopCreatorsParams {
}

/** The parameters of `GetShopGroupAndRelatedShops` (202601). Returns the group that a shop belongs to and the other shops in it. */
export interface GetShopGroupAndRelatedShopsParams {
}

/** The parameters of `SyncCollections` (202508). Sends product collections of an external shop to TikTok Shop. */
export interface SyncCollectionsParams {
  /** Product collections to show on the page of the shop. */
  collections?: readonly Collection[] | undefined;
  /** Address at which the logo of the shop can be loaded. */
  logo_url?: string | undefined;
  /** System that the collections come from, given as a number. Example: `1`. */
  source?: common.Integer | undefined;
}

/** The response of `GetActiveShops` (202309). */
export interface GetActiveShopListResponse {
  /** Active shops of the seller; local sellers have one, cross-border sellers one for each country. */
  shops?: GetActiveShopListShop[];
}

/** The response of `GetSellerPermissions` (202309). */
export interface GetSellerPermissionsResponse {
  /** Cross-border operations open to the seller: MANAGE_GLOBAL_PRODUCT for global products; empty if there are none. */
  permissions?: GetSellerPermissionsPermission[];
}

/** The response of `GetSellerStatus` (202508). */
export interface GetSellerStatusResponse {
  /** State of the seller, of the seller's shops and of the tax form. */
  seller_status_data?: SellerStatusData;
}

/** The response of `GetShopCreators` (202407). */
export interface GetShopCreatorsResponse {
  /** TikTok accounts that are bound to the shop. */
  shop_creators?: ShopCreator[];
}

/** The response of `GetShopGroupAndRelatedShops` (202601). */
export interface GetShopGroupAndRelatedShopsResponse {
  /** Shops that are run together, with name and members of the group. */
  shop_group_data?: ShopGroupData;
}

/** The response of `SyncCollections` (202508). */
export interface SyncCollectionsResponse {
  /** Collections that could not be taken over. */
  failed_info?: FailedInfo;
}

/** Collection inside {@link SyncCollectionsParams}. */
export interface Collection {
  /** Id of the collection in the source system. Example: `1111`. */
  id?: common.Id | undefined;
  /** Address of the cover picture of the collection. */
  image_url?: string | undefined;
  /** Products of the collection, each with its id in both systems. */
  products?: readonly Product[] | undefined;
  /** Title of the collection as buyers see it. */
  title?: string | undefined;
}

/** Failed info inside {@link SyncCollectionsResponse}. */
export interface FailedInfo {
  /** Ids of the collections that could not be taken over. */
  ids?: string[];
}

/** Shop inside {@link GetActiveShopListResponse}. */
export interface GetActiveShopListShop {
  /** Id of the shop, as it appears in webhooks. Example: `36123502970007`. */
  id?: string;
  /** Country of the shop, ISO 3166-1 alpha-2. Example: `GB`. */
  region?: string;
}

/** Product inside {@link Collection}. */
export interface Product {
  /** Id of the product in the source system, for example Shopify. Example: `gid://shopify/product/1111`. */
  outer_product_id?: common.Id | undefined;
  /** Platform's id of the product in TikTok Shop. Example: `1674583`. */
  tts_product_id?: common.Id | undefined;
}

/** Seller status data inside {@link GetSellerStatusResponse}. */
export interface SellerStatusData {
  /** System through which the seller came: 0 unknown, 1 none (organic), 2 WooCommerce, 3 Shopify, 4 Salesforce, 6 Shopify in its newer form. Example: `6`. */
  partner_channel?: string;
  /** State of the seller as a number: 2 is active; 0 (new) and 1 (pending) come before it, 3 (deactivated), 4 (rejected) and 6 (withdrawn) bar the seller. Example: `2`. */
  seller_status?: string;
  /** State of each shop of the seller, one entry for each. */
  shop_statuses?: ShopStatus[];
  /** State of the tax form: 0 unknown, 1 in review, 2 approved, 3 rejected. Example: `1`. */
  tax_form_status?: string;
}

/** Shop inside {@link ShopGroupData}. */
export interface Shop {
  /** Platform's id of the seller who owns the shop. */
  seller_id?: string;
  /** Platform's id of the shop, as it appears in webhooks. */
  shop_id?: string;
  /** Name of the shop as buyers see it on TikTok. */
  shop_name?: string;
  /** Country of the shop, ISO 3166-1 alpha-2. */
  shop_region?: string;
}

/** Shop creator inside {@link GetShopCreatorsResponse}. */
export interface ShopCreator {
  /** State of the binding: WAITING_TO_BE_VERIFIED by the creator, STALLED until the shop is set up, PENDING approval, then ACTIVE; or FAILED, ABNORMAL. Example: `ACTIVE`. */
  binding_status?: string;
  /** Kind of the account: OFFICIAL represents the shop on TikTok, MARKETING is any other bound account. Example: `OFFICIAL`. */
  type?: string;
}

/** Shop group inside {@link ShopGroupData}. */
export interface ShopGroup {
  /** Name under which the shops are run together. */
  shop_group_name?: string;
  /** Where the grouping of the shops comes from. */
  source?: string;
}

/** Shop group data inside {@link GetShopGroupAndRelatedShopsResponse}. */
export interface ShopGroupData {
  /** Name and source of a group of shops that belong together. */
  shop_group?: ShopGroup;
  /** Members of the group, each with its seller and country. */
  shops?: Shop[];
}

/** Shop status inside {@link SellerStatusData}. */
export interface ShopStatus {
  /** Platform's id of the shop, as it appears in webhooks. Example: `749570723905970244`. */
  shop_id?: string;
  /** State of the shop as a number: 2 is active; 0 (new) and 1 (pending) come before it, 3 (deactivated), 4 (rejected) and 6 (withdrawn) bar the shop. Example: `1`. */
  shop_status?: string;
}

/**
 * Values of `permissions` in `GetSellerPermissionsResponse`; more may be added.
 * - `MANAGE_GLOBAL_PRODUCT`: The seller may create and manage global products that are sold in several countries.
 */
export type GetSellerPermissionsPermission =
  | "MANAGE_GLOBAL_PRODUCT"
  | (string & {});

/** Seller: the operations of the domain `seller`. */
export class SellerApi extends Resource {
  /**
   * Lists the seller's active shops, with their regions.
   *
   * `GET /seller/{version}/shops`, version 202309.
   *
   * - Scope: `seller.shop.info`.
   */
  getActiveShopList(params?: GetActiveShopListParams, options?: common.CallOptions): CallPromise<GetActiveShopListResponse> {
    return this.caller.call("seller.get_active_shop_list", params, options);
  }

  /** The name `seller.shops` of the Laravel package for {@link getActiveShopList}. */
  shops(params?: GetActiveShopListParams | common.Spelled, options?: common.CallOptions) {
    return this.getActiveShopList(params as GetActiveShopListParams, options);
  }

  /**
   * Tells whether the seller may manage global products.
   *
   * `GET /seller/{version}/permissions`, version 202309.
   *
   * - Scope: `seller.shop.info`.
   */
  getSellerPermissions(params?: GetSellerPermissionsParams, options?: common.CallOptions): CallPromise<GetSellerPermissionsResponse> {
    return this.caller.call("seller.get_seller_permissions", params, options);
  }

  /**
   * Returns the onboarding status of the seller and of each shop.
   *
   * `GET /seller/{version}/status`, version 202508.
   */
  getSellerStatus(params?: GetSellerStatusParams, options?: common.CallOptions): CallPromise<GetSellerStatusResponse> {
    return this.caller.call("seller.get_seller_status", params, options);
  }

  /**
   * Lists the creator accounts linked to the shop, with their binding state.
   *
   * `GET /seller/{version}/shop_creators`, version 202407.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getShopCreators(params?: GetShopCreatorsParams, options?: common.CallOptions): CallPromise<GetShopCreatorsResponse> {
    return this.caller.call("seller.get_shop_creators", params, options);
  }

  /**
   * Returns the group that a shop belongs to and the other shops in it.
   *
   * `GET /seller/{version}/shop_groups`, version 202601.
   */
  getShopGroupAndRelatedShops(params?: GetShopGroupAndRelatedShopsParams, options?: common.CallOptions): CallPromise<GetShopGroupAndRelatedShopsResponse> {
    return this.caller.call("seller.get_shop_group_and_related_shops", params, options);
  }

  /**
   * Sends product collections of an external shop to TikTok Shop.
   *
   * `POST /seller/{version}/collections/sync`, version 202508.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `failed_info.ids`; `raiseOnItemError` throws them.
   */
  syncCollections(params?: SyncCollectionsParams, options?: common.CallOptions): CallPromise<SyncCollectionsResponse> {
    return this.caller.call("seller.sync_collections", params, options);
  }

}