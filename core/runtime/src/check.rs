//! Holds parameters against the catalogue before anything is sent: presence, type, range, number of items.
//!
//! A number in a string and a string of digits are converted where it is clear what is meant, since ids are strings
//! on this platform and numbers elsewhere. Enums are open and not checked; neither are fields of objects that the
//! catalogue does not know.

use serde_json::{Map, Number, Value};

use crate::catalog::{Base, Field};
use crate::error::{Error, Result};
use crate::route::Parts;
use crate::target::Target;

/// Where a value stands: in the query an array may come joined with commas.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Text,
    Json,
}

/// Checks all parts and converts values to the catalogue's types.
pub(crate) fn check(target: &Target, parts: &mut Parts) -> Result<()> {
    let Some(known) = target.known.filter(|_| target.checked) else { return Ok(()) };
    let checker = Checker { target };
    checker.object(known.query, &mut parts.query, &parts.extra_query, "", Place::Text)?;
    checker.object(known.form, &mut parts.form, &Map::new(), "", Place::Text)?;
    checker.body(known.body, parts)?;
    checker.files(known.form, parts)
}

/// After the year 5000 in Unix seconds: a later time was meant in milliseconds.
pub(crate) const LATEST: i64 = 100_000_000_000;

/// How the names of the bounds of a search by time end. They are in Unix seconds; `time_ge` alone, in milliseconds.
const BOUNDS: [&str; 4] = ["_time_ge", "_time_gt", "_time_le", "_time_lt"];

struct Checker<'a> {
    target: &'a Target,
}

impl Checker<'_> {
    fn body(&self, fields: Option<&[Field]>, parts: &mut Parts) -> Result<()> {
        let Some(fields) = fields else { return Ok(()) };
        match &mut parts.body {
            Some(Value::Object(body)) => self.object(fields, body, &parts.extra_body, "", Place::Json),
            Some(_) => Ok(()),
            None => self.object(fields, &mut Map::new(), &parts.extra_body, "", Place::Json),
        }
    }

    /// An upload with one file field needs the file; where there are several, the platform decides which.
    fn files(&self, form: &[Field], parts: &Parts) -> Result<()> {
        let mut fields = form.iter().filter(|field| field.base == Base::File);
        let (Some(field), None) = (fields.next(), fields.next()) else { return Ok(()) };
        if parts.files.is_empty() {
            let refused =
                self.target.refuse(format!("the file `{}` is required, but was not given", field.name));
            return Err(refused.with_hint("Give it as an Upload: from a path, from bytes or from a stream."));
        }
        Ok(())
    }

    fn object(
        &self,
        fields: &[Field],
        values: &mut Map<String, Value>,
        extra: &Map<String, Value>,
        path: &str,
        place: Place,
    ) -> Result<()> {
        for field in fields {
            match values.get_mut(field.name) {
                Some(value) if !is_absent(value, place) => {
                    self.value(field, field.arrays, value, &join(path, field.name), place)?;
                }
                _ if field.required && field.base != Base::File && !extra.contains_key(field.name) => {
                    return Err(self
                        .target
                        .refuse(format!("`{}` is required, but was not given", join(path, field.name))));
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn value(&self, field: &Field, arrays: u8, value: &mut Value, path: &str, place: Place) -> Result<()> {
        if arrays == 0 {
            return self.scalar(field, value, path);
        }
        match value {
            Value::Array(items) => self.items(field, arrays, items, path, place),
            // `ids=1,2` is how arrays are sent in the query, so a caller may have joined them already.
            Value::String(_) | Value::Number(_) if place == Place::Text => Ok(()),
            other => Err(self.wrong_type(path, "an array", other)),
        }
    }

    fn items(&self, field: &Field, arrays: u8, items: &mut [Value], path: &str, place: Place) -> Result<()> {
        let most = field.max_items as usize;
        if most > 0 && arrays == field.arrays && items.len() > most {
            let given = items.len();
            return Err(self
                .target
                .refuse(format!("`{path}` takes at most {most} items, but {given} were given"))
                .with_hint("Split them over several calls."));
        }
        for (at, item) in items.iter_mut().enumerate() {
            self.value(field, arrays - 1, item, &format!("{path}[{at}]"), place)?;
        }
        Ok(())
    }

    fn scalar(&self, field: &Field, value: &mut Value, path: &str) -> Result<()> {
        match field.base {
            Base::String => self.string(value, path),
            Base::Integer => self.number(field, value, path, as_integer, "an integer"),
            Base::Number => self.number(field, value, path, as_number, "a number"),
            Base::Boolean => self.boolean(value, path),
            Base::Object => match value {
                Value::Object(inner) => self.object(field.fields, inner, &Map::new(), path, Place::Json),
                other => Err(self.wrong_type(path, "an object", other)),
            },
            Base::File | Base::Any => Ok(()),
        }
    }

    /// A fraction is not turned into a string: 1.10 would become 1.1, and a long id would lose its last digits.
    fn string(&self, value: &mut Value, path: &str) -> Result<()> {
        match value {
            Value::String(_) => Ok(()),
            Value::Number(number) if number.is_i64() || number.is_u64() => {
                *value = Value::String(number.to_string());
                Ok(())
            }
            Value::Number(_) => Err(self.wrong_type(path, "a string", value).with_hint(
                "Amounts and ids are strings here: put the number into quotes, with all its digits.",
            )),
            other => Err(self.wrong_type(path, "a string", other)),
        }
    }

    fn number(
        &self,
        field: &Field,
        value: &mut Value,
        path: &str,
        read: fn(&Value) -> Option<Number>,
        kind: &str,
    ) -> Result<()> {
        let Some(number) = read(value) else { return Err(self.wrong_type(path, kind, value)) };
        self.range(field, &number, path)?;
        self.time(field, &number, path)?;
        *value = Value::Number(number);
        Ok(())
    }

    fn range(&self, field: &Field, number: &Number, path: &str) -> Result<()> {
        let size = number.as_f64().unwrap_or(f64::INFINITY);
        let given =
            |rule: String| self.target.refuse(format!("`{path}` must be {rule}, but {number} was given"));
        if let Some((low, high)) = field.range
            && (size < low as f64 || size > high as f64)
        {
            return Err(given(format!("between {low} and {high}")));
        }
        if !field.one_of.is_empty() && !field.one_of.iter().any(|allowed| *allowed as f64 == size) {
            let allowed: Vec<_> = field.one_of.iter().map(i64::to_string).collect();
            return Err(given(format!("one of {}", allowed.join(", "))));
        }
        Ok(())
    }

    /// Milliseconds in a search by time find nothing and are no error to the platform.
    fn time(&self, field: &Field, number: &Number, path: &str) -> Result<()> {
        let is_bound = BOUNDS.iter().any(|bound| field.name.ends_with(bound));
        match number.as_i64().filter(|seconds| is_bound && *seconds > LATEST) {
            Some(given) => Err(self
                .target
                .refuse(format!("`{path}` is {given}, after the year 5000"))
                .with_hint("Times are in seconds since 1970; this looks like milliseconds.")),
            None => Ok(()),
        }
    }

    fn boolean(&self, value: &mut Value, path: &str) -> Result<()> {
        let read = match value {
            Value::Bool(given) => *given,
            Value::String(text) if text == "true" => true,
            Value::String(text) if text == "false" => false,
            other => return Err(self.wrong_type(path, "true or false", other)),
        };
        *value = Value::Bool(read);
        Ok(())
    }

    fn wrong_type(&self, path: &str, wanted: &str, given: &Value) -> Error {
        self.target.refuse(format!("`{path}` must be {wanted}, but {} was given", describe(given)))
    }
}

/// Null counts as not given; so does an empty string in the query, where it would not be sent.
fn is_absent(value: &Value, place: Place) -> bool {
    value.is_null() || (place == Place::Text && value.as_str() == Some(""))
}

fn as_integer(value: &Value) -> Option<Number> {
    match value {
        Value::Number(number) if number.is_f64() => whole(number.as_f64()?),
        Value::Number(number) => Some(number.clone()),
        Value::String(text) => text.parse::<i64>().ok().map(Number::from),
        _ => None,
    }
}

/// A float that is a whole number, as languages without integers write them.
fn whole(float: f64) -> Option<Number> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (float.fract() == 0.0 && float.abs() < EXACT).then(|| Number::from(float as i64))
}

fn as_number(value: &Value) -> Option<Number> {
    match value {
        Value::Number(number) => Some(number.clone()),
        Value::String(text) => text.parse::<Number>().ok(),
        _ => None,
    }
}

fn join(path: &str, name: &str) -> String {
    match path.is_empty() {
        true => name.to_owned(),
        false => format!("{path}.{name}"),
    }
}

fn describe(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::Array(items) => format!("an array of {}", items.len()),
        other => {
            let text: String = other.to_string().chars().take(60).collect();
            text
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::catalog::Version;
    use crate::error::ErrorKind;
    use crate::route;

    const PRICE: Field = Field {
        name: "price",
        base: Base::Object,
        fields: &[Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY }],
        ..Field::EMPTY
    };

    static VERSION: Version = Version {
        version: "202309",
        path: "/x/202309/y",
        query: &[
            Field {
                name: "page_size",
                base: Base::Integer,
                required: true,
                range: Some((1, 100)),
                ..Field::EMPTY
            },
            Field { name: "size", base: Base::Integer, one_of: &[12, 20], ..Field::EMPTY },
            Field { name: "ids", base: Base::String, arrays: 1, max_items: 2, ..Field::EMPTY },
            Field { name: "flag", base: Base::Boolean, ..Field::EMPTY },
            Field { name: "rate", base: Base::Number, ..Field::EMPTY },
            Field { name: "create_time_ge", base: Base::Integer, ..Field::EMPTY },
            Field { name: "time_ge", base: Base::Integer, ..Field::EMPTY },
        ],
        body: Some(&[
            Field { name: "id", base: Base::String, ..Field::EMPTY },
            Field {
                name: "skus",
                base: Base::Object,
                arrays: 1,
                fields: &[PRICE],
                max_items: 2,
                ..Field::EMPTY
            },
            Field { name: "anything", base: Base::Any, ..Field::EMPTY },
            Field { name: "table", base: Base::Integer, arrays: 2, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    };

    fn target() -> Target {
        Target {
            label: "x.y".into(),
            version: "202309".into(),
            method: "POST",
            template: VERSION.path.into(),
            known: Some(&VERSION),
            checked: true,
            ciphers: Vec::new().into(),
        }
    }

    fn checked(params: Value) -> Result<Parts> {
        let target = target();
        let params = params.as_object().unwrap().clone();
        let mut parts = route::route(&target, crate::input::Input::flat(params))?;
        check(&target, &mut parts).map(|()| parts)
    }

    fn refused(params: Value) -> String {
        let error = checked(params).unwrap_err();
        assert_eq!((error.kind(), error.operation()), (ErrorKind::InvalidRequest, Some("x.y")));
        error.detail().to_owned()
    }

    #[test]
    fn what_is_meant_is_converted() {
        let parts = checked(json!({"page_size": "10", "size": 12.0, "ids": [1, "2"], "flag": "true", "rate": "1.5",
            "id": 576461413038785752_i64, "skus": [{"price": {"amount": 5, "new": 1.5}}], "anything": [null]}))
        .unwrap();
        let query = json!({"page_size": 10, "size": 12, "ids": ["1", "2"], "flag": true, "rate": 1.5});
        assert_eq!(Value::from(parts.query), query);
        let body = json!({"id": "576461413038785752", "skus": [{"price": {"amount": "5", "new": 1.5}}], "anything": [null]});
        assert_eq!(parts.body, Some(body));
    }

    #[test]
    fn joined_arrays_are_taken_in_the_query_only() {
        assert!(checked(json!({"page_size": 1, "ids": "1,2"})).is_ok());
        assert_eq!(
            refused(json!({"page_size": 1, "skus": "1,2"})),
            "`skus` must be an array, but \"1,2\" was given"
        );
    }

    #[test]
    fn what_is_missing_is_named_by_its_path() {
        for params in [json!({}), json!({"page_size": ""}), json!({"page_size": null})] {
            assert_eq!(refused(params), "`page_size` is required, but was not given");
        }
        let nested =
            json!({"page_size": 1, "skus": [{"price": {"amount": "1"}}, {"price": {"amount": null}}]});
        assert_eq!(refused(nested), "`skus[1].price.amount` is required, but was not given");
    }

    #[test]
    fn ranges_and_choices_hold() {
        for (size, given) in [(json!(0), "0"), (json!(101), "101"), (json!("500"), "500")] {
            let wanted = format!("`page_size` must be between 1 and 100, but {given} was given");
            assert_eq!(refused(json!({"page_size": size})), wanted);
        }
        assert_eq!(
            refused(json!({"page_size": 1, "size": 13})),
            "`size` must be one of 12, 20, but 13 was given"
        );
        assert!(refused(json!({"page_size": 1, "ids": ["1", "2", "3"]})).contains("at most 2 items, but 3"));
        assert!(refused(json!({"page_size": 1, "skus": [{}, {}, {}]})).contains("at most 2 items"));
    }

    #[test]
    fn wrong_types_are_told_with_what_was_given() {
        assert_eq!(
            refused(json!({"page_size": "ten"})),
            "`page_size` must be an integer, but \"ten\" was given"
        );
        assert_eq!(refused(json!({"page_size": 1.5})), "`page_size` must be an integer, but 1.5 was given");
        assert_eq!(
            refused(json!({"page_size": 1, "flag": 1})),
            "`flag` must be true or false, but 1 was given"
        );
        assert_eq!(refused(json!({"page_size": 1, "id": 1.1})), "`id` must be a string, but 1.1 was given");
        assert_eq!(
            refused(json!({"page_size": 1, "id": {}})),
            "`id` must be a string, but an object was given"
        );
        assert_eq!(
            refused(json!({"page_size": 1, "skus": [1]})),
            "`skus[0]` must be an object, but 1 was given"
        );
        assert_eq!(
            refused(json!({"page_size": 1, "table": [[1], ["x"]]})),
            "`table[1][0]` must be an integer, but \"x\" was given"
        );
    }

    #[test]
    fn milliseconds_are_refused_where_seconds_are_meant() {
        let given = |name: &str| json!({"page_size": 1, name: 1_790_000_000_000_i64});
        assert!(
            refused(given("create_time_ge")).contains("`create_time_ge` is 1790000000000, after the year")
        );
        assert!(checked(given("time_ge")).is_ok());
        assert!(checked(json!({"page_size": 1, "create_time_ge": 1_790_000_000})).is_ok());
    }

    #[test]
    fn extras_satisfy_and_are_not_checked() {
        let target = target();
        let mut input = crate::input::Input::new();
        input.extra_query.insert("page_size".into(), json!("as it is"));
        let mut parts = route::route(&target, input).unwrap();
        assert!(check(&target, &mut parts).is_ok());
    }
}
