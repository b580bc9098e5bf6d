//! The response of operations without data.

use crate::decode::{Fit, Read, Reader};
use crate::extra::Extra;
use crate::model::{Fields, Model, model_traits};

/// A response without data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Empty {
    /// Fields that were sent nevertheless.
    pub extra: Extra,
}

model_traits!(Empty);

impl Model for Empty {
    fn name(&self) -> &'static str {
        "Empty"
    }

    fn read_field(&mut self, _key: &str, _reader: &mut Reader<'_>) -> Read {
        Ok(Fit::Not)
    }

    fn write_fields<'a>(&'a self, _out: &mut Fields<'a>) {}

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}
