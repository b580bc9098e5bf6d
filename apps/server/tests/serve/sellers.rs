//! The pages on which sellers, creators and partners authorize the app.

use std::sync::Arc;
use std::time::Duration;

use crate::support::{Base, Site, header, on_both};
use reqwest::Response;
use reqwest::header::COOKIE;
use tiktokshop_core::clock::{Clock, SystemClock};
use tiktokshop_core::oauth::{AuthorizeHosts, AuthorizeUrl, Browser, OAuth};
use tiktokshop_core::token::AccountId;

on_both! {
    a_seller_connects_a_shop_and_is_told_so
    creators_and_partners_come_back_to_paths_of_their_own
    a_partner_s_category_assets_are_saved_with_the_authorization_and_others_are_not_asked
    the_seller_goes_on_to_a_path_of_the_app_and_nowhere_else
    a_refusal_is_told_kindly_and_writes_nothing
    another_browser_a_forged_state_and_a_used_code_are_turned_away
    hostile_callbacks_are_turned_away
    a_state_that_has_expired_is_turned_away
    cookies_are_secure_behind_tls
}

/// The text of a page, which must be protected and give nothing away.
async fn page(site: &Site, response: Response, status: u16) -> String {
    assert_eq!(response.status(), status);
    for (name, value) in [
        ("content-type", "text/html; charset=utf-8"),
        ("cache-control", "no-store"),
        ("referrer-policy", "no-referrer"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
    ] {
        assert_eq!(header(&response, name), value, "{name}");
    }
    assert!(
        header(&response, "content-security-policy").starts_with("default-src 'none'; style-src 'sha256-")
    );
    let text = response.text().await.unwrap();
    for secret in ["TTP_", "ROW_", &site.sandbox.app_secret, &site.sandbox.shops[0].cipher] {
        assert!(!text.contains(secret), "{secret} shows in {text}");
    }
    assert!(
        text.contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"),
        "{text}"
    );
    assert!(!text.contains("<script") && !text.contains("http://") && !text.contains("src="), "{text}");
    text
}

async fn a_seller_connects_a_shop_and_is_told_so(base: Base) {
    let site = Site::at(base, &[]).await;
    let (link, cookie) = site.begin("").await;
    let query = site.decide(&link, 0, "approve").await;
    let back = site.get_with_cookie(&format!("/tiktok/seller/authorized?{query}"), &cookie).await;
    let finished = header(&back, "set-cookie").split(';').next().unwrap().to_owned();
    let text = page(&site, back, 200).await;
    assert!(text.contains("connected"), "{text}");

    let store = site.server.shared().store();
    let account = store.list().await.unwrap().remove(0);
    let shops = store.list_shops(&account).await.unwrap();
    assert!(!shops.is_empty());
    for shop in &shops {
        assert!(text.contains(&shop.name), "{text}");
    }

    // The page is loaded again: nothing happens, and nothing alarms.
    let again = site.get_with_cookie(&format!("/tiktok/seller/authorized?{query}"), &finished).await;
    assert!(page(&site, again, 200).await.contains("You are connected already"));
    assert_eq!(site.server.shared().store().list().await.unwrap().len(), 1);
    assert!(site.server.stop().await);
}

async fn creators_and_partners_come_back_to_paths_of_their_own(base: Base) {
    let site = Site::at(base, &[]).await;
    for (kind, user_type) in [("creator", 1), ("partner", 3)] {
        let (link, cookie) = site.begin(&format!("?kind={kind}")).await;
        let query = site.decide(&link, user_type, "approve").await;
        let back = site.get_with_cookie(&format!("/tiktok/{kind}/authorized?{query}"), &cookie).await;
        let text = page(&site, back, 200).await;
        assert!(text.contains(&format!("Your {kind} account is connected")), "{text}");
    }
    assert_eq!(site.server.shared().store().list().await.unwrap().len(), 2);
}

async fn a_partner_s_category_assets_are_saved_with_the_authorization_and_others_are_not_asked(base: Base) {
    let site = Site::at(base, &[]).await;
    let asked = || {
        let calls = site.sandbox.received();
        calls.iter().filter(|call| call.path.contains("category_assets")).count()
    };
    for (kind, user_type) in [("seller", 0), ("creator", 1), ("partner", 3)] {
        assert_eq!(asked(), 0, "before the partner, nobody is asked");
        let (link, cookie) = site.begin(&format!("?kind={kind}")).await;
        let query = site.decide(&link, user_type, "approve").await;
        let back = site.get_with_cookie(&format!("/tiktok/{kind}/authorized?{query}"), &cookie).await;
        assert_eq!(back.status(), 200);
    }
    assert_eq!(asked(), 1);
    let partner = site.sandbox.accounts.iter().find(|account| account.user_type == 3).unwrap();
    assert!(!partner.category_asset_ciphers.is_empty());
    let account = AccountId::new(&site.sandbox.app_key, &partner.open_id);
    let kept = site.server.shared().store().list_assets(&account).await.unwrap();
    let ciphers: Vec<String> = kept.into_iter().map(|asset| asset.cipher).collect();
    assert_eq!(ciphers, partner.category_asset_ciphers);
}

async fn the_seller_goes_on_to_a_path_of_the_app_and_nowhere_else(base: Base) {
    let site = Site::at(base, &[("home_url", "https://app.example/home")]).await;
    let (link, cookie) = site.begin("?return=%2Fshops%3Fnew%3D1").await;
    let query = site.decide(&link, 0, "approve").await;
    let back = site.get_with_cookie(&format!("/tiktok/seller/authorized?{query}"), &cookie).await;
    let text = back.text().await.unwrap();
    assert!(text.contains("href=\"https://app.example/shops?new=1\""), "{text}");
    for evil in
        ["//evil.example", "/%5Cevil.example", "https:%2F%2Fevil.example", "javascript:alert(1)", "/a%0d%0ab"]
    {
        let refused = site.get(&format!("/tiktok/authorize?return={evil}")).await;
        let text = page(&site, refused, 400).await;
        assert!(!text.contains("evil"), "{text}");
    }
}

async fn a_refusal_is_told_kindly_and_writes_nothing(base: Base) {
    let site = Site::at(base, &[]).await;
    let (link, cookie) = site.begin("").await;
    let query = site.decide(&link, 0, "deny").await;
    let back = site.get_with_cookie(&format!("/tiktok/seller/authorized?{query}"), &cookie).await;
    let text = page(&site, back, 400).await;
    assert!(
        text.contains("You did not allow access") && text.contains("href=\"/tiktok/authorize\""),
        "{text}"
    );
    assert!(site.server.shared().store().list().await.unwrap().is_empty());
}

async fn another_browser_a_forged_state_and_a_used_code_are_turned_away(base: Base) {
    let site = Site::at(base, &[]).await;
    let (link, cookie) = site.begin("").await;
    let query = site.decide(&link, 0, "approve").await;
    let callback = format!("/tiktok/seller/authorized?{query}");
    let other = page(&site, site.get(&callback).await, 400).await;
    assert!(other.contains("Please start again"), "{other}");
    let forged = callback.replace("state=", "state=0");
    page(&site, site.get_with_cookie(&forged, &cookie).await, 400).await;
    let tampered = cookie.replacen('.', ".9", 1);
    page(&site, site.get_with_cookie(&callback, &tampered).await, 400).await;
    assert!(site.server.shared().store().list().await.unwrap().is_empty(), "nobody got in");

    assert_eq!(site.get_with_cookie(&callback, &cookie).await.status(), 200);
    // The same code with a new state of this browser.
    let (link, cookie) = site.begin("").await;
    let state = link.split("state=").nth(1).unwrap();
    let code = query.split('&').find(|part| part.starts_with("code=")).unwrap();
    let reused =
        site.get_with_cookie(&format!("/tiktok/seller/authorized?{code}&state={state}"), &cookie).await;
    let text = page(&site, reused, 400).await;
    assert!(text.contains("used already"), "{text}");
}

async fn hostile_callbacks_are_turned_away(base: Base) {
    let site = Site::at(base, &[]).await;
    let (_, cookie) = site.begin("").await;
    for query in [
        "",
        "?",
        "?code=x",
        "?state='%20OR%201=1--&code=1",
        "?code=%00&state=%00",
        "?code=1&code=2&state=3&state=4",
        "?error=%3Cscript%3Ealert(1)%3C/script%3E&state=x",
        "?app_key=%27%3B%20DROP%20TABLE%20tokens%3B--&code=1&state=1",
    ] {
        let response = site.get_with_cookie(&format!("/tiktok/seller/authorized{query}"), &cookie).await;
        let text = page(&site, response, 400).await;
        assert!(!text.contains("alert(1)") && !text.contains("DROP"), "{text}");
    }
    for path in [
        "/tiktok/seller/authorized/..%2f..%2fetc%2fpasswd",
        "/tiktok/../tiktok/buyer/authorized",
        "/tiktok/buyer/authorized",
    ] {
        let request = site.http.get(format!("{}{path}", site.url)).header(COOKIE, &cookie);
        assert_eq!(request.send().await.unwrap().status(), 404, "{path}");
    }
    assert!(site.server.shared().store().list().await.unwrap().is_empty());
}

async fn cookies_are_secure_behind_tls(base: Base) {
    for (options, expected) in [
        (&[][..], false),
        (&[("public_url", "https://shops.example")][..], true),
        (&[("trusted_proxies", "127.0.0.1")][..], true),
    ] {
        let site = Site::at(base, options).await;
        // Who is not a trusted proxy says so in vain.
        let request =
            site.http.get(format!("{}/tiktok/authorize", site.url)).header("x-forwarded-proto", "https");
        let sent = request.send().await.unwrap();
        assert_eq!(header(&sent, "set-cookie").contains("; Secure"), expected, "{options:?}");
    }
}

/// A clock that goes so many seconds behind.
struct Behind(i64);

impl Clock for Behind {
    fn now(&self) -> i64 {
        SystemClock.now() - self.0
    }
}

/// The seller took longer than the link lasts. The cookie, the state and the code are genuine.
async fn a_state_that_has_expired_is_turned_away(base: Base) {
    let site = Site::at(base, &[]).await;
    for (behind, status) in [(700, 400), (500, 200)] {
        let (key, secret) = (site.sandbox.app_key.as_str(), site.sandbox.app_secret.as_str());
        let oauth = OAuth::new(key, secret, site.http.clone(), Arc::new(Behind(behind)))
            .with_service_id(&site.sandbox.service_id)
            .with_authorize_hosts(AuthorizeHosts::all_at(&site.sandbox.auth_url));
        let life = Duration::from_secs(600);
        let begun = oauth.begin_in_browser(&AuthorizeUrl::seller(), "", life, Browser::default()).unwrap();
        let cookie = begun.set_cookie.split(';').next().unwrap();
        let query = site.decide(&begun.url, 0, "approve").await;
        let back = site.get_with_cookie(&format!("/tiktok/seller/authorized?{query}"), cookie).await;
        page(&site, back, status).await;
        assert_eq!(site.server.shared().store().list().await.unwrap().is_empty(), status == 400);
    }
}
