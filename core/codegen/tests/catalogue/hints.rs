//! Every hint has a wording in every language, with that language's names, and no hint is written where it is raised.

use std::fs;
use std::path::{Path, PathBuf};

use tiktokshop_codegen::hints::{self, Language};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn every_hint_has_all_its_parameters_in_every_language() {
    let hints = hints::read(&root().join("core/catalog")).unwrap();
    assert!(hints.len() > 150);
    for hint in &hints {
        for language in Language::ALL {
            let mut text = hint.wording(language).to_owned();
            for name in &hint.parameters {
                assert!(text.contains(&format!("{{{name}}}")), "{}, {language:?}: {text}", hint.id);
                text = text.replace(&format!("{{{name}}}"), "value");
            }
            assert!(!text.contains(['{', '}']), "{}, {language:?}: {text}", hint.id);
            assert!(text.ends_with(['.', '?']), "{}, {language:?}: {text}", hint.id);
        }
    }
}

#[test]
fn no_hint_for_a_binding_or_the_command_line_names_an_api_of_rust() {
    for hint in hints::read(&root().join("core/catalog")).unwrap() {
        for language in [Language::Python, Language::Node, Language::Kotlin, Language::Swift, Language::Cli] {
            let text = hint.wording(language);
            let foreign = ["::", "with_", "()"].into_iter().find(|mark| text.contains(mark));
            assert_eq!(foreign, None, "{}, {language:?}: {text}", hint.id);
        }
    }
}

#[test]
fn a_wording_that_names_an_api_of_rust_or_lacks_a_parameter_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let read = |hint: &str| {
        let text = format!("[option]\n[call]\n[hint.one]\n{hint}\n");
        fs::write(folder.path().join("hints.toml"), text).unwrap();
        hints::read(folder.path()).map(drop).map_err(|problem| problem.to_string())
    };
    assert_eq!(read("text = \"Ask again.\""), Ok(()));
    assert!(
        read("text = \"Use call() for it.\"").unwrap_err().contains("one (python): `()` is an API of Rust")
    );
    assert!(read("text = \"Ask {whom}.\"").unwrap_err().contains("one (rust)"));
    assert!(read("parameters = [\"whom\"]\ntext = \"Ask.\"").unwrap_err().contains("whom"));
    assert!(read("text = \"Set {option:nobody}.\"").unwrap_err().contains("option:nobody"));
}

#[test]
fn kotlin_and_swift_spell_options_as_node_does_unless_they_have_words_of_their_own() {
    let hints = hints::read(&root().join("core/catalog")).unwrap();
    let wording =
        |id: &str, language| hints.iter().find(|hint| hint.id == id).unwrap().wording(language).to_owned();
    for language in [Language::Kotlin, Language::Swift] {
        assert!(wording("app_key_missing", language).contains("the option appKey"));
        assert!(wording("give_upload", language).contains("as an Upload"));
    }
    assert!(wording("unknown_value", Language::Kotlin).contains("unknownValues = UnknownValues.WARN"));
    assert!(wording("unknown_value", Language::Swift).contains("unknownValues: .warn"));
}

/// Errors raised in the core are read in every language: their hints are entries in the catalogue.
#[test]
fn no_hint_of_the_core_is_written_where_it_is_raised() {
    let mut files = Vec::new();
    for part in ["runtime", "store", "facade", "sdk"] {
        sources(&root().join("core").join(part).join("src"), &mut files);
    }
    assert!(files.len() > 100);
    for file in files {
        let text: String = fs::read_to_string(&file).unwrap().split_whitespace().collect();
        let written = [".with_hint(\"", ".with_hint(format!"].into_iter().find(|call| text.contains(call));
        assert_eq!(written, None, "{}: make it an entry of hints.toml", file.display());
    }
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}
