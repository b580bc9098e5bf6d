//! What runs by itself, run now: for administrators.

use axum::Json;
use axum::extract::{Path, State};
use tiktokshop_core::token::AccountId;

use super::accounts::{Account, AppQuery};
use super::asked::Asked;
use super::desk::Desk;
use super::problem::{Problem, ProblemSchema, Result};

/// Refreshes the tokens of an authorization now.
#[utoipa::path(
    post, path = "/v1/accounts/{open_id}/refresh", tag = "Shops", security(("key" = ["admin"])),
    params(("open_id" = String, Path, description = "The seller, creator or partner."), AppQuery),
    responses((status = 200, body = Account, description = "The authorization afterwards, without its shops."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn refresh_account(
    State(desk): State<Desk>,
    Path(open_id): Path<String>,
    Asked(query): Asked<AppQuery>,
) -> Result<Json<Account>> {
    let client = desk.client(query.app_key.as_deref())?;
    let account = AccountId::new(client.app_key(), open_id);
    if desk.shared.store().load(&account).await?.is_none() {
        return Err(Problem::not_found("there is no authorization with this open id"));
    }
    let record = client.tokens()?.refresh_now(&account).await?;
    let noted = desk.shared.store().noted(&account).await?.unwrap_or_default();
    Ok(Json(Account::of(account, record, noted, Vec::new())))
}
