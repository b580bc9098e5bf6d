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
    /// Buyer to open a conversation with: the `user_id` of one of the buyer's orders. Required. Example: `7494560109732338459`.
    pub buyer_user_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateConversationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Buyer to open a conversation with: the `user_id` of one of the buyer's orders. Required. Example: `7494560109732338459`.
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
    /// Id of the conversation between a buyer and the shop; there is one for each buyer. Required.
    pub conversation_id: Option<String>,
    /// Session to end, given by `cur_session_id` or by the session search. Required.
    pub session_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EndSessionRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the conversation between a buyer and the shop; there is one for each buyer. Required.
    pub fn conversation_id(mut self, value: impl Into<String>) -> Self {
        self.conversation_id = Some(value.into());
        self
    }

    /// Session to end, given by `cur_session_id` or by the session search. Required.
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
    /// Id of the conversation between a buyer and the shop; there is one for each buyer. Required.
    pub conversation_id: Option<String>,
    /// Set to true to also get `cur_session_id`, the id of the session that is going on.
    pub need_session_id: Option<bool>,
    /// Set to true to also get `cur_session`, the session that is going on.
    pub need_session_info: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetConversationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the conversation between a buyer and the shop; there is one for each buyer. Required.
    pub fn conversation_id(mut self, value: impl Into<String>) -> Self {
        self.conversation_id = Some(value.into());
        self
    }

    /// Set to true to also get `cur_session_id`, the id of the session that is going on.
    pub fn need_session_id(mut self, value: bool) -> Self {
        self.need_session_id = Some(value);
        self
    }

    /// Set to true to also get `cur_session`, the session that is going on.
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
    /// Id of the conversation between a buyer and the shop; there is one for each buyer. Required.
    pub conversation_id: Option<String>,
    /// Language of messages written by the system, `en` by default; messages of people are not translated. Example: `en`.
    pub locale: Option<GetConversationMessagesLocale>,
    /// Set to true to also get `data` for messages that are cards. Example: `false`.
    pub need_data: Option<bool>,
    /// Set to true to also get `plaintext` for each message.
    pub need_plaintext: Option<bool>,
    /// Number of messages to return on each page, at most 10. Required. 1 to 10. Example: `10`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `7494560109732337542`.
    pub page_token: Option<String>,
    /// Order of the messages: by `create_time`, the default, or by `index`. Example: `create_time`.
    pub sort_field: Option<String>,
    /// Direction of the sort by `sort_field`; DESC by default. Example: `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Time zone for times in texts written by the system.
    pub time_zone: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetConversationMessagesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the conversation between a buyer and the shop; there is one for each buyer. Required.
    pub fn conversation_id(mut self, value: impl Into<String>) -> Self {
        self.conversation_id = Some(value.into());
        self
    }

    /// Language of messages written by the system, `en` by default; messages of people are not translated. Example: `en`.
    pub fn locale(mut self, value: impl Into<GetConversationMessagesLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Set to true to also get `data` for messages that are cards. Example: `false`.
    pub fn need_data(mut self, value: bool) -> Self {
        self.need_data = Some(value);
        self
    }

    /// Set to true to also get `plaintext` for each message.
    pub fn need_plaintext(mut self, value: bool) -> Self {
        self.need_plaintext = Some(value);
        self
    }

    /// Number of messages to return on each page, at most 10. Required. 1 to 10. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `7494560109732337542`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Order of the messages: by `create_time`, the default, or by `index`. Example: `create_time`.
    pub fn sort_field(mut self, value: impl Into<String>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of the sort by `sort_field`; DESC by default. Example: `DESC`.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Time zone for times in texts written by the system.
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
    /// Language of messages written by the system, `en` by default; messages of people are not translated. Example: `en`.
    pub locale: Option<GetConversationMessagesLocale>,
    /// Set to true to also get `cur_session_id`, the id of the session that is going on.
    pub need_session_id: Option<bool>,
    /// Set to true to also get `cur_session`, the session that is going on.
    pub need_session_info: Option<bool>,
    /// Number of conversations to return on each page, at most 20. Required. 1 to 20. Example: `10`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `1612356123`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetConversationsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of messages written by the system, `en` by default; messages of people are not translated. Example: `en`.
    pub fn locale(mut self, value: impl Into<GetConversationMessagesLocale>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Set to true to also get `cur_session_id`, the id of the session that is going on.
    pub fn need_session_id(mut self, value: bool) -> Self {
        self.need_session_id = Some(value);
        self
    }

    /// Set to true to also get `cur_session`, the session that is going on.
    pub fn need_session_info(mut self, value: bool) -> Self {
        self.need_session_info = Some(value);
        self
    }

    /// Number of conversations to return on each page, at most 20. Required. 1 to 20. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `1612356123`.
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
    /// First day of the period to report on, YYYY-MM-DD. Required. A day, such as `2026-10-01`. Example: `2024-07-01`.
    pub support_date_ge: Option<String>,
    /// End of the period to report on, this day not included, YYYY-MM-DD. Required. A day, such as `2026-10-01`. Example: `2024-07-08`.
    pub support_date_lt: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetCustomerServicePerformanceRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// First day of the period to report on, YYYY-MM-DD. Required. A day, such as `2026-10-01`. Example: `2024-07-01`.
    pub fn support_date_ge(mut self, value: impl Into<String>) -> Self {
        self.support_date_ge = Some(value.into());
        self
    }

    /// End of the period to report on, this day not included, YYYY-MM-DD. Required. A day, such as `2026-10-01`. Example: `2024-07-08`.
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
    /// Id of the conversation between a buyer and the shop; there is one for each buyer. Required.
    pub conversation_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ReadMessageRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the conversation between a buyer and the shop; there is one for each buyer. Required.
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
    /// Earliest beginning of the sessions to return, Unix time; the range may span at most 90 days. Required.
    pub begin_time_ge: Option<i64>,
    /// Beginning that the sessions must lie before, Unix time; the range may span at most 90 days. Required.
    pub begin_time_lt: Option<i64>,
    /// Restricts the result to sessions with buyers of this name.
    pub buyer_nickname: Option<String>,
    /// Language of messages written by the system, `en` by default; messages of people are not translated.
    pub locale: Option<String>,
    /// Number of sessions to return on each page. Required.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchSessionsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Earliest beginning of the sessions to return, Unix time; the range may span at most 90 days. Required.
    pub fn begin_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.begin_time_ge = Some(value.into());
        self
    }

    /// Beginning that the sessions must lie before, Unix time; the range may span at most 90 days. Required.
    pub fn begin_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.begin_time_lt = Some(value.into());
        self
    }

    /// Restricts the result to sessions with buyers of this name.
    pub fn buyer_nickname(mut self, value: impl Into<String>) -> Self {
        self.buyer_nickname = Some(value.into());
        self
    }

    /// Language of messages written by the system, `en` by default; messages of people are not translated.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }

    /// Number of sessions to return on each page. Required.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page.
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
    /// Message content as JSON text, whose keys depend on `type`; a TEXT has at most 2000 characters and must not contain forbidden words. Required.
    pub content: Option<String>,
    /// Id of the conversation between a buyer and the shop; there is one for each buyer. Required.
    pub conversation_id: Option<String>,
    /// In whose name the message is sent: CUSTOMER_SERVICE, SYSTEM or ROBOT.
    pub sender_role: Option<String>,
    /// Kind of message to send; it fixes the keys of `content`. Required.
    pub type_: Option<SendMessageType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SendMessageRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Message content as JSON text, whose keys depend on `type`; a TEXT has at most 2000 characters and must not contain forbidden words. Required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Id of the conversation between a buyer and the shop; there is one for each buyer. Required.
    pub fn conversation_id(mut self, value: impl Into<String>) -> Self {
        self.conversation_id = Some(value.into());
        self
    }

    /// In whose name the message is sent: CUSTOMER_SERVICE, SYSTEM or ROBOT.
    pub fn sender_role(mut self, value: impl Into<String>) -> Self {
        self.sender_role = Some(value.into());
        self
    }

    /// Kind of message to send; it fixes the keys of `content`. Required.
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
    /// Whether new chats are assigned to the agent automatically; if false, only chats assigned by hand arrive. Required. Example: `true`.
    pub can_accept_chat: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateAgentSettingsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether new chats are assigned to the agent automatically; if false, only chats assigned by hand arrive. Required. Example: `true`.
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
    /// Picture to send to a buyer: JPG, GIF, WebP or PNG, at most 10 MB. Required.
    pub data: Option<Upload>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UploadBuyerMessagesImageRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Picture to send to a buyer: JPG, GIF, WebP or PNG, at most 10 MB. Required.
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
