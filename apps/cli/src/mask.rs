//! What may be shown of a secret: its last characters, so that a person can tell two apart.

/// `••••3f9a`. A short secret shows nothing of itself.
pub fn tail(secret: &str) -> String {
    let count = secret.chars().count();
    if count < 12 {
        return "••••".to_owned();
    }
    let last: String = secret.chars().skip(count - 4).collect();
    format!("••••{last}")
}

/// A URL without the user name and password that a proxy's may carry. Other text is not changed.
pub fn url(text: &str) -> String {
    let Some((scheme, rest)) = text.split_once("://") else { return text.to_owned() };
    let host_end = rest.find('/').unwrap_or(rest.len());
    match rest[..host_end].rfind('@') {
        Some(at) => format!("{scheme}://••••@{}", &rest[at + 1..]),
        None => text.to_owned(),
    }
}

/// Query parameters whose value gives away an authorization. The signature alone opens nothing, but a whole signed URL does.
const SECRET_PARAMETERS: [&str; 9] = [
    "sign",
    "access_token",
    "app_secret",
    "refresh_token",
    "auth_code",
    "code",
    "state",
    "shop_cipher",
    "category_asset_cipher",
];

/// A path and query in which values that must not be copied are shortened. Values stay percent-encoded.
pub fn target(target: &str) -> String {
    let Some((path, query)) = target.split_once('?') else { return target.to_owned() };
    let parts: Vec<String> = query.split('&').map(parameter).collect();
    format!("{path}?{}", parts.join("&"))
}

fn parameter(part: &str) -> String {
    match part.split_once('=') {
        Some((name, value)) if SECRET_PARAMETERS.contains(&name) => format!("{name}={}", shortened(value)),
        _ => part.to_owned(),
    }
}

fn shortened(value: &str) -> String {
    let shown: String = value.chars().take(4).collect();
    if value.len() < 12 { "…".to_owned() } else { format!("{shown}…") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_secret_shows_nothing() {
        assert_eq!(tail("e59af819cc"), "••••");
        assert_eq!(tail("0123456789abcdef"), "••••cdef");
    }

    #[test]
    fn the_password_of_a_proxy_is_hidden() {
        assert_eq!(url("socks5://me:hunter2@proxy:1080/x"), "socks5://••••@proxy:1080/x");
        assert_eq!(url("http://127.0.0.1:1"), "http://127.0.0.1:1");
    }

    #[test]
    fn only_what_opens_doors_is_hidden() {
        let hidden = target("/a/b?app_key=k&code=secretsecretsecret&page_size=2&sign=0123456789abcdef");
        assert_eq!(hidden, "/a/b?app_key=k&code=secr…&page_size=2&sign=0123…");
        assert_eq!(target("/a/b"), "/a/b");
    }
}
