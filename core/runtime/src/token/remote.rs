//! Access tokens that the app's own backend hands out: kept in memory, and asked for once however many calls need one.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::time::Instant;

use super::merge::Merge;
use crate::call::attempt::too_late;
use crate::clock::Clock;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::secret::Secret;
use crate::signer::{GrantedToken, Signer, TokenWanted};

/// A token is not used within this many seconds of its end.
const SKEW: i64 = 60;

/// The tokens that were handed out to a client.
pub(crate) struct Granted {
    signer: Arc<dyn Signer>,
    clock: Arc<dyn Clock>,
    kept: Mutex<HashMap<String, GrantedToken>>,
    asked: Merge<String, GrantedToken>,
}

/// The token of one account or shop.
#[derive(Clone)]
pub struct RemoteToken {
    granted: Arc<Granted>,
    wanted: TokenWanted,
}

impl Granted {
    pub(crate) fn new(signer: Arc<dyn Signer>, clock: Arc<dyn Clock>) -> Granted {
        Granted { signer, clock, kept: Mutex::default(), asked: Merge::default() }
    }

    pub(crate) fn of(self: &Arc<Granted>, wanted: TokenWanted) -> RemoteToken {
        RemoteToken { granted: self.clone(), wanted }
    }

    fn kept(&self) -> MutexGuard<'_, HashMap<String, GrantedToken>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl RemoteToken {
    /// The name under which the token is kept.
    pub(crate) fn key(&self) -> String {
        self.wanted.key()
    }

    /// The token to send. Waits no longer than `deadline`.
    pub(crate) async fn get(&self, deadline: Option<Instant>) -> Result<GrantedToken> {
        self.other_than(None, deadline).await
    }

    /// Another token than one that the platform refused.
    pub(crate) async fn instead_of(
        &self,
        refused: &Secret,
        deadline: Option<Instant>,
    ) -> Result<GrantedToken> {
        let granted = self.other_than(Some(refused), deadline).await?;
        if granted.access_token == *refused {
            let detail = "the signer handed out the access token that the platform refuses as expired";
            return Err(Error::new(ErrorKind::TokenExpired, detail).with_hint(&hint::SIGNER_REFRESHES));
        }
        Ok(granted)
    }

    async fn other_than(&self, refused: Option<&Secret>, deadline: Option<Instant>) -> Result<GrantedToken> {
        if let Some(kept) = self.usable(refused) {
            return Ok(kept);
        }
        // Whoever has a token refused does not share the question of those who have none.
        let key = format!("{} {}", self.key(), if refused.is_some() { "refused" } else { "" });
        let asking = self.granted.asked.get(&key, self.ask(refused.cloned()));
        match deadline {
            Some(deadline) => {
                tokio::time::timeout_at(deadline, asking).await.unwrap_or_else(|_| Err(too_late()))
            }
            None => asking.await,
        }
    }

    async fn ask(&self, refused: Option<Secret>) -> Result<GrantedToken> {
        // It may have been handed out since.
        if let Some(kept) = self.usable(refused.as_ref()) {
            return Ok(kept);
        }
        let wanted = TokenWanted { rejected: refused, ..self.wanted.clone() };
        let granted = self.granted.signer.access_token(&wanted).await?;
        if granted.access_token.is_empty() {
            let error = Error::new(ErrorKind::Configuration, "the signer handed out an empty access token");
            return Err(error.with_hint(&hint::SIGNER_TOKENS));
        }
        self.granted.kept().insert(self.key(), granted.clone());
        Ok(granted)
    }

    fn usable(&self, refused: Option<&Secret>) -> Option<GrantedToken> {
        let kept = self.granted.kept().get(&self.key()).cloned()?;
        let ends = kept.expires_at.is_some_and(|end| end <= self.granted.clock.now() + SKEW);
        let is_refused = refused.is_some_and(|refused| *refused == kept.access_token);
        (!ends && !is_refused).then_some(kept)
    }
}

impl fmt::Debug for RemoteToken {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("RemoteToken").field("wanted", &self.wanted).finish_non_exhaustive()
    }
}
