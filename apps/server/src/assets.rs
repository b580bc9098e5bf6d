//! Category assets: which one a call of a partner is for. Clients name it by its category or market; its cipher stays here.

use tiktokshop_core::catalog::{Cipher, Version};
use tiktokshop_core::token::AccountId;
use tiktokshop_core::{Client, Error, ErrorKind, Result};
use tiktokshop_lifecycle::assets::category_asset;
use tiktokshop_lifecycle::roster::AccountPage;

use crate::shared::Shared;

/// What a call says about its category asset.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Wanted<'a> {
    /// The partner, by open id.
    pub(crate) account: Option<&'a str>,
    /// The id of the asset's category, or its target market.
    pub(crate) asset: Option<&'a str>,
}

/// Whether a call may be for a category asset.
pub(crate) fn takes_asset(version: &Version) -> bool {
    version.ciphers.iter().any(|rule| rule.cipher == Cipher::CategoryAsset)
}

fn needs_asset(version: &Version) -> bool {
    version.ciphers.iter().any(|rule| rule.cipher == Cipher::CategoryAsset && rule.required)
}

/// The client for the category asset that a call names; if it names none and needs one, for the only one of the account.
///
/// # Errors
/// `InvalidRequest` if it is not clear which asset, or which partner, is meant, or if the call takes none.
pub(crate) async fn client_for(
    shared: &Shared,
    client: Client,
    versions: &[&Version],
    wanted: Wanted<'_>,
) -> Result<Client> {
    let takes = versions.iter().any(|version| takes_asset(version));
    if wanted.asset.is_some() && !takes {
        return Err(refused("the operation is not for a category asset"));
    }
    let needs = !versions.is_empty() && versions.iter().all(|version| needs_asset(version));
    if wanted.asset.is_none() && !needs {
        return Ok(client);
    }
    let account = match wanted.account {
        Some(open_id) => AccountId::new(client.app_key(), open_id),
        None => only_partner(shared, client.app_key()).await?,
    };
    let asset = category_asset(&client, &**shared.store(), &account, wanted.asset).await?;
    // A market may name an asset whose category is that of another one, too.
    let name = wanted.asset.unwrap_or(&asset.category_id);
    Ok(client.with_account(account).category_asset(name))
}

async fn only_partner(shared: &Shared, app_key: &str) -> Result<AccountId> {
    // A second one is enough to know that there is not only one.
    let page = AccountPage {
        app_key: Some(app_key.to_owned()),
        of_partners: true,
        limit: 2,
        ..AccountPage::default()
    };
    let mut found = shared.store().page_accounts(&page).await?;
    match found.len() {
        1 => Ok(found.remove(0).account),
        0 => Err(refused("no partner has authorized the app, so there is no category asset")),
        _ => Err(refused("several partners have authorized the app: name the account of one by its open id")),
    }
}

fn refused(detail: &str) -> Error {
    Error::new(ErrorKind::InvalidRequest, detail.to_owned())
}
