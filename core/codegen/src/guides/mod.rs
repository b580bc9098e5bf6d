//! The pages of `docs`, as far as they hold code: the programs of the guides, and why any other block is not run.
//!
//! In a guide, the blocks of one language are one program, in their order. A comment may hold lines that only the test needs:
//! `<!-- hidden: python ... -->`. A block that does not run says so, in a comment before it: `<!-- not run: why -->`, or
//! `<!-- run by: path of the test -->`. The comment holds for the blocks that follow it without text between. What a page's programs
//! find in their environment is that of a shop, unless it says `<!-- settings: app -->` or `<!-- settings: store -->`. Any other page
//! that names settings has programs, too.

mod language;
mod page;

use std::path::{Path, PathBuf};

pub use language::Language;
pub use page::{Block, Page, Settings, Why};

use crate::problem::{Problem, Result};

/// Of no language: pictures made of letters, and what a program prints.
const TEXT: [&str; 2] = ["", "text"];
/// What `cargo gen` writes itself.
const GENERATED: &str = "generated";

/// A program of a guide in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// The page: `guides_authorize`.
    pub name: String,
    /// Its language.
    pub language: Language,
    /// All blocks, hidden ones too.
    pub code: String,
    /// What it finds in its environment.
    pub settings: Settings,
}

/// All pages that are written by hand, by path. None if there is no folder `docs`.
pub fn pages(root: &Path) -> Result<Vec<Page>> {
    let mut paths = Vec::new();
    collect(&root.join("docs"), &mut paths);
    paths.sort();
    paths.iter().map(|path| read(root, path)).collect()
}

/// The programs of the guides. A block that neither runs nor says why is a problem.
pub fn programs(root: &Path) -> Result<Vec<Program>> {
    let pages = pages(root)?;
    Problem::all(pages.iter().flat_map(|page| unexplained(root, page)).collect())?;
    Ok(pages.iter().filter(|page| page.has_programs()).flat_map(of_page).collect())
}

fn read(root: &Path, path: &Path) -> Result<Page> {
    let text = std::fs::read_to_string(path).map_err(|problem| Problem::at(path.display(), problem))?;
    let inside = path.strip_prefix(root).unwrap_or(path);
    Page::parse(&inside.to_string_lossy().replace('\\', "/"), &text)
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        let is_left_out =
            name == GENERATED || name == "node_modules" || name.to_string_lossy().starts_with('.');
        if path.is_dir() && !is_left_out {
            collect(&path, found);
        } else if path.extension().is_some_and(|end| end == "md") {
            found.push(path);
        }
    }
}

fn of_page(page: &Page) -> Vec<Program> {
    let program = |language: Language| {
        let blocks = page.blocks.iter();
        let own = blocks.filter(|block| block.language == language.name() && block.why.is_none());
        let code: Vec<_> = own.map(|block| block.code.as_str()).collect();
        let (name, settings) = (page.name(), page.settings.unwrap_or_default());
        (!code.is_empty()).then(|| Program { name, language, code: code.join("\n"), settings })
    };
    Language::ALL.into_iter().filter_map(program).collect()
}

/// A line for each block that neither runs nor says why, or names a test that is not there.
fn unexplained(root: &Path, page: &Page) -> Vec<String> {
    let is_there = |file: &str| root.join(file).exists();
    let problem = |block: &Block| {
        let player = Language::named(&block.language).map(Language::player);
        let what = match (&block.why, player) {
            (Some(Why::RunBy(file)), _) if !is_there(file) => format!("{file} is not there"),
            (Some(_), _) => return None,
            (None, Some(player)) if page.has_programs() && is_there(player) => return None,
            (None, Some(player)) if page.has_programs() => {
                format!("{player}, which would run it, is not there")
            }
            (None, _) if TEXT.contains(&block.language.as_str()) => return None,
            _ => "is not run; say why with `<!-- not run: ... -->` before the block".to_owned(),
        };
        Some(format!("{}:{}: {what}", page.path, block.line))
    };
    page.blocks.iter().filter_map(problem).collect()
}
