//! For tests: whether a response fits the response schema of its operation.

use serde_json::{Map, Value};

use crate::call::Call;
use crate::catalog::{Catalog, Fields, Scalar};
use crate::domain::testing;
use crate::world::World;

/// Plays a call that must succeed, in a version of its operation, and checks that its response fits.
pub(crate) fn play(world: &mut World, call: &Call) -> Value {
    let response = testing::play(world, call);
    assert_fits(call, &response);
    response
}

fn assert_fits(call: &Call, response: &Value) {
    let operations = &Catalog::embedded().operations;
    let operation =
        operations.iter().find(|operation| operation.id == call.operation).expect("a known operation");
    // A version that the operation does not have means its newest.
    let exact = operation.versions.iter().find(|version| version.version == call.version);
    let version = exact.or_else(|| operation.versions.last()).expect("a version");
    let Some(fields) = &version.response else { return };
    let object = response.as_object().unwrap_or_else(|| panic!("{}: data is not an object", call.operation));
    object_fits(&call.operation, object, fields);
}

fn object_fits(path: &str, object: &Map<String, Value>, fields: &Fields) {
    for (name, value) in object {
        let path = format!("{path}.{name}");
        let field = fields.get(name).unwrap_or_else(|| panic!("{path} is not in the schema"));
        value_fits(&path, value, field.kind.scalar, field.kind.depth, field.fields.as_ref());
    }
}

fn value_fits(path: &str, value: &Value, scalar: Scalar, depth: usize, fields: Option<&Fields>) {
    if depth > 0 {
        let list = value.as_array().unwrap_or_else(|| panic!("{path} is not an array but {value}"));
        for entry in list {
            value_fits(path, entry, scalar, depth - 1, fields);
        }
        return;
    }
    let fits = match scalar {
        Scalar::Text | Scalar::File => value.is_string(),
        Scalar::Integer => value.is_i64() || value.is_u64(),
        Scalar::Number => value.is_number(),
        Scalar::Boolean => value.is_boolean(),
        Scalar::Object => value.is_object(),
        Scalar::Unknown => true,
    };
    assert!(fits, "{path} is {value}, not a {scalar:?}");
    if let (Some(object), Some(fields)) = (value.as_object(), fields) {
        object_fits(path, object, fields);
    }
}

#[test]
fn every_handler_plays_an_operation_of_the_catalogue() {
    let all = [
        super::handlers(),
        crate::domain::fulfillment::handlers(),
        crate::domain::logistics::handlers(),
        crate::domain::return_refund::handlers(),
        crate::domain::supply_chain::handlers(),
    ];
    for (id, _) in all.into_iter().flatten() {
        let known = Catalog::embedded().operations.iter().any(|operation| operation.id == id);
        assert!(known, "{id} is not in the catalogue");
    }
}
