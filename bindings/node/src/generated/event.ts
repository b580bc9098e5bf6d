// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `DeleteShopWebhook` (202309). Removes the shop's webhook address for one event type. */
export interface DeleteShopWebhookParams {
  /** Event type. Required. Example: `ORDER_STATUS_CHANGE`. */
  event_type: EventType;
}

/** The parameters of `GetShopWebhooks` (202309). Lists the shop's webhook addresses, one per event type. */
export interface GetShopWebhooksParams {
}

/** The parameters of `UpdateShopWebhook` (202309). Sets or replaces the shop's webhook address for one event type. */
export interface UpdateShopWebhookParams {
  /** Address. Required. At most 255 characters. Example: `https://partner.tiktokshop.com`. */
  address: string;
  /** Event type. Required. Example: `ORDER_STATUS_CHANGE`. */
  event_type: EventType;
}

/** The response of `GetShopWebhooks` (202309). */
export interface GetShopWebhooksResponse {
  /** Total count. Example: `1`. */
  total_count?: number;
  /** Webhooks. */
  webhooks?: Webhook[];
}

/** Webhook inside {@link GetShopWebhooksResponse}. */
export interface Webhook {
  /** Address. Example: `https://partner.tiktokshop.com`. */
  address?: string;
  /** Create time. Unix seconds. Example: `1635338186`. */
  create_time?: number;
  /** Event type. Example: `ORDER_STATUS_CHANGE`. */
  event_type?: EventType;
  /** Update time. Unix seconds. Example: `1635338186`. */
  update_time?: number;
}

/** Values of `event_type` in `DeleteShopWebhookRequest`, `event_type` in `UpdateShopWebhookRequest`, `event_type` in `Webhook`; more may come. */
export type EventType =
  | "ORDER_STATUS_CHANGE"
  | "RECIPIENT_ADDRESS_UPDATE"
  | "PACKAGE_UPDATE"
  | "PRODUCT_STATUS_CHANGE"
  | "SELLER_DEAUTHORIZATION"
  | "UPCOMING_AUTHORIZATION_EXPIRATION"
  | "CANCELLATION_STATUS_CHANGE"
  | "RETURN_STATUS_CHANGE"
  | "NEW_CONVERSATION"
  | "NEW_MESSAGE"
  | "PRODUCT_INFORMATION_CHANGE"
  | "PRODUCT_CREATION"
  | "PRODUCT_CATEGORY_CHANGE"
  | "NEW_MESSAGE_LISTENER"
  | "INVOICE_STATUS_CHANGE"
  | "PRODUCT_AUDIT_STATUS_CHANGE"
  | "REVERSE_STATUS_UPDATE"
  | (string & {});

/** Event: the operations of the domain `event`. */
export class EventApi extends Resource {
  /**
   * Removes the shop's webhook address for one event type.
   *
   * `DELETE /event/{version}/webhooks`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.authorization.info`.
   */
  deleteShopWebhook(params: DeleteShopWebhookParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("event.delete_shop_webhook", params, options);
  }

  /** The name `event.deleteWebhook` of the Laravel package for {@link deleteShopWebhook}. */
  deleteWebhook(params: DeleteShopWebhookParams | common.Spelled, options?: common.CallOptions) {
    return this.deleteShopWebhook(params as DeleteShopWebhookParams, options);
  }

  /**
   * Lists the shop's webhook addresses, one per event type.
   *
   * `GET /event/{version}/webhooks`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.authorization.info`.
   */
  getShopWebhooks(params?: GetShopWebhooksParams, options?: common.CallOptions): CallPromise<GetShopWebhooksResponse> {
    return this.caller.call("event.get_shop_webhooks", params, options);
  }

  /** The name `event.webhookList` of the Laravel package for {@link getShopWebhooks}. */
  webhookList(params?: GetShopWebhooksParams | common.Spelled, options?: common.CallOptions) {
    return this.getShopWebhooks(params as GetShopWebhooksParams, options);
  }

  /**
   * Sets or replaces the shop's webhook address for one event type.
   *
   * `PUT /event/{version}/webhooks`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.authorization.info`.
   */
  updateShopWebhook(params: UpdateShopWebhookParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("event.update_shop_webhook", params, options);
  }

  /** The name `event.updateWebhook` of the Laravel package for {@link updateShopWebhook}. */
  updateWebhook(params: UpdateShopWebhookParams | common.Spelled, options?: common.CallOptions) {
    return this.updateShopWebhook(params as UpdateShopWebhookParams, options);
  }

}