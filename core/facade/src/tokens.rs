//! The stored authorizations, for a binding.

use serde::Deserialize;
use serde_json::{Value, json};
use tiktokshop_core::token::{AccountId, AuthorizedShop};

use crate::client::Client;
use crate::failure::{Failure, Result};
use crate::record::{StoredRecord, StoredShop};
use crate::text;

#[derive(Default, Deserialize)]
#[serde(default)]
struct AccountInput {
    open_id: String,
    shop_id: String,
    shops: Vec<StoredShop>,
}

impl Client {
    /// Token actions, each with JSON text in and out. Accounts are named by `open_id`; tokens come back masked, except
    /// from `access_token`.
    ///
    /// - `list`: the accounts of this app.
    /// - `get`, `delete`, `refresh`: one account; `refresh` refreshes now.
    /// - `save`: the input is a record with its tokens, as `exchange` gives it, `shops` included. A masked one is refused.
    /// - `shops`, `save_shops`: the shops of an account.
    /// - `shop`: the account and the shop of a `shop_id`.
    /// - `access_token`: a token that works, refreshed where that is needed.
    pub async fn tokens(&self, action: &str, input: &str) -> Result<String> {
        self.ready().await?;
        let answer = match action {
            "list" => self.accounts().await?,
            "save" => self.save_record(input).await?,
            _ => self.of_account(action, &text::read("the account", input)?).await?,
        };
        Ok(answer.to_string())
    }

    async fn accounts(&self) -> Result<Value> {
        let all = self.token_store()?.list().await?;
        let own = all.into_iter().filter(|account| account.app_key == self.core.app_key());
        Ok(own.map(|account| json!({"app_key": account.app_key, "open_id": account.open_id})).collect())
    }

    async fn save_record(&self, input: &str) -> Result<Value> {
        let stored = StoredRecord::read(input)?;
        stored.refuse_masked()?;
        let account = self.account(&stored.open_id)?;
        let record = self.core.tokens()?.save(&account, stored.record().tokens).await?;
        if !stored.shops.is_empty() {
            self.save_shops(&account, &stored.shops).await?;
        }
        Ok(json!(StoredRecord::new(&account, &record).masked()))
    }

    async fn of_account(&self, action: &str, input: &AccountInput) -> Result<Value> {
        let manager = self.core.tokens()?;
        if action == "shop" {
            let found = manager.shop(self.core.app_key(), &input.shop_id).await?;
            return Ok(json!({"open_id": found.account.open_id, "shop": StoredShop::from(&found.shop)}));
        }
        let account = self.account(&input.open_id)?;
        Ok(match action {
            "get" => json!(StoredRecord::new(&account, &manager.record(&account).await?).masked()),
            "refresh" => json!(StoredRecord::new(&account, &manager.refresh_now(&account).await?).masked()),
            "delete" => json!(manager.delete(&account).await?),
            "access_token" => json!(manager.access_token(&account).await?.expose()),
            "shops" => json!(self.shops(&account).await?),
            "save_shops" => {
                self.save_shops(&account, &input.shops).await?;
                Value::Null
            }
            other => return Err(Failure::unreadable("the token action", format!("there is no `{other}`"))),
        })
    }

    async fn shops(&self, account: &AccountId) -> Result<Vec<StoredShop>> {
        let shops = self.token_store()?.list_shops(account).await?;
        Ok(shops.iter().map(StoredShop::from).collect())
    }

    async fn save_shops(&self, account: &AccountId, shops: &[StoredShop]) -> Result<()> {
        let shops: Vec<AuthorizedShop> = shops.iter().cloned().map(AuthorizedShop::from).collect();
        Ok(self.token_store()?.save_shops(account, &shops).await?)
    }

    /// The account of that name, else the one that this handle is bound to.
    fn account(&self, open_id: &str) -> Result<AccountId> {
        if !open_id.is_empty() {
            return Ok(AccountId::new(self.core.app_key(), open_id));
        }
        let bound = self.core.account().cloned();
        bound.ok_or_else(|| Failure::unreadable("the account", "`open_id` is required"))
    }
}
