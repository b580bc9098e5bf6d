//! Text from outside, made safe for a terminal: the name of a shop must not clear the screen of a person who lists
//! shops.

use tiktokshop_core::redact::is_unprintable;

/// Keeps lines, tabs and colours; replaces everything else that moves the cursor with spaces.
pub fn safe(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let taken = colour(rest).unwrap_or(letter.len_utf8());
        match taken > 1 && letter == '\u{1b}' {
            true => out.push_str(&rest[..taken]),
            false => out.push(shown(letter)),
        }
        rest = &rest[taken..];
    }
    out
}

fn shown(letter: char) -> char {
    match letter {
        '\n' | '\t' => letter,
        letter if is_unprintable(letter) => ' ',
        letter => letter,
    }
}

/// The length of the colour sequence at the start of the text.
fn colour(text: &str) -> Option<usize> {
    let codes = text.strip_prefix("\u{1b}[")?;
    let end = codes.find(|letter: char| !letter.is_ascii_digit() && letter != ';')?;
    codes[end..].starts_with('m').then_some(2 + end + 1)
}

/// JSON text with the same meaning, with `\u` escapes in place of such characters.
pub fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for letter in json.chars() {
        match is_unprintable(letter) && letter != '\n' && letter != '\t' {
            true => out.push_str(&format!("\\u{:04x}", u32::from(letter))),
            false => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_colours_stay_and_the_rest_goes() {
        let text = "\u{1b}[1;32mgreen\u{1b}[0m\n\tShop\u{1b}[2J\u{1b}]0;x\u{7}\u{9b}2J\u{202e}\r!";
        assert_eq!(safe(text), "\u{1b}[1;32mgreen\u{1b}[0m\n\tShop [2J ]0;x  2J  !");
        assert_eq!(safe("\u{1b}"), " ");
    }

    #[test]
    fn json_means_the_same() {
        let json = "{\"a\":\"x\u{9b}\u{202e}ü🙂\"}";
        assert_eq!(escaped(json), "{\"a\":\"x\\u009b\\u202eü🙂\"}");
        let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(value(&escaped(json)), value(json));
    }
}
