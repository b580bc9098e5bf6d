//! The code blocks of a page, and the comments about them.

use crate::problem::{Problem, Result};

/// A page that is written by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// From the root: `docs/guides/authorize.md`.
    pub path: String,
    /// In their order.
    pub blocks: Vec<Block>,
    /// What its programs find in their environment, if it says so.
    pub settings: Option<Settings>,
}

/// What a program finds in its environment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Settings {
    /// The app's, with the token and the cipher of a shop.
    #[default]
    Shop,
    /// The app's only.
    App,
    /// The same of a shop in Thailand, where packages exist before they are shipped.
    Thailand,
    /// The app's, and in its folder the file `tokens.sqlite` with the authorizations of several sellers.
    Store,
}

impl Settings {
    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Settings::Shop => "shop",
            Settings::App => "app",
            Settings::Thailand => "thailand",
            Settings::Store => "store",
        }
    }

    fn named(name: &str) -> Option<Settings> {
        [Settings::Shop, Settings::App, Settings::Thailand, Settings::Store]
            .into_iter()
            .find(|one| one.name() == name)
    }
}

/// A block of code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// As it is named at the block.
    pub language: String,
    /// The lines, with their ends.
    pub code: String,
    /// Where it begins, from 1.
    pub line: usize,
    /// Why it is no part of the page's program. `None` if it is.
    pub why: Option<Why>,
}

/// Why a block is no part of the page's program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It is not run, for a reason that the page's source tells.
    NotRun(String),
    /// A test of its own runs it: the path from the root.
    RunBy(String),
}

impl Page {
    /// Reads the blocks of a page.
    pub fn parse(path: &str, text: &str) -> Result<Page> {
        let mut reader = Reader::default();
        text.lines().enumerate().for_each(|(at, line)| reader.take(at + 1, line));
        if let Some(open) = reader.open {
            return Err(Problem::at(format!("{path}:{}", open.block.line), "the block does not end"));
        }
        let settings = reader.settings.map(|name| {
            Settings::named(&name).ok_or_else(|| Problem::at(path, format!("there are no settings `{name}`")))
        });
        Ok(Page { path: path.to_owned(), blocks: reader.blocks, settings: settings.transpose()? })
    }

    /// Whether its blocks are programs: those of a guide are, and those of a page that names settings.
    pub fn has_programs(&self) -> bool {
        self.settings.is_some()
            || self.path.starts_with("docs/guides/")
            || ["docs/index.md", "docs/getting-started.md"].contains(&self.path.as_str())
    }

    /// `docs/guides/sync-orders.md` into `guides_sync_orders`.
    pub fn name(&self) -> String {
        let inside = self.path.trim_start_matches("docs/").trim_end_matches(".md");
        inside.replace(['/', '-'], "_")
    }
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    settings: Option<String>,
    open: Option<Open>,
    /// Holds for the next blocks.
    why: Option<Why>,
}

/// A block whose end was not read yet.
struct Open {
    block: Block,
    end: &'static str,
}

impl Reader {
    fn take(&mut self, number: usize, line: &str) {
        match self.open.take() {
            Some(open) => self.go_on(open, line),
            None if line.starts_with("```") => self.begin(number, line),
            None if line.starts_with("<!--") => self.comment(number, line),
            None if line.trim().is_empty() => {}
            None => self.why = None,
        }
    }

    fn go_on(&mut self, mut open: Open, line: &str) {
        if line.trim_end() == open.end {
            return self.blocks.push(open.block);
        }
        open.block.code.push_str(line);
        open.block.code.push('\n');
        self.open = Some(open);
    }

    fn begin(&mut self, line: usize, fence: &str) {
        let language = fence[3..].split([' ', ',', '{']).next().unwrap_or_default().to_owned();
        let block = Block { language, code: String::new(), line, why: self.why.clone() };
        self.open = Some(Open { block, end: "```" });
    }

    fn comment(&mut self, number: usize, line: &str) {
        let inner = line.trim_start_matches("<!--").trim_end_matches("-->").trim();
        let (word, rest) = inner.split_once(':').unwrap_or((inner, ""));
        let rest = rest.trim().to_owned();
        match word {
            "not run" if !rest.is_empty() => self.why = Some(Why::NotRun(rest)),
            "run by" => self.why = Some(Why::RunBy(rest)),
            "settings" => self.settings = Some(rest),
            "hidden" => {
                self.why = None;
                let block = Block { language: rest, code: String::new(), line: number, why: None };
                self.open = Some(Open { block, end: "-->" });
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# A\n\n<!-- hidden: python\nimport os\n-->\n```python\nprint(1)\n```\n\n<!-- not run: it installs -->\n```sh\npip install x\n```\n```js\nx\n```\nWords.\n```ts\ny\n```\n";

    #[test]
    fn a_reason_holds_until_the_next_words() {
        let page = Page::parse("docs/guides/a-b.md", TEXT).unwrap();
        let told: Vec<_> = page.blocks.iter().map(|one| (one.language.as_str(), one.why.is_some())).collect();
        assert_eq!(told, [("python", false), ("python", false), ("sh", true), ("js", true), ("ts", false)]);
        assert_eq!((page.name().as_str(), page.has_programs()), ("guides_a_b", true));
        assert_eq!((page.blocks[0].code.as_str(), page.blocks[1].line), ("import os\n", 6));
    }

    #[test]
    fn a_page_that_names_settings_has_programs() {
        let page = |text: &str| Page::parse("docs/x.md", text);
        assert!(!page("```sh\nls\n```\n").unwrap().has_programs());
        assert_eq!(page("<!-- settings: store -->\n").unwrap().settings, Some(Settings::Store));
        let problem = page("<!-- settings: stores -->\n").unwrap_err();
        assert_eq!(problem.lines(), ["docs/x.md: there are no settings `stores`"]);
    }

    #[test]
    fn a_block_without_an_end_is_told() {
        let problem = Page::parse("docs/x.md", "a\n```python\nprint(1)\n").unwrap_err();
        assert_eq!(problem.lines(), ["docs/x.md:2: the block does not end"]);
    }
}
