// Generated from core/catalog by `cargo gen`. Do not edit.

//! `client.sync()`: a method for each kind of change.

use tiktokshop_core::Changes;

use crate::Result;
use crate::blocking::Blocking;
use crate::changes::{BlockingChanges, Since, Sync};
use crate::client::Async;

impl Sync<Async> {
    /// Orders.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) for a cursor that is damaged, or belongs to another kind or shop.
    pub fn orders(&self, since: impl Into<Since>) -> Result<Changes> {
        self.changes("orders", since)
    }

    /// Returns and refunds.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) for a cursor that is damaged, or belongs to another kind or shop.
    pub fn returns(&self, since: impl Into<Since>) -> Result<Changes> {
        self.changes("returns", since)
    }

    /// Products with their SKUs, as the search lists them.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) for a cursor that is damaged, or belongs to another kind or shop.
    pub fn products(&self, since: impl Into<Since>) -> Result<Changes> {
        self.changes("products", since)
    }

    /// Statements of the seller's account. Those of the last 45 days are read again each time.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) for a cursor that is damaged, or belongs to another kind or shop.
    pub fn statements(&self, since: impl Into<Since>) -> Result<Changes> {
        self.changes("statements", since)
    }
}

impl Sync<Blocking> {
    /// Orders.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) for a cursor that is damaged, or belongs to another kind or shop.
    pub fn orders(&self, since: impl Into<Since>) -> Result<BlockingChanges> {
        self.changes("orders", since)
    }

    /// Returns and refunds.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) for a cursor that is damaged, or belongs to another kind or shop.
    pub fn returns(&self, since: impl Into<Since>) -> Result<BlockingChanges> {
        self.changes("returns", since)
    }

    /// Products with their SKUs, as the search lists them.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) for a cursor that is damaged, or belongs to another kind or shop.
    pub fn products(&self, since: impl Into<Since>) -> Result<BlockingChanges> {
        self.changes("products", since)
    }

    /// Statements of the seller's account. Those of the last 45 days are read again each time.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) for a cursor that is damaged, or belongs to another kind or shop.
    pub fn statements(&self, since: impl Into<Since>) -> Result<BlockingChanges> {
        self.changes("statements", since)
    }
}
