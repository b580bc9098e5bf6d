//! What this crate does itself with events, as the inbox's consumer [`CONSUMER`].
//!
//! An [`Effect`] is one noun and one file: it says whether an event concerns it, and does its work. Events come at least
//! once, so an effect that has done its work does nothing the second time.

mod deauthorization;
mod expiration;
mod standing;

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use tiktokshop_core::Result;

use crate::inbox::{Claim, Handler, HandlerError, Stored};

pub use deauthorization::Deauthorization;
pub use expiration::Expiration;
pub use standing::Authorizations;

/// The consumer of the inbox that the effects are.
pub const CONSUMER: &str = "effects";

/// Something that is done when certain events come.
#[async_trait]
pub trait Effect: Send + Sync + 'static {
    /// What it is called in logs and errors.
    fn name(&self) -> &'static str;

    /// Whether it has anything to do with events like this one.
    fn concerns(&self, event: &Stored) -> bool;

    /// Does its work. It must not matter if it is done twice.
    ///
    /// # Errors
    /// Retryable if it may work later.
    async fn apply(&self, event: &Stored) -> Result<()>;
}

/// Effects, in the order in which they are added.
#[derive(Clone, Default)]
pub struct Effects(Vec<Arc<dyn Effect>>);

impl Effects {
    /// No effects yet.
    pub fn new() -> Effects {
        Effects::default()
    }

    /// Adds one.
    pub fn with(mut self, effect: impl Effect) -> Effects {
        self.0.push(Arc::new(effect));
        self
    }

    /// Applies those that an event concerns. Most events concern none.
    ///
    /// # Errors
    /// The first error. The effects after it were not applied, and those before it will be applied again.
    pub async fn apply(&self, event: &Stored) -> Result<()> {
        for effect in self.0.iter().filter(|effect| effect.concerns(event)) {
            effect.apply(event).await?;
            tracing::debug!(seq = event.seq, effect = effect.name(), "applied");
        }
        Ok(())
    }
}

#[async_trait]
impl Handler for Effects {
    async fn handle(&self, claim: Claim) -> std::result::Result<(), HandlerError> {
        self.apply(&claim.event).await.map_err(HandlerError::from)
    }
}

impl fmt::Debug for Effects {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_list().entries(self.0.iter().map(|effect| effect.name())).finish()
    }
}
