//! The app that the sandbox knows: one, as in Partner Center.

use crate::ids::Ids;

/// An app that sellers can authorize.
#[derive(Clone)]
pub struct App {
    /// Sent with every call.
    pub key: String,
    /// Signs calls and webhooks.
    pub secret: String,
    /// Named by authorization links.
    pub service_id: String,
    /// Shown on the consent page.
    pub name: String,
    /// Where the consent page redirects to; `None` for a page of the sandbox that shows the code.
    pub redirect_url: Option<String>,
    /// The address that receives every event, even if the shop has no subscription.
    pub webhook_url: Option<String>,
}

impl App {
    /// An app whose key and secret are derived from a seed.
    pub fn from_seed(seed: u64) -> App {
        let mut ids = Ids::new(seed ^ 0xA99);
        App {
            key: format!("6{:012x}", ids.random() >> 16),
            secret: format!("{:016x}{:016x}{:08x}", ids.random(), ids.random(), ids.random() >> 32),
            service_id: ids.other(),
            name: "Sandbox App".into(),
            redirect_url: None,
            webhook_url: None,
        }
    }
}

impl std::fmt::Debug for App {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut fields = out.debug_struct("App");
        fields.field("key", &self.key).field("service_id", &self.service_id).field("name", &self.name);
        fields.finish_non_exhaustive()
    }
}
