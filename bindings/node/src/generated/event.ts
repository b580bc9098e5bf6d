// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `DeleteShopWebhook` (202309). Removes the shop's webhook address for one event type. */
export interface DeleteShopWebhookParams {
  /** Kind of event that the webhook is for; there is one address for each kind. Required. Example: `ORDER_STATUS_CHANGE`. */
  event_type: EventType;
}

/** The parameters of `GetShopWebhooks` (202309). Lists the shop's webhook addresses, one per event type. */
export interface GetShopWebhooksParams {
}

/** The parameters of `UpdateShopWebhook` (202309). Sets or replaces the shop's webhook address for one event type. */
export interface UpdateShopWebhookParams {
  /** Address (URL) to which the platform posts events of this kind, at most 255 characters. Required. Example: `https://partner.tiktokshop.com`. */
  address: string;
  /** Kind of event that the webhook is for; there is one address for each kind. Required. Example: `ORDER_STATUS_CHANGE`. */
  event_type: EventType;
}

/** The response of `GetShopWebhooks` (202309). */
export interface GetShopWebhooksResponse {
  /** Number of webhooks that are set up for the shop. Example: `1`. */
  total_count?: number;
  /** Webhooks that are set up for the shop, one for each kind of event. */
  webhooks?: Webhook[];
}

/** Webhook inside {@link GetShopWebhooksResponse}. */
export interface Webhook {
  /** Address (URL) to which the platform posts events of this kind, at most 255 characters. Example: `https://partner.tiktokshop.com`. */
  address?: string;
  /** When the webhook was set up, Unix time in seconds. Example: `1635338186`. */
  create_time?: number;
  /** Kind of event that the webhook is for; there is one address for each kind. Example: `ORDER_STATUS_CHANGE`. */
  event_type?: EventType;
  /** When the webhook was last changed, Unix time in seconds. Example: `1635338186`. */
  update_time?: number;
}

/**
 * Values of `event_type` in `DeleteShopWebhookRequest`, `event_type` in `UpdateShopWebhookRequest`, `event_type` in `Webhook`; more may be added.
 * - `ORDER_STATUS_CHANGE`: An order was placed or went into another state.
 * - `RECIPIENT_ADDRESS_UPDATE`: The delivery address of an order was changed; read the order again before you ship.
 * - `PACKAGE_UPDATE`: A package was combined, split, or given another address.
 * - `PRODUCT_STATUS_CHANGE`: The review of a product came to a result or its state changed.
 * - `SELLER_DEAUTHORIZATION`: The seller took back the app's access; calls for the shop fail from now on.
 * - `UPCOMING_AUTHORIZATION_EXPIRATION`: Access ends within 30 days; sent every day at 0:00 until the seller authorizes again.
 * - `CANCELLATION_STATUS_CHANGE`: The cancellation of an order was requested, decided or completed.
 * - `RETURN_STATUS_CHANGE`: A return or refund went into another state.
 * - `NEW_CONVERSATION`: A customer service agent joined or left a chat with a buyer.
 * - `NEW_MESSAGE`: A message was sent in a chat between a buyer and the shop.
 * - `PRODUCT_INFORMATION_CHANGE`: New title, description, main pictures or attributes of a product went live.
 * - `PRODUCT_CREATION`: The shop has a product more, made by the seller or by an app.
 * - `PRODUCT_CATEGORY_CHANGE`: A product was moved to another category.
 * - `NEW_MESSAGE_LISTENER`: A creator wrote to the seller in the affiliate chat.
 * - `INVOICE_STATUS_CHANGE`: An uploaded invoice was accepted or refused.
 * - `PRODUCT_AUDIT_STATUS_CHANGE`: The audit of a product began or came to a result.
 * - `REVERSE_STATUS_UPDATE`: Old kind: a buyer asked for a cancellation, refund or return that the seller must decide on.
 */
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