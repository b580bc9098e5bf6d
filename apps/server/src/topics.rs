//! Which webhook topics each shop is to have: the settings `webhook_topics` and `webhook_address`.

use std::sync::Arc;

use tiktokshop_core::Client;
use tiktokshop_facade::layers::{Problem, Result, Settings};
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::subscriptions::{
    CheckOptions, ShopSubscriptions, Subscriber, Wanted, webhook_address,
};

use crate::shared::Shared;

/// What is wanted; `None` if no topics are named: then nothing is changed.
///
/// # Errors
/// If the platform would not accept the address.
pub(crate) fn wanted(settings: &Settings) -> Result<Option<Wanted>> {
    let Some(topics) = settings.get("webhook_topics") else { return Ok(None) };
    let address = webhook_address(settings.get("webhook_address"), settings.get("public_url"));
    let problem = |text: &str, hint: &str| Problem { text: text.to_owned(), hint: Some(hint.to_owned()) };
    let address = address.ok_or_else(|| {
        let text = "`webhook_topics` is set, but not where the platform is to send them";
        problem(text, "Set `public_url`, or `webhook_address`.")
    })?;
    let wanted = Wanted::parse(topics, address);
    wanted
        .map(Some)
        .map_err(|error| problem(error.detail(), "Set `webhook_address`, or unset `webhook_topics`."))
}

/// Makes the topics of a shop equal to what is wanted, now. `None` if another server is at it.
///
/// # Errors
/// `Store`. What the platform refuses is in what is returned.
pub(crate) async fn equalize_now(
    shared: &Shared,
    client: &Client,
    shop_id: &str,
    wanted: Wanted,
) -> tiktokshop_core::Result<Option<ShopSubscriptions>> {
    let store: Arc<dyn Store> = shared.store().clone();
    Subscriber::new(client.clone(), store, wanted, CheckOptions::default()).check_now(shop_id).await
}
