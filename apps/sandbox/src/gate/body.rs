//! Reads and checks a JSON body.

use serde_json::Value;

use crate::call::Refusal;
use crate::catalog::Fields;
use crate::gate::invalid;
use crate::gate::value::check_fields;
use crate::options::GateRules;
use crate::request::Incoming;

/// The body as JSON; `Null` where there is none, or the operation takes none.
pub fn parse(
    request: &Incoming,
    fields: Option<&Fields>,
    rules: &GateRules,
    warnings: &mut Vec<String>,
) -> Result<Value, Refusal> {
    let fields = fields.filter(|fields| !fields.is_empty());
    if request.body.is_empty() {
        return match fields.filter(|_| rules.check_parameters) {
            Some(fields) => required_without_body(fields),
            None => Ok(Value::Null),
        };
    }
    content_type(request)?;
    let body: Value = serde_json::from_slice(&request.body).map_err(|_| invalid("the body is not JSON"))?;
    let Some(fields) = fields else {
        warnings.push("this operation takes no body".into());
        return Ok(body);
    };
    if !rules.check_parameters {
        return Ok(body);
    }
    let mut unknown = Vec::new();
    check_fields(fields, &body, "", &mut unknown)?;
    match unknown.first().filter(|_| rules.refuse_unknown_parameters) {
        Some(name) => Err(invalid(format!("'{name}' is not a field of this API"))),
        None => {
            warnings.extend(
                unknown.iter().map(|name| format!("body field '{name}' is not known to this operation")),
            );
            Ok(body)
        }
    }
}

fn required_without_body(fields: &Fields) -> Result<Value, Refusal> {
    match fields.iter().find(|(_, field)| field.required) {
        Some((name, _)) => Err(invalid(format!("'{name}' is required"))),
        None => Ok(Value::Null),
    }
}

fn content_type(request: &Incoming) -> Result<(), Refusal> {
    let media_type = request.content_type().split(';').next().unwrap_or_default().trim();
    if media_type.eq_ignore_ascii_case("application/json") {
        return Ok(());
    }
    Err(Refusal::gateway(400, 36_009_022, "Invalid 'Content-Type' header. It must be application/json."))
}
