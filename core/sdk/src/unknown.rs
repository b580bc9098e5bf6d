//! Which fields of a response this release has no place for: what the platform added since.

use crate::model::{Fields, Model, Written};

/// The paths (`orders[0].moon_phase`) of all fields that a model and the models inside it keep in `extra`.
///
/// Empty: nothing was sent that the typed fields do not hold. Useful in a test of your own, to learn of a new field.
pub fn unknown_fields(model: &dyn Model) -> Vec<String> {
    let mut found = Vec::new();
    visit(model, "", &mut found);
    found
}

fn visit(model: &dyn Model, path: &str, found: &mut Vec<String>) {
    let join = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    found.extend(model.extra().iter().map(|(name, _)| join(name)));
    let mut fields = Fields::default();
    model.write_fields(&mut fields);
    for (name, written) in fields.iter() {
        enter(written, &join(name), found);
    }
}

fn enter(written: Written<'_>, path: &str, found: &mut Vec<String>) {
    match written {
        Written::Model(model) => visit(model, path, found),
        Written::List(list) => {
            for at in 0..list.count() {
                enter(list.item(at), &format!("{path}[{at}]"), found);
            }
        }
        _ => {}
    }
}
