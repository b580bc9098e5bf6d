//! What the browser brings back to the redirect URL.

use percent_encoding::percent_decode_str;

use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::secret::Secret;

/// The end of an authorization.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Callback {
    /// They said yes.
    Code {
        /// Good for 30 minutes and one use.
        code: Secret,
        /// The state of the link; `None` when the app was installed from the app store.
        state: Option<String>,
    },
    /// They said no.
    Refused {
        /// Usually `auth_denied`.
        error: String,
        /// The state of the link, if it came back.
        state: Option<String>,
    },
}

impl Callback {
    /// Whether it came from an installation in the app store, which has no state. Such a callback cannot be tied to
    /// a browser that began: let a signed-in user confirm whose account it joins.
    pub fn is_install(&self) -> bool {
        matches!(self, Callback::Code { state: None, .. })
    }

    /// The state that came back.
    pub fn state(&self) -> Option<&str> {
        match self {
            Callback::Code { state, .. } | Callback::Refused { state, .. } => state.as_deref(),
        }
    }
}

/// Reads a callback: the whole URL, or its query with or without `?`. Values are decoded once; unknown parameters,
/// which the platform adds now and then, are ignored.
///
/// # Errors
/// `InvalidRequest` if there is neither a code nor a refusal, or one of them twice.
pub fn parse_callback(input: &str) -> Result<Callback> {
    let query = query_of(input.trim());
    let state = single(query, "state")?.map(form_text).filter(|state| !state.is_empty());
    let code = single(query, "code")?.map(plain_text).unwrap_or_default();
    let error = single(query, "error")?.map(form_text).unwrap_or_default();
    // A refusal has the word `null` in the code's place.
    if !error.is_empty() || code == "null" {
        let error = if error.is_empty() { "auth_denied".to_owned() } else { error };
        return Ok(Callback::Refused { error, state });
    }
    if code.is_empty() {
        return Err(no_code());
    }
    Ok(Callback::Code { code: Secret::new(code), state })
}

fn query_of(input: &str) -> &str {
    let input = input.split('#').next().unwrap_or_default();
    match input.split_once('?') {
        Some((_, query)) => query,
        None if input.contains("://") || input.starts_with('/') => "",
        None => input,
    }
}

/// The raw value of a parameter. Twice is refused: which of the two is meant could be an attacker's choice.
fn single<'a>(query: &'a str, name: &str) -> Result<Option<&'a str>> {
    let mut values = query.split('&').filter_map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (key == name).then_some(value)
    });
    let first = values.next();
    match values.next() {
        Some(_) => Err(Error::new(ErrorKind::InvalidRequest, format!("the callback has `{name}` twice"))),
        None => Ok(first),
    }
}

/// Percent-decoded; a plus sign stays one, since a code has no spaces.
fn plain_text(raw: &str) -> String {
    percent_decode_str(raw).decode_utf8_lossy().into_owned()
}

/// Percent-decoded, with a plus sign for a space.
fn form_text(raw: &str) -> String {
    plain_text(&raw.replace('+', " "))
}

fn no_code() -> Error {
    Error::new(ErrorKind::InvalidRequest, "the callback has no `code` and no `error`")
        .with_hint(&hint::WHOLE_CALLBACK_URL)
}
