//! States in one word and one colour. The word carries the meaning; the colour only helps.

use std::fmt;

use askama::filters::HtmlSafe;

/// A state as a page shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Badge {
    tone: &'static str,
    word: &'static str,
}

/// Both parts are ours.
impl HtmlSafe for Badge {}

impl Badge {
    pub(crate) const fn good(word: &'static str) -> Badge {
        Badge { tone: "good", word }
    }

    pub(crate) const fn warn(word: &'static str) -> Badge {
        Badge { tone: "warn", word }
    }

    pub(crate) const fn bad(word: &'static str) -> Badge {
        Badge { tone: "bad", word }
    }

    pub(crate) const fn plain(word: &'static str) -> Badge {
        Badge { tone: "plain", word }
    }
}

impl fmt::Display for Badge {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "<span class=\"badge {}\">{}</span>", self.tone, self.word)
    }
}
