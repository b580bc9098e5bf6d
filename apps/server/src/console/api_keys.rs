//! The API keys: who has which, making one, and revoking one. For administrators.

use std::time::Duration;

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use tiktokshop_lifecycle::access::{ApiKey, Scope, key_problem};

use super::badge::Badge;
use super::fields::Fields;
use super::frame::{Frame, Place};
use super::problem::Problem;
use super::respond;
use super::session::{Posted, Visitor};
use super::when::{When, now_ms};
use crate::shared::Shared;

const DAY: u64 = 86_400;
/// A hundred years: a key that should last longer has no end.
const MOST_DAYS: u64 = 36_500;

#[derive(Template)]
#[template(path = "console/keys.html")]
struct KeysPage {
    frame: Frame,
    keys: Vec<KeyRow>,
    /// The key that was just made, which is shown now and never again; empty if none was.
    made: String,
    /// What is wrong with the form; empty if nothing is.
    problem: String,
    name: String,
    scopes: Vec<(Scope, bool)>,
    shops: String,
    days: String,
}

struct KeyRow {
    id: String,
    name: String,
    scope: Scope,
    shops: Vec<String>,
    badge: Badge,
    works: bool,
    created: When,
    used: When,
    /// When it expires; `None` for never.
    expires: Option<When>,
}

impl From<ApiKey> for KeyRow {
    fn from(key: ApiKey) -> KeyRow {
        let works = key.works_at(now_ms() / 1000);
        KeyRow {
            badge: match (works, key.revoked_at) {
                (true, _) => Badge::good("works"),
                (false, Some(_)) => Badge::plain("revoked"),
                (false, None) => Badge::warn("expired"),
            },
            works,
            created: When::seconds(key.created_at),
            used: When::seconds(key.last_used_at.unwrap_or(0)),
            expires: key.expires_at.map(When::seconds),
            id: key.id,
            name: key.name,
            scope: key.scope,
            shops: key.shops,
        }
    }
}

/// All keys of the store, the newest first.
pub(super) async fn list(
    State(shared): State<Shared>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    visitor.must(Scope::Admin)?;
    let notice =
        if fields.get("revoked").is_some() { "The key is revoked: it opens nothing any more." } else { "" };
    let mut page = page(&shared, &visitor, &Fields::default()).await?;
    page.frame = page.frame.noting(notice);
    Ok(respond(&page))
}

async fn page(shared: &Shared, visitor: &Visitor, fields: &Fields) -> Result<KeysPage, Problem> {
    let chosen = fields.get("scope").and_then(Scope::named).unwrap_or(Scope::Read);
    Ok(KeysPage {
        frame: Frame::new(Place::Keys, "API keys", visitor),
        keys: shared.keyring().list().await?.into_iter().map(KeyRow::from).collect(),
        made: String::new(),
        problem: String::new(),
        name: fields.or_empty("name"),
        scopes: Scope::ALL.map(|scope| (scope, scope == chosen)).to_vec(),
        shops: fields.or_empty("shops"),
        days: fields.or_empty("days"),
    })
}

/// A key to make, as the form has it.
struct Wish {
    name: String,
    scope: Scope,
    shops: Vec<String>,
    ttl: Option<Duration>,
}

impl Wish {
    fn read(fields: &Fields) -> Result<Wish, String> {
        let (name, shops) = (fields.or_empty("name"), shops(&fields.or_empty("shops")));
        let scope = fields.get("scope").and_then(Scope::named).ok_or("Choose what the key may do.")?;
        if let Some(problem) = key_problem(&name, scope, &shops) {
            return Err(format!("{problem}."));
        }
        Ok(Wish { name, scope, shops, ttl: ttl(fields)? })
    }
}

fn shops(text: &str) -> Vec<String> {
    let ids = text.split([',', ' ', '\n', '\r', '\t']).filter(|id| !id.is_empty());
    ids.map(str::to_owned).collect()
}

fn ttl(fields: &Fields) -> Result<Option<Duration>, String> {
    let Some(days) = fields.get("days") else { return Ok(None) };
    match days.parse::<u64>() {
        Ok(days @ 1..=MOST_DAYS) => Ok(Some(Duration::from_secs(days * DAY))),
        _ => Err("The number of days must be a whole number from 1 on, or empty.".to_owned()),
    }
}

/// Makes a key, and shows it once.
pub(super) async fn create(State(shared): State<Shared>, posted: Posted) -> Result<Response, Problem> {
    let Posted { visitor, fields, .. } = posted;
    visitor.must(Scope::Admin)?;
    let wish = match Wish::read(&fields) {
        Ok(wish) => wish,
        Err(problem) => return Ok(respond(&KeysPage { problem, ..page(&shared, &visitor, &fields).await? })),
    };
    let (key, secret) = shared.keyring().create(&wish.name, wish.scope, wish.shops, wish.ttl).await?;
    tracing::info!(made = key.id, key = visitor.key.id, "an API key is made from the console");
    let made = secret.expose().to_owned();
    Ok(respond(&KeysPage { made, ..page(&shared, &visitor, &Fields::default()).await? }))
}

#[derive(Template)]
#[template(path = "console/revoke.html")]
struct RevokePage {
    frame: Frame,
    key: KeyRow,
    /// Whether it is the key of this session.
    own: bool,
}

/// Revokes a key. The first form is asked about, the second, which says `sure`, is done.
pub(super) async fn revoke(State(shared): State<Shared>, posted: Posted) -> Result<Response, Problem> {
    let Posted { visitor, fields, .. } = posted;
    visitor.must(Scope::Admin)?;
    let id = fields.or_empty("id");
    let missing = Problem::Missing("There is no key with this id that works.");
    if fields.get("sure").is_some() {
        if !shared.keyring().revoke(&id).await? {
            return Err(missing);
        }
        tracing::info!(revoked = id, key = visitor.key.id, "an API key is revoked from the console");
        return Ok(Redirect::to("/console/keys?revoked=1").into_response());
    }
    let found = shared.keyring().list().await?.into_iter().find(|key| key.id == id);
    let key = found.map(KeyRow::from).filter(|key| key.works).ok_or(missing)?;
    let own = key.id == visitor.key.id;
    let frame = Frame::new(Place::Keys, "Revoke a key", &visitor);
    Ok(respond(&RevokePage { frame, key, own }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(form: &str) -> Result<Wish, String> {
        Wish::read(&Fields::parse(form.as_bytes()))
    }

    #[test]
    fn a_form_says_what_the_key_may_do_and_for_how_long() {
        let wish = read("name=app&scope=write&shops=1,+2%0A3&days=90").ok().unwrap();
        assert_eq!((wish.scope, wish.shops.len()), (Scope::Write, 3));
        assert_eq!(wish.ttl, Some(Duration::from_secs(90 * DAY)));
        assert!(read("name=app&scope=read").is_ok_and(|wish| wish.ttl.is_none() && wish.shops.is_empty()));
    }

    #[test]
    fn a_form_that_cannot_be_meant_is_refused() {
        for form in [
            "name=&scope=read",
            "name=app",
            "name=app&scope=root",
            "name=app&scope=admin&shops=1",
            "name=app&scope=read&days=0",
            "name=app&scope=read&days=-1",
            "name=app&scope=read&days=99999999999999",
        ] {
            assert!(read(form).is_err(), "{form}");
        }
    }
}
