//! Items of a batch that failed, although the call as a whole succeeded.

use std::fmt;

use crate::redact;

/// An error about one item of a batch that succeeded as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ItemError {
    /// The platform's code, a number like that of an [`Error`](crate::Error) even if it is sent in quotes. `None` if
    /// there is none.
    pub code: Option<i64>,
    /// What the API says.
    pub message: String,
    /// The id of the item (product, SKU, package) if the failure names it.
    pub id: Option<String>,
    /// Why it failed, if the platform says more than in `message`.
    pub reasons: Vec<ItemReason>,
    /// The whole entry, as JSON text.
    pub raw: String,
}

/// One reason why an item failed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ItemReason {
    /// The platform's code; `None` if there is none.
    pub code: Option<i64>,
    /// What the API says.
    pub message: String,
    /// The whole entry, as JSON text.
    pub raw: String,
}

impl ItemReason {
    /// Makes a reason.
    pub fn new(code: Option<i64>, message: impl Into<String>, raw: impl Into<String>) -> ItemReason {
        ItemReason { code, message: redact::printable(&message.into()), raw: raw.into() }
    }
}

impl ItemError {
    /// Makes an item error.
    pub fn new(code: Option<i64>, message: impl Into<String>, raw: impl Into<String>) -> ItemError {
        let message = redact::printable(&message.into());
        ItemError { code, message, id: None, reasons: Vec::new(), raw: raw.into() }
    }

    /// Sets which item it is.
    pub fn with_id(mut self, id: Option<String>) -> ItemError {
        self.id = id.as_deref().map(redact::printable);
        self
    }

    /// Sets why it failed.
    pub fn with_reasons(mut self, reasons: Vec<ItemReason>) -> ItemError {
        self.reasons = reasons;
        self
    }

    /// The same with the platform's texts changed, and the entries changed by `raw`: to mask what must not be shown.
    pub(crate) fn with_texts(self, text: impl Fn(&str) -> String, raw: impl Fn(&str) -> String) -> ItemError {
        let reason =
            |reason: ItemReason| ItemReason::new(reason.code, text(&reason.message), raw(&reason.raw));
        let reasons = self.reasons.into_iter().map(reason).collect();
        ItemError::new(self.code, text(&self.message), raw(&self.raw))
            .with_id(self.id.as_deref().map(&text))
            .with_reasons(reasons)
    }
}

/// `1729…: Check failed (code 12052990): the warehouse does not exist (code 12052097)`.
impl fmt::Display for ItemError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(id) = &self.id {
            write!(out, "{id}: ")?;
        }
        out.write_str(&coded(&self.message, self.code))?;
        // A message that was taken from the reasons is not repeated.
        let more = self.reasons.iter().filter(|reason| reason.message != self.message);
        for (place, reason) in more.enumerate() {
            out.write_str(if place == 0 { ": " } else { ", " })?;
            out.write_str(&coded(&reason.message, reason.code))?;
        }
        Ok(())
    }
}

fn coded(message: &str, code: Option<i64>) -> String {
    code.map_or_else(|| message.to_owned(), |code| format!("{message} (code {code})"))
}
