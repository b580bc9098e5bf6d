//! The tables `checkpoint` and `mirror`. Who writes copies of a shop holds the shop's advisory lock, so that what is there does not
//! change between the look and the write.

mod apply;
mod checkpoints;
mod mirrors;

use async_trait::async_trait;
use tiktokshop_core::token::{Expected, Saved};
use tiktokshop_core::{Result, random};
use tiktokshop_lifecycle::inbox::Arrival;
use tiktokshop_lifecycle::sync::{Applied, Checkpoint, Checkpoints, Mirror, MirrorKind, Mirrors};

use super::PostgresStore;

#[async_trait]
impl Checkpoints for PostgresStore {
    async fn load_checkpoint(&self, app_key: &str, shop_id: &str, kind: &str) -> Result<Option<Checkpoint>> {
        repeated!(self, connection => checkpoints::load(connection, app_key, shop_id, kind))
    }

    async fn save_checkpoint(&self, checkpoint: &Checkpoint, expected: Expected) -> Result<Saved> {
        let writer = random::hex::<16>()?;
        repeated!(self, connection => checkpoints::save(connection, checkpoint, expected, &writer, self.now()))
    }

    async fn list_checkpoints(&self) -> Result<Vec<Checkpoint>> {
        repeated!(self, connection => checkpoints::list(connection))
    }
}

#[async_trait]
impl Mirrors for PostgresStore {
    async fn apply(
        &self,
        mirrors: &[Mirror],
        events: &[Arrival],
        consumers: &[&str],
        checkpoint: Option<(&Checkpoint, Expected)>,
    ) -> Result<Option<Vec<Applied>>> {
        let writer = random::hex::<16>()?;
        let (now, scene) = (self.now(), self.scene());
        let work = apply::Work { mirrors, events, consumers, checkpoint, writer: &writer, now, scene };
        // What the first time found, if it turns out to have been committed.
        let mut found = None;
        let applied = repeated!(self, connection => apply::all(connection, &work, &mut found))?;
        if !events.is_empty() {
            self.belfry.ring();
        }
        Ok(applied)
    }

    async fn load_mirror(
        &self,
        app_key: &str,
        shop_id: &str,
        kind: MirrorKind,
        id: &str,
    ) -> Result<Option<Mirror>> {
        repeated!(self, connection => mirrors::load(connection, (app_key, shop_id, kind), id))
    }

    async fn list_mirrors(
        &self,
        app_key: &str,
        shop_id: &str,
        kind: MirrorKind,
        after: &str,
        limit: usize,
    ) -> Result<Vec<Mirror>> {
        repeated!(self, connection => mirrors::list(connection, (app_key, shop_id, kind), after, limit))
    }

    async fn list_unread(
        &self,
        app_key: &str,
        shop_id: &str,
        kind: MirrorKind,
        read_before: i64,
        after: &str,
        limit: usize,
    ) -> Result<Vec<Mirror>> {
        repeated!(self, connection => mirrors::unread(connection, (app_key, shop_id, kind), after, limit, read_before))
    }

    async fn list_parts(
        &self,
        app_key: &str,
        shop_id: &str,
        kind: MirrorKind,
        parents: &[&str],
    ) -> Result<Vec<Mirror>> {
        repeated!(self, connection => mirrors::parts(connection, (app_key, shop_id, kind), parents))
    }

    async fn forget_shop(&self, app_key: &str, shop_id: &str) -> Result<u64> {
        repeated!(self, connection => mirrors::forget(connection, app_key, shop_id))
    }

    async fn count_mirrors(&self, app_key: &str, shop_id: &str) -> Result<Vec<(MirrorKind, i64)>> {
        repeated!(self, connection => mirrors::count(connection, app_key, shop_id))
    }
}
