//! `name=value` on the command line, typed by the catalogue.

use std::fs;
use std::io::Read;

use serde_json::{Map, Number, Value};
use tiktokshop_core::catalog::{Base, Field, Version};

use crate::exit::{Failure, Result};

/// One argument, understood.
#[derive(Debug, PartialEq)]
pub enum Argument {
    /// A value.
    Value(String, Value),
    /// A file for a form field: name and path.
    File(String, String),
}

/// Parses `name=value`, `name:=json` and `name=@file`.
pub fn parse(text: &str, version: Option<&'static Version>) -> Result<Argument> {
    let Some((left, value)) = text.split_once('=') else {
        return Err(Failure::usage(format!("{text:?} is not name=value")).with_hint(
            "name=value for text, name:=json for anything else, name=@file for a file's content.",
        ));
    };
    let (name, is_json) = match left.strip_suffix(':') {
        Some(name) => (name, true),
        None => (left, false),
    };
    if name.is_empty() {
        return Err(Failure::usage(format!("{text:?} has no name before the =")));
    }
    let field = version.and_then(|version| field(version, name));
    let of_name = |value| Argument::Value(name.to_owned(), value);
    if is_json {
        return json(value, name).map(of_name);
    }
    match (value.strip_prefix('@'), field) {
        (Some(path), Some(field)) if field.base == Base::File => {
            Ok(Argument::File(name.to_owned(), path.to_owned()))
        }
        (None, Some(field)) if field.base == Base::File => {
            let hint = format!("Give a file: {name}=@FILE");
            Err(Failure::usage(format!("{name} is a file, not text")).with_hint(hint))
        }
        (Some(path), field) => typed(name, &content(path)?, field).map(of_name),
        (None, field) => typed(name, value, field).map(of_name),
    }
}

/// The field with this name. `price.amount` is a field of an object in the body.
fn field(version: &'static Version, name: &str) -> Option<&'static Field> {
    let body = version.body.unwrap_or_default();
    let mut fields = version.query.iter().chain(body).chain(version.form);
    if let Some(field) = fields.find(|field| field.name == name) {
        return Some(field);
    }
    let mut parts = name.split('.');
    let first = parts.next()?;
    let outer = body.iter().find(|field| field.name == first)?;
    parts.try_fold(outer, |outer, part| outer.fields.iter().find(|field| field.name == part))
}

fn json(text: &str, name: &str) -> Result<Value> {
    serde_json::from_str(text).map_err(|problem| {
        Failure::usage(format!("the value of {name} is not JSON: {problem}"))
            .with_hint(format!("For plain text write {name}=text, without the colon."))
    })
}

/// The content of a file, or of stdin for `-`.
pub fn content(path: &str) -> Result<String> {
    let mut text = String::new();
    let read = match path {
        "-" => std::io::stdin().read_to_string(&mut text).map(|_| ()),
        _ => fs::read_to_string(path).map(|content| text = content),
    };
    read.map_err(|problem| Failure::usage(format!("{path} cannot be read as text: {problem}")))?;
    Ok(text)
}

/// Converts text to the type in the catalogue. Text that does not fit stays text: the library then says what is wrong.
fn typed(name: &str, text: &str, field: Option<&Field>) -> Result<Value> {
    let Some(field) = field else { return Ok(Value::from(text)) };
    if field.arrays > 0 {
        return list(name, text, field);
    }
    match field.base {
        Base::Object => json(text, name),
        Base::Any if text.starts_with(['{', '[']) => json(text, name),
        base => Ok(scalar(text, base)),
    }
}

fn list(name: &str, text: &str, field: &Field) -> Result<Value> {
    if text.trim_start().starts_with('[') || field.base == Base::Object || field.arrays > 1 {
        return json(text, name);
    }
    let items = text.split(',').map(str::trim).filter(|item| !item.is_empty());
    Ok(items.map(|item| scalar(item, field.base)).collect())
}

fn scalar(text: &str, base: Base) -> Value {
    match base {
        Base::Integer => text.parse::<i64>().map_or_else(|_| Value::from(text), Value::from),
        Base::Number => text.parse::<Number>().map_or_else(|_| Value::from(text), Value::from),
        Base::Boolean => text.parse::<bool>().map_or_else(|_| Value::from(text), Value::from),
        _ => Value::from(text),
    }
}

/// Puts a value under its name. A list that is given twice is joined; anything else that is given twice is a mistake.
pub fn insert(map: &mut Map<String, Value>, name: String, value: Value) -> Result {
    match (map.get_mut(&name), value) {
        (None, value) => {
            map.insert(name, value);
            Ok(())
        }
        (Some(Value::Array(known)), Value::Array(more)) => {
            known.extend(more);
            Ok(())
        }
        (Some(_), _) => Err(Failure::usage(format!("{name} is given twice"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    static VERSION: Version = Version {
        version: "202309",
        path: "/a/202309/{id}",
        query: &[
            Field { name: "page_size", base: Base::Integer, ..Field::EMPTY },
            Field { name: "ids", base: Base::String, arrays: 1, ..Field::EMPTY },
        ],
        body: Some(&[
            Field { name: "status", base: Base::String, ..Field::EMPTY },
            Field { name: "on_hold", base: Base::Boolean, ..Field::EMPTY },
            Field { name: "price", base: Base::Object, ..Field::EMPTY },
        ]),
        form: &[Field { name: "data", base: Base::File, ..Field::EMPTY }],
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

    fn value(text: &str) -> Value {
        match parse(text, Some(&VERSION)).unwrap() {
            Argument::Value(_, value) => value,
            Argument::File(..) => panic!("a file"),
        }
    }

    #[test]
    fn the_catalogue_decides_the_type() {
        assert_eq!(value("page_size=2"), json!(2));
        assert_eq!(value("status=2"), json!("2"));
        assert_eq!(value("on_hold=true"), json!(true));
        assert_eq!(value("ids=1,2"), json!(["1", "2"]));
        assert_eq!(value(r#"ids=["1"]"#), json!(["1"]));
        assert_eq!(value(r#"price={"amount":"1"}"#), json!({"amount": "1"}));
        assert_eq!(value("unheard_of=7"), json!("7"));
    }

    #[test]
    fn a_colon_makes_it_json() {
        assert_eq!(value("status:=7"), json!(7));
        assert_eq!(value("status:=[1]"), json!([1]));
        assert_eq!(parse("status:=nope", None).unwrap_err().exit, crate::exit::Exit::Usage);
    }

    #[test]
    fn an_equals_sign_in_the_value_stays() {
        assert_eq!(value("status=a=b:=c"), json!("a=b:=c"));
    }

    #[test]
    fn a_number_that_is_none_stays_text_for_the_library_to_refuse() {
        assert_eq!(value("page_size=two"), json!("two"));
    }

    #[test]
    fn files_are_for_file_fields() {
        assert_eq!(
            parse("data=@a.png", Some(&VERSION)).unwrap(),
            Argument::File("data".into(), "a.png".into())
        );
        assert!(parse("data=a.png", Some(&VERSION)).is_err());
        assert!(parse("status=@/no/such/file", Some(&VERSION)).is_err());
    }

    #[test]
    fn twice_is_a_list_or_a_mistake() {
        let mut map = Map::new();
        insert(&mut map, "ids".into(), json!(["1"])).unwrap();
        insert(&mut map, "ids".into(), json!(["2"])).unwrap();
        assert_eq!(map["ids"], json!(["1", "2"]));
        insert(&mut map, "a".into(), json!("1")).unwrap();
        assert!(insert(&mut map, "a".into(), json!("2")).is_err());
    }

    #[test]
    fn no_equals_sign_is_a_usage_error() {
        assert_eq!(parse("page_size", None).unwrap_err().exit, crate::exit::Exit::Usage);
        assert!(parse("=1", None).is_err());
    }
}
