// Generated from core/catalog by `cargo gen`. Do not edit.

//! Customer engagement: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::call::{Call, Request};
use crate::client::Handle;

/// Customer engagement: the operations of the domain `customer_engagement`.
#[derive(Debug)]
pub struct CustomerEngagementApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> CustomerEngagementApi<'a, M> {
    /// Creates a buyer messaging task with your own text.
    ///
    /// Official name `CreateCustomEngagementTask`: `POST /customer_engagement/{version}/engagement_tasks/custom`, version 202502.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - idempotency key: `idempotency_key`; by default, the client creates one
    /// - scope: `seller.customer_engagement.write`
    /// - codes of this domain: `68008004` (Business), `68008016` (Business), `68009001` (PermissionDenied), `68009002` (Business), `68009003` (InvalidRequest), `68009004` (Business), `68009005` (Business)
    #[doc(alias = "CreateCustomEngagementTask")]
    pub fn create_custom_engagement_task(
        &self,
        request: CreateCustomEngagementTaskRequest,
    ) -> Call<'a, CreateCustomEngagementTaskResponse, M> {
        Call::new(self.client, &request)
    }

    /// Creates a buyer messaging task from a message template.
    ///
    /// Official name `CreateEngagementTask`: `POST /customer_engagement/{version}/engagement_tasks`, version 202412.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - idempotency key: `idempotency_key`; by default, the client creates one
    /// - scope: `seller.customer_engagement.write`
    /// - codes of this domain: `68008004` (Business), `68008016` (Business), `68009001` (PermissionDenied), `68009002` (Business), `68009003` (InvalidRequest), `68009004` (Business), `68009005` (Business)
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/67777e436b61b002f60f01da>
    #[doc(alias = "CreateEngagementTask")]
    pub fn create_engagement_task(
        &self,
        request: CreateEngagementTaskRequest,
    ) -> Call<'a, CreateEngagementTaskResponse, M> {
        Call::new(self.client, &request)
    }

    /// Tells whether the shop sees the customer tab.
    ///
    /// Official name `GetCustomerTabVisibility`: `GET /customer_engagement/{version}/customer_tab/visibility`, version 202501.
    ///
    /// - cipher: `shop_cipher` (required)
    /// - codes of this domain: `68008004` (Business), `68008016` (Business), `68009001` (PermissionDenied), `68009002` (Business), `68009003` (InvalidRequest), `68009004` (Business), `68009005` (Business)
    #[doc(alias = "GetCustomerTabVisibility")]
    pub fn get_customer_tab_visibility(
        &self,
        request: GetCustomerTabVisibilityRequest,
    ) -> Call<'a, GetCustomerTabVisibilityResponse, M> {
        Call::new(self.client, &request)
    }

    /// Tells which customer engagement features the shop may use.
    ///
    /// Official name `GetFeaturePermissions`: `GET /customer_engagement/{version}/permissions`, version 202502.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.customer_engagement.read`
    /// - codes of this domain: `68008004` (Business), `68008016` (Business), `68009001` (PermissionDenied), `68009002` (Business), `68009003` (InvalidRequest), `68009004` (Business), `68009005` (Business)
    #[doc(alias = "GetFeaturePermissions")]
    pub fn get_feature_permissions(
        &self,
        request: GetFeaturePermissionsRequest,
    ) -> Call<'a, GetFeaturePermissionsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the message templates for engagement tasks in one locale.
    ///
    /// Official name `GetMessageTemplates`: `GET /customer_engagement/{version}/message_templates`, version 202412.
    ///
    /// - cipher: `shop_cipher` (required)
    /// - scope: `seller.customer_engagement.read`
    /// - codes of this domain: `68008004` (Business), `68008016` (Business), `68009001` (PermissionDenied), `68009002` (Business), `68009003` (InvalidRequest), `68009004` (Business), `68009005` (Business)
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/67777e44223fde02fdfdc157>
    #[doc(alias = "GetMessageTemplates")]
    pub fn get_message_templates(
        &self,
        request: GetMessageTemplatesRequest,
    ) -> Call<'a, GetMessageTemplatesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns reach, claims, orders and sales of the given engagement tasks.
    ///
    /// Official name `GetTaskPerformances`: `POST /customer_engagement/{version}/performances`, version 202412.
    ///
    /// - cipher: `shop_cipher` (required)
    /// - scope: `seller.customer_engagement.read`
    /// - codes of this domain: `68008004` (Business), `68008016` (Business), `68009001` (PermissionDenied), `68009002` (Business), `68009003` (InvalidRequest), `68009004` (Business), `68009005` (Business)
    #[doc(alias = "GetTaskPerformances")]
    pub fn get_task_performances(
        &self,
        request: GetTaskPerformancesRequest,
    ) -> Call<'a, GetTaskPerformancesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Sends the message of an engagement task to buyers, by their relay email addresses.
    ///
    /// Official name `SendEngagementMessage`: `POST /customer_engagement/{version}/messages`, version 202412.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    /// - scope: `seller.customer_engagement.write`
    /// - codes of this domain: `68008004` (Business), `68008016` (Business), `68009001` (PermissionDenied), `68009002` (Business), `68009003` (InvalidRequest), `68009004` (Business), `68009005` (Business)
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/67777e448e882e030d29676e>
    #[doc(alias = "SendEngagementMessage")]
    pub fn send_engagement_message(
        &self,
        request: SendEngagementMessageRequest,
    ) -> Call<'a, SendEngagementMessageResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for CreateCustomEngagementTaskRequest {
    const OPERATION: &'static str = "customer_engagement.create_custom_engagement_task";
}

impl Request for CreateEngagementTaskRequest {
    const OPERATION: &'static str = "customer_engagement.create_engagement_task";
}

impl Request for GetCustomerTabVisibilityRequest {
    const OPERATION: &'static str = "customer_engagement.get_customer_tab_visibility";
}

impl Request for GetFeaturePermissionsRequest {
    const OPERATION: &'static str = "customer_engagement.get_feature_permissions";
}

impl Request for GetMessageTemplatesRequest {
    const OPERATION: &'static str = "customer_engagement.get_message_templates";
}

impl Request for GetTaskPerformancesRequest {
    const OPERATION: &'static str = "customer_engagement.get_task_performances";
}

impl Request for SendEngagementMessageRequest {
    const OPERATION: &'static str = "customer_engagement.send_engagement_message";
}
