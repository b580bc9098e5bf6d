//! A seller's browser, without the browser: follows the pages and keeps their cookies.

use reqwest::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use reqwest::{Client, Response};
use tiktokshop_sandbox::Account;

/// Goes through the pages from the first link to the last, and agrees.
pub async fn authorize(browser: &Client, site: &str, seller: &Account) {
    let begun = browser.get(format!("{site}/tiktok/authorize")).send().await.unwrap();
    let cookie = header(&begun, SET_COOKIE.as_str()).split(';').next().unwrap().to_owned();
    let consent = header(&begun, LOCATION.as_str());
    let (page, query) = consent.split_once('?').unwrap();
    let form = format!("{query}&open_id={}&decision=approve", seller.open_id);
    let agreed = browser.post(page).header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(form);
    let back = header(&agreed.send().await.unwrap(), LOCATION.as_str());
    let done = browser.get(back).header(COOKIE, cookie).send().await.unwrap();
    assert_eq!(done.status(), 200, "{}: {}", seller.name, done.text().await.unwrap());
}

fn header(response: &Response, name: &str) -> String {
    let value = response.headers().get(name).unwrap_or_else(|| panic!("no {name}: {response:?}"));
    value.to_str().unwrap().to_owned()
}
