//! Whose token a call uses, and which ciphers it sends.

use std::hash::{BuildHasher, RandomState};
use std::sync::OnceLock;

use serde::Deserialize;

use crate::call::assets;
use crate::call::input::{CallOptions, Input};
use crate::call::pipeline;
use crate::call::route::Parts;
use crate::call::target::Target;
use crate::catalog::{Cipher, CipherRule};
use crate::context::{Context, Scope};
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::secret::Secret;
use crate::signer::TokenWanted;
use crate::token::{AccountId, AuthorizedShop, ShopEntry, TokenManager, TokenSource};

const SHOPS_PATH: &str = "/authorization/202309/shops";

/// The source of the access token: one given by hand, else the handle's account, else the account that gives access to
/// its shop, else the only account in the store.
pub(crate) async fn token_source(context: &Context, options: &CallOptions) -> Result<TokenSource> {
    context.scope.refuse_empty_names()?;
    if let Some(server) = context.shared.via.server() {
        return Ok(TokenSource::Fixed(server.key.clone()));
    }
    if let Some(token) = &options.access_token {
        return given(token);
    }
    if let Some(remote) = context.shared.via.remote() {
        let account = context.scope.account.as_ref().map(|account| account.open_id.clone());
        let wanted = TokenWanted::new(&context.shared.app_key, account, context.scope.shop_id.clone());
        return Ok(TokenSource::Remote(remote.granted.of(wanted)));
    }
    let Some(manager) = &context.shared.tokens else {
        return Err(no_token("the client has no access token"));
    };
    let account = match &context.scope.account {
        Some(account) => account.clone(),
        None => Box::pin(owner(context, manager)).await?,
    };
    Ok(TokenSource::Managed { manager: manager.clone(), account })
}

/// A token that was given by hand. An empty one, as a variable that is not set gives, is never replaced by another: the call
/// would be made for someone else.
fn given(token: &Secret) -> Result<TokenSource> {
    match token.is_empty() {
        true => Err(no_token("the access token is empty")),
        false => Ok(TokenSource::Fixed(token.clone())),
    }
}

fn no_token(detail: &str) -> Error {
    Error::new(ErrorKind::Configuration, detail).with_hint(&hint::ACCESS_TOKEN_MISSING)
}

async fn owner(context: &Context, manager: &TokenManager) -> Result<AccountId> {
    let (book, shop_id) = (&context.shared.shops, context.scope.shop_id.as_deref());
    let name = shop_id.unwrap_or_default();
    if let Some(account) = book.owner(name) {
        return Ok(account);
    }
    let account = book.owners_read.get(&name.to_owned(), find_owner(context, manager, shop_id)).await?;
    book.own(name, &account);
    Ok(account)
}

async fn find_owner(context: &Context, manager: &TokenManager, shop_id: Option<&str>) -> Result<AccountId> {
    let Some(shop_id) = shop_id else { return only_account(context, manager).await };
    let Some(entry) = find_shop(context, manager, shop_id).await? else {
        return only_account(context, manager).await;
    };
    // Its cipher will be needed next.
    context.shared.shops.borrow(&entry.account.to_string(), &entry.shop);
    Ok(entry.account)
}

/// The stored shop and its account: one read, however many calls need it at once.
async fn find_shop(context: &Context, manager: &TokenManager, shop_id: &str) -> Result<Option<ShopEntry>> {
    let read = manager.store().find_shop(&context.shared.app_key, shop_id);
    context.shared.shops.entries_read.get(&shop_id.to_owned(), read).await
}

async fn only_account(context: &Context, manager: &TokenManager) -> Result<AccountId> {
    // Two are enough to know that there is more than one.
    let mut accounts = manager.store().list_first(&context.shared.app_key, 2).await?;
    if accounts.len() > 1 {
        let detail = "the store has more than one authorization for this app, and the call names none";
        return Err(Error::new(ErrorKind::Configuration, detail).with_hint(&hint::CHOOSE_ACCOUNT));
    }
    accounts.pop().ok_or_else(|| {
        Error::new(ErrorKind::Configuration, "the store has no authorization for this app")
            .with_hint(&hint::AUTHORIZE_SELLER)
    })
}

/// The ciphers that the call sends: those that the version accepts, from the call, the handle or the shop.
pub(crate) async fn ciphers(
    context: &Context,
    target: &Target,
    parts: &Parts,
    options: &CallOptions,
) -> Result<Vec<(Cipher, String)>> {
    let mut chosen = Vec::new();
    for rule in target.ciphers.iter() {
        let value = match rule.cipher {
            Cipher::Shop if needs_lookup(context, parts, options) => {
                // Boxed, like every rare branch: the future of every call is as large as its largest branch.
                Box::pin(shop_cipher(context, options)).await?
            }
            Cipher::Shop => parts.shop_cipher.clone().or_else(|| options.shop_cipher.clone()),
            Cipher::CategoryAsset if needs_asset_lookup(context, parts, options) => {
                Box::pin(assets::cipher(context, options)).await?
            }
            Cipher::CategoryAsset => {
                parts.category_asset_cipher.clone().or_else(|| options.category_asset_cipher.clone())
            }
        };
        match value.filter(|value| !value.is_empty()) {
            Some(value) => chosen.push((rule.cipher, value)),
            None if rule.required && !parts.extra_query.contains_key(rule.cipher.param()) => {
                return Err(missing(target, rule));
            }
            None => {}
        }
    }
    Ok(chosen)
}

/// Whether the cipher of the handle's shop is not given and has to be looked up.
fn needs_lookup(context: &Context, parts: &Parts, options: &CallOptions) -> bool {
    parts.shop_cipher.is_none() && options.shop_cipher.is_none() && context.scope.shop_id.is_some()
}

/// The same of the handle's category asset.
fn needs_asset_lookup(context: &Context, parts: &Parts, options: &CallOptions) -> bool {
    let is_given = parts.category_asset_cipher.is_some() || options.category_asset_cipher.is_some();
    !is_given && context.scope.asset.is_some()
}

/// The cipher that is sent, if this library found it: that of a shop by its id, or of a category asset by its name.
pub(crate) fn found(
    context: &Context,
    parts: &Parts,
    options: &CallOptions,
    ciphers: &[(Cipher, String)],
) -> Option<(Cipher, String)> {
    let is_found = |(kind, _): &&(Cipher, String)| match kind {
        Cipher::Shop => needs_lookup(context, parts, options),
        Cipher::CategoryAsset => needs_asset_lookup(context, parts, options),
    };
    let replaced = |kind: Cipher| parts.extra_query.contains_key(kind.param());
    ciphers.iter().filter(is_found).find(|(kind, _)| !replaced(*kind)).cloned()
}

fn missing(target: &Target, rule: &CipherRule) -> Error {
    let hint = match rule.cipher {
        Cipher::Shop => &hint::SHOP_CIPHER_MISSING,
        Cipher::CategoryAsset => &hint::ASSET_CIPHER_MISSING,
    };
    Error::new(
        ErrorKind::CipherMismatch,
        format!("this operation requires a `{}`, and none is set", rule.cipher.param()),
    )
    .with_operation(target.label.clone())
    .with_hint(hint)
}

/// The cipher of the handle's shop; `None` if the handle has neither a cipher nor a shop.
pub(crate) async fn shop_cipher(context: &Context, options: &CallOptions) -> Result<Option<String>> {
    if context.shared.via.server().is_some() {
        context.shared.via.refuse("a shop cipher")?;
    }
    if let Some(cipher) = &options.shop_cipher {
        return Ok(Some(cipher.clone()));
    }
    let Some(shop_id) = &context.scope.shop_id else { return Ok(None) };
    let source = token_source(context, options).await?;
    if let TokenSource::Remote(token) = &source
        && let Some(cipher) = token.get(None).await?.shop_cipher
    {
        return Ok(Some(cipher));
    }
    let owner = owner_key(&source);
    if let Some(cipher) = known_cipher(context, &source, &owner, shop_id).await? {
        return Ok(Some(cipher));
    }
    let _one_at_a_time = context.shared.shops.asking.lock().await;
    if let Some(cipher) = context.shared.shops.cipher(&owner, shop_id) {
        return Ok(Some(cipher));
    }
    let shops = ask(context, options, &source).await?;
    context.shared.shops.learn(&owner, &shops);
    if let TokenSource::Managed { manager, account } = &source
        && !shops.is_empty()
    {
        manager.store().save_shops(account, &shops).await?;
    }
    let found = shops.iter().find(|shop| shop.id == *shop_id);
    found.map(|shop| Some(shop.cipher.clone())).ok_or_else(|| no_such_shop(shop_id, &shops))
}

/// The cipher that the platform lists for the handle's shop, after it refused one; `None` if it lists no other. It is asked once
/// however many calls were refused, and not again within a minute.
pub(crate) async fn renewed_shop_cipher(
    context: &Context,
    options: &CallOptions,
    source: &TokenSource,
    refused: &str,
) -> Result<Option<String>> {
    let Some(shop_id) = &context.scope.shop_id else { return Ok(None) };
    let (book, owner) = (&context.shared.shops, owner_key(source));
    let _one_at_a_time = book.asking.lock().await;
    let listed = match book.listed(&owner, shop_id) {
        Some(cipher) => Some(cipher),
        None => {
            let shops = ask(context, options, source).await?;
            book.learn(&owner, &shops);
            let listed = shops.iter().find(|shop| shop.id == *shop_id).map(|shop| shop.cipher.clone());
            let is_new = listed.as_ref().is_some_and(|cipher| cipher != refused);
            if let (true, TokenSource::Managed { manager, account }) = (is_new, source) {
                update_shops(manager, account, &shops).await?;
            }
            listed
        }
    };
    Ok(listed.filter(|cipher| cipher != refused && !cipher.is_empty()))
}

/// Saves what was listed beside what was not: a refused cipher is no reason to drop a shop.
async fn update_shops(manager: &TokenManager, account: &AccountId, listed: &[AuthorizedShop]) -> Result<()> {
    let mut shops = listed.to_vec();
    let known = manager.store().list_shops(account).await?;
    shops.extend(known.into_iter().filter(|known| listed.iter().all(|shop| shop.id != known.id)));
    manager.store().save_shops(account, &shops).await
}

async fn known_cipher(
    context: &Context,
    source: &TokenSource,
    owner: &str,
    shop_id: &str,
) -> Result<Option<String>> {
    if let Some(cipher) = context.shared.shops.cipher(owner, shop_id) {
        return Ok(Some(cipher));
    }
    let TokenSource::Managed { manager, account } = source else { return Ok(None) };
    let entry = find_shop(context, manager, shop_id).await?;
    let Some(entry) = entry.filter(|entry| entry.account == *account) else { return Ok(None) };
    context.shared.shops.borrow(owner, &entry.shop);
    Ok(Some(entry.shop.cipher))
}

/// The handle for asking the platform what a token opens: with the same token, and nothing else of the call's.
pub(crate) fn asking_scope(context: &Context, options: &CallOptions, source: &TokenSource) -> Scope {
    let mut scope = Scope::default();
    match source {
        TokenSource::Managed { account, .. } => scope.account = Some(account.clone()),
        TokenSource::Remote(_) => {
            // The backend is asked for the same token as for the shop.
            (scope.account, scope.shop_id) = (context.scope.account.clone(), context.scope.shop_id.clone());
        }
        TokenSource::Fixed(_) => {}
    }
    scope.options.access_token = options.access_token.clone();
    scope.options.timeout = options.timeout;
    scope
}

/// Asks the platform which shops the token gives access to.
async fn ask(context: &Context, options: &CallOptions, source: &TokenSource) -> Result<Vec<AuthorizedShop>> {
    let scope = asking_scope(context, options, source);
    authorized_shops(&context.replace_scope(scope)).await
}

/// The shops that the handle's token gives access to, as the platform lists them.
pub(crate) async fn authorized_shops(context: &Context) -> Result<Vec<AuthorizedShop>> {
    let response = pipeline::raw(context, "GET", SHOPS_PATH, Input::new(), CallOptions::default()).await?;
    let listed: Listed = serde_json::from_slice(&response.data()).map_err(|problem| {
        Error::new(ErrorKind::Decode, format!("the list of authorized shops cannot be read: {problem}"))
            .with_operation(response.operation.clone())
            .with_request_id(response.request_id.clone())
    })?;
    Ok(listed.shops.unwrap_or_default().into_iter().map(AuthorizedShop::from).collect())
}

#[derive(Deserialize)]
struct Listed {
    shops: Option<Vec<ListedShop>>,
}

#[derive(Deserialize)]
struct ListedShop {
    #[serde(default)]
    id: serde_json::Value,
    cipher: Option<String>,
    region: Option<String>,
    name: Option<String>,
    seller_type: Option<String>,
    code: Option<String>,
}

impl From<ListedShop> for AuthorizedShop {
    fn from(listed: ListedShop) -> AuthorizedShop {
        let id = listed.id.as_str().map_or_else(|| listed.id.to_string(), str::to_owned);
        let mut shop = AuthorizedShop::new(id, listed.cipher.unwrap_or_default());
        shop.region = listed.region.unwrap_or_default();
        shop.name = listed.name.unwrap_or_default();
        shop.seller_type = listed.seller_type.unwrap_or_default();
        shop.code = listed.code.unwrap_or_default();
        shop
    }
}

/// The owner by which the platform counts requests: the shop or category asset, else the token's owner.
#[derive(Hash)]
pub(crate) enum Subject<'a> {
    Cipher(&'a str),
    Account(&'a AccountId),
    Token(&'a str),
    Named(String),
}

impl<'a> Subject<'a> {
    pub(crate) fn of(cipher: Option<&'a str>, source: &'a TokenSource) -> Subject<'a> {
        match (cipher, source) {
            (Some(cipher), _) => Subject::Cipher(cipher),
            (None, TokenSource::Managed { account, .. }) => Subject::Account(account),
            (None, TokenSource::Fixed(token)) => Subject::Token(token.expose()),
            (None, TokenSource::Remote(token)) => Subject::Named(token.key()),
        }
    }
}

/// Distinguishes tokens in memory without keeping them: the account, or a hash whose key lives as long as the process.
pub(crate) fn owner_key(source: &TokenSource) -> String {
    static HASHER: OnceLock<RandomState> = OnceLock::new();
    match source {
        TokenSource::Managed { account, .. } => account.to_string(),
        TokenSource::Remote(token) => format!("granted {}", token.key()),
        TokenSource::Fixed(token) => {
            format!("token {:x}", HASHER.get_or_init(RandomState::new).hash_one(token.expose()))
        }
    }
}

fn no_such_shop(shop_id: &str, shops: &[AuthorizedShop]) -> Error {
    let known: Vec<_> = shops.iter().map(|shop| shop.id.as_str()).collect();
    let hint = match known.is_empty() {
        true => (&hint::NO_SHOP_OPENED).into(),
        false => hint::shops_opened(known.join(", ")),
    };
    Error::new(ErrorKind::Configuration, format!("the access token does not give access to shop {shop_id}"))
        .with_hint(hint)
}
