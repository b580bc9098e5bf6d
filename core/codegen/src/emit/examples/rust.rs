//! Requests and objects with setters; the types are imported.

use std::collections::BTreeSet;

use super::Example;
use super::layout::Layout;
use super::sample::{Given, Sample};
use crate::names::{field, pascal};

pub fn write(example: &Example<'_>) -> String {
    let operation = example.operation;
    let request = format!("{}Request", pascal(&operation.method));
    let value = object(&request, &example.given);
    let call = format!("client.{}().{}(request)", operation.domain, field(&operation.method));
    let last = if example.is_walk() {
        format!(
            "let mut items = {call}.items();\nwhile let Some(item) = items.next().await {{\n    println!(\"{{:?}}\", item?);\n}}"
        )
    } else {
        format!("let response = {call}.await?;")
    };
    let request_line =
        Layout::Joined(vec![Layout::pair("let request = ", value), Layout::text(";")]).write(4);
    format!("{}\n\n{request_line}\n{last}", imports(example, request))
}

fn imports(example: &Example<'_>, request: String) -> String {
    let (mut own, mut common) = (BTreeSet::from([request]), BTreeSet::new());
    example.given.iter().for_each(|given| types(&given.value, &mut own, &mut common));
    let own: Vec<_> = own.into_iter().collect();
    let domain = format!("tiktokshop::{}", example.operation.domain);
    let mut line = match &own[..] {
        [one] => format!("use {domain}::{one};"),
        _ => {
            let parts = own.iter().map(Layout::text).collect();
            Layout::Joined(vec![Layout::group(format!("use {domain}::{{"), parts, "}"), Layout::text(";")])
                .write(4)
        }
    };
    for name in common {
        line += &format!("\nuse tiktokshop::{name};");
    }
    line
}

fn types(sample: &Sample, own: &mut BTreeSet<String>, common: &mut BTreeSet<&'static str>) {
    match sample {
        Sample::Object(name, fields) => {
            own.insert(name.clone());
            fields.iter().for_each(|given| types(&given.value, own, common));
        }
        Sample::List(items) => items.iter().for_each(|item| types(item, own, common)),
        Sample::Money(..) => drop(common.insert("Money")),
        Sample::File(_) => drop(common.insert("Upload")),
        _ => {}
    }
}

fn object(name: &str, fields: &[Given]) -> Layout {
    let setter = |given: &Given| {
        let inner = value(&given.value, given.member.arrays > 1);
        Layout::group(format!(".{}(", given.member.rust), vec![inner], ")")
    };
    Layout::Chain(Box::new(Layout::text(format!("{name}::new()"))), fields.iter().map(setter).collect())
}

/// A list of lists is given as vectors of what they hold.
fn value(sample: &Sample, nested: bool) -> Layout {
    match sample {
        Sample::Text(text) | Sample::Enum(_, text) if nested => Layout::text(format!("{text:?}.into()")),
        Sample::Text(text) | Sample::Enum(_, text) => Layout::text(format!("{text:?}")),
        Sample::Integer(number) | Sample::Time(number) => Layout::text(integer(*number)),
        Sample::Number(number) => Layout::text(number),
        Sample::Boolean(flag) => Layout::text(flag.to_string()),
        Sample::Json => Layout::text("serde_json::json!({})"),
        Sample::File(path) => Layout::text(format!("Upload::path({path:?})")),
        Sample::Money(amount, currency) => Layout::text(format!("Money::new({amount:?}, {currency:?})")),
        Sample::List(items) => {
            let open = if nested { "vec![" } else { "[" };
            Layout::group(open, items.iter().map(|item| value(item, nested)).collect(), "]")
        }
        Sample::Object(name, fields) => object(name, fields),
    }
}

/// A number that needs more than 32 bits says so.
fn integer(number: i64) -> String {
    if i32::try_from(number).is_ok() { number.to_string() } else { format!("{number}_i64") }
}
