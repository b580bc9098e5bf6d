//! A request that somebody pasted: a URL, a path with a query, or a curl command.

use std::iter::Peekable;

use crate::call::encode;
use crate::call::sign;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;

/// What was found in the text.
#[derive(Debug, Default, Clone)]
pub(crate) struct Pasted {
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    /// The query as it stood there, still encoded.
    pub(crate) raw_query: String,
    /// `None` if the text says nothing about a body.
    pub(crate) body: Option<Vec<u8>>,
    /// `None` if the text says nothing about the content type.
    pub(crate) multipart: Option<bool>,
}

/// Reads a URL, a path with a query, or a curl command.
pub(crate) fn read(text: &str) -> Result<Pasted> {
    let text = text.trim().trim_start_matches(['$', '>']).trim_start();
    let command = text.split(|c: char| c.is_whitespace() || c == '\\').next().unwrap_or_default();
    if matches!(command, "curl" | "curl.exe") { curl(text) } else { url(text) }
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
        .with_hint(&hint::PASTED_REQUEST));
    }
    let query = encode::parse_query(raw_query)?;
    Ok(Pasted { path: path.to_owned(), query, raw_query: raw_query.to_owned(), ..Pasted::default() })
}

/// What a curl command says, as far as the signature depends on it.
#[derive(Default)]
struct Command {
    target: Option<String>,
    data: Vec<String>,
    /// The body is in a file that nobody pasted.
    elsewhere: bool,
    multipart: Option<bool>,
    /// Data goes into the query.
    get: bool,
}

/// Options of curl whose next word is not a URL.
const WITH_VALUE: [&str; 22] = [
    "-X",
    "--request",
    "-A",
    "--user-agent",
    "-o",
    "--output",
    "-x",
    "--proxy",
    "-b",
    "--cookie",
    "-e",
    "--referer",
    "-u",
    "--user",
    "-m",
    "--max-time",
    "--connect-timeout",
    "--resolve",
    "--cacert",
    "-w",
    "--write-out",
    "--retry",
];

fn curl(text: &str) -> Result<Pasted> {
    let mut command = Command::default();
    let mut words = words(text)?.into_iter().skip(1);
    while let Some(word) = words.next() {
        let (option, glued) = split_option(&word);
        let mut value = || glued.map_or_else(|| words.next().unwrap_or_default(), str::to_owned);
        match option {
            "-d" | "--data" | "--data-ascii" | "--data-binary" | "--json" => command.data(&value(), true),
            "--data-raw" => command.data(&value(), false),
            "--data-urlencode" => command.data(&urlencoded(&value()), false),
            "-F" | "--form" | "--form-string" => {
                value();
                command.multipart = Some(true);
            }
            "-H" | "--header" => command.header(&value()),
            "-G" | "--get" => command.get = true,
            "--url" => command.target = Some(value()),
            known if WITH_VALUE.contains(&known) => {
                value();
            }
            other if other.contains("://") || other.starts_with('/') => command.target = Some(word.clone()),
            _ => {}
        }
    }
    command.pasted()
}

/// `-XPOST` and `-d{}` are an option and its value in one word.
fn split_option(word: &str) -> (&str, Option<&str>) {
    let is_short = word.starts_with('-') && !word.starts_with("--");
    match word.split_at_checked(2) {
        Some((option @ ("-X" | "-d" | "-H" | "-F" | "-A" | "-b" | "-o" | "-x" | "-e" | "-u"), value))
            if is_short && !value.is_empty() =>
        {
            (option, Some(value))
        }
        _ => (word, None),
    }
}

/// `name=value` with the value encoded.
fn urlencoded(data: &str) -> String {
    let (name, value) = data.split_once('=').unwrap_or(("", data));
    let mut out = if name.is_empty() { String::new() } else { format!("{name}=") };
    encode::push(&mut out, value);
    out
}

impl Command {
    fn data(&mut self, data: &str, may_be_a_file: bool) {
        if may_be_a_file && data.starts_with('@') {
            self.elsewhere = true;
            return;
        }
        self.data.push(data.to_owned());
    }

    fn header(&mut self, header: &str) {
        if let Some((name, value)) = header.split_once(':')
            && name.trim().eq_ignore_ascii_case("content-type")
        {
            self.multipart = Some(sign::is_multipart(value));
        }
    }

    fn pasted(self) -> Result<Pasted> {
        let target = self.target.ok_or_else(|| {
            Error::new(ErrorKind::InvalidRequest, "there is no URL in the curl command")
                .with_hint(&hint::QUOTE_URL)
        })?;
        let data = self.data.join("&");
        if self.get && !data.is_empty() {
            let mark = if target.contains('?') { '&' } else { '?' };
            return Ok(Pasted { body: Some(Vec::new()), ..url(&format!("{target}{mark}{data}"))? });
        }
        let body = (!self.elsewhere).then(|| data.into_bytes());
        Ok(Pasted { body, multipart: self.multipart, ..url(&target)? })
    }
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

fn quoted(
    chars: &mut Peekable<impl Iterator<Item = char>>,
    end: char,
    escapes: bool,
    out: &mut String,
) -> Result<()> {
    while let Some(c) = chars.next() {
        match c {
            c if c == end => return Ok(()),
            '\\' if escapes => match chars.next() {
                Some('n') if end == '\'' => out.push('\n'),
                Some('t') if end == '\'' => out.push('\t'),
                Some('r') if end == '\'' => out.push('\r'),
                Some('u') if end == '\'' => coded(chars, 4, out),
                Some('x') if end == '\'' => coded(chars, 2, out),
                Some('\n') | None => {}
                Some(c) if end == '\'' || matches!(c, '"' | '\\' | '$' | '`') => out.push(c),
                Some(c) => out.extend(['\\', c]),
            },
            c => out.push(c),
        }
    }
    Err(Error::new(ErrorKind::InvalidRequest, "a quote in the curl command is not closed"))
}

/// A letter by its hexadecimal code, as browsers copy `!`: `\u0021`.
fn coded(chars: &mut Peekable<impl Iterator<Item = char>>, most: usize, out: &mut String) {
    let mut code = 0;
    for _ in 0..most {
        let Some(digit) = chars.peek().and_then(|c| c.to_digit(16)) else { break };
        chars.next();
        code = code * 16 + digit;
    }
    out.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
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

    #[test]
    fn curl_commands_of_browsers_and_postman_are_read() {
        let body = |text: &str| read(text).unwrap().body.map(|body| String::from_utf8(body).unwrap());
        let postman = "curl --location --request POST 'https://h/a?x=1' \\\n--header 'Content-Type: application/json' \\\n--data '{\"a\": 1}'";
        assert_eq!(body(postman).as_deref(), Some(r#"{"a": 1}"#));
        let chrome = r#"$ curl 'https://h/a?x=1' -H 'referer: https://other/' -b 'c=https://cookie/' --data-raw $'{"a":"it\u0021\'s\t"}' --compressed"#;
        assert_eq!(body(chrome).as_deref(), Some("{\"a\":\"it!'s\t\"}"));
        assert_eq!(read(chrome).unwrap().path, "/a");
        assert_eq!(body("curl -XDELETE https://h/a -d'{}'").as_deref(), Some("{}"));
        assert_eq!(body("curl.exe https://h/a -e https://h/b").as_deref(), Some(""));
        assert_eq!(body("curl\nhttps://h/a --data-binary @body.json"), None, "the file was not pasted");
        let get = read("curl -G https://h/a?x=1 -d y=2 --data-urlencode 'z=a+b'").unwrap();
        assert_eq!((get.raw_query.as_str(), get.body.as_deref()), ("x=1&y=2&z=a%2Bb", Some(&b""[..])));
    }

    proptest! {
        #[test]
        fn nothing_panics(text in ".*") {
            let _ = read(&text);
            let _ = read(&format!("curl {text}"));
        }
    }
}
