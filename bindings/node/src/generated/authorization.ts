// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `DeauthorizeShop` (202403). Withdraws the app's authorization for one shop and informs the seller. */
export interface DeauthorizeShopParams {
}

/** The parameters of `GetAuthorizedCategoryAssets` (202405). Lists the partner's category assets, each with its cipher. */
export interface GetAuthorizedCategoryAssetsParams {
}

/** The parameters of `GetAuthorizedShops` (202309). Lists the shops that the access token may act for, each with its cipher. */
export interface GetAuthorizedShopParams {
}

/** The parameters of `GetWidgetToken` (202401). Issues a token for the embedded widget, valid for about five minutes. */
export interface GetWidgetTokenParams {
  /** Id of the shop; not needed, the token is issued without it. Example: `78343412345569990`. */
  shop_id?: common.Integer | undefined;
}

/** The response of `GetAuthorizedCategoryAssets` (202405). */
export interface GetAuthorizedCategoryAssetsResponse {
  /** Business categories for which partners have authorized the app. */
  category_assets?: CategoryAsset[];
}

/** The response of `GetAuthorizedShops` (202309). */
export interface GetAuthorizedShopResponse {
  /** Shops that have authorized the app; ask again after a new authorization. */
  shops?: Shop[];
}

/** The response of `GetWidgetToken` (202401). */
export interface GetWidgetTokenResponse {
  /** Token for embedding a widget, with its time of expiry. */
  widget_token?: WidgetToken;
}

/** Category inside {@link CategoryAsset}. */
export interface Category {
  /** Id of the business category; check it to see that the partner authorized the right one. Example: `3`. */
  id?: number;
  /** Name of the business category, which may change; compare the id instead. */
  name?: string;
}

/** Category asset inside {@link GetAuthorizedCategoryAssetsResponse}. */
export interface CategoryAsset {
  /** Line of business that the partner offers, such as customer support. */
  category?: Category;
  /** Cipher of the category asset; pass it as `category_asset_cipher` with calls for this partner. It need not be decrypted. Example: `TTP_XF90igAAAABh0sddwer0qsWgt233vOiG`. */
  cipher?: string;
  /** Market for which the business category holds, ISO 3166-1 alpha-2. Example: `US`. */
  target_market?: string;
}

/** Shop inside {@link GetAuthorizedShopResponse}. */
export interface Shop {
  /** Cipher of the shop; pass it as `shop_cipher` with calls for this shop. It need not be decrypted. Example: `GCP_XF90igAAAABh00qsWgtvOiGFNqyubMt3`. */
  cipher?: string;
  /** Code of the shop, as Seller Center shows it. Example: `CNGBCBA4LLU8`. */
  code?: string;
  /** Id of the shop, as it appears in webhooks. Example: `7000714532876273420`. */
  id?: string;
  /** Name of the shop as buyers see it on TikTok. */
  name?: string;
  /** Country of the shop, ISO 3166-1 alpha-2. Example: `GB`. */
  region?: string;
  /** CROSS_BORDER for sellers with shops in several countries, LOCAL for sellers with one shop. Example: `CROSS_BORDER`. */
  seller_type?: SellerType;
}

/** Widget token inside {@link GetWidgetTokenResponse}. */
export interface WidgetToken {
  /** When the token stops to be valid, Unix time in seconds; as a rule five minutes after its issue. Example: `1703100448`. */
  expire_at?: number;
  /** Secret to hand to the widget in the browser. */
  token?: string;
}

/**
 * Values of `seller_type` in `Shop`; more may be added.
 * - `CROSS_BORDER`: Seller who sells abroad and may hold shops in several countries.
 * - `LOCAL`: Seller based in the market of the shop, with a single shop.
 */
export type SellerType =
  | "CROSS_BORDER"
  | "LOCAL"
  | (string & {});

/** Authorization: the operations of the domain `authorization`. */
export class AuthorizationApi extends Resource {
  /**
   * Withdraws the app's authorization for one shop and informs the seller.
   *
   * `DELETE /authorization/{version}/shops`, version 202403.
   *
   * - Cipher: `shop_cipher`.
   */
  deauthorizeShop(params?: DeauthorizeShopParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("authorization.deauthorize_shop", params, options);
  }

  /**
   * Lists the partner's category assets, each with its cipher.
   *
   * `GET /authorization/{version}/category_assets`, version 202405.
   *
   * - Scope: `partner.authorization.info`.
   *
   * @see https://partner.tiktokshop.com/docv2/page/666012dd609d4402cc3be995
   */
  getAuthorizedCategoryAssets(params?: GetAuthorizedCategoryAssetsParams, options?: common.CallOptions): CallPromise<GetAuthorizedCategoryAssetsResponse> {
    return this.caller.call("authorization.get_authorized_category_assets", params, options);
  }

  /**
   * Lists the shops that the access token may act for, each with its cipher.
   *
   * `GET /authorization/{version}/shops`, version 202309.
   *
   * - Scope: `seller.authorization.info`.
   */
  getAuthorizedShop(params?: GetAuthorizedShopParams, options?: common.CallOptions): CallPromise<GetAuthorizedShopResponse> {
    return this.caller.call("authorization.get_authorized_shop", params, options);
  }

  /** The name `authorization.shops` of the Laravel package for {@link getAuthorizedShop}. */
  shops(params?: GetAuthorizedShopParams | common.Spelled, options?: common.CallOptions) {
    return this.getAuthorizedShop(params as GetAuthorizedShopParams, options);
  }

  /**
   * Issues a token for the embedded widget, valid for about five minutes.
   *
   * `GET /authorization/{version}/widget_token`, version 202401; also 202312.
   */
  getWidgetToken(params?: GetWidgetTokenParams, options?: common.CallOptions): CallPromise<GetWidgetTokenResponse> {
    return this.caller.call("authorization.get_widget_token", params, options);
  }

}