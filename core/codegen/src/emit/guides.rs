//! The programs of the guides, for the test of each language that runs them.

use std::collections::BTreeSet;
use std::path::Path;

use minijinja::{Value, context};

use super::Files;
use super::template::render;
use crate::guides::{self, Language, Program};
use crate::names;
use crate::problem::Result;

/// How the programs of a language are written.
enum Form {
    /// A file for each, as it is: the folder, the ending of a file, what begins a comment.
    Scripts(&'static str, &'static str, &'static str),
    /// A file for each, and one that lists them: the folder, the ending, the template of a program and that of the list, its name.
    Modules(&'static str, &'static str, &'static str, &'static str, &'static str),
}

fn form(language: Language) -> Form {
    match language {
        Language::Python => Form::Scripts("bindings/python/tests/generated/guides", "py", "#"),
        Language::Node => Form::Scripts("bindings/node/test/generated/guides", "mts", "//"),
        Language::Shell => Form::Scripts("apps/cli/tests/generated/guides", "sh", "#"),
        Language::Rust => {
            Form::Modules("tests/rust/generated/guides", "rs", "guide.rs", "guides_mod.rs", "mod.rs")
        }
        Language::Kotlin => Form::Modules(
            "uniffi/kotlin/src/test/kotlin/tiktokshop/generated/guides",
            "kt",
            "guide.kt",
            "guides.kt",
            "Programs.kt",
        ),
        Language::Swift => Form::Modules(
            "uniffi/swift/Tests/TikTokShopGuides/generated",
            "swift",
            "guide.swift",
            "guides.swift",
            "Programs.swift",
        ),
    }
}

/// Writes the programs.
pub fn emit(root: &Path, files: &mut Files) -> Result<()> {
    let programs = guides::programs(root)?;
    for language in Language::ALL {
        let own: Vec<_> = programs.iter().filter(|program| program.language == language).collect();
        match form(language) {
            Form::Scripts(folder, ending, comment) => {
                for program in own {
                    let path = format!("{folder}/{}.{ending}", program.name);
                    files.insert(path, render("guide.txt", script(program, comment))?);
                }
            }
            Form::Modules(folder, ending, template, list, listed) => {
                for program in &own {
                    let path = format!("{folder}/{}.{ending}", file_of(program));
                    files.insert(path, render(template, module(program))?);
                }
                let all: Vec<_> = own.into_iter().map(module).collect();
                files.insert(format!("{folder}/{listed}"), render(list, context! { programs => all })?);
            }
        }
    }
    Ok(())
}

fn script(program: &Program, comment: &str) -> Value {
    context! { comment, settings => program.settings.name(), code => &program.code }
}

/// Rust's file is the module; the others are named like a type.
fn file_of(program: &Program) -> String {
    match program.language {
        Language::Rust => program.name.clone(),
        _ => names::pascal(&program.name),
    }
}

/// A program without a `main` is the body of one.
fn module(program: &Program) -> Value {
    let (imports, body) = apart(&program.code);
    context! {
        name => program.name.clone(),
        function => names::camel(&program.name),
        settings => program.settings.name(),
        is_whole => program.code.contains("fn main("),
        code => program.code.clone(),
        imports => imports.into_iter().map(str::to_owned).collect::<Vec<_>>(),
        body,
    }
}

/// The imports of all blocks, which must stand before the function, and the rest.
fn apart(code: &str) -> (BTreeSet<&str>, String) {
    let (imports, rest): (Vec<_>, Vec<_>) = code.lines().partition(|line| line.starts_with("import "));
    (imports.into_iter().collect(), rest.join("\n").trim_matches('\n').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_of_all_blocks_stand_before_the_body_and_once() {
        let (imports, body) = apart("import b\n\nval x = 1\n\nimport a\nimport b\n\nprintln(x)\n");
        assert_eq!(imports.into_iter().collect::<Vec<_>>(), ["import a", "import b"]);
        assert_eq!(body, "val x = 1\n\n\nprintln(x)");
    }
}
