//! What both databases have in common in the tables `app` and `asset`: their rows, and what secrets are bound to.

use sqlx::FromRow;
use tiktokshop_core::Result;
use tiktokshop_core::token::AccountId;
use tiktokshop_lifecycle::apps::{App, CategoryAsset};

use crate::seal::{Bond, Place, Sealer, Trust};

/// A row of the table `app`.
#[derive(FromRow)]
pub(crate) struct AppRow {
    app_key: String,
    pub(crate) seal: String,
    service_id: String,
    name: String,
}

impl AppRow {
    /// The app, if its seal fits.
    pub(crate) fn open(self, sealer: &Sealer, trust: Trust) -> Result<App> {
        let bond = app_bond(&self.app_key, &self.service_id, &self.name);
        let secret = sealer.open(&Place { bond: &bond, loose: bond.clone() }, &self.seal, trust)?;
        Ok(App { app_key: self.app_key, app_secret: secret, service_id: self.service_id, name: self.name })
    }
}

/// The secret of an app as it is stored.
pub(crate) fn seal_app(sealer: &Sealer, app: &App) -> Result<String> {
    sealer.seal(&app_bond(&app.app_key, &app.service_id, &app.name), app.app_secret.expose())
}

fn app_bond(app_key: &str, service_id: &str, name: &str) -> Bond {
    Bond::of(["app", app_key, service_id, name])
}

/// A row of the table `asset`.
#[derive(FromRow)]
pub(crate) struct AssetRow {
    cipher: String,
    target_market: String,
    category_id: String,
    category_name: String,
}

impl AssetRow {
    fn asset(self) -> CategoryAsset {
        let AssetRow { cipher, target_market, category_id, category_name } = self;
        CategoryAsset { cipher, target_market, category_id, category_name }
    }
}

/// The assets of an account, all of them and in order: their number is a part of what they are bound to.
pub(crate) fn open_assets(
    sealer: &Sealer,
    account: &AccountId,
    rows: Vec<AssetRow>,
    trust: Trust,
) -> Result<Vec<CategoryAsset>> {
    let count = rows.len();
    let open = |(at, row): (usize, AssetRow)| {
        let mut asset = row.asset();
        let bond = asset_bond(account, &asset, at, count);
        let cipher = sealer.open(&Place { bond: &bond, loose: bond.clone() }, &asset.cipher, trust)?;
        cipher.expose().clone_into(&mut asset.cipher);
        Ok(asset)
    };
    rows.into_iter().enumerate().map(open).collect()
}

/// The ciphers of assets as they are stored.
pub(crate) fn seal_assets(
    sealer: &Sealer,
    account: &AccountId,
    assets: &[CategoryAsset],
) -> Result<Vec<String>> {
    let seal = |(at, asset): (usize, &CategoryAsset)| {
        sealer.seal(&asset_bond(account, asset, at, assets.len()), &asset.cipher)
    };
    assets.iter().enumerate().map(seal).collect()
}

fn asset_bond(account: &AccountId, asset: &CategoryAsset, at: usize, count: usize) -> Bond {
    let AccountId { app_key, open_id } = account;
    let CategoryAsset { target_market, category_id, category_name, .. } = asset;
    Bond::of(["asset", app_key, open_id, target_market, category_id, category_name])
        .and(&at.to_string())
        .and(&count.to_string())
}
