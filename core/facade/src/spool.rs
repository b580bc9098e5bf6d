//! An upload whose content arrives piece by piece, from a stream in the binding's language.

use std::sync::{Arc, Mutex, PoisonError};

use tiktokshop_core::Upload;

use crate::failure::Result;

/// Collects pieces; clones share them. It is for one call.
#[derive(Debug, Clone, Default)]
pub struct Spool(Arc<Mutex<tiktokshop_core::Spool>>);

impl Spool {
    /// Adds a piece: in memory up to 1 MiB in total, beyond that in a file, which blocks.
    pub fn push(&self, piece: &[u8]) -> Result<()> {
        Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).push(piece)?)
    }

    pub(crate) fn upload(&self) -> Upload {
        Upload::spooled(std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner)))
    }
}
