// Generated from core/catalog by `cargo gen`. Do not edit.

//! Responses.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The response of `CreateConversation` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationResponse {
    /// Id of the conversation between a buyer and the shop; there is one for each buyer. Example: `7106888323922608389`.
    pub conversation_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateConversationResponse {
    fn name(&self) -> &'static str {
        "CreateConversationResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "conversation_id" => self.conversation_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("conversation_id", &self.conversation_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `EndSession` (202605).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndSessionResponse {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for EndSessionResponse {
    fn name(&self) -> &'static str {
        "EndSessionResponse"
    }

    fn read_field(&mut self, _key: &str, _reader: &mut Reader<'_>) -> Read {
        Ok(Fit::Not)
    }

    fn write_fields<'a>(&'a self, _out: &mut Fields<'a>) {}

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetAgentSettings` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAgentSettingsResponse {
    /// Whether new chats are assigned to the agent automatically; if false, only chats assigned by hand arrive. Example: `true`.
    pub can_accept_chat: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetAgentSettingsResponse {
    fn name(&self) -> &'static str {
        "GetAgentSettingsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "can_accept_chat" => self.can_accept_chat.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("can_accept_chat", &self.can_accept_chat);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetConversation` (202601).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetConversationResponse {
    /// Conversation between a buyer and the shop.
    pub conversation: Option<Conversation>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetConversationResponse {
    fn name(&self) -> &'static str {
        "GetConversationResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "conversation" => self.conversation.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("conversation", &self.conversation);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetConversationMessages` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetConversationMessagesResponse {
    /// Messages of the conversation, each with sender and content.
    pub messages: Vec<Message>,
    /// Token to pass as `page_token` for the next page; an empty text on the last page. Example: `162312320`.
    pub next_page_token: Option<String>,
    /// Text in `locale` to show in place of a message of a kind your app does not know.
    pub unsupported_msg_tips: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetConversationMessagesResponse {
    fn name(&self) -> &'static str {
        "GetConversationMessagesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "messages" => self.messages.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "unsupported_msg_tips" => self.unsupported_msg_tips.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("messages", &self.messages);
        out.put("next_page_token", &self.next_page_token);
        out.put("unsupported_msg_tips", &self.unsupported_msg_tips);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetConversations` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetConversationsResponse {
    /// Conversations of the shop with buyers, one for each buyer.
    pub conversations: Vec<Conversation>,
    /// Token to pass as `page_token` for the next page; an empty text on the last page. Example: `1612353423`.
    pub next_page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetConversationsResponse {
    fn name(&self) -> &'static str {
        "GetConversationsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "conversations" => self.conversations.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("conversations", &self.conversations);
        out.put("next_page_token", &self.next_page_token);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetCustomerServicePerformance` (202407).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCustomerServicePerformanceResponse {
    /// Key figures of customer service for the period.
    pub performance: Option<Performance>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetCustomerServicePerformanceResponse {
    fn name(&self) -> &'static str {
        "GetCustomerServicePerformanceResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "performance" => self.performance.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("performance", &self.performance);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchSessions` (202602).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchSessionsResponse {
    /// Token to pass as `page_token` for the next page; an empty text on the last page.
    pub next_page_token: Option<String>,
    /// Sessions that match: stretches of talk within a conversation.
    pub sessions: Vec<Session>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchSessionsResponse {
    fn name(&self) -> &'static str {
        "SearchSessionsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "sessions" => self.sessions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("sessions", &self.sessions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SendMessage` (202606).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendMessageResponse {
    /// Id of the message that was just sent.
    pub message_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SendMessageResponse {
    fn name(&self) -> &'static str {
        "SendMessageResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "message_id" => self.message_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("message_id", &self.message_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UploadBuyerMessagesImage` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadBuyerMessagesImageResponse {
    /// Height of the uploaded picture in pixels. Example: `720`.
    pub height: Option<i64>,
    /// Address of the uploaded picture, to use in the `content` of a message of type IMAGE.
    pub url: Option<String>,
    /// Width of the uploaded picture in pixels. Example: `1280`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UploadBuyerMessagesImageResponse {
    fn name(&self) -> &'static str {
        "UploadBuyerMessagesImageResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "url" => self.url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("url", &self.url);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Conversation inside [`GetConversationResponse`], [`GetConversationsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversation {
    /// Whether the shop may write now: after a talk in the last 30 days, an order in the last 60 days, or any return by the buyer. Example: `true`.
    pub can_send_message: Option<bool>,
    /// When the conversation was created, Unix time in seconds. Example: `1691411573`.
    pub create_time: Option<i64>,
    /// Session that is going on in the conversation; only if asked for by `need_session_info`.
    pub cur_session: Option<CurSession>,
    /// Id of the session that is going on; only if asked for by `need_session_id`.
    pub cur_session_id: Option<String>,
    /// Id to pass as `conversation_id` to read or send messages. Example: `7494560109732334261`.
    pub id: Option<String>,
    /// Last message that was sent in the conversation.
    pub latest_message: Option<LatestMessage>,
    /// Number of participants: 2 for buyer and shop, 3 once an agent has joined. Example: `3`.
    pub participant_count: Option<i64>,
    /// Buyer, shop and, once joined, the agent.
    pub participants: Vec<Participant>,
    /// Number of messages that the agent has not read. Example: `0`.
    pub unread_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Conversation {
    fn name(&self) -> &'static str {
        "Conversation"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "can_send_message" => self.can_send_message.read(reader),
            "create_time" => self.create_time.read(reader),
            "cur_session" => self.cur_session.read(reader),
            "cur_session_id" => self.cur_session_id.read(reader),
            "id" => self.id.read(reader),
            "latest_message" => self.latest_message.read(reader),
            "participant_count" => self.participant_count.read(reader),
            "participants" => self.participants.read(reader),
            "unread_count" => self.unread_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("can_send_message", &self.can_send_message);
        out.put("create_time", &self.create_time);
        out.put("cur_session", &self.cur_session);
        out.put("cur_session_id", &self.cur_session_id);
        out.put("id", &self.id);
        out.put("latest_message", &self.latest_message);
        out.put("participant_count", &self.participant_count);
        out.put("participants", &self.participants);
        out.put("unread_count", &self.unread_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Cur session inside [`Conversation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CurSession {
    /// Id of the session; pass it as `session_id` to end it.
    pub id: Option<String>,
    /// How far the current session has come, as the platform names it.
    pub phase: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CurSession {
    fn name(&self) -> &'static str {
        "CurSession"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "phase" => self.phase.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("phase", &self.phase);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Latest message inside [`Conversation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LatestMessage {
    /// Message content as JSON text, whose keys depend on `type`: for example `content` for TEXT, `product_id` for PRODUCT_CARD.
    pub content: Option<String>,
    /// When the message was sent, Unix time in seconds. Example: `1691411573`.
    pub create_time: Option<i64>,
    /// Id of the message, unique over all conversations. Example: `7494560109732334263`.
    pub id: Option<String>,
    /// Position of the message in the conversation: unique, larger for newer messages, but not without gaps. Example: `7494560109732334274`.
    pub index: Option<String>,
    /// Whether the message should be shown to agents; false for system messages such as a request to rate the chat. Example: `true`.
    pub is_visible: Option<bool>,
    /// Person, shop or system that wrote the message; system and robot appear as the shop.
    pub sender: Option<Sender>,
    /// Kind of message, which fixes the keys of `content`; besides those that can be sent there are for example NOTIFICATION, EMOTICONS and OTHER. Example: `TEXT`.
    pub type_: Option<LatestMessageType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for LatestMessage {
    fn name(&self) -> &'static str {
        "LatestMessage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "content" => self.content.read(reader),
            "create_time" => self.create_time.read(reader),
            "id" => self.id.read(reader),
            "index" => self.index.read(reader),
            "is_visible" => self.is_visible.read(reader),
            "sender" => self.sender.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("content", &self.content);
        out.put("create_time", &self.create_time);
        out.put("id", &self.id);
        out.put("index", &self.index);
        out.put("is_visible", &self.is_visible);
        out.put("sender", &self.sender);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Message inside [`GetConversationMessagesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Message content as JSON text, whose keys depend on `type`: for example `content` for TEXT, `product_id` for PRODUCT_CARD.
    pub content: Option<String>,
    /// When the message was sent, Unix time in seconds. Example: `1691411573`.
    pub create_time: Option<i64>,
    /// Facts about the order or parcel on a card, as JSON text; only if `need_data` was set. Example: `{}`.
    pub data: Option<String>,
    /// Id of the message, unique over all conversations. Example: `7494560109732334263`.
    pub id: Option<String>,
    /// Position of the message in the conversation: unique, larger for newer messages, but not without gaps. Example: `7494560109732334274`.
    pub index: Option<String>,
    /// Whether the message should be shown to agents; false for system messages such as a request to rate the chat. Example: `true`.
    pub is_visible: Option<bool>,
    /// Content of the message as plain text; only if `need_plaintext` was set.
    pub plaintext: Option<String>,
    /// Person, shop or system that wrote the message; system and robot appear as the shop.
    pub sender: Option<Sender>,
    /// Kind of message, which fixes the keys of `content`; besides those that can be sent there are for example NOTIFICATION, EMOTICONS and OTHER. Example: `TEXT`.
    pub type_: Option<MessageType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Message {
    fn name(&self) -> &'static str {
        "Message"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "content" => self.content.read(reader),
            "create_time" => self.create_time.read(reader),
            "data" => self.data.read(reader),
            "id" => self.id.read(reader),
            "index" => self.index.read(reader),
            "is_visible" => self.is_visible.read(reader),
            "plaintext" => self.plaintext.read(reader),
            "sender" => self.sender.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("content", &self.content);
        out.put("create_time", &self.create_time);
        out.put("data", &self.data);
        out.put("id", &self.id);
        out.put("index", &self.index);
        out.put("is_visible", &self.is_visible);
        out.put("plaintext", &self.plaintext);
        out.put("sender", &self.sender);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Participant inside [`Conversation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Participant {
    /// Address of the profile picture of the person or shop.
    pub avatar: Option<String>,
    /// App the buyer comes from, TIKTOK_SHOP or TOKOPEDIA; Indonesia only. Content from the other app cannot be sent to the buyer. Example: `TIKTOK_SHOP`.
    pub buyer_platform: Option<BuyerPlatform>,
    /// Id in the messaging system; it cannot be used to look up orders, for that see `user_id`. Example: `7494560109732334261`.
    pub im_user_id: Option<String>,
    /// Name to show: the buyer's name on TikTok, the shop's name, or the name of the agent. Example: `Albert`.
    pub nickname: Option<String>,
    /// App the buyer comes from, TIKTOK_SHOP or TOKOPEDIA; Indonesia only. Content from the other app cannot be sent to the buyer. Example: `TIKTOK_SHOP`.
    pub platform: Option<BuyerPlatform>,
    /// Who it is: BUYER, SHOP or CUSTOMER_SERVICE; as sender also SYSTEM and ROBOT, which carry the shop's id and name. Example: `BUYER`.
    pub role: Option<ParticipantRole>,
    /// Platform's id of the user; for the buyer the same as in orders. Example: `7494560109732334262`.
    pub user_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Participant {
    fn name(&self) -> &'static str {
        "Participant"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avatar" => self.avatar.read(reader),
            "buyer_platform" => self.buyer_platform.read(reader),
            "im_user_id" => self.im_user_id.read(reader),
            "nickname" => self.nickname.read(reader),
            "platform" => self.platform.read(reader),
            "role" => self.role.read(reader),
            "user_id" => self.user_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avatar", &self.avatar);
        out.put("buyer_platform", &self.buyer_platform);
        out.put("im_user_id", &self.im_user_id);
        out.put("nickname", &self.nickname);
        out.put("platform", &self.platform);
        out.put("role", &self.role);
        out.put("user_id", &self.user_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Performance inside [`GetCustomerServicePerformanceResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Performance {
    /// Share of buyers who ordered after a talk with customer service, as text.
    pub conversion_rate: Option<String>,
    /// Sales that followed on talks with customer service, decimal text in `currency`.
    pub cs_guided_gmv: Option<String>,
    /// ISO 4217 code of the currency of the amounts beside it.
    pub currency: Option<String>,
    /// Percentage of sessions answered within 24 hours, as text; automatic answers count, sessions in vacation mode do not. Example: `93.4`.
    pub response_percentage: Option<String>,
    /// Average time until the first answer in minutes, decimal text. Example: `3.4`.
    pub response_time_mins: Option<String>,
    /// Percentage of rated sessions with 4 or 5 stars, as text; sessions without a rating do not count. Example: `95.2`.
    pub satisfaction_percentage: Option<String>,
    /// Number of sessions that buyers began in the period, by a message or a tap on an FAQ card. Example: `15`.
    pub support_session_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Performance {
    fn name(&self) -> &'static str {
        "Performance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "conversion_rate" => self.conversion_rate.read(reader),
            "cs_guided_gmv" => self.cs_guided_gmv.read(reader),
            "currency" => self.currency.read(reader),
            "response_percentage" => self.response_percentage.read(reader),
            "response_time_mins" => self.response_time_mins.read(reader),
            "satisfaction_percentage" => self.satisfaction_percentage.read(reader),
            "support_session_count" => self.support_session_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("conversion_rate", &self.conversion_rate);
        out.put("cs_guided_gmv", &self.cs_guided_gmv);
        out.put("currency", &self.currency);
        out.put("response_percentage", &self.response_percentage);
        out.put("response_time_mins", &self.response_time_mins);
        out.put("satisfaction_percentage", &self.satisfaction_percentage);
        out.put("support_session_count", &self.support_session_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sender inside [`LatestMessage`], [`Message`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sender {
    /// Address of the profile picture of the person or shop.
    pub avatar: Option<String>,
    /// Id in the messaging system; it cannot be used to look up orders, for that see `user_id`. Example: `7494560109732334261`.
    pub im_user_id: Option<String>,
    /// Name to show: the buyer's name on TikTok, the shop's name, or the name of the agent. Example: `Albert`.
    pub nickname: Option<String>,
    /// Who it is: BUYER, SHOP or CUSTOMER_SERVICE; as sender also SYSTEM and ROBOT, which carry the shop's id and name. Example: `BUYER`.
    pub role: Option<SenderRole>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Sender {
    fn name(&self) -> &'static str {
        "Sender"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avatar" => self.avatar.read(reader),
            "im_user_id" => self.im_user_id.read(reader),
            "nickname" => self.nickname.read(reader),
            "role" => self.role.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avatar", &self.avatar);
        out.put("im_user_id", &self.im_user_id);
        out.put("nickname", &self.nickname);
        out.put("role", &self.role);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Session inside [`SearchSessionsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Session {
    /// When the session began, Unix time in seconds.
    pub begin_time: Option<i64>,
    /// Name that the buyer chose on TikTok; it may change.
    pub buyer_nickname: Option<String>,
    /// Tags that agents put on the session to sort it.
    pub chat_tags: Vec<String>,
    /// Id of the conversation between a buyer and the shop; there is one for each buyer.
    pub conversation_id: Option<String>,
    /// Reason that the buyer gave for a bad rating of the session.
    pub dissatisfaction_reason: Option<String>,
    /// When the session ended, Unix time in seconds.
    pub end_time: Option<i64>,
    /// Whether the first answer came later than the platform expects.
    pub first_response_late: Option<bool>,
    /// Time until the first answer in the session. Unix seconds.
    pub first_response_time: Option<i64>,
    /// Id of the session; pass it as `session_id` to end it.
    pub id: Option<String>,
    /// Rating that the buyer gave to the session at its end.
    pub satisfaction_score: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Session {
    fn name(&self) -> &'static str {
        "Session"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "begin_time" => self.begin_time.read(reader),
            "buyer_nickname" => self.buyer_nickname.read(reader),
            "chat_tags" => self.chat_tags.read(reader),
            "conversation_id" => self.conversation_id.read(reader),
            "dissatisfaction_reason" => self.dissatisfaction_reason.read(reader),
            "end_time" => self.end_time.read(reader),
            "first_response_late" => self.first_response_late.read(reader),
            "first_response_time" => self.first_response_time.read(reader),
            "id" => self.id.read(reader),
            "satisfaction_score" => self.satisfaction_score.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("begin_time", &self.begin_time);
        out.put("buyer_nickname", &self.buyer_nickname);
        out.put("chat_tags", &self.chat_tags);
        out.put("conversation_id", &self.conversation_id);
        out.put("dissatisfaction_reason", &self.dissatisfaction_reason);
        out.put("end_time", &self.end_time);
        out.put("first_response_late", &self.first_response_late);
        out.put("first_response_time", &self.first_response_time);
        out.put("id", &self.id);
        out.put("satisfaction_score", &self.satisfaction_score);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    CreateConversationResponse,
    EndSessionResponse,
    GetAgentSettingsResponse,
    GetConversationResponse,
    GetConversationMessagesResponse,
    GetConversationsResponse,
    GetCustomerServicePerformanceResponse,
    SearchSessionsResponse,
    SendMessageResponse,
    UploadBuyerMessagesImageResponse,
    Conversation,
    CurSession,
    LatestMessage,
    Message,
    Participant,
    Performance,
    Sender,
    Session,
);
