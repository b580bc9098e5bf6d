//! The Python package: for each domain its resources, and the types of its answers.

use super::Files;
use super::template::Template;
use crate::catalog::Catalog;
use crate::problem::Result;

/// The templates of this language.
pub const TEMPLATES: &[Template] = &[];

/// Writes the package's generated part.
pub fn emit(_catalog: &Catalog, _files: &mut Files) -> Result<()> {
    Ok(())
}
