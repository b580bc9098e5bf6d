// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `CreateConversation` (202309). Opens a chat with a buyer, or returns the chat that already exists. */
export interface CreateConversationParams {
  /** Buyer user id. Required. Example: `7494560109732338459`. */
  buyer_user_id: common.Id;
}

/** The parameters of `EndSession` (202605). Ends one customer service session of a conversation. */
export interface EndSessionParams {
  /** Conversation id. Required. */
  conversation_id: common.Id;
  /** Session id. Required. */
  session_id: common.Id;
}

/** The parameters of `GetAgentSettings` (202309). Tells whether the shop's agent accepts chats. */
export interface GetAgentSettingsParams {
}

/** The parameters of `GetConversation` (202601). Returns one buyer conversation with its participants and unread count. */
export interface GetConversationParams {
  /** Conversation id. Required. */
  conversation_id: common.Id;
  /** Need session id. */
  need_session_id?: boolean | undefined;
  /** Need session info. */
  need_session_info?: boolean | undefined;
}

/** The parameters of `GetConversationMessages` (202309). Lists the messages of a buyer conversation, newest first, without marking them read. */
export interface GetConversationMessagesParams {
  /** Conversation id. Required. */
  conversation_id: common.Id;
  /** Locale. Example: `en`. */
  locale?: GetConversationMessagesLocale | undefined;
  /** Need data. Example: `false`. */
  need_data?: boolean | undefined;
  /** Need plaintext. */
  need_plaintext?: boolean | undefined;
  /** Page size. Required. 1 to 10. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `7494560109732337542`. */
  page_token?: string | undefined;
  /** Sort field. Example: `create_time`. */
  sort_field?: string | undefined;
  /** Sort order. Example: `DESC`. */
  sort_order?: SortOrder | undefined;
  /** Time zone. */
  time_zone?: string | undefined;
}

/** The parameters of `GetConversations` (202309). Lists the shop's conversations with buyers, each with its latest message. */
export interface GetConversationsParams {
  /** Locale. Example: `en`. */
  locale?: GetConversationMessagesLocale | undefined;
  /** Need session id. */
  need_session_id?: boolean | undefined;
  /** Need session info. */
  need_session_info?: boolean | undefined;
  /** Page size. Required. 1 to 20. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `1612356123`. */
  page_token?: string | undefined;
}

/** The parameters of `GetCustomerServicePerformance` (202407). Returns response time, response rate and satisfaction of customer service. */
export interface GetCustomerServicePerformanceParams {
  /** Support date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-07-01`. */
  support_date_ge: string;
  /** Support date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-07-08`. */
  support_date_lt: string;
}

/** The parameters of `ReadMessage` (202309). Marks all buyer messages of a conversation as read. */
export interface ReadMessageParams {
  /** Conversation id. Required. */
  conversation_id: common.Id;
}

/** The parameters of `SearchSessions` (202602). Lists customer service sessions in a time range of at most 90 days. */
export interface SearchSessionsParams {
  /** Begin time, lower bound. Required. Unix seconds. */
  begin_time_ge: common.Time;
  /** Begin time, upper bound (exclusive). Required. Unix seconds. */
  begin_time_lt: common.Time;
  /** Buyer nickname. */
  buyer_nickname?: string | undefined;
  /** Locale. */
  locale?: string | undefined;
  /** Page size. Required. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
}

/** The parameters of `SendMessage` (202606). Sends a text, image or card to the buyer of a conversation. */
export interface SendMessageParams {
  /** Content. Required. */
  content: string;
  /** Conversation id. Required. */
  conversation_id: common.Id;
  /** Sender role. */
  sender_role?: string | undefined;
  /** Type. Required. */
  type: SendMessageType;
}

/** The parameters of `UpdateAgentSettings` (202309). Switches on or off whether the agent accepts new chats. */
export interface UpdateAgentSettingsParams {
  /** Can accept chat. Required. Example: `true`. */
  can_accept_chat: boolean;
}

/** The parameters of `UploadBuyerMessagesImage` (202309). Uploads an image for a buyer message and returns its URL and size. */
export interface UploadBuyerMessagesImageParams {
  /** Data. Required. */
  data: common.Upload;
}

/** The response of `CreateConversation` (202309). */
export interface CreateConversationResponse {
  /** Conversation id. Example: `7106888323922608389`. */
  conversation_id?: string;
}

/** The response of `EndSession` (202605). */
export interface EndSessionResponse {
}

/** The response of `GetAgentSettings` (202309). */
export interface GetAgentSettingsResponse {
  /** Can accept chat. Example: `true`. */
  can_accept_chat?: boolean;
}

/** The response of `GetConversation` (202601). */
export interface GetConversationResponse {
  /** Conversation. */
  conversation?: Conversation;
}

/** The response of `GetConversationMessages` (202309). */
export interface GetConversationMessagesResponse {
  /** Messages. */
  messages?: Message[];
  /** Next page token. Example: `162312320`. */
  next_page_token?: string;
  /** Unsupported msg tips. */
  unsupported_msg_tips?: string;
}

/** The response of `GetConversations` (202309). */
export interface GetConversationsResponse {
  /** Conversations. */
  conversations?: Conversation[];
  /** Next page token. Example: `1612353423`. */
  next_page_token?: string;
}

/** The response of `GetCustomerServicePerformance` (202407). */
export interface GetCustomerServicePerformanceResponse {
  /** Performance. */
  performance?: Performance;
}

/** The response of `SearchSessions` (202602). */
export interface SearchSessionsResponse {
  /** Next page token. */
  next_page_token?: string;
  /** Sessions. */
  sessions?: Session[];
}

/** The response of `SendMessage` (202606). */
export interface SendMessageResponse {
  /** Message id. */
  message_id?: string;
}

/** The response of `UploadBuyerMessagesImage` (202309). */
export interface UploadBuyerMessagesImageResponse {
  /** Height. Example: `720`. */
  height?: number;
  /** URL. */
  url?: string;
  /** Width. Example: `1280`. */
  width?: number;
}

/** Conversation inside {@link GetConversationResponse}, {@link GetConversationsResponse}. */
export interface Conversation {
  /** Can send message. Example: `true`. */
  can_send_message?: boolean;
  /** Create time. Unix seconds. Example: `1691411573`. */
  create_time?: number;
  /** Cur session. */
  cur_session?: CurSession;
  /** Cur session id. */
  cur_session_id?: string;
  /** Id. Example: `7494560109732334261`. */
  id?: string;
  /** Latest message. */
  latest_message?: LatestMessage;
  /** Participant count. Example: `3`. */
  participant_count?: number;
  /** Participants. */
  participants?: Participant[];
  /** Unread count. Example: `0`. */
  unread_count?: number;
}

/** Cur session inside {@link Conversation}. */
export interface CurSession {
  /** Id. */
  id?: string;
  /** Phase. */
  phase?: string;
}

/** Latest message inside {@link Conversation}. */
export interface LatestMessage {
  /** Content. */
  content?: string;
  /** Create time. Unix seconds. Example: `1691411573`. */
  create_time?: number;
  /** Id. Example: `7494560109732334263`. */
  id?: string;
  /** Index. Example: `7494560109732334274`. */
  index?: string;
  /** Is visible. Example: `true`. */
  is_visible?: boolean;
  /** Sender. */
  sender?: Sender;
  /** Type. Example: `TEXT`. */
  type?: LatestMessageType;
}

/** Message inside {@link GetConversationMessagesResponse}. */
export interface Message {
  /** Content. */
  content?: string;
  /** Create time. Unix seconds. Example: `1691411573`. */
  create_time?: number;
  /** Data. Example: `{}`. */
  data?: string;
  /** Id. Example: `7494560109732334263`. */
  id?: string;
  /** Index. Example: `7494560109732334274`. */
  index?: string;
  /** Is visible. Example: `true`. */
  is_visible?: boolean;
  /** Plaintext. */
  plaintext?: string;
  /** Sender. */
  sender?: Sender;
  /** Type. Example: `TEXT`. */
  type?: MessageType;
}

/** Participant inside {@link Conversation}. */
export interface Participant {
  /** Avatar. */
  avatar?: string;
  /** Buyer platform. Example: `TIKTOK_SHOP`. */
  buyer_platform?: BuyerPlatform;
  /** IM user id. Example: `7494560109732334261`. */
  im_user_id?: string;
  /** Nickname. Example: `Albert`. */
  nickname?: string;
  /** Platform. Example: `TIKTOK_SHOP`. */
  platform?: BuyerPlatform;
  /** Role. Example: `BUYER`. */
  role?: ParticipantRole;
  /** User id. Example: `7494560109732334262`. */
  user_id?: string;
}

/** Performance inside {@link GetCustomerServicePerformanceResponse}. */
export interface Performance {
  /** Conversion rate. */
  conversion_rate?: string;
  /** Cs guided GMV. */
  cs_guided_gmv?: string;
  /** Currency. */
  currency?: string;
  /** Response percentage. Example: `93.4`. */
  response_percentage?: string;
  /** Response time mins. Example: `3.4`. */
  response_time_mins?: string;
  /** Satisfaction percentage. Example: `95.2`. */
  satisfaction_percentage?: string;
  /** Support session count. Example: `15`. */
  support_session_count?: number;
}

/** Sender inside {@link LatestMessage}, {@link Message}. */
export interface Sender {
  /** Avatar. */
  avatar?: string;
  /** IM user id. Example: `7494560109732334261`. */
  im_user_id?: string;
  /** Nickname. Example: `Albert`. */
  nickname?: string;
  /** Role. Example: `BUYER`. */
  role?: SenderRole;
}

/** Session inside {@link SearchSessionsResponse}. */
export interface Session {
  /** Begin time. Unix seconds. */
  begin_time?: number;
  /** Buyer nickname. */
  buyer_nickname?: string;
  /** Chat tags. */
  chat_tags?: string[];
  /** Conversation id. */
  conversation_id?: string;
  /** Dissatisfaction reason. */
  dissatisfaction_reason?: string;
  /** End time. Unix seconds. */
  end_time?: number;
  /** First response late. */
  first_response_late?: boolean;
  /** First response time. Unix seconds. */
  first_response_time?: number;
  /** Id. */
  id?: string;
  /** Satisfaction score. */
  satisfaction_score?: number;
}

/** Values of `buyer_platform` in `Participant`, `platform` in `Participant`; more may come. */
export type BuyerPlatform =
  | "TIKTOK_SHOP"
  | "TOKOPEDIA"
  | (string & {});

/** Values of `locale` in `GetConversationMessagesRequest`, `locale` in `GetConversationsRequest`; more may come. */
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

/** Values of `type` in `LatestMessage`; more may come. */
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

/** Values of `type` in `Message`; more may come. */
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

/** Values of `role` in `Participant`; more may come. */
export type ParticipantRole =
  | "BUYER"
  | "SHOP"
  | "CUSTOMER_SERVICE"
  | (string & {});

/** Values of `type` in `SendMessageRequest`; more may come. */
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

/** Values of `role` in `Sender`; more may come. */
export type SenderRole =
  | "BUYER"
  | "SHOP"
  | "CUSTOMER_SERVICE"
  | "SYSTEM"
  | "ROBOT"
  | (string & {});

/** Values of `sort_order` in `GetConversationMessagesRequest`; more may come. */
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
   */
  uploadBuyerMessagesImage(params: UploadBuyerMessagesImageParams | FormData, options?: common.CallOptions): CallPromise<UploadBuyerMessagesImageResponse> {
    return this.caller.call("customer_service.upload_buyer_messages_image", params, options, ["data"]);
  }

}