//! A map with a maximum size, which keeps the entries that were used last.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;

/// When it is full, it drops the quarter that has been unused the longest, so that room is seldom made.
pub(super) struct Bounded<K, V> {
    most: usize,
    /// Counts accesses.
    uses: u64,
    entries: HashMap<K, (V, u64)>,
}

impl<K: Eq + Hash, V> Bounded<K, V> {
    pub(super) fn new(most: usize) -> Bounded<K, V> {
        Bounded { most, uses: 0, entries: HashMap::new() }
    }

    pub(super) fn get<Q>(&mut self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.get_mut(key).map(|value| &*value)
    }

    pub(super) fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.uses += 1;
        let (value, used) = self.entries.get_mut(key)?;
        *used = self.uses;
        Some(value)
    }

    pub(super) fn insert(&mut self, key: K, value: V) {
        self.make_room_for(&key);
        self.uses += 1;
        self.entries.insert(key, (value, self.uses));
    }

    /// The value of a key, or a new one if there is none.
    pub(super) fn get_or_default(&mut self, key: &K) -> &mut V
    where
        K: Clone,
        V: Default,
    {
        self.make_room_for(key);
        self.uses += 1;
        let (value, used) = self.entries.entry(key.clone()).or_default();
        *used = self.uses;
        value
    }

    pub(super) fn remove<Q>(&mut self, key: &Q)
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.entries.remove(key);
    }

    pub(super) fn retain(&mut self, keep: impl Fn(&K) -> bool) {
        self.entries.retain(|key, _| keep(key));
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    fn make_room_for(&mut self, key: &K) {
        if self.entries.len() < self.most || self.entries.contains_key(key) {
            return;
        }
        let mut uses: Vec<u64> = self.entries.values().map(|(_, used)| *used).collect();
        let quarter = uses.len() / 4;
        let (_, oldest_kept, _) = uses.select_nth_unstable(quarter);
        let oldest_kept = *oldest_kept;
        // At least one goes, even if the map is tiny.
        self.entries.retain(|_, (_, used)| *used > oldest_kept);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_unused_go_first_and_there_are_never_more_than_so_many() {
        let mut map = Bounded::new(100);
        map.insert("used".to_owned(), 0);
        for number in 1..=10_000 {
            map.insert(number.to_string(), number);
            assert_eq!(map.get("used"), Some(&0));
            assert_eq!(map.get(number.to_string().as_str()), Some(&number));
            assert!(map.entries.len() <= 100);
        }
        assert_eq!(map.get("1"), None);
        assert!(map.entries.len() > 50);
    }

    #[test]
    fn to_replace_an_entry_takes_no_room() {
        let mut map = Bounded::new(2);
        map.insert("a", 1);
        map.insert("b", 1);
        map.insert("b", 2);
        assert_eq!((map.get("a").copied(), map.get("b").copied()), (Some(1), Some(2)));
    }
}
