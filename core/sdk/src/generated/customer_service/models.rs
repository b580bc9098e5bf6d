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
    /// Conversation id. Example: `7106888323922608389`.
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
    /// Can accept chat. Example: `true`.
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
    /// Conversation.
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
    /// Messages.
    pub messages: Vec<Message>,
    /// Next page token. Example: `162312320`.
    pub next_page_token: Option<String>,
    /// Unsupported msg tips.
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
    /// Conversations.
    pub conversations: Vec<Conversation>,
    /// Next page token. Example: `1612353423`.
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
    /// Performance.
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
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Sessions.
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
    /// Message id.
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
    /// Height. Example: `720`.
    pub height: Option<i64>,
    /// URL.
    pub url: Option<String>,
    /// Width. Example: `1280`.
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
    /// Can send message. Example: `true`.
    pub can_send_message: Option<bool>,
    /// Create time. Unix seconds. Example: `1691411573`.
    pub create_time: Option<i64>,
    /// Cur session.
    pub cur_session: Option<CurSession>,
    /// Cur session id.
    pub cur_session_id: Option<String>,
    /// Id. Example: `7494560109732334261`.
    pub id: Option<String>,
    /// Latest message.
    pub latest_message: Option<LatestMessage>,
    /// Participant count. Example: `3`.
    pub participant_count: Option<i64>,
    /// Participants.
    pub participants: Vec<Participant>,
    /// Unread count. Example: `0`.
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
    /// Id.
    pub id: Option<String>,
    /// Phase.
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
    /// Content.
    pub content: Option<String>,
    /// Create time. Unix seconds. Example: `1691411573`.
    pub create_time: Option<i64>,
    /// Id. Example: `7494560109732334263`.
    pub id: Option<String>,
    /// Index. Example: `7494560109732334274`.
    pub index: Option<String>,
    /// Is visible. Example: `true`.
    pub is_visible: Option<bool>,
    /// Sender.
    pub sender: Option<Sender>,
    /// Type. Example: `TEXT`.
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
    /// Content.
    pub content: Option<String>,
    /// Create time. Unix seconds. Example: `1691411573`.
    pub create_time: Option<i64>,
    /// Data. Example: `{}`.
    pub data: Option<String>,
    /// Id. Example: `7494560109732334263`.
    pub id: Option<String>,
    /// Index. Example: `7494560109732334274`.
    pub index: Option<String>,
    /// Is visible. Example: `true`.
    pub is_visible: Option<bool>,
    /// Plaintext.
    pub plaintext: Option<String>,
    /// Sender.
    pub sender: Option<Sender>,
    /// Type. Example: `TEXT`.
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
    /// Avatar.
    pub avatar: Option<String>,
    /// Buyer platform. Example: `TIKTOK_SHOP`.
    pub buyer_platform: Option<BuyerPlatform>,
    /// IM user id. Example: `7494560109732334261`.
    pub im_user_id: Option<String>,
    /// Nickname. Example: `Albert`.
    pub nickname: Option<String>,
    /// Platform. Example: `TIKTOK_SHOP`.
    pub platform: Option<BuyerPlatform>,
    /// Role. Example: `BUYER`.
    pub role: Option<ParticipantRole>,
    /// User id. Example: `7494560109732334262`.
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
    /// Conversion rate.
    pub conversion_rate: Option<String>,
    /// Cs guided GMV.
    pub cs_guided_gmv: Option<String>,
    /// Currency.
    pub currency: Option<String>,
    /// Response percentage. Example: `93.4`.
    pub response_percentage: Option<String>,
    /// Response time mins. Example: `3.4`.
    pub response_time_mins: Option<String>,
    /// Satisfaction percentage. Example: `95.2`.
    pub satisfaction_percentage: Option<String>,
    /// Support session count. Example: `15`.
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
    /// Avatar.
    pub avatar: Option<String>,
    /// IM user id. Example: `7494560109732334261`.
    pub im_user_id: Option<String>,
    /// Nickname. Example: `Albert`.
    pub nickname: Option<String>,
    /// Role. Example: `BUYER`.
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
    /// Begin time. Unix seconds.
    pub begin_time: Option<i64>,
    /// Buyer nickname.
    pub buyer_nickname: Option<String>,
    /// Chat tags.
    pub chat_tags: Vec<String>,
    /// Conversation id.
    pub conversation_id: Option<String>,
    /// Dissatisfaction reason.
    pub dissatisfaction_reason: Option<String>,
    /// End time. Unix seconds.
    pub end_time: Option<i64>,
    /// First response late.
    pub first_response_late: Option<bool>,
    /// First response time. Unix seconds.
    pub first_response_time: Option<i64>,
    /// Id.
    pub id: Option<String>,
    /// Satisfaction score.
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
