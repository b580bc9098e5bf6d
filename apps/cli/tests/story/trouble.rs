//! Kills a server every second, in turn, and restarts the database once. On a machine that is so busy that a server gets nothing done
//! in a second, it is left alive for longer: the story must go on.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tiktokshop_test_postgres::Cluster;
use tokio::task::JoinHandle;

use crate::servers::Servers;

pub struct Trouble {
    cluster: Arc<Cluster>,
    ended: Arc<AtomicBool>,
    kills: Arc<AtomicUsize>,
    killer: Option<JoinHandle<()>>,
    restart: Option<JoinHandle<()>>,
}

impl Trouble {
    /// Between two kills at least `step` webhooks are `accepted`.
    pub fn start(
        servers: Arc<Mutex<Servers>>,
        cluster: Arc<Cluster>,
        accepted: Arc<AtomicUsize>,
        step: usize,
    ) -> Trouble {
        let (ended, kills) = (Arc::<AtomicBool>::default(), Arc::<AtomicUsize>::default());
        let (stop, count) = (ended.clone(), kills.clone());
        let killer = tokio::task::spawn_blocking(move || {
            let mut enough = step;
            while !stop.load(Ordering::SeqCst) {
                std::thread::sleep(Duration::from_secs(1));
                if accepted.load(Ordering::SeqCst) < enough {
                    continue;
                }
                enough = accepted.load(Ordering::SeqCst) + step;
                let number = count.load(Ordering::SeqCst);
                servers.lock().unwrap().crash(number % 2);
                count.store(number + 1, Ordering::SeqCst);
            }
        });
        Trouble { cluster, ended, kills, killer: Some(killer), restart: None }
    }

    /// How many servers were killed, and are back.
    pub fn kills(&self) -> usize {
        self.kills.load(Ordering::SeqCst)
    }

    /// Restarts the database, once.
    pub fn restart_database(&mut self) {
        if self.restart.is_none() {
            let cluster = self.cluster.clone();
            self.restart = Some(tokio::task::spawn_blocking(move || cluster.restart()));
        }
    }

    /// No more of it. Both servers run when this returns.
    pub async fn end(&mut self) {
        self.ended.store(true, Ordering::SeqCst);
        self.killer.take().unwrap().await.unwrap();
        self.restart.take().expect("the database was restarted").await.unwrap();
    }
}
