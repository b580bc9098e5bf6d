//! What may be shown of a setting.

use tiktokshop_core::redact::names_a_secret;

/// What stands in place of a secret. It shows no part of it, nor how long it is.
pub const MASK: &str = "••••";

/// A URL without the user name and password that the URL of a proxy or of a database may contain, before its host or among its
/// parameters. Other text is not changed.
pub fn mask_url(text: &str) -> String {
    let Some((scheme, rest)) = text.split_once("://") else { return text.to_owned() };
    let host_end = rest.find(['/', '?']).unwrap_or(rest.len());
    match rest[..host_end].rfind('@') {
        Some(at) => format!("{scheme}://{MASK}@{}", mask_parameters(&rest[at + 1..])),
        None => format!("{scheme}://{}", mask_parameters(rest)),
    }
}

fn mask_parameters(place: &str) -> String {
    let Some((path, query)) = place.split_once('?') else { return place.to_owned() };
    let shown = query.split('&').map(|pair| match pair.split_once('=') {
        Some((name, _)) if is_secret(name) => format!("{name}={MASK}"),
        _ => pair.to_owned(),
    });
    format!("{path}?{}", shown.collect::<Vec<_>>().join("&"))
}

fn is_secret(name: &str) -> bool {
    names_a_secret(name) || name.to_ascii_lowercase().ends_with("password")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_password_of_a_proxy_is_hidden() {
        assert_eq!(mask_url("socks5://me:hunter2@proxy:1080/x"), "socks5://••••@proxy:1080/x");
        assert_eq!(mask_url("http://127.0.0.1:1"), "http://127.0.0.1:1");
    }

    #[test]
    fn the_password_of_a_database_is_hidden_wherever_it_stands() {
        for url in [
            "postgres://me:hush@h:5432/d?sslmode=require",
            "postgres://h/d?user=me&password=hush&sslmode=require",
        ] {
            let shown = mask_url(url);
            assert!(!shown.contains("hush") && shown.contains("sslmode=require"), "{shown}");
        }
        assert!(!mask_url("postgres://me:hush@h?schema=x").contains("hush"));
    }
}
