//! The apps that are served, which may change while the server runs.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwap;
use tiktokshop_core::receive::{Receiver, ReceiverOptions};
use tiktokshop_core::webhook::Verifier;
use tiktokshop_core::{Client, Result};
use tiktokshop_lifecycle::Clients;
use tokio::time::Instant;

use crate::webhooks;

/// How long the webhooks of an app are verified with its earlier secret, too: longer than the platform goes on to deliver one
/// again, which it has signed with the secret of the time.
const OVERLAP: Duration = Duration::from_secs(16 * 3600);

/// The apps that are served: a client for each, and one receiver for the webhooks of all. Reading takes no lock.
pub(crate) struct Served {
    clients: Clients,
    receiver: ArcSwap<Receiver>,
    max_body_bytes: usize,
    /// What verified before a secret was changed. Whoever changes the apps holds it.
    earlier: Mutex<Vec<Earlier>>,
}

struct Earlier {
    app_key: String,
    verifier: Verifier,
    until: Instant,
}

impl Served {
    /// # Errors
    /// `Configuration`, as [`Receiver::new`].
    pub(crate) fn new(clients: Clients, max_body_bytes: usize) -> Result<Served> {
        let receiver = ArcSwap::from_pointee(receiver(&clients, &[], max_body_bytes)?);
        Ok(Served { clients, receiver, max_body_bytes, earlier: Mutex::default() })
    }

    pub(crate) fn clients(&self) -> &Clients {
        &self.clients
    }

    /// Decides about the webhooks of all apps.
    pub(crate) fn receiver(&self) -> Arc<Receiver> {
        self.receiver.load_full()
    }

    /// Serves an app from now on, or serves it with another client: with a new secret, above all. Returns the client before.
    pub(crate) fn set(&self, client: Client) -> Result<Option<Client>> {
        let mut earlier = self.earlier();
        let app_key = client.app_key().to_owned();
        let before = self.clients.set(client);
        if let Some(before) = &before {
            let until = Instant::now() + OVERLAP;
            earlier.push(Earlier { app_key, verifier: before.webhooks(), until });
        }
        self.verify_anew(&mut earlier)?;
        Ok(before)
    }

    /// Serves an app no longer. Returns its client.
    pub(crate) fn remove(&self, app_key: &str) -> Result<Option<Client>> {
        let mut earlier = self.earlier();
        let before = self.clients.remove(app_key);
        earlier.retain(|one| one.app_key != app_key);
        self.verify_anew(&mut earlier)?;
        Ok(before)
    }

    /// Forgets the secrets whose time is over.
    pub(crate) fn tidy(&self) -> Result<()> {
        let mut earlier = self.earlier();
        if earlier.iter().all(|one| Instant::now() < one.until) {
            return Ok(());
        }
        self.verify_anew(&mut earlier)
    }

    fn verify_anew(&self, earlier: &mut Vec<Earlier>) -> Result<()> {
        earlier.retain(|one| Instant::now() < one.until);
        let receiver = receiver(&self.clients, earlier, self.max_body_bytes)?;
        self.receiver.store(Arc::new(receiver));
        Ok(())
    }

    fn earlier(&self) -> MutexGuard<'_, Vec<Earlier>> {
        self.earlier.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn receiver(clients: &Clients, earlier: &[Earlier], max_body_bytes: usize) -> Result<Receiver> {
    let nobody = Verifier::new(std::iter::empty::<(String, String)>());
    let current = clients.all().into_iter().map(|client| client.webhooks());
    let all = current.chain(earlier.iter().map(|one| one.verifier.clone()));
    let options = ReceiverOptions {
        webhook_path: webhooks::PATH.to_owned(),
        authorizations: false,
        max_body_bytes: Some(max_body_bytes),
        ..ReceiverOptions::default()
    };
    Receiver::new(all.fold(nobody, Verifier::and), options)
}

#[cfg(test)]
mod tests {
    use tiktokshop_core::receive::{Request, Step};
    use tiktokshop_core::webhook::sign_test_event;
    use tiktokshop_core::{Client, Secret};

    use super::*;

    const BODY: &str =
        r#"{"type":1,"tts_notification_id":"1","shop_id":"7","timestamp":1700000000,"data":{}}"#;

    fn client(app_key: &str, secret: &str) -> Client {
        Client::builder().app_key(app_key).app_secret(secret).build().unwrap()
    }

    /// The app whose event a body signed like this is taken for.
    fn taken(served: &Served, app_key: &str, secret: &str) -> Option<String> {
        let signature = sign_test_event(app_key, &Secret::new(secret), BODY.as_bytes());
        let request = Request {
            method: "POST",
            path: webhooks::PATH,
            authorization: &signature,
            body: Some(BODY.as_bytes()),
            ..Request::default()
        };
        match served.receiver().answer(&request) {
            Step::Handle(event) => Some(event.app_key),
            _ => None,
        }
    }

    #[tokio::test(start_paused = true)]
    async fn an_earlier_secret_is_good_for_the_platform_s_retries_and_not_for_ever() {
        let served = Served::new([client("a", "first")].into(), 1024).unwrap();
        assert!(served.set(client("a", "second")).unwrap().is_some());
        assert!(taken(&served, "a", "first").is_some() && taken(&served, "a", "second").is_some());
        tokio::time::advance(OVERLAP).await;
        served.tidy().unwrap();
        assert!(taken(&served, "a", "first").is_none() && taken(&served, "a", "second").is_some());
    }

    #[tokio::test]
    async fn an_app_that_is_removed_verifies_nothing_any_more_not_even_by_an_earlier_secret() {
        let served = Served::new([client("a", "first"), client("b", "other")].into(), 1024).unwrap();
        served.set(client("a", "second")).unwrap();
        served.remove("a").unwrap();
        assert!(taken(&served, "a", "first").is_none() && taken(&served, "a", "second").is_none());
        assert_eq!(taken(&served, "b", "other").as_deref(), Some("b"));
        served.set(client("a", "third")).unwrap();
        assert!(taken(&served, "a", "second").is_none(), "removed and added, it has one secret");
    }

    #[tokio::test]
    async fn an_app_cannot_sign_for_another() {
        let served = Served::new([client("a", "first"), client("b", "other")].into(), 1024).unwrap();
        assert!(taken(&served, "b", "first").is_none());
    }
}
