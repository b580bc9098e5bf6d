//! Between the network and the routes: connections, who is asking, limits.

mod connections;
mod limits;
mod measure;
mod visitor;

pub(crate) use connections::{Listening, bind};
pub(crate) use limits::{limited, plain};
pub(crate) use measure::measure;
pub use visitor::Visitor;
pub(crate) use visitor::introduce;
