//! Members of JSON text that are null.

use memchr::memmem::find_iter;
use memchr::memrchr;

/// Stands for any name.
const ANY: &[u8] = b"*";

/// The names of the members that are null, separated by commas, so that few responses need be looked through for nulls that
/// stand for a list. There may be some too many, from within texts. `None` if there are none.
pub fn names(json: &[u8]) -> Option<String> {
    let mut names: Vec<&[u8]> = Vec::new();
    for name in find_iter(json, b"null").filter_map(|place| name_before(&json[..place])) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    (!names.is_empty()).then(|| String::from_utf8_lossy(&names.join(&b","[..])).into_owned())
}

/// The name of the member whose value begins here.
fn name_before(json: &[u8]) -> Option<&[u8]> {
    let json = json.trim_ascii_end().strip_suffix(b":")?;
    let json = json.trim_ascii_end().strip_suffix(b"\"")?;
    let begin = memrchr(b'"', json)?;
    let (before, name) = (&json[..begin], &json[begin + 1..]);
    // Written with escapes, it is another name.
    let is_plain = !name.contains(&b'\\') && !before.ends_with(b"\\");
    Some(if is_plain { name } else { ANY })
}
