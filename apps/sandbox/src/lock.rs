//! A lock that survives a panic: the sandbox goes on, and the test that caused the panic reports it.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks, even after another holder has panicked.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
