//! An authorization that is tied to the browser that began it, for whatever serves web pages.
//!
//! Without that, somebody could begin, say yes for a shop of their own, and have another's browser open the callback:
//! the victim's account in the app would then be joined with the attacker's shop.

use std::fmt;
use std::time::Duration;

use super::authorize::AuthorizeUrl;
use super::callback::{Callback, parse_callback};
use super::complete::{
    Authorization, ShopDiscovery, StateCheck, check_state, discover, refused, wrong_state,
};
use super::ticket::{Jar, Ticket};
use super::{OAuth, State};
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::random;
use crate::secret::Secret;
use crate::token::{AccountId, Lease, Record, StateKey, TokenStore};

/// How long it is remembered that a callback came to its end, unless its ticket says otherwise.
const MEMORY: Duration = Duration::from_secs(600);
/// No exchange of a code takes longer.
const TURN: Duration = Duration::from_secs(60);
/// How often a callback that came twice asks how the first is doing, and how many times.
const PAUSE: Duration = Duration::from_millis(200);
const PATIENCE: usize = 200;
/// Leases are kept by key forever, so callbacks share a few.
const TURNS: u8 = 64;

/// What a request shows of its browser.
#[derive(Clone, Copy, Default)]
pub struct Browser<'a> {
    /// The `Cookie` header; of several, joined with `; `.
    pub cookies: &'a str,
    /// Whether the browser speaks TLS, to the program or to a proxy before it. The cookie is then `Secure`.
    pub secure: bool,
}

impl fmt::Debug for Browser<'_> {
    /// Cookies are secrets.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Browser").field("secure", &self.secure).finish_non_exhaustive()
    }
}

/// A link, and the cookie that goes with it.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrowserStarted {
    /// Send the browser here,
    pub url: String,
    /// with this `Set-Cookie` header.
    pub set_cookie: String,
}

impl fmt::Debug for BrowserStarted {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("BrowserStarted([redacted])")
    }
}

/// Callbacks that pass although their browser has no cookie of [`OAuth::begin_in_browser`].
#[derive(Debug, Clone, Default)]
pub struct Admitted {
    /// With this state, which the app kept in the browser's session by itself.
    pub expected_state: Option<State>,
    /// From any browser, with a state that the store knows from [`OAuth::begin`]: for links that are sent by mail.
    pub any_browser: bool,
    /// Installs from the app store, which have no state. Let a signed-in user confirm those.
    pub installs: bool,
}

/// How a callback ended.
#[derive(Debug)]
#[non_exhaustive]
pub enum BrowserEnd {
    /// The tokens are in the store. Do what the app wants to do, then respond.
    Authorized(Box<BrowserAuthorization>),
    /// The app was done with this authorization already: the page was loaded again.
    Finished,
}

/// An authorization that is in the store, and the cookies for the browser.
#[non_exhaustive]
pub struct BrowserAuthorization {
    /// Whose, which shops, with which note.
    pub authorization: Authorization,
    /// Whether the tokens were in the store before: the app failed at this callback, or its response was lost.
    pub again: bool,
    /// The `Set-Cookie` header if the app did what it wanted to do: the page may be loaded again, to no effect.
    pub finished: Option<String>,
    /// The `Set-Cookie` header if the app failed: loading the page again gives this authorization once more.
    pub unfinished: Option<String>,
}

impl fmt::Debug for BrowserAuthorization {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = out.debug_struct("BrowserAuthorization");
        out.field("authorization", &self.authorization).field("again", &self.again).finish_non_exhaustive()
    }
}

/// Whether a callback is the first of its state.
enum Turn {
    First(Lease),
    /// The account whose tokens came of it.
    Again(AccountId),
}

/// Tokens that are in the store.
struct Kept {
    account: AccountId,
    record: Record,
    note: String,
    /// Whether they were there before.
    again: bool,
}

impl OAuth {
    /// Makes a link for a browser. What is to be remembered goes into a signed cookie: nothing is stored, and the note,
    /// of 200 letters or so, can be read by whoever has the browser.
    ///
    /// # Errors
    /// `InvalidRequest` if the note is too long, and what [`OAuth::authorize_url`] says.
    pub fn begin_in_browser(
        &self,
        link: &AuthorizeUrl,
        note: &str,
        ttl: Duration,
        browser: Browser<'_>,
    ) -> Result<BrowserStarted> {
        self.need_secret("the cookie of a browser")?;
        let state = State::generate()?;
        let url = self.authorize_url(link, &state)?;
        let ends = self.clock.now().saturating_add_unsigned(ttl.as_secs());
        let ticket = Ticket { key: state.key(), ends, finished: false, note: note.to_owned() };
        Ok(BrowserStarted { url, set_cookie: self.jar(browser).with(ticket)? })
    }

    /// Whether this browser began the authorization that a callback (URL or query) belongs to: for a program that serves several
    /// apps, whose callbacks do not name their app.
    pub fn began_in(&self, callback: &str, browser: Browser<'_>) -> bool {
        let Ok(callback) = parse_callback(callback) else { return false };
        self.jar(browser).ticket(&key_of(&callback)).is_some()
    }

    /// Takes a callback (URL or query) to the end, if it comes from the browser that began, or is `admitted`.
    ///
    /// A state works once. A page that is loaded again is told apart: see [`BrowserEnd`]. Do not drop the future
    /// while the code is being traded, or the tokens are lost.
    ///
    /// # Errors
    /// `PermissionDenied` if they said no, `InvalidRequest` for another browser or a wrong state, and what
    /// [`OAuth::exchange`] says.
    pub async fn complete_in_browser(
        &self,
        callback: &str,
        browser: Browser<'_>,
        admitted: &Admitted,
        store: &dyn TokenStore,
        discovery: Option<&dyn ShopDiscovery>,
    ) -> Result<BrowserEnd> {
        self.need_secret("a callback")?;
        let callback = parse_callback(callback)?;
        let (jar, key) = (self.jar(browser), key_of(&callback));
        let ticket = jar.ticket(&key);
        if ticket.is_some_and(|ticket| ticket.finished) {
            return Ok(BrowserEnd::Finished);
        }
        // Whom nobody knows writes nothing, not even a lease.
        let check = match ticket {
            Some(_) => None,
            None => Some(admit(&callback, admitted)?),
        };
        let install = callback.is_install();
        let Kept { account, record, note, again } = self.kept(callback, &key, ticket, check, store).await?;
        let (shops, shops_error) = match discover(store, &account, &record, discovery).await {
            Ok(shops) => (shops, None),
            Err(error) => (Vec::new(), Some(error)),
        };
        let ends = ticket.map_or_else(|| self.end_of_memory(), |ticket| ticket.ends);
        let cookie =
            |finished| jar.with(Ticket { key: key.clone(), ends, finished, note: note.clone() }).ok();
        let (finished, unfinished) = (cookie(true), cookie(false));
        let authorization = Authorization { account, record, shops, shops_error, note, install };
        let end = BrowserAuthorization { authorization, again, finished, unfinished };
        Ok(BrowserEnd::Authorized(Box::new(end)))
    }

    /// The tokens of this callback: from its code, or from the store if they are there already.
    async fn kept(
        &self,
        callback: Callback,
        key: &StateKey,
        ticket: Option<&Ticket>,
        check: Option<StateCheck<'_>>,
        store: &dyn TokenStore,
    ) -> Result<Kept> {
        match self.turn(key, ticket.is_some(), store).await? {
            Turn::Again(account) => {
                let record = self.stored(&account, store).await?;
                Ok(Kept { account, record, note: noted(ticket), again: true })
            }
            Turn::First(lease) => {
                let done = self.first(callback, key, ticket, check, store).await;
                // A lease that cannot be given back ends by itself.
                let _ = store.release(&lease).await;
                done
            }
        }
    }

    /// The right to take this callback to its end; a second one waits for the first.
    async fn turn(&self, key: &StateKey, known: bool, store: &dyn TokenStore) -> Result<Turn> {
        let name = format!(
            "callback {}",
            u64::from_str_radix(&key.as_str()[..8], 16).unwrap_or(0) % u64::from(TURNS)
        );
        let holder = random::uuid()?;
        for _ in 0..PATIENCE {
            let lease = store.try_acquire(&name, &holder, TURN).await?;
            // Only the browser that has the ticket is told of an earlier end.
            let earlier = if known { self.recall(key, store).await? } else { None };
            match (earlier, lease) {
                (Some(account), lease) => {
                    if let Some(lease) = lease {
                        let _ = store.release(&lease).await;
                    }
                    return Ok(Turn::Again(account));
                }
                (None, Some(lease)) => return Ok(Turn::First(lease)),
                (None, None) => tokio::time::sleep(PAUSE).await,
            }
        }
        Err(Error::new(ErrorKind::Timeout, "another callback is still being taken to its end")
            .with_retryable(true)
            .with_hint(&hint::LOAD_PAGE_AGAIN))
    }

    async fn first(
        &self,
        callback: Callback,
        key: &StateKey,
        ticket: Option<&Ticket>,
        check: Option<StateCheck<'_>>,
        store: &dyn TokenStore,
    ) -> Result<Kept> {
        let note = match check {
            Some(check) => check_state(&callback, check, store).await?,
            None => noted(ticket),
        };
        let code: Secret = match callback {
            Callback::Code { code, .. } => code,
            Callback::Refused { error, .. } => return Err(refused(&error)),
        };
        let tokens = self.exchange(&code).await?;
        let (account, record) = self.keep(store, tokens).await?;
        let left = ticket.map_or(MEMORY, |ticket| self.left(ticket.ends));
        if let Err(error) = store.put_state(&memory_of(key), &account.open_id, left).await {
            // The tokens are saved, and that is what counts.
            tracing::warn!(%error, "the store will not know that this callback came to its end");
        }
        Ok(Kept { account, record, note, again: false })
    }

    /// The account of a callback that came to its end before.
    async fn recall(&self, key: &StateKey, store: &dyn TokenStore) -> Result<Option<AccountId>> {
        let key = memory_of(key);
        let Some(open_id) = store.take_state(&key).await? else { return Ok(None) };
        store.put_state(&key, &open_id, MEMORY).await?;
        Ok(Some(AccountId::new(&self.app_key, open_id)))
    }

    async fn stored(&self, account: &AccountId, store: &dyn TokenStore) -> Result<Record> {
        store.load(account).await?.ok_or_else(|| wrong_state("the authorization was removed since"))
    }

    fn jar(&self, browser: Browser<'_>) -> Jar {
        let app = (self.app_key.as_str(), &self.app_secret);
        Jar::read(app, browser.cookies, browser.secure, self.clock.now())
    }

    fn left(&self, ends: i64) -> Duration {
        Duration::from_secs(u64::try_from(ends.saturating_sub(self.clock.now())).unwrap_or(0).max(1))
    }

    fn end_of_memory(&self) -> i64 {
        self.clock.now().saturating_add_unsigned(MEMORY.as_secs())
    }
}

fn noted(ticket: Option<&Ticket>) -> String {
    ticket.map(|ticket| ticket.note.clone()).unwrap_or_default()
}

/// What names a callback: its state, else its code.
fn key_of(callback: &Callback) -> StateKey {
    match callback {
        Callback::Code { code, state: None } => StateKey::of(&format!("code {}", code.expose())),
        other => StateKey::of(other.state().unwrap_or_default()),
    }
}

/// Where the store keeps what came of a callback.
fn memory_of(key: &StateKey) -> StateKey {
    StateKey::of(&format!("done {}", key.as_str()))
}

/// How the state of a callback without a ticket is checked, if at all.
fn admit<'a>(callback: &Callback, admitted: &'a Admitted) -> Result<StateCheck<'a>> {
    match (&admitted.expected_state, callback.state()) {
        (Some(state), _) => Ok(StateCheck::Expected(state)),
        (None, None) if admitted.installs => Ok(StateCheck::StoredOrInstall),
        (None, Some(_)) if admitted.any_browser => Ok(StateCheck::Stored),
        (None, None) => Err(wrong_state("the callback has no state")),
        (None, Some(_)) => Err(other_browser()),
    }
}

fn other_browser() -> Error {
    Error::new(ErrorKind::InvalidRequest, "the callback comes from another browser than began, or too late")
        .with_hint(&hint::SAME_BROWSER)
}
