//! The whole way in two calls: begin, and complete when the browser is back.

use std::time::Duration;

use async_trait::async_trait;

use super::authorize::AuthorizeUrl;
use super::callback::{Callback, parse_callback};
use super::{OAuth, State};
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::secret::Secret;
use crate::token::unsaved::Offers;
use crate::token::{AccountId, AuthorizedShop, Expected, Record, Saved, StateKey, TokenSet, TokenStore};

/// Creators and partners have no shops to look for.
const SHOPLESS_USERS: [i64; 2] = [1, 3];

/// Finds the shops that a token opens. The client does.
#[async_trait]
pub trait ShopDiscovery: Send + Sync {
    /// The shops of a seller's access token.
    async fn authorized_shops(&self, access_token: &Secret) -> Result<Vec<AuthorizedShop>>;
}

/// A link whose state the store remembers.
#[derive(Debug, Clone)]
pub struct Started {
    /// Send the browser here.
    pub url: String,
    /// What will come back.
    pub state: State,
}

/// How the state of a callback is checked.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum StateCheck<'a> {
    /// The store knows it from [`OAuth::begin`]. It is used up.
    Stored,
    /// As `Stored`; installs from the app store, which have no state, pass too. Let a signed-in user confirm those.
    StoredOrInstall,
    /// It is this one, from the browser's session.
    Expected(&'a State),
}

/// An authorization that is in the store.
#[derive(Debug)]
#[non_exhaustive]
pub struct Authorization {
    /// Whose it is.
    pub account: AccountId,
    /// What the store keeps.
    pub record: Record,
    /// The shops that were found and saved.
    pub shops: Vec<AuthorizedShop>,
    /// Why the shops are not known. The tokens are saved all the same: list the shops again later.
    pub shops_error: Option<Error>,
    /// What was noted at the beginning; empty if nothing was, or if it was an install.
    pub note: String,
    /// Whether it came from the app store, without a state.
    pub install: bool,
}

impl OAuth {
    /// Makes a link with a new state, and lets the store remember it for `ttl` with a note that comes back at the
    /// end: which tenant began, say.
    pub async fn begin(
        &self,
        store: &dyn TokenStore,
        link: &AuthorizeUrl,
        note: &str,
        ttl: Duration,
    ) -> Result<Started> {
        let state = State::generate()?;
        let url = self.authorize_url(link, &state)?;
        store.put_state(&state.key(), note, ttl).await?;
        Ok(Started { url, state })
    }

    /// Takes a callback (URL or query) to the end: checks the state, trades the code, saves the tokens, finds the
    /// shops. The state is checked, and used up, before the code is sent.
    ///
    /// # Errors
    /// `PermissionDenied` if they said no, `InvalidRequest` for a wrong state, and what [`OAuth::exchange`] says.
    pub async fn complete_callback(
        &self,
        callback: &str,
        check: StateCheck<'_>,
        store: &dyn TokenStore,
        discovery: Option<&dyn ShopDiscovery>,
    ) -> Result<Authorization> {
        let callback = parse_callback(callback)?;
        let note = check_state(&callback, check, store).await?;
        let install = callback.is_install();
        let code = match callback {
            Callback::Code { code, .. } => code,
            Callback::Refused { error, .. } => return Err(refused(&error)),
        };
        let tokens = self.exchange(&code).await?;
        let (account, record) = self.keep(store, tokens).await?;
        let found = discover(store, &account, &record, discovery).await;
        let (shops, shops_error) = match found {
            Ok(shops) => (shops, None),
            Err(error) => (Vec::new(), Some(error)),
        };
        Ok(Authorization { account, record, shops, shops_error, note, install })
    }

    /// Saves new tokens. Their code is used up, so a store that fails is tried again.
    pub(super) async fn keep(&self, store: &dyn TokenStore, tokens: TokenSet) -> Result<(AccountId, Record)> {
        let account = AccountId::new(&self.app_key, &tokens.open_id);
        account.refuse_nameless()?;
        let mut record = Record::new(tokens, self.clock.now());
        let mut offers = Offers::of(&account);
        while let Err(error) = save(store, &account, &mut record).await {
            if !offers.again(&error).await {
                return Err(error);
            }
        }
        Ok((account, record))
    }
}

async fn save(store: &dyn TokenStore, account: &AccountId, record: &mut Record) -> Result<()> {
    if let Saved::Revision(revision) = store.save(account, record, Expected::Any).await? {
        record.revision = revision;
    }
    Ok(())
}

pub(super) async fn check_state(
    callback: &Callback,
    check: StateCheck<'_>,
    store: &dyn TokenStore,
) -> Result<String> {
    match (callback.state(), check) {
        (None, StateCheck::StoredOrInstall) => Ok(String::new()),
        (None, _) => Err(wrong_state("the callback has no state")),
        (Some(state), StateCheck::Expected(expected)) if expected.matches(state) => Ok(String::new()),
        (Some(_), StateCheck::Expected(_)) => Err(wrong_state("the state is not the one that was sent")),
        (Some(state), _) => {
            let note = store.take_state(&StateKey::of(state)).await?;
            note.ok_or_else(|| wrong_state("the state is unknown, already used, or too old"))
        }
    }
}

/// Lists the shops of a new authorization, and saves them in place of those before. An empty list deletes nothing.
pub(super) async fn discover(
    store: &dyn TokenStore,
    account: &AccountId,
    record: &Record,
    discovery: Option<&dyn ShopDiscovery>,
) -> Result<Vec<AuthorizedShop>> {
    let Some(discovery) = discovery else { return Ok(Vec::new()) };
    let shops = shops_of(record, discovery).await?;
    if !shops.is_empty() {
        store.save_shops(account, &shops).await?;
    }
    Ok(shops)
}

/// Lists the shops that an authorization gives access to. A creator or a partner has none, and nothing is asked.
///
/// # Errors
/// What the call says.
pub async fn shops_of(record: &Record, discovery: &dyn ShopDiscovery) -> Result<Vec<AuthorizedShop>> {
    if SHOPLESS_USERS.contains(&record.tokens.user_type) {
        return Ok(Vec::new());
    }
    discovery.authorized_shops(&record.tokens.access_token).await
}

pub(super) fn refused(error: &str) -> Error {
    let word: String = error.chars().filter(|letter| !letter.is_control()).take(100).collect();
    Error::new(ErrorKind::PermissionDenied, format!("the authorization was refused: {word}"))
        .with_hint(&hint::SELLER_DECLINED)
}

pub(super) fn wrong_state(detail: &str) -> Error {
    Error::new(ErrorKind::InvalidRequest, detail).with_hint(&hint::STATE_UNKNOWN)
}
