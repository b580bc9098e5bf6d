// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `CreateConversation` (202309). Opens a chat with a buyer, or returns the chat that already exists. */
export interface CreateConversationParams {
  /** Buyer to open a conversation with: the `user_id` of one of the buyer's orders. Required. Example: `7494560109732338459`. */
  buyer_user_id: common.Id;
}

/** The parameters of `EndSession` (202605). Ends one customer service session of a conversation. */
export interface EndSessionParams {
  /** Id of the conversation between a buyer and the shop; there is one for each buyer. Required. */
  conversation_id: common.Id;
  /** Session to end, given by `cur_session_id` or by the session search. Required. */
  session_id: common.Id;
}

/** The parameters of `GetAgentSettings` (202309). Tells whether the shop's agent accepts chats. */
export interface GetAgentSettingsParams {
}

/** The parameters of `GetConversation` (202601). Returns one buyer conversation with its participants and unread count. */
export interface GetConversationParams {
  /** Id of the conversation between a buyer and the shop; there is one for each buyer. Required. */
  conversation_id: common.Id;
  /** Set to true to also get `cur_session_id`, the id of the session that is going on. */
  need_session_id?: boolean | undefined;
  /** Set to true to also get `cur_session`, the session that is going on. */
  need_session_info?: boolean | undefined;
}

/** The parameters of `GetConversationMessages` (202309). Lists the messages of a buyer conversation, newest first, without marking them read. */
export interface GetConversationMessagesParams {
  /** Id of the conversation between a buyer and the shop; there is one for each buyer. Required. */
  conversation_id: common.Id;
  /** Language of messages written by the system, `en` by default; messages of people are not translated. Example: `en`. */
  locale?: GetConversationMessagesLocale | undefined;
  /** Set to true to also get `data` for messages that are cards. Example: `false`. */
  need_data?: boolean | undefined;
  /** Set to true to also get `plaintext` for each message. */
  need_plaintext?: boolean | undefined;
  /** Number of messages to return on each page, at most 10. Required. 1 to 10. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `7494560109732337542`. */
  page_token?: string | undefined;
  /** Order of the messages: by `create_time`, the default, or by `index`. Example: `create_time`. */
  sort_field?: string | undefined;
  /** Direction of the sort by `sort_field`; DESC by default. Example: `DESC`. */
  sort_order?: SortOrder | undefined;
  /** Time zone for times in texts written by the system. */
  time_zone?: string | undefined;
}

/** The parameters of `GetConversations` (202309). Lists the shop's conversations with buyers, each with its latest message. */
export interface GetConversationsParams {
  /** Language of messages written by the system, `en` by default; messages of people are not translated. Example: `en`. */
  locale?: GetConversationMessagesLocale | undefined;
  /** Set to true to also get `cur_session_id`, the id of the session that is going on. */
  need_session_id?: boolean | undefined;
  /** Set to true to also get `cur_session`, the session that is going on. */
  need_session_info?: boolean | undefined;
  /** Number of conversations to return on each page, at most 20. Required. 1 to 20. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `1612356123`. */
  page_token?: string | undefined;
}

/** The parameters of `GetCustomerServicePerformance` (202407). Returns response time, response rate and satisfaction of customer service. */
export interface GetCustomerServicePerformanceParams {
  /** First day of the period to report on, YYYY-MM-DD. Required. A day, such as `2026-10-01`. Example: `2024-07-01`. */
  support_date_ge: string;
  /** End of the period to report on, this day not included, YYYY-MM-DD. Required. A day, such as `2026-10-01`. Example: `2024-07-08`. */
  support_date_lt: string;
}

/** The parameters of `ReadMessage` (202309). Marks all buyer messages of a conversation as read. */
export interface ReadMessageParams {
  /** Id of the conversation between a buyer and the shop; there is one for each buyer. Required. */
  conversation_id: common.Id;
}

/** The parameters of `SearchSessions` (202602). Lists customer service sessions in a time range of at most 90 days. */
export interface SearchSessionsParams {
  /** Earliest beginning of the sessions to return, Unix time; the range may span at most 90 days. Required. */
  begin_time_ge: common.Time;
  /** Beginning that the sessions must lie before, Unix time; the range may span at most 90 days. Required. */
  begin_time_lt: common.Time;
  /** Restricts the result to sessions with buyers of this name. */
  buyer_nickname?: string | undefined;
  /** Language of messages written by the system, `en` by default; messages of people are not translated. */
  locale?: string | undefined;
  /** Number of sessions to return on each page. Required. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. */
  page_token?: string | undefined;
}

/** The parameters of `SendMessage` (202606). Sends a text, image or card to the buyer of a conversation. */
export interface SendMessageParams {
  /** Message content as JSON text, whose keys depend on `type`; a TEXT has at most 2000 characters and must not contain forbidden words. Required. */
  content: string;
  /** Id of the conversation between a buyer and the shop; there is one for each buyer. Required. */
  conversation_id: common.Id;
  /** In whose name the message is sent: CUSTOMER_SERVICE, SYSTEM or ROBOT. */
  sender_role?: string | undefined;
  /** Kind of message to send; it fixes the keys of `content`. Required. */
  type: SendMessageType;
}

/** The parameters of `UpdateAgentSettings` (202309). Switches on or off whether the agent accepts new chats. */
export interface UpdateAgentSettingsParams {
  /** Whether new chats are assigned to the agent automatically; if false, only chats assigned by hand arrive. Required. Example: `true`. */
  can_accept_chat: boolean;
}

/** The parameters of `UploadBuyerMessagesImage` (202309). Uploads an image for a buyer message and returns its URL and size. */
export interface UploadBuyerMessagesImageParams {
  /** Picture to send to a buyer: JPG, GIF, WebP or PNG, at most 10 MB. Required. */
  data: common.Upload;
}

/** The response of `CreateConversation` (202309). */
export interface CreateConversationResponse {
  /** Id of the conversation between a buyer and the shop; there is one for each buyer. Example: `7106888323922608389`. */
  conversation_id?: string;
}

/** The response of `EndSession` (202605). */
export interface EndSessionResponse {
}

/** The response of `GetAgentSettings` (202309). */
export interface GetAgentSettingsResponse {
  /** Whether new chats are assigned to the agent automatically; if false, only chats assigned by hand arrive. Example: `true`. */
  can_accept_chat?: boolean;
}

/** The response of `GetConversation` (202601). */
export interface GetConversationResponse {
  /** Conversation between a buyer and the shop. */
  conversation?: Conversation;
}

/** The response of `GetConversationMessages` (202309). */
export interface GetConversationMessagesResponse {
  /** Messages of the conversation, each with sender and content. */
  messages?: Message[];
  /** Token to pass as `page_token` for the next page; an empty text on the last page. Example: `162312320`. */
  next_page_token?: string;
  /** Text in `locale` to show in place of a message of a kind your app does not know. */
  unsupported_msg_tips?: string;
}

/** The response of `GetConversations` (202309). */
export interface GetConversationsResponse {
  /** Conversations of the shop with buyers, one for each buyer. */
  conversations?: Conversation[];
  /** Token to pass as `page_token` for the next page; an empty text on the last page. Example: `1612353423`. */
  next_page_token?: string;
}

/** The response of `GetCustomerServicePerformance` (202407). */
export interface GetCustomerServicePerformanceResponse {
  /** Key figures of customer service for the period. */
  performance?: Performance;
}

/** The response of `SearchSessions` (202602). */
export interface SearchSessionsResponse {
  /** Token to pass as `page_token` for the next page; an empty text on the last page. */
  next_page_token?: string;
  /** Sessions that match: stretches of talk within a conversation. */
  sessions?: Session[];
}

/** The response of `SendMessage` (202606). */
export interface SendMessageResponse {
  /** Id of the message that was just sent. */
  message_id?: string;
}

/** The response of `UploadBuyerMessagesImage` (202309). */
export interface UploadBuyerMessagesImageResponse {
  /** Height of the uploaded picture in pixels. Example: `720`. */
  height?: number;
  /** Address of the uploaded picture, to use in the `content` of a message of type IMAGE. */
  url?: string;
  /** Width of the uploaded picture in pixels. Example: `1280`. */
  width?: number;
}

/** Conversation inside {@link GetConversationResponse}, {@link GetConversationsResponse}. */
export interface Conversation {
  /** Whether the shop may write now: after a talk in the last 30 days, an order in the last 60 days, or any return by the buyer. Example: `true`. */
  can_send_message?: boolean;
  /** When the conversation was created, Unix time in seconds. Example: `1691411573`. */
  create_time?: number;
  /** Session that is going on in the conversation; only if asked for by `need_session_info`. */
  cur_session?: CurSession;
  /** Id of the session that is going on; only if asked for by `need_session_id`. */
  cur_session_id?: string;
  /** Id to pass as `conversation_id` to read or send messages. Example: `7494560109732334261`. */
  id?: string;
  /** Last message that was sent in the conversation. */
  latest_message?: LatestMessage;
  /** Number of participants: 2 for buyer and shop, 3 once an agent has joined. Example: `3`. */
  participant_count?: number;
  /** Buyer, shop and, once joined, the agent. */
  participants?: Participant[];
  /** Number of messages that the agent has not read. Example: `0`. */
  unread_count?: number;
}

/** Cur session inside {@link Conversation}. */
export interface CurSession {
  /** Id of the session; pass it as `session_id` to end it. */
  id?: string;
  /** How far the current session has come, as the platform names it. */
  phase?: string;
}

/** Latest message inside {@link Conversation}. */
export interface LatestMessage {
  /** Message content as JSON text, whose keys depend on `type`: for example `content` for TEXT, `product_id` for PRODUCT_CARD. */
  content?: string;
  /** When the message was sent, Unix time in seconds. Example: `1691411573`. */
  create_time?: number;
  /** Id of the message, unique over all conversations. Example: `7494560109732334263`. */
  id?: string;
  /** Position of the message in the conversation: unique, larger for newer messages, but not without gaps. Example: `7494560109732334274`. */
  index?: string;
  /** Whether the message should be shown to agents; false for system messages such as a request to rate the chat. Example: `true`. */
  is_visible?: boolean;
  /** Person, shop or system that wrote the message; system and robot appear as the shop. */
  sender?: Sender;
  /** Kind of message, which fixes the keys of `content`; besides those that can be sent there are for example NOTIFICATION, EMOTICONS and OTHER. Example: `TEXT`. */
  type?: LatestMessageType;
}

/** Message inside {@link GetConversationMessagesResponse}. */
export interface Message {
  /** Message content as JSON text, whose keys depend on `type`: for example `content` for TEXT, `product_id` for PRODUCT_CARD. */
  content?: string;
  /** When the message was sent, Unix time in seconds. Example: `1691411573`. */
  create_time?: number;
  /** Facts about the order or parcel on a card, as JSON text; only if `need_data` was set. Example: `{}`. */
  data?: string;
  /** Id of the message, unique over all conversations. Example: `7494560109732334263`. */
  id?: string;
  /** Position of the message in the conversation: unique, larger for newer messages, but not without gaps. Example: `7494560109732334274`. */
  index?: string;
  /** Whether the message should be shown to agents; false for system messages such as a request to rate the chat. Example: `true`. */
  is_visible?: boolean;
  /** Content of the message as plain text; only if `need_plaintext` was set. */
  plaintext?: string;
  /** Person, shop or system that wrote the message; system and robot appear as the shop. */
  sender?: Sender;
  /** Kind of message, which fixes the keys of `content`; besides those that can be sent there are for example NOTIFICATION, EMOTICONS and OTHER. Example: `TEXT`. */
  type?: MessageType;
}

/** Participant inside {@link Conversation}. */
export interface Participant {
  /** Address of the profile picture of the person or shop. */
  avatar?: string;
  /** App the buyer comes from, TIKTOK_SHOP or TOKOPEDIA; Indonesia only. Content from the other app cannot be sent to the buyer. Example: `TIKTOK_SHOP`. */
  buyer_platform?: BuyerPlatform;
  /** Id in the messaging system; it cannot be used to look up orders, for that see `user_id`. Example: `7494560109732334261`. */
  im_user_id?: string;
  /** Name to show: the buyer's name on TikTok, the shop's name, or the name of the agent. Example: `Albert`. */
  nickname?: string;
  /** App the buyer comes from, TIKTOK_SHOP or TOKOPEDIA; Indonesia only. Content from the other app cannot be sent to the buyer. Example: `TIKTOK_SHOP`. */
  platform?: BuyerPlatform;
  /** Who it is: BUYER, SHOP or CUSTOMER_SERVICE; as sender also SYSTEM and ROBOT, which carry the shop's id and name. Example: `BUYER`. */
  role?: ParticipantRole;
  /** Platform's id of the user; for the buyer the same as in orders. Example: `7494560109732334262`. */
  user_id?: string;
}

/** Performance inside {@link GetCustomerServicePerformanceResponse}. */
export interface Performance {
  /** Share of buyers who ordered after a talk with customer service, as text. */
  conversion_rate?: string;
  /** Sales that followed on talks with customer service, decimal text in `currency`. */
  cs_guided_gmv?: string;
  /** ISO 4217 code of the currency of the amounts beside it. */
  currency?: string;
  /** Percentage of sessions answered within 24 hours, as text; automatic answers count, sessions in vacation mode do not. Example: `93.4`. */
  response_percentage?: string;
  /** Average time until the first answer in minutes, decimal text. Example: `3.4`. */
  response_time_mins?: string;
  /** Percentage of rated sessions with 4 or 5 stars, as text; sessions without a rating do not count. Example: `95.2`. */
  satisfaction_percentage?: string;
  /** Number of sessions that buyers began in the period, by a message or a tap on an FAQ card. Example: `15`. */
  support_session_count?: number;
}

/** Sender inside {@link LatestMessage}, {@link Message}. */
export interface Sender {
  /** Address of the profile picture of the person or shop. */
  avatar?: string;
  /** Id in the messaging system; it cannot be used to look up orders, for that see `user_id`. Example: `7494560109732334261`. */
  im_user_id?: string;
  /** Name to show: the buyer's name on TikTok, the shop's name, or the name of the agent. Example: `Albert`. */
  nickname?: string;
  /** Who it is: BUYER, SHOP or CUSTOMER_SERVICE; as sender also SYSTEM and ROBOT, which carry the shop's id and name. Example: `BUYER`. */
  role?: SenderRole;
}

/** Session inside {@link SearchSessionsResponse}. */
export interface Session {
  /** When the session began, Unix time in seconds. */
  begin_time?: number;
  /** Name that the buyer chose on TikTok; it may change. */
  buyer_nickname?: string;
  /** Tags that agents put on the session to sort it. */
  chat_tags?: string[];
  /** Id of the conversation between a buyer and the shop; there is one for each buyer. */
  conversation_id?: string;
  /** Reason that the buyer gave for a bad rating of the session. */
  dissatisfaction_reason?: string;
  /** When the session ended, Unix time in seconds. */
  end_time?: number;
  /** Whether the first answer came later than the platform expects. */
  first_response_late?: boolean;
  /** Time until the first answer in the session. Unix seconds. */
  first_response_time?: number;
  /** Id of the session; pass it as `session_id` to end it. */
  id?: string;
  /** Rating that the buyer gave to the session at its end. */
  satisfaction_score?: number;
}

/**
 * Values of `buyer_platform` in `Participant`, `platform` in `Participant`; more may be added.
 * - `TIKTOK_SHOP`: The buyer writes from TikTok Shop; send only products and content available there.
 * - `TOKOPEDIA`: The buyer writes from Tokopedia; a product sent as a card must be listed there too.
 */
export type BuyerPlatform =
  | "TIKTOK_SHOP"
  | "TOKOPEDIA"
  | (string & {});

/**
 * Values of `locale` in `GetConversationMessagesRequest`, `locale` in `GetConversationsRequest`; more may be added.
 * - `de-DE`: German as used in Germany.
 * - `en`: English, the default.
 * - `en-GB`: English as used in the United Kingdom.
 * - `es-ES`: Spanish as used in Spain.
 * - `es-MX`: Spanish as used in Mexico.
 * - `fr-FR`: French as used in France.
 * - `id-ID`: Indonesian as used in Indonesia.
 * - `it-IT`: Italian as used in Italy.
 * - `ja-JP`: Japanese as used in Japan.
 * - `ms-MY`: Malay as used in Malaysia.
 * - `pt-BR`: Portuguese as used in Brazil.
 * - `th-TH`: Thai as used in Thailand.
 * - `vi-VN`: Vietnamese as used in Vietnam.
 * - `zh-CN`: Chinese in simplified characters.
 */
export type GetConversationMessagesLocale =
  | "de-DE"
  | "en"
  | "en-GB"
  | "es-ES"
  | "es-MX"
  | "fr-FR"
  | "id-ID"
  | "it-IT"
  | "ja-JP"
  | "ms-MY"
  | "pt-BR"
  | "th-TH"
  | "vi-VN"
  | "zh-CN"
  | (string & {});

/**
 * Values of `type` in `LatestMessage`; more may be added.
 * - `TEXT`: Plain text of at most 2000 characters in `content`.
 * - `IMAGE`: Picture given by `url`, `width` and `height` from the upload operation.
 * - `ALLOCATED_SERVICE`: Notice that an agent has joined the conversation.
 * - `NOTIFICATION`: Notice from the platform; it arrives but cannot be sent.
 * - `BUYER_ENTER_FROM_TRANSFER`: Notice that the chat was handed over to another agent.
 * - `BUYER_ENTER_FROM_PRODUCT`: Notice that the buyer had a product page open before writing; `content` holds the `product_id`.
 * - `BUYER_ENTER_FROM_ORDER`: Notice that the buyer had an order open before writing; `content` holds its `order_id`.
 * - `PRODUCT_CARD`: Card that shows a product, given by `product_id`.
 * - `EMOTICONS`: Sticker or emoji; it arrives but cannot be sent through the API.
 * - `ORDER_CARD`: Card that shows an order of the buyer, given by `order_id`.
 * - `VIDEO`: Video given by its id in `vid`.
 * - `RETURN_REFUND_CARD`: Card that lets the buyer ask for a return or refund of one SKU; only if the order is still eligible.
 * - `COUPON_CARD`: Card with a coupon that the buyer can claim; the coupon must be ongoing and made in Seller Center.
 * - `OTHER`: Kind of message that the API cannot show; point the agent to Seller Center.
 */
export type LatestMessageType =
  | "TEXT"
  | "IMAGE"
  | "ALLOCATED_SERVICE"
  | "NOTIFICATION"
  | "BUYER_ENTER_FROM_TRANSFER"
  | "BUYER_ENTER_FROM_PRODUCT"
  | "BUYER_ENTER_FROM_ORDER"
  | "PRODUCT_CARD"
  | "EMOTICONS"
  | "ORDER_CARD"
  | "VIDEO"
  | "RETURN_REFUND_CARD"
  | "COUPON_CARD"
  | "OTHER"
  | (string & {});

/**
 * Values of `type` in `Message`; more may be added.
 * - `TEXT`: Plain text of at most 2000 characters in `content`.
 * - `IMAGE`: Picture given by `url`, `width` and `height` from the upload operation.
 * - `ALLOCATED_SERVICE`: Notice that an agent has joined the conversation.
 * - `NOTIFICATION`: Notice from the platform; it arrives but cannot be sent.
 * - `BUYER_ENTER_FROM_TRANSFER`: Notice that the chat was handed over to another agent.
 * - `BUYER_ENTER_FROM_PRODUCT`: Notice that the buyer had a product page open before writing; `content` holds the `product_id`.
 * - `BUYER_ENTER_FROM_ORDER`: Notice that the buyer had an order open before writing; `content` holds its `order_id`.
 * - `PRODUCT_CARD`: Card that shows a product, given by `product_id`.
 * - `EMOTICONS`: Sticker or emoji; it arrives but cannot be sent through the API.
 * - `ORDER_CARD`: Card that shows an order of the buyer, given by `order_id`.
 * - `VIDEO`: Video given by its id in `vid`.
 * - `RETURN_REFUND_CARD`: Card that lets the buyer ask for a return or refund of one SKU; only if the order is still eligible.
 * - `COUPON_CARD`: Card with a coupon that the buyer can claim; the coupon must be ongoing and made in Seller Center.
 * - `LOGISTICS_CARD`: Card with the tracking of an order, given by `order_id` and, with several parcels, `package_id`.
 * - `OTHER`: Kind of message that the API cannot show; point the agent to Seller Center.
 */
export type MessageType =
  | "TEXT"
  | "IMAGE"
  | "ALLOCATED_SERVICE"
  | "NOTIFICATION"
  | "BUYER_ENTER_FROM_TRANSFER"
  | "BUYER_ENTER_FROM_PRODUCT"
  | "BUYER_ENTER_FROM_ORDER"
  | "PRODUCT_CARD"
  | "EMOTICONS"
  | "ORDER_CARD"
  | "VIDEO"
  | "RETURN_REFUND_CARD"
  | "COUPON_CARD"
  | "LOGISTICS_CARD"
  | "OTHER"
  | (string & {});

/**
 * Values of `role` in `Participant`; more may be added.
 * - `BUYER`: Customer who talks to the shop.
 * - `SHOP`: The shop itself, as one side of the conversation.
 * - `CUSTOMER_SERVICE`: Agent who answers for the shop.
 */
export type ParticipantRole =
  | "BUYER"
  | "SHOP"
  | "CUSTOMER_SERVICE"
  | (string & {});

/**
 * Values of `type` in `SendMessageRequest`; more may be added.
 * - `COUPON_CARD`: Card with a coupon that the buyer can claim; the coupon must be ongoing and made in Seller Center.
 * - `IMAGE`: Picture given by `url`, `width` and `height` from the upload operation.
 * - `LOGISTICS_CARD`: Card with the tracking of an order, given by `order_id` and, with several parcels, `package_id`.
 * - `ORDER_CARD`: Card that shows an order of the buyer, given by `order_id`.
 * - `PRODUCT_CARD`: Card that shows a product, given by `product_id`.
 * - `RETURN_REFUND_CARD`: Card that lets the buyer ask for a return or refund of one SKU; only if the order is still eligible.
 * - `TEXT`: Plain text of at most 2000 characters in `content`.
 * - `VIDEO`: Video given by its id in `vid`.
 */
export type SendMessageType =
  | "COUPON_CARD"
  | "IMAGE"
  | "LOGISTICS_CARD"
  | "ORDER_CARD"
  | "PRODUCT_CARD"
  | "RETURN_REFUND_CARD"
  | "TEXT"
  | "VIDEO"
  | (string & {});

/**
 * Values of `role` in `Sender`; more may be added.
 * - `BUYER`: Customer who talks to the shop.
 * - `SHOP`: The shop itself, as one side of the conversation.
 * - `CUSTOMER_SERVICE`: Agent who answers for the shop.
 * - `SYSTEM`: Automatic message of the platform, shown under the id and name of the shop.
 * - `ROBOT`: Automatic reply of a chat bot, shown under the id and name of the shop.
 */
export type SenderRole =
  | "BUYER"
  | "SHOP"
  | "CUSTOMER_SERVICE"
  | "SYSTEM"
  | "ROBOT"
  | (string & {});

/**
 * Values of `sort_order` in `GetConversationMessagesRequest`; more may be added.
 * - `ASC`: Oldest message first.
 * - `DESC`: Newest message first.
 */
export type SortOrder =
  | "ASC"
  | "DESC"
  | (string & {});

/** Customer service: the operations of the domain `customer_service`. */
export class CustomerServiceApi extends Resource {
  /**
   * Opens a chat with a buyer, or returns the chat that already exists.
   *
   * `POST /customer_service/{version}/conversations`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.customer_service`.
   */
  createConversation(params: CreateConversationParams, options?: common.CallOptions): CallPromise<CreateConversationResponse> {
    return this.caller.call("customer_service.create_conversation", params, options);
  }

  /**
   * Ends one customer service session of a conversation.
   *
   * `POST /customer_service/{version}/conversations/{conversation_id}/sessions/{session_id}/end`, version 202605.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  endSession(params: EndSessionParams, options?: common.CallOptions): CallPromise<EndSessionResponse> {
    return this.caller.call("customer_service.end_session", params, options);
  }

  /**
   * Tells whether the shop's agent accepts chats.
   *
   * `GET /customer_service/{version}/agents/settings`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.customer_service`.
   */
  getAgentSettings(params?: GetAgentSettingsParams, options?: common.CallOptions): CallPromise<GetAgentSettingsResponse> {
    return this.caller.call("customer_service.get_agent_settings", params, options);
  }

  /**
   * Returns one buyer conversation with its participants and unread count.
   *
   * `GET /customer_service/{version}/conversations/{conversation_id}`, version 202601.
   *
   * - Cipher: `shop_cipher` (optional).
   * - The response contains personal data.
   */
  getConversation(params: GetConversationParams, options?: common.CallOptions): CallPromise<GetConversationResponse> {
    return this.caller.call("customer_service.get_conversation", params, options);
  }

  /**
   * Lists the messages of a buyer conversation, newest first, without marking them read.
   *
   * `GET /customer_service/{version}/conversations/{conversation_id}/messages`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - The response contains personal data.
   * - Scope: `seller.customer_service`.
   */
  getConversationMessages(params: GetConversationMessagesParams, options?: common.PageOptions): PagePromise<Message, GetConversationMessagesResponse> {
    return this.caller.list("customer_service.get_conversation_messages", params, options);
  }

  /**
   * Lists the shop's conversations with buyers, each with its latest message.
   *
   * `GET /customer_service/{version}/conversations`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - The response contains personal data.
   * - Scope: `seller.customer_service`.
   */
  getConversations(params?: GetConversationsParams, options?: common.PageOptions): PagePromise<Conversation, GetConversationsResponse> {
    return this.caller.list("customer_service.get_conversations", params, options);
  }

  /**
   * Returns response time, response rate and satisfaction of customer service.
   *
   * `GET /customer_service/{version}/performance`, version 202407.
   *
   * - Cipher: `shop_cipher`.
   * - Scope: `seller.customer_service`.
   */
  getCustomerServicePerformance(params: GetCustomerServicePerformanceParams, options?: common.CallOptions): CallPromise<GetCustomerServicePerformanceResponse> {
    return this.caller.call("customer_service.get_customer_service_performance", params, options);
  }

  /**
   * Marks all buyer messages of a conversation as read.
   *
   * `POST /customer_service/{version}/conversations/{conversation_id}/messages/read`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.customer_service`.
   *
   * @see https://partner.tiktokshop.com/docv2/page/650a59f7c16ffe02b8e8db3f
   */
  readMessage(params: ReadMessageParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("customer_service.read_message", params, options);
  }

  /**
   * Lists customer service sessions in a time range of at most 90 days.
   *
   * `POST /customer_service/{version}/sessions/search`, version 202602.
   *
   * - Cipher: `shop_cipher` (optional).
   * - The response contains personal data.
   */
  searchSessions(params: SearchSessionsParams, options?: common.PageOptions): PagePromise<Session, SearchSessionsResponse> {
    return this.caller.list("customer_service.search_sessions", params, options);
  }

  /**
   * Sends a text, image or card to the buyer of a conversation.
   *
   * `POST /customer_service/{version}/conversations/{conversation_id}/messages`, version 202606; also 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   *
   * @see https://partner.tiktokshop.com/docv2/page/650a58bbbace3e02b7556286
   */
  sendMessage(params: SendMessageParams, options?: common.CallOptions): CallPromise<SendMessageResponse> {
    return this.caller.call("customer_service.send_message", params, options);
  }

  /**
   * Switches on or off whether the agent accepts new chats.
   *
   * `PUT /customer_service/{version}/agents/settings`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.customer_service`.
   */
  updateAgentSettings(params: UpdateAgentSettingsParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("customer_service.update_agent_settings", params, options);
  }

  /**
   * Uploads an image for a buyer message and returns its URL and size.
   *
   * `POST /customer_service/{version}/images/upload`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.customer_service`.
   *
   * @see https://partner.tiktokshop.com/docv2/page/650a599d0fcef602bf2a1dc8
   */
  uploadBuyerMessagesImage(params: UploadBuyerMessagesImageParams | FormData, options?: common.CallOptions): CallPromise<UploadBuyerMessagesImageResponse> {
    return this.caller.call("customer_service.upload_buyer_messages_image", params, options, ["data"]);
  }

}