//! A request that somebody pasted: a URL, a path with a query, or a curl command.

use crate::encode;
use crate::error::{Error, ErrorKind, Result};
use crate::sign;

/// What was found in the text.
#[derive(Debug, Default, Clone)]
pub(crate) struct Pasted {
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    /// The query as it stood there, still encoded.
    pub(crate) raw_query: String,
    /// `None` where the text says nothing about a body.
    pub(crate) body: Option<Vec<u8>>,
    /// `None` where the text says nothing about the content type.
    pub(crate) multipart: Option<bool>,
}

/// Reads a URL, a path with a query, or a curl command.
pub(crate) fn read(text: &str) -> Result<Pasted> {
    let text = text.trim();
    if text.starts_with("curl ") { curl(text) } else { url(text) }
}

fn url(text: &str) -> Result<Pasted> {
    let after_scheme = text.split_once("://").map(|(_, rest)| rest);
    let target = match after_scheme {
        Some(rest) => rest.find(['/', '?']).map_or("/", |at| &rest[at..]),
        None => text,
    };
    let target = target.split('#').next().unwrap_or_default();
    let (path, raw_query) = target.split_once('?').unwrap_or((target, ""));
    if !path.starts_with('/') || path.contains(char::is_whitespace) {
        return Err(Error::new(
            ErrorKind::InvalidRequest,
            "this is neither a URL nor a path that begins with a slash",
        )
        .with_hint("Give it as https://host/path?query, /path?query, or a whole curl command."));
    }
    let query = encode::parse_query(raw_query)?;
    Ok(Pasted { path: path.to_owned(), query, raw_query: raw_query.to_owned(), ..Pasted::default() })
}

fn curl(text: &str) -> Result<Pasted> {
    let mut words = words(text)?.into_iter().skip(1);
    let mut found: Option<Pasted> = None;
    let (mut body, mut multipart) = (None::<String>, None);
    while let Some(word) = words.next() {
        match word.as_str() {
            "-d" | "--data" | "--data-raw" | "--data-binary" | "--data-ascii" | "--json" => {
                let more = words.next().unwrap_or_default();
                body = Some(body.map_or(more.clone(), |body| format!("{body}&{more}")));
            }
            "-F" | "--form" => {
                words.next();
                multipart = Some(true);
            }
            "-H" | "--header" => {
                let header = words.next().unwrap_or_default();
                if let Some((name, value)) = header.split_once(':')
                    && name.trim().eq_ignore_ascii_case("content-type")
                {
                    multipart = Some(sign::is_multipart(value));
                }
            }
            "-X" | "--request" | "-A" | "--user-agent" | "-o" | "--output" | "-x" | "--proxy" => {
                words.next();
            }
            "--url" => found = Some(url(&words.next().unwrap_or_default())?),
            other if other.contains("://") || other.starts_with('/') => found = Some(url(other)?),
            _ => {}
        }
    }
    let found =
        found.ok_or_else(|| Error::new(ErrorKind::InvalidRequest, "there is no URL in the curl command"))?;
    Ok(Pasted { body: Some(body.unwrap_or_default().into_bytes()), multipart, ..found })
}

/// Splits a command line as a shell does: quotes, backslashes, continued lines, and `$'...'`.
fn words(text: &str) -> Result<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('\n') | None => {}
                Some('\r') => {
                    chars.next_if_eq(&'\n');
                }
                Some(escaped) => word.get_or_insert_default().push(escaped),
            },
            '\'' => quoted(&mut chars, '\'', false, word.get_or_insert_default())?,
            '"' => quoted(&mut chars, '"', true, word.get_or_insert_default())?,
            '$' if chars.next_if_eq(&'\'').is_some() => {
                quoted(&mut chars, '\'', true, word.get_or_insert_default())?
            }
            c if c.is_whitespace() => words.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    Ok(words)
}

fn quoted(chars: &mut impl Iterator<Item = char>, end: char, escapes: bool, out: &mut String) -> Result<()> {
    while let Some(c) = chars.next() {
        match c {
            c if c == end => return Ok(()),
            '\\' if escapes => match chars.next() {
                Some('n') if end == '\'' => out.push('\n'),
                Some('\n') | None => {}
                Some(c) if end == '\'' || matches!(c, '"' | '\\' | '$' | '`') => out.push(c),
                Some(c) => out.extend(['\\', c]),
            },
            c => out.push(c),
        }
    }
    Err(Error::new(ErrorKind::InvalidRequest, "a quote in the curl command is not closed"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn urls_and_paths_are_read() {
        for text in ["https://host:1/a/b?x=1%2B2&y=", "/a/b?x=1%2B2&y=", "host://h/a/b?x=1%2B2&y=#part"] {
            let pasted = read(text).unwrap();
            assert_eq!(pasted.path, "/a/b");
            assert_eq!(pasted.query, [("x".to_owned(), "1+2".to_owned()), ("y".to_owned(), String::new())]);
            assert!(pasted.body.is_none() && pasted.multipart.is_none());
        }
        assert!(read("what?").is_err());
        assert_eq!(read("https://host").unwrap().path, "/");
    }

    #[test]
    fn curl_commands_are_read() {
        let text = "curl -X POST \\\n  'https://host/a?x=1' -H \"Content-Type: application/json\" \\\n  -d '{\"a\": \"it'\\''s\"}'";
        let pasted = read(text).unwrap();
        assert_eq!((pasted.path.as_str(), pasted.multipart), ("/a", Some(false)));
        assert_eq!(pasted.body.as_deref(), Some(&br#"{"a": "it's"}"#[..]));
        let form = read("curl --url /a -F data=@x.png").unwrap();
        assert_eq!(form.multipart, Some(true));
        assert!(read("curl 'https://host").is_err());
        assert!(read("curl -v").is_err());
    }

    proptest! {
        #[test]
        fn nothing_panics(text in ".*") {
            let _ = read(&text);
            let _ = read(&format!("curl {text}"));
        }
    }
}
