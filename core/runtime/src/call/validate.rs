//! Validates parameters against the catalogue before anything is sent: presence, type, range, number of items.
//!
//! A number in a string and a string of digits are converted if it is clear what is meant, since ids are strings on
//! this platform and numbers elsewhere. Names are validated as deep as the catalogue knows them: a misspelt one may do
//! something other than what was meant. Enums are open: an unknown value is reported, see [`UnknownValues`].

use serde_json::{Map, Number, Value};

use crate::call::input::UnknownValues;
use crate::call::route::Parts;
use crate::call::target::Target;
use crate::catalog::{Base, Field};
use crate::error::{Error, Result};
use crate::explain::suggest;
use crate::hint;

/// Where a value is: in the query, an array may be joined with commas.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Text,
    Json,
}

/// Validates all parts and converts values to the catalogue's types. Returns warnings about what is unusual but may be
/// right.
pub(crate) fn validate(target: &Target, parts: &mut Parts, unknown: UnknownValues) -> Result<Vec<String>> {
    let Some(known) = target.known.filter(|_| target.checked) else { return Ok(Vec::new()) };
    let mut checker = Checker { target, unknown, warnings: Vec::new() };
    checker.object(known.query, &mut parts.query, Some(&parts.extra_query), "", Place::Text)?;
    checker.object(known.form, &mut parts.form, Some(&parts.extra_body), "", Place::Text)?;
    checker.body(known.body, parts)?;
    checker.files(known.form, parts)?;
    Ok(checker.warnings)
}

/// The year 5000 in Unix seconds: a later time was meant in milliseconds.
pub(crate) const LATEST: i64 = 100_000_000_000;

/// How the names of the bounds of a search by time end. They are in Unix seconds, except for a bare `time_ge`, which is
/// in milliseconds.
const BOUNDS: [&str; 4] = ["_time_ge", "_time_gt", "_time_le", "_time_lt"];

struct Checker<'a> {
    target: &'a Target,
    unknown: UnknownValues,
    warnings: Vec<String>,
}

/// How many known names or values a message lists.
const LISTED: usize = 20;

impl Checker<'_> {
    fn body(&mut self, fields: Option<&[Field]>, parts: &mut Parts) -> Result<()> {
        let Some(fields) = fields else { return Ok(()) };
        let extra = Some(&parts.extra_body);
        match &mut parts.body {
            Some(Value::Object(body)) => self.object(fields, body, extra, "", Place::Json),
            Some(_) => Ok(()),
            None => self.object(fields, &mut Map::new(), extra, "", Place::Json),
        }
    }

    /// An upload with one file field needs the file; if there are several fields, the platform decides which are
    /// needed.
    fn files(&self, form: &[Field], parts: &Parts) -> Result<()> {
        let mut fields = form.iter().filter(|field| field.base == Base::File);
        let (Some(field), None) = (fields.next(), fields.next()) else { return Ok(()) };
        if parts.files.is_empty() {
            let refused =
                self.target.refuse(format!("the file `{}` is required, but was not given", field.name));
            return Err(refused.with_hint(&hint::GIVE_UPLOAD));
        }
        Ok(())
    }

    /// `extra` is what `extra_body` or `extra_query` adds to the object; it is not validated, but may hold what is
    /// required.
    fn object(
        &mut self,
        fields: &[Field],
        values: &mut Map<String, Value>,
        extra: Option<&Map<String, Value>>,
        path: &str,
        place: Place,
    ) -> Result<()> {
        for field in fields {
            let more = extra.and_then(|extra| extra.get(field.name));
            match values.get_mut(field.name) {
                Some(value) if !is_absent(value, place) => {
                    let at = At { path: &join(path, field.name), place, extra: more };
                    self.value(field, field.arrays, value, &at)?;
                }
                _ if field.required && field.base != Base::File && more.is_none() => {
                    return Err(self
                        .target
                        .refuse(format!("`{}` is required, but was not given", join(path, field.name))));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// The names inside an object. Those at the top level were checked when they were routed.
    fn names(&self, fields: &[Field], values: &Map<String, Value>, path: &str) -> Result<()> {
        let known = || fields.iter().map(|field| field.name);
        let unknown = values.keys().find(|name| !known().any(|known| known == name.as_str()));
        let Some(name) = unknown.filter(|_| !fields.is_empty()) else { return Ok(()) };
        let refused = self.target.refuse(format!("there is no field `{}`", join(path, name)));
        Err(refused.with_hint(match suggest::nearest(name, known()) {
            Some(near) => hint::unknown_field_near(near),
            None => hint::unknown_field(listed(known())),
        }))
    }

    fn value(&mut self, field: &Field, arrays: u8, value: &mut Value, at: &At<'_>) -> Result<()> {
        if arrays == 0 {
            return self.scalar(field, value, at);
        }
        match value {
            Value::Array(items) => self.items(field, arrays, items, at),
            // `ids=1,2` is how arrays are sent in the query, so a caller may already have joined them.
            Value::String(_) | Value::Number(_) if at.place == Place::Text => Ok(()),
            other => Err(self.wrong_type(at.path, "an array", other)),
        }
    }

    fn items(&mut self, field: &Field, arrays: u8, items: &mut [Value], at: &At<'_>) -> Result<()> {
        let path = at.path;
        let most = field.max_items as usize;
        if most > 0 && arrays == field.arrays && items.len() > most {
            let given = items.len();
            return Err(self
                .target
                .refuse(format!("`{path}` takes at most {most} items, but {given} were given"))
                .with_hint(&hint::SPLIT_LIST));
        }
        for (index, item) in items.iter_mut().enumerate() {
            let extra = at.extra.and_then(|extra| extra.get(index));
            let inner = At { path: &format!("{path}[{index}]"), place: at.place, extra };
            self.value(field, arrays - 1, item, &inner)?;
        }
        Ok(())
    }

    fn scalar(&mut self, field: &Field, value: &mut Value, at: &At<'_>) -> Result<()> {
        let path = at.path;
        match field.base {
            Base::String => {
                self.string(value, path)?;
                self.known_value(field, value, path)
            }
            Base::Integer => self
                .number(field, value, path, as_integer, "an integer")
                .map_err(|error| as_time(field, error)),
            Base::Number => self.number(field, value, path, as_number, "a number"),
            Base::Boolean => self.boolean(value, path),
            Base::Object => match value {
                Value::Object(inner) => {
                    self.names(field.fields, inner, path)?;
                    self.object(field.fields, inner, at.extra.and_then(Value::as_object), path, Place::Json)
                }
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
            Value::Number(_) => {
                Err(self.wrong_type(path, "a string", value).with_hint(&hint::NUMBER_IN_QUOTES))
            }
            other => Err(self.wrong_type(path, "a string", other)),
        }
    }

    fn known_value(&mut self, field: &Field, value: &Value, path: &str) -> Result<()> {
        let Some(text) = value.as_str().filter(|text| !text.is_empty()) else { return Ok(()) };
        if self.unknown == UnknownValues::Ignore || field.values.is_empty() || field.values.contains(&text) {
            return Ok(());
        }
        let known = field.values.iter().copied();
        let told = format!(
            "`{path}` is {}, which is not one of the known values: {}",
            describe(value),
            listed(known.clone())
        );
        let near = suggest::nearest(text, known);
        if self.unknown == UnknownValues::Warn {
            self.warnings.push(match near {
                Some(near) => format!("{told}. {}", hint::did_you_mean(near).text()),
                None => told,
            });
            return Ok(());
        }
        Err(self.target.refuse(told).with_hint(match near {
            Some(near) => hint::unknown_value_near(near),
            None => (&hint::UNKNOWN_VALUE).into(),
        }))
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

    /// A search by time in milliseconds finds nothing, and the platform does not call it an error.
    fn time(&self, field: &Field, number: &Number, path: &str) -> Result<()> {
        match number.as_i64().filter(|seconds| is_bound(field) && *seconds > LATEST) {
            Some(given) => Err(self
                .target
                .refuse(format!("`{path}` is {given}, after the year 5000"))
                .with_hint(&hint::SECONDS_NOT_MILLISECONDS)),
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

/// Where a value is, and what `extra_body` adds to it.
struct At<'a> {
    path: &'a str,
    place: Place,
    extra: Option<&'a Value>,
}

/// A list of names or values, shortened if there are many.
fn listed<'a>(names: impl Iterator<Item = &'a str> + Clone) -> String {
    let count = names.clone().count();
    let shown: Vec<_> = names.take(LISTED).collect();
    match count.saturating_sub(LISTED) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

/// Null counts as not given; so does an empty string or list in the query, since it would not be sent.
fn is_absent(value: &Value, place: Place) -> bool {
    let is_empty = || value.as_str() == Some("") || value.as_array().is_some_and(Vec::is_empty);
    value.is_null() || (place == Place::Text && is_empty())
}

/// Whether it is the bound of a search by time, in Unix seconds.
fn is_bound(field: &Field) -> bool {
    BOUNDS.iter().any(|bound| field.name.ends_with(bound))
}

/// A date as text, or seconds with a fraction: the error says how times are written.
fn as_time(field: &Field, error: Error) -> Error {
    match is_bound(field) && error.hint().is_none() {
        true => error.with_hint(&hint::WHOLE_SECONDS),
        false => error,
    }
}

fn as_integer(value: &Value) -> Option<Number> {
    match value {
        Value::Number(number) if number.is_f64() => whole(number.as_f64()?),
        Value::Number(number) => Some(number.clone()),
        Value::String(text) => text.parse::<i64>().ok().map(Number::from),
        _ => None,
    }
}

/// A float that is a whole number, as languages without integers write integers.
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
    use crate::call::route;
    use crate::catalog::Version;
    use crate::error::ErrorKind;

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
            Field { name: "flags", base: Base::String, arrays: 1, values: &["A", "B"], ..Field::EMPTY },
            Field { name: "status", base: Base::String, values: &["PAID", "UNPAID"], ..Field::EMPTY },
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
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
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
        let mut parts = route::route(&target, crate::call::input::Input::flat(params))?;
        validate(&target, &mut parts, UnknownValues::Warn).map(|_| parts)
    }

    fn refused(params: Value) -> String {
        let error = checked(params).unwrap_err();
        assert_eq!((error.kind(), error.operation()), (ErrorKind::InvalidRequest, Some("x.y")));
        error.detail().to_owned()
    }

    #[test]
    fn what_is_meant_is_converted() {
        let parts = checked(json!({"page_size": "10", "size": 12.0, "ids": [1, "2"], "flag": "true", "rate": "1.5",
            "id": 576461413038785752_i64, "skus": [{"price": {"amount": 5}}], "anything": [null, {"new": 1.5}]}))
        .unwrap();
        let query = json!({"page_size": 10, "size": 12, "ids": ["1", "2"], "flag": true, "rate": 1.5});
        assert_eq!(Value::from(parts.query), query);
        let body = json!({"id": "576461413038785752", "skus": [{"price": {"amount": "5"}}], "anything": [null, {"new": 1.5}]});
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
        for params in
            [json!({}), json!({"page_size": ""}), json!({"page_size": null}), json!({"page_size": []})]
        {
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
    fn how_times_are_written_is_told_where_one_is_wanted() {
        for given in [json!("2026-11-01"), json!(1_790_000_000.25)] {
            let error = checked(json!({"page_size": 1, "create_time_ge": given})).unwrap_err();
            assert!(error.detail().contains("`create_time_ge` must be an integer"), "{error}");
            assert_eq!(error.hint(), Some("Times are in seconds since 1970, as a whole number."));
        }
        assert!(checked(json!({"page_size": 1.5})).unwrap_err().hint().is_none());
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
    fn misspelt_names_are_refused_at_every_depth() {
        let misspelt =
            json!({"page_size": 1, "skus": [{"price": {"amount": "1"}}, {"price": {"amuont": "1"}}]});
        let error = checked(misspelt).unwrap_err();
        assert_eq!(error.detail(), "there is no field `skus[1].price.amuont`");
        let hint = error.hint().unwrap();
        assert!(hint.contains("Did you mean `amount`?") && hint.contains("extra_body"), "{hint}");
        let error = checked(json!({"page_size": 1, "skus": [{"xyz": null}]})).unwrap_err();
        assert_eq!(error.detail(), "there is no field `skus[0].xyz`");
        assert!(error.hint().unwrap().contains("Known fields there: price."), "{error}");
    }

    #[test]
    fn extras_satisfy_what_is_required_inside() {
        let mut input =
            crate::call::input::Input::new().with("page_size", 1).with("skus", json!([{}, {"price": {}}]));
        input.extra_body.insert("skus".into(), json!([{}, {"price": {"amount": 1.5, "new": true}}]));
        let target = target();
        let mut parts = route::route(&target, input).unwrap();
        validate(&target, &mut parts, UnknownValues::Warn).unwrap();
    }

    #[test]
    fn values_that_are_not_known_are_told() {
        let unknown = |kind| {
            let target = target();
            let params = json!({"page_size": 1, "status": "unpayed", "flags": ["A", "C"]});
            let params = params.as_object().unwrap().clone();
            let mut parts = route::route(&target, crate::call::input::Input::flat(params)).unwrap();
            validate(&target, &mut parts, kind)
        };
        let told = [
            "`flags[1]` is \"C\", which is not one of the known values: A, B",
            "`status` is \"unpayed\", which is not one of the known values: PAID, UNPAID. Did you mean `UNPAID`?",
        ];
        let warnings = unknown(UnknownValues::Warn).unwrap();
        assert_eq!(warnings, told);
        assert!(unknown(UnknownValues::Ignore).unwrap().is_empty());
        let refused = unknown(UnknownValues::Error).unwrap_err();
        assert!(refused.detail().contains("known values: A, B") && refused.hint().unwrap().contains("warn"));
    }

    #[test]
    fn extras_satisfy_and_are_not_checked() {
        let target = target();
        let mut input = crate::call::input::Input::new();
        input.extra_query.insert("page_size".into(), json!("as it is"));
        let mut parts = route::route(&target, input).unwrap();
        assert!(validate(&target, &mut parts, UnknownValues::Warn).is_ok());
    }
}
