// Generated from core/catalog by `cargo gen`. Do not edit.

//! Parameters.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The parameters of `CreateConversation` (202309). Opens a chat with a buyer, or returns the chat that already exists.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationRequest {
    /// Buyer user id. Required. Example: `7494560109732338459`.
    pub buyer_user_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateConversationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Buyer user id. Required. Example: `7494560109732338459`.
    pub fn buyer_user_id(mut self, value: impl Into<String>) -> Self {
        self.buyer_user_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateConversationRequest {
    fn name(&self) -> &'static str {
        "CreateConversationRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "buyer_user_id" => self.buyer_user_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("buyer_user_id", &self.buyer_user_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `EndSession` (202605). Ends one customer service session of a conversation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndSessionRequest {
    /// Conversation id. Required.
    pub conversation_id: Option<String>,
    /// Session id. Required.
    pub session_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EndSessionRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Conversation id. Required.
    pub fn conversation_id(mut self, value: impl Into<String>) -> Self {
        self.conversation_id = Some(value.into());
        self
    }

    /// Session id. Required.
    pub fn session_id(mut self, value: impl Into<String>) -> Self {
        self.session_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for EndSessionRequest {
    fn name(&self) -> &'static str {
        "EndSessionRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "conversation_id" => self.conversation_id.read(reader),
            "session_id" => self.session_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("conversation_id", &self.conversation_id);
        out.put("session_id", &self.session_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetAgentSettings` (202309). Tells whether the shop's agent accepts chats.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAgentSettingsRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAgentSettingsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetAgentSettingsRequest {
    fn name(&self) -> &'static str {
        "GetAgentSettingsRequest"
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

/// The parameters of `GetConversation` (202601). Returns one buyer conversation with its participants and unread count.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetConversationRequest {
    /// Conversation id. Required.
    pub conversation_id: Option<String>,
    /// Need session id.
    pub need_session_id: Option<bool>,
    /// Need session info.
    pub need_session_info: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetConversationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Conversation id. Required.
    pub fn conversation_id(mut self, value: impl Into<String>) -> Self {
        self.conversation_id = Some(value.into());
        self
    }

    /// Need session id.
    pub fn need_session_id(mut self, value: bool) -> Self {
        self.need_session_id = Some(value);
        self
    }

    /// Need session info.
    pub fn need_session_info(mut self, value: bool) -> Self {
        self.need_session_info = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetConversationRequest {
    fn name(&self) -> &'static str {
        "GetConversationRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "conversation_id" => self.conversation_id.read(reader),
            "need_session_id" => self.need_session_id.read(reader),
            "need_session_info" => self.need_session_info.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("conversation_id", &self.conversation_id);
        out.put("need_session_id", &self.need_session_id);
        out.put("need_session_info", &self.need_session_info);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetConversationMessages` (202309). Lists the messages of a buyer conversation, newest first, without marking them read.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetConversationMessagesRequest {
    /// Conversation id. Required.
    pub conversation_id: Option<String>,
    /// Locale. Example: `en`.
    pub locale: Option<GetConversationMessagesLocale>,
    /// Need data. Example: `false`.
    pub need_data: Option<bool>,
    /// Need plaintext.
    pub need_plaintext: Option<bool>,
    /// Page size. Required. 1 to 10. Example: `10`.
    pub page_size: Option<i64>,
    /// Page token. Example: `7494560109732337542`.
    pub page_token: Option<String>,
    /// Sort field. Example: `create_time`.
    pub sort_field: Option<String>,
    /// Sort order. Example: `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetConversationMessagesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Conversation id. Required.
    pub fn conversation_id(mut self, value: impl Into<String>) -> Self {
        self.conversation_id = Some(value.into());
        self
    }

    /// Locale. Example: `en`.
    pub fn locale(mut self, value: impl Into<GetConversationMessagesLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Need data. Example: `false`.
    pub fn need_data(mut self, value: bool) -> Self {
        self.need_data = Some(value);
        self
    }

    /// Need plaintext.
    pub fn need_plaintext(mut self, value: bool) -> Self {
        self.need_plaintext = Some(value);
        self
    }

    /// Page size. Required. 1 to 10. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `7494560109732337542`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sort field. Example: `create_time`.
    pub fn sort_field(mut self, value: impl Into<String>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Sort order. Example: `DESC`.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Time zone.
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetConversationMessagesRequest {
    fn name(&self) -> &'static str {
        "GetConversationMessagesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "conversation_id" => self.conversation_id.read(reader),
            "locale" => self.locale.read(reader),
            "need_data" => self.need_data.read(reader),
            "need_plaintext" => self.need_plaintext.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            "time_zone" => self.time_zone.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("conversation_id", &self.conversation_id);
        out.put("locale", &self.locale);
        out.put("need_data", &self.need_data);
        out.put("need_plaintext", &self.need_plaintext);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
        out.put("time_zone", &self.time_zone);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetConversations` (202309). Lists the shop's conversations with buyers, each with its latest message.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetConversationsRequest {
    /// Locale. Example: `en`.
    pub locale: Option<GetConversationMessagesLocale>,
    /// Need session id.
    pub need_session_id: Option<bool>,
    /// Need session info.
    pub need_session_info: Option<bool>,
    /// Page size. Required. 1 to 20. Example: `10`.
    pub page_size: Option<i64>,
    /// Page token. Example: `1612356123`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetConversationsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Locale. Example: `en`.
    pub fn locale(mut self, value: impl Into<GetConversationMessagesLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Need session id.
    pub fn need_session_id(mut self, value: bool) -> Self {
        self.need_session_id = Some(value);
        self
    }

    /// Need session info.
    pub fn need_session_info(mut self, value: bool) -> Self {
        self.need_session_info = Some(value);
        self
    }

    /// Page size. Required. 1 to 20. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token. Example: `1612356123`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetConversationsRequest {
    fn name(&self) -> &'static str {
        "GetConversationsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "locale" => self.locale.read(reader),
            "need_session_id" => self.need_session_id.read(reader),
            "need_session_info" => self.need_session_info.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("locale", &self.locale);
        out.put("need_session_id", &self.need_session_id);
        out.put("need_session_info", &self.need_session_info);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetCustomerServicePerformance` (202407). Returns response time, response rate and satisfaction of customer service.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCustomerServicePerformanceRequest {
    /// Support date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-07-01`.
    pub support_date_ge: Option<String>,
    /// Support date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-07-08`.
    pub support_date_lt: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetCustomerServicePerformanceRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Support date, lower bound. Required. A day, as `2026-10-01`. Example: `2024-07-01`.
    pub fn support_date_ge(mut self, value: impl Into<String>) -> Self {
        self.support_date_ge = Some(value.into());
        self
    }

    /// Support date, upper bound (exclusive). Required. A day, as `2026-10-01`. Example: `2024-07-08`.
    pub fn support_date_lt(mut self, value: impl Into<String>) -> Self {
        self.support_date_lt = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetCustomerServicePerformanceRequest {
    fn name(&self) -> &'static str {
        "GetCustomerServicePerformanceRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "support_date_ge" => self.support_date_ge.read(reader),
            "support_date_lt" => self.support_date_lt.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("support_date_ge", &self.support_date_ge);
        out.put("support_date_lt", &self.support_date_lt);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `ReadMessage` (202309). Marks all buyer messages of a conversation as read.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadMessageRequest {
    /// Conversation id. Required.
    pub conversation_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ReadMessageRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Conversation id. Required.
    pub fn conversation_id(mut self, value: impl Into<String>) -> Self {
        self.conversation_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ReadMessageRequest {
    fn name(&self) -> &'static str {
        "ReadMessageRequest"
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

/// The parameters of `SearchSessions` (202602). Lists customer service sessions in a time range of at most 90 days.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchSessionsRequest {
    /// Begin time, lower bound. Required. Unix seconds.
    pub begin_time_ge: Option<i64>,
    /// Begin time, upper bound (exclusive). Required. Unix seconds.
    pub begin_time_lt: Option<i64>,
    /// Buyer nickname.
    pub buyer_nickname: Option<String>,
    /// Locale.
    pub locale: Option<String>,
    /// Page size. Required.
    pub page_size: Option<i64>,
    /// Page token.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchSessionsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Begin time, lower bound. Required. Unix seconds.
    pub fn begin_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.begin_time_ge = Some(value.into());
        self
    }

    /// Begin time, upper bound (exclusive). Required. Unix seconds.
    pub fn begin_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.begin_time_lt = Some(value.into());
        self
    }

    /// Buyer nickname.
    pub fn buyer_nickname(mut self, value: impl Into<String>) -> Self {
        self.buyer_nickname = Some(value.into());
        self
    }

    /// Locale.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Page size. Required.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Page token.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchSessionsRequest {
    fn name(&self) -> &'static str {
        "SearchSessionsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "begin_time_ge" => self.begin_time_ge.read(reader),
            "begin_time_lt" => self.begin_time_lt.read(reader),
            "buyer_nickname" => self.buyer_nickname.read(reader),
            "locale" => self.locale.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("begin_time_ge", &self.begin_time_ge);
        out.put("begin_time_lt", &self.begin_time_lt);
        out.put("buyer_nickname", &self.buyer_nickname);
        out.put("locale", &self.locale);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SendMessage` (202606). Sends a text, image or card to the buyer of a conversation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendMessageRequest {
    /// Content. Required.
    pub content: Option<String>,
    /// Conversation id. Required.
    pub conversation_id: Option<String>,
    /// Sender role.
    pub sender_role: Option<String>,
    /// Type. Required.
    pub type_: Option<SendMessageType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SendMessageRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Content. Required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Conversation id. Required.
    pub fn conversation_id(mut self, value: impl Into<String>) -> Self {
        self.conversation_id = Some(value.into());
        self
    }

    /// Sender role.
    pub fn sender_role(mut self, value: impl Into<String>) -> Self {
        self.sender_role = Some(value.into());
        self
    }

    /// Type. Required.
    pub fn type_(mut self, value: impl Into<SendMessageType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SendMessageRequest {
    fn name(&self) -> &'static str {
        "SendMessageRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "content" => self.content.read(reader),
            "conversation_id" => self.conversation_id.read(reader),
            "sender_role" => self.sender_role.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("content", &self.content);
        out.put("conversation_id", &self.conversation_id);
        out.put("sender_role", &self.sender_role);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UpdateAgentSettings` (202309). Switches on or off whether the agent accepts new chats.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAgentSettingsRequest {
    /// Can accept chat. Required. Example: `true`.
    pub can_accept_chat: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateAgentSettingsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Can accept chat. Required. Example: `true`.
    pub fn can_accept_chat(mut self, value: bool) -> Self {
        self.can_accept_chat = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateAgentSettingsRequest {
    fn name(&self) -> &'static str {
        "UpdateAgentSettingsRequest"
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

/// The parameters of `UploadBuyerMessagesImage` (202309). Uploads an image for a buyer message and returns its URL and size.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadBuyerMessagesImageRequest {
    /// Data. Required.
    pub data: Option<Upload>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UploadBuyerMessagesImageRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Data. Required.
    pub fn data(mut self, value: Upload) -> Self {
        self.data = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UploadBuyerMessagesImageRequest {
    fn name(&self) -> &'static str {
        "UploadBuyerMessagesImageRequest"
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

model_traits!(
    CreateConversationRequest,
    EndSessionRequest,
    GetAgentSettingsRequest,
    GetConversationRequest,
    GetConversationMessagesRequest,
    GetConversationsRequest,
    GetCustomerServicePerformanceRequest,
    ReadMessageRequest,
    SearchSessionsRequest,
    SendMessageRequest,
    UpdateAgentSettingsRequest,
    UploadBuyerMessagesImageRequest,
);
