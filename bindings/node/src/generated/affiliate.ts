// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `AddLIVEProducts` (202309). Adds products to the product list of the creator's running LIVE room. */
export interface AddLiveProductsParams {
  /** Products to add to those shown in the creator's LIVE. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `AddShowcaseProductsold` (202309). Adds products to a creator's showcase through the older affiliate endpoint. */
export interface AddShowcaseProductsParams {
  /** Products to add to the showcase; they must come from the shop bound to the creator. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `CheckAnchorContent` (202403). Checks whether a title may be used for a product anchor. */
export interface CheckAnchorContentParams {
  /** Text to be shown on the product link of a video; the call checks whether it is allowed. */
  title?: string | undefined;
}

/** The parameters of `CheckAnchorPrerequisites` (202402). Checks whether the creator may attach an anchor for one product. */
export interface CheckAnchorPrerequisitesParams {
  /** Product to check before it is linked in a video. Example: `7136104329798256386`. */
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
  /** Number of products per page; 20 is a good choice. Required. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`. */
  page_token?: string | undefined;
  /** Figure by which the products are sorted: PRODUCT_ID (the default), PRICE or SALE. Example: `PRODUCT_ID`. */
  sort_field?: string | undefined;
  /** Direction of the sort: 0 or DESC for descending, the default, 1 or ASC for ascending. Example: `0`. */
  sort_order?: string | undefined;
  /** Part of the product name; products that contain it are returned. Example: `apple`. */
  title_keyword?: string | undefined;
}

/** The parameters of `GetShowcaseProductsold` (202309). Lists a creator's showcase products through the older endpoint, page by page. */
export interface GetShowcaseProductsParams {
  /** Place from which products are shown: LIVE checks `added_status` against the LIVE, SHOWCASE against the showcase. Example: `LIVE`. */
  origin?: string | undefined;
  /** Number of products per page, 50 by default. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. Example: `absdfV231as2V0PTAK`. */
  page_token?: string | undefined;
}

/** The parameters of `PinLIVEProduct` (202309). Pins one product on screen in the creator's LIVE room. */
export interface PinLiveProductParams {
  /** Product of the LIVE to show pinned, or to take the pin from. Required. */
  product_id: common.Id;
}

/** The parameters of `RemoveLIVEProducts` (202309). Takes products off the product list of the creator's LIVE room. */
export interface RemoveLiveProductsParams {
  /** Products to take out of the creator's LIVE. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `RemoveShowcaseProductsold` (202309). Removes products from a creator's showcase through the older affiliate endpoint. */
export interface RemoveShowcaseProductsParams {
  /** Products to take out of the showcase, at most 200. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `TopLIVEProducts` (202309). Moves products to the top of the list in the creator's LIVE room. */
export interface TopLiveProductsParams {
  /** Products to show first in the creator's LIVE, in this order. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `TopShowcaseProductsold` (202309). Moves products to the top of a creator's showcase through the older endpoint. */
export interface TopShowcaseProductsParams {
  /** Products to show first in the creator's showcase, in this order. */
  product_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `UnpinLIVEProduct` (202309). Unpins one product in the creator's LIVE room. */
export interface UnpinLiveProductParams {
  /** Product of the LIVE to show pinned, or to take the pin from. Required. */
  product_id: common.Id;
}

/** The response of `AddLIVEProducts` (202309). */
export interface AddLiveProductsResponse {
  /** Products that could not be added; the others were. */
  errors?: ErrorItem[];
}

/** The response of `AddShowcaseProductsold` (202309). */
export interface AddShowcaseProductsResponse {
  /** Products that could not be added; the others were. */
  errors?: ErrorItem[];
}

/** The response of `GetCreatorProfileold` (202309). */
export interface GetCreatorProfileResponse {
  /** Profile picture of the creator with address and size. */
  avatar?: Avatar;
  /** Id of the affiliate partner (agency) that the creator is bound to. Example: `789078671231`. */
  partner_id?: string;
  /** Name of the affiliate partner (agency) that the creator is bound to. */
  partner_name?: string;
  /** Ways in which the creator may promote products. */
  permissions?: string[];
  /** Region where the creator's TikTok account was opened, ISO 3166-1 alpha-2. Example: `US`. */
  register_region?: string;
  /** Market in which the creator may promote products, ISO 3166-1 alpha-2. Example: `US`. */
  selection_region?: string;
  /** Kind of seller the creator is also linked to, such as LOCAL; absent if the creator has no shop. Example: `LOCAL`. */
  seller_type?: string;
  /** Handle of the creator, the name used in the profile address. Example: `abc123`. */
  user_name?: string;
  /** Kind of creator, such as MERCHANT_ACCOUNT for the account of a shop. Example: `MERCHANT_ACCOUNT`. */
  user_type?: string;
}

/** The response of `GetLIVEProducts` (202309). */
export interface GetLiveProductsResponse {
  /** Id of the product shown pinned in the LIVE. Example: `49734297241`. */
  pinned_product_id?: string;
  /** Products that match the request, one entry each. */
  products?: Product[];
}

/** The response of `GetLiveRoomInfo` (202309). */
export interface GetLiveRoomInfoResponse {
  /** Id of the LIVE room, that is of one broadcast of the creator. Example: `1762603552`. */
  id?: string;
  /** When the LIVE began, Unix time in seconds. Example: `1692084773`. */
  start_time?: number;
  /** State of the LIVE room, such as LIVE while it is on air. Example: `LIVE`. */
  status?: string;
  /** Title that the host gave the LIVE, as viewers see it. */
  title?: string;
}

/** The response of `GetShopProductslegacy` (202309). */
export interface GetShopProductsResponse {
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`. */
  next_page_token?: string;
  /** Products that match the request, one entry each. */
  products?: GetShopProductsProduct[];
}

/** The response of `GetShowcaseProductsold` (202309). */
export interface GetShowcaseProductsResponse {
  /** Ids of those returned products that are also in the creator's LIVE. */
  live_product_ids?: string[];
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `absdfV231as2V0PTAK`. */
  next_page_token?: string;
  /** Products that match the request, one entry each. */
  products?: Product[];
  /** Number of all products in the creator's showcase. Example: `1570`. */
  total_count?: number;
}

/** Addition inside {@link Product}. */
export interface Addition {
  /** Pictures that the creator chose to show instead of the seller's. */
  customized_main_image?: CustomizedMainImage[];
}

/** Avatar inside {@link GetCreatorProfileResponse}. */
export interface Avatar {
  /** Height of the picture behind `url`, in pixels. Example: `100`. */
  height?: number;
  /** Address of the creator's profile picture. */
  url?: string;
  /** Width of the picture behind `url`, in pixels. Example: `100`. */
  width?: number;
}

/** Commission inside {@link Product}. */
export interface Commission {
  /** Commission rate set by the seller for every creator, in hundredths of a percent (3555 is 35.55 percent); 100 to 8000. Example: `2500`. */
  commission_rate?: number;
  /** Part of `commission_rate` that is a reward, in hundredths of a percent; already contained in it. Example: `500`. */
  inclusive_reward_commission_rate?: number;
}

/** Customized main image inside {@link Addition}. */
export interface CustomizedMainImage {
  /** Height of the picture behind `url`, in pixels. Example: `100`. */
  height?: number;
  /** Address at which the product picture can be loaded. */
  url?: string;
  /** Width of the picture behind `url`, in pixels. Example: `100`. */
  width?: number;
}

/** Detail inside {@link ErrorItem}. */
export interface Detail {
  /** Platform's id of a product that was not added. Example: `12390753231`. */
  product_id?: string;
}

/** Error inside {@link AddLiveProductsResponse}, {@link AddShowcaseProductsResponse}. */
export interface ErrorItem {
  /** Error code that tells why the product could not be added. Example: `324121311`. */
  code?: number;
  /** Tells which product could not be added, by its id. */
  detail?: Detail;
  /** Explanation of why the product could not be added. */
  message?: string;
}

/** Product inside {@link GetShopProductsResponse}. */
export interface GetShopProductsProduct {
  /** Whether the creator can add the product to the showcase: ADDABLE, ADDED or REJECTED. Example: `ADDABLE`. */
  added_status?: AddedStatus;
  /** Brand that the seller set for the product. Example: `Apple`. */
  brand_name?: string;
  /** Platform's id of the product, as the product operations return it. Example: `1729592969712207012`. */
  id?: string;
  /** Pictures of the product with address and size. */
  images?: Image[];
  /** Price of the product before and after discounts, with its currency. */
  price?: common.Money;
  /** Number of units of the product that were sold so far. Example: `33`. */
  sales_count?: number;
  /** Name of the product as buyers see it on the product page. */
  title?: string;
}

/** Image inside {@link GetShopProductsProduct}. */
export interface Image {
  /** Height of the picture behind `url`, in pixels. Example: `200`. */
  height?: number;
  /** Address at which the product picture can be loaded. */
  url?: string;
  /** Width of the picture behind `url`, in pixels. Example: `200`. */
  width?: number;
}

/** Main image inside {@link Product}. */
export interface MainImage {
  /** Height of the picture behind `url`, in pixels. Example: `100`. */
  height?: number;
  /** Address at which the product picture can be loaded. */
  url?: string;
  /** Width of the picture behind `url`, in pixels. Example: `100`. */
  width?: number;
}

/** Original price inside {@link Price}. */
export interface OriginalPrice {
  /** ISO 4217 code of the currency of the prices beside it. Example: `USD`. */
  currency?: string;
  /** Highest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`. */
  highest_amount?: string;
  /** Lowest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`. */
  lowest_amount?: string;
}

/** Platform discount price inside {@link Price}. */
export interface PlatformDiscountPrice {
  /** ISO 4217 code of the currency of the prices beside it. Example: `USD`. */
  currency?: string;
  /** Highest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`. */
  highest_amount?: string;
  /** Lowest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`. */
  lowest_amount?: string;
}

/** Price inside {@link Product}. */
export interface Price {
  /** Price range of the variants before any discount. */
  original_price?: OriginalPrice;
  /** Price range of the variants after discounts paid by the platform. */
  platform_discount_price?: PlatformDiscountPrice;
  /** Price range of the variants after the seller's own discounts. */
  seller_discount_price?: SellerDiscountPrice;
}

/** Product inside {@link GetLiveProductsResponse}, {@link GetShowcaseProductsResponse}. */
export interface Product {
  /** Extra pictures that the creator chose for the product. */
  addition?: Addition;
  /** Commission the creator earns on the product. */
  commission?: Commission;
  /** Address of the product page, as buyers open it. */
  detail_url?: string;
  /** Platform's id of the product, as the product operations return it. Example: `53219092314`. */
  id?: string;
  /** Main pictures of the product as the seller uploaded them. */
  main_images?: MainImage[];
  /** Address of the product on its own site; only for products from outside TikTok Shop. */
  original_url?: string;
  /** Price of the product before and after discounts, with its currency. */
  price?: Price;
  /** Countries in which the product is sold, ISO 3166-1 alpha-2. */
  sale_regions?: string[];
  /** Name of the shop that sells the product. */
  shop_name?: string;
  /** Where the product comes from: AFFILIATE, TIKTOK_STORE for the creator's own shop, or THIRD_PARTY. Example: `AFFILIATE`. */
  source?: string;
  /** State of the product: added, hidden, in stock, reviewed. */
  status?: Status;
  /** Name of the product as buyers see it on the product page. */
  title?: string;
}

/** Seller discount price inside {@link Price}. */
export interface SellerDiscountPrice {
  /** ISO 4217 code of the currency of the prices beside it. Example: `USD`. */
  currency?: string;
  /** Highest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`. */
  highest_amount?: string;
  /** Lowest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`. */
  lowest_amount?: string;
}

/** Status inside {@link Product}. */
export interface Status {
  /** Whether the product is already added: ADDED, NOT_ADDED or REJECTED; for requests with `origin` LIVE in the LIVE, otherwise in the showcase. Example: `ADDED`. */
  added_status?: string;
  /** Whether the product can be bought: IN_STOCK or SOLD_OUT. Example: `IN_STOCK`. */
  inventory_status?: string;
  /** Whether the creator has hidden the product from visitors of the showcase. Example: `false`. */
  is_hidden?: boolean;
  /** Whether the seller lets the creator promote the product: APPROVED, or still in review, refused, unavailable, or without commission (ZERO_COMMISSION). Example: `APPROVED`. */
  review_status?: string;
}

/**
 * Values of `added_status` in `GetShopProductsProduct`; more may be added.
 * - `ADDABLE`: Not in the showcase yet; the creator can add it now.
 * - `ADDED`: The creator already has it in the showcase, or in the LIVE if the call asks about a LIVE.
 * - `REJECTED`: Refused for promotion, so the creator cannot add it.
 */
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