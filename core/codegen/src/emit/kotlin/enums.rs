//! Open enums, as Java: their constants are static there. In Kotlin each enum would need a companion, which is a class and two
//! methods more for every one, on a phone too; and javac takes less time for them.

use std::collections::BTreeSet;

use minijinja::{Value, context};

use super::super::Files;
use super::super::template::render;
use super::docs;
use crate::names;
use crate::problem::Result;
use crate::types::{Enum, Variant};

/// A folder of sources: its subfolders are packages.
const FOLDER: &str = "uniffi/kotlin/src/main/generated";

/// Writes each into its own file, as Java wants it.
pub fn emit(package: &str, enums: &[Enum], files: &mut Files) -> Result<()> {
    for definition in enums {
        let path = format!("{FOLDER}/{}/{}.java", package.replace('.', "/"), definition.name);
        files.insert(path, render("kotlin_enum.java", open_enum(package, definition))?);
    }
    Ok(())
}

/// A class with a constant for each known text.
fn open_enum(package: &str, definition: &Enum) -> Value {
    let values: Vec<_> = constants(definition)
        .into_iter()
        .map(|(name, variant)| context! { name, value => &variant.value, doc => docs::safe(&variant.doc) })
        .collect();
    context! { package, name => &definition.name, doc => docs::safe(&definition.doc), values }
}

/// The constants of an open enum by name.
pub fn constants(definition: &Enum) -> Vec<(String, &Variant)> {
    let mut taken = BTreeSet::new();
    let variants = definition.variants.iter();
    variants.map(|variant| (constant(&variant.value, &variant.name, &mut taken), variant)).collect()
}

/// `AWAITING_SHIPMENT` as it is, `de-DE` into `DE_DE`, `24H` into `N24H`.
fn constant(value: &str, variant: &str, taken: &mut BTreeSet<String>) -> String {
    let is_plain = value.starts_with(|first: char| first.is_ascii_uppercase())
        && value.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    let name = if is_plain { value.to_owned() } else { names::snake(variant).to_ascii_uppercase() };
    let numbered = (2..).map(|number| format!("{name}_{number}"));
    let mut free = std::iter::once(name.clone()).chain(numbered).filter(|name| !taken.contains(name));
    let name = free.next().unwrap_or_default();
    taken.insert(name.clone());
    name
}
