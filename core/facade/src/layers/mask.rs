//! What may be shown of a setting.

/// `••••3f9a`: the last characters of a secret, so that a person can distinguish two. A short one is masked completely.
pub fn mask_secret(secret: &str) -> String {
    let count = secret.chars().count();
    if count < 12 {
        return "••••".to_owned();
    }
    let last: String = secret.chars().skip(count - 4).collect();
    format!("••••{last}")
}

/// A URL without the user name and password that a proxy URL may contain. Other text is not changed.
pub fn mask_url(text: &str) -> String {
    let Some((scheme, rest)) = text.split_once("://") else { return text.to_owned() };
    let host_end = rest.find('/').unwrap_or(rest.len());
    match rest[..host_end].rfind('@') {
        Some(at) => format!("{scheme}://••••@{}", &rest[at + 1..]),
        None => text.to_owned(),
    }
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
}
