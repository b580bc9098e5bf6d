//! The tables `app` and `asset`.

use async_trait::async_trait;
use sqlx::PgConnection;
use tiktokshop_core::Result;
use tiktokshop_core::token::AccountId;
use tiktokshop_lifecycle::apps::{App, Apps, Assets, CategoryAsset};

use super::PostgresStore;
use super::pool;
use super::problem::failed;
use super::text::storable;
use crate::app_row::{AppRow, AssetRow, open_assets, seal_app, seal_assets};
use crate::seal::{Sealer, Trust};

const SAVE: &str = "INSERT INTO app (app_key, seal, service_id, name) VALUES ($1, $2, $3, $4)
    ON CONFLICT (app_key) DO UPDATE
        SET seal = excluded.seal, service_id = excluded.service_id, name = excluded.name";
const LOAD: &str = "SELECT * FROM app WHERE app_key = $1";
const LIST: &str = "SELECT * FROM app ORDER BY app_key";
const DELETE: &str = "DELETE FROM app WHERE app_key = $1";
/// Only if nobody has written it since it was read.
const RESEAL: &str = "UPDATE app SET seal = $3 WHERE app_key = $1 AND seal = $2";

/// Two saves of one account do not mix.
const LOCK: &str = "SELECT 1 FROM token WHERE app_key = $1 AND open_id = $2 FOR UPDATE";
const CLEAR_ASSETS: &str = "DELETE FROM asset WHERE app_key = $1 AND open_id = $2";
const INSERT_ASSETS: &str =
    "INSERT INTO asset (app_key, open_id, place, cipher, target_market, category_id, category_name)
    SELECT $1, $2, one.at - 1, one.cipher, one.market, one.id, one.name
    FROM UNNEST($3::text[], $4::text[], $5::text[], $6::text[])
        WITH ORDINALITY AS one (cipher, market, id, name, at)";
const LIST_ASSETS: &str = "SELECT * FROM asset WHERE app_key = $1 AND open_id = $2 ORDER BY place";

#[async_trait]
impl Apps for PostgresStore {
    async fn save_app(&self, app: &App) -> Result<()> {
        let mut app = app.clone();
        storable(&mut app.name);
        repeated!(self, connection => put(connection, &self.sealer, &app))
    }

    async fn load_app(&self, app_key: &str) -> Result<Option<App>> {
        let row = repeated!(self, connection => load(connection, app_key))?;
        row.map(|row| row.open(&self.sealer, Trust::Sealed)).transpose()
    }

    async fn list_apps(&self) -> Result<Vec<App>> {
        let rows = repeated!(self, connection => list(connection))?;
        rows.into_iter().map(|row| row.open(&self.sealer, Trust::Sealed)).collect()
    }

    /// Not repeated: if nothing is there the second time, nobody knows whether there was something.
    async fn delete_app(&self, app_key: &str) -> Result<bool> {
        once!(self, connection => delete(connection, app_key))
    }
}

#[async_trait]
impl Assets for PostgresStore {
    async fn save_assets(&self, account: &AccountId, assets: &[CategoryAsset]) -> Result<()> {
        let mut assets = assets.to_vec();
        for asset in &mut assets {
            storable(&mut asset.category_name);
        }
        repeated!(self, connection => save_assets(connection, &self.sealer, account, &assets))
    }

    async fn list_assets(&self, account: &AccountId) -> Result<Vec<CategoryAsset>> {
        repeated!(self, connection => read(connection, &self.sealer, account, Trust::Sealed))
    }
}

async fn put(connection: &mut PgConnection, sealer: &Sealer, app: &App) -> Result<()> {
    let query = sqlx::query(SAVE).bind(&app.app_key).bind(seal_app(sealer, app)?);
    let query = query.bind(&app.service_id).bind(&app.name);
    query.execute(connection).await.map_err(failed("save an app"))?;
    Ok(())
}

async fn load(connection: &mut PgConnection, app_key: &str) -> Result<Option<AppRow>> {
    let query = sqlx::query_as::<_, AppRow>(LOAD).bind(app_key);
    query.fetch_optional(connection).await.map_err(failed("read an app"))
}

async fn list(connection: &mut PgConnection) -> Result<Vec<AppRow>> {
    sqlx::query_as::<_, AppRow>(LIST).fetch_all(connection).await.map_err(failed("list apps"))
}

async fn delete(connection: &mut PgConnection, app_key: &str) -> Result<bool> {
    let done = sqlx::query(DELETE).bind(app_key).execute(connection).await;
    Ok(done.map_err(failed("delete an app"))?.rows_affected() > 0)
}

/// In one transaction: nobody sees the old assets gone and the new ones not yet there.
async fn save_assets(
    connection: &mut PgConnection,
    sealer: &Sealer,
    account: &AccountId,
    assets: &[CategoryAsset],
) -> Result<()> {
    let mut writing = pool::begin(connection).await?;
    let lock = sqlx::query(LOCK).bind(&account.app_key).bind(&account.open_id);
    lock.execute(&mut *writing).await.map_err(failed("replace category assets"))?;
    replace(&mut writing, sealer, account, assets).await?;
    pool::commit(writing, "save category assets").await
}

async fn replace(
    connection: &mut PgConnection,
    sealer: &Sealer,
    account: &AccountId,
    assets: &[CategoryAsset],
) -> Result<()> {
    let clear = sqlx::query(CLEAR_ASSETS).bind(&account.app_key).bind(&account.open_id);
    clear.execute(&mut *connection).await.map_err(failed("replace category assets"))?;
    let column = |of: fn(&CategoryAsset) -> &String| assets.iter().map(of).cloned().collect::<Vec<_>>();
    let insert = sqlx::query(INSERT_ASSETS)
        .bind(&account.app_key)
        .bind(&account.open_id)
        .bind(seal_assets(sealer, account, assets)?)
        .bind(column(|asset| &asset.target_market))
        .bind(column(|asset| &asset.category_id))
        .bind(column(|asset| &asset.category_name));
    insert.execute(connection).await.map_err(failed("save category assets"))?;
    Ok(())
}

async fn read(
    connection: &mut PgConnection,
    sealer: &Sealer,
    account: &AccountId,
    trust: Trust,
) -> Result<Vec<CategoryAsset>> {
    let query = sqlx::query_as::<_, AssetRow>(LIST_ASSETS).bind(&account.app_key).bind(&account.open_id);
    let rows = query.fetch_all(connection).await.map_err(failed("list category assets"))?;
    open_assets(sealer, account, rows, trust)
}

/// Seals the secrets of all apps again.
pub(super) async fn reseal(connection: &mut PgConnection, sealer: &Sealer, trust: Trust) -> Result<()> {
    for row in list(connection).await? {
        let stored = row.seal.clone();
        let app = row.open(sealer, trust)?;
        let update = sqlx::query(RESEAL).bind(&app.app_key).bind(stored).bind(seal_app(sealer, &app)?);
        update.execute(&mut *connection).await.map_err(failed("seal an app"))?;
    }
    Ok(())
}

/// Seals the assets of an account again. The account must be locked.
pub(super) async fn reseal_assets(
    connection: &mut PgConnection,
    sealer: &Sealer,
    account: &AccountId,
    trust: Trust,
) -> Result<()> {
    let assets = read(connection, sealer, account, trust).await?;
    replace(connection, sealer, account, &assets).await
}
