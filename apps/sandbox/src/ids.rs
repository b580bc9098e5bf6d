//! Ids that look like the platform's, and random numbers, both the same for the same seed.

/// Makes ids and numbers from a seed.
#[derive(Debug, Clone)]
pub struct Ids {
    state: u64,
    counter: u64,
}

impl Ids {
    /// A generator that returns the same ids in the same order for the same seed.
    pub fn new(seed: u64) -> Ids {
        Ids { state: seed ^ 0x9E37_79B9_7F4A_7C15, counter: 0 }
    }

    /// An id of `digits` digits that starts with `prefix` and is never repeated.
    pub fn next(&mut self, prefix: &str, digits: usize) -> String {
        self.counter += 1;
        let room = digits.saturating_sub(prefix.len());
        let tail = u128::from(self.counter) * 131_072 + u128::from(self.random() % 131_072);
        let modulus = 10_u128.pow(u32::try_from(room.min(30)).unwrap_or(30));
        format!("{prefix}{:0room$}", tail % modulus)
    }

    /// An order id: 18 digits.
    pub fn order(&mut self) -> String {
        self.next("5764", 18)
    }

    /// A package id: 19 digits.
    pub fn package(&mut self) -> String {
        self.next("1153", 19)
    }

    /// An id of a return or a cancellation: 19 digits.
    pub fn after_sale(&mut self) -> String {
        self.next("4035", 19)
    }

    /// A product or SKU id: 19 digits.
    pub fn product(&mut self) -> String {
        self.next("1729", 19)
    }

    /// Any other id: 19 digits that start with 7.
    pub fn other(&mut self) -> String {
        self.next("7495", 19)
    }

    /// The next number of the sequence (splitmix64).
    pub fn random(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A cipher with this prefix.
    pub fn cipher(&mut self, prefix: &str) -> String {
        format!("{prefix}_{:016x}{:016x}", self.random(), self.random())
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.random() % limit.max(1)
    }
}
