// Generated from core/catalog by `cargo gen`. Do not edit.

//! Event: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::Empty;
use crate::call::{Call, Request};
use crate::client::Handle;

/// Event: the operations of the domain `event`.
#[derive(Debug)]
pub struct EventApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> EventApi<'a, M> {
    /// Removes the shop's webhook address for one event type.
    ///
    /// Official name `DeleteShopWebhook`: `DELETE /event/{version}/webhooks`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.authorization.info`
    /// - elsewhere: PHP `Event.deleteShopWebhook`, Laravel `event.deleteWebhook`
    #[doc(alias = "DeleteShopWebhook")]
    #[doc(alias = "deleteShopWebhook")]
    pub fn delete_shop_webhook(&self, request: DeleteShopWebhookRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Lists the shop's webhook addresses, one per event type.
    ///
    /// Official name `GetShopWebhooks`: `GET /event/{version}/webhooks`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.authorization.info`
    /// - elsewhere: PHP `Event.getShopWebhooks`, Laravel `event.webhookList`
    #[doc(alias = "GetShopWebhooks")]
    #[doc(alias = "getShopWebhooks")]
    pub fn get_shop_webhooks(&self, request: GetShopWebhooksRequest) -> Call<'a, GetShopWebhooksResponse, M> {
        Call::new(self.client, &request)
    }

    /// Sets or replaces the shop's webhook address for one event type.
    ///
    /// Official name `UpdateShopWebhook`: `PUT /event/{version}/webhooks`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.authorization.info`
    /// - elsewhere: PHP `Event.updateShopWebhook`, Laravel `event.updateWebhook`
    #[doc(alias = "UpdateShopWebhook")]
    #[doc(alias = "updateShopWebhook")]
    pub fn update_shop_webhook(&self, request: UpdateShopWebhookRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }
}

impl Request for DeleteShopWebhookRequest {
    const OPERATION: &'static str = "event.delete_shop_webhook";
}

impl Request for GetShopWebhooksRequest {
    const OPERATION: &'static str = "event.get_shop_webhooks";
}

impl Request for UpdateShopWebhookRequest {
    const OPERATION: &'static str = "event.update_shop_webhook";
}
