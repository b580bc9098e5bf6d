//! How the demo reports what happens: lines for people, one JSON object per event for programs.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use owo_colors::OwoColorize;
use serde_json::{Value, json};
use tiktokshop_core::encode;
use tiktokshop_core::hooks::{Hooks, RefreshInfo, RequestInfo, ResponseInfo, RetryInfo};

use crate::mask;
use crate::output::Output;

/// The longest body that is shown, in characters.
const SHOWN_BODY: usize = 160;

/// The narrator. All clones number their steps together.
#[derive(Clone)]
pub struct Story {
    out: Output,
    chapter: Arc<AtomicU32>,
}

impl Story {
    /// A story without any steps yet.
    pub fn new(out: Output) -> Story {
        Story { out, chapter: Arc::new(AtomicU32::new(0)) }
    }

    /// A new step.
    pub fn chapter(&self, title: &str) -> io::Result<()> {
        let number = self.chapter.fetch_add(1, Ordering::Relaxed) + 1;
        self.tell(&json!({"event": "step", "number": number, "title": title}), || {
            format!("\n{}", format!("{number}. {title}").bold())
        })
    }

    /// Something that is now known: a sentence for people, names and values for programs.
    pub fn fact(&self, text: &str, values: Value) -> io::Result<()> {
        let told = json!({"event": "fact", "text": text, "values": values});
        self.tell(&told, || format!("   {} {text}", "ok".green().bold()))
    }

    /// An aside.
    pub fn remark(&self, text: &str) -> io::Result<()> {
        self.tell(&json!({"event": "remark", "text": text}), || format!("   {}", text.dimmed()))
    }

    /// A request that went out.
    pub fn sent(&self, method: &str, target: &str, body: &[u8]) -> io::Result<()> {
        let target = mask::target(target);
        let body = shortened(body);
        self.tell(&json!({"event": "request", "method": method, "target": target, "body": body}), || {
            let body = body.as_ref().map_or_else(String::new, |body| format!("  {}", body.dimmed()));
            format!("   {} {method} {target}{body}", "->".cyan())
        })
    }

    /// A response that was received.
    pub fn received(&self, response: &Shown<'_>) -> io::Result<()> {
        let told = json!({
            "event": "response",
            "http_status": response.http_status,
            "code": response.code,
            "message": response.message,
            "request_id": response.request_id,
        });
        self.tell(&told, || {
            let good = response.http_status < 400 && response.code.unwrap_or(0) == 0;
            let arrow = if good { "<-".green().to_string() } else { "<-".red().to_string() };
            let code = response.code.map_or_else(String::new, |code| format!("  code {code}"));
            let message = response.message.map_or_else(String::new, |message| format!(" {message}"));
            let id = response.request_id.map_or_else(String::new, |id| format!("  request_id {id}"));
            format!("   {arrow} HTTP {}{code}{message}{}", response.http_status, id.dimmed())
        })
    }

    /// The end.
    pub fn end(&self, text: &str, values: Value) -> io::Result<()> {
        let told = json!({"event": "end", "ok": true, "text": text, "values": values});
        self.tell(&told, || format!("\n{}", text.bold()))
    }

    fn tell(&self, told: &Value, human: impl FnOnce() -> String) -> io::Result<()> {
        if self.out.json { self.out.value(told) } else { self.out.line(human()) }
    }
}

/// What is shown of a response.
pub struct Shown<'a> {
    /// The HTTP status.
    pub http_status: u16,
    /// The platform's code.
    pub code: Option<i64>,
    /// The platform's message.
    pub message: Option<&'a str>,
    /// The id that support asks for.
    pub request_id: Option<&'a str>,
}

/// The library's calls report themselves. A closed pipe is noticed at the next line that the demo prints itself.
impl Hooks for Story {
    fn before_send(&self, request: &RequestInfo) {
        let own = |name: &str| !matches!(name, "app_key" | "timestamp");
        let query: Vec<_> = request.query.iter().filter(|(name, _)| own(name)).cloned().collect();
        let separator = if query.is_empty() { "" } else { "?" };
        let target = format!("{}{separator}{}", request.path, encode::query(&query));
        self.sent(&request.method, &target, &request.body).ok();
    }

    fn after_response(&self, response: &ResponseInfo) {
        let shown = Shown {
            http_status: response.http_status,
            code: response.code,
            message: response.message.as_deref(),
            request_id: response.request_id.as_deref(),
        };
        self.received(&shown).ok();
    }

    fn retry(&self, retry: &RetryInfo) {
        let wait = retry.wait.as_secs_f32();
        self.remark(&format!("waits {wait:.1} s, as the platform asks, then stamps, signs and sends again"))
            .ok();
    }

    fn refresh(&self, refresh: &RefreshInfo) {
        if refresh.failed.is_none() {
            self.remark("the access token was refreshed").ok();
        }
    }
}

fn shortened(body: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(body).ok().filter(|text| !text.is_empty())?;
    let short: String = text.chars().take(SHOWN_BODY).collect();
    Some(if short.len() < text.len() { format!("{short}…") } else { short })
}
