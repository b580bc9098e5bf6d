//! What may be shown of a token and of a signed request.

use tiktokshop_facade::layers::MASK;

/// `••••3f9a`: the last characters of a token, so that a person can tell two of them apart. A short one is masked completely.
pub fn tail(token: &str) -> String {
    let count = token.chars().count();
    if count < 12 {
        return MASK.to_owned();
    }
    let last: String = token.chars().skip(count - 4).collect();
    format!("{MASK}{last}")
}

/// Query parameters whose value gives away an authorization. The signature alone is harmless, but a whole signed URL is
/// not.
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

/// A path and query in which secret values are shortened. Values stay percent-encoded.
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
    fn a_short_token_shows_nothing() {
        assert_eq!(tail("e59af819cc"), "••••");
        assert_eq!(tail("0123456789abcdef"), "••••cdef");
    }

    #[test]
    fn only_what_opens_doors_is_hidden() {
        let hidden = target("/a/b?app_key=k&code=secretsecretsecret&page_size=2&sign=0123456789abcdef");
        assert_eq!(hidden, "/a/b?app_key=k&code=secr…&page_size=2&sign=0123…");
        assert_eq!(target("/a/b"), "/a/b");
    }
}
