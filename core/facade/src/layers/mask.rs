//! What may be shown of a setting.

use tiktokshop_core::redact::names_a_secret;

/// `••••3f9a`: the last characters of a secret, so that a person can distinguish two. A short one is masked completely.
pub fn mask_secret(secret: &str) -> String {
    let count = secret.chars().count();
    if count < 12 {
        return "••••".to_owned();
    }
    let last: String = secret.chars().skip(count - 4).collect();
    format!("••••{last}")
}

/// A URL without the user name and password that the URL of a proxy or of a database may contain, before its host or among its
/// parameters. Other text is not changed.
pub fn mask_url(text: &str) -> String {
    let Some((scheme, rest)) = text.split_once("://") else { return text.to_owned() };
    let host_end = rest.find(['/', '?']).unwrap_or(rest.len());
    match rest[..host_end].rfind('@') {
        Some(at) => format!("{scheme}://••••@{}", mask_parameters(&rest[at + 1..])),
        None => format!("{scheme}://{}", mask_parameters(rest)),
    }
}

fn mask_parameters(place: &str) -> String {
    let Some((path, query)) = place.split_once('?') else { return place.to_owned() };
    let shown = query.split('&').map(|pair| match pair.split_once('=') {
        Some((name, _)) if is_secret(name) => format!("{name}=••••"),
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
    fn a_short_secret_shows_nothing() {
        assert_eq!(mask_secret("e59af819cc"), "••••");
        assert_eq!(mask_secret("0123456789abcdef"), "••••cdef");
    }

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
