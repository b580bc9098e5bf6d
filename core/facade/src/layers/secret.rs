//! Secrets that are kept in their own files.

use std::io::Read;
use std::path::Path;

use super::{Result, wrong};

/// Reads a secret from a file, or from stdin for `-`, so that it never appears in a process list.
///
/// # Errors
/// If the file cannot be read, is empty or has more than one line.
pub fn secret_in_file(path: &Path) -> Result<String> {
    let mut text = String::new();
    let read = match path.to_str() {
        Some("-") => std::io::stdin().read_to_string(&mut text).map(|_| ()),
        _ => std::fs::read_to_string(path).map(|content| text = content),
    };
    read.map_err(|problem| wrong(format!("the secret in {} cannot be read: {problem}", path.display())))?;
    let text = text.trim();
    if text.is_empty() || text.contains('\n') {
        let what = if text.is_empty() { "is empty" } else { "has more than one line" };
        return Err(wrong(format!("the secret file {} {what}", path.display())));
    }
    Ok(text.to_owned())
}
