//! The first act: a seller authorizes the app.

use std::time::Duration;

use serde_json::json;
use tiktokshop_core::oauth::{AuthorizeHosts, AuthorizeUrl, OAuth, StateCheck};
use tiktokshop_core::token::TokenSet;
use tiktokshop_sandbox::Sandbox;

use super::stage::{PATIENCE, Stage};
use super::story::Story;
use super::{browser, surprise};
use crate::exit::Result;
use crate::http;
use crate::mask;
use crate::time;

/// This seller has shops in two countries, whose packages exist from payment on.
const REGION: &str = "GB";

/// Link, consent page, callback, code, tokens, shops.
pub async fn run(stage: &mut Stage) -> Result {
    let story = stage.story.clone();
    story.chapter("A seller authorizes the app")?;
    let oauth = oauth(&stage.sandbox)?;
    let ttl = Duration::from_secs(600);
    let started = oauth.begin(stage.store.as_ref(), &AuthorizeUrl::seller(), "demo", ttl).await?;
    story.remark("the link carries a state that works once; the seller opens it in a browser")?;
    let pool = http::plain()?;
    let (_, name) = browser::approve(&story, &pool, &started.url, REGION).await?;
    let callback = stage.app.next(PATIENCE).await.ok_or_else(|| surprise("no callback arrived"))?;
    story.fact(&format!("{name} approved, and the callback reached the app"), json!({"seller": name}))?;
    story.remark(
        "the code is exchanged at the auth host, with the app secret in the query: that URL is never shown",
    )?;
    let check = StateCheck::Stored;
    let done =
        oauth.complete_callback(&callback.target, check, stage.store.as_ref(), Some(&stage.client)).await?;
    if let Some(problem) = done.shops_error {
        return Err(problem.into());
    }
    tell_tokens(&story, &done.record.tokens)?;
    let shops: Vec<String> = done.shops.iter().map(|shop| format!("{} {}", shop.name, shop.id)).collect();
    story.fact(&format!("shops: {}", shops.join(", ")), json!({"shops": shops}))?;
    let shop = done.shops.iter().find(|shop| shop.region == REGION).or(done.shops.first());
    let shop = shop.ok_or_else(|| surprise("the seller has no shops"))?;
    stage.client = stage.client.with_account(done.account.clone()).shop(&shop.id);
    stage.account = Some(done.account);
    Ok(())
}

fn oauth(sandbox: &Sandbox) -> Result<OAuth> {
    let oauth = OAuth::standalone(&sandbox.app_key, sandbox.app_secret.as_str())?;
    let hosts = AuthorizeHosts::all_at(&sandbox.auth_url);
    Ok(oauth
        .with_service_id(&sandbox.service_id)
        .with_auth_url(&sandbox.auth_url)
        .with_authorize_hosts(hosts))
}

fn tell_tokens(story: &Story, tokens: &TokenSet) -> Result {
    let token = mask::tail(tokens.access_token.expose());
    let ends = time::relative(tokens.access_token_expires_at, time::now());
    let told = json!({"access_token": token, "access_token_expires_at": tokens.access_token_expires_at});
    story.fact(&format!("the tokens are in the store: access token {token}, expires {ends}"), told)?;
    Ok(())
}
