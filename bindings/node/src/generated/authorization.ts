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
  /** Shop id. Example: `78343412345569990`. */
  shop_id?: common.Integer | undefined;
}

/** The response of `GetAuthorizedCategoryAssets` (202405). */
export interface GetAuthorizedCategoryAssetsResponse {
  /** Category assets. */
  category_assets?: CategoryAsset[];
}

/** The response of `GetAuthorizedShops` (202309). */
export interface GetAuthorizedShopResponse {
  /** Shops. */
  shops?: Shop[];
}

/** The response of `GetWidgetToken` (202401). */
export interface GetWidgetTokenResponse {
  /** Widget token. */
  widget_token?: WidgetToken;
}

/** Category inside {@link CategoryAsset}. */
export interface Category {
  /** Id. Example: `3`. */
  id?: number;
  /** Name. */
  name?: string;
}

/** Category asset inside {@link GetAuthorizedCategoryAssetsResponse}. */
export interface CategoryAsset {
  /** Category. */
  category?: Category;
  /** Cipher. Example: `TTP_XF90igAAAABh0sddwer0qsWgt233vOiG`. */
  cipher?: string;
  /** Target market. Example: `US`. */
  target_market?: string;
}

/** Shop inside {@link GetAuthorizedShopResponse}. */
export interface Shop {
  /** Cipher. Example: `GCP_XF90igAAAABh00qsWgtvOiGFNqyubMt3`. */
  cipher?: string;
  /** Code. Example: `CNGBCBA4LLU8`. */
  code?: string;
  /** Id. Example: `7000714532876273420`. */
  id?: string;
  /** Name. */
  name?: string;
  /** Region. Example: `GB`. */
  region?: string;
  /** Seller type. Example: `CROSS_BORDER`. */
  seller_type?: SellerType;
}

/** Widget token inside {@link GetWidgetTokenResponse}. */
export interface WidgetToken {
  /** Expire at. Example: `1703100448`. */
  expire_at?: number;
  /** Token. */
  token?: string;
}

/** Values of `seller_type` in `Shop`; more may come. */
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