//! The platform's numbers of the kinds of users.

/// A seller, who has shops.
pub const SELLER: i64 = 0;
/// A creator, who has neither shops nor category assets.
pub const CREATOR: i64 = 1;
/// A partner, who has category assets.
pub const PARTNER: i64 = 3;
