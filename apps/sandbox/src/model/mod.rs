//! The nouns that several domains share, the questions asked about them, and changes that concern nothing else. Domains
//! depend on the model; the model depends on no domain.

pub mod activity;
pub mod address;
pub mod after_sale;
pub mod market;
pub mod money;
pub mod order;
pub mod package;
pub mod packing;
pub mod price;
pub mod refund;
pub(crate) mod spelled;
pub mod user_type;
pub mod window;
