//! Tells other processes of events that were kept, and hears of theirs: `NOTIFY` and `LISTEN`.
//!
//! A bell spares the wait until the next look, no more. Whoever waits for events looks now and then, so nothing depends on a
//! connection that listens: not while it is lost, nor behind a pooler that does not pass notifications on.

use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use sqlx::PgConnection;
use sqlx::postgres::PgListener;
use tiktokshop_core::{Result, random};
use tiktokshop_lifecycle::inbox::Bell;
use tokio::runtime::Handle;
use tokio::task::AbortHandle;

use super::pool::Pool;
use super::problem::failed;

/// One for all schemas of a database; what is sent says which schema it is about.
pub(super) const CHANNEL: &str = "tiktokshop_inbox";
/// The wait before listening again after the connection was lost; each is twice as long as the one before.
const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

const TELL: &str = "SELECT pg_notify($1, current_schema() || ' ' || $2)";

/// The bell of a store. It begins to listen to other processes when somebody first asks for the bell.
pub(super) struct Belfry {
    pid: u32,
    bell: Bell,
    /// What this store calls itself, so that it does not listen to its own voice.
    name: String,
    listening: Mutex<Option<AbortHandle>>,
}

impl Belfry {
    pub(super) fn new() -> Result<Belfry> {
        Ok(Belfry {
            pid: std::process::id(),
            bell: Bell::default(),
            name: random::hex::<16>()?,
            listening: Mutex::default(),
        })
    }

    /// What [`tell`] says who told.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Rings in this process.
    pub(super) fn ring(&self) {
        self.bell.ring();
    }

    /// The bell. Outside of a runtime it rings for this process only.
    pub(super) fn bell(&self, pool: &Arc<Pool>) -> Bell {
        let mut listening = self.listening.lock().unwrap_or_else(PoisonError::into_inner);
        if listening.is_none()
            && self.pid == std::process::id()
            && let Ok(runtime) = Handle::try_current()
        {
            let work = listen(Arc::downgrade(pool), self.bell.clone(), self.name.clone());
            *listening = Some(runtime.spawn(work).abort_handle());
        }
        self.bell.clone()
    }
}

impl Drop for Belfry {
    fn drop(&mut self) {
        let listening = self.listening.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        match listening {
            Some(task) if self.pid == std::process::id() => task.abort(),
            // The task belongs to the runtime of the parent process.
            task => std::mem::forget(task),
        }
    }
}

/// Says that there are new events, once the transaction is committed.
pub(super) async fn tell(connection: &mut PgConnection, name: &str) -> Result<()> {
    let told = sqlx::query(TELL).bind(CHANNEL).bind(name).execute(connection).await;
    told.map_err(failed("tell of new events")).map(|_| ())
}

/// Listens until the store is closed or dropped.
async fn listen(pool: Weak<Pool>, bell: Bell, own: String) {
    let mut pause = FIRST_PAUSE;
    loop {
        let Some(held) = pool.upgrade() else { return };
        let opened = held.listener().await;
        let (schema, closed) = (held.schema().to_owned(), held.is_closed().await);
        drop(held);
        match opened {
            Ok(listener) => {
                pause = FIRST_PAUSE;
                // Nobody told of what was kept before.
                bell.ring();
                hear(listener, &bell, &schema, &own).await;
            }
            Err(_) if closed => return,
            Err(error) => tracing::debug!(%error, "new events of other processes are found by looking"),
        }
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

/// Rings for every notification of another store on the same schema, until the connection is lost.
async fn hear(mut listener: PgListener, bell: &Bell, schema: &str, own: &str) {
    while let Ok(Some(heard)) = listener.try_recv().await {
        let (about, by) = heard.payload().split_once(' ').unwrap_or_default();
        if about == schema && by != own {
            bell.ring();
        }
    }
}
