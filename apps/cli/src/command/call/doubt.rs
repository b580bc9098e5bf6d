//! What the library has doubts about, for people: the call may be refused for it, or do something other than was meant.

use std::sync::{Mutex, PoisonError};

use tiktokshop_core::hooks::{Hooks, WarningInfo, WarningKind};

use crate::context::Context;
use crate::output::Output;

/// Prints each doubt once: the pages of a walk repeat it.
pub struct Doubts {
    out: Output,
    told: Mutex<Vec<String>>,
}

impl Doubts {
    /// None if the log has them, and for programs, which read standard error as one object.
    pub fn for_people(context: &Context) -> Option<Doubts> {
        let wanted = context.verbose == 0 && !context.out.json;
        wanted.then(|| Doubts { out: context.out, told: Mutex::default() })
    }
}

impl Hooks for Doubts {
    fn hears_requests(&self) -> bool {
        false
    }

    fn hears_responses(&self) -> bool {
        false
    }

    /// Items that failed are told with the response.
    fn warning(&self, warning: &WarningInfo) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if warning.kind != WarningKind::UnknownValue || told.contains(&warning.text) {
            return;
        }
        told.push(warning.text.clone());
        // Whoever has closed standard error does not want to know.
        let _ = self.out.warn(&warning.text);
    }
}
