//! The webhook topics of a shop: what is wanted, what the platform had when it was asked last, and making it equal now.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::{Extension, Json};
use serde::Serialize;
use tiktokshop_lifecycle::access::{ApiKey, Scope};
use tiktokshop_lifecycle::subscriptions::{ShopSubscriptions, Wanted};
use utoipa::ToSchema;

use super::accounts::AppQuery;
use super::asked::Asked;
use super::caller::{need, need_shop};
use super::desk::Desk;
use super::problem::{Problem, ProblemSchema, Result};
use crate::topics;

/// What is wanted for every shop.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct WantedTopics {
    topics: Vec<String>,
    /// Where they lead.
    address: String,
}

/// A topic of a shop.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Topic {
    /// `ORDER_STATUS_CHANGE` and so on.
    topic: String,
    /// Where the platform sends it; empty if nowhere.
    address: String,
    /// What is wrong with it; empty if nothing is.
    error: String,
}

/// The topics of a shop, as they were when the platform was asked last.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ShopTopics {
    /// Missing if the setting `webhook_topics` names none: then the server leaves topics alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    wanted: Option<WantedTopics>,
    /// Whether the shop is as wanted.
    equal: bool,
    topics: Vec<Topic>,
    /// Why the platform could not be asked; empty if it could.
    error: String,
    /// When it was asked, in Unix seconds; missing if it never was.
    #[serde(skip_serializing_if = "Option::is_none")]
    checked_at: Option<i64>,
}

/// Shows the webhook topics of a shop, without a call to the platform.
#[utoipa::path(
    get, path = "/v1/shops/{shop}/subscriptions", tag = "Shops", security(("key" = ["read"])),
    params(("shop" = String, Path, description = "The id of the shop."), AppQuery),
    responses((status = 200, body = ShopTopics, description = "What is wanted, and what there was."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn show_subscriptions(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
    Path(shop): Path<String>,
    Asked(query): Asked<AppQuery>,
) -> Result<Json<ShopTopics>> {
    need_shop(&key, &shop)?;
    let app_key = desk.client_of_shop(&shop, query.app_key.as_deref()).await?.app_key().to_owned();
    let known = desk.shared.store().list_subscriptions(&app_key, Some(&shop)).await?.pop();
    Ok(Json(ShopTopics::of(desk.shared.options().webhooks.as_ref(), known.unwrap_or_default())))
}

/// Makes the webhook topics of a shop equal to what is wanted, now instead of when it is due.
#[utoipa::path(
    post, path = "/v1/shops/{shop}/subscriptions/equalize", tag = "Shops", security(("key" = ["write"])),
    params(("shop" = String, Path, description = "The id of the shop."), AppQuery),
    responses((status = 200, body = ShopTopics, description = "What came of it. What the platform refused is in `error`, of the shop or of a topic."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn equalize(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
    Path(shop): Path<String>,
    Asked(query): Asked<AppQuery>,
) -> Result<Json<ShopTopics>> {
    need(&key, Scope::Write)?;
    need_shop(&key, &shop)?;
    let client = desk.client_of_shop(&shop, query.app_key.as_deref()).await?;
    let Some(wanted) = desk.shared.options().webhooks.clone() else {
        return Err(Problem::invalid("the server leaves webhook topics alone")
            .with_hint("The setting `webhook_topics` names those that are wanted."));
    };
    match topics::equalize_now(&desk.shared, &client, &shop, wanted.clone()).await? {
        Some(found) => Ok(Json(ShopTopics::of(Some(&wanted), found))),
        None => Err(busy()),
    }
}

fn busy() -> Problem {
    let detail = "another server is at the topics of this shop at the moment";
    Problem::new(StatusCode::CONFLICT, "not_ready", detail).with_hint("Ask again in a moment.")
}

impl ShopTopics {
    fn of(wanted: Option<&Wanted>, known: ShopSubscriptions) -> ShopTopics {
        let has = |topic: &str| known.topics.iter().find(|known| known.topic == topic);
        let is_right = |topic: &str, address: &str| {
            has(topic).is_some_and(|known| known.address == address && known.error.is_empty())
        };
        let equal = known.error.is_empty()
            && wanted.is_some_and(|wanted| wanted.topics().all(|topic| is_right(topic, wanted.address())));
        ShopTopics {
            wanted: wanted.map(|wanted| WantedTopics {
                topics: wanted.topics().map(str::to_owned).collect(),
                address: wanted.address().to_owned(),
            }),
            equal,
            error: known.error,
            checked_at: Some(known.checked_at).filter(|at| *at > 0),
            topics: known
                .topics
                .into_iter()
                .map(|topic| Topic { topic: topic.topic, address: topic.address, error: topic.error })
                .collect(),
        }
    }
}
