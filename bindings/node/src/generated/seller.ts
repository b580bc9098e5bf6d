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
  /** Collections. */
  collections?: readonly Collection[] | undefined;
  /** Logo URL. */
  logo_url?: string | undefined;
  /** Source. Example: `1`. */
  source?: common.Integer | undefined;
}

/** The response of `GetActiveShops` (202309). */
export interface GetActiveShopListResponse {
  /** Shops. */
  shops?: GetActiveShopListShop[];
}

/** The response of `GetSellerPermissions` (202309). */
export interface GetSellerPermissionsResponse {
  /** Permissions. */
  permissions?: GetSellerPermissionsPermission[];
}

/** The response of `GetSellerStatus` (202508). */
export interface GetSellerStatusResponse {
  /** Seller status data. */
  seller_status_data?: SellerStatusData;
}

/** The response of `GetShopCreators` (202407). */
export interface GetShopCreatorsResponse {
  /** Shop creators. */
  shop_creators?: ShopCreator[];
}

/** The response of `GetShopGroupAndRelatedShops` (202601). */
export interface GetShopGroupAndRelatedShopsResponse {
  /** Shop group data. */
  shop_group_data?: ShopGroupData;
}

/** The response of `SyncCollections` (202508). */
export interface SyncCollectionsResponse {
  /** Failed info. */
  failed_info?: FailedInfo;
}

/** Collection inside {@link SyncCollectionsParams}. */
export interface Collection {
  /** Id. Example: `1111`. */
  id?: common.Id | undefined;
  /** Image URL. */
  image_url?: string | undefined;
  /** Products. */
  products?: readonly Product[] | undefined;
  /** Title. */
  title?: string | undefined;
}

/** Failed info inside {@link SyncCollectionsResponse}. */
export interface FailedInfo {
  /** Ids. */
  ids?: string[];
}

/** Shop inside {@link GetActiveShopListResponse}. */
export interface GetActiveShopListShop {
  /** Id. Example: `36123502970007`. */
  id?: string;
  /** Region. Example: `GB`. */
  region?: string;
}

/** Product inside {@link Collection}. */
export interface Product {
  /** Outer product id. Example: `gid://shopify/product/1111`. */
  outer_product_id?: common.Id | undefined;
  /** Tts product id. Example: `1674583`. */
  tts_product_id?: common.Id | undefined;
}

/** Seller status data inside {@link GetSellerStatusResponse}. */
export interface SellerStatusData {
  /** Partner channel. Example: `6`. */
  partner_channel?: string;
  /** Seller status. Example: `2`. */
  seller_status?: string;
  /** Shop statuses. */
  shop_statuses?: ShopStatus[];
  /** Tax form status. Example: `1`. */
  tax_form_status?: string;
}

/** Shop inside {@link ShopGroupData}. */
export interface Shop {
  /** Seller id. */
  seller_id?: string;
  /** Shop id. */
  shop_id?: string;
  /** Shop name. */
  shop_name?: string;
  /** Shop region. */
  shop_region?: string;
}

/** Shop creator inside {@link GetShopCreatorsResponse}. */
export interface ShopCreator {
  /** Binding status. Example: `ACTIVE`. */
  binding_status?: string;
  /** Type. Example: `OFFICIAL`. */
  type?: string;
}

/** Shop group inside {@link ShopGroupData}. */
export interface ShopGroup {
  /** Shop group name. */
  shop_group_name?: string;
  /** Source. */
  source?: string;
}

/** Shop group data inside {@link GetShopGroupAndRelatedShopsResponse}. */
export interface ShopGroupData {
  /** Shop group. */
  shop_group?: ShopGroup;
  /** Shops. */
  shops?: Shop[];
}

/** Shop status inside {@link SellerStatusData}. */
export interface ShopStatus {
  /** Shop id. Example: `749570723905970244`. */
  shop_id?: string;
  /** Shop status. Example: `1`. */
  shop_status?: string;
}

/** Values of `permissions` in `GetSellerPermissionsResponse`; more may come. */
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