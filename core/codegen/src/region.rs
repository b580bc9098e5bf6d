//! Regions: the generated part of a file that is otherwise written by hand.
//!
//! A region lies between two comments, `cargo gen: NAME` and `cargo gen: end`, in the comment syntax of its file: a
//! line of its own in TOML, Python and TypeScript, anywhere in a line in Markdown. What is between them is replaced as a
//! whole; the rest of the file is written by hand.

use std::path::Path;

use crate::emit::Files;
use crate::problem::{Problem, Result};

/// Fills the region `name` of the file at `path`, from the root, with `text`.
///
/// A missing file is skipped, so that a catalogue can be tried out on its own. A file without the region is an error:
/// someone has removed the comments, and the list would go stale unnoticed.
pub fn fill(root: &Path, files: &mut Files, path: &str, name: &str, text: &str) -> Result<()> {
    let present = match files.remove(path) {
        Some(begun) => begun,
        None if !root.join(path).exists() => return Ok(()),
        None => std::fs::read_to_string(root.join(path)).map_err(|problem| Problem::at(path, problem))?,
    };
    let markers = Markers::of(path, name);
    let filled = markers.replace(&present, text).ok_or_else(|| {
        Problem::at(
            path,
            format!("`{}` and `{}` must surround the region", markers.open.trim(), markers.close.trim()),
        )
    })?;
    files.insert(path.to_owned(), filled);
    Ok(())
}

struct Markers {
    open: String,
    close: String,
}

impl Markers {
    fn of(path: &str, name: &str) -> Markers {
        if path.ends_with(".md") {
            let marker = |name: &str| format!("<!-- cargo gen: {name} -->");
            return Markers { open: marker(name), close: marker("end") };
        }
        let comment = if path.ends_with(".ts") { "//" } else { "#" };
        Markers {
            open: format!("{comment} cargo gen: {name}\n"),
            close: format!("{comment} cargo gen: end\n"),
        }
    }

    /// `None` if the markers are missing or in the wrong order.
    fn replace(&self, present: &str, text: &str) -> Option<String> {
        let (before, rest) = present.split_once(&self.open)?;
        let (inside, after) = rest.split_once(&self.close)?;
        // The closing comment is indented like the code that it closes.
        let last = inside.rsplit('\n').next().filter(|_| self.open.ends_with('\n')).unwrap_or_default();
        let indent: String = last.chars().take_while(|letter| *letter == ' ').collect();
        Some([before, &self.open, text, &indent, &self.close, after].concat())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_in_a_line_is_replaced_and_the_rest_stays() {
        let markers = Markers::of("README.md", "count");
        let present = "All <!-- cargo gen: count -->1 thing<!-- cargo gen: end --> of it.\n";
        let filled = markers.replace(present, "2 things").unwrap_or_default();
        assert_eq!(filled, "All <!-- cargo gen: count -->2 things<!-- cargo gen: end --> of it.\n");
        assert_eq!(markers.replace(&filled, "2 things"), Some(filled.clone()));
    }

    #[test]
    fn lines_keep_the_indent_of_the_closing_comment() {
        let markers = Markers::of("types.py", "domains");
        let present = "if x:\n    # cargo gen: domains\n    old\n    # cargo gen: end\nrest\n";
        let filled = markers.replace(present, "    new\n    newer\n").unwrap_or_default();
        assert_eq!(
            filled,
            "if x:\n    # cargo gen: domains\n    new\n    newer\n    # cargo gen: end\nrest\n"
        );
        let empty = "if x:\n    # cargo gen: domains\n    # cargo gen: end\nrest\n";
        assert_eq!(markers.replace(empty, "    new\n    newer\n"), Some(filled));
    }

    #[test]
    fn without_both_comments_there_is_no_region() {
        let markers = Markers::of("Cargo.toml", "domains");
        assert_eq!(markers.replace("# cargo gen: domains\n", ""), None);
        assert_eq!(markers.replace("# cargo gen: end\n# cargo gen: domains\n", ""), None);
    }
}
