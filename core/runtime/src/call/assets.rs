//! The cipher of the category asset that a handle names: from what is remembered, else from the store, else from the platform.

use serde_json::Value;

use crate::call::credentials::{asking_scope, owner_key, token_source};
use crate::call::input::{CallOptions, Input};
use crate::call::pipeline;
use crate::context::Context;
use crate::error::{Error, ErrorKind, Result};
use crate::token::{AccountId, Assets, CategoryAsset, TokenSource};

const OPERATION: &str = "authorization.get_authorized_category_assets";

/// The cipher of the handle's category asset; `None` if the handle names none.
pub(crate) async fn cipher(context: &Context, options: &CallOptions) -> Result<Option<String>> {
    let Some(name) = context.scope.asset.as_deref() else { return Ok(None) };
    let source = token_source(context, options).await?;
    let (book, owner) = (&context.shared.assets, owner_key(&source));
    if let Some(found) = chosen(book.assets(&owner), name)? {
        return Ok(Some(found));
    }
    let _one_at_a_time = book.asking.lock().await;
    if let Some(found) = chosen(book.assets(&owner), name)? {
        return Ok(Some(found));
    }
    if let Some((store, account)) = shelf(&source) {
        let stored = store.list_assets(account).await?;
        if let Some(found) = chosen(Some(stored.clone()), name)? {
            book.learn(&owner, &stored, false);
            return Ok(Some(found));
        }
    }
    let listed = list(context, options, &source).await?;
    chosen(Some(listed.clone()), name)?.map(Some).ok_or_else(|| CategoryAsset::missing(&listed))
}

/// The cipher that the platform lists for the handle's asset, after it refused one; `None` if it lists no other. It is asked once
/// however many calls were refused, and not again within a minute.
pub(crate) async fn renewed_cipher(
    context: &Context,
    options: &CallOptions,
    source: &TokenSource,
    refused: &str,
) -> Result<Option<String>> {
    let Some(name) = context.scope.asset.as_deref() else { return Ok(None) };
    let book = &context.shared.assets;
    let _one_at_a_time = book.asking.lock().await;
    let listed = match book.just_listed(&owner_key(source)) {
        Some(listed) => listed,
        None => list(context, options, source).await?,
    };
    Ok(chosen(Some(listed), name)?.filter(|cipher| cipher != refused))
}

fn chosen(assets: Option<Vec<CategoryAsset>>, name: &str) -> Result<Option<String>> {
    let Some(assets) = assets else { return Ok(None) };
    Ok(CategoryAsset::choose(assets, Some(name))?.map(|asset| asset.cipher))
}

/// Where the account's assets are kept, if its store keeps any.
fn shelf(source: &TokenSource) -> Option<(&dyn Assets, &AccountId)> {
    let TokenSource::Managed { manager, account } = source else { return None };
    manager.store().assets().map(|store| (store, account))
}

/// Asks the platform which category assets the token opens, and keeps them. An empty list deletes nothing.
async fn list(context: &Context, options: &CallOptions, source: &TokenSource) -> Result<Vec<CategoryAsset>> {
    let context = &context.replace_scope(asking_scope(context, options, source));
    let response =
        Box::pin(pipeline::operation(context, OPERATION, Input::new(), CallOptions::default())).await?;
    let data: Value = serde_json::from_slice(&response.data()).map_err(|problem| {
        let detail = format!("the list of category assets cannot be read: {problem}");
        Error::new(ErrorKind::Decode, detail).with_request_id(response.request_id.clone())
    })?;
    let listed = CategoryAsset::listed(&data);
    context.shared.assets.learn(&owner_key(source), &listed, true);
    if let Some((store, account)) = shelf(source).filter(|_| !listed.is_empty()) {
        store.save_assets(account, &listed).await?;
    }
    Ok(listed)
}
