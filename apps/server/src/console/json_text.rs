//! JSON laid out for people, token by token: a 20-digit id stays as it arrived, and keys keep their order.

use std::iter::Peekable;
use std::str::Chars;

/// No page shows more of a body than this; the whole is a link away.
const MOST: usize = 32 << 10;

/// A body as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shown {
    /// Indented, and cut off if it is long.
    pub text: String,
    /// Whether it was cut off.
    pub cut: bool,
    /// The size of the whole, in bytes.
    pub bytes: usize,
}

/// Lays out a body. What is not JSON is shown more or less as it is.
pub(crate) fn shown(body: &[u8]) -> Shown {
    let text = pretty(&String::from_utf8_lossy(&body[..body.len().min(MOST)]));
    let cut = body.len() > MOST || text.len() > MOST;
    let text = if cut { head(&text) } else { text };
    Shown { text, cut, bytes: body.len() }
}

fn head(text: &str) -> String {
    text.chars()
        .scan(0, |bytes, c| {
            *bytes += c.len_utf8();
            (*bytes <= MOST).then_some(c)
        })
        .collect()
}

/// Deeper than this, nothing is indented further: a body of brackets must not grow by the square of its size.
const DEEPEST: usize = 32;

fn pretty(text: &str) -> String {
    let mut layout = Layout { out: String::with_capacity(text.len() * 2), depth: 0 };
    let (mut quoted, mut escaped) = (false, false);
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        if quoted {
            layout.out.push(c);
            quoted = escaped || c != '"';
            escaped = !escaped && c == '\\';
            continue;
        }
        quoted = c == '"';
        match c {
            '{' | '[' => layout.open(c, &mut letters),
            '}' | ']' => layout.close(c),
            ',' => layout.separate(c),
            ':' => layout.out.push_str(": "),
            c if c.is_ascii_whitespace() => {}
            c => layout.out.push(c),
        }
    }
    layout.out
}

/// What is laid out so far, and how many brackets are open.
struct Layout {
    out: String,
    depth: usize,
}

impl Layout {
    /// An opening bracket; together with its closing one if nothing is inside.
    fn open(&mut self, bracket: char, letters: &mut Peekable<Chars<'_>>) {
        self.out.push(bracket);
        while letters.next_if(|next| next.is_ascii_whitespace()).is_some() {}
        if let Some(closing) = letters.next_if(|next| matches!(next, '}' | ']')) {
            return self.out.push(closing);
        }
        self.depth += 1;
        self.line();
    }

    fn close(&mut self, bracket: char) {
        self.depth = self.depth.saturating_sub(1);
        self.line();
        self.out.push(bracket);
    }

    fn separate(&mut self, comma: char) {
        self.out.push(comma);
        self.line();
    }

    fn line(&mut self) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n("  ", self.depth.min(DEEPEST)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_strings_stay_as_they_are() {
        let body =
            br#"{"id":57648631694849000112345,"price":10.10,"a":{"b":[1,2],"empty":{}},"t":"x \"{,:}\" y"}"#;
        let text = shown(body).text;
        assert!(text.contains("\n  \"id\": 57648631694849000112345,"), "{text}");
        assert!(text.contains("\"price\": 10.10,"), "{text}");
        assert!(text.contains("\"empty\": {}"), "{text}");
        assert!(text.ends_with("\"t\": \"x \\\"{,:}\\\" y\"\n}"), "{text}");
    }

    #[test]
    fn a_long_or_hostile_body_is_cut_off() {
        let brackets = shown(&[b'['; 100_000]);
        assert!(brackets.cut && brackets.text.len() <= MOST && brackets.bytes == 100_000);
        let broken = shown(b"\xff\xfe not json \"");
        assert!(!broken.cut && broken.text.contains("notjson"), "{broken:?}");
    }
}
