//! The span that an event belongs to.

use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

/// Bytes of `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01`.
const LENGTH: usize = 55;

/// A span, as the header `traceparent` of W3C Trace Context names it. It holds numbers only, so nothing secret fits in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TraceParent {
    /// The trace; not 0.
    pub trace_id: u128,
    /// The span within the trace; not 0.
    pub span_id: u64,
    /// Bit 0: the trace is recorded.
    pub flags: u8,
}

static FINDER: OnceLock<fn() -> Option<TraceParent>> = OnceLock::new();

impl TraceParent {
    /// The span in which this is asked, if it is recorded. `None` in a program that sends no traces.
    pub fn current() -> Option<TraceParent> {
        FINDER.get().and_then(|find| find())
    }

    /// Says how the current span is found, for the whole process; the first one counts. This crate knows no collector of traces.
    pub fn find_with(find: fn() -> Option<TraceParent>) {
        let _ = FINDER.set(find);
    }
}

/// A text that names no span: of another version, malformed, or with an id of zeros.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct NoTraceParent;

impl FromStr for TraceParent {
    type Err = NoTraceParent;

    /// Reads a `traceparent` of version 00: 55 characters, hexadecimal digits in lower case.
    fn from_str(text: &str) -> Result<TraceParent, NoTraceParent> {
        read(text).ok_or(NoTraceParent)
    }
}

fn read(text: &str) -> Option<TraceParent> {
    let is_plain = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f' | b'-');
    if text.len() != LENGTH || !text.bytes().all(is_plain) {
        return None;
    }
    let mut parts = text.split('-');
    let (version, trace, span, flags) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || version != "00" || (trace.len(), span.len(), flags.len()) != (32, 16, 2) {
        return None;
    }
    let parent = TraceParent {
        trace_id: u128::from_str_radix(trace, 16).ok()?,
        span_id: u64::from_str_radix(span, 16).ok()?,
        flags: u8::from_str_radix(flags, 16).ok()?,
    };
    (parent.trace_id != 0 && parent.span_id != 0).then_some(parent)
}

impl fmt::Display for TraceParent {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "00-{:032x}-{:016x}-{:02x}", self.trace_id, self.span_id, self.flags)
    }
}

impl fmt::Display for NoTraceParent {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("this is not a `traceparent` of version 00")
    }
}

impl std::error::Error for NoTraceParent {}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    #[test]
    fn a_traceparent_is_read_and_written() {
        let parent = TraceParent {
            trace_id: 0x4bf9_2f35_77b3_4da6_a3ce_929d_0e0e_4736,
            span_id: 0x00f0_67aa_0ba9_02b7,
            flags: 1,
        };
        assert_eq!(TEXT.parse(), Ok(parent));
        assert_eq!(parent.to_string(), TEXT);
    }

    #[test]
    fn anything_else_is_refused() {
        let wrong = [
            String::new(),
            "secret".repeat(100),
            format!("{TEXT}-00"),
            format!("{TEXT} "),
            TEXT.to_uppercase(),
            TEXT.replacen("00-", "ff-", 1),
            TEXT.replace("00f067aa0ba902b7", "0000000000000000"),
            TEXT.replace("4bf92f3577b34da6a3ce929d0e0e4736", &"0".repeat(32)),
            TEXT.replace("-00f0", "00-f0"),
            TEXT.replace('b', "-"),
            TEXT.replace("00f067aa0ba902b7", "+0f067aa0ba902b7"),
            TEXT.replace("4bf92f35", "\u{e9}\u{e9}\u{e9}\u{e9}"),
        ];
        for text in wrong {
            assert_eq!(text.parse::<TraceParent>(), Err(NoTraceParent), "{text}");
        }
    }
}
