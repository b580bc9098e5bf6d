//! Nobody gets in by the console's forms or with a guessed key, and whoever tries keeps nobody else out.

use std::collections::BTreeSet;
use std::path::Path;

use crate::support::{Base, Site, form_token, header, on_both};
use futures_util::future::join_all;
use tiktokshop_lifecycle::access::Scope;

on_both! {
    every_form_of_the_console_needs_a_session_and_its_own_token
    guessed_keys_are_refused_and_keep_no_client_out
    guesses_at_the_sign_in_stop_their_address_and_not_the_clients
    a_forged_or_ended_session_opens_nothing
}

/// Where the forms of all pages are sent, by the templates: a form that is added is tried as well.
fn forms() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/console");
    let mut found = BTreeSet::new();
    for template in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(template.unwrap().path()).unwrap();
        for form in text.split("<form").skip(1).map(|rest| rest.split('>').next().unwrap()) {
            if !form.contains("method=\"post\"") {
                continue;
            }
            let (_, action) = form.split_once("action=\"").expect("a form that is posted names its path");
            found.insert(filled(action.split('"').next().unwrap()));
        }
    }
    found
}

/// The path with something in the place of what a template fills in.
fn filled(action: &str) -> String {
    let mut parts = action.split("{{");
    let start = parts.next().unwrap().to_owned();
    parts.fold(start, |path, part| {
        let (name, rest) = part.split_once("}}").unwrap();
        let value = if name.contains("operation") { "order.get_order_list" } else { "1" };
        format!("{path}{value}{rest}")
    })
}

async fn every_form_of_the_console_needs_a_session_and_its_own_token(base: Base) {
    let site = Site::at(base, &[]).await;
    let (mine, other) = (site.key(Scope::Admin).await, site.key(Scope::Admin).await);
    let (cookie, foreign) = (site.sign_in(&mine).await, site.sign_in(&other).await);
    let page = |cookie: String| {
        let site = &site;
        async move { form_token(&site.get_with_cookie("/console", &cookie).await.text().await.unwrap()) }
    };
    let (own, others) = (page(cookie.clone()).await, page(foreign).await);
    let all: Vec<String> = forms().into_iter().filter(|path| path != "/console/sign-in").collect();
    assert!(all.len() >= 3, "{all:?}");
    // Signing out is last: it ends the session.
    let out = "/console/sign-out".to_owned();
    for path in all.iter().filter(|path| **path != out).chain([&out]) {
        for token in ["", "x", &others, &own[1..]] {
            let refused = site.post_form(path, &cookie, format!("form_token={token}")).await;
            assert_eq!(refused.status(), 403, "{path} with {token:?}");
        }
        let stranger = site.post_form(path, "", format!("form_token={own}")).await;
        assert!(header(&stranger, "location").starts_with("/console/sign-in"), "{path} without a session");
        let elsewhere = site.http.post(format!("{}{path}", site.url)).header("cookie", &cookie);
        let elsewhere = elsewhere.header("sec-fetch-site", "cross-site").body(format!("form_token={own}"));
        assert_eq!(elsewhere.send().await.unwrap().status(), 403, "{path} from another site");
        let taken = site.post_form(path, &cookie, format!("form_token={own}")).await;
        assert_ne!(taken.status(), 403, "{path} from its own page: {}", taken.text().await.unwrap());
    }
    assert!(site.server.stop().await);
}

async fn guessed_keys_are_refused_and_keep_no_client_out(base: Base) {
    let site = Site::at(base, &[]).await;
    let key = site.key(Scope::Read).await;
    let ask = |key: String| site.http.get(format!("{}/v1/events", site.url)).bearer_auth(key).send();
    // Of the right form, one digit away, and of any length.
    let flipped = if key.ends_with('0') { "1" } else { "0" };
    let almost = format!("{}{flipped}", &key[..key.len() - 1]);
    let guesses = (0..400).map(|number| match number % 4 {
        0 => almost.clone(),
        1 => format!("tts_{number:064}"),
        2 => "x".repeat(number * 20),
        _ => format!("' OR '1'='1' -- {number}"),
    });
    let (refused, accepted) =
        tokio::join!(join_all(guesses.map(ask)), join_all((0..20).map(|_| ask(key.clone()))));
    assert!(refused.into_iter().all(|response| response.unwrap().status() == 401));
    assert!(accepted.into_iter().all(|response| response.unwrap().status() == 200));
    assert!(site.server.stop().await);
}

async fn guesses_at_the_sign_in_stop_their_address_and_not_the_clients(base: Base) {
    let site = Site::at(base, &[]).await;
    let key = site.key(Scope::Admin).await;
    let signed_in = site.sign_in(&key).await;
    let form = site.get("/console/sign-in").await;
    let visit = header(&form, "set-cookie").split(';').next().unwrap().to_owned();
    let token = form_token(&form.text().await.unwrap());
    let mut last = 0;
    for number in 0..20 {
        let guess =
            site.post_form("/console/sign-in", &visit, format!("form_token={token}&key=tts_{number}")).await;
        last = guess.status().as_u16();
        assert!(matches!(last, 401 | 429), "{last}");
    }
    assert_eq!(last, 429);
    // Even the right key is not tried any more, but who is in stays in, and so do the clients.
    let right = site.post_form("/console/sign-in", &visit, format!("form_token={token}&key={key}")).await;
    assert_eq!(right.status(), 429);
    assert_eq!(site.get_with_cookie("/console/shops", &signed_in).await.status(), 200);
    let client = site.http.get(format!("{}/v1/events", site.url)).bearer_auth(&key).send().await.unwrap();
    assert_eq!(client.status(), 200);
    assert!(site.server.stop().await);
}

async fn a_forged_or_ended_session_opens_nothing(base: Base) {
    let site = Site::at(base, &[]).await;
    let key = site.key(Scope::Admin).await;
    let cookie = site.sign_in(&key).await;
    let (name, value) = cookie.split_once('=').unwrap();
    let flipped = if value.starts_with('A') { "B" } else { "A" };
    let almost = format!("{flipped}{}", &value[1..]);
    for forged in ["", "x", "' OR 1=1 --", &almost, &value[..value.len() - 1], &"A".repeat(4000)] {
        let refused = site.get_with_cookie("/console/shops", &format!("{name}={forged}")).await;
        assert!(header(&refused, "location").starts_with("/console/sign-in"), "{forged:?}");
    }
    let token = form_token(&site.get_with_cookie("/console", &cookie).await.text().await.unwrap());
    let out = site.post_form("/console/sign-out", &cookie, format!("form_token={token}")).await;
    assert_eq!(out.status(), 303);
    let ended = site.get_with_cookie("/console/shops", &cookie).await;
    assert!(header(&ended, "location").starts_with("/console/sign-in"), "it was ended");

    let again = site.sign_in(&key).await;
    let keyring = site.server.shared().keyring();
    keyring.revoke(&keyring.list().await.unwrap()[0].id).await.unwrap();
    let revoked = site.get_with_cookie("/console/shops", &again).await;
    assert!(header(&revoked, "location").starts_with("/console/sign-in"), "its key was revoked");
    assert!(site.server.stop().await);
}
