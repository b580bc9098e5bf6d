// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `CreateCustomEngagementTask` (202502). Creates a buyer messaging task with your own text. */
export interface CreateCustomEngagementTaskParams {
  /** Channel. Required. Example: `TIKTOK_IM`. */
  channel: string;
  /** Coupon ids. At most 1 items. */
  coupon_ids?: readonly common.Id[] | undefined;
  /** Custom message. */
  custom_message?: CustomMessage | undefined;
  /** End time. Required. Unix seconds. Example: `1744344885`. */
  end_time: common.Time;
  /** Idempotency key. Required. Example: `372dd4e7-9c02-ddb0-d14b-0b23ce54e142`. */
  idempotency_key?: string | undefined;
  /** Product ids. At most 4 items. */
  product_ids?: readonly common.Id[] | undefined;
  /** Task name. Required. */
  task_name: string;
}

/** The parameters of `CreateEngagementTask` (202412). Creates a buyer messaging task from a message template. */
export interface CreateEngagementTaskParams {
  /** Channel. Required. Example: `TIKTOK_IM`. */
  channel: string;
  /** Coupon ids. */
  coupon_ids?: readonly common.Id[] | undefined;
  /** End time. Required. Unix seconds. Example: `1744344885`. */
  end_time: common.Time;
  /** Idempotency key. Required. Example: `372dd4e7-9c02-ddb0-d14b-0b23ce54e142`. */
  idempotency_key?: string | undefined;
  /** Product ids. */
  product_ids?: readonly common.Id[] | undefined;
  /** Task name. Required. */
  task_name: string;
  /** Template id. Required. Example: `50002_20011`. */
  template_id: common.Id;
}

/** The parameters of `GetCustomerTabVisibility` (202501). Tells whether the customer tab is visible for the shop. */
export interface GetCustomerTabVisibilityParams {
}

/** The parameters of `GetFeaturePermissions` (202502). Tells which customer engagement features the shop may use. */
export interface GetFeaturePermissionsParams {
}

/** The parameters of `GetMessageTemplates` (202412). Lists the message templates for engagement tasks in one locale. */
export interface GetMessageTemplatesParams {
  /** Locale. Required. Default: `en-US`. Example: `en`. */
  locale: string;
}

/** The parameters of `GetTaskPerformances` (202412). Returns reach, claims, orders and sales of the given engagement tasks. */
export interface GetTaskPerformancesParams {
  /** Task ids. Required. */
  task_ids: readonly common.Id[];
}

/** The parameters of `SendEngagementMessage` (202412). Sends the message of an engagement task to buyers, by their relay email addresses. */
export interface SendEngagementMessageParams {
  /** Buyer emails. Required. */
  buyer_emails: readonly string[];
  /** Task id. Example: `[1381478460934]`. */
  task_id?: common.Id | undefined;
}

/** The response of `CreateCustomEngagementTask` (202502). */
export interface CreateCustomEngagementTaskResponse {
  /** Task id. Example: `475910475643`. */
  task_id?: string;
}

/** The response of `CreateEngagementTask` (202412). */
export interface CreateEngagementTaskResponse {
  /** Task id. Example: `475910475643`. */
  task_id?: string;
}

/** The response of `GetCustomerTabVisibility` (202501). */
export interface GetCustomerTabVisibilityResponse {
  /** Is visible. Example: `true`. */
  is_visible?: boolean;
}

/** The response of `GetFeaturePermissions` (202502). */
export interface GetFeaturePermissionsResponse {
  /** Features. */
  features?: Feature[];
}

/** The response of `GetMessageTemplates` (202412). */
export interface GetMessageTemplatesResponse {
  /** Message templates. */
  message_templates?: MessageTemplate[];
}

/** The response of `GetTaskPerformances` (202412). */
export interface GetTaskPerformancesResponse {
  /** Task performances. */
  task_performances?: TaskPerformance[];
}

/** The response of `SendEngagementMessage` (202412). */
export interface SendEngagementMessageResponse {
  /** Errors. */
  errors?: ErrorItem[];
}

/** Coupon card rule inside {@link MessageTemplate}. */
export interface CouponCardRule {
  /** Coupon type. */
  coupon_type?: CouponType[];
  /** Max count. Example: `1`. */
  max_count?: number;
  /** Min count. Example: `1`. */
  min_count?: number;
}

/** Custom message inside {@link CreateCustomEngagementTaskParams}. */
export interface CustomMessage {
  /** Body. */
  body?: string | undefined;
  /** Title. */
  title?: string | undefined;
}

/** Detail inside {@link ErrorItem}. */
export interface Detail {
  /** Buyer email. */
  buyer_email?: string;
}

/** Error inside {@link SendEngagementMessageResponse}. */
export interface ErrorItem {
  /** Code. Example: `68009003`. */
  code?: number;
  /** Detail. */
  detail?: Detail;
  /** Message. */
  message?: string;
}

/** Feature inside {@link GetFeaturePermissionsResponse}. */
export interface Feature {
  /** Is authorized. Example: `true`. */
  is_authorized?: boolean;
  /** Name. Example: `CUSTOM_MSG`. */
  name?: FeatureName;
}

/** Message template inside {@link GetMessageTemplatesResponse}. */
export interface MessageTemplate {
  /** Coupon card rules. */
  coupon_card_rules?: CouponCardRule;
  /** Id. Example: `8646958016719848812`. */
  id?: string;
  /** Message body. */
  message_body?: string;
  /** Message title. */
  message_title?: string;
  /** Product card rules. */
  product_card_rules?: ProductCardRule;
}

/** Product card rule inside {@link MessageTemplate}. */
export interface ProductCardRule {
  /** Max count. Example: `4`. */
  max_count?: number;
  /** Min count. Example: `0`. */
  min_count?: number;
}

/** Task performance inside {@link GetTaskPerformancesResponse}. */
export interface TaskPerformance {
  /** Claimed coupons count. Example: `1`. */
  claimed_coupons_count?: number;
  /** GMV amount. A decimal number as text. Example: `5.5`. */
  gmv_amount?: string;
  /** Id. Example: `8646958016719848812`. */
  id?: string;
  /** Order count. Example: `10`. */
  order_count?: number;
  /** Read recipient count. Example: `20`. */
  read_recipient_count?: number;
  /** Sent recipient count. Example: `100`. */
  sent_recipient_count?: number;
  /** Status. Example: `SENDING`. */
  status?: string;
}

/** Values of `coupon_type` in `CouponCardRule`; more may come. */
export type CouponType =
  | "REGULAR_ALL"
  | (string & {});

/** Values of `name` in `Feature`; more may come. */
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
   */
  createEngagementTask(params: CreateEngagementTaskParams, options?: common.CallOptions): CallPromise<CreateEngagementTaskResponse> {
    return this.caller.call("customer_engagement.create_engagement_task", params, options);
  }

  /**
   * Tells whether the customer tab is visible for the shop.
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
   */
  sendEngagementMessage(params: SendEngagementMessageParams, options?: common.CallOptions): CallPromise<SendEngagementMessageResponse> {
    return this.caller.call("customer_engagement.send_engagement_message", params, options);
  }

}