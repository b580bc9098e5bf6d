//! Serves the apps of the store as they come, change and go: another process may have added one.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tiktokshop_core::Result;
use tiktokshop_lifecycle::apps::App;
use tokio::task::JoinHandle;

use super::every;
use super::supervise::supervise;
use crate::apps::{Apps, Maker};
use crate::shared::Shared;

/// How often to look.
const PAUSE: Duration = Duration::from_secs(2);

/// Follows the store from what was served at the start.
pub(crate) fn start(shared: &Shared, apps: Apps, maker: Maker) -> JoinHandle<()> {
    let follower = Arc::new(Follower {
        shared: shared.clone(),
        maker,
        apps: Mutex::new(apps),
        failing: Mutex::default(),
    });
    supervise(shared.clone(), "apps", move || {
        let follower = follower.clone();
        async move {
            while every(&follower.shared, PAUSE).await {
                follower.look().await;
            }
        }
    })
}

struct Follower {
    shared: Shared,
    maker: Maker,
    apps: Mutex<Apps>,
    /// What was wrong the last time; it is logged once.
    failing: Mutex<Option<String>>,
}

impl Follower {
    /// What is served goes on if the store cannot be read.
    async fn look(&self) {
        let looked = match self.shared.store().list_apps().await {
            Ok(listed) => self.follow(listed),
            Err(error) => Err(error),
        };
        let problem = looked.err().map(|error| error.to_string());
        let mut failing = self.failing.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(error) = problem.as_ref().filter(|problem| failing.as_ref() != Some(*problem)) {
            tracing::warn!(error, "the apps of the store cannot be followed; those that are known go on");
        }
        *failing = problem;
    }

    fn follow(&self, listed: Vec<App>) -> Result<()> {
        let mut apps = self.apps();
        let listed: BTreeMap<String, App> =
            listed.into_iter().map(|app| (app.app_key.clone(), app)).collect();
        for app in listed.values().filter(|app| apps.differs(app)) {
            self.serve(app)?;
        }
        for app_key in apps.stored.keys().filter(|app_key| !listed.contains_key(*app_key)) {
            self.drop(app_key)?;
        }
        let Apps { named, stored } = &mut *apps;
        *stored = listed.into_iter().filter(|(app_key, _)| !named.contains(app_key)).collect();
        self.shared.served().tidy()
    }

    /// An app that no client can be made of holds up no other. It is logged once, and tried again when it was changed.
    fn serve(&self, app: &App) -> Result<()> {
        let app_key = &app.app_key;
        match self.maker.client(app) {
            Ok(client) => {
                let before = self.shared.served().set(client)?;
                tracing::info!(app_key, changed = before.is_some(), "an app of the store is served");
            }
            Err(error) => tracing::error!(app_key, %error, "an app of the store cannot be served"),
        }
        Ok(())
    }

    fn drop(&self, app_key: &str) -> Result<()> {
        if self.shared.served().remove(app_key)?.is_some() {
            tracing::info!(app_key, "an app was removed from the store, and is served no longer");
        }
        Ok(())
    }

    fn apps(&self) -> MutexGuard<'_, Apps> {
        self.apps.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
