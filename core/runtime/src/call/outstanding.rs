//! A write whose response is outstanding: if its call is cancelled meanwhile, the hooks hear that nobody knows its outcome.

use crate::call::classify::Repeat;
use crate::call::pipeline::Call;
use crate::error::{Error, ErrorKind};

/// From before a write is sent until its response is there.
pub(crate) struct Outstanding<'a>(Option<&'a Call<'a>>);

impl<'a> Outstanding<'a> {
    pub(crate) fn of(call: &'a Call<'a>) -> Outstanding<'a> {
        let matters = !call.target.is_safe() && call.context.shared.hooks.is_some();
        Outstanding(matters.then_some(call))
    }

    /// There is a response, or a failure that the caller gets.
    pub(crate) fn settled(mut self) {
        self.0 = None;
    }
}

impl Drop for Outstanding<'_> {
    fn drop(&mut self) {
        let Some(call) = self.0 else { return };
        let error = Error::new(ErrorKind::Connection, "the call was cancelled after its request was sent");
        let error = call.final_error(call.with_prospects(error, Repeat::Unknown));
        let error = error.with_operation(call.target.label.clone()).with_call(call.id, call.context.shop());
        let _ = call.context.failed(error.with_outcome_unknown(true));
    }
}
