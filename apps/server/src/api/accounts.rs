//! Authorizations and their shops, with state and expiry; never a token or a cipher.

use axum::extract::{Path, State};
use axum::{Extension, Json};
use serde::{Deserialize, Serialize};
use tiktokshop_core::token::{AccountId, AuthorizedShop, Record};
use tiktokshop_lifecycle::access::ApiKey;
use tiktokshop_lifecycle::keeper::Noted;
use tiktokshop_lifecycle::roster::{AccountPage, RosterAccount, RosterAsset, RosterShop};
use utoipa::{IntoParams, ToSchema};

use super::asked::Asked;
use super::caller::need_shop;
use super::clock::now;
use super::desk::{Desk, unknown_shop};
use super::problem::{Problem, ProblemSchema, Result};

/// An authorization.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct Account {
    /// The app.
    app_key: String,
    /// The seller, creator or partner, as this app knows them.
    open_id: String,
    /// The seller's name.
    seller_name: String,
    /// The seller's region: two letters.
    seller_base_region: String,
    /// 0 for a seller, 1 for a creator, 3 for a partner.
    user_type: i64,
    /// `active`, `expiring`, `needs_reauthorization`, `deauthorized` or `shop_inactive`.
    standing: &'static str,
    /// The ids of the shops for which the platform refuses calls because they, or the seller, are not active.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    inactive_shops: Vec<String>,
    /// How its last refresh stands: `active`, `refreshing`, `refresh_uncertain`, `needs_reauthorization` and so on.
    status: String,
    /// Why, if the status has a reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    /// When the access token expires, in Unix seconds. It is refreshed before that.
    access_token_expires_at: i64,
    /// When the refresh token expires, in Unix seconds; 0 if that is not known.
    refresh_token_expires_at: i64,
    /// What the seller granted.
    granted_scopes: Vec<String>,
    /// When the authorization was last written, in Unix seconds.
    updated_at: i64,
    /// The shops that it opens.
    shops: Vec<Shop>,
    /// The category assets that it opens, if it is a partner's.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    category_assets: Vec<Asset>,
}

/// A category asset of a partner.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct Asset {
    /// The id of its category. Calls name the asset by it.
    category_id: String,
    /// The name of its category.
    category_name: String,
    /// Its region: two letters.
    target_market: String,
}

/// A shop.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct Shop {
    /// The id of the shop.
    id: String,
    /// Its name.
    name: String,
    /// Its region: two letters.
    region: String,
    /// `LOCAL` or `CROSS_BORDER`.
    seller_type: String,
    /// The code that the seller sees.
    code: String,
}

/// A shop with the authorization that opens it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct OpenShop {
    #[serde(flatten)]
    shop: Shop,
    /// The authorization, without its shops.
    authorization: Account,
}

/// A page of authorizations.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Accounts {
    accounts: Vec<Account>,
    /// Where to continue: the next `after`. Missing on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// A page of shops.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OpenShops {
    shops: Vec<OpenShop>,
    /// Where to continue: the next `after`. Missing on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// Which authorizations.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub(crate) struct AccountQuery {
    /// Only those of this app.
    app_key: Option<String>,
    /// Continue after here: the `next` of the page before.
    after: Option<String>,
    /// How many authorizations to read for a page, at most 500. Default: 100.
    limit: Option<usize>,
}

/// Which app.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub(crate) struct AppQuery {
    /// The app, if several open the shop.
    pub(crate) app_key: Option<String>,
}

const USUAL: usize = 100;
const MOST: usize = 500;

/// Lists authorizations.
#[utoipa::path(
    get, path = "/v1/accounts", tag = "Shops", security(("key" = ["read"])), params(AccountQuery),
    responses((status = 200, body = Accounts, description = "Authorizations by app and open id. A key that is limited to shops sees those that open one of them."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn list_accounts(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
    Asked(query): Asked<AccountQuery>,
) -> Result<Json<Accounts>> {
    let (accounts, next) = page(&desk, &key, &query).await?;
    Ok(Json(Accounts { accounts, next }))
}

/// Lists shops.
#[utoipa::path(
    get, path = "/v1/shops", tag = "Shops", security(("key" = ["read"])), params(AccountQuery),
    responses((status = 200, body = OpenShops, description = "Shops, with the authorization that opens each. A page may be short, even empty: the last one has no `next`."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn list_shops(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
    Asked(query): Asked<AccountQuery>,
) -> Result<Json<OpenShops>> {
    let (accounts, next) = page(&desk, &key, &query).await?;
    Ok(Json(OpenShops { shops: accounts.into_iter().flat_map(Account::into_shops).collect(), next }))
}

/// Shows a shop.
#[utoipa::path(
    get, path = "/v1/shops/{shop}", tag = "Shops", security(("key" = ["read"])),
    params(("shop" = String, Path, description = "The id of the shop."), AppQuery),
    responses((status = 200, body = OpenShop, description = "The shop, with the authorization that opens it."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn show_shop(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
    Path(shop): Path<String>,
    Asked(query): Asked<AppQuery>,
) -> Result<Json<OpenShop>> {
    need_shop(&key, &shop)?;
    let client = desk.client_of_shop(&shop, query.app_key.as_deref()).await?;
    let store = desk.shared.store();
    let entry = store.find_shop(client.app_key(), &shop).await?.ok_or_else(|| unknown_shop(&shop))?;
    let record = store.load(&entry.account).await?.ok_or_else(|| unknown_shop(&shop))?;
    let noted = store.noted(&entry.account).await?.unwrap_or_default();
    let authorization = Account::of(entry.account, record, noted, Vec::new()).seen_by(&key);
    Ok(Json(OpenShop { shop: entry.shop.into(), authorization }))
}

async fn page(desk: &Desk, key: &ApiKey, query: &AccountQuery) -> Result<(Vec<Account>, Option<String>)> {
    let limit = query.limit.unwrap_or(USUAL).clamp(1, MOST);
    let after = query.after.as_deref().map(place).transpose()?;
    // One more tells whether another page follows.
    let page =
        AccountPage { app_key: query.app_key.clone(), after, limit: limit + 1, ..AccountPage::default() };
    let mut found = desk.shared.store().page_accounts(&page).await?;
    let next = (found.len() > limit).then(|| found[limit - 1].account.to_string());
    found.truncate(limit);
    Ok((found.into_iter().filter_map(|account| seen(key, account)).collect(), next))
}

fn place(after: &str) -> Result<AccountId> {
    let (app_key, open_id) =
        after.split_once('/').ok_or_else(|| Problem::invalid("`after` is not a `next` of a page"))?;
    Ok(AccountId::new(app_key, open_id))
}

/// `None` if the key sees none of its shops.
fn seen(key: &ApiKey, mut account: RosterAccount) -> Option<Account> {
    account.shops.retain(|shop| key.opens(&shop.id));
    let is_hidden = key.is_limited() && account.shops.is_empty();
    (!is_hidden).then(|| Account::from(account).seen_by(key))
}

impl Account {
    pub(super) fn of(id: AccountId, record: Record, noted: Noted, shops: Vec<AuthorizedShop>) -> Account {
        Account {
            standing: noted.standing(&record, now()).name(),
            inactive_shops: noted.inactive_shops,
            status: record.status.name().to_owned(),
            reason: record.status.reason().map(str::to_owned),
            app_key: id.app_key,
            open_id: id.open_id,
            seller_name: record.tokens.seller_name,
            seller_base_region: record.tokens.seller_base_region,
            user_type: record.tokens.user_type,
            access_token_expires_at: record.tokens.access_token_expires_at,
            refresh_token_expires_at: record.tokens.refresh_token_expires_at,
            granted_scopes: record.tokens.granted_scopes,
            updated_at: record.updated_at,
            shops: shops.into_iter().map(Shop::from).collect(),
            category_assets: Vec::new(),
        }
    }

    /// Without shops that the key does not open.
    fn seen_by(mut self, key: &ApiKey) -> Account {
        self.inactive_shops.retain(|shop| key.opens(shop));
        self
    }

    fn into_shops(mut self) -> Vec<OpenShop> {
        let shops = std::mem::take(&mut self.shops);
        shops.into_iter().map(|shop| OpenShop { shop, authorization: self.clone() }).collect()
    }
}

impl From<RosterAccount> for Account {
    fn from(found: RosterAccount) -> Account {
        Account {
            app_key: found.account.app_key,
            open_id: found.account.open_id,
            seller_name: found.seller_name,
            seller_base_region: found.seller_base_region,
            user_type: found.user_type,
            standing: found.standing.name(),
            inactive_shops: found.inactive_shops,
            status: found.status,
            reason: Some(found.reason).filter(|reason| !reason.is_empty()),
            access_token_expires_at: found.access_token_expires_at,
            refresh_token_expires_at: found.refresh_token_expires_at,
            granted_scopes: found.granted_scopes,
            updated_at: found.updated_at,
            shops: found.shops.into_iter().map(Shop::from).collect(),
            category_assets: found.assets.into_iter().map(Asset::from).collect(),
        }
    }
}

impl From<RosterAsset> for Asset {
    fn from(asset: RosterAsset) -> Asset {
        let RosterAsset { category_id, category_name, target_market } = asset;
        Asset { category_id, category_name, target_market }
    }
}

impl From<RosterShop> for Shop {
    fn from(shop: RosterShop) -> Shop {
        let RosterShop { id, name, region, seller_type, code } = shop;
        Shop { id, name, region, seller_type, code }
    }
}

impl From<AuthorizedShop> for Shop {
    fn from(shop: AuthorizedShop) -> Shop {
        Shop {
            id: shop.id,
            name: shop.name,
            region: shop.region,
            seller_type: shop.seller_type,
            code: shop.code,
        }
    }
}
