//! Facts that a description states in words: lists of values, lengths, ranges, defaults. Only forms that leave no doubt
//! are read, and nothing of the words themselves is kept.

use crate::catalog::Field;

/// How the line before a list of values ends.
const HEADS: [&str; 10] = [
    "values:",
    "value:",
    "enumerations:",
    "enumeration:",
    "enumerations are:",
    "enumerated values are:",
    "options are:",
    "values are:",
    "with values:",
    "enum:",
];

/// How the line before a list by region ends: each item names its values in backticks.
const REGIONAL_HEADS: [&str; 2] = ["values based on region:", "values based on the region:"];

/// Adds to a field what its description says.
pub fn facts(text: &str, field: &mut Field) {
    let text = text.replace(['\u{200b}', '\u{feff}'], "");
    let takes_values = ["string", "integer", "int32", "int64"].contains(&field.base.as_str());
    if takes_values && field.fields.is_empty() {
        field.values = values(&text);
    }
    for line in text.lines() {
        let line = line.trim().trim_start_matches(['-', '*', '•', ' ']);
        if let Some(rest) = after(line, "max length:").filter(|_| field.base == "string") {
            field.max_length = leading_number(rest).or(field.max_length);
        } else if let Some(rest) = after(line, "max number of ").filter(|_| field.arrays > 0) {
            let count = rest.split_once(':').and_then(|(_, count)| leading_number(count));
            field.max_items = count.or(field.max_items);
        } else if let Some(rest) = after(line, "valid range:").filter(|_| is_number(field)) {
            // A lower bound in prose is often that of one case: stock may be 0 where the page says 1. Only the upper one is kept.
            field.max = range(rest).map(|(_, high)| high).or(field.max);
        } else if let Some(rest) = after(line, "default value:").or_else(|| after(line, "default:")) {
            field.default = default(rest).filter(|word| fits(word, field)).or(field.default.take());
        }
    }
}

fn is_number(field: &Field) -> bool {
    field.arrays == 0 && ["integer", "int32", "int64", "number"].contains(&field.base.as_str())
}

/// What follows a mark that opens the line, whatever its case.
fn after<'t>(line: &'t str, mark: &str) -> Option<&'t str> {
    let start = line.get(..mark.len())?;
    start.eq_ignore_ascii_case(mark).then(|| line[mark.len()..].trim())
}

/// `10,000 characters` is 10000: a comma before three digits belongs to the number.
pub fn leading_number(text: &str) -> Option<i64> {
    let text = text.trim().trim_start_matches('`');
    let end = text.find(|letter: char| !letter.is_ascii_digit() && letter != ',').unwrap_or(text.len());
    number(text[..end].trim_end_matches(','))
}

/// A whole number, with or without separators of thousands.
fn number(text: &str) -> Option<i64> {
    let mut groups = text.split(',');
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let well_formed = rest.iter().all(|group| group.len() == 3) && (rest.is_empty() || first.len() <= 3);
    let digits = format!("{first}{}", rest.concat());
    well_formed.then(|| digits.parse().ok()).flatten()
}

/// `[1-100]`, `[1, 99,999]` or `1-50`: whole numbers only.
fn range(text: &str) -> Option<(i64, i64)> {
    let inside = match text.strip_prefix('[') {
        Some(rest) => rest.split_once(']')?.0,
        None => text.split_whitespace().next()?.trim_end_matches('.'),
    };
    let (low, high) = inside.split_once(", ").or_else(|| inside.split_once('-'))?;
    let bounds = (number(low.trim())?, number(high.trim())?);
    (bounds.0 <= bounds.1).then_some(bounds)
}

/// One word that ends the line.
fn default(text: &str) -> Option<String> {
    let word = text.trim_end_matches('.').trim().trim_matches('`');
    let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
    (!word.is_empty() && word.chars().all(is_word)).then(|| word.to_owned())
}

fn fits(word: &str, field: &Field) -> bool {
    match field.base.as_str() {
        "boolean" => ["true", "false"].contains(&word),
        "integer" | "int32" | "int64" => word.parse::<i64>().is_ok(),
        "string" => field.values.is_empty() || field.values.iter().any(|value| value == word),
        _ => false,
    }
}

/// The values of a list that a heading announces. A list without one may be anything, so it is not read.
fn values(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    if let Some(head) = lines.iter().position(|line| ends_with(line, &REGIONAL_HEADS)) {
        return regional(&lines[head + 1..]);
    }
    let Some(head) = lines.iter().position(|line| is_head(line)) else { return Vec::new() };
    let announced = lines[head + 1..].iter().skip_while(|line| line.trim().is_empty());
    let mut found = Vec::new();
    for line in announced {
        match item(line) {
            Some(value) if !found.contains(&value) => found.push(value),
            Some(_) => {}
            None if line.starts_with(' ') && !found.is_empty() => {}
            // An item that cannot be read: what was read of the list would pass for all of it.
            None if is_item(line) => return Vec::new(),
            None => break,
        }
    }
    let only_flags = found.iter().all(|value| ["true", "false"].contains(&value.as_str()));
    let placed = lines.iter().filter(|line| is_head(line)).count();
    if only_flags || placed > 1 { Vec::new() } else { found }
}

/// A bullet; two asterisks begin a word in bold.
fn is_item(line: &str) -> bool {
    line.starts_with(['-', '*', '•']) && !line.starts_with("**")
}

fn is_head(line: &str) -> bool {
    !line.trim().starts_with(['-', '*', '•']) && ends_with(line, &HEADS)
}

fn ends_with(line: &str, heads: &[&str]) -> bool {
    let line = line.trim().to_ascii_lowercase();
    heads.iter().any(|head| line.ends_with(head))
}

/// ``- BR, JP: `KILOGRAM`, `GRAM` `` names two values.
fn regional(lines: &[&str]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for line in lines
        .iter()
        .skip_while(|line| line.is_empty())
        .take_while(|line| is_item(line) || line.starts_with(' '))
    {
        let Some((_, listed)) = line.split_once(':').filter(|_| is_item(line)) else { continue };
        for word in listed.split('`').skip(1).step_by(2) {
            let is_word = word.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
            if is_word && !word.is_empty() && !found.iter().any(|known| known == word) {
                found.push(word.to_owned());
            }
        }
    }
    found
}

/// ``- `NAME`: what it is`` is `NAME`.
fn item(line: &str) -> Option<String> {
    let rest = line.strip_prefix(['-', '*', '•'])?.trim().trim_start_matches('*');
    let end = rest.trim_start_matches('`');
    let length =
        end.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(end.len());
    let (word, tail) = end.split_at(length);
    let tail = tail.trim_start_matches(['`', '*']).trim_start();
    // `18-24` is one value, and not one of the platform's words.
    let is_range = word.bytes().all(|byte| byte.is_ascii_digit()) && tail.starts_with(['-', '–', '+']);
    let ends_well = tail.is_empty() || tail.starts_with([':', '(', ',', '.', ';', '-', '–', '：']);
    (is_value(word) && ends_well && !is_range).then(|| word.to_owned())
}

/// All in capitals, all in small letters with an underscore, or a number: what the platform's values look like.
fn is_value(word: &str) -> bool {
    let capitals = word.chars().all(|letter| !letter.is_ascii_lowercase());
    let snake = word.contains('_') && word.chars().all(|letter| !letter.is_ascii_uppercase());
    !word.is_empty() && (capitals || snake)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(base: &str, text: &str) -> Field {
        let mut field = Field { base: base.into(), ..Field::default() };
        facts(text, &mut field);
        field
    }

    #[test]
    fn numbers_keep_their_thousands() {
        assert_eq!(read("string", "A text.\nMax length: 20,000 characters.").max_length, Some(20_000));
        assert_eq!(read("string", "Max length: 500 characters").max_length, Some(500));
        assert_eq!(read("int32", "Valid range: [1, 99,999]").max, Some(99_999));
        assert_eq!(read("int32", "Valid range: [1-100].").max, Some(100));
        assert_eq!(read("int32", "Valid range: [0.01, 7600]").max, None, "only whole numbers");
        assert_eq!(leading_number("10, then more"), Some(10));
    }

    #[test]
    fn values_come_from_announced_lists_only() {
        let listed = "The mode.\nPossible values:\n- `AS_DRAFT`: kept\n- LISTING: shown\nDefault: LISTING\n\n- NOTE: no value";
        let field = read("string", listed);
        assert_eq!(field.values, ["AS_DRAFT", "LISTING"]);
        assert_eq!(field.default.as_deref(), Some("LISTING"));
        assert!(read("string", "Notes:\n- NONE of these is a value\n- `A`: b").values.is_empty());
        assert!(read("boolean", "Possible values:\n- true\n- false").values.is_empty());
    }

    #[test]
    fn part_of_a_list_is_no_list() {
        assert!(read("string", "Possible values:\n- 18-24\n- 25-34\n- 55+").values.is_empty());
        assert!(
            read("string", "Possible values:\n- NEW: not read\n- To-SETTLE: waits\n- OLD: read")
                .values
                .is_empty()
        );
    }

    #[test]
    fn a_list_by_region_is_one_list() {
        let text = "The unit.\nPossible values based on region:\n- US: `KILOGRAM`, `POUND`\n- BR, JP: `KILOGRAM`, `GRAM`\n\n\
            **Note**: use `CENTIMETER` beside it.";
        assert_eq!(read("string", text).values, ["KILOGRAM", "POUND", "GRAM"]);
    }

    #[test]
    fn a_default_is_one_word_of_the_list() {
        assert_eq!(read("string", "Default: Return all products.").default, None);
        assert_eq!(read("boolean", "Default: false").default.as_deref(), Some("false"));
        assert_eq!(read("string", "Possible values:\n- A\n- B\nDefault: C").default, None);
    }
}
