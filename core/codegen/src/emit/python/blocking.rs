//! The blocking classes of the Python package, written from the ones for `asyncio`.
//!
//! A class such as `AsyncTokens` is written by hand, with its documentation. The region `Tokens` of the same file holds
//! the same class without `async` and `await`, so that the two cannot differ. The actual difference between the
//! clients, how they wait, is in functions that both have: see `client.py` and `async_client.py`.

use std::fs;
use std::path::Path;

use super::Files;
use crate::problem::{Problem, Result};
use crate::region;

const PACKAGE: &str = "bindings/python/python/tiktokshop";
/// The blocking classes, by file.
const CLASSES: [(&str, &str); 7] = [
    ("_calls.py", "Calls"),
    ("changes.py", "Changes"),
    ("inbox.py", "StoredEvents"),
    ("oauth.py", "OAuth"),
    ("page.py", "Page"),
    ("time_walk.py", "TimeWalk"),
    ("tokens.py", "Tokens"),
];
/// The blocking equivalents. Longer words come first.
const WORDS: [(&str, &str); 9] = [
    ("async def ", "def "),
    ("async for ", "for "),
    ("async for`", "for`"),
    ("async with ", "with "),
    ("await ", ""),
    ("__aenter__", "__enter__"),
    ("__aexit__", "__exit__"),
    ("__aiter__", "__iter__"),
    ("__anext__", "__next__"),
];

/// Fills the regions.
pub fn emit(root: &Path, files: &mut Files) -> Result<()> {
    for (file, class) in CLASSES {
        let path = format!("{PACKAGE}/{file}");
        let Ok(module) = fs::read_to_string(root.join(&path)) else { continue };
        let source = class_in(&module, &format!("Async{class}"))
            .ok_or_else(|| Problem::at(&path, format!("there is no class `Async{class}`")))?;
        let text = format!("# Written from `Async{class}`. Do not edit.\n{}\n\n\n", blocking(source));
        region::fill(root, files, &path, class, &text)?;
    }
    Ok(())
}

/// A class with its body, up to the next line that is not indented.
fn class_in<'a>(module: &'a str, name: &str) -> Option<&'a str> {
    let start = module.find(&format!("\nclass {name}("))? + 1;
    let body = module[start..].find('\n')? + start;
    let ends = |(at, _): &(usize, &str)| !module[at + 1..].starts_with([' ', '\n']);
    let end = module[body..].match_indices('\n').map(|(at, line)| (body + at, line)).find(ends);
    Some(module[start..end.map_or(module.len(), |(at, _)| at)].trim_end())
}

/// The same class without `async` and `await`.
fn blocking(class: &str) -> String {
    let text = WORDS.iter().fold(class.to_owned(), |text, (word, other)| text.replace(word, other));
    let text = without_prefix(&text).replace("def aclose(", "def close(").replace(".aclose(", ".close(");
    text.lines().fold(String::new(), with_line).trim_end().to_owned()
}

/// The text with one more line. A loop that only yields becomes `yield from`, which async generators do not have.
fn with_line(text: String, line: &str) -> String {
    let above = text.trim_end().rsplit('\n').next().unwrap_or_default();
    let yielded = line.trim().strip_prefix("yield ");
    let looped =
        above.trim().strip_prefix("for ").and_then(|rest| rest.strip_suffix(':')?.split_once(" in "));
    match (yielded, looped) {
        (Some(item), Some((name, items))) if item == name => {
            let indent = &above[..above.len() - above.trim_start().len()];
            let before = &text[..text.trim_end().len() - above.len()];
            format!("{before}{indent}yield from {items}\n")
        }
        _ => text + line + "\n",
    }
}

/// The names of classes without `Async`: `AsyncIterator` is `Iterator`.
fn without_prefix(text: &str) -> String {
    let mut parts = text.split("Async");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_name = part.starts_with(|first: char| first.is_ascii_uppercase());
        kept.push_str(if is_name { "" } else { "Async" });
        kept.push_str(part);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODULE: &str = r#"
class Other:
    pass


class AsyncThings(Base, Iterable[Item]):
    """Things of a client. Async ones, too."""

    async def __aenter__(self) -> AsyncThings:
        return self

    async def each(self) -> AsyncIterator[Item]:
        async for item in await self._ask("list"):
            yield item

    async def aclose(self) -> None:
        await self._native.close(self._bell())


# Behind the class.
"#;

    #[test]
    fn a_blocking_class_does_the_same_without_waiting_words() {
        let source = class_in(MODULE, "AsyncThings").unwrap_or_default();
        let expected = r#"class Things(Base, Iterable[Item]):
    """Things of a client. Async ones, too."""

    def __enter__(self) -> Things:
        return self

    def each(self) -> Iterator[Item]:
        yield from self._ask("list")

    def close(self) -> None:
        self._native.close(self._bell())"#;
        assert_eq!(blocking(source), expected);
    }

    #[test]
    fn a_class_that_is_not_there_is_not_found() {
        assert_eq!(class_in(MODULE, "AsyncThing"), None);
        assert_eq!(class_in("\nclass AsyncLast(Base):\n    pass\n", "AsyncLast").map(str::len), Some(31));
    }
}
