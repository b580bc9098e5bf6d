// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `AddLIVEProducts` (202309). Adds products to the product list of the creator's running LIVE room. */
export interface AddLiveProductsParams {
  /** Product ids. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `AddShowcaseProductsold` (202309). Adds products to a creator's showcase through the older affiliate endpoint. */
export interface AddShowcaseProductsParams {
  /** Product ids. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `CheckAnchorContent` (202403). Checks whether a title may be used for a product anchor. */
export interface CheckAnchorContentParams {
  /** Title. */
  title?: string | undefined;
}

/** The parameters of `CheckAnchorPrerequisites` (202402). Checks whether the creator may attach an anchor for one product. */
export interface CheckAnchorPrerequisitesParams {
  /** Product id. Example: `7136104329798256386`. */
  product_id?: common.Id | undefined;
}

/** The parameters of `GetCreatorProfileold` (202309). Returns the signed-in creator's profile and permissions through the older endpoint. */
export interface GetCreatorProfileParams {
}

/** The parameters of `GetLIVEProducts` (202309). Lists the products in the creator's LIVE room and names the pinned one. */
export interface GetLiveProductsParams {
}

/** The parameters of `GetLiveRoomInfo` (202309). Returns the id, title, status and start time of the creator's LIVE room. */
export interface GetLiveRoomInfoParams {
}

/** The parameters of `GetShopProductslegacy` (202309). Lists the products of the creator's own shop through the older endpoint, page by page. */
export interface GetShopProductsParams {
  /** Page size. Required. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Sort field. Example: `PRODUCT_ID`. */
  sort_field?: string | undefined;
  /** Sort order. Example: `0`. */
  sort_order?: string | undefined;
  /** Title keyword. Example: `apple`. */
  title_keyword?: string | undefined;
}

/** The parameters of `GetShowcaseProductsold` (202309). Lists a creator's showcase products through the older endpoint, page by page. */
export interface GetShowcaseProductsParams {
  /** Origin. Example: `LIVE`. */
  origin?: string | undefined;
  /** Page size. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `absdfV231as2V0PTAK`. */
  page_token?: string | undefined;
}

/** The parameters of `PinLIVEProduct` (202309). Pins one product on screen in the creator's LIVE room. */
export interface PinLiveProductParams {
  /** Product id. Required. */
  product_id: common.Id;
}

/** The parameters of `RemoveLIVEProducts` (202309). Takes products off the product list of the creator's LIVE room. */
export interface RemoveLiveProductsParams {
  /** Product ids. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `RemoveShowcaseProductsold` (202309). Removes products from a creator's showcase through the older affiliate endpoint. */
export interface RemoveShowcaseProductsParams {
  /** Product ids. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `TopLIVEProducts` (202309). Moves products to the top of the list in the creator's LIVE room. */
export interface TopLiveProductsParams {
  /** Product ids. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `TopShowcaseProductsold` (202309). Moves products to the top of a creator's showcase through the older endpoint. */
export interface TopShowcaseProductsParams {
  /** Product ids. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `UnpinLIVEProduct` (202309). Unpins one product in the creator's LIVE room. */
export interface UnpinLiveProductParams {
  /** Product id. Required. */
  product_id: common.Id;
}

/** The response of `AddLIVEProducts` (202309). */
export interface AddLiveProductsResponse {
  /** Errors. */
  errors?: ErrorItem[];
}

/** The response of `AddShowcaseProductsold` (202309). */
export interface AddShowcaseProductsResponse {
  /** Errors. */
  errors?: ErrorItem[];
}

/** The response of `GetCreatorProfileold` (202309). */
export interface GetCreatorProfileResponse {
  /** Avatar. */
  avatar?: Avatar;
  /** Partner id. Example: `789078671231`. */
  partner_id?: string;
  /** Partner name. */
  partner_name?: string;
  /** Permissions. */
  permissions?: string[];
  /** Register region. Example: `US`. */
  register_region?: string;
  /** Selection region. Example: `US`. */
  selection_region?: string;
  /** Seller type. Example: `LOCAL`. */
  seller_type?: string;
  /** User name. Example: `abc123`. */
  user_name?: string;
  /** User type. Example: `MERCHANT_ACCOUNT`. */
  user_type?: string;
}

/** The response of `GetLIVEProducts` (202309). */
export interface GetLiveProductsResponse {
  /** Pinned product id. Example: `49734297241`. */
  pinned_product_id?: string;
  /** Products. */
  products?: Product[];
}

/** The response of `GetLiveRoomInfo` (202309). */
export interface GetLiveRoomInfoResponse {
  /** Id. Example: `1762603552`. */
  id?: string;
  /** Start time. Unix seconds. Example: `1692084773`. */
  start_time?: number;
  /** Status. Example: `LIVE`. */
  status?: string;
  /** Title. */
  title?: string;
}

/** The response of `GetShopProductslegacy` (202309). */
export interface GetShopProductsResponse {
  /** Next page token. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Products. */
  products?: GetShopProductsProduct[];
}

/** The response of `GetShowcaseProductsold` (202309). */
export interface GetShowcaseProductsResponse {
  /** LIVE product ids. */
  live_product_ids?: string[];
  /** Next page token. Example: `absdfV231as2V0PTAK`. */
  next_page_token?: string;
  /** Products. */
  products?: Product[];
  /** Total count. Example: `1570`. */
  total_count?: number;
}

/** Addition inside {@link Product}. */
export interface Addition {
  /** Customized main image. */
  customized_main_image?: CustomizedMainImage[];
}

/** Avatar inside {@link GetCreatorProfileResponse}. */
export interface Avatar {
  /** Height. Example: `100`. */
  height?: number;
  /** URL. */
  url?: string;
  /** Width. Example: `100`. */
  width?: number;
}

/** Commission inside {@link Product}. */
export interface Commission {
  /** Commission rate. Example: `2500`. */
  commission_rate?: number;
  /** Inclusive reward commission rate. Example: `500`. */
  inclusive_reward_commission_rate?: number;
}

/** Customized main image inside {@link Addition}. */
export interface CustomizedMainImage {
  /** Height. Example: `100`. */
  height?: number;
  /** URL. */
  url?: string;
  /** Width. Example: `100`. */
  width?: number;
}

/** Detail inside {@link ErrorItem}. */
export interface Detail {
  /** Product id. Example: `12390753231`. */
  product_id?: string;
}

/** Error inside {@link AddLiveProductsResponse}, {@link AddShowcaseProductsResponse}. */
export interface ErrorItem {
  /** Code. Example: `324121311`. */
  code?: number;
  /** Detail. */
  detail?: Detail;
  /** Message. */
  message?: string;
}

/** Product inside {@link GetShopProductsResponse}. */
export interface GetShopProductsProduct {
  /** Added status. Example: `ADDABLE`. */
  added_status?: AddedStatus;
  /** Brand name. Example: `Apple`. */
  brand_name?: string;
  /** Id. Example: `1729592969712207012`. */
  id?: string;
  /** Images. */
  images?: Image[];
  /** Price. */
  price?: common.Money;
  /** Sales count. Example: `33`. */
  sales_count?: number;
  /** Title. */
  title?: string;
}

/** Image inside {@link GetShopProductsProduct}. */
export interface Image {
  /** Height. Example: `200`. */
  height?: number;
  /** URL. */
  url?: string;
  /** Width. Example: `200`. */
  width?: number;
}

/** Main image inside {@link Product}. */
export interface MainImage {
  /** Height. Example: `100`. */
  height?: number;
  /** URL. */
  url?: string;
  /** Width. Example: `100`. */
  width?: number;
}

/** Original price inside {@link Price}. */
export interface OriginalPrice {
  /** Currency. Example: `USD`. */
  currency?: string;
  /** Highest amount. A decimal number as text. Example: `97500`. */
  highest_amount?: string;
  /** Lowest amount. A decimal number as text. Example: `97500`. */
  lowest_amount?: string;
}

/** Platform discount price inside {@link Price}. */
export interface PlatformDiscountPrice {
  /** Currency. Example: `USD`. */
  currency?: string;
  /** Highest amount. A decimal number as text. Example: `97500`. */
  highest_amount?: string;
  /** Lowest amount. A decimal number as text. Example: `97500`. */
  lowest_amount?: string;
}

/** Price inside {@link Product}. */
export interface Price {
  /** Original price. */
  original_price?: OriginalPrice;
  /** Platform discount price. */
  platform_discount_price?: PlatformDiscountPrice;
  /** Seller discount price. */
  seller_discount_price?: SellerDiscountPrice;
}

/** Product inside {@link GetLiveProductsResponse}, {@link GetShowcaseProductsResponse}. */
export interface Product {
  /** Addition. */
  addition?: Addition;
  /** Commission. */
  commission?: Commission;
  /** Detail URL. */
  detail_url?: string;
  /** Id. Example: `53219092314`. */
  id?: string;
  /** Main images. */
  main_images?: MainImage[];
  /** Original URL. */
  original_url?: string;
  /** Price. */
  price?: Price;
  /** Sale regions. */
  sale_regions?: string[];
  /** Shop name. */
  shop_name?: string;
  /** Source. Example: `AFFILIATE`. */
  source?: string;
  /** Status. */
  status?: Status;
  /** Title. */
  title?: string;
}

/** Seller discount price inside {@link Price}. */
export interface SellerDiscountPrice {
  /** Currency. Example: `USD`. */
  currency?: string;
  /** Highest amount. A decimal number as text. Example: `97500`. */
  highest_amount?: string;
  /** Lowest amount. A decimal number as text. Example: `97500`. */
  lowest_amount?: string;
}

/** Status inside {@link Product}. */
export interface Status {
  /** Added status. Example: `ADDED`. */
  added_status?: string;
  /** Inventory status. Example: `IN_STOCK`. */
  inventory_status?: string;
  /** Is hidden. Example: `false`. */
  is_hidden?: boolean;
  /** Review status. Example: `APPROVED`. */
  review_status?: string;
}

/** Values of `added_status` in `GetShopProductsProduct`; more may come. */
export type AddedStatus =
  | "ADDABLE"
  | "ADDED"
  | "REJECTED"
  | (string & {});

/** Affiliate: the operations of the domain `affiliate`. */
export class AffiliateApi extends Resource {
  /**
   * Adds products to the product list of the creator's running LIVE room.
   *
   * `POST /affiliate/{version}/live_rooms/products`, version 202309.
   *
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   */
  addLiveProducts(params?: AddLiveProductsParams, options?: common.CallOptions): CallPromise<AddLiveProductsResponse> {
    return this.caller.call("affiliate.add_live_products", params, options);
  }

  /**
   * Adds products to a creator's showcase through the older affiliate endpoint.
   *
   * `POST /affiliate/{version}/showcases/products`, version 202309.
   *
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   */
  addShowcaseProducts(params?: AddShowcaseProductsParams, options?: common.CallOptions): CallPromise<AddShowcaseProductsResponse> {
    return this.caller.call("affiliate.add_showcase_products", params, options);
  }

  /**
   * Checks whether a title may be used for a product anchor.
   *
   * `POST /affiliate/{version}/anchors/content_check`, version 202403.
   */
  checkAnchorContent(params?: CheckAnchorContentParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("affiliate.check_anchor_content", params, options);
  }

  /**
   * Checks whether the creator may attach an anchor for one product.
   *
   * `POST /affiliate/{version}/anchors/prerequisite_check`, version 202402.
   */
  checkAnchorPrerequisites(params?: CheckAnchorPrerequisitesParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("affiliate.check_anchor_prerequisites", params, options);
  }

  /**
   * Returns the signed-in creator's profile and permissions through the older endpoint.
   *
   * `GET /affiliate/{version}/profiles`, version 202309.
   */
  getCreatorProfile(params?: GetCreatorProfileParams, options?: common.CallOptions): CallPromise<GetCreatorProfileResponse> {
    return this.caller.call("affiliate.get_creator_profile", params, options);
  }

  /**
   * Lists the products in the creator's LIVE room and names the pinned one.
   *
   * `GET /affiliate/{version}/live_rooms/products`, version 202309.
   */
  getLiveProducts(params?: GetLiveProductsParams, options?: common.CallOptions): CallPromise<GetLiveProductsResponse> {
    return this.caller.call("affiliate.get_live_products", params, options);
  }

  /**
   * Returns the id, title, status and start time of the creator's LIVE room.
   *
   * `GET /affiliate/{version}/live_rooms`, version 202309.
   */
  getLiveRoomInfo(params?: GetLiveRoomInfoParams, options?: common.CallOptions): CallPromise<GetLiveRoomInfoResponse> {
    return this.caller.call("affiliate.get_live_room_info", params, options);
  }

  /**
   * Lists the products of the creator's own shop through the older endpoint, page by page.
   *
   * `GET /affiliate/{version}/shop_products`, version 202309.
   */
  getShopProducts(params?: GetShopProductsParams, options?: common.PageOptions): PagePromise<GetShopProductsProduct, GetShopProductsResponse> {
    return this.caller.list("affiliate.get_shop_products", params, options);
  }

  /**
   * Lists a creator's showcase products through the older endpoint, page by page.
   *
   * `GET /affiliate/{version}/showcases/products`, version 202309.
   */
  getShowcaseProducts(params?: GetShowcaseProductsParams, options?: common.PageOptions): PagePromise<Product, GetShowcaseProductsResponse> {
    return this.caller.list("affiliate.get_showcase_products", params, options);
  }

  /**
   * Pins one product on screen in the creator's LIVE room.
   *
   * `POST /affiliate/{version}/live_rooms/products/{product_id}/pin`, version 202309.
   */
  pinLiveProduct(params: PinLiveProductParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("affiliate.pin_live_product", params, options);
  }

  /**
   * Takes products off the product list of the creator's LIVE room.
   *
   * `DELETE /affiliate/{version}/live_rooms/products`, version 202309.
   */
  removeLiveProducts(params?: RemoveLiveProductsParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("affiliate.remove_live_products", params, options);
  }

  /**
   * Removes products from a creator's showcase through the older affiliate endpoint.
   *
   * `DELETE /affiliate/{version}/showcases/products`, version 202309.
   */
  removeShowcaseProducts(params?: RemoveShowcaseProductsParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("affiliate.remove_showcase_products", params, options);
  }

  /**
   * Moves products to the top of the list in the creator's LIVE room.
   *
   * `POST /affiliate/{version}/live_rooms/products/top`, version 202309.
   */
  topLiveProducts(params?: TopLiveProductsParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("affiliate.top_live_products", params, options);
  }

  /**
   * Moves products to the top of a creator's showcase through the older endpoint.
   *
   * `POST /affiliate/{version}/showcases/products/top`, version 202309.
   */
  topShowcaseProducts(params?: TopShowcaseProductsParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("affiliate.top_showcase_products", params, options);
  }

  /**
   * Unpins one product in the creator's LIVE room.
   *
   * `POST /affiliate/{version}/live_rooms/products/{product_id}/unpin`, version 202309.
   */
  unpinLiveProduct(params: UnpinLiveProductParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("affiliate.unpin_live_product", params, options);
  }

}