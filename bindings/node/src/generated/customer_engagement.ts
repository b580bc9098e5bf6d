// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `CreateCustomEngagementTask` (202502). Creates a buyer messaging task with your own text. */
export interface CreateCustomEngagementTaskParams {
  /** Way in which buyers are addressed; only TIKTOK_IM, the chat in TikTok, is supported. Required. Example: `TIKTOK_IM`. */
  channel: string;
  /** Coupons to show as cards in the message, at most one; `display_type` REGULAR, for all buyers or for repeat buyers. At most 1 items. */
  coupon_ids?: readonly common.Id[] | undefined;
  /** Title and text of your own for the message. */
  custom_message?: CustomMessage | undefined;
  /** When the task ends and no more messages can be sent, Unix time in seconds. Required. Example: `1744344885`. */
  end_time: common.Time;
  /** Key of your own for this request, such as a version 4 UUID; a repeat with the same key creates no second task. Required. Example: `372dd4e7-9c02-ddb0-d14b-0b23ce54e142`. */
  idempotency_key?: string | undefined;
  /** Products to show as cards in the message, at most 4 ids. */
  product_ids?: readonly common.Id[] | undefined;
  /** Name of your own for the task, not seen by buyers. Required. */
  task_name: string;
}

/** The parameters of `CreateEngagementTask` (202412). Creates a buyer messaging task from a message template. */
export interface CreateEngagementTaskParams {
  /** Way in which buyers are addressed; only TIKTOK_IM, the chat in TikTok, is supported. Required. Example: `TIKTOK_IM`. */
  channel: string;
  /** Coupons to show as cards in the message, at most one; the kind must be one of those in `coupon_type`. */
  coupon_ids?: readonly common.Id[] | undefined;
  /** When the task ends and no more messages can be sent, Unix time in seconds. Required. Example: `1744344885`. */
  end_time: common.Time;
  /** Key of your own for this request, such as a version 4 UUID; a repeat with the same key creates no second task. Required. Example: `372dd4e7-9c02-ddb0-d14b-0b23ce54e142`. */
  idempotency_key?: string | undefined;
  /** Products to show as cards in the message. */
  product_ids?: readonly common.Id[] | undefined;
  /** Name of your own for the task, not seen by buyers. Required. */
  task_name: string;
  /** Id of the message that the platform has prepared, from the message templates. Required. Example: `50002_20011`. */
  template_id: common.Id;
}

/** The parameters of `GetCustomerTabVisibility` (202501). Tells whether the shop sees the customer tab. */
export interface GetCustomerTabVisibilityParams {
}

/** The parameters of `GetFeaturePermissions` (202502). Tells which customer engagement features the shop may use. */
export interface GetFeaturePermissionsParams {
}

/** The parameters of `GetMessageTemplates` (202412). Lists the message templates for engagement tasks in one locale. */
export interface GetMessageTemplatesParams {
  /** Languages in which to show the templates, BCP 47 codes separated by commas; en-US by default. Required. Default: `en-US`. Example: `en`. */
  locale: string;
}

/** The parameters of `GetTaskPerformances` (202412). Returns reach, claims, orders and sales of the given engagement tasks. */
export interface GetTaskPerformancesParams {
  /** Engagement tasks whose figures to return. Required. */
  task_ids: readonly common.Id[];
}

/** The parameters of `SendEngagementMessage` (202412). Sends the message of an engagement task to buyers, by their relay email addresses. */
export interface SendEngagementMessageParams {
  /** Buyers to write to, given by the anonymized email address in their orders; only buyers with an order within the last 365 days. Required. */
  buyer_emails: readonly string[];
  /** Task that the messages belong to; it must not have ended. Example: `[1381478460934]`. */
  task_id?: common.Id | undefined;
}

/** The response of `CreateCustomEngagementTask` (202502). */
export interface CreateCustomEngagementTaskResponse {
  /** Id of the engagement task; pass it when you send the messages. Example: `475910475643`. */
  task_id?: string;
}

/** The response of `CreateEngagementTask` (202412). */
export interface CreateEngagementTaskResponse {
  /** Id of the engagement task; pass it when you send the messages. Example: `475910475643`. */
  task_id?: string;
}

/** The response of `GetCustomerTabVisibility` (202501). */
export interface GetCustomerTabVisibilityResponse {
  /** Whether the shop sees the Customer tab in Seller Center. Example: `true`. */
  is_visible?: boolean;
}

/** The response of `GetFeaturePermissions` (202502). */
export interface GetFeaturePermissionsResponse {
  /** Features with access control and whether the shop may use each. */
  features?: Feature[];
}

/** The response of `GetMessageTemplates` (202412). */
export interface GetMessageTemplatesResponse {
  /** Messages that the platform has prepared for shops. */
  message_templates?: MessageTemplate[];
}

/** The response of `GetTaskPerformances` (202412). */
export interface GetTaskPerformancesResponse {
  /** Figures of each task: recipients, readers, orders and revenue. */
  task_performances?: TaskPerformance[];
}

/** The response of `SendEngagementMessage` (202412). */
export interface SendEngagementMessageResponse {
  /** Buyers to whom the message could not be sent; the others got it. */
  errors?: ErrorItem[];
}

/** Coupon card rule inside {@link MessageTemplate}. */
export interface CouponCardRule {
  /** Kinds of coupons allowed: REGULAR_ALL for regular coupons for all buyers, REGULAR_REPEAT for regular coupons for repeat buyers. */
  coupon_type?: CouponType[];
  /** Largest number of cards of this kind in one message. Example: `1`. */
  max_count?: number;
  /** Smallest number of cards of this kind that a message must have. Example: `1`. */
  min_count?: number;
}

/** Custom message inside {@link CreateCustomEngagementTaskParams}. */
export interface CustomMessage {
  /** Text of the message, 1 to 500 characters, emoji allowed. */
  body?: string | undefined;
  /** Title of the message, 1 to 70 characters, emoji allowed. */
  title?: string | undefined;
}

/** Detail inside {@link ErrorItem}. */
export interface Detail {
  /** Email address that the message could not be sent to. */
  buyer_email?: string;
}

/** Error inside {@link SendEngagementMessageResponse}. */
export interface ErrorItem {
  /** Error code that tells why the message could not be sent. Example: `68009003`. */
  code?: number;
  /** Tells which buyer the error belongs to, by email address. */
  detail?: Detail;
  /** Explanation of why the message could not be sent. */
  message?: string;
}

/** Feature inside {@link GetFeaturePermissionsResponse}. */
export interface Feature {
  /** Whether the shop has been given access to the feature. Example: `true`. */
  is_authorized?: boolean;
  /** Name of the feature that can be open or closed to a shop. Example: `CUSTOM_MSG`. */
  name?: FeatureName;
}

/** Message template inside {@link GetMessageTemplatesResponse}. */
export interface MessageTemplate {
  /** Number and kind of coupon cards that the template allows. */
  coupon_card_rules?: CouponCardRule;
  /** Id of the template; pass it as `template_id`. Example: `8646958016719848812`. */
  id?: string;
  /** Text of the message as the platform wrote it. */
  message_body?: string;
  /** Title of the message as the platform wrote it. */
  message_title?: string;
  /** Number of product cards that the template allows. */
  product_card_rules?: ProductCardRule;
}

/** Product card rule inside {@link MessageTemplate}. */
export interface ProductCardRule {
  /** Largest number of cards of this kind in one message. Example: `4`. */
  max_count?: number;
  /** Smallest number of cards of this kind that a message must have. Example: `0`. */
  min_count?: number;
}

/** Task performance inside {@link GetTaskPerformancesResponse}. */
export interface TaskPerformance {
  /** Number of coupons that buyers claimed from the message. Example: `1`. */
  claimed_coupons_count?: number;
  /** Revenue from orders that followed on the message, decimal text. Example: `5.5`. */
  gmv_amount?: string;
  /** Id of the task that the figures belong to. Example: `8646958016719848812`. */
  id?: string;
  /** Number of orders that followed on the message. Example: `10`. */
  order_count?: number;
  /** Number of buyers who have read the message. Example: `20`. */
  read_recipient_count?: number;
  /** Number of buyers to whom the message was delivered. Example: `100`. */
  sent_recipient_count?: number;
  /** State of the task: SENDING while messages go out, then SUCCESS or FAILED; CANCELED if it was stopped. Example: `SENDING`. */
  status?: string;
}

/**
 * Values of `coupon_type` in `CouponCardRule`; more may be added.
 * - `REGULAR_ALL`: Regular coupons open to every buyer: `display_type` REGULAR and `target_buyer_segment` ALL in the coupon search.
 */
export type CouponType =
  | "REGULAR_ALL"
  | (string & {});

/**
 * Values of `name` in `Feature`; more may be added.
 * - `FUNDAMENTAL`: Use of customer engagement as such; everything else in it needs this first.
 * - `CUSTOM_MSG`: Messages with a title and text of your own.
 */
export type FeatureName =
  | "FUNDAMENTAL"
  | "CUSTOM_MSG"
  | (string & {});

/** Customer engagement: the operations of the domain `customer_engagement`. */
export class CustomerEngagementApi extends Resource {
  /**
   * Creates a buyer messaging task with your own text.
   *
   * `POST /customer_engagement/{version}/engagement_tasks/custom`, version 202502.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Idempotency key: `idempotency_key`; by default, the client creates one.
   * - Scope: `seller.customer_engagement.write`.
   */
  createCustomEngagementTask(params: CreateCustomEngagementTaskParams, options?: common.CallOptions): CallPromise<CreateCustomEngagementTaskResponse> {
    return this.caller.call("customer_engagement.create_custom_engagement_task", params, options);
  }

  /**
   * Creates a buyer messaging task from a message template.
   *
   * `POST /customer_engagement/{version}/engagement_tasks`, version 202412.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Idempotency key: `idempotency_key`; by default, the client creates one.
   * - Scope: `seller.customer_engagement.write`.
   *
   * @see https://partner.tiktokshop.com/docv2/page/67777e436b61b002f60f01da
   */
  createEngagementTask(params: CreateEngagementTaskParams, options?: common.CallOptions): CallPromise<CreateEngagementTaskResponse> {
    return this.caller.call("customer_engagement.create_engagement_task", params, options);
  }

  /**
   * Tells whether the shop sees the customer tab.
   *
   * `GET /customer_engagement/{version}/customer_tab/visibility`, version 202501.
   *
   * - Cipher: `shop_cipher`.
   */
  getCustomerTabVisibility(params?: GetCustomerTabVisibilityParams, options?: common.CallOptions): CallPromise<GetCustomerTabVisibilityResponse> {
    return this.caller.call("customer_engagement.get_customer_tab_visibility", params, options);
  }

  /**
   * Tells which customer engagement features the shop may use.
   *
   * `GET /customer_engagement/{version}/permissions`, version 202502.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.customer_engagement.read`.
   */
  getFeaturePermissions(params?: GetFeaturePermissionsParams, options?: common.CallOptions): CallPromise<GetFeaturePermissionsResponse> {
    return this.caller.call("customer_engagement.get_feature_permissions", params, options);
  }

  /**
   * Lists the message templates for engagement tasks in one locale.
   *
   * `GET /customer_engagement/{version}/message_templates`, version 202412.
   *
   * - Cipher: `shop_cipher`.
   * - Scope: `seller.customer_engagement.read`.
   *
   * @see https://partner.tiktokshop.com/docv2/page/67777e44223fde02fdfdc157
   */
  getMessageTemplates(params: GetMessageTemplatesParams, options?: common.CallOptions): CallPromise<GetMessageTemplatesResponse> {
    return this.caller.call("customer_engagement.get_message_templates", params, options);
  }

  /**
   * Returns reach, claims, orders and sales of the given engagement tasks.
   *
   * `POST /customer_engagement/{version}/performances`, version 202412.
   *
   * - Cipher: `shop_cipher`.
   * - Scope: `seller.customer_engagement.read`.
   */
  getTaskPerformances(params: GetTaskPerformancesParams, options?: common.CallOptions): CallPromise<GetTaskPerformancesResponse> {
    return this.caller.call("customer_engagement.get_task_performances", params, options);
  }

  /**
   * Sends the message of an engagement task to buyers, by their relay email addresses.
   *
   * `POST /customer_engagement/{version}/messages`, version 202412.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   * - Scope: `seller.customer_engagement.write`.
   *
   * @see https://partner.tiktokshop.com/docv2/page/67777e448e882e030d29676e
   */
  sendEngagementMessage(params: SendEngagementMessageParams, options?: common.CallOptions): CallPromise<SendEngagementMessageResponse> {
    return this.caller.call("customer_engagement.send_engagement_message", params, options);
  }

}