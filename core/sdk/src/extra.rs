//! Fields that have no place in a struct, kept as they were received.

use std::fmt;

use crate::json::Json;

/// Fields by name that the struct does not know, or whose value does not fit, as exact JSON.
///
/// When the struct is written again, they are written unchanged.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Extra(Vec<(Box<str>, Json)>);

impl Extra {
    /// The value under a name.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0.iter().find(|(known, _)| **known == *name).map(|(_, value)| value)
    }

    /// Sets the value under a name.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Json>) {
        self.keep(&name.into(), value.into());
    }

    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The number of fields.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// All fields, in the order in which they were received.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }

    pub(crate) fn keep(&mut self, name: &str, value: Json) {
        match self.0.iter_mut().find(|(known, _)| **known == *name) {
            Some((_, present)) => *present = value,
            None => self.0.push((name.into(), value)),
        }
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_map().entries(self.iter()).finish()
    }
}
