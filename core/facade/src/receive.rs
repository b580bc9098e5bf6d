//! The receiver of webhooks and authorizations, as JSON text: a binding translates requests and replies, and calls the
//! app's functions.
//!
//! A step is an object whose `do` says what comes next:
//!
//! - `reply`: send `status`, `headers` (pairs) and `body`. `problem` says what went wrong, if anything, and `error` is the
//!   error for the app's `on_error`, if it is one of this library.
//! - `pass`: the path is not served here; the same fields hold a 404.
//! - `read_body`: read at most `limit` bytes and ask again; else say why not, in `why` of the step `body`: `too_large`, `bad_length`,
//!   `no_length`, `failed`.
//! - `handle`: give `event` to the app, or the body to an inbox, which has the next step ([`Inbox::receive`]).
//! - `authorize`, `callback`: the browser's `input`, for the OAuth actions `receive_authorize` and `receive_callback`,
//!   which give the next step.
//! - `connect`: give `authorization` to the app; what it returns goes with `result` into the next call.

use bytes::Bytes;
use serde::Deserialize;
use serde_json::{Value, json};
use tiktokshop_core::Error;
use tiktokshop_core::oauth::BrowserEnd;
use tiktokshop_core::receive::{
    Answer, Completed, Pages, ReceiverOptions, Reply, Request, Step, Trouble, Unread, Visit,
};

use crate::browser::{BeginInput, EndInput};
use crate::client::Client;
use crate::event;
use crate::failure::{Failure, Result};
use crate::inbox::Inbox;
use crate::oauth::done_json;
use crate::text;
use crate::webhook::Webhooks;

/// Decides about requests. Needs no client and no runtime.
#[derive(Debug, Clone)]
pub struct Receiver {
    core: tiktokshop_core::receive::Receiver,
    redirect_to: Option<String>,
}

/// What is not given has the core's default.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ReceiverInput {
    webhook_path: Option<String>,
    authorize_path: Option<String>,
    callback_path: Option<String>,
    authorizations: Option<bool>,
    redirect_to: Option<String>,
    max_body_bytes: Option<usize>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RequestInput {
    method: String,
    /// Path and query, or the whole URL, if `path` and `query` are not given.
    target: String,
    path: String,
    query: String,
    inner_path: Option<String>,
    authorization: String,
    cookies: String,
    scheme: String,
    forwarded_proto: String,
}

/// What came of a step.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ResultInput {
    /// Why a body was not read.
    why: String,
    /// Whether a function of the app failed.
    thrown: bool,
    /// Where the app sends the browser.
    url: Option<String>,
    finished: Option<String>,
    unfinished: Option<String>,
}

impl Webhooks {
    /// A receiver: `{webhook_path, authorize_path, callback_path, authorizations, redirect_to, max_body_bytes}`.
    pub fn receiver(&self, settings: &str) -> Result<Receiver> {
        let input: ReceiverInput = text::read("the receiver's settings", settings)?;
        let redirect_to = input.redirect_to.clone();
        let core = tiktokshop_core::receive::Receiver::new(self.0.clone(), input.options())?;
        Ok(Receiver { core, redirect_to })
    }
}

impl ReceiverInput {
    fn options(self) -> ReceiverOptions {
        let default = ReceiverOptions::default();
        ReceiverOptions {
            webhook_path: self.webhook_path.unwrap_or(default.webhook_path),
            authorize_path: self.authorize_path.unwrap_or(default.authorize_path),
            callback_path: self.callback_path.unwrap_or(default.callback_path),
            authorizations: self.authorizations.unwrap_or(default.authorizations),
            redirect_to: self.redirect_to,
            max_body_bytes: self.max_body_bytes,
        }
    }
}

impl RequestInput {
    fn request<'a>(&'a self, body: Option<&'a [u8]>) -> Request<'a> {
        let request = Request {
            method: &self.method,
            path: &self.path,
            inner_path: self.inner_path.as_deref(),
            query: &self.query,
            authorization: &self.authorization,
            cookies: &self.cookies,
            scheme: &self.scheme,
            forwarded_proto: &self.forwarded_proto,
            body,
        };
        if self.target.is_empty() { request } else { request.with_target(&self.target) }
    }
}

impl Receiver {
    /// `{webhook_path, authorize_path, callback_path}`; the last two are `null` if authorizations are not served.
    pub fn paths(&self) -> String {
        let (webhook, core) = (self.core.webhook_path(), &self.core);
        json!({"webhook_path": webhook, "authorize_path": core.authorize_path(), "callback_path": core.callback_path()})
            .to_string()
    }

    /// The first step for a request: `{method, target, inner_path, authorization, cookies, scheme, forwarded_proto}`, where
    /// `path` and `query` may stand for `target`. The body is left out at first.
    pub fn answer(&self, request: &str, body: Option<&[u8]>) -> Result<String> {
        let input: RequestInput = text::read("the request", request)?;
        let step = match self.core.answer(&input.request(body)) {
            Step::Reply(answer) => answer_json(&answer),
            Step::Pass(reply) => reply_json("pass", &reply),
            Step::ReadBody { limit } => json!({"do": "read_body", "limit": limit}),
            // The event stays the text that it is: its numbers keep their digits.
            Step::Handle(event) => {
                return Ok(format!(r#"{{"do":"handle","event":{}}}"#, event::json(&event)?));
            }
            Step::Authorize(visit) => self.visit_json("authorize", &visit),
            Step::Callback(visit) => self.visit_json("callback", &visit),
            other => return Err(Failure::unreadable("the step", format!("{other:?}"))),
        };
        Ok(step.to_string())
    }

    /// The step after `body`, `handle`, `authorize`, `callback` or `connect`: `{why, thrown, url, finished, unfinished}`.
    pub fn answered(&self, step: &str, result: &str) -> Result<String> {
        let input: ResultInput = text::read("the result", result)?;
        let (core, failed) = (&self.core, input.thrown);
        let app = || if failed { Err(Trouble::App) } else { Ok(()) };
        let answer = match step {
            "body" => core.unread(input.unread()?),
            "handle" => core.handled(app()),
            "authorize" => core.pages().begun(Err(Trouble::App)),
            "callback" => return Ok(completed_json(core.pages().completed(Err(Trouble::App))).to_string()),
            "connect" => {
                let url = app().map(|()| input.url.as_deref());
                core.pages().connected(url, input.finished.as_deref(), input.unfinished.as_deref())
            }
            other => return Err(Failure::unreadable("the step", format!("there is no `{other}`"))),
        };
        Ok(answer_json(&answer).to_string())
    }

    fn visit_json(&self, step: &str, visit: &Visit) -> Value {
        let mut input =
            json!({"cookies": visit.cookies, "secure": visit.secure, "redirect_to": self.redirect_to});
        if step == "callback" {
            input["url"] = visit.callback().into();
        }
        json!({"do": step, "input": input})
    }
}

impl ResultInput {
    fn unread(&self) -> Result<Unread> {
        match self.why.as_str() {
            "too_large" => Ok(Unread::TooLarge),
            "bad_length" => Ok(Unread::BadLength),
            "no_length" => Ok(Unread::NoLength),
            "failed" => Ok(Unread::Failed),
            other => Err(Failure::unreadable("the result", format!("there is no reason `{other}`"))),
        }
    }
}

impl Inbox {
    /// The step after `handle`: stores the webhook, which the receiver has verified. If that fails, the step holds the error,
    /// and the response that makes the platform deliver the webhook again.
    pub async fn receive(&self, receiver: &Receiver, raw: Bytes, app_key: &str) -> String {
        let kept = self.keep(raw, app_key).await;
        answer_json(&receiver.core.handled(kept.map(drop).map_err(trouble))).to_string()
    }
}

impl Client {
    /// The step after `authorize`.
    pub(crate) fn receive_authorize(&self, input: &BeginInput) -> Value {
        let started = self.started_in_browser(input).map_err(trouble);
        answer_json(&Pages::new(input.redirect_to.clone()).begun(started))
    }

    /// The step after `callback`.
    pub(crate) async fn receive_callback(&self, input: &EndInput) -> Value {
        let end: Result<BrowserEnd> = self.end_in_browser(input).await;
        completed_json(Pages::new(input.redirect_to.clone()).completed(end.map_err(trouble)))
    }
}

fn trouble(failure: Failure) -> Trouble {
    let error: Error = failure.0;
    Trouble::from(error)
}

fn completed_json(completed: Completed) -> Value {
    match completed {
        Completed::Connect(done) => json!({
            "do": "connect",
            "authorization": done_json(&done.authorization),
            "result": {"finished": done.finished, "unfinished": done.unfinished},
        }),
        Completed::Reply(answer) => answer_json(&answer),
        _ => answer_json(&Pages::default().begun(Err(Trouble::App))),
    }
}

fn answer_json(answer: &Answer) -> Value {
    let mut step = reply_json("reply", &answer.reply);
    step["problem"] = answer.problem.into();
    step["error"] = answer.error.as_ref().map(Failure::value_of).into();
    step
}

fn reply_json(step: &str, reply: &Reply) -> Value {
    json!({"do": step, "status": reply.status, "headers": reply.headers, "body": reply.body})
}
