//! Objects that the packages name by number.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

static LAST: AtomicI64 = AtomicI64::new(0);

/// The objects of one kind that are alive.
pub(crate) struct Registry<T>(RwLock<BTreeMap<i64, Arc<T>>>);

/// The place of an object in a registry, which it leaves with this. Its number is never given to another one.
pub(crate) struct Numbered<T: 'static> {
    number: i64,
    registry: &'static Registry<T>,
}

impl<T> Registry<T> {
    pub(crate) const fn new() -> Registry<T> {
        Registry(RwLock::new(BTreeMap::new()))
    }

    /// Enters an object.
    pub(crate) fn enter(&'static self, object: T) -> Numbered<T> {
        let number = LAST.fetch_add(1, Ordering::Relaxed) + 1;
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(number, Arc::new(object));
        Numbered { number, registry: self }
    }

    /// The object of a number; none if it has left, or is of another kind.
    pub(crate) fn get(&self, number: i64) -> Option<Arc<T>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(&number).cloned()
    }
}

impl<T> Numbered<T> {
    pub(crate) fn number(&self) -> i64 {
        self.number
    }
}

impl<T> Drop for Numbered<T> {
    fn drop(&mut self) {
        let left = self.registry.0.write().unwrap_or_else(PoisonError::into_inner).remove(&self.number);
        // Not under the lock: it may be the last of a client, whose end takes a while.
        drop(left);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_is_found_until_it_leaves_and_its_number_is_not_used_again() {
        static OBJECTS: Registry<Arc<str>> = Registry::new();
        let text: Arc<str> = "an object".into();
        let first = OBJECTS.enter(text.clone());
        let number = first.number();
        assert_eq!(OBJECTS.get(number).as_deref(), Some(&text));
        drop(first);
        assert_eq!(OBJECTS.get(number), None);
        assert_eq!(Arc::strong_count(&text), 1);
        assert!(OBJECTS.enter(text).number() > number);
    }
}
