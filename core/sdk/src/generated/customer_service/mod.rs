// Generated from core/catalog by `cargo gen`. Do not edit.

//! Customer service: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::Empty;
use crate::call::{Call, Paged, Request};
use crate::client::Handle;

/// Customer service: the operations of the domain `customer_service`.
#[derive(Debug)]
pub struct CustomerServiceApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> CustomerServiceApi<'a, M> {
    /// Opens a chat with a buyer, or returns the chat that already exists.
    ///
    /// Official name `CreateConversation`: `POST /customer_service/{version}/conversations`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.customer_service`
    /// - codes of this domain: `45101002` (InvalidRequest), `45101003` (Business), `45101006` (Business), `45101008` (Server), `45102007` (PermissionDenied), `45109001` (Business), `45109003` (Business), `45111001` (Business), `45111012` (RateLimited), `45111017` (InvalidRequest)
    /// - elsewhere: PHP `CustomerService.createConversation`
    #[doc(alias = "CreateConversation")]
    #[doc(alias = "createConversation")]
    pub fn create_conversation(
        &self,
        request: CreateConversationRequest,
    ) -> Call<'a, CreateConversationResponse, M> {
        Call::new(self.client, &request)
    }

    /// Ends one customer service session of a conversation.
    ///
    /// Official name `EndSession`: `POST /customer_service/{version}/conversations/{conversation_id}/sessions/{session_id}/end`, version 202605.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `45101002` (InvalidRequest), `45101003` (Business), `45101006` (Business), `45101008` (Server), `45102007` (PermissionDenied), `45109001` (Business), `45109003` (Business), `45111001` (Business), `45111012` (RateLimited), `45111017` (InvalidRequest)
    #[doc(alias = "EndSession")]
    pub fn end_session(&self, request: EndSessionRequest) -> Call<'a, EndSessionResponse, M> {
        Call::new(self.client, &request)
    }

    /// Tells whether the shop's agent accepts chats.
    ///
    /// Official name `GetAgentSettings`: `GET /customer_service/{version}/agents/settings`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.customer_service`
    /// - codes of this domain: `45101002` (InvalidRequest), `45101003` (Business), `45101006` (Business), `45101008` (Server), `45102007` (PermissionDenied), `45109001` (Business), `45109003` (Business), `45111001` (Business), `45111012` (RateLimited), `45111017` (InvalidRequest)
    /// - elsewhere: PHP `CustomerService.getAgentSettings`
    #[doc(alias = "GetAgentSettings")]
    #[doc(alias = "getAgentSettings")]
    pub fn get_agent_settings(
        &self,
        request: GetAgentSettingsRequest,
    ) -> Call<'a, GetAgentSettingsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns one buyer conversation with its participants and unread count.
    ///
    /// Official name `GetConversation`: `GET /customer_service/{version}/conversations/{conversation_id}`, version 202601.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - the response contains personal data
    /// - codes of this domain: `45101002` (InvalidRequest), `45101003` (Business), `45101006` (Business), `45101008` (Server), `45102007` (PermissionDenied), `45109001` (Business), `45109003` (Business), `45111001` (Business), `45111012` (RateLimited), `45111017` (InvalidRequest)
    #[doc(alias = "GetConversation")]
    pub fn get_conversation(&self, request: GetConversationRequest) -> Call<'a, GetConversationResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the messages of a buyer conversation, newest first, without marking them read.
    ///
    /// Official name `GetConversationMessages`: `GET /customer_service/{version}/conversations/{conversation_id}/messages`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `messages`
    /// - the response contains personal data
    /// - scope: `seller.customer_service`
    /// - codes of this domain: `45101002` (InvalidRequest), `45101003` (Business), `45101006` (Business), `45101008` (Server), `45102007` (PermissionDenied), `45109001` (Business), `45109003` (Business), `45111001` (Business), `45111012` (RateLimited), `45111017` (InvalidRequest)
    /// - elsewhere: PHP `CustomerService.getConversationMessages`
    #[doc(alias = "GetConversationMessages")]
    #[doc(alias = "getConversationMessages")]
    pub fn get_conversation_messages(
        &self,
        request: GetConversationMessagesRequest,
    ) -> Call<'a, GetConversationMessagesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the shop's conversations with buyers, each with its latest message.
    ///
    /// Official name `GetConversations`: `GET /customer_service/{version}/conversations`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `conversations`
    /// - the response contains personal data
    /// - scope: `seller.customer_service`
    /// - codes of this domain: `45101002` (InvalidRequest), `45101003` (Business), `45101006` (Business), `45101008` (Server), `45102007` (PermissionDenied), `45109001` (Business), `45109003` (Business), `45111001` (Business), `45111012` (RateLimited), `45111017` (InvalidRequest)
    /// - elsewhere: PHP `CustomerService.getConversations`
    #[doc(alias = "GetConversations")]
    #[doc(alias = "getConversations")]
    pub fn get_conversations(
        &self,
        request: GetConversationsRequest,
    ) -> Call<'a, GetConversationsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns response time, response rate and satisfaction of customer service.
    ///
    /// Official name `GetCustomerServicePerformance`: `GET /customer_service/{version}/performance`, version 202407.
    ///
    /// - cipher: `shop_cipher` (required)
    /// - scope: `seller.customer_service`
    /// - codes of this domain: `45101002` (InvalidRequest), `45101003` (Business), `45101006` (Business), `45101008` (Server), `45102007` (PermissionDenied), `45109001` (Business), `45109003` (Business), `45111001` (Business), `45111012` (RateLimited), `45111017` (InvalidRequest)
    #[doc(alias = "GetCustomerServicePerformance")]
    pub fn get_customer_service_performance(
        &self,
        request: GetCustomerServicePerformanceRequest,
    ) -> Call<'a, GetCustomerServicePerformanceResponse, M> {
        Call::new(self.client, &request)
    }

    /// Marks all buyer messages of a conversation as read.
    ///
    /// Official name `ReadMessage`: `POST /customer_service/{version}/conversations/{conversation_id}/messages/read`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.customer_service`
    /// - codes of this domain: `45101002` (InvalidRequest), `45101003` (Business), `45101006` (Business), `45101008` (Server), `45102007` (PermissionDenied), `45109001` (Business), `45109003` (Business), `45111001` (Business), `45111012` (RateLimited), `45111017` (InvalidRequest)
    /// - elsewhere: PHP `CustomerService.readMessage`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650a59f7c16ffe02b8e8db3f>
    #[doc(alias = "ReadMessage")]
    #[doc(alias = "readMessage")]
    pub fn read_message(&self, request: ReadMessageRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Lists customer service sessions in a time range of at most 90 days.
    ///
    /// Official name `SearchSessions`: `POST /customer_service/{version}/sessions/search`, version 202602.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `sessions`
    /// - the response contains personal data
    /// - codes of this domain: `45101002` (InvalidRequest), `45101003` (Business), `45101006` (Business), `45101008` (Server), `45102007` (PermissionDenied), `45109001` (Business), `45109003` (Business), `45111001` (Business), `45111012` (RateLimited), `45111017` (InvalidRequest)
    #[doc(alias = "SearchSessions")]
    pub fn search_sessions(&self, request: SearchSessionsRequest) -> Call<'a, SearchSessionsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Sends a text, image or card to the buyer of a conversation.
    ///
    /// Official name `SendMessage`: `POST /customer_service/{version}/conversations/{conversation_id}/messages`, version 202606.
    /// Also in version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `45101002` (InvalidRequest), `45101003` (Business), `45101006` (Business), `45101008` (Server), `45102007` (PermissionDenied), `45109001` (Business), `45109003` (Business), `45111001` (Business), `45111012` (RateLimited), `45111017` (InvalidRequest)
    /// - elsewhere: PHP `CustomerService.sendMessage`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650a58bbbace3e02b7556286>
    #[doc(alias = "SendMessage")]
    #[doc(alias = "sendMessage")]
    pub fn send_message(&self, request: SendMessageRequest) -> Call<'a, SendMessageResponse, M> {
        Call::new(self.client, &request)
    }

    /// Switches on or off whether the agent accepts new chats.
    ///
    /// Official name `UpdateAgentSettings`: `PUT /customer_service/{version}/agents/settings`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.customer_service`
    /// - codes of this domain: `45101002` (InvalidRequest), `45101003` (Business), `45101006` (Business), `45101008` (Server), `45102007` (PermissionDenied), `45109001` (Business), `45109003` (Business), `45111001` (Business), `45111012` (RateLimited), `45111017` (InvalidRequest)
    /// - elsewhere: PHP `CustomerService.updateAgentSettings`
    #[doc(alias = "UpdateAgentSettings")]
    #[doc(alias = "updateAgentSettings")]
    pub fn update_agent_settings(&self, request: UpdateAgentSettingsRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Uploads an image for a buyer message and returns its URL and size.
    ///
    /// Official name `UploadBuyerMessagesImage`: `POST /customer_service/{version}/images/upload`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.customer_service`
    /// - codes of this domain: `45101002` (InvalidRequest), `45101003` (Business), `45101006` (Business), `45101008` (Server), `45102007` (PermissionDenied), `45109001` (Business), `45109003` (Business), `45111001` (Business), `45111012` (RateLimited), `45111017` (InvalidRequest)
    /// - elsewhere: PHP `CustomerService.uploadBuyerMessagesImage`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650a599d0fcef602bf2a1dc8>
    #[doc(alias = "UploadBuyerMessagesImage")]
    #[doc(alias = "uploadBuyerMessagesImage")]
    pub fn upload_buyer_messages_image(
        &self,
        request: UploadBuyerMessagesImageRequest,
    ) -> Call<'a, UploadBuyerMessagesImageResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for CreateConversationRequest {
    const OPERATION: &'static str = "customer_service.create_conversation";
}

impl Request for EndSessionRequest {
    const OPERATION: &'static str = "customer_service.end_session";
}

impl Request for GetAgentSettingsRequest {
    const OPERATION: &'static str = "customer_service.get_agent_settings";
}

impl Request for GetConversationRequest {
    const OPERATION: &'static str = "customer_service.get_conversation";
}

impl Request for GetConversationMessagesRequest {
    const OPERATION: &'static str = "customer_service.get_conversation_messages";
}

impl Paged for GetConversationMessagesResponse {
    type Item = models::Message;
}

impl Request for GetConversationsRequest {
    const OPERATION: &'static str = "customer_service.get_conversations";
}

impl Paged for GetConversationsResponse {
    type Item = models::Conversation;
}

impl Request for GetCustomerServicePerformanceRequest {
    const OPERATION: &'static str = "customer_service.get_customer_service_performance";
}

impl Request for ReadMessageRequest {
    const OPERATION: &'static str = "customer_service.read_message";
}

impl Request for SearchSessionsRequest {
    const OPERATION: &'static str = "customer_service.search_sessions";
}

impl Paged for SearchSessionsResponse {
    type Item = models::Session;
}

impl Request for SendMessageRequest {
    const OPERATION: &'static str = "customer_service.send_message";
}

impl Request for UpdateAgentSettingsRequest {
    const OPERATION: &'static str = "customer_service.update_agent_settings";
}

impl Request for UploadBuyerMessagesImageRequest {
    const OPERATION: &'static str = "customer_service.upload_buyer_messages_image";

    fn files(&self) -> Vec<(&'static str, crate::Upload)> {
        let files = [("data", &self.data)];
        files.into_iter().filter_map(|(name, file)| Some((name, file.clone()?))).collect()
    }
}
