//! Code 39: the bars of a tracking number, so that scanners can read the sandbox's labels too.

/// Five bars and four spaces per letter; `w` is wide. `*` starts and ends the code.
const LETTERS: [(char, &str); 40] = [
    ('0', "nnnwwnwnn"),
    ('1', "wnnwnnnnw"),
    ('2', "nnwwnnnnw"),
    ('3', "wnwwnnnnn"),
    ('4', "nnnwwnnnw"),
    ('5', "wnnwwnnnn"),
    ('6', "nnwwwnnnn"),
    ('7', "nnnwnnwnw"),
    ('8', "wnnwnnwnn"),
    ('9', "nnwwnnwnn"),
    ('A', "wnnnnwnnw"),
    ('B', "nnwnnwnnw"),
    ('C', "wnwnnwnnn"),
    ('D', "nnnnwwnnw"),
    ('E', "wnnnwwnnn"),
    ('F', "nnwnwwnnn"),
    ('G', "nnnnnwwnw"),
    ('H', "wnnnnwwnn"),
    ('I', "nnwnnwwnn"),
    ('J', "nnnnwwwnn"),
    ('K', "wnnnnnnww"),
    ('L', "nnwnnnnww"),
    ('M', "wnwnnnnwn"),
    ('N', "nnnnwnnww"),
    ('O', "wnnnwnnwn"),
    ('P', "nnwnwnnwn"),
    ('Q', "nnnnnnwww"),
    ('R', "wnnnnnwwn"),
    ('S', "nnwnnnwwn"),
    ('T', "nnnnwnwwn"),
    ('U', "wwnnnnnnw"),
    ('V', "nwwnnnnnw"),
    ('W', "wwwnnnnnn"),
    ('X', "nwnnwnnnw"),
    ('Y', "wwnnwnnnn"),
    ('Z', "nwwnwnnnn"),
    ('-', "nwnnnnwnw"),
    ('.', "wwnnnnwnn"),
    (' ', "nwwnnnwnn"),
    ('*', "nwnnwnwnn"),
];

/// The modules from left to right; true is black. Letters that the code does not have are left out.
pub fn code39(text: &str) -> Vec<bool> {
    let inside = text.chars().map(|letter| letter.to_ascii_uppercase()).filter(|letter| *letter != '*');
    let framed = std::iter::once('*').chain(inside).chain(std::iter::once('*'));
    let mut modules = Vec::new();
    for pattern in framed.filter_map(pattern) {
        for (place, width) in pattern.chars().enumerate() {
            let count = if width == 'w' { 2 } else { 1 };
            modules.extend(std::iter::repeat_n(place % 2 == 0, count));
        }
        modules.push(false);
    }
    modules
}

fn pattern(letter: char) -> Option<&'static str> {
    LETTERS.iter().find(|(known, _)| *known == letter).map(|(_, pattern)| *pattern)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_has_three_wide_parts_and_a_pattern_of_its_own() {
        let mut seen = std::collections::BTreeSet::new();
        for (letter, pattern) in LETTERS {
            assert_eq!((pattern.len(), pattern.matches('w').count()), (9, 3), "{letter}");
            assert!(seen.insert(pattern), "{letter}");
        }
    }

    #[test]
    fn a_code_has_its_frame_and_thirteen_modules_a_letter() {
        let code = code39("a1?");
        assert_eq!(code.len(), 4 * 13, "two letters in a frame; the unknown one is left out");
        assert_eq!(code[..13], code[39..], "the frame");
        assert_ne!(code[13..26], code39("b1")[13..26]);
    }
}
