//! The stored authorizations, for a binding.

use serde::Deserialize;
use serde_json::{Value, json};
use tiktokshop_core::token::{AccountId, AccountStanding, AuthorizedShop, Record, StoredRecord};

use crate::client::Client;
use crate::failure::{Failure, Result};
use crate::text;

#[derive(Default, Deserialize)]
#[serde(default)]
struct AccountInput {
    open_id: String,
    shop_id: String,
    shops: Vec<AuthorizedShop>,
}

impl Client {
    /// Token actions, each with JSON text in and out. Accounts are named by `open_id`; tokens are returned masked,
    /// except by `access_token`.
    ///
    /// - `list`: the accounts of this app.
    /// - `get`, `delete`, `refresh`: one account; `refresh` refreshes at once.
    /// - `save`: the input is a record with its tokens, as `exchange` returns it, including `shops`. A masked one is
    ///   refused.
    /// - `standing`: how an account stands, in the words of those who look after it: `standing`, `ends_at` (Unix seconds, if
    ///   known) and `inactive_shops`. A store of the binding's own tells only what follows from the tokens.
    /// - `shops`, `save_shops`: the shops of an account.
    /// - `shop`: the account and the shop of a `shop_id`.
    /// - `access_token`: a token that works, refreshed if necessary.
    pub async fn tokens(&self, action: &str, input: &str) -> Result<String> {
        self.ready().await?;
        let response = match action {
            "list" => self.accounts().await?,
            "save" => self.save_record(input).await?,
            _ => self.of_account(action, &text::read("the account", input)?).await?,
        };
        Ok(response.to_string())
    }

    async fn accounts(&self) -> Result<Value> {
        let all = self.token_store()?.list().await?;
        let own = all.into_iter().filter(|account| account.app_key == self.core.app_key());
        Ok(own.map(|account| json!(account)).collect())
    }

    async fn save_record(&self, input: &str) -> Result<Value> {
        let stored = StoredRecord::from_json(&text::read("the record", input)?)?;
        stored.refuse_masked()?;
        let account = self.account(&stored.account.open_id)?;
        let record = self.core.tokens()?.save(&account, stored.record.tokens).await?;
        if !stored.shops.is_empty() {
            self.token_store()?.save_shops(&account, &stored.shops).await?;
        }
        Ok(shown(&account, record))
    }

    async fn of_account(&self, action: &str, input: &AccountInput) -> Result<Value> {
        let manager = self.core.tokens()?;
        if action == "shop" {
            let found = manager.shop(self.core.app_key(), &input.shop_id).await?;
            return Ok(json!(found));
        }
        let account = self.account(&input.open_id)?;
        Ok(match action {
            "get" => shown(&account, manager.record(&account).await?),
            "refresh" => shown(&account, manager.refresh_now(&account).await?),
            "delete" => json!(manager.delete(&account).await?),
            "standing" => self.standing(&account).await?,
            "access_token" => json!(manager.access_token(&account).await?.expose()),
            "shops" => json!(self.token_store()?.list_shops(&account).await?),
            "save_shops" => {
                self.token_store()?.save_shops(&account, &input.shops).await?;
                Value::Null
            }
            other => return Err(Failure::unreadable("the token action", format!("there is no `{other}`"))),
        })
    }

    async fn standing(&self, account: &AccountId) -> Result<Value> {
        let AccountStanding { standing, ends_at, inactive_shops, .. } =
            self.core.tokens()?.standing(account).await?;
        Ok(json!({
            "open_id": account.open_id,
            "standing": standing.name(),
            "ends_at": ends_at,
            "inactive_shops": inactive_shops,
        }))
    }

    /// The account of that name, or else the one that this handle is bound to.
    fn account(&self, open_id: &str) -> Result<AccountId> {
        if !open_id.is_empty() {
            return Ok(AccountId::new(self.core.app_key(), open_id));
        }
        let bound = self.core.account().cloned();
        bound.ok_or_else(|| Failure::unreadable("the account", "`open_id` is required"))
    }
}

/// An authorization for people to see.
fn shown(account: &AccountId, record: Record) -> Value {
    StoredRecord::new(account.clone(), record).to_masked_json()
}
