//! From the link to the store.

use super::*;
use crate::error::{Error, ErrorKind, Result};
use crate::token::{AuthorizedShop, MemoryStore, Shops as _, Status, Tokens};

const TTL: Duration = Duration::from_secs(600);

struct Shops(bool);

#[async_trait]
impl ShopDiscovery for Shops {
    async fn authorized_shops(&self, access_token: &Secret) -> Result<Vec<AuthorizedShop>> {
        assert_eq!(access_token.expose(), "ROW_access");
        match self.0 {
            true => Ok(vec![AuthorizedShop::new("7495", "GCP_1")]),
            false => Err(Error::new(ErrorKind::Server, "down")),
        }
    }
}

async fn begun(host: &Host, store: &MemoryStore) -> String {
    let started = host.oauth().begin(store, &AuthorizeUrl::seller(), "tenant 7", TTL).await.unwrap();
    assert!(started.url.ends_with(&format!("state={}", started.state.as_str())));
    format!("https://a.example/cb?code=ROW_c&state={}", started.state.as_str())
}

#[tokio::test]
async fn a_callback_ends_with_tokens_and_shops_in_the_store() {
    let (host, store) = (Host::saying(TOKENS).await, MemoryStore::new());
    let callback = begun(&host, &store).await;
    let done = host
        .oauth()
        .complete_callback(&callback, StateCheck::Stored, &store, Some(&Shops(true)))
        .await
        .unwrap();
    assert_eq!(done.account, AccountId::new("appkey", "open-1"));
    assert_eq!((done.note.as_str(), done.install), ("tenant 7", false));
    assert_eq!(store.load(&done.account).await.unwrap().unwrap(), done.record);
    assert_eq!((done.record.status.clone(), done.record.updated_at), (Status::Active, NOW));
    assert_eq!(store.find_shop("appkey", "7495").await.unwrap().unwrap().shop.cipher, "GCP_1");
    let shown = format!("{done:?}");
    assert!(!shown.contains("ROW_access") && !shown.contains("ROW_refresh"), "{shown}");
}

#[tokio::test]
async fn a_state_works_once_and_a_forged_one_never() {
    let (host, store) = (Host::saying(TOKENS).await, MemoryStore::new());
    let callback = begun(&host, &store).await;
    let complete = async |callback: &str, check: StateCheck<'_>| {
        host.oauth().complete_callback(callback, check, &store, None).await
    };
    complete(&callback, StateCheck::Stored).await.unwrap();
    for forged in [callback.as_str(), "code=ROW_c&state=guess", "code=ROW_c"] {
        let error = complete(forged, StateCheck::Stored).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{forged}");
    }
    let state = State::from_text("mine");
    let error = complete("code=ROW_c&state=other", StateCheck::Expected(&state)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(host.seen().len(), 1, "no code is sent for a wrong state");
    complete("code=ROW_c&state=mine", StateCheck::Expected(&state)).await.unwrap();
}

#[tokio::test]
async fn an_install_passes_where_it_is_allowed() {
    let (host, store) = (Host::saying(TOKENS).await, MemoryStore::new());
    let check = StateCheck::StoredOrInstall;
    let done = host.oauth().complete_callback("code=ROW_c", check, &store, None).await.unwrap();
    assert!(done.install && done.note.is_empty());
    let error = host.oauth().complete_callback("code=ROW_c&state=x", check, &store, None).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn a_refusal_uses_the_state_up_and_saves_nothing() {
    let (host, store) = (Host::saying(TOKENS).await, MemoryStore::new());
    let callback = begun(&host, &store).await.replace("code=ROW_c", "code=null&error=auth_denied");
    let complete = async || host.oauth().complete_callback(&callback, StateCheck::Stored, &store, None).await;
    let error = complete().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PermissionDenied);
    assert!(error.to_string().contains("auth_denied"), "{error}");
    assert_eq!(complete().await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    assert!(host.seen().is_empty() && store.list().await.unwrap().is_empty());
}

#[tokio::test]
async fn tokens_are_saved_even_when_the_shops_are_not_found() {
    let (host, store) = (Host::saying(TOKENS).await, MemoryStore::new());
    let callback = begun(&host, &store).await;
    let done = host
        .oauth()
        .complete_callback(&callback, StateCheck::Stored, &store, Some(&Shops(false)))
        .await
        .unwrap();
    assert_eq!(done.shops_error.unwrap().kind(), ErrorKind::Server);
    assert!(store.load(&done.account).await.unwrap().is_some());
}

#[tokio::test]
async fn creators_have_no_shops_to_look_for() {
    let (host, store) =
        (Host::saying(&TOKENS.replace(r#""user_type":0"#, r#""user_type":1"#)).await, MemoryStore::new());
    let callback = begun(&host, &store).await;
    let done = host
        .oauth()
        .complete_callback(&callback, StateCheck::Stored, &store, Some(&Shops(false)))
        .await
        .unwrap();
    assert!(done.shops_error.is_none() && done.shops.is_empty());
}
