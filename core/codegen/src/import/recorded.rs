//! Holds recorded responses against the catalogue: a field that it does not know, another type, a value that it lacks.

use crate::catalog::{Catalog, Field, Fields};
use crate::import::fields::class;
use crate::import::model::Snapshot;

/// What a recording shows that the catalogue does not say.
#[derive(Debug, Default)]
pub struct Differences {
    /// Fields that it does not know, and types that do not fit: a model would lose or refuse them.
    pub misfits: Vec<String>,
    /// Values that its lists lack. Lists are open, so nothing breaks.
    pub values: Vec<String>,
}

/// All differences between the recordings of a snapshot and the effective catalogue.
pub fn differences(catalog: &Catalog, snapshot: &Snapshot) -> Differences {
    let mut found = Differences::default();
    for ((id, version), fields) in &snapshot.recorded {
        let place = format!("`{id}` {version} response");
        let mut operations = catalog.operations.iter();
        let operation = operations.find(|other| format!("{}.{}", other.domain, other.name) == *id);
        let known =
            operation.and_then(|operation| operation.versions.iter().find(|other| other.version == *version));
        match known {
            Some(known) => {
                compare(known.response.as_ref().unwrap_or(&Fields::new()), fields, &place, "", &mut found)
            }
            None => found.misfits.push(format!("{place}: is not in the catalogue")),
        }
    }
    found
}

fn compare(known: &Fields, recorded: &Fields, place: &str, path: &str, found: &mut Differences) {
    for (name, seen) in recorded {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        let Some(field) = known.get(name) else {
            found
                .misfits
                .push(format!("{place} `{path}`: is recorded as `{}`, but not known", seen.spelling()));
            continue;
        };
        if seen.base != "null" && !holds(field, seen) {
            let (said, seen) = (field.spelling(), seen.spelling());
            found.misfits.push(format!("{place} `{path}`: is `{said}`, but recorded as `{seen}`"));
            continue;
        }
        for value in seen.values.iter().filter(|value| lacks(field, value)) {
            found.values.push(format!("{place} `{path}`: the value `{value}` was recorded"));
        }
        compare(&field.fields, &seen.fields, place, &path, found);
    }
}

/// Objects whose inside the catalogue does not know hold anything, and so does a number with a fraction.
fn holds(field: &Field, seen: &Field) -> bool {
    let whole = seen.base == "integer" && field.base == "number" && seen.arrays == field.arrays;
    whole || class(field) == class(seen)
}

fn lacks(field: &Field, value: &String) -> bool {
    !field.values.is_empty() && !field.values.contains(value)
}
