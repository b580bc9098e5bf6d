//! The HTML of the pages that a seller's browser shows. They load nothing, run nothing, and quote nothing that came in.

const STYLE: &str =
    "body{font:1rem/1.5 system-ui,sans-serif;margin:4rem auto;max-width:32rem;padding:0 1rem}";

/// Nothing is allowed but the style above, which the hash names.
pub(super) const POLICY: &str = "default-src 'none'; style-src 'sha256-oZX43FGq70oiMekBtVbHtfg3a8zU0i3LlFULkbzL8MI='; \
                                 base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// A page with a title and a paragraph. Both are escaped.
pub(super) fn html(title: &str, words: &str) -> String {
    let (title, words) = (escaped(title), escaped(words));
    format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\">\
         <title>{title}</title><style>{STYLE}</style><h1>{title}</h1><p>{words}</p></html>\n"
    )
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use sha2::{Digest, Sha256};

    use super::*;

    #[test]
    fn the_policy_allows_the_style_and_nothing_else() {
        let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(STYLE));
        assert!(POLICY.contains(&format!("'sha256-{hash}'")), "{hash}");
        assert!(POLICY.starts_with("default-src 'none';"));
    }

    #[test]
    fn what_a_page_says_is_escaped() {
        let page = html("<b>", "\"&'");
        assert!(page.contains("<h1>&lt;b&gt;</h1><p>&quot;&amp;&#39;</p>"), "{page}");
    }
}
