//! The programs of the guides, for the test of each language that runs them.

use std::path::Path;

use minijinja::{Value, context};

use super::Files;
use super::template::render;
use crate::guides::{self, Program};
use crate::names;
use crate::problem::Result;

/// Where the programs of a language go.
const FOLDERS: [(&str, &str, &str); 3] = [
    ("python", "bindings/python/tests/generated/guides", "py"),
    ("ts", "bindings/node/test/generated/guides", "mts"),
    ("sh", "apps/cli/tests/generated/guides", "sh"),
];
const RUST: &str = "tests/rust/generated/guides";

/// Writes the programs.
pub fn emit(root: &Path, files: &mut Files) -> Result<()> {
    let programs = guides::programs(root)?;
    for (language, folder, ending) in FOLDERS {
        for program in of(&programs, language) {
            let text = render("guide.txt", script(program))?;
            files.insert(format!("{folder}/{}.{ending}", program.name), text);
        }
    }
    let rust: Vec<_> = of(&programs, "rust").map(rust_module).collect();
    for module in &rust {
        let name = module.get_attr("name").map(|name| name.to_string()).unwrap_or_default();
        files.insert(format!("{RUST}/{name}.rs"), render("guide.rs", module.clone())?);
    }
    files.insert(format!("{RUST}/mod.rs"), render("guides_mod.rs", context! { programs => rust })?);
    Ok(())
}

fn of<'a>(programs: &'a [Program], language: &'static str) -> impl Iterator<Item = &'a Program> {
    programs.iter().filter(move |program| program.language == language)
}

fn script(program: &Program) -> Value {
    let comment = if program.language == "ts" { "//" } else { "#" };
    context! { comment, settings => program.settings.name(), code => &program.code }
}

/// A program without a `main` is the body of one.
fn rust_module(program: &Program) -> Value {
    context! {
        name => &program.name,
        title => names::human(&program.name),
        settings => program.settings.name(),
        is_whole => program.code.contains("fn main("),
        code => &program.code,
    }
}
