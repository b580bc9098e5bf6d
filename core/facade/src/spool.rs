//! An upload whose content comes piece by piece, out of a stream of the binding's language.

use std::sync::{Arc, Mutex, PoisonError};

use tiktokshop_core::Upload;

use crate::failure::Result;

/// Takes pieces; clones share them. It is for one call.
#[derive(Debug, Clone, Default)]
pub struct Spool(Arc<Mutex<tiktokshop_core::Spool>>);

impl Spool {
    /// Adds a piece: in memory up to 1 MiB in all, beyond that in a file, which blocks as files do.
    pub fn push(&self, piece: &[u8]) -> Result<()> {
        Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).push(piece)?)
    }

    pub(crate) fn upload(&self) -> Upload {
        Upload::spooled(std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner)))
    }
}
