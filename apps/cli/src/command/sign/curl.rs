//! A pasted curl command line, or a URL, as the request that it makes.

use std::fs;

use crate::exit::{Failure, Result};

/// A request as somebody pasted it.
#[derive(Debug, Default, PartialEq)]
pub struct Pasted {
    /// The method, where one is said.
    pub method: Option<String>,
    /// Path and query, or a whole URL.
    pub url: String,
    /// The `Content-Type` header.
    pub content_type: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

/// Options of curl that take a value and do not matter here.
const WITH_VALUE: [&str; 16] = [
    "-o", "--output", "-u", "--user", "-A", "--user-agent", "-e", "--referer", "-b", "--cookie", "-x", "--proxy",
    "--connect-timeout", "--max-time", "-m", "--cacert",
];

/// Reads a pasted text: a curl command or a URL.
pub fn parse(text: &str) -> Result<Pasted> {
    let text = text.trim();
    if text.split_whitespace().next() != Some("curl") {
        return Ok(Pasted { url: text.trim_matches(['"', '\'']).to_owned(), ..Pasted::default() });
    }
    let mut words = split(text)?.into_iter().skip(1);
    let mut pasted = Pasted::default();
    while let Some(word) = words.next() {
        let (name, glued) = unglue(&word);
        if !name.starts_with('-') {
            pasted.url = word;
            continue;
        }
        let mut value = || glued.clone().or_else(|| words.next()).unwrap_or_default();
        match name.as_str() {
            "-X" | "--request" => pasted.method = Some(value().to_uppercase()),
            "-H" | "--header" => pasted.header(&value()),
            "-d" | "--data" | "--data-ascii" => pasted.data(&value(), Data::WithoutLineBreaks)?,
            "--data-binary" | "--json" => pasted.data(&value(), Data::Exact)?,
            "--data-raw" => pasted.body.extend(value().into_bytes()),
            "-F" | "--form" => pasted.form(&value()),
            "--url" => pasted.url = value(),
            other if WITH_VALUE.contains(&other) => drop(value()),
            _ => {}
        }
    }
    if pasted.url.is_empty() {
        return Err(Failure::usage("there is no URL in the curl command"));
    }
    Ok(pasted)
}

enum Data {
    /// curl takes the line breaks out of a file that `-d` names.
    WithoutLineBreaks,
    Exact,
}

impl Pasted {
    fn header(&mut self, line: &str) {
        let Some((name, value)) = line.split_once(':') else { return };
        if name.trim().eq_ignore_ascii_case("content-type") {
            self.content_type = Some(value.trim().to_owned());
        }
    }

    fn data(&mut self, value: &str, how: Data) -> Result {
        let mut bytes = match value.strip_prefix('@') {
            None => value.as_bytes().to_vec(),
            Some(path) => {
                fs::read(path).map_err(|problem| Failure::usage(format!("the body of the curl command, {path}: {problem}")))?
            }
        };
        if matches!(how, Data::WithoutLineBreaks) && value.starts_with('@') {
            bytes.retain(|byte| !matches!(byte, b'\n' | b'\r'));
        }
        if !self.body.is_empty() {
            self.body.push(b'&');
        }
        self.body.extend(bytes);
        Ok(())
    }

    fn form(&mut self, part: &str) {
        self.content_type.get_or_insert_with(|| "multipart/form-data".to_owned());
        self.body.extend(part.as_bytes());
    }
}

/// `-XPOST` and `--request=POST` as option and value.
fn unglue(word: &str) -> (String, Option<String>) {
    if word.starts_with("--") {
        return match word.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (word.to_owned(), None),
        };
    }
    let glued = ["-X", "-H", "-d", "-F"].into_iter().find(|name| word.len() > 2 && word.starts_with(name));
    match glued {
        Some(name) => (name.to_owned(), Some(word[2..].to_owned())),
        None => (word.to_owned(), None),
    }
}

/// Splits a command line as a POSIX shell does: quotes, backslashes, line continuations, and bash's `$'...'`.
fn split(text: &str) -> Result<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\'' => word.get_or_insert_default().push_str(&quoted(&mut letters, '\'', false)?),
            '"' => word.get_or_insert_default().push_str(&quoted(&mut letters, '"', true)?),
            '$' if letters.peek() == Some(&'\'') => {
                letters.next();
                word.get_or_insert_default().push_str(&quoted(&mut letters, '\'', true)?);
            }
            '\\' => match letters.next() {
                Some('\n') | None => {}
                Some(other) => word.get_or_insert_default().push(other),
            },
            _ if letter.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    Ok(words)
}

fn quoted(letters: &mut impl Iterator<Item = char>, end: char, escapes: bool) -> Result<String> {
    let mut text = String::new();
    while let Some(letter) = letters.next() {
        match letter {
            _ if letter == end => return Ok(text),
            '\\' if escapes => match letters.next() {
                Some('\n') => {}
                Some('n') if end == '\'' => text.push('\n'),
                Some(other) if "\"\\$`'!".contains(other) => text.push(other),
                Some(other) => text.extend(['\\', other]),
                None => break,
            },
            _ => text.push(letter),
        }
    }
    Err(Failure::usage(format!("a {end} in the curl command is not closed")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_s_curl_is_understood() {
        let text = "curl 'https://h/order/202309/orders/search?a=1&sign=x' \\\n  -X POST \\\n  -H 'content-type: application/json' \\\n  --data-raw '{\"a\":\"it'\\''s\"}' --compressed";
        let pasted = parse(text).unwrap();
        assert_eq!(pasted.url, "https://h/order/202309/orders/search?a=1&sign=x");
        assert_eq!(pasted.method.as_deref(), Some("POST"));
        assert_eq!(pasted.content_type.as_deref(), Some("application/json"));
        assert_eq!(pasted.body, br#"{"a":"it's"}"#);
    }

    #[test]
    fn glued_options_and_double_quotes_work() {
        let pasted = parse(r#"curl -XPUT --url=https://h/p -d "{\"a\":1}" -o out.json -s"#).unwrap();
        assert_eq!((pasted.method.as_deref(), pasted.url.as_str()), (Some("PUT"), "https://h/p"));
        assert_eq!(pasted.body, br#"{"a":1}"#);
    }

    #[test]
    fn a_form_is_multipart() {
        assert_eq!(parse("curl https://h/p -F data=@x").unwrap().content_type.as_deref(), Some("multipart/form-data"));
    }

    #[test]
    fn a_url_is_itself() {
        assert_eq!(parse(" '/a/b?c=1' ").unwrap().url, "/a/b?c=1");
    }

    #[test]
    fn an_open_quote_is_told() {
        assert!(parse("curl 'https://h").is_err());
        assert!(parse("curl -X POST").is_err());
    }
}
