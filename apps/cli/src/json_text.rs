//! JSON text laid out for people, token by token: a 20-digit id stays as it arrived, and keys keep their order.

use owo_colors::OwoColorize;

use crate::terminal;

/// Indents and colours JSON text. Text that is not JSON is printed more or less as it is.
pub fn pretty(text: &str) -> String {
    let mut layout = Layout { out: String::with_capacity(text.len() * 2), depth: 0 };
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        rest = layout.token(first, rest).trim_start();
    }
    layout.out
}

struct Layout {
    out: String,
    depth: usize,
}

impl Layout {
    /// Takes one token off the front and returns the rest.
    fn token<'a>(&mut self, first: char, rest: &'a str) -> &'a str {
        match first {
            '{' | '[' => self.open(first, &rest[1..]),
            '}' | ']' => {
                self.depth = self.depth.saturating_sub(1);
                self.line();
                self.out.push(first);
                &rest[1..]
            }
            ',' => {
                self.out.push(',');
                self.line();
                &rest[1..]
            }
            ':' => {
                self.out.push_str(": ");
                &rest[1..]
            }
            '"' => self.string(rest),
            _ => self.bare(rest),
        }
    }

    /// An empty pair of brackets stays on its line.
    fn open<'a>(&mut self, first: char, rest: &'a str) -> &'a str {
        self.out.push(first);
        let close = if first == '{' { '}' } else { ']' };
        if let Some(after) = rest.trim_start().strip_prefix(close) {
            self.out.push(close);
            return after;
        }
        self.depth += 1;
        self.line();
        rest
    }

    fn string<'a>(&mut self, rest: &'a str) -> &'a str {
        let (string, after) = rest.split_at(string_end(rest));
        let string = terminal::escaped(string);
        if after.trim_start().starts_with(':') {
            self.out.push_str(&string.blue().to_string());
        } else {
            self.out.push_str(&string.green().to_string());
        }
        after
    }

    fn bare<'a>(&mut self, rest: &'a str) -> &'a str {
        let is_end = |letter: char| letter.is_whitespace() || ",:]}[{\"".contains(letter);
        let (word, after) = rest.split_at(rest.find(is_end).unwrap_or(rest.len()));
        self.out.push_str(&word.yellow().to_string());
        after
    }

    fn line(&mut self) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n("  ", self.depth));
    }
}

/// The position after the closing quote.
fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            '\\' if !escaped => escaped = true,
            '"' if !escaped => return at + 1,
            _ => escaped = false,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        anstream::adapter::strip_str(&pretty(text)).to_string()
    }

    #[test]
    fn digits_beyond_64_bits_survive() {
        let laid_out = plain(r#"{"id":123456789012345678901234,"a":[],"b":{ },"c":[1,true,null]}"#);
        let wanted = "{\n  \"id\": 123456789012345678901234,\n  \"a\": [],\n  \"b\": {},\n  \"c\": [\n    1,\n    true,\n    null\n  ]\n}";
        assert_eq!(laid_out, wanted);
    }

    #[test]
    fn brackets_and_quotes_in_strings_are_left_alone() {
        let laid_out = plain(r#"{"a":"x\"{}[],:\\","é":"ü"}"#);
        assert_eq!(laid_out, "{\n  \"a\": \"x\\\"{}[],:\\\\\",\n  \"é\": \"ü\"\n}");
    }

    #[test]
    fn broken_text_does_not_panic() {
        for text in ["", "{", "}", "\"", "\"\\", "[[[", "é", ":,", "{\"a\":"] {
            pretty(text);
        }
    }
}
