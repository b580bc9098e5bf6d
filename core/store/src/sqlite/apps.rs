//! The tables `app` and `asset`.

use async_trait::async_trait;
use sqlx::SqliteConnection;
use tiktokshop_core::Result;
use tiktokshop_core::token::AccountId;
use tiktokshop_lifecycle::apps::{App, Apps, Assets, CategoryAsset};

use super::SqliteStore;
use super::write::Transaction;
use crate::app_row::{AppRow, AssetRow, open_assets, seal_app, seal_assets};
use crate::problem::failed;
use crate::seal::{Sealer, Trust};

const SAVE: &str = "INSERT INTO app (app_key, seal, service_id, name) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (app_key) DO UPDATE
        SET seal = excluded.seal, service_id = excluded.service_id, name = excluded.name";
const LOAD: &str = "SELECT app_key, seal, service_id, name FROM app WHERE app_key = ?1";
const LIST: &str = "SELECT app_key, seal, service_id, name FROM app ORDER BY app_key";
const DELETE: &str = "DELETE FROM app WHERE app_key = ?1";

const CLEAR_ASSETS: &str = "DELETE FROM asset WHERE app_key = ?1 AND open_id = ?2";
const INSERT_ASSET: &str =
    "INSERT INTO asset (app_key, open_id, place, cipher, target_market, category_id, category_name)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
const LIST_ASSETS: &str =
    "SELECT app_key, open_id, place, cipher, target_market, category_id, category_name FROM asset
    WHERE app_key = ?1 AND open_id = ?2 ORDER BY place";

#[async_trait]
impl Apps for SqliteStore {
    async fn save_app(&self, app: &App) -> Result<()> {
        let mut writing = Transaction::writing(&*self.connections.get().await?).await?;
        put(&mut writing, &self.sealer, app).await?;
        writing.commit("save an app").await
    }

    async fn load_app(&self, app_key: &str) -> Result<Option<App>> {
        let query = sqlx::query_as::<_, AppRow>(LOAD).bind(app_key);
        let row = query.fetch_optional(&*self.connections.get().await?).await;
        row.map_err(failed("read an app"))?.map(|row| row.open(&self.sealer, Trust::Sealed)).transpose()
    }

    async fn list_apps(&self) -> Result<Vec<App>> {
        let rows = sqlx::query_as::<_, AppRow>(LIST).fetch_all(&*self.connections.get().await?).await;
        let rows = rows.map_err(failed("list apps"))?;
        rows.into_iter().map(|row| row.open(&self.sealer, Trust::Sealed)).collect()
    }

    async fn delete_app(&self, app_key: &str) -> Result<bool> {
        let done = sqlx::query(DELETE).bind(app_key).execute(&*self.connections.get().await?).await;
        Ok(done.map_err(failed("delete an app"))?.rows_affected() > 0)
    }
}

#[async_trait]
impl Assets for SqliteStore {
    /// In one transaction: nobody sees the old assets gone and the new ones not yet there.
    async fn save_assets(&self, account: &AccountId, assets: &[CategoryAsset]) -> Result<()> {
        let mut writing = Transaction::writing(&*self.connections.get().await?).await?;
        replace(&mut writing, &self.sealer, account, assets).await?;
        writing.commit("save category assets").await
    }

    async fn list_assets(&self, account: &AccountId) -> Result<Vec<CategoryAsset>> {
        let mut connection = self.connections.get().await?.acquire().await.map_err(failed("be read"))?;
        read(&mut connection, &self.sealer, account, Trust::Sealed).await
    }
}

async fn put(connection: &mut SqliteConnection, sealer: &Sealer, app: &App) -> Result<()> {
    let query = sqlx::query(SAVE).bind(&app.app_key).bind(seal_app(sealer, app)?);
    let query = query.bind(&app.service_id).bind(&app.name);
    query.execute(connection).await.map_err(failed("save an app"))?;
    Ok(())
}

async fn replace(
    connection: &mut SqliteConnection,
    sealer: &Sealer,
    account: &AccountId,
    assets: &[CategoryAsset],
) -> Result<()> {
    let clear = sqlx::query(CLEAR_ASSETS).bind(&account.app_key).bind(&account.open_id);
    clear.execute(&mut *connection).await.map_err(failed("replace category assets"))?;
    let ciphers = seal_assets(sealer, account, assets)?;
    for (place, (asset, cipher)) in assets.iter().zip(ciphers).enumerate() {
        let insert = sqlx::query(INSERT_ASSET)
            .bind(&account.app_key)
            .bind(&account.open_id)
            .bind(place as i64)
            .bind(cipher)
            .bind(&asset.target_market)
            .bind(&asset.category_id)
            .bind(&asset.category_name);
        insert.execute(&mut *connection).await.map_err(failed("save a category asset"))?;
    }
    Ok(())
}

async fn read(
    connection: &mut SqliteConnection,
    sealer: &Sealer,
    account: &AccountId,
    trust: Trust,
) -> Result<Vec<CategoryAsset>> {
    let query = sqlx::query_as::<_, AssetRow>(LIST_ASSETS).bind(&account.app_key).bind(&account.open_id);
    let rows = query.fetch_all(connection).await.map_err(failed("list category assets"))?;
    open_assets(sealer, account, rows, trust)
}

/// Seals the secrets of all apps again.
pub(super) async fn reseal(connection: &mut SqliteConnection, sealer: &Sealer, trust: Trust) -> Result<()> {
    let rows = sqlx::query_as::<_, AppRow>(LIST).fetch_all(&mut *connection).await;
    for row in rows.map_err(failed("list apps"))? {
        put(connection, sealer, &row.open(sealer, trust)?).await?;
    }
    Ok(())
}

/// Seals the assets of an account again.
pub(super) async fn reseal_assets(
    connection: &mut SqliteConnection,
    sealer: &Sealer,
    account: &AccountId,
    trust: Trust,
) -> Result<()> {
    let assets = read(connection, sealer, account, trust).await?;
    replace(connection, sealer, account, &assets).await
}
