//! Names: official spellings into snake_case and PascalCase, plurals, and words that Rust keeps for itself.

/// `GetShopLIVEPerformanceList` into `get_shop_live_performance_list`, `GSImageUploadV2` into `gs_image_upload_v2`.
///
/// A new word starts at a capital after a small letter or digit, and at the last capital of a run that is followed by a
/// small letter, so an acronym stays one word.
pub fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::with_capacity(name.len() + 8);
    for (at, letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            push_break(&mut out);
            continue;
        }
        if starts_word(&letters, at) {
            push_break(&mut out);
        }
        out.push(letter.to_ascii_lowercase());
    }
    out.trim_end_matches('_').to_owned()
}

fn starts_word(letters: &[char], at: usize) -> bool {
    if at == 0 || !letters[at].is_ascii_uppercase() {
        return false;
    }
    let after_word = !letters[at - 1].is_ascii_uppercase();
    let next_is_small = letters.get(at + 1).is_some_and(char::is_ascii_lowercase);
    // `IDs` and `SKUs` are one word, not `I Ds`.
    let is_plural =
        letters.get(at + 1) == Some(&'s') && letters.get(at + 2).is_none_or(char::is_ascii_uppercase);
    after_word || (next_is_small && !is_plural)
}

fn push_break(out: &mut String) {
    if !out.is_empty() && !out.ends_with('_') {
        out.push('_');
    }
}

/// `order_status` into `OrderStatus`; also splits at anything that is not a letter or digit.
pub fn pascal(name: &str) -> String {
    let words = name.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(capital).collect()
}

/// `get_order_list` into `getOrderList`.
pub fn camel(name: &str) -> String {
    let pascal = pascal(name);
    let mut letters = pascal.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_lowercase().to_string() + letters.as_str())
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

/// One of several: `orders` into `order`, `categories` into `category`.
pub fn singular(name: &str) -> String {
    const UNCHANGED: [&str; 6] = ["status", "address", "goods", "sales", "news", "logistics"];
    let last = name.rsplit('_').next().unwrap_or(name);
    if UNCHANGED.contains(&last) || last.ends_with("ss") || last.len() < 4 {
        return name.to_owned();
    }
    for (end, single) in
        [("statuses", "status"), ("addresses", "address"), ("ies", "y"), ("sses", "ss"), ("xes", "x")]
    {
        if let Some(stem) = name.strip_suffix(end) {
            return format!("{stem}{single}");
        }
    }
    for end in ["_list", "s"] {
        if let Some(stem) = name.strip_suffix(end) {
            return stem.to_owned();
        }
    }
    name.to_owned()
}

/// A name that Rust accepts for a field or method: `type` into `type_`, `24h_gmv` into `n24h_gmv`, `default_RP` into
/// `default_rp`.
pub fn field(name: &str) -> String {
    let plain = snake(name);
    if plain.starts_with(|first: char| first.is_ascii_digit()) {
        return format!("n{plain}");
    }
    if is_reserved(&plain) { format!("{plain}_") } else { plain }
}

/// A name that Rust accepts for a type or a variant.
pub fn type_name(name: &str) -> String {
    let plain = pascal(name);
    if plain.starts_with(|first: char| first.is_ascii_digit()) || plain.is_empty() || plain == "Self" {
        return format!("N{plain}");
    }
    plain
}

/// The variant of an enum for a wire value: `AWAITING_SHIPMENT` into `AwaitingShipment`, `de-DE` into `DeDe`.
pub fn variant(value: &str) -> String {
    let shouted = !value.chars().any(|letter| letter.is_ascii_lowercase());
    let text = if shouted { value.to_ascii_lowercase() } else { snake(value) };
    type_name(&text)
}

/// `page_size` into `Page size`, `sku_urls` into `SKU URLs`, `create_time_ge` into `Create time, lower bound`.
pub fn human(name: &str) -> String {
    let name = snake(name);
    let (rest, bound) = bound(&name);
    let words: Vec<_> = rest.split('_').map(human_word).collect();
    let text = words.join(" ") + bound;
    capital(&text)
}

/// The bound of a range that the end of a name indicates.
fn bound(name: &str) -> (&str, &'static str) {
    const ENDS: [(&str, &str); 4] = [
        ("_ge", ", lower bound"),
        ("_gt", ", lower bound (exclusive)"),
        ("_le", ", upper bound"),
        ("_lt", ", upper bound (exclusive)"),
    ];
    let found = ENDS.into_iter().find_map(|(end, words)| Some((name.strip_suffix(end)?, words)));
    found.unwrap_or((name, ""))
}

/// Acronyms in capitals, also in the plural, and a few abbreviations in full.
fn human_word(word: &str) -> String {
    const ACRONYMS: [&str; 35] = [
        "aov", "api", "atc", "cod", "cpf", "cta", "ctor", "ctr", "epr", "eu", "fbm", "fbt", "gmv", "gpm",
        "gst", "im", "isr", "iva", "live", "mcf", "msds", "pdf", "pod", "pv", "rma", "rts", "seo", "sla",
        "sku", "skc", "spu", "sps", "uri", "url", "vat",
    ];
    const FULL: [(&str, &str); 8] = [
        ("avg", "average"),
        ("cnt", "count"),
        ("est", "estimated"),
        ("img", "image"),
        ("ec", "e-commerce"),
        ("infos", "info"),
        ("pic", "picture"),
        ("qty", "quantity"),
    ];
    if let Some((_, full)) = FULL.into_iter().find(|(short, _)| *short == word) {
        return full.to_owned();
    }
    match word.strip_suffix('s').filter(|one| ACRONYMS.contains(one)) {
        Some(one) => format!("{}s", one.to_ascii_uppercase()),
        None if ACRONYMS.contains(&word) => word.to_ascii_uppercase(),
        None => word.to_owned(),
    }
}

fn is_reserved(word: &str) -> bool {
    const WORDS: [&str; 51] = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
        "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
        "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self",
        "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
        "virtual", "where", "while", "yield",
    ];
    WORDS.contains(&word)
}
