mod browsers;
mod webhooks;

use super::{Receiver, ReceiverOptions, Request};
use crate::webhook::Verifier;

fn receiver() -> Receiver {
    receiver_with(ReceiverOptions::default())
}

fn receiver_with(options: ReceiverOptions) -> Receiver {
    Receiver::new(Verifier::new([("key", "secret")]), options).unwrap()
}

fn get(path: &str) -> Request<'_> {
    Request { method: "GET", ..Request::default() }.with_target(path)
}
