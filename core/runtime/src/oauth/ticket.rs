//! The cookie that ties an authorization to the browser that began it.
//!
//! It holds a ticket for each of the last few authorizations: the hash of the state, the end, the note. Each is signed
//! with a key made of the app secret, so that nothing has to be stored for a visitor who never comes back.

use std::fmt::Write;

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::call::sign::{hex, hmac_hex};
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::secret::Secret;
use crate::token::StateKey;

/// So many authorizations may be under way in one browser, in several tabs. An older one is forgotten.
const MOST: usize = 4;
/// Bytes of a note as the cookie has it: four of them fit into what every browser takes.
const LONGEST_NOTE: usize = 600;
/// Keeps these signatures apart from all others that are made with the app secret.
const PURPOSE: &[u8] = b"tiktokshop: the cookie of an authorization, version 1";

/// One authorization in one browser.
#[derive(Clone)]
pub(super) struct Ticket {
    /// The hash of its state.
    pub(super) key: StateKey,
    /// Until when it is good, Unix seconds.
    pub(super) ends: i64,
    /// Whether the app is done with it.
    pub(super) finished: bool,
    /// What comes back at the end.
    pub(super) note: String,
}

/// The tickets of one browser for one app.
pub(super) struct Jar {
    name: String,
    key: String,
    secure: bool,
    now: i64,
    tickets: Vec<Ticket>,
}

impl Jar {
    /// The tickets in the text of a `Cookie` header. What is forged, spoilt or over is not among them.
    pub(super) fn read(app: (&str, &Secret), cookies: &str, secure: bool, now: i64) -> Jar {
        let key = hmac_hex(app.1.expose().as_bytes(), &[PURPOSE, app.0.as_bytes()]);
        let mut jar = Jar { name: name(app.0, secure), key, secure, now, tickets: Vec::new() };
        jar.tickets = jar.values(cookies).filter_map(|text| jar.open(text)).collect();
        jar
    }

    /// The ticket of a state.
    pub(super) fn ticket(&self, key: &StateKey) -> Option<&Ticket> {
        self.tickets.iter().find(|ticket| ticket.key == *key)
    }

    /// The `Set-Cookie` header that adds a ticket, in the place of the one with the same key.
    ///
    /// # Errors
    /// `InvalidRequest` if the note is too long for a cookie.
    pub(super) fn with(&self, ticket: Ticket) -> Result<String> {
        let key = &ticket.key;
        let kept = self.tickets.iter().filter(|other| other.key != *key).take(MOST - 1);
        let tickets: Vec<&Ticket> = std::iter::once(&ticket).chain(kept).collect();
        let texts = tickets.iter().map(|ticket| self.seal(ticket)).collect::<Result<Vec<_>>>()?;
        let last = tickets.iter().map(|ticket| ticket.ends).max().unwrap_or(self.now);
        let (name, value, age) = (&self.name, texts.join("~"), last.saturating_sub(self.now).max(0));
        let mut header = format!("{name}={value}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax");
        if self.secure {
            header.push_str("; Secure");
        }
        Ok(header)
    }

    fn values<'a>(&self, cookies: &'a str) -> impl Iterator<Item = &'a str> + use<'a> {
        let name = self.name.clone();
        let pairs = cookies.split(';').filter_map(|pair| pair.trim().split_once('='));
        pairs.filter(move |(key, _)| *key == name).flat_map(|(_, value)| value.split('~'))
    }

    fn seal(&self, ticket: &Ticket) -> Result<String> {
        let note = utf8_percent_encode(&ticket.note, NON_ALPHANUMERIC).to_string();
        if note.len() > LONGEST_NOTE {
            let detail = format!("the note has {} bytes in a cookie; {LONGEST_NOTE} fit", note.len());
            return Err(Error::new(ErrorKind::InvalidRequest, detail).with_hint(&hint::SHORT_NOTE));
        }
        let phase = if ticket.finished { 'f' } else { 'b' };
        let mut text = format!("{}.{}.{phase}.{note}", ticket.key.as_str(), ticket.ends);
        let signature = self.signature(&text);
        // Writing to a string cannot fail.
        let _ = write!(text, ".{signature}");
        Ok(text)
    }

    fn open(&self, text: &str) -> Option<Ticket> {
        let (signed, signature) = text.rsplit_once('.')?;
        let right = self.signature(signed);
        if !bool::from(right.as_bytes().ct_eq(signature.as_bytes())) {
            return None;
        }
        let mut parts = signed.split('.');
        let (key, ends, phase, note) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let ends = ends.parse().ok().filter(|ends| *ends >= self.now)?;
        let note = percent_decode_str(note).decode_utf8().ok()?.into_owned();
        Some(Ticket { key: StateKey::from_digits(key), ends, finished: phase == "f", note })
    }

    fn signature(&self, text: &str) -> String {
        hmac_hex(self.key.as_bytes(), &[text.as_bytes()])
    }
}

/// The cookie's name. With `__Host-` the browser takes it from this very host only, and from no page without TLS.
fn name(app_key: &str, secure: bool) -> String {
    let app = hex(&Sha256::digest(app_key.as_bytes()));
    let prefix = if secure { "__Host-" } else { "" };
    format!("{prefix}tiktokshop-{}", app.get(..8).unwrap_or_default())
}
