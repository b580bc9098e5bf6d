//! `tiktokshop webhook secret`: a new secret for events that are forwarded.

use serde_json::json;
use tiktokshop_lifecycle::forward::SigningSecret;

use crate::context::Context;
use crate::exit::Result;

/// Prints it. It is stored nowhere.
pub fn run(context: &Context) -> Result {
    let secret = SigningSecret::generate()?.text();
    context.out.either(&json!({"secret": secret.expose()}), |out| out.line(secret.expose()))?;
    Ok(())
}
