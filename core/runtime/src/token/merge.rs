//! Merges reads: whoever asks for something that is already being read waits for that read.

use std::collections::HashMap;
use std::future::Future;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::OnceCell;

use super::flight::again;
use crate::error::{Error, Result};

type Read<V> = Arc<OnceCell<Result<V, Arc<Error>>>>;

/// The reads under way. Nothing is remembered once a read has ended.
pub(crate) struct Merge<K, V>(Mutex<HashMap<K, Read<V>>>);

impl<K, V> Default for Merge<K, V> {
    fn default() -> Merge<K, V> {
        Merge(Mutex::default())
    }
}

impl<K: Eq + Hash, V: Clone> Merge<K, V> {
    /// The result of the read of `key` that is under way, otherwise of `read`. If the reader is cancelled, one of those
    /// who wait takes over with its own `read`. All of them get the same error.
    pub(crate) async fn get(&self, key: &K, read: impl Future<Output = Result<V>>) -> Result<V>
    where
        K: Clone,
    {
        let under_way = self.under_way().entry(key.clone()).or_default().clone();
        let brought = under_way.get_or_init(|| async {
            let brought = read.await.map_err(Arc::new);
            self.end(key, &under_way);
            brought
        });
        match brought.await {
            Ok(value) => Ok(value.clone()),
            Err(error) => Err(again(error)),
        }
    }

    /// Whoever asks from now on reads again, since what is being read may be outdated.
    pub(crate) fn forget(&self, key: &K) {
        self.under_way().remove(key);
    }

    fn end(&self, key: &K, ended: &Read<V>) {
        let mut under_way = self.under_way();
        if under_way.get(key).is_some_and(|read| Arc::ptr_eq(read, ended)) {
            under_way.remove(key);
        }
    }

    fn under_way(&self) -> MutexGuard<'_, HashMap<K, Read<V>>> {
        // Every change is one insert or remove, so a panic elsewhere leaves nothing half done.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::Duration;

    use super::*;
    use crate::error::ErrorKind;

    /// Takes a second, counts, and fails if the key says so.
    async fn read(key: &str, count: &AtomicU32) -> Result<u32> {
        let number = count.fetch_add(1, Ordering::SeqCst) + 1;
        tokio::time::sleep(Duration::from_secs(1)).await;
        match key {
            "broken" => Err(Error::new(ErrorKind::Store, "the disk cannot be read").with_retryable(true)),
            _ => Ok(number),
        }
    }

    #[tokio::test(start_paused = true)]
    async fn those_who_come_while_it_is_read_share_the_read() {
        let (merge, count) = (Merge::default(), AtomicU32::new(0));
        let crowd = (0..100).map(|_| merge.get(&"a", read("a", &count)));
        let brought = futures_util::future::join_all(crowd).await;
        assert!(brought.into_iter().all(|number| number.unwrap() == 1));
        assert_eq!(merge.get(&"a", read("a", &count)).await.unwrap(), 2, "nothing is remembered");
    }

    #[tokio::test(start_paused = true)]
    async fn an_error_is_shared_and_not_remembered() {
        let (merge, count) = (Merge::default(), AtomicU32::new(0));
        let crowd = (0..100).map(|_| merge.get(&"broken", read("broken", &count)));
        for brought in futures_util::future::join_all(crowd).await {
            let error = brought.unwrap_err();
            assert!(error.kind() == ErrorKind::Store && error.retryable(), "{error:?}");
        }
        assert_eq!(count.load(Ordering::SeqCst), 1);
        assert!(merge.get(&"broken", read("broken", &count)).await.is_err());
        assert_eq!(count.load(Ordering::SeqCst), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn when_the_reader_goes_away_another_takes_over() {
        let (merge, count) = (Merge::default(), AtomicU32::new(0));
        let gone = tokio::time::timeout(Duration::from_millis(500), merge.get(&"a", read("a", &count)));
        let (gone, next) = tokio::join!(gone, merge.get(&"a", read("a", &count)));
        assert!(gone.is_err());
        assert_eq!(next.unwrap(), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn after_a_write_it_is_read_anew() {
        let (merge, count) = (Merge::default(), AtomicU32::new(0));
        let before = merge.get(&"a", read("a", &count));
        let after = async {
            tokio::time::sleep(Duration::from_millis(500)).await;
            merge.forget(&"a");
            merge.get(&"a", read("a", &count)).await
        };
        let (before, after) = tokio::join!(before, after);
        assert_eq!((before.unwrap(), after.unwrap()), (1, 2));
    }
}
