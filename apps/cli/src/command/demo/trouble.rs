//! The last act: what happens when something is wrong.

use serde_json::json;
use tiktokshop_core::ErrorKind;
use tiktokshop_core::{CallOptions, Input};

use super::stage::Stage;
use super::surprise;
use crate::exit::Result;
use crate::wording;

/// A call that changes nothing.
const OPERATION: &str = "authorization.get_authorized_shop";

/// A client with a wrong secret is refused, and the error says why.
pub async fn wrong_signature(stage: &Stage) -> Result {
    stage.story.chapter("A wrong app secret is detected")?;
    let account = stage.account.clone().ok_or_else(|| surprise("nobody has authorized the app"))?;
    let wrong =
        stage.builder().app_secret("not-the-secret").store(stage.store.clone()).account(account).build()?;
    let Err(error) = wrong.call(OPERATION, Input::new(), CallOptions::default()).await else {
        return Err(surprise("a wrong signature was accepted"));
    };
    if error.kind() != ErrorKind::SignatureInvalid {
        return Err(error.into());
    }
    let hint = error.hint_facts().map(wording::of).unwrap_or_default();
    let told = json!({"kind": "signature_invalid", "code": error.code(), "hint": hint});
    stage.story.fact("refused, not retried, and explained", told)?;
    stage.story.remark(&format!("hint: {hint}"))?;
    Ok(())
}

/// The client waits out a rate limit.
pub async fn rate_limit(stage: &Stage) -> Result {
    stage.story.chapter("A rate limit is waited out")?;
    stage.rate_limit_once(OPERATION);
    let response = stage.client.call(OPERATION, Input::new(), CallOptions::default()).await?;
    if response.attempts != 2 {
        return Err(surprise(format!("it took {} attempts, not 2", response.attempts)));
    }
    stage.story.fact("it worked on the second attempt", json!({"attempts": response.attempts}))?;
    Ok(())
}
