//! One receiver for webhooks and authorizations, without any I/O of its own.
//!
//! A program shows it a request and learns what to do: send a reply, read the body, hand a verified event to the app, or
//! take a browser through the authorization. What came of that goes back in, and the reply comes out. Paths, statuses,
//! headers and pages are decided here, so that every language and framework responds alike.
//!
//! | step | the program does | and tells |
//! |---|---|---|
//! | [`Step::Reply`] | sends it | |
//! | [`Step::Pass`] | lets its framework go on, or sends the 404 | |
//! | [`Step::ReadBody`] | reads up to the limit | [`Receiver::answer`] again, or [`Receiver::unread`] |
//! | [`Step::Handle`] | gives the event to the app (later: stores it first) | [`Receiver::handled`] |
//! | [`Step::Authorize`] | [`begin_in_browser`](crate::oauth::OAuth::begin_in_browser) | [`Pages::begun`] |
//! | [`Step::Callback`] | [`complete_in_browser`](crate::oauth::OAuth::complete_in_browser) | [`Pages::completed`] |
//! | [`Completed::Connect`] | calls the app | [`Pages::connected`] |

mod page;
mod pages;
mod receiver;
mod reply;
mod request;
mod step;

#[cfg(test)]
mod tests;

pub use pages::{Completed, Pages};
pub use receiver::{AUTHORIZE_PATH, CALLBACK_PATH, Receiver, ReceiverOptions, WEBHOOK_PATH};
pub use reply::Reply;
pub use request::Request;
pub use step::{Answer, Step, Trouble, Unread, Visit};
