//! The auth host: consent page, codes, tokens, and what ends them.

use crate::support::{Ask, Caller, Got, NOW};
use serde_json::{Value, json};
use tiktokshop_sandbox::Sandbox;
use url::Url;

impl Caller {
    async fn token(&self, endpoint: &str, parameters: &[(&str, &str)]) -> Got {
        let mut url =
            Url::parse(&format!("{}/api/v2/token/{endpoint}", self.sandbox.auth_url)).expect("a URL");
        let app =
            [("app_key", self.sandbox.app_key.as_str()), ("app_secret", self.sandbox.app_secret.as_str())];
        url.query_pairs_mut().extend_pairs(app).extend_pairs(parameters);
        self.get(url.as_str()).await
    }

    async fn exchange(&self, code: &str) -> Got {
        self.token("get", &[("auth_code", code), ("grant_type", "authorized_code")]).await
    }

    async fn refresh(&self, token: &str) -> Got {
        self.token("refresh", &[("refresh_token", token), ("grant_type", "refresh_token")]).await
    }

    /// Submits the form of a consent page, and returns where that leads.
    async fn click(&self, path: &str, fields: &[(&str, &str)]) -> Url {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = self.http.post(format!("{}{path}", self.sandbox.auth_url)).body(body);
        let response = request
            .header("content-type", "application/x-www-form-urlencoded")
            .send()
            .await
            .expect("a response");
        assert_eq!(response.status(), 302);
        Url::parse(response.headers()["location"].to_str().expect("text")).expect("a URL")
    }

    async fn approve(&self, state: &str) -> Url {
        let fields = [
            ("service_id", self.sandbox.service_id.as_str()),
            ("state", state),
            ("open_id", &self.sandbox.accounts[0].open_id),
            ("decision", "approve"),
        ];
        self.click("/open/authorize", &fields).await
    }
}

fn parameter(url: &Url, name: &str) -> Option<String> {
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

async fn frozen(builder: tiktokshop_sandbox::Builder) -> Caller {
    Caller::with(builder.start_time(NOW).frozen()).await
}

#[tokio::test]
async fn a_seller_clicks_approve_and_the_code_becomes_tokens_once() {
    let caller = frozen(Sandbox::builder().redirect_url("https://app.example/cb?x=1")).await;
    let page = caller
        .get(&format!(
            "{}/open/authorize?service_id={}&state=s%22%3E1",
            caller.sandbox.auth_url, caller.sandbox.service_id
        ))
        .await;
    let html = String::from_utf8(page.body).expect("UTF-8");
    assert_eq!(page.status, 200);
    assert!(html.contains("value=\"s&quot;&gt;1\""), "the state is escaped");
    assert!(
        html.contains("value=\"approve\"")
            && html.contains("value=\"deny\"")
            && html.contains("Maple Street Goods")
    );
    assert!(!html.contains("http://") && !html.contains("https://"), "no assets from elsewhere");

    let target = caller.approve("s 1").await;
    assert_eq!(target.host_str(), Some("app.example"));
    assert_eq!(
        (parameter(&target, "x"), parameter(&target, "state")),
        (Some("1".into()), Some("s 1".into()))
    );
    let code = parameter(&target, "code").expect("a code");
    assert!(code.starts_with("TTP_"));

    let got = caller.exchange(&code).await;
    assert_eq!((got.status, got.code()), (200, 0), "{}", got.json);
    let data = &got.json["data"];
    assert_eq!(data["access_token_expire_in"], NOW + 7 * 86_400);
    assert!(data["refresh_token_expire_in"].as_i64() > Some(i64::from(u32::MAX)));
    assert_eq!((&data["user_type"], &data["seller_base_region"]), (&json!(0), &json!("US")));
    assert!(
        data["granted_scopes"].as_array().is_some_and(|scopes| scopes.contains(&json!("seller.order.info")))
    );
    let fresh = data["access_token"].as_str().expect("a token").to_owned();
    assert_eq!(caller.call(Ask::orders().token(&fresh)).await.code(), 0);
    assert_eq!(caller.exchange(&code).await.code(), 36_004_004, "a code works once");
}

#[tokio::test]
async fn a_code_lives_half_an_hour() {
    let caller = Caller::start().await;
    let code = parameter(&caller.approve("s").await, "code").expect("a code");
    caller.sandbox.advance(30 * 60);
    let got = caller.exchange(&code).await;
    assert_eq!((got.status, got.code(), &got.json["data"]), (200, 36_004_004, &Value::Null));
}

#[tokio::test]
async fn deny_comes_back_as_text_null() {
    let caller = Caller::start().await;
    let fields = [("service_id", caller.sandbox.service_id.as_str()), ("state", "s"), ("decision", "deny")];
    let target = caller.click("/open/authorize", &fields).await;
    assert_eq!(target.query(), Some("code=null&error=auth_denied&state=s"));
    let page = caller.get(target.as_str()).await;
    let html = String::from_utf8_lossy(&page.body);
    assert!(html.contains("auth_denied") && !html.contains("auth exchange"), "{html}");
}

#[tokio::test]
async fn the_pages_say_who_grants_what_and_what_comes_next() {
    let caller = Caller::start().await;
    let link = format!(
        "{}/open/authorize?service_id={}&state=s",
        caller.sandbox.auth_url, caller.sandbox.service_id
    );
    let html = String::from_utf8(caller.get(&link).await.body).expect("UTF-8");
    for told in ["Harbour Light UK, Harbour Light DE", "What a seller grants", "What a partner grants"] {
        assert!(html.contains(told), "{told}: {html}");
    }
    let sellers = html.split("What a partner grants").next().unwrap_or_default();
    assert!(!sellers.contains("partner.tap_campaign"), "a seller does not grant a partner's permissions");
    let target = caller.approve("it's").await;
    let html = String::from_utf8(caller.get(target.as_str()).await.body).expect("UTF-8");
    let code = parameter(&target, "code").expect("a code");
    assert!(html.contains("tiktokshop auth exchange") && html.contains(&code), "{html}");
    assert!(html.contains("state=it%27s"), "the command can be pasted: {html}");
}

#[tokio::test]
async fn an_install_from_the_app_store_has_no_state() {
    let caller = Caller::start().await;
    let target = caller.approve("").await;
    assert_eq!(parameter(&target, "state"), None);
    assert_eq!(caller.exchange(&parameter(&target, "code").expect("a code")).await.code(), 0);
}

#[tokio::test]
async fn the_older_link_names_the_app_and_wrong_links_say_so() {
    let caller = Caller::start().await;
    let base = &caller.sandbox.auth_url;
    let page =
        caller.get(&format!("{base}/oauth/authorize?app_key={}&state=s", caller.sandbox.app_key)).await;
    assert_eq!(page.status, 200);
    for wrong in ["/oauth/authorize?app_key=x", "/open/authorize?service_id=x", "/open/authorize"] {
        assert_eq!(caller.get(&format!("{base}{wrong}")).await.status, 400, "{wrong}");
    }
    let creator = format!("{base}/alliance/creator/auth?app_key={}", caller.sandbox.app_key);
    assert_eq!(caller.get(&creator).await.status, 400, "creators need a state");
}

#[tokio::test]
async fn a_creator_may_untick_a_scope() {
    let caller = Caller::start().await;
    let creator = caller.account(1).open_id.clone();
    let fields = [
        ("app_key", caller.sandbox.app_key.as_str()),
        ("state", "s"),
        ("open_id", &creator),
        ("scopes_shown", "1"),
        ("scope", "creator.showcase.read"),
        ("scope", "not.a.scope"),
        ("decision", "approve"),
    ];
    let target = caller.click("/alliance/creator/auth", &fields).await;
    let got = caller.exchange(&parameter(&target, "code").expect("a code")).await;
    assert_eq!(got.json["data"]["granted_scopes"], json!(["creator.showcase.read"]));
    assert_eq!(got.json["data"]["user_type"], 1);
}

#[tokio::test]
async fn a_refresh_gives_two_new_tokens_and_ends_the_old_refresh_token() {
    let caller = Caller::start().await;
    let old = caller.sandbox.refresh_token.clone();
    caller.sandbox.advance(86_400);
    let data = caller.refresh(&old).await.json["data"].clone();
    assert_eq!(data["access_token_expire_in"], NOW + 8 * 86_400);
    assert_ne!(data["refresh_token"], json!(old));
    assert_ne!(data["access_token"], json!(caller.sandbox.access_token));
    assert_eq!(caller.call(Ask::orders()).await.code(), 0, "the old access token lives on");
    let again = caller.refresh(&old).await;
    assert_eq!((again.status, again.code()), (200, 36_004_001));
    let state = caller.control("GET", "/state", Value::Null).await.json;
    assert_eq!(
        (&state["token_counts"]["refreshes"], &state["token_counts"]["refused_refreshes"]),
        (&json!(1), &json!(1))
    );
}

#[tokio::test]
async fn the_auth_host_can_be_told_to_behave_otherwise() {
    let caller = Caller::start().await;
    let old = caller.sandbox.refresh_token.clone();
    let rules = json!({"old_refresh_token_survives": true, "old_access_token_survives": false, "omit_refresh_token": true});
    assert_eq!(caller.control("POST", "/tokens/rules", rules).await.status, 200);
    let first = caller.refresh(&old).await;
    assert!(first.json["data"].get("refresh_token").is_none());
    assert_eq!(caller.refresh(&old).await.code(), 0);
    assert_eq!(caller.call(Ask::orders()).await.code(), 105_001);
}

#[tokio::test]
async fn wrong_calls_of_the_token_endpoints_get_200_with_a_code() {
    let caller = Caller::start().await;
    let wrong = caller
        .token("refresh", &[("refresh_token", &caller.sandbox.refresh_token), ("grant_type", "password")])
        .await;
    assert_eq!((wrong.status, wrong.code()), (200, 36_009_004));
    let url = format!(
        "{}/api/v2/token/get?app_key={}&app_secret=no",
        caller.sandbox.auth_url, caller.sandbox.app_key
    );
    let wrong = caller.get(&url).await;
    assert_eq!((wrong.status, wrong.code()), (200, 36_004_003));
    let posted = caller
        .http
        .post(format!("{}/api/v2/token/get", caller.sandbox.auth_url))
        .send()
        .await
        .expect("a response");
    assert_eq!(posted.status(), 405);
}

#[tokio::test]
async fn no_secret_is_written_down() {
    let caller = Caller::start().await;
    caller.refresh(&caller.sandbox.refresh_token).await;
    caller.call(Ask::orders()).await;
    let requests = caller.control("GET", "/requests", Value::Null).await;
    let told = format!(
        "{} {:?} {:?}",
        requests.json,
        caller.sandbox,
        caller.sandbox.state(|state| format!("{state:?}"))
    );
    let sandbox = &caller.sandbox;
    for secret in [&sandbox.app_secret, &sandbox.access_token, &sandbox.refresh_token] {
        assert!(!told.contains(secret.as_str()));
    }
}

#[tokio::test]
async fn the_same_seed_gives_the_same_sandbox() {
    let (one, other) = (Caller::start().await, Caller::start().await);
    let strip = |caller: &Caller| {
        let mut told = caller.sandbox.describe();
        for url in ["api_url", "auth_url", "control_url"] {
            told[url] = Value::Null;
        }
        told
    };
    assert_eq!(strip(&one), strip(&other));
    let different = Caller::with(Sandbox::builder().seed(8)).await;
    assert_ne!(strip(&one)["access_token"], strip(&different)["access_token"]);
}
