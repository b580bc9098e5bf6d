//! What the core tells the language.

use crate::response::NativeResponse;

/// One message. `call` is the number with which the work was started; each work ends in one message at most.
#[derive(Debug, uniffi::Enum)]
pub enum Message {
    /// A call succeeded, or a document was fetched.
    Response {
        /// The work.
        call: i64,
        /// The address of what it returned.
        response: NativeResponse,
    },
    /// Work that returns text succeeded.
    Text {
        /// The work.
        call: i64,
        /// Usually JSON; nothing after the end of a walk.
        text: Option<String>,
    },
    /// Work failed.
    Failed {
        /// The work.
        call: i64,
        /// The failure as JSON text.
        failure: String,
    },
    /// A question to something that the app wrote, such as a token store; see [`answer`](crate::ports::answer).
    Ask {
        /// Names the question.
        ask: i64,
        /// Who is asked.
        port: i64,
        /// What is asked.
        question: String,
        /// The arguments as JSON text.
        arguments: String,
    },
    /// An event for hooks.
    Event {
        /// Whose hooks.
        port: i64,
        /// The work that it belongs to; 0 for work of the core's own, such as a refresh ahead of time.
        call: i64,
        /// `request`, `response`, `retry`, `refresh`, `wait`, `warning` or `failure`.
        name: String,
        /// The event as JSON text, without secrets.
        text: String,
    },
}

impl Message {
    /// How much is written of it, roughly, in bytes.
    pub(crate) fn size(&self) -> usize {
        match self {
            // It stays where it is.
            Message::Response { .. } => 0,
            Message::Text { text, .. } => text.as_ref().map_or(0, String::len),
            Message::Failed { failure, .. } => failure.len(),
            Message::Ask { arguments, .. } => arguments.len(),
            Message::Event { text, .. } => text.len(),
        }
    }
}
