//! Faults on demand: what a client must survive.

pub mod effect;
pub mod matcher;

use serde::{Deserialize, Serialize};

use crate::ids::Ids;
use crate::request::Incoming;

pub use matcher::Matcher;

/// One fault, and the calls that meet it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fault {
    /// Which calls.
    #[serde(flatten)]
    pub matcher: Matcher,
    /// What happens to them.
    pub action: Action,
    /// When it applies. After: the state has changed, and only the response is lost.
    #[serde(default)]
    pub when: When,
}

/// Whether a fault happens instead of the work or after it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// Nothing is done.
    #[default]
    Before,
    /// The work is done, its response lost.
    After,
}

/// What goes wrong.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "type", deny_unknown_fields)]
pub enum Action {
    /// HTTP 429 with code 36009002.
    RateLimit {
        /// Seconds for the `Retry-After` header; no header without them.
        #[serde(default)]
        retry_after: Option<u64>,
    },
    /// A code in the envelope, with HTTP 200 unless told otherwise: 36009002, 36009003, 36009007, ...
    Code {
        /// The code.
        code: i64,
        /// The message; made up if missing.
        #[serde(default)]
        message: Option<String>,
        /// The HTTP status.
        #[serde(default)]
        status: Option<u16>,
    },
    /// An HTTP status with an empty body.
    Status {
        /// 500, 502, 503, ...
        status: u16,
    },
    /// A page of HTML, as an overloaded edge server sends it.
    Html {
        /// The HTTP status; 503 if missing.
        #[serde(default)]
        status: Option<u16>,
    },
    /// The response is late.
    Slow {
        /// Milliseconds.
        ms: u64,
    },
    /// The connection breaks without a response.
    Reset,
    /// The connection breaks in the middle of the response.
    Truncated,
    /// HTTP 200 and no body.
    EmptyBody,
    /// `null` in place of arrays: the outermost ones.
    NullArrays,
    /// The same inside the items of arrays: the innermost ones.
    NullInnerArrays,
    /// Numbers in place of strings, ids among them.
    NumbersForStrings,
    /// Values that are in no enum.
    UnknownEnum,
    /// Fields that are in no schema.
    ExtraFields,
    /// A body of at least this many bytes.
    BigBody {
        /// Bytes.
        bytes: usize,
    },
    /// A body nested this deep.
    DeepJson {
        /// Arrays within arrays.
        depth: usize,
    },
    /// A field in `data` with this JSON text as its value, for what no JSON value can hold: half an emoji, endless
    /// digits.
    Field {
        /// Its name.
        name: String,
        /// JSON text.
        json: String,
    },
    /// A body that is not UTF-8.
    InvalidUtf8,
    /// Every page names itself as the next.
    RepeatPageToken,
    /// The first item of a list occurs twice.
    DuplicateItems,
    /// A `Date` header that is wrong by this many seconds.
    WrongDate {
        /// Seconds; negative is the past.
        seconds: i64,
    },
    /// The gate and the `Date` header use a clock that is off by this many seconds.
    ClockOffset {
        /// Seconds; negative is the past.
        seconds: i64,
    },
    /// The access token of the call expires as it arrives.
    ExpiredToken,
}

impl Fault {
    /// A fault for every call.
    pub fn new(action: Action) -> Fault {
        Fault { matcher: Matcher::default(), action, when: When::Before }
    }

    /// Only for one operation, `order.get_order_list`.
    #[must_use]
    pub fn operation(mut self, id: &str) -> Fault {
        self.matcher.operation = Some(id.to_owned());
        self
    }

    /// Only for paths that match, `/order/*/orders/*`.
    #[must_use]
    pub fn path(mut self, glob: &str) -> Fault {
        self.matcher.path = Some(glob.to_owned());
        self
    }

    /// Only for the first `count` calls that match.
    #[must_use]
    pub fn times(mut self, count: u64) -> Fault {
        self.matcher.times = Some(count);
        self
    }

    /// Only for the matching call with this number, from 1.
    #[must_use]
    pub fn nth(mut self, number: u64) -> Fault {
        self.matcher.nth = Some(number);
        self
    }

    /// The work is done, and only its response is lost.
    #[must_use]
    pub fn after(mut self) -> Fault {
        self.when = When::After;
        self
    }
}

impl Action {
    /// Whether it takes the place of the real response.
    pub fn replaces_response(&self) -> bool {
        matches!(
            self,
            Action::RateLimit { .. }
                | Action::Code { .. }
                | Action::Status { .. }
                | Action::Html { .. }
                | Action::Reset
                | Action::EmptyBody
        )
    }
}

/// The faults that are set, with how often each was met.
#[derive(Debug, Clone)]
pub struct Faults {
    entries: Vec<Entry>,
    ids: Ids,
    last: u64,
}

#[derive(Debug, Clone)]
struct Entry {
    id: u64,
    fault: Fault,
    matched: u64,
    fired: u64,
}

impl Faults {
    /// No faults yet. Chance follows the seed.
    pub fn new(seed: u64) -> Faults {
        Faults { entries: Vec::new(), ids: Ids::new(seed ^ 0xFA17), last: 0 }
    }

    /// Sets a fault, and returns the number with which it can be removed.
    pub fn add(&mut self, fault: Fault) -> u64 {
        self.last += 1;
        self.entries.push(Entry { id: self.last, fault, matched: 0, fired: 0 });
        self.last
    }

    /// Removes one fault. Returns whether it was there.
    pub fn remove(&mut self, id: u64) -> bool {
        let before = self.entries.len();
        self.entries.retain(|entry| entry.id != id);
        self.entries.len() < before
    }

    /// Removes all faults.
    pub fn clear(&mut self) {
        self.entries.clear();
    }

    /// The faults with their numbers, and how often each was met.
    pub fn list(&self) -> Vec<(u64, &Fault, u64)> {
        self.entries.iter().map(|entry| (entry.id, &entry.fault, entry.fired)).collect()
    }

    /// The faults that a call meets.
    pub fn meet(&mut self, request: &Incoming, operation: Option<&str>) -> Vec<Fault> {
        let mut met = Vec::new();
        for entry in &mut self.entries {
            let matcher = &entry.fault.matcher;
            if !matcher.fits(request, operation) {
                continue;
            }
            entry.matched += 1;
            if matcher.is_due(entry.matched, entry.fired, &mut self.ids) {
                entry.fired += 1;
                met.push(entry.fault.clone());
            }
        }
        met
    }
}
