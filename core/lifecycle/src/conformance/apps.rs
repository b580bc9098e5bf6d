//! Apps and category assets come back as they were saved, and an app's secret is shown to nobody.

use std::sync::Arc;

use tiktokshop_core::conformance::Verdict;
use tiktokshop_core::token::{AccountId, Expected, Record, TokenSet, TokenStore};
use tiktokshop_core::{ErrorKind, Result, Secret};

use super::{check, named, same};
use crate::apps::{App, Apps, Assets, CategoryAsset};

/// The traits that apps and assets need together: assets belong to accounts.
pub trait AppStore: TokenStore + Apps + Assets {}

impl<T: TokenStore + Apps + Assets> AppStore for T {}

/// Runs all cases, each with a new, empty store.
///
/// # Errors
/// The first case that fails.
pub async fn apps<M, F>(make: M) -> Verdict
where
    M: Fn() -> F,
    F: Future<Output = Result<Arc<dyn AppStore>>>,
{
    named("an_app_is_read_back", an_app_is_read_back(&*make().await?).await)?;
    named("an_app_is_replaced", an_app_is_replaced(&*make().await?).await)?;
    named("apps_are_listed_by_key", apps_are_listed_by_key(&*make().await?).await)?;
    named("a_deleted_app_is_gone", a_deleted_app_is_gone(&*make().await?).await)?;
    named("authorizations_outlive_their_app", authorizations_outlive_their_app(&*make().await?).await)?;
    named("a_secret_is_not_shown", a_secret_is_not_shown(&*make().await?).await)?;
    named("assets_are_replaced", assets_are_replaced(&*make().await?).await)?;
    named("assets_do_not_mix", assets_do_not_mix(&*make().await?).await)?;
    named("assets_go_with_their_account", assets_go_with_their_account(&*make().await?).await)?;
    named("assets_of_nobody_are_refused", assets_of_nobody_are_refused(&*make().await?).await)
}

fn app(key: &str, secret: &str) -> App {
    App {
        app_key: key.to_owned(),
        app_secret: Secret::new(secret),
        service_id: format!("service of {key}"),
        name: format!("Cửa hàng 商店 \"{key}\" 'x'; DROP TABLE app"),
    }
}

fn parts(app: &App) -> [&str; 4] {
    [&app.app_key, app.app_secret.expose(), &app.service_id, &app.name]
}

async fn loaded(store: &dyn AppStore, key: &str) -> std::result::Result<App, super::Failure> {
    let missing = || super::Failure { case: "", what: format!("the app {key} is missing") };
    store.load_app(key).await?.ok_or_else(missing)
}

async fn an_app_is_read_back(store: &dyn AppStore) -> Verdict {
    check(store.load_app("a").await?.is_none(), "an app was there before it was saved")?;
    store.save_app(&app("a", "secret-a")).await?;
    store.save_app(&app("b", "secret-b")).await?;
    same(&parts(&loaded(store, "a").await?), &parts(&app("a", "secret-a")), "the app")?;
    check(store.load_app("A").await?.is_none(), "keys differ by case")
}

async fn an_app_is_replaced(store: &dyn AppStore) -> Verdict {
    store.save_app(&app("a", "old")).await?;
    let new = App { name: String::new(), service_id: String::new(), ..app("a", "new") };
    store.save_app(&new).await?;
    same(&parts(&loaded(store, "a").await?), &parts(&new), "the app after the second save")?;
    same(&store.list_apps().await?.len(), &1, "the number of apps")
}

async fn apps_are_listed_by_key(store: &dyn AppStore) -> Verdict {
    check(store.list_apps().await?.is_empty(), "an empty store lists apps")?;
    for key in ["b", "10", "B", "9", "a"] {
        store.save_app(&app(key, key)).await?;
    }
    let keys: Vec<_> = store.list_apps().await?.into_iter().map(|app| app.app_key).collect();
    same(&keys, &["10", "9", "B", "a", "b"].map(str::to_owned).to_vec(), "the keys, byte by byte")
}

async fn a_deleted_app_is_gone(store: &dyn AppStore) -> Verdict {
    store.save_app(&app("a", "secret")).await?;
    check(store.delete_app("a").await?, "it was there")?;
    check(!store.delete_app("a").await?, "it was there twice")?;
    check(store.load_app("a").await?.is_none(), "it is still there")
}

async fn authorizations_outlive_their_app(store: &dyn AppStore) -> Verdict {
    let id = account(store, "seller").await?;
    store.save_app(&app(&id.app_key, "secret")).await?;
    store.delete_app(&id.app_key).await?;
    check(store.load(&id).await?.is_some(), "the authorization went with the app")
}

async fn a_secret_is_not_shown(store: &dyn AppStore) -> Verdict {
    store.save_app(&app("a", "hush-hush")).await?;
    let shown = format!("{:?} {:?}", loaded(store, "a").await?, store.list_apps().await?);
    check(!shown.contains("hush-hush"), "the secret is shown")
}

fn asset(name: &str) -> CategoryAsset {
    CategoryAsset {
        cipher: format!("cipher-{name}"),
        target_market: "US".to_owned(),
        category_id: "600001".to_owned(),
        category_name: format!("Đồ 家 {name}"),
    }
}

async fn account(store: &dyn AppStore, name: &str) -> Result<AccountId> {
    let id = AccountId::new("app", name);
    let _ = store.save(&id, &Record::new(TokenSet::new("token", 10), 1), Expected::Any).await?;
    Ok(id)
}

async fn assets_are_replaced(store: &dyn AppStore) -> Verdict {
    let id = account(store, "partner").await?;
    same(&store.list_assets(&id).await?, &vec![], "the assets before the first save")?;
    let first: Vec<_> = ["z", "a", "m", "a"].map(asset).to_vec();
    store.save_assets(&id, &first).await?;
    same(&store.list_assets(&id).await?, &first, "the assets, in the order they were saved")?;
    store.save_assets(&id, &first[1..2]).await?;
    same(&store.list_assets(&id).await?, &first[1..2].to_vec(), "fewer assets")?;
    let many: Vec<_> = (0..120).map(|number| asset(&number.to_string())).collect();
    store.save_assets(&id, &many).await?;
    same(&store.list_assets(&id).await?, &many, "many assets")?;
    store.save_assets(&id, &[]).await?;
    same(&store.list_assets(&id).await?, &vec![], "no assets")
}

async fn assets_do_not_mix(store: &dyn AppStore) -> Verdict {
    let (one, two) = (account(store, "one").await?, account(store, "two").await?);
    store.save_assets(&one, &[asset("one")]).await?;
    store.save_assets(&two, &[asset("two"), asset("three")]).await?;
    store.save_assets(&one, &[asset("four")]).await?;
    same(&store.list_assets(&two).await?, &vec![asset("two"), asset("three")], "the other's assets")?;
    same(&store.list_assets(&AccountId::new("other", "one")).await?, &vec![], "another app's assets")
}

async fn assets_go_with_their_account(store: &dyn AppStore) -> Verdict {
    let id = account(store, "partner").await?;
    store.save_assets(&id, &[asset("a")]).await?;
    account(store, "partner").await?;
    same(&store.list_assets(&id).await?.len(), &1, "the assets after a new authorization")?;
    store.delete(&id).await?;
    account(store, "partner").await?;
    same(&store.list_assets(&id).await?, &vec![], "the assets of the account that was deleted")
}

async fn assets_of_nobody_are_refused(store: &dyn AppStore) -> Verdict {
    let refused = store.save_assets(&AccountId::new("app", "nobody"), &[asset("a")]).await;
    same(&refused.err().map(|error| error.kind()), &Some(ErrorKind::Store), "assets of nobody")
}
